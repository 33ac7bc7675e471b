"""The lists of a family's record: each line saved on its own."""

import datetime

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.cases.models import Access, Case, HouseholdMember, KnownStrength, NextStep, Person
from app.db import today
from app.people.practitioner import Practitioner
from app.upkeep.family_lists import LISTINGS
from tests.support.factories import Family, a_family, a_next_step, a_practitioner, a_strength, a_supervisor, team_of
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly", "Larch")


def arranged(service: FastAPI) -> tuple[Practitioner, Family, Visitor]:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    return ruth, family, visitor(service, as_=ruth)


def address_of(path: str, family: Family) -> str:
    assert family.home is not None
    return path.format(case_id=family.id, person_id=family.children[0].id, home_id=family.home.id)


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: f"{listing.of}-{listing.key}")
def test_every_list_can_be_read_and_says_what_is_missing(sqlite_service: FastAPI, listing: object) -> None:
    _, family, visit = arranged(sqlite_service)
    address = address_of(listing.path, family)  # type: ignore[attr-defined]
    page = visit.get(address, names=NAMES)
    assert "In the record now" in page.text
    assert visit.read(visit.post(address, {}), status=422).title.startswith("Error: ")


def test_a_strength_is_added_and_stands_first_on_the_childs_page(service: FastAPI) -> None:
    _, family, visit = arranged(service)
    person = f"{family.address}/people/{family.children[0].id}"
    visit.get(f"{person}/strengths")
    visit.post(f"{person}/strengths", {"words": "Nan’s house on Sundays", "level": "needs_support"})
    page = visit.get(person, names=NAMES)
    assert "Nan’s house on SundaysThere, but needs support" in page.text


def test_what_no_longer_holds_leaves_the_list_and_stays_in_the_record(service: FastAPI) -> None:
    ruth, family, visit = arranged(service)
    with service.state.database.unit_of_work() as session:
        strength = a_strength(session, family.children[0], ruth)
    address = f"{family.address}/people/{family.children[0].id}/strengths/{strength.id}"
    fields = visit.get(address, names=NAMES).fields()
    day = today()
    ended = {"until_day": str(day.day), "until_month": f"{day:%B}", "until_year": str(day.year)}
    assert visit.post(address, {**fields, **ended}).status_code == 303
    with service.state.database.reading() as session:
        assert [row.until for row in session.exec(select(KnownStrength))] == [day]
    assert visit.ask(address).status_code == 404


def test_a_person_is_put_right_and_found_by_the_new_name(service: FastAPI) -> None:
    _, family, visit = arranged(service)
    child = family.children[0]
    address = f"{family.address}/people/{child.id}/edit"
    fields = {**visit.get(address, names=NAMES).fields(), "known_as": "Mimi", "pen_picture": "Draws dragons."}
    assert visit.post(address, fields).status_code == 303
    with service.state.database.reading() as session:
        kept = session.get_one(Person, child.id)
        assert (kept.folded_name, kept.pen_picture) == ("mia dean mimi", "Draws dragons.")


def test_an_expected_baby_needs_a_day_and_the_words_are_kept(service: FastAPI) -> None:
    _, family, visit = arranged(service)
    visit.get(f"{family.address}/people")
    page = visit.read(visit.post(f"{family.address}/people", {"kind": "unborn", "pen_picture": "Kicks."}), status=422)
    assert "Say when the baby is expected." in page.text
    assert "Kicks." in page.text


def test_a_child_may_have_two_homes(service: FastAPI) -> None:
    _, family, visit = arranged(service)
    visit.get(f"{family.address}/homes")
    visit.post(f"{family.address}/homes", {"name": "Marcin’s home", "restricted": "yes"})
    page = visit.get(family.address, names=[*NAMES, "Marcin"])
    assert "One home’s address is restricted" in page.text
    home = next(link.get("href") for link in page.all("a") if "/homes/" in link.get("href", "") and family.home)
    assert home is not None
    visit.post(home, {"person_id": str(family.children[0].id), "how": "Alternate weekends"})
    with service.state.database.reading() as session:
        ways = {
            (row.main_home, row.how) for row in session.exec(select(HouseholdMember)) if row.person_id == family.children[0].id
        }
    assert ways == {(True, ""), (False, "Alternate weekends")}


def test_a_step_that_is_done_is_no_longer_due(service: FastAPI) -> None:
    ruth, family, visit = arranged(service)
    with service.state.database.unit_of_work() as session:
        step = a_next_step(session, family, ruth)
    address = f"{family.address}/next-steps/{step.id}"
    fields = visit.get(address, names=NAMES).fields()
    visit.post(address, {**fields, "done_on_day": "1", "done_on_month": "Nov", "done_on_year": "2025"})
    with service.state.database.reading() as session:
        assert session.get_one(NextStep, step.id).done_on == datetime.date(2025, 11, 1)
    assert "Nothing is due." in visit.get(family.address).text


def test_it_cannot_end_before_it_begins(service: FastAPI) -> None:
    _, family, visit = arranged(service)
    visit.get(f"{family.address}/involved")
    begun = {"since_day": "4", "since_month": "11", "since_year": "2025"}
    visit.post(f"{family.address}/involved", {"name": "Miss Adair", "what": "Teacher", **begun})
    page = visit.get(f"{family.address}/involved")
    line = next(link.get("href", "") for link in page.all("a") if "/involved/" in link.get("href", ""))
    ended = {"until_day": "3", "until_month": "11", "until_year": "2025"}
    reply = visit.post(line, {**visit.get(line).fields(), **ended})
    assert "It cannot end before it begins." in visit.read(reply, status=422).text


def test_a_supervisor_allocates_and_the_new_lead_may_write_at_once(service: FastAPI) -> None:
    ruth, family, _ = arranged(service)
    with service.state.database.unit_of_work() as session:
        team = team_of(session, ruth)
        tom = a_supervisor(session, team=team)
        jo = a_practitioner(session, "Jo Pritchard", team=team)
    visit = visitor(service, as_=tom)
    visit.get(f"{family.address}/allocations", names=NAMES)
    assert visit.post(f"{family.address}/allocations", {"account_id": str(jo.id), "part": "lead"}).status_code == 303
    assert visitor(service, as_=jo).ask(f"{family.address}/people").status_code == 200
    assert visit.ask(f"{family.address}/people").status_code == 404


def test_a_record_kept_to_those_it_is_allocated_to_closes_to_the_team(service: FastAPI) -> None:
    ruth, family, visit = arranged(service)
    with service.state.database.unit_of_work() as session:
        colleague = a_practitioner(session, "Sam Lee", team=team_of(session, ruth))
    other = visitor(service, as_=colleague).says_what_for(family.address)
    other.get(family.address)
    fields = visit.get(f"{family.address}/record", names=NAMES).fields()
    visit.post(f"{family.address}/record", {**fields, "access": Access.ALLOCATED.value})
    with service.state.database.reading() as session:
        assert session.get_one(Case, family.id).access == Access.ALLOCATED
    assert other.ask(family.address).status_code == 404


def test_a_field_that_is_not_on_the_form_is_refused(service: FastAPI) -> None:
    ruth, family, visit = arranged(service)
    visit.get(f"{family.address}/involved")
    reply = visit.post(f"{family.address}/involved", {"name": "Miss Adair", "what": "Teacher", "case_id": str(ruth.id)})
    assert reply.status_code == 422


def test_a_list_of_somebody_in_another_family_is_not_there(service: FastAPI) -> None:
    ruth, family, visit = arranged(service)
    with service.state.database.unit_of_work() as session:
        other = a_family(session, "Ofori", children=["Leah"])
    assert visit.ask(f"{family.address}/people/{other.children[0].id}/strengths").status_code == 404
    assert visit.ask(f"{family.address}/people/{ruth.id}").status_code == 404
    assert other.home is not None
    assert visit.ask(f"{family.address}/homes/{other.home.id}/people").status_code == 404
    assert visit.ask(f"{family.address}/people/not-an-id/strengths").status_code == 404
