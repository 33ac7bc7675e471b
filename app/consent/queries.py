"""Reading what has been explained to a family."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.consent.models import Explained


def explained_in(session: Session, case_id: UUID) -> list[Explained]:
    """Each time it was explained, latest first."""
    wanted = select(Explained).where(col(Explained.case_id) == case_id)
    return list(session.exec(wanted.order_by(col(Explained.explained_on).desc(), col(Explained.id))))
