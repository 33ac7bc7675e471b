"""Reading the uses of licensed instruments in one family's record."""

from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, and_, col, select

from app.linkouts.models import LinkedSummary, LinkedUse


def use_at(session: Session, case_id: UUID, use_id: UUID) -> LinkedUse | None:
    """One use, if it is in this family's record."""
    return session.exec(select(LinkedUse).where(LinkedUse.id == use_id, LinkedUse.case_id == case_id)).first()


def summaries_of(session: Session, use_id: UUID) -> list[LinkedSummary]:
    """Everything that was written down of one use, the latest first."""
    wanted = select(LinkedSummary).where(LinkedSummary.use_id == use_id).order_by(col(LinkedSummary.number).desc())
    return list(session.exec(wanted))


def uses_of_case(session: Session, case_id: UUID) -> list[tuple[LinkedUse, LinkedSummary | None]]:
    """Every use in a family's record, the latest first, with what stands written of it. One query."""
    latest = (
        select(LinkedSummary.use_id, func.max(LinkedSummary.number).label("number"))
        .group_by(col(LinkedSummary.use_id))
        .subquery()
    )
    stands = and_(col(LinkedSummary.use_id) == latest.c.use_id, col(LinkedSummary.number) == latest.c.number)
    rows = session.exec(
        select(LinkedUse, LinkedSummary)
        .outerjoin(latest, col(LinkedUse.id) == latest.c.use_id)
        .outerjoin(LinkedSummary, and_(col(LinkedSummary.use_id) == col(LinkedUse.id), stands))
        .where(LinkedUse.case_id == case_id)
        .order_by(col(LinkedUse.started_at).desc())
    )
    return [(use, summary) for use, summary in rows]
