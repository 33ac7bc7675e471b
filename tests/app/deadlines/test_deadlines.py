"""A deadline begins with a stage of help, is put off only with a reason, and is met by a deed that is named."""

import datetime
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from fastapi import FastAPI
from sqlmodel import select

from app.cases.models import NextStep
from app.db import Database
from app.deadlines import actions
from app.deadlines.models import PlanCategory
from app.deadlines.plans import keep_plan, plans_of
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.stages.actions import StageGiven, start_stage
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.visiting import visitor

D = datetime.date
NAMES = ["Mia", "Dean", "Kelly"]


def the_deans(database: Database) -> tuple[Practitioner, Family]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        return ruth, a_family(session, children=["Mia"], allocated=[ruth])


def test_a_plan_sets_its_core_group_and_review_going_once(database: Database) -> None:
    ruth, family = the_deans(database)
    with database.unit_of_work() as session:
        given = StageGiven("child_protection_plan", D(2026, 11, 2), why="The conference")
        start_stage(session, by=ruth, case_id=family.id, given=given)
    with database.reading() as session:
        due = {step.rule: step.due_on for step in session.exec(select(NextStep).where(NextStep.case_id == family.id))}
    assert due == {"core_group": D(2026, 11, 16), "first_review_conference": D(2027, 2, 2)}


def test_meeting_one_begins_the_next_and_twice_changes_nothing(database: Database) -> None:
    ruth, family = the_deans(database)
    with database.unit_of_work() as session:
        made = actions.keep_deadline(session, by=ruth, case_id=family.id, rule="first_review_conference", from_on=D(2026, 6, 1))
        for _ in range(2):
            actions.keep_deadline(
                session, by=ruth, case_id=family.id, was=made, from_on=D(2026, 6, 1), done_on=D(2026, 8, 28), met_by="Held"
            )
        steps = session.exec(select(NextStep).where(NextStep.case_id == family.id, NextStep.done_on == None)).all()  # noqa: E711
        assert [(step.rule, step.due_on) for step in steps] == [("review_conference", D(2027, 2, 28))]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"extended_to": D(2026, 12, 1)}, "Say why another day holds"),
        ({"extended_to": D(2026, 1, 1), "extended_why": "Snow"}, "cannot come before"),
        ({"done_on": D(2026, 11, 9)}, "what was done to meet it"),
        ({"done_on": D(2026, 1, 9), "met_by": "Held"}, "cannot be done before"),
    ],
)
def test_what_does_not_follow_is_refused(sqlite_database: Database, values: dict[str, Any], says: str) -> None:
    ruth, family = the_deans(sqlite_database)
    with sqlite_database.unit_of_work() as session, pytest.raises(NotReady, match=says):
        actions.keep_deadline(session, by=ruth, case_id=family.id, rule="core_group", from_on=D(2026, 11, 2), **values)


def test_beyond_the_known_years_a_day_is_written_with_its_reason(sqlite_database: Database) -> None:
    ruth, family = the_deans(sqlite_database)
    with sqlite_database.unit_of_work() as session, pytest.raises(NotReady, match="2028 are not known"):
        actions.keep_deadline(session, by=ruth, case_id=family.id, rule="core_group", from_on=D(2027, 12, 30))


def test_the_page_says_what_is_overdue_why_and_who_can_act(service: FastAPI) -> None:
    ruth_, family = the_deans(service.state.database)
    with service.state.database.unit_of_work() as session:
        actions.keep_deadline(session, by=ruth_, case_id=family.id, rule="core_group", from_on=D(2026, 8, 24))
    with time_machine.travel(datetime.datetime(2026, 9, 30, 12, tzinfo=datetime.UTC)):
        ruth = visitor(service, as_=ruth_)
        page = ruth.get(f"{family.address}/due", names=NAMES).text
        for words in ("Overdue", "The lead social worker", "within 10 working days", "31 August 2026", "8 September 2026"):
            assert words in page
        assert "First core group" in ruth.get(family.address, names=NAMES).text
        assert "First core group" in ruth.get("/", names=NAMES).text


def test_a_day_from_a_rule_is_not_moved_through_the_list_of_steps(sqlite_service: FastAPI) -> None:
    ruth_, family = the_deans(sqlite_service.state.database)
    with sqlite_service.state.database.unit_of_work() as session:
        step = actions.keep_deadline(session, by=ruth_, case_id=family.id, rule="core_group", from_on=D(2026, 8, 24))
    ruth = visitor(sqlite_service, as_=ruth_)
    sent = {"words": "Later", "detail": "", "person_id": "", "seen": str(step.version)}
    sent |= {f"{name}_{box}": "" for name in ("due_on", "done_on") for box in ("day", "month", "year")}
    page = ruth.read(ruth.post(f"{family.address}/next-steps/{step.id}", sent), status=422)
    assert "This day comes from a rule" in page.text


def test_a_second_plan_waits_for_the_end_of_the_first(database: Database) -> None:
    ruth, family = the_deans(database)
    mia = family.children[0].id
    given: dict[str, Any] = {"person_id": mia, "category": PlanCategory.NEGLECT, "begin_why": "Often alone"}
    with database.unit_of_work() as session:
        first = keep_plan(session, by=ruth, case_id=family.id, since=D(2025, 1, 6), **given)
        with pytest.raises(NotReady, match="has not ended"):
            keep_plan(session, by=ruth, case_id=family.id, since=D(2026, 1, 6), **given)
        with pytest.raises(NotReady, match="Say why the plan ended"):
            keep_plan(session, by=ruth, case_id=family.id, was=first, since=D(2025, 1, 6), until=D(2025, 9, 1), **given)
        ended = {**given, "until": D(2025, 9, 1), "end_why": "Safe at home"}
        keep_plan(session, by=ruth, case_id=family.id, was=first, since=D(2025, 1, 6), **ended)
        keep_plan(session, by=ruth, case_id=family.id, since=D(2026, 1, 6), **given)
        assert len(plans_of(session, family.id)) == 2


def test_a_child_has_one_plan_at_a_time_even_from_the_same_day(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        plan: dict[str, Any] = {
            "person_id": family.children[0].id,
            "category": PlanCategory.NEGLECT,
            "since": D(2026, 11, 2),
            "begin_why": "The conference decided so",
        }
        first = uuid4()
        kept = [keep_plan(session, by=ruth, case_id=family.id, operation=first, **plan).id for _ in range(2)]
        assert kept == [first, first]
        with pytest.raises(NotReady, match="has a plan that has not ended"):
            keep_plan(session, by=ruth, case_id=family.id, operation=uuid4(), **plan)
