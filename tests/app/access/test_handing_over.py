"""Handing over: nobody kept out takes a case, what was allocated waits to be accepted, mistakes stand in their own form."""

from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.access import actions, handing_over
from app.cases.models import Access, Allocation, Case, Part
from app.db import Database
from app.doors.models import Handover
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, a_team, team_of
from tests.support.visiting import visitor

NAMES = ["Mia", "Dean", "Kelly"]


def an_offer(session: Session) -> tuple[Practitioner, Practitioner, Family, UUID]:
    """Ruth offers a family of hers to Jo of another team."""
    ruth = a_practitioner(session)
    jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
    family = a_family(session, allocated=[ruth])
    row = handing_over.offer(session, by=ruth, case_id=family.id, to_id=jo.id, part=Part.LEAD, note="Begin with Nan.")
    return ruth, jo, family, row.id


@pytest.mark.parametrize("closed", ["named", "restricted", "sealed"])
def test_an_offer_from_before_a_record_was_closed_to_them_is_as_if_it_had_never_been(service: FastAPI, closed: str) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth, jo, family, offer = an_offer(session)
    taking = visitor(service, as_=jo)
    taking.get(f"/handovers/{offer}", names=NAMES)
    with database.unit_of_work() as session:
        if closed == "named":
            actions.name_staff(session, by=ruth, case_id=family.id, account_id=jo.id, may_open=False, why="A cousin")
        else:
            session.get_one(Case, family.id).access = Access.of(closed)
            actions.name_staff(session, by=jo, case_id=family.id, account_id=ruth.id, may_open=True, why="Leads")
    assert family.case.ref not in taking.get("/").text
    assert taking.ask(f"/handovers/{offer}").status_code == 404
    assert taking.post(f"/handovers/{offer}", {"answer": "yes"}).status_code == 404
    with database.unit_of_work() as session, pytest.raises(NotReady):
        handing_over.accept(session, by=jo, handover=session.get_one(Handover, offer))
    giving = visitor(service, as_=ruth)
    assert "Jo Pritchard can no longer accept. Take it back" in giving.get("/", names=NAMES).text
    assert giving.post(f"/handovers/{offer}", {"answer": "back"}).status_code == 303
    assert "can no longer accept" not in giving.get("/", names=NAMES).text
    with database.reading() as session:
        assert [row.account_id for row in session.exec(select(Allocation).where(Allocation.case_id == family.id))] == [ruth.id]


def test_nobody_takes_back_what_another_offered(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        ruth, _, _, offer = an_offer(session)
        sam = a_practitioner(session, "Sam Lee", team=team_of(session, ruth))
    assert visitor(sqlite_service, as_=sam).post(f"/handovers/{offer}", {"answer": "back"}).status_code == 404


def test_what_was_allocated_waits_to_be_accepted_and_the_supervisor_sees_that_nobody_has(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        tom, other = a_supervisor(session, team=team), a_supervisor(session, "Ines Mota", team=team)
        jo = a_practitioner(session, "Jo Pritchard", team=team)
        family = a_family(session, allocated=[ruth])
    giving, taking, seeing = (visitor(service, as_=who) for who in (tom, jo, other))
    at = f"{family.address}/allocations"
    giving.get(at, names=NAMES)
    assert giving.post(at, {"account_id": str(jo.id), "part": "lead"}).status_code == 303
    assert "Jo Pritchard has not accepted yet." in giving.get(at, names=NAMES).text
    assert f"{family.case.ref}: Jo Pritchard has not accepted yet" in seeing.get("/", names=NAMES).text
    assert f"Tom Whitlock gave you {family.case.ref}" in taking.get("/", names=NAMES).text
    with database.reading() as session:
        row = session.exec(select(Handover.id)).one()
    seeing.get(f"/handovers/{row}", names=NAMES)
    assert seeing.post(f"/handovers/{row}", {"answer": "yes"}).status_code == 404
    assert "Write why" in taking.read(taking.post(f"/handovers/{row}", {"answer": "no"}), status=422).text
    assert taking.post(f"/handovers/{row}", {"answer": "no", "why": "I am away from Monday."}).status_code == 303
    assert "I am away from Monday." in giving.get("/", names=NAMES).text
    assert taking.ask(f"{family.address}/people").status_code == 200, "theirs until somebody decides again"


def test_whoever_is_kept_out_is_not_allocated_a_case_and_an_end_ends_the_question(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        jo, sam = (a_practitioner(session, name, team=team_of(session, ruth)) for name in ("Jo Pritchard", "Sam Lee"))
        family = a_family(session, allocated=[ruth])
        actions.name_staff(session, by=tom, case_id=family.id, account_id=jo.id, may_open=False, why="A cousin")
        with pytest.raises(NotReady, match="may not open"):
            handing_over.give(session, by=tom, case_id=family.id, to_id=jo.id, part=Part.LEAD)
        held = handing_over.give(session, by=tom, case_id=family.id, to_id=sam.id, part=Part.CO_WORKER)
        handing_over.end(session, by=tom, case_id=family.id, allocation=held)
        assert [row.answered_at is None for row in session.exec(select(Handover))] == [False]
        handing_over.offer(session, by=ruth, case_id=family.id, to_id=sam.id, part=Part.LEAD, note="Again.")


def test_each_mistake_about_access_stands_in_its_own_form(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    visit = visitor(sqlite_service, as_=ruth)
    at = f"{family.address}/access"
    visit.get(at, names=NAMES)
    sealing = visit.read(visit.post(f"{at}/seal", {"why": ""}), status=422, names=NAMES)
    assert [one.get("id") for one in sealing.tree.iter() if one.get("aria-invalid")] == ["seal-why"]
    naming = visit.read(visit.post(f"{at}/named", {"why": "A cousin of theirs"}), status=422, names=NAMES)
    assert {one.get("id") for one in naming.tree.iter() if one.get("aria-invalid")} == {"account", "may"}
    assert naming.one("input", id="why").get("value") == "A cousin of theirs"
    assert naming.one("input", id="seal-why").get("value") == ""
    offering = visit.read(visit.post(f"{family.address}/handover", {"note": "Begin with Nan."}), status=422, names=NAMES)
    assert {one.get("id") for one in offering.tree.iter() if one.get("aria-invalid")} == {"offer-account", "part"}
    assert "Begin with Nan." in offering.text
