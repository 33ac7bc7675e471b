"""What a plan makes due: the day it is looked at, the day on which somebody decides, and who checks after it has ended."""

import datetime
from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col, select

from app.cases.actions import keep_next_step
from app.cases.models import NextStep
from app.db import today
from app.deadlines.actions import keep_deadline
from app.deadlines.rules import months_after
from app.people.practitioner import Practitioner
from app.plans.models import Plan
from app.plans.versions import Written

REVIEW = "plan_review"
"""The key of the deadline by which a plan is looked at again."""

DECIDE = "Decide, if nothing in the plan has changed"
CHOSEN = "The day that was chosen in the plan"
CHECKS: Mapping[str, tuple[int, str]] = {
    "check_1": (1, "Does it still hold? One month after the plan ended"),
    "check_3": (3, "Does it still hold? Three months after the plan ended"),
    "check_6": (6, "Does it still hold? Six months after the plan ended"),
}
"""Field of the plan → how many months after its end, and what is due then."""


def standing(session: Session, plan: Plan) -> list[NextStep]:
    """What is due for the child of this plan."""
    wanted = select(NextStep).where(
        NextStep.case_id == plan.case_id, NextStep.person_id == plan.person_id, col(NextStep.done_on).is_(None)
    )
    return list(session.exec(wanted.order_by(col(NextStep.id))))


def set_review(session: Session, *, by: Practitioner, plan: Plan, since: datetime.date, chosen: datetime.date | None) -> None:
    """The plan is looked at again on the chosen day; without one, as the rule says."""
    row = next((one for one in standing(session, plan) if one.rule == REVIEW), None)
    more: dict[str, Any] = {"person_id": plan.person_id, "extended_to": chosen, "extended_why": CHOSEN if chosen else ""}
    keep_deadline(session, by=by, case_id=plan.case_id, from_on=since, rule=REVIEW, was=row, **more)


def agreed(session: Session, *, by: Practitioner, plan: Plan, written: Written, on: datetime.date | None = None) -> None:
    """From an agreed plan: the review, and the day on which somebody decides."""
    chosen = day_in(written, "review_on")
    set_review(session, by=by, plan=plan, since=min(on or today(), chosen or today()), chosen=chosen)
    row = next((one for one in standing(session, plan) if one.words == DECIDE and not one.rule), None)
    more: dict[str, Any] = {
        "person_id": plan.person_id,
        "words": DECIDE,
        "detail": written.words.get("who_decides", "")[:300],
        "due_on": day_in(written, "if_nothing_by"),
    }
    keep_next_step(session, by=by, case_id=plan.case_id, was=row, **more)


def day_in(written: Written, field: str) -> datetime.date | None:
    words = written.words.get(field, "")
    return datetime.date.fromisoformat(words) if words else None


def reviewed(session: Session, *, by: Practitioner, plan: Plan, on: datetime.date, next_on: datetime.date | None) -> None:
    """The review that was due is done; the next is due on its day."""
    meet_review(session, by, plan, on, "Looked at together")
    set_review(session, by=by, plan=plan, since=on, chosen=next_on)


def meet_review(session: Session, by: Practitioner, plan: Plan, on: datetime.date, how: str) -> None:
    for row in standing(session, plan):
        if row.rule == REVIEW and row.from_on and row.from_on <= on:
            more: dict[str, Any] = {"person_id": row.person_id, "extended_to": row.extended_to, "extended_why": row.extended_why}
            keep_deadline(session, by=by, case_id=plan.case_id, from_on=row.from_on, was=row, done_on=on, met_by=how, **more)


def ended(session: Session, *, by: Practitioner, plan: Plan, written: Written) -> None:
    """After an ending nothing of the plan is due any more, but the checks whether it holds are."""
    on = plan.ended_on or today()
    for row in standing(session, plan):
        if row.rule == REVIEW or (row.words == DECIDE and not row.rule):
            row.done_on, row.lapsed = on, True
            session.add(row)
    session.flush()
    for field, (months, words) in CHECKS.items():
        due: dict[str, Any] = {"due_on": months_after(on, months), "detail": written.words.get(field, "")[:300], "words": words}
        keep_next_step(session, by=by, case_id=plan.case_id, person_id=plan.person_id, **due)
