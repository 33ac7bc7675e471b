"""The board tells of each family what is late, who was not seen or heard and what is not explored; and asks a bounded number."""

import datetime

import pytest
from fastapi import FastAPI
from sqlmodel import Session

from app.answers.given import ActNowGiven
from app.assessments.models import State
from app.db import Database, now, today
from app.declaration.vocabulary import EvidenceKind
from app.people.practitioner import Practitioner
from tests.support.answering import wrote
from tests.support.counting import statements_sent
from tests.support.factories import (
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
    page = visitor(service, as_=tom).get("/caseload", names=NAMES).text

    assert "one child of whom act now was answered yes" in page
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
