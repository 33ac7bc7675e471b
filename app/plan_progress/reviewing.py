"""Deeds of a review: it is begun on a day, each outcome is looked at with its evidence, and it is finished."""

import datetime
import json
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import hold_as_seen, write
from app.db import now
from app.people.practitioner import Practitioner
from app.plan_progress import falling_due
from app.plan_progress.sustained import STRESS, Reading, Says
from app.plans.actions import held
from app.plans.kinds import Change, Holds, PlanState, ReviewState
from app.plans.models import Plan, Review, ReviewLine
from app.refusals import AlreadyDone, NotReady, SomeoneElseChanged

OVER = "This review is finished. What is seen now belongs in the next one."


def reviews_of(session: Session, plan_id: UUID) -> list[Review]:
    """Every review of a plan, in order of its day."""
    return list(session.exec(select(Review).where(col(Review.plan_id) == plan_id).order_by(col(Review.on), col(Review.id))))


def lines_of(session: Session, reviews: Collection[Review]) -> dict[UUID, dict[UUID, ReviewLine]]:
    """Review → outcome → what was found."""
    found: dict[UUID, dict[UUID, ReviewLine]] = {}
    for line in session.exec(select(ReviewLine).where(col(ReviewLine.review_id).in_([one.id for one in reviews]))):
        found.setdefault(line.review_id, {})[line.outcome_id] = line
    return found


def readings_of(reviews: Collection[Review], lines: Mapping[UUID, Mapping[UUID, ReviewLine]], outcome_id: UUID) -> list[Reading]:
    """What the reviews found of one outcome, oldest first."""
    found = [(one.on, lines.get(one.id, {}).get(outcome_id)) for one in reviews]
    return [as_reading(on, line) for on, line in found if line is not None]


def as_reading(on: datetime.date, line: Any) -> Reading:
    """What one line of a review says; or a row with its names."""
    holds: dict[str, Holds] = {name: getattr(line, name) for name in STRESS}
    return Reading(on, line.change, who_says(line.says), holds, line.weeks)


@lru_cache(maxsize=1_000)
def who_says(written: str) -> frozenset[Says]:
    return frozenset(Says.of(key) for key in json.loads(written))


def begin_review(
    session: Session, *, by: Practitioner, plan: Plan, on: datetime.date, present: str, operation: UUID | None = None
) -> Review:
    """Begins to look at an agreed plan. One that is being written already is gone on with."""
    held(session, plan)
    own = id_for(operation, by.id, plan.id, on, present)
    before = session.get(Review, own)
    if before is not None:
        return before
    every = reviews_of(session, plan.id)
    going_on = next((one for one in every if one.state is ReviewState.OPEN), None)
    if going_on is not None:
        return going_on
    if plan.state is not PlanState.AGREED:
        raise NotReady("A plan is looked at once it is agreed. Sign it first, and let a supervisor counter-sign it.")
    review = Review(id=own, plan_id=plan.id, on=on, present=present, begun_by=by.id)
    session.add(review)
    session.flush()
    trail.deed(session, by=by, what="began a review of a plan", case_id=plan.case_id, about_id=plan.id)
    return review


def keep_line(
    session: Session, *, by: Practitioner, plan: Plan, review: Review, outcome_id: UUID, seen: int, values: Mapping[str, Any]
) -> ReviewLine:
    """What this review found of one outcome. The same again changes nothing. Raises SomeoneElseChanged."""
    held(session, plan)
    session.refresh(review)
    there = session.exec(select(ReviewLine).where(ReviewLine.review_id == review.id, ReviewLine.outcome_id == outcome_id)).first()
    if there is not None and all(getattr(there, name) == value for name, value in values.items()):
        return there
    if review.state is not ReviewState.OPEN:
        raise AlreadyDone(OVER)
    if there is not None:
        hold_as_seen(session, there, seen)
    elif seen:
        raise SomeoneElseChanged("Somebody changed this while you had it open.")
    row = there or ReviewLine(review_id=review.id, outcome_id=outcome_id, change=values["change"])
    return write(session, by, "wrote what a review found", row, plan.case_id, plan.id, values)


def keep_closing(session: Session, *, by: Practitioner, plan: Plan, review: Review, seen: int, values: Mapping[str, Any]) -> None:
    """What a review leads to, before it is finished. The same again changes nothing. Raises SomeoneElseChanged."""
    held(session, plan)
    session.refresh(review)
    if all(getattr(review, name) == value for name, value in values.items()):
        return
    if review.state is not ReviewState.OPEN:
        raise AlreadyDone(OVER)
    hold_as_seen(session, review, seen)
    write(session, by, "wrote what a review leads to", review, plan.case_id, plan.id, values)


def nothing_changed_twice(readings: Collection[Reading]) -> bool:
    """Whether nothing is different for the child in two reviews running, this one the second."""
    last = list(readings)[-2:]
    return len(last) == 2 and all(one.change in (Change.SAME, Change.WORSE) for one in last)


def finish(
    session: Session,
    *,
    by: Practitioner,
    plan: Plan,
    review: Review,
    missing: Collection[str],
    our_help: str,
    child_told: str,
    next_on: datetime.date,
    stuck: bool,
) -> None:
    """Finishes a review. `missing`: outcomes nobody has looked at; `stuck`: where nothing changed twice."""
    held(session, plan)
    session.refresh(review)
    if review.state is ReviewState.FINISHED:
        return
    if missing:
        raise NotReady(f"Not looked at yet: {'; '.join(missing)}. “Cannot tell yet” is an answer too.")
    if stuck and not our_help:
        raise NotReady("Nothing has changed in two reviews. Say what must be different about our help.")
    review.our_help, review.child_told, review.next_on = our_help, child_told, next_on
    review.state, review.finished_at, review.finished_by = ReviewState.FINISHED, now(), by.id
    session.add(review)
    session.flush()
    falling_due.reviewed(session, by=by, plan=plan, on=review.on, next_on=next_on)
    trail.deed(session, by=by, what="finished a review of a plan", case_id=plan.case_id, about_id=plan.id)
