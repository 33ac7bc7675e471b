"""Reading plans: everything one plan holds, in a few questions. Changes nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import Case
from app.cases.queries import may_see
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.plans.kinds import Decision
from app.plans.models import (
    DayPart,
    NeedReason,
    Outcome,
    OutcomeNeed,
    OutcomeTurn,
    Plan,
    PlanReopened,
    PlanVersion,
    PlanView,
    PlanWords,
    Step,
)


@dataclass
class Found:
    """Everything one plan holds, as it stands now."""

    plan: Plan
    words: dict[tuple[str, str], PlanWords] = field(default_factory=dict)
    """(outcome, or "" for the whole plan; field) → the latest words."""
    outcomes: list[Outcome] = field(default_factory=list)
    turns: dict[UUID, list[OutcomeTurn]] = field(default_factory=dict)
    """Outcome → what became of it, in order."""
    answers: dict[UUID, list[UUID]] = field(default_factory=dict)
    """Outcome → the findings it answers."""
    reasons: dict[UUID, NeedReason] = field(default_factory=dict)
    """Finding → why it has no outcome."""
    steps: list[Step] = field(default_factory=list)
    day: list[DayPart] = field(default_factory=list)
    views: dict[UUID, list[PlanView]] = field(default_factory=dict)
    """Person → what they said, in order; the last counts."""
    versions: list[PlanVersion] = field(default_factory=list)
    reopened: list[PlanReopened] = field(default_factory=list)

    @property
    def findings(self) -> set[UUID]:
        """Every finding that it speaks of."""
        return {one for some in self.answers.values() for one in some} | set(self.reasons)

    def has_outcome(self, outcome_id: UUID) -> bool:
        return any(one.id == outcome_id for one in self.outcomes)


def plans_in(session: Session, case_id: UUID) -> list[Plan]:
    """Every plan of this family's children, the latest first."""
    wanted = select(Plan).where(col(Plan.case_id) == case_id)
    return list(session.exec(wanted.order_by(col(Plan.begun_at).desc(), col(Plan.id))))


def plans_of(session: Session, case_id: UUID, child_id: UUID) -> list[Plan]:
    """One child's plans in this family's record, the latest first."""
    return [one for one in plans_in(session, case_id) if one.person_id == child_id]


def plan_now(session: Session, case_id: UUID, child_id: UUID) -> Plan | None:
    """The plan that this child has now, or had last."""
    return next(iter(plans_of(session, case_id, child_id)), None)


def latest_words(session: Session, plan_ids: Iterable[UUID]) -> dict[UUID, dict[tuple[str, str], PlanWords]]:
    """Plan → each place in it → the latest words there."""
    wanted = (
        select(PlanWords)
        .where(col(PlanWords.plan_id).in_(set(plan_ids)))
        .order_by(col(PlanWords.number), col(PlanWords.written_at), col(PlanWords.part), col(PlanWords.field))
    )
    found: dict[UUID, dict[tuple[str, str], PlanWords]] = {}
    for row in session.exec(wanted):
        found.setdefault(row.plan_id, {})[row.part, row.field] = row
    return found


def found_in(session: Session, plan: Plan) -> Found:
    """All of one plan. Eleven questions, whatever its length."""
    found = Found(plan, latest_words(session, [plan.id]).get(plan.id, {}))
    found.outcomes = list(
        session.exec(select(Outcome).where(col(Outcome.plan_id) == plan.id).order_by(col(Outcome.added_at), col(Outcome.id)))
    )
    of_outcomes(session, found)
    for reason in session.exec(select(NeedReason).where(col(NeedReason.plan_id) == plan.id).order_by(col(NeedReason.written_at))):
        found.reasons[reason.finding_id] = reason
    found.reasons = {finding: row for finding, row in found.reasons.items() if row.why}
    found.steps = steps_of(session, plan.id)
    found.day = day_of(session, plan.id)
    for view in session.exec(select(PlanView).where(col(PlanView.plan_id) == plan.id).order_by(col(PlanView.recorded_at))):
        found.views.setdefault(view.person_id, []).append(view)
    found.versions = versions_of(session, plan.id)
    found.reopened = list(
        session.exec(select(PlanReopened).where(col(PlanReopened.plan_id) == plan.id).order_by(col(PlanReopened.reopened_at)))
    )
    return found


def of_outcomes(session: Session, found: Found) -> None:
    """What became of each outcome, and which findings each answers."""
    ids = [one.id for one in found.outcomes]
    turns = select(OutcomeTurn).where(col(OutcomeTurn.outcome_id).in_(ids)).order_by(col(OutcomeTurn.recorded_at))
    for turn in session.exec(turns):
        found.turns.setdefault(turn.outcome_id, []).append(turn)
    needs = select(OutcomeNeed).where(col(OutcomeNeed.outcome_id).in_(ids), col(OutcomeNeed.until).is_(None))
    for need in session.exec(needs.order_by(col(OutcomeNeed.since), col(OutcomeNeed.id))):
        found.answers.setdefault(need.outcome_id, []).append(need.finding_id)


def steps_of(session: Session, plan_id: UUID) -> list[Step]:
    wanted = select(Step).where(col(Step.plan_id) == plan_id, col(Step.taken_out_on).is_(None))
    return list(session.exec(wanted.order_by(col(Step.by_on).is_(None), col(Step.by_on), col(Step.id))))


def day_of(session: Session, plan_id: UUID) -> list[DayPart]:
    wanted = select(DayPart).where(col(DayPart.plan_id) == plan_id, col(DayPart.taken_out_on).is_(None))
    return list(session.exec(wanted.order_by(col(DayPart.added_at), col(DayPart.id))))


def versions_of(session: Session, plan_id: UUID) -> list[PlanVersion]:
    """Every version, in order."""
    return list(session.exec(select(PlanVersion).where(col(PlanVersion.plan_id) == plan_id).order_by(col(PlanVersion.number))))


def words_at(session: Session, plan_id: UUID, part: str, key: str) -> PlanWords | None:
    """The latest words in one place of a plan."""
    wanted = select(PlanWords).where(PlanWords.plan_id == plan_id, PlanWords.part == part, PlanWords.field == key)
    return session.exec(wanted.order_by(col(PlanWords.number).desc()).limit(1)).first()


def own_words(found: Found, part: str = "") -> Mapping[str, str]:
    """Field → words, of the plan or of one outcome, always in one order; what is empty is not there."""
    return {key: row.words for (place, key), row in sorted(found.words.items()) if place == part and row.words}


def plans_to_countersign(session: Session, me: Practitioner) -> list[tuple[str, str]]:
    """What My work says of plans that wait, to whoever may counter-sign them: by reference alone, the longest waiting first."""
    if not me.may(Permission.SUPERVISE) or me.team_id is None:
        return []
    wanted = (
        select(Plan, Case.ref)
        .join(PlanVersion, col(PlanVersion.plan_id) == col(Plan.id))
        .join(Case, col(Case.id) == col(Plan.case_id))
        .where(
            col(PlanVersion.decision) == Decision.WAITS,
            col(PlanVersion.signed_by) != me.id,
            col(Case.team_id) == me.team_id,
            col(Case.closed_at).is_(None),
            may_see(me),
        )
        .order_by(col(PlanVersion.signed_at), col(PlanVersion.id))
    )
    rows = session.exec(wanted).all()
    told = [(f"/families/{plan.case_id}/people/{plan.person_id}/plan/counter-sign", ref) for plan, ref in rows]
    return [(address, f"{ref}: a plan waits to be read and counter-signed") for address, ref in told]
