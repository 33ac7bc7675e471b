"""Finding what law and guidance make due in one family: what is still open, and what was met. Changes nothing."""

from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import NextStep
from app.deadlines.models import DeadlineWas
from app.people.models import Account


def deadlines_of(session: Session, case_id: UUID, *, met: bool) -> list[NextStep]:
    """Those still open, soonest first; or those that were met, latest first."""
    wanted = select(NextStep).where(col(NextStep.case_id) == case_id, col(NextStep.rule) != "")
    if met:
        return list(session.exec(wanted.where(col(NextStep.done_on).is_not(None)).order_by(col(NextStep.done_on).desc())))
    return list(session.exec(wanted.where(col(NextStep.done_on).is_(None)).order_by(col(NextStep.due_on), col(NextStep.id))))


def history_of(session: Session, case_id: UUID) -> dict[UUID, list[Any]]:
    """How each deadline stood before it was put right, latest first, with the name of whoever did so."""
    rows = session.execute(
        select(DeadlineWas, Account.name)
        .join(NextStep, col(NextStep.id) == col(DeadlineWas.step_id))
        .join(Account, col(Account.id) == col(DeadlineWas.changed_by))
        .where(col(NextStep.case_id) == case_id)
        .order_by(col(DeadlineWas.changed_at).desc())
    ).all()
    found: dict[UUID, list[Any]] = {}
    for was, name in rows:
        found.setdefault(was.step_id, []).append((was, name))
    return found


def begun_already(session: Session, step_id: UUID) -> NextStep | None:
    return session.get(NextStep, step_id)
