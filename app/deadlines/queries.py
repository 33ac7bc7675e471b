"""Finding what law and guidance make due in one family: what is still open, and what was met. Changes nothing."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import NextStep


def deadlines_of(session: Session, case_id: UUID, *, met: bool) -> list[NextStep]:
    """Those still open, soonest first; or those that were met, latest first."""
    wanted = select(NextStep).where(col(NextStep.case_id) == case_id, col(NextStep.rule) != "")
    if met:
        return list(session.exec(wanted.where(col(NextStep.done_on).is_not(None)).order_by(col(NextStep.done_on).desc())))
    return list(session.exec(wanted.where(col(NextStep.done_on).is_(None)).order_by(col(NextStep.due_on), col(NextStep.id))))


def begun_already(session: Session, step_id: UUID) -> NextStep | None:
    return session.get(NextStep, step_id)
