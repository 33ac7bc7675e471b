"""That there is a record one may not open is said only of what was named exactly, and never of one that is closed further."""

import datetime

import pytest
from fastapi import FastAPI

from app.access.actions import name_staff
from app.cases.models import Access
from app.db import Database
from app.starting.elsewhere import records_to_ask_about
from app.starting.rules import looked_for
from tests.support.factories import a_family, a_practitioner, a_supervisor, a_team, team_of
from tests.support.visiting import visitor

BORN = datetime.date(2018, 3, 9)
NAMED = "Mia Dean 9 March 2018"


@pytest.mark.parametrize("access", Access)
def test_only_a_record_that_is_not_closed_further_is_said_to_be_there(service: FastAPI, access: Access) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth).name
        family = a_family(session, children=["Mia"], allocated=[ruth], access=access)
        family.children[0].born_on = BORN
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
    visit = visitor(service, as_=jo)
    visit.get("/families/find")
    there = access in (Access.TEAM, Access.ALLOCATED)
    for typed in (NAMED, family.case.ref):
        page = visit.read(visit.post("/families/find", {"find": typed}), names=["Dean", "Mia"])
        assert (f"Ask the supervisor of {team}" in page.text) == there
        assert not page.all("a", href=family.address)
    absent = visit.read(visit.post("/families/find", {"find": "WP-22222"}))
    assert "is not open to you" not in absent.text
    seen = visitor(service, as_=ruth).ask(f"{family.address}/who-has-looked").text
    assert ("only that there is a record" in seen) == there


def test_less_than_exact_tells_nothing_and_nothing_is_told_to_somebody_kept_out(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        family.children[0].born_on = BORN
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        session.flush()
        for typed in ("Mia Dean", "Mia 9 March 2018", "9 March 2018", "Mia Deen 9 March 2018", "Mia Dean 10 March 2018"):
            assert records_to_ask_about(session, jo, looked_for(typed)) == [], typed
        assert [one.case_id for one in records_to_ask_about(session, jo, looked_for(NAMED))] == [family.id]
        assert records_to_ask_about(session, ruth, looked_for(NAMED)) == [], "hers to open"
        name_staff(session, by=ruth, case_id=family.id, account_id=jo.id, may_open=False, why="A cousin")
        assert records_to_ask_about(session, jo, looked_for(NAMED)) == []


def test_a_second_record_of_a_child_whose_first_is_hidden_is_a_supervisors_to_look_at_at_once(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        family = a_family(session, children=["Mia"], allocated=[ruth], stage="early_help")
        family.children[0].born_on = BORN
        dev, tom = a_practitioner(session, "Dev Chaudhry", team=team), a_supervisor(session, team=team)
        elsewhere = a_supervisor(session, "Ada Elsewhere", a_team(session))
    visit = visitor(service, as_=dev)
    visit.get("/families/find")
    found = visit.read(visit.post("/families/find", {"find": "Mia Dean"}), names=["Mia", "Dean"])
    assert "There may be one that is not shown" in found.text
    child = {"child_kind": ["child"], "child_given": ["Mia"], "child_day": ["9"], "child_month": ["3"], "child_year": ["2018"]}
    reply = visit.post("/families/start", {"deed": "start", "family_name": "Dean", **child})
    assert reply.status_code == 303, "nothing is said to who may not see the first record"
    assert "Nothing waits" in visitor(service, as_=elsewhere).get("/same-person").text

    reads = visitor(service, as_=tom)
    assert "Two records may be of one person" in reads.get("/", names=["Mia", "Dean"]).text
    listed = reads.get("/same-person", names=["Mia", "Dean"])
    assert "the same name and the same date of birth" in listed.text
    pair = next(link.get("href", "") for link in listed.all("a") if link.get("href", "").startswith("/same-person/"))
    reads.get(pair, names=["Mia", "Dean", "Kelly"])


def test_somebody_added_who_is_in_a_hidden_record_is_a_supervisors_to_look_at(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        hidden = a_family(session, children=["Mia"], allocated=[ruth], stage="early_help")
        hidden.children[0].born_on = BORN
        dev, tom = a_practitioner(session, "Dev Chaudhry", team=team), a_supervisor(session, team=team)
        own = a_family(session, "Nowak", children=["Ola"], allocated=[dev])
    visit = visitor(service, as_=dev)
    visit.get(f"{own.address}/people", names=["Nowak", "Ola"])
    typed = {"kind": "child", "given_name": "Mia", "family_name": "Dean", "born_on_day": "9", "born_on_month": "3"}
    reply = visit.post(f"{own.address}/people", {**typed, "born_on_year": "2018"})
    assert not reply.headers["location"].endswith("/same"), "nothing is said to who may not see the other record"
    listed = visitor(service, as_=tom).get("/same-person", names=["Mia", "Dean"])
    assert "the same name and the same date of birth" in listed.text
