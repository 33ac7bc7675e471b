"""The door to a family's record."""

from contextlib import nullcontext
from dataclasses import replace

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select
from starlette.requests import Request
from starlette.routing import Route

from app.audit.models import Trail, TrailKind
from app.cases import allocating
from app.cases.guard import find_case, looked
from app.cases.models import Access, Allocation, Part
from app.cases.rules import May
from app.db import Database
from app.people.guard import MayNot
from app.people.roles import RoleKey
from tests.support.counting import statements_sent
from tests.support.factories import a_family, a_practitioner, a_supervisor, a_team, allocate
from tests.support.visiting import visitor

NOWHERE = "/families/00000000-0000-4000-8000-000000000000"


def lines(session: Session, kind: TrailKind) -> list[Trail]:
    return list(session.exec(select(Trail).where(Trail.kind == kind)))


def test_a_case_one_may_not_see_looks_just_like_one_that_is_not_there(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        family = a_family(session)
        stranger = a_practitioner(session, team=a_team(session))
    visit = visitor(service, as_=stranger)
    there, nowhere = visit.ask(family.address), visit.ask(NOWHERE)
    assert there.status_code == nowhere.status_code == 404
    assert {len(there.text), family.case.ref in there.text} == {len(nowhere.text), False}


def test_a_refusal_is_kept_with_its_record_and_an_absence_without_one(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        family = a_family(session)
        stranger = a_practitioner(session, team=a_team(session))
    visit = visitor(service, as_=stranger)
    visit.ask(family.address)
    visit.ask(NOWHERE)
    with service.state.database.reading() as session:
        assert [line.case_id for line in lines(session, TrailKind.REFUSAL)] == [family.id, None]


def test_a_look_is_kept_with_who_and_which_record(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    visitor(service, as_=ruth).get(family.address, names=["Dean", "Mia", "Kelly"])
    with service.state.database.reading() as session:
        looks = [(line.account_id, line.case_id) for line in lines(session, TrailKind.LOOK)]
    assert looks == [(ruth.id, family.id)]


def test_an_allocation_that_ends_holds_from_the_next_request(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        family = a_family(session, allocated=[ruth])
        allocation = allocate(session, family, jo, Part.CO_WORKER)
    visit = visitor(service, as_=jo)
    visit.get(family.address)
    with service.state.database.unit_of_work() as session:
        standing = session.get_one(Allocation, allocation.id)
        allocating.end_allocation(session, by=ruth, case_id=family.id, allocation=standing)
    assert visit.ask(family.address).status_code == 404


def test_a_colleague_reads_and_is_refused_a_page_for_writing(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        colleague = a_practitioner(session, "Sam Lee", team=session.get_one(type(a_team(session)), ruth.team_id))
        family = a_family(session, allocated=[ruth])
    visit = visitor(service, as_=colleague).says_what_for(family.address)
    page = visit.get(family.address)
    assert "Start an assessment" not in page.text
    assert visit.ask(f"{family.address}/people").status_code == 404
    assert visit.post(f"{family.address}/involved", {"name": "Miss Adair", "what": "Teacher"}).status_code == 404


@pytest.mark.parametrize("role", [RoleKey.PRACTICE_LEAD, RoleKey.ADMINISTRATOR, RoleKey.AUDITOR])
def test_a_role_without_families_opens_no_record(service: FastAPI, role: RoleKey) -> None:
    with service.state.database.unit_of_work() as session:
        team = a_team(session)
        family = a_family(session, team=team)
        other = a_practitioner(session, role=role, team=team)
    assert visitor(service, as_=other).ask(family.address).status_code == 404


def test_a_supervisor_of_the_team_may_allocate_and_not_write(database: Database) -> None:
    with database.unit_of_work() as session:
        tom = a_supervisor(session)
        ruth = a_practitioner(session, team=session.get_one(type(a_team(session)), tom.team_id))
        family = a_family(session, allocated=[ruth], access=Access.ALLOCATED)
    with database.reading() as session:
        case = find_case(session, tom, family.id)
    assert (case.may_read, case.may_write, case.may_supervise, case.may_allocate) == (True, False, True, True)


def test_finding_a_case_takes_one_statement(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    with database.reading() as session, statements_sent(database) as sent:
        find_case(session, ruth, family.id)
    assert len([one for one in sent if "case_record" in one]) == 1


def test_a_case_that_is_not_there_is_not_found(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
    with database.reading() as session, pytest.raises(MayNot):
        find_case(session, ruth, ruth.id)


def test_whatever_is_sent_for_a_record_that_is_open_in_need_is_refused_at_the_door_itself(sqlite_database: Database) -> None:
    """Each address has a guard of its own too; this one stands before all of them."""
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        found = replace(find_case(session, ruth, family.id), may=May(read=True, in_need=True))
        for method, refused in (("GET", False), ("POST", True)):
            request = Request({"type": "http", "method": method, "headers": [], "state": {}, "route": Route("/families", print)})
            with pytest.raises(MayNot) if refused else nullcontext():
                looked(request, session, ruth, found, "opened a page of the family record")
