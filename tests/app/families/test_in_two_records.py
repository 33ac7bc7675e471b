"""A child may be in two families’ records: each is read from itself alone, whoever may open the other."""

import datetime

from fastapi import FastAPI
from sqlmodel import Session

from app.answers.given import LadderGiven
from app.assessments.guard import open_assessment
from app.capture.queries import last_time
from app.cases.models import CaseMember
from app.children_heard.queries import child_answered
from app.db import today
from app.declaration.vocabulary import EvidenceKind, Level, Voice
from app.evidence.queries import newest_child_voice
from app.people.practitioner import Practitioner
from app.work.last_days import last_days
from app.work.queries import explored
from tests.support.answering import again, send, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_statement, kept
from tests.support.tools import a_ladder, a_section, a_tool
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Kelly")
TOOL = a_tool(sections=(a_section(a_ladder("food", voices=(Voice.PRACTITIONER, Voice.CHILD))),))


def in_two(session: Session) -> tuple[Practitioner, Family, Family]:
    """Mia, in a record that is Ruth’s and in one of another team, where she was asked and said something of her own."""
    ruth = a_practitioner(session)
    elsewhere = a_practitioner(session, "Ines Carvalho")
    here = a_family(session, allocated=[ruth])
    there = a_family(session, "Grant", children=[], adults=["Wayne"], allocated=[elsewhere])
    mia = here.children[0]
    kept(session, CaseMember(case_id=there.id, person_id=mia.id, since=today()))
    there.children.append(mia)
    a_statement(session, there, elsewhere, "At dad’s I sleep on the sofa.", kind=EvidenceKind.SAID_BY_CHILD)
    one = an_assessment(session, there, TOOL, by=elsewhere)
    one.begun_at -= datetime.timedelta(days=2)
    wrote(session, one, elsewhere, "food", LadderGiven(level=Level.MOSTLY_NOT, since="Told elsewhere"))
    wrote(session, one, elsewhere, "food", LadderGiven(level=Level.MOSTLY_NOT), voice=Voice.CHILD)
    send(session, again(session, one), elsewhere)
    return ruth, here, there


def test_what_a_child_said_in_one_record_stands_in_no_page_of_the_other(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, here, _ = in_two(session)
    browser, mia = visitor(service, as_=ruth), here.children[0].id
    for address in ("/", here.address, f"{here.address}/picture/{mia}", f"{here.address}/people/{mia}"):
        assert "sofa" not in browser.get(address, names=NAMES).text, address


def test_what_is_known_of_a_child_is_counted_from_the_record_that_is_read(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        _, here, there = in_two(session)
        mia = here.children[0].id
        for own, knows in ((here.id, False), (there.id, True)):
            assert bool(newest_child_voice(session, [own], [mia])) is knows
            assert bool(child_answered(session, [own], [mia])) is knows
            assert bool(explored(session, [own], [mia])) is knows
            assert any(last_days(session, own, [mia])[2]) is knows


def test_last_time_is_of_the_same_record(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, here, _ = in_two(session)
        mine = an_assessment(session, here, TOOL, by=ruth)
    with service.state.database.unit_of_work() as session:
        assert last_time(session, open_assessment(session, ruth, here.id, mine.id), ruth.id) is None
