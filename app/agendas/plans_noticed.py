"""What does not move in the plans of a family’s children: steps past their day, a review that is due, a plan not finished."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from app.agendas.models import Why
from app.agendas.rules import Talk
from app.cases.wording import how_long
from app.picture.terms import used_in
from app.plan_progress.again import again
from app.plan_progress.before import aims_of, plans_then
from app.plans.kinds import PlanState
from app.plans.models import Plan, Review, Step
from app.plans.queries import plans_in
from app.web.pages import counted, day

LONG_WRITING = 14
"""Days after which a plan that is still being written is said to be."""


LONGEST = 480
"""Letters of one sentence on an agenda."""


@dataclass(frozen=True)
class OfPlan:
    """One plan that is not ended, with what of it is late."""

    plan: Plan
    late: tuple[Step, ...]
    """Steps of an agreed plan that are past their day and not done, the longest first."""
    review_on: datetime.date | None
    """The day for which the last finished review asked for the next."""


def plans_now(session: Session, case_id: UUID, today: datetime.date) -> list[OfPlan]:
    """In three queries, however many plans there are."""
    plans = [one for one in plans_in(session, case_id) if one.state is not PlanState.ENDED]
    ids = [one.id for one in plans]
    late = select(Step).where(
        col(Step.plan_id).in_(ids), col(Step.taken_out_on).is_(None), col(Step.done_on).is_(None), col(Step.by_on) < today
    )
    steps: dict[UUID, list[Step]] = {}
    for step in session.exec(late.order_by(col(Step.by_on), col(Step.id))):
        steps.setdefault(step.plan_id, []).append(step)
    reviews = select(Review).where(col(Review.plan_id).in_(ids), col(Review.finished_at).is_not(None))
    last = {one.plan_id: one for one in session.exec(reviews.order_by(col(Review.on), col(Review.finished_at)))}
    return [
        OfPlan(
            one,
            tuple(steps.get(one.id, ())) if one.state is PlanState.AGREED else (),
            last[one.id].next_on if one.id in last else None,
        )
        for one in plans
    ]


def tried_again(session: Session, case_id: UUID, names: Mapping[UUID, str]) -> Iterator[Talk]:
    """What the plans of a family’s children have begun, opened or aimed at again. Six questions, however many plans there are."""
    every = plans_in(session, case_id)
    child_of = {one.id: one.person_id for one in every}
    aims, at_least = aims_of(session, every) if len(every) > 1 else [], used_in(session).plans_again
    then = plans_then(session, every) if every else []
    for child in dict.fromkeys(child_of.values()):
        own = [one for one in then if child_of[one.id] == child]
        for one in again(own, [aim for aim in aims if child_of[aim.plan_id] == child], at_least=at_least):
            words = f"{names.get(child, 'A child')}: {one.what.lower()}"
            yield Talk(f"again|{child}|{one.what}|{one.plans[0]}"[:120], Why.DRIFT, words, shortened(one.sentence), child)


def shortened(words: str) -> str:
    """As much as an agenda holds; the plan’s page says all of it."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rsplit(' ', 1)[0]}…"


def stuck(plans: list[OfPlan], names: Mapping[UUID, str], today: datetime.date) -> Iterator[Talk]:
    """What there is to talk over about plans that do not move."""
    for one in plans:
        name, child = names.get(one.plan.person_id, "A child"), one.plan.person_id
        if one.late:
            first = one.late[0]
            since = f" since {day(first.by_on)}" if first.by_on else ""
            words = f"{name}: {counted(len(one.late), 'step')} of the plan past {'its' if len(one.late) == 1 else 'their'} day"
            yield Talk(f"steps|{one.plan.id}", Why.PLAN, words, f"{first.what} ({first.who}){since}.", child)
        if one.review_on and one.review_on < today:
            yield Talk(
                f"review|{one.plan.id}", Why.PLAN, f"{name}: the plan’s review", f"It was due on {day(one.review_on)}.", child
            )
        if one.plan.state is PlanState.DRAFT and (today - one.plan.begun_on).days > LONG_WRITING:
            words = f"Being written for {how_long(one.plan.begun_on, today)}."
            yield Talk(f"draft|{one.plan.id}", Why.PLAN, f"{name}: a plan that is not finished", words, child)
