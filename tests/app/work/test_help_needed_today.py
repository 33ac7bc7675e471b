"""That help was needed today stands on My work from a draft on, and never from a record that its reader may not open."""

import datetime
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import Session

from app.answers.given import ActNowGiven
from app.assessments.models import Assessment
from app.cases.guard import find_case
from app.cases.models import Access
from app.chronology.queries import known_of
from app.chronology_copies.rules import ON_PAPER
from app.db import Database, now, today
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from app.supervision.same_day import not_safe
from app.timeline.told import Origin, rows_of
from tests.support.answering import send, sign, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, a_team, belongs, team_of
from tests.support.tools import a_section, a_tool, an_act_now
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Kelly")

ASKS = frozenset({"alone"})


def says_yes(session: Session, family: Family, by: Practitioner, child: UUID) -> None:
    """In a draft."""
    draft = an_assessment(session, family, a_tool(sections=(a_section(an_act_now("alone")),)), by=by)
    assert draft.child_id == child
    wrote(session, draft, by, "alone", ActNowGiven(yes=True, done="Rang the duty team."))


def test_a_draft_tells_it_and_a_record_that_is_closed_to_me_tells_nothing(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth, dev = a_practitioner(session), a_practitioner(session, "Dev Chaudhry", team=a_team(session))
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        mia, noah = family.children
        hidden = a_family(session, "Nowak", children=(), allocated=[dev], access=Access.ALLOCATED)
        hidden.children.append(noah)
        belongs(session, hidden, noah)
        says_yes(session, family, ruth, mia.id)
        says_yes(session, hidden, dev, noah.id)
    with database.reading() as session:
        assert set(not_safe(session, ruth, [mia.id, noah.id], ASKS)) == {mia.id}
        assert set(not_safe(session, dev, [mia.id, noah.id], ASKS)) == {noah.id}


@pytest.mark.parametrize("done", ["", "Rang the duty team."])
def test_signed_it_stays_on_the_card_and_on_my_work_that_day_and_the_next_and_until_what_was_done_is_written(
    service: FastAPI, done: str
) -> None:
    tool = a_tool(sections=(a_section(an_act_now("alone")),))
    service.state.suite = service.state.suite.with_tools([tool])
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, tool, by=ruth)
        for yes in (False, True):
            wrote(session, begun, ruth, "alone", ActNowGiven(yes=yes, done=done if yes else ""))
        send(session, begun, ruth)
        sign(session, begun, tom)
    places = ("/", family.address, f"{family.address}/people/{family.children[0].id}")

    def told() -> list[bool]:
        pages = [visitor(service, as_=ruth).get(place, names=NAMES).text for place in places]
        return ["It is signed. Make sure that somebody has acted." in page for page in pages]

    assert told() == [True] * 3
    with service.state.database.unit_of_work() as session:
        session.get_one(Assessment, begun.id).signed_at = now() - datetime.timedelta(days=3)
    assert told() == [not done] * 3
    with service.state.database.unit_of_work() as session:
        corrected = correct(session, assessment=session.get_one(Assessment, begun.id), why="What was done.", by=ruth)
        wrote(session, corrected, ruth, "alone", ActNowGiven(yes=True, done="Rang the duty team."))
        send(session, corrected, ruth)
        sign(session, corrected, tom)
        corrected.signed_at = now() - datetime.timedelta(days=3)
    assert told() == [False] * 3


def test_a_yes_is_an_entry_of_the_chronology_and_is_led_to(service: FastAPI) -> None:
    """What is private to its author is no entry, and a no is none."""
    asks = (an_act_now("alone"), an_act_now("hurt"), an_act_now("secret", private=True))
    with service.state.database.unit_of_work() as session:
        ruth, dev = (who := a_practitioner(session)), a_practitioner(session, "Dev Chaudhry", team=team_of(session, who))
        family = a_family(session, allocated=[ruth, dev])
        draft = an_assessment(session, family, a_tool(sections=(a_section(*asks),)), by=ruth)
        wrote(session, draft, ruth, "alone", ActNowGiven(yes=True))
        wrote(session, draft, dev, "alone", ActNowGiven(yes=True, done="Rang the duty team."))
        wrote(session, draft, ruth, "secret", ActNowGiven(yes=True))
        for yes in (True, False):
            wrote(session, draft, ruth, "hurt", ActNowGiven(yes=yes))
    visit = visitor(service, as_=dev)
    told = visit.get(f"{family.address}/chronology?origin=act_now", names=NAMES)
    assert "Yes to “Is Mia alone now?”" in told.text
    assert "What was done: Rang the duty team." in told.text
    assert "Ruth Adeyemi" in told.text
    assert told.text.count("Yes to “") == 1
    place = f"{family.address}/assessments/{draft.id}/read?of=alone#q-alone"
    assert place in {one.get("href") for one in told.all("a")}
    with service.state.database.reading() as session:
        assert not_safe(session, dev, [draft.child_id], ASKS)[draft.child_id].place == place.removeprefix(f"{family.address}/")


def test_a_yes_is_on_no_copy_of_the_chronology(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        says_yes(session, family, ruth, family.children[0].id)
        known = known_of(session, family.id)
        every = rows_of(find_case(session, ruth, family.id), known, {}, today())
        assert Origin.ACT_NOW not in {row.origin for row in every}
        assert Origin.ACT_NOW not in ON_PAPER
