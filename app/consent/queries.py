"""Reading what has been explained to a family."""

from uuid import UUID

from sqlmodel import Session, col

from app.consent.models import Explained
from app.gathering.lists import Listed


def explanations_in(case_id: UUID) -> Listed[Explained]:
    """Each time it was explained, latest first."""
    return Listed(Explained, (col(Explained.case_id) == case_id,), (col(Explained.explained_on).desc(), col(Explained.id)))


def explained_in(session: Session, case_id: UUID) -> list[Explained]:
    return explanations_in(case_id).alone(session)
