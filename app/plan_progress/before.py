"""Reading what was tried before: a child’s plans in order, what each aimed at, and when it was opened again. Changes nothing."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Finding
from app.plan_progress.again import Aim, PlanThen
from app.plans.kinds import Turn
from app.plans.models import Outcome, OutcomeNeed, OutcomeTurn, Plan, PlanReopened, PlanVersion
from app.plans.queries import latest_words
from app.web.pages import in_england


def plans_then(session: Session, plans: Sequence[Plan]) -> list[PlanThen]:
    """These plans, the first begun first. One question."""
    ids = [one.id for one in plans]
    opened: dict[UUID, list[PlanReopened]] = {}
    wanted = select(PlanReopened).where(col(PlanReopened.plan_id).in_(ids)).order_by(col(PlanReopened.reopened_at))
    for row in session.exec(wanted):
        opened.setdefault(row.plan_id, []).append(row)
    return [
        PlanThen(
            one.id,
            one.begun_on,
            one.ended_on,
            one.follows_why,
            tuple(in_england(row.reopened_at).date() for row in opened.get(one.id, ())),
        )
        for one in sorted(plans, key=lambda one: (one.begun_at, one.id.int))
    ]


def aims_of(session: Session, plans: Sequence[Plan]) -> list[Aim]:
    """Every outcome of these plans that was not set aside, with the questions it answers. Four questions."""
    begun = {one.id: one for one in plans}
    words = latest_words(session, begun)
    rows = list(session.exec(select(Outcome).where(col(Outcome.plan_id).in_(begun))))
    turned, asked = turns_of(session, [one.id for one in rows]), questions_of(session, [one.id for one in rows])
    aims = []
    for one in rows:
        told = words.get(one.plan_id, {}).get((str(one.id), "different"))
        if told and told.words and turned.get(one.id) is not Turn.SET_ASIDE:
            achieved = turned.get(one.id) is Turn.ACHIEVED
            plan = begun[one.plan_id]
            aims.append(Aim(plan.id, plan.begun_on, told.words, asked.get(one.id, frozenset()), achieved))
    return aims


def turns_of(session: Session, outcomes: Sequence[UUID]) -> Mapping[UUID, Turn]:
    """Outcome → what became of it last."""
    wanted = select(OutcomeTurn).where(col(OutcomeTurn.outcome_id).in_(outcomes)).order_by(col(OutcomeTurn.recorded_at))
    return {row.outcome_id: row.turn for row in session.exec(wanted)}


def questions_of(session: Session, outcomes: Sequence[UUID]) -> Mapping[UUID, frozenset[str]]:
    """Outcome → the questions whose answers it is there for, in the part of life they speak of."""
    wanted = (
        select(OutcomeNeed.outcome_id, Finding.question, Finding.dimension)
        .join(Finding, col(Finding.id) == col(OutcomeNeed.finding_id))
        .where(col(OutcomeNeed.outcome_id).in_(outcomes), col(OutcomeNeed.until).is_(None))
    )
    found: dict[UUID, set[str]] = {}
    for outcome, question, dimension in session.execute(wanted):
        found.setdefault(outcome, set()).add(f"{dimension.value}:{question}")
    return {outcome: frozenset(own) for outcome, own in found.items()}


def last_versions(session: Session, plans: Sequence[Plan]) -> Mapping[UUID, UUID]:
    """Plan → its last version, where it was signed."""
    wanted = select(PlanVersion.plan_id, PlanVersion.id).where(col(PlanVersion.plan_id).in_([one.id for one in plans]))
    return {row.plan_id: row.id for row in session.execute(wanted.order_by(col(PlanVersion.number)))}
