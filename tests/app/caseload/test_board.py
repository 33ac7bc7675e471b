"""The board tells of each family what is late, who was not seen or heard and what is not explored; and asks a bounded number."""

import datetime
from typing import Any

import pytest
from fastapi import FastAPI
from sqlmodel import Session, col, select

from app.answers.given import ActNowGiven, LadderGiven
from app.assessments.models import Answer, Finding, Sitting, State
from app.db import Database, now, today
from app.declaration.questions import Ladder
from app.declaration.tool import Tool
from app.declaration.vocabulary import Comparability, EvidenceKind, Level, Signal, Voice
from app.people.practitioner import Practitioner
from app.picture.queries import pictures_of
from tests.support.answering import wrote
from tests.support.counting import statements_sent
from tests.support.factories import (
    Family,
    a_child,
    a_family,
    a_next_step,
    a_practitioner,
    a_statement,
    a_supervisor,
    a_team,
    an_unborn,
    team_of,
)
from tests.support.supervising import finished, talked_over
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Brennan", "Hussain", "Mia", "Ella", "Zaynab")


def some_families(service: FastAPI, session: Session, ruth: Practitioner, many: int) -> None:
    tool = next(iter(service.state.suite.values()))
    for _ in range(many):
        family = a_family(session, "Brennan", children=["Ella"], allocated=[ruth])
        a_child(session, family, "Finn")
        a_next_step(session, family, ruth)
        a_statement(session, family, ruth)
        an_assessment(session, family, tool, by=ruth)


def test_families_are_told_and_chosen_by_what_is_not_known(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        late = a_family(session, children=["Mia"], allocated=[ruth])
        a_next_step(session, late, ruth, "Dentist", in_days=-3)
        a_statement(session, late, ruth)
        quiet = a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth])
        a_next_step(session, quiet, ruth, "Visit", in_days=4)
        a_family(session, "Brennan", children=["Ella"], allocated=[a_practitioner(session, "Jo Else", team=a_team(session))])
    toms = visitor(service, as_=tom)

    page = toms.get("/caseload", names=NAMES)
    assert "Of two children in two families" in page.text
    assert page.text.index("The Dean family") < page.text.index("The Hussain family")
    assert "Overdue: Dentist, 3 days ago" in page.text
    assert "Mia 20 of 20 not explored" in page.text
    assert "The Hussain family" not in toms.get("/caseload?what=overdue", names=NAMES).text
    assert "The Dean family" not in toms.get("/caseload?what=not_heard", names=NAMES).text
    by_name = toms.get("/caseload?order=name", names=NAMES).text
    assert by_name.index("The Dean family") < by_name.index("The Hussain family")
    assert visitor(service, as_=ruth).ask("/caseload").status_code == 404


def test_what_waits_to_be_read_and_what_went_well_stand_beside_what_is_not_known(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        tool = next(iter(sqlite_service.state.suite.values()))
        for days in (1, 6, 2, 3):
            sent = an_assessment(session, family, tool, by=ruth)
            sent.state, sent.sent_at = State.WITH_SUPERVISOR, now() - datetime.timedelta(days=days)
            session.add(sent)
        finished(session, family, talked_over(session, family, ruth, supervisor=tom), well="Mia showed her the whole flat.")
        elsewhere = a_practitioner(session, "Jo Else", team=a_team(session))
        theirs = a_family(session, "Brennan", children=["Ella"], allocated=[elsewhere])
        finished(session, theirs, talked_over(session, theirs, elsewhere), well="Somebody else’s good day.")
    page = visitor(sqlite_service, as_=tom).get("/caseload", names=NAMES)

    assert "Four assessments wait for you. The oldest was sent 6 days ago. The three that have waited longest:" in page.text
    assert page.text.index("6 days ago") < page.text.index("2 days ago")
    assert "Mia showed her the whole flat. (Ruth Adeyemi)" in page.text
    assert "Somebody else’s good day." not in page.text
    assert "Too soon to say" in page.text


@pytest.mark.parametrize("address", ["/caseload", "/caseload?what=gaps&order=seen"])
def test_the_board_asks_no_more_for_twenty_families_than_for_one(
    sqlite_service: FastAPI, sqlite_database: Database, address: str
) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        some_families(sqlite_service, session, ruth, 1)
    toms = visitor(sqlite_service, as_=tom)
    toms.get(address)
    with statements_sent(sqlite_database) as one:
        toms.get(address)
    with sqlite_database.unit_of_work() as session:
        some_families(sqlite_service, session, ruth, 20)
    with statements_sent(sqlite_database) as many:
        toms.get(address)
    assert len(many) <= len(one) <= 22


def test_a_yes_to_act_now_stands_on_the_board_before_it_is_signed_and_who_was_only_watched_is_not_called_heard(
    service: FastAPI,
) -> None:
    tool, asks = next((one, q) for one in service.state.suite.values() for q in one.questions() if q.kind == "act_now")
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        a_statement(session, family, ruth, kind=EvidenceKind.SEEN)
        wrote(session, an_assessment(session, family, tool, by=ruth), ruth, asks.key, ActNowGiven(yes=True))
        a_family(session, "Brennan", children=["Ella"], allocated=[ruth])
    toms = visitor(service, as_=tom)
    page = toms.get("/caseload", names=NAMES).text
    for order in ("gaps", "seen", "due", "talk", "name"):
        told = toms.get(f"/caseload?order={order}", names=NAMES).text
        assert told.index("Act now was answered yes: Mia") < told.index("The Dean family") < told.index("The Brennan family")

    assert "act now was answered yes for one child" in page
    assert "Act now was answered yes: Mia" in page
    assert "Nothing is written about what was done." in page
    assert "Mia: not yet; watched closely" in page


def test_the_board_and_my_work_count_the_same_silences(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        a_child(session, family, "Ada", born=today() - datetime.timedelta(days=150))
        an_unborn(session, family)
    toms = visitor(service, as_=tom)

    assert "Of two children in one family, two have not been heard yet" in toms.get("/").text
    assert "Of two children in one family: two children not heard for four weeks, or never" in toms.get("/caseload").text


def a_small_thing(
    session: Session, family: Family, tool: Tool, by: Practitioner, days_ago: int, *, each: bool = False, **told: Any
) -> None:
    """A need that is not serious, found by an assessment of that day. `each`: by a question that is asked carer by carer."""
    begun = an_assessment(session, family, tool, by=by)
    session.get_one(Sitting, begun.sitting_id).seen_on = today() - datetime.timedelta(days=days_ago)
    question = next(one for one in tool.questions() if isinstance(one, Ladder) and one.for_each_carer is each)
    wrote(session, begun, by, question.key, LadderGiven(level=Level.ON_AND_OFF), voice=Voice.PRACTITIONER)
    begun.state, begun.sent_at = State.SIGNED, now() - datetime.timedelta(days=days_ago)
    answer = session.exec(select(Answer).where(col(Answer.assessment_id) == begun.id)).one()
    session.add(
        Finding(
            assessment_id=begun.id,
            answer_id=answer.id,
            child_id=begun.child_id,
            question=question.key,
            dimension=question.about[0],
            seen_on=today() - datetime.timedelta(days=days_ago),
            comparable=Comparability.SAME,
            frozen_at=now(),
            words="Said in a sentence.",
            **{"signal": Signal.NEED, "level": Level.ON_AND_OFF, "voice": Voice.PRACTITIONER, **told},
        )
    )


def test_small_things_that_add_up_stand_on_the_board_as_the_picture_counts_them(service: FastAPI) -> None:
    suite = service.state.suite
    ways = {True, False}
    tool = next(one for one in suite.values() if {q.for_each_carer for q in one.questions() if isinstance(q, Ladder)} == ways)
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], adults=["Kelly"], allocated=[ruth])
        twice = a_family(session, "Hussain", children=["Zaynab"], adults=["Samira"], allocated=[ruth])
        for days in (200, 120, 30, 30):
            a_small_thing(session, family, tool, ruth, days)
        for days in (100, 50):
            a_small_thing(session, twice, tool, ruth, days)
        a_small_thing(session, twice, tool, ruth, 400)
        a_small_thing(session, twice, tool, ruth, 20, signal=Signal.STRENGTH, level=Level.STEADY)
        a_small_thing(session, twice, tool, ruth, 10, carer_id=twice.adults[0].id)
        with_each = a_family(session, "Brennan", children=["Ella"], adults=["Shauna"], allocated=[ruth])
        for days in (90, 60, 30, 5):
            a_small_thing(session, with_each, tool, ruth, days, each=True, carer_id=with_each.adults[0].id)
        told = {
            each.child.name: each.adds_up
            for one in (family, twice, with_each)
            for each in pictures_of(session, one.id, today()).values()
        }
    toms = visitor(service, as_=tom)
    page, chosen = toms.get("/caseload", names=NAMES).text, toms.get("/caseload?what=adds", names=NAMES).text

    assert told["Zaynab"] is None
    assert told["Mia"] is not None
    assert len(told["Mia"].days) == 3
    assert told["Ella"] is not None
    assert len(told["Ella"].days) == 4
    assert "Small things add up: Ella, on four days" in page
    assert "small things add up for two children" in page
    assert "Small things add up: Mia, on three days" in page
    assert "Small things add up: Zaynab" not in page
    assert "The Dean family" in chosen
    assert "The Hussain family" not in chosen
