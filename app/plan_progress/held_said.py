"""The deed of a supervisor’s own word whether a change holds: beside the rule’s answer, with a reason, never over another’s."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.rules import id_for
from app.db import now
from app.people.practitioner import Practitioner
from app.plan_progress.sustained import Held
from app.plans.actions import held
from app.plans.kinds import HeldSaid, PlanState
from app.plans.models import Outcome, OutcomeHeld, Plan
from app.refusals import NotReady, SomeoneElseChanged


class SaidToo(SomeoneElseChanged):
    """Another supervisor said something of the same outcome since the page was made. `row`: what stands there now."""

    def __init__(self, row: OutcomeHeld) -> None:
        super().__init__("Somebody else said something of this while you had it open.")
        self.row = row


def said_of(session: Session, outcomes: Collection[UUID]) -> Mapping[UUID, list[OutcomeHeld]]:
    """Outcome → every word of a supervisor on whether it holds, in order; the last counts."""
    found: dict[UUID, list[OutcomeHeld]] = {}
    wanted = select(OutcomeHeld).where(col(OutcomeHeld.outcome_id).in_(set(outcomes)))
    for row in session.exec(wanted.order_by(col(OutcomeHeld.number))):
        found.setdefault(row.outcome_id, []).append(row)
    return found


def say_held(
    session: Session,
    *,
    by: Practitioner,
    plan: Plan,
    outcome: Outcome,
    says: HeldSaid,
    why: str,
    rule_said: Held,
    seen: int,
    operation: UUID | None = None,
) -> OutcomeHeld:
    """Says it, as the next word of this outcome. The same sent twice is said once.

    `seen`: the number of the word the page showed. Raises SaidToo when another stands there by now.
    """
    held(session, plan)
    own = id_for(operation, by.id, outcome.id, says.value, why, seen)
    before = session.get(OutcomeHeld, own)
    if before is not None:
        return before
    if plan.state is PlanState.ENDED:
        raise NotReady("This plan has ended, so what was said of it stays as it is.")
    if not why:
        raise NotReady("Say why, in a sentence or two: on what was seen or said it rests.")
    every = said_of(session, [outcome.id]).get(outcome.id, [])
    if every and every[-1].number != seen:
        raise SaidToo(every[-1])
    told: dict[str, Any] = {"says": says, "why": why, "rule_said": rule_said.value, "said_at": now(), "said_by": by.id}
    row = OutcomeHeld(id=own, outcome_id=outcome.id, number=len(every) + 1, **told)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="said whether a change holds", case_id=plan.case_id, about_id=plan.id, detail=says.value)
    return row
