"""Looking for a family before a record is started."""

import datetime

import pytest
from fastapi import FastAPI
from sqlalchemy import event

from app.cases.models import Access
from app.db import Database
from app.starting.queries import families_like
from app.starting.rules import LookedFor, looked_for
from tests.support.factories import a_child, a_family, a_practitioner, a_supervisor, a_team, team_of
from tests.support.visiting import visitor

BORN = datetime.date(2018, 3, 9)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Mía  DEAN", LookedFor("", None, ("mia", "dean"))),
        ("9 March 2018", LookedFor("", BORN, ())),
        ("Dean 9/3/2018", LookedFor("", BORN, ("dean",))),
        ("2018-03-09 mia", LookedFor("", BORN, ("mia",))),
        ("9th mar 2018", LookedFor("", BORN, ())),
        ("wp-4k7q2", LookedFor("WP-4K7Q2", None, ("wp-4k7q2",))),
        ("Okonjo-Price", LookedFor("", None, ("okonjo-price",))),
        ("  ", LookedFor("", None, ())),
    ],
)
def test_what_was_typed_is_understood(typed: str, wanted: LookedFor) -> None:
    assert looked_for(typed) == wanted


@pytest.mark.parametrize("typed", ["orla dean", "DEAN, Órla", "Orla", "9 3 2018", "zoë"])
def test_a_child_is_found_by_any_of_their_names_in_any_order(database: Database, typed: str) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=[], allocated=[ruth])
        a_child(session, family, "Órla", born=BORN, known_as="Zoë")
        a_family(session, "Ofori", children=["Leah"], adults=["Abena"], allocated=[ruth])
        (match,) = families_like(session, ruth, looked_for(typed))
        assert match.case.id == family.id
        assert match.why


def test_a_name_written_almost_the_same_is_found_with_the_reason(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, "Nowak", children=["Katharina"], adults=[], allocated=[ruth])
        (match,) = families_like(session, ruth, looked_for("Katarina Novak"))
        assert (match.case.id, match.why) == (family.id, ("Katharina Nowak: a name written almost the same",))


def test_a_percent_sign_finds_nothing_but_itself(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        a_family(session, allocated=[ruth])
        assert families_like(session, ruth, looked_for("%%")) == []


def test_only_families_one_may_open_are_found(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        open_one = a_family(session, team=team)
        kept_close = a_family(session, team=team, access=Access.ALLOCATED)
        a_family(session, team=a_team(session))
        tom = a_supervisor(session, team=team)
        wanted = looked_for("mia dean")
        assert [match.case.id for match in families_like(session, ruth, wanted)] == [open_one.id]
        assert {match.case.id for match in families_like(session, tom, wanted)} == {open_one.id, kept_close.id}


def test_what_is_looked_for_is_in_no_address_and_no_title(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    visit = visitor(service, as_=ruth)
    visit.get("/families/find")
    page = visit.read(visit.post("/families/find", {"find": "mia dean"}), names=["Mia", "Dean", "Kelly"])
    assert family.case.ref in page.text
    assert "the name fits" in page.text


def test_an_empty_search_says_what_to_write(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
    visit = visitor(service, as_=ruth)
    visit.get("/families/find")
    page = visit.read(visit.post("/families/find", {"find": " "}), status=422)
    assert "Write a name of two letters or more" in page.text


def test_a_search_takes_no_turn_to_write(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        a_family(session, allocated=[ruth])
    visit = visitor(sqlite_service, as_=ruth)
    fields = visit.get("/families/find").fields()
    held: list[bool] = []

    @event.listens_for(database.engine, "before_cursor_execute")
    def asked(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "name_word" in statement:
            held.append(database._writing.locked())

    reply = visit.post("/families/find", {**fields, "find": "Mia Dean"})
    assert "One family may be the one" in visit.read(reply, names=["Mia", "Dean", "Kelly"]).text
    started = {"deed": "start", "family_name": "Deane", "child_given": "Mia", "child_kind": "child", "carer_given": "Kelly"}
    assert visit.post("/families/start", started).status_code in (409, 422)
    assert set(held) == {False}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Mia " * 60, "Use 200 characters or fewer for what begins “Mia Mia Mia Mia Mia Mia…”"),
        ("Ann Bea Cat Dee Eve Fay Gus", "Look for 6 names at most."),
        ("Mia\x01", "Take out the hidden character"),
        ("99 99 99999999999999999999", "Nothing fits among the records you may open"),
        ("", "Write a name of two letters or more"),
    ],
)
def test_a_search_that_is_too_much_says_what_to_do(service: FastAPI, typed: str, sentence: str) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
    visit = visitor(service, as_=ruth)
    fields = visit.get("/families/find").fields()
    reply = visit.post("/families/find", {**fields, "find": typed})
    page = visit.read(reply, status=200 if "Nothing" in sentence else 422)
    assert sentence in page.text
    assert page.fields()["find"] == typed.replace("\x01", "\N{REPLACEMENT CHARACTER}")
