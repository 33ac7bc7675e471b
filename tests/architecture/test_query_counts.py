"""A list of thirty asks the database no more questions than a list of one, and a family's page asks ten at most."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlalchemy import event
from sqlmodel import Session

from app.assessments.models import Assessment, State
from app.db import Database, now, today
from app.decisions.actions import keep_decision
from app.declaration.tool import Tool
from app.people.practitioner import Practitioner
from app.plans.actions import add_outcome, begin, keep_step
from app.plans.kinds import Change, ReviewState, Said, Whose
from app.plans.models import Review, ReviewLine
from app.plans.views import Viewed, keep_view
from tests.support.factories import (
    Family,
    a_child,
    a_family,
    a_next_step,
    a_practitioner,
    a_statement,
    a_strength,
    a_supervisor,
    kept,
    team_of,
)
from tests.support.supervising import an_explanation, talked_over
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import a_whole_record, an_assessment, an_event

MANY = 30


@dataclass
class Place:
    """Ruth and Tom of one team, one family of Ruth's, and a tool."""

    session: Session
    ruth: Practitioner
    tom: Practitioner
    family: Family
    tool: Tool


Add = Callable[[Place], None]


@contextmanager
def asked_of(database: Database) -> Iterator[list[str]]:
    """Every statement that goes to the database meanwhile."""
    asked: list[str] = []

    def note(*said: object) -> None:
        asked.append(str(said[2]))

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


@dataclass
class Counting:
    """A service with a place in it, and browsers for its people."""

    service: FastAPI
    database: Database
    place: Place = field(init=False)

    def __post_init__(self) -> None:
        with self.database.unit_of_work() as session:
            ruth = a_practitioner(session)
            tom = a_supervisor(session, team=team_of(session, ruth))
            family = a_family(session, children=["Mia"], adults=["Kelly"], allocated=[ruth])
            self.place = Place(session, ruth, tom, family, next(iter(self.service.state.suite.values())))

    def add(self, add: Add, times: int) -> None:
        with self.database.unit_of_work() as session:
            self.place.session = session
            for _ in range(times):
                add(self.place)

    def begun(self) -> UUID:
        """A session of supervision about the family, which is open."""
        with self.database.unit_of_work() as session:
            return talked_over(session, self.place.family, self.place.ruth, supervisor=self.place.tom).record.id

    def looks(self, who: Visitor, address: str) -> list[str]:
        who.get(address)  # what is read once and kept for ever is read now
        with asked_of(self.database) as asked:
            who.get(address)
        return asked


def a_whole_family(place: Place) -> None:
    family = a_family(place.session, "Brennan", children=["Ella", "Finn"], adults=["Shauna"], allocated=[place.ruth])
    a_statement(place.session, family, place.ruth)
    a_next_step(place.session, family, place.ruth)
    a_strength(place.session, family.children[0], place.ruth)
    sent(place, an_assessment(place.session, family, place.tool, by=place.ruth), State.SIGNED)
    an_assessment(place.session, family, place.tool, by=place.ruth)


def sent(place: Place, assessment: Assessment, state: State) -> None:
    assessment.state, assessment.sent_at = state, now()
    if state is State.SIGNED:
        assessment.signed_at, assessment.signed_by = now(), place.tom.id
    place.session.add(assessment)


def a_draft(place: Place) -> None:
    an_assessment(place.session, place.family, place.tool, by=place.ruth)


def one_that_waits(place: Place) -> None:
    sent(place, an_assessment(place.session, place.family, place.tool, by=place.ruth), State.WITH_SUPERVISOR)


def a_thing_said(place: Place) -> None:
    a_statement(place.session, place.family, place.ruth)


def in_the_chronology(place: Place) -> None:
    an_event(place.session, place.family, place.ruth)


def another_child(place: Place) -> None:
    child = a_child(place.session, place.family, "Noah")
    a_strength(place.session, child, place.ruth)
    a_statement(place.session, place.family, place.ruth, about=child)


def in_the_plan(place: Place) -> None:
    """An outcome more, with a step, a review that looked at it, and what somebody says of it all."""
    child, by = place.family.children[0], place.ruth
    plan = begin(place.session, by=by, case_id=place.family.id, child_id=child.id)
    outcome = add_outcome(place.session, by=by, plan=plan, words="Eats breakfast with somebody")
    step: dict[str, Any] = {"outcome_id": outcome.id, "whose": Whose.OURS, "who": "Ruth", "what": "Rings Nan", "by_on": None}
    keep_step(place.session, by=by, case_id=place.family.id, person_id=child.id, **step)
    keep_view(place.session, by=by, plan=plan, person_id=place.family.adults[0].id, viewed=Viewed(Said.AGREES, str(outcome.id)))
    review = Review(plan_id=plan.id, on=today(), present="Kelly", begun_by=by.id, state=ReviewState.FINISHED)
    kept(place.session, review)
    kept(place.session, ReviewLine(review_id=review.id, outcome_id=outcome.id, change=Change.BETTER, evidence="The register"))


def in_the_session(place: Place) -> None:
    """An explanation and a decision more, and something the record has to be talked over."""
    an_explanation(place.session, place.family, place.tom)
    a_thing_said(place)
    decided: dict[str, Any] = {"words": "Ask Kelly", "why": "Nobody has", "differently": "", "due_on": today(), "person_id": None}
    whose: dict[str, Any] = {"owner": place.ruth.name, "owner_id": place.ruth.id}
    keep_decision(place.session, by=place.tom, case_id=place.family.id, **whose, **decided)


LISTS: dict[str, tuple[str, str, Add]] = {
    "my work": ("ruth", "/", a_whole_family),
    "my work, of a supervisor": ("tom", "/", a_whole_family),
    "what is due": ("ruth", "/due", a_whole_family),
    "what is due in the team": ("tom", "/due?whose=team", a_whole_family),
    "my drafts": ("ruth", "/", a_draft),
    "families": ("ruth", "/families", a_whole_family),
    "families of the team": ("tom", "/families?whose=team", a_whole_family),
    "the queue": ("tom", "/supervision", one_that_waits),
    "the queue, of many families": ("tom", "/supervision", a_whole_family),
    "assessments": ("ruth", "{family}/assessments", a_draft),
    "tools to choose from": ("ruth", "{family}/assessments/start", a_draft),
    "chronology": ("ruth", "{family}/chronology", in_the_chronology),
    "statements": ("ruth", "{family}/statements", a_thing_said),
    "the family": ("ruth", "{family}", another_child),
    "one person": ("ruth", "{family}/people/{child}", a_thing_said),
    "the pictures": ("ruth", "{family}/pictures", another_child),
    "the plans": ("ruth", "{family}/plans", another_child),
    "a plan": ("ruth", "{family}/people/{child}/plan", in_the_plan),
    "a session of supervision": ("tom", "{family}/supervision/sessions/{session}", in_the_session),
    "a session, checked": ("tom", "{family}/supervision/sessions/{session}/check", in_the_session),
    "the board": ("tom", "/caseload", a_whole_family),
    "who has looked": ("ruth", "{family}/who-has-looked", a_thing_said),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_thirty_asks_no_more_than_a_list_of_one(sqlite_service: FastAPI, sqlite_database: Database, name: str) -> None:
    who, address, add = LISTS[name]
    counting = Counting(sqlite_service, sqlite_database)
    family = counting.place.family
    address = address.format(family=family.address, child=family.children[0].id, session=counting.begun())
    somebody = visitor(sqlite_service, as_=getattr(counting.place, who))
    counting.add(add, 1)
    for_one = counting.looks(somebody, address)
    counting.add(add, MANY - 1)
    for_many = counting.looks(somebody, address)

    more = [statement for statement in for_many if for_many.count(statement) > for_one.count(statement)]
    assert len(for_many) <= len(for_one), f"{len(for_one)} → {len(for_many)}; asked more often: {sorted(set(more))}"


TEN = 10
TURNS = ("BEGIN", "SELECT pg_advisory_xact_lock")
"""How each database is told that somebody begins, or waits for their turn to write to the trail."""


@pytest.mark.parametrize("who", ["ruth", "tom"])
def test_a_familys_page_sends_ten_statements_at_most_whatever_is_in_it(service: FastAPI, database: Database, who: str) -> None:
    """Counts who is signed in, whether they may look, the page, and the line in the trail; not a turn to begin or to write."""
    with database.unit_of_work() as session:
        record = a_whole_record(session, service.state.suite)
        tom = a_supervisor(session, team=team_of(session, record.lead))
        place = Place(session, record.lead, tom, record.family, next(iter(service.state.suite.values())))
        for add in (another_child, a_draft, one_that_waits, a_thing_said, in_the_chronology):
            for _ in range(3):
                add(place)
    somebody = visitor(service, as_=getattr(place, who))
    somebody.get(place.family.address)

    with asked_of(database) as asked:
        somebody.get(place.family.address)

    sent = [statement for statement in asked if not statement.startswith(TURNS)]
    assert any("INSERT INTO trail" in statement for statement in sent)
    assert len(sent) <= TEN, "\n".join(statement[:200] for statement in sent)
