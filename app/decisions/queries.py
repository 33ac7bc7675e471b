"""Reading what was decided about a family, and what is somebody’s to do. Changes nothing."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import and_
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from app.cases.models import Case, NextStep, Person
from app.cases.queries import may_see
from app.decisions.models import SessionDecision
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.plans.models import Step


@dataclass(frozen=True)
class Decided:
    """A decision with its step of the family, and whose it is."""

    row: SessionDecision
    step: NextStep
    owner: str
    planned: Step | None
    """The step of a plan that it became, while it stands there."""


def decisions(session: Session, *conditions: Any) -> list[Decided]:
    """Decisions that stand and fit, what is due first coming first."""
    rows = session.execute(
        columns(SessionDecision, NextStep, col(Account.name), Step)
        .join(NextStep, col(NextStep.id) == col(SessionDecision.step_id))
        .join(Account, col(Account.id) == col(SessionDecision.owner_id))
        .outerjoin(Step, and_(col(Step.decision_id) == col(SessionDecision.id), col(Step.taken_out_on).is_(None)))
        .where(col(SessionDecision.until).is_(None), *conditions)
        .order_by(col(SessionDecision.due_on), col(SessionDecision.id))
    ).all()
    return [Decided(*row) for row in rows]


def decisions_in(session: Session, session_id: UUID) -> list[Decided]:
    return decisions(session, col(SessionDecision.session_id) == session_id)


def undone_before(session: Session, case_id: UUID, but: UUID | None = None) -> list[Decided]:
    """What was decided about this family in other sessions and is not done."""
    return decisions(
        session,
        col(SessionDecision.case_id) == case_id,
        col(SessionDecision.session_id) != but if but else col(SessionDecision.id).is_not(None),
        col(NextStep.done_on).is_(None),
        col(NextStep.lapsed).is_(False),
    )


def decision_of(session: Session, case_id: UUID, decision_id: UUID) -> Decided | None:
    """One decision about this family that stands."""
    found = decisions(session, col(SessionDecision.id) == decision_id, col(SessionDecision.case_id) == case_id)
    return found[0] if found else None


def taken_out(session: Session, decision_id: UUID) -> Step | None:
    """The step that it was once, where that was taken out of its plan."""
    return session.exec(select(Step).where(Step.decision_id == decision_id)).first()


@dataclass(frozen=True)
class Mine:
    """A decision of mine that is not done, with its family and the child it is for."""

    decision: SessionDecision
    step: NextStep
    case: Case
    child: Person | None


def mine(session: Session, me: Practitioner) -> list[Mine]:
    """What was decided in supervision and is mine to do, in records I may open; what is due first comes first."""
    rows = session.execute(
        select(SessionDecision, NextStep, Case, Person)
        .join(NextStep, col(NextStep.id) == col(SessionDecision.step_id))
        .join(Case, col(Case.id) == col(SessionDecision.case_id))
        .outerjoin(Person, col(Person.id) == col(SessionDecision.person_id))
        .where(
            col(SessionDecision.owner_id) == me.id,
            col(SessionDecision.until).is_(None),
            col(NextStep.done_on).is_(None),
            col(NextStep.lapsed).is_(False),
            col(Case.closed_at).is_(None),
            may_see(me),
        )
        .order_by(col(NextStep.due_on), col(SessionDecision.id))
    ).all()
    return [Mine(*row) for row in rows]
