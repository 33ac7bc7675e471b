"""Reading the trail of looks and deeds."""

from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from app.audit.models import Trail


def page_of_trail(session: Session, *, before: int | None, count: int) -> list[Trail]:
    """Lines of the trail, latest first, those before a number."""
    asked = select(Trail).order_by(col(Trail.number).desc()).limit(count)
    if before is not None:
        asked = asked.where(col(Trail.number) < before)
    return list(session.scalars(asked))


def lines_about_case(session: Session, case_id: UUID, *, count: int = 200) -> list[Trail]:
    """What was looked at and done in a case, latest first."""
    return list(
        session.scalars(select(Trail).where(col(Trail.case_id) == case_id).order_by(col(Trail.number).desc()).limit(count))
    )
