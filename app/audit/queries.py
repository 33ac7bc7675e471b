"""Reading the trail of looks and deeds."""

from sqlalchemy import select
from sqlmodel import Session, col

from app.audit.models import Trail


def page_of_trail(session: Session, *, before: int | None, count: int) -> list[Trail]:
    """Lines of the trail, latest first, those before a number."""
    asked = select(Trail).order_by(col(Trail.number).desc()).limit(count)
    if before is not None:
        asked = asked.where(col(Trail.number) < before)
    return list(session.scalars(asked))
