"""Reading the trail of looks and deeds."""

import datetime
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from app.audit.models import Trail


def page_of_trail(
    session: Session, *, before: int | None, count: int, who: UUID | None = None, since: datetime.datetime | None = None
) -> list[Trail]:
    """Lines of the trail, latest first, those before a number; of one practitioner, and from a moment on, where that is asked."""
    asked = select(Trail).order_by(col(Trail.number).desc()).limit(count)
    if before is not None:
        asked = asked.where(col(Trail.number) < before)
    if who is not None:
        asked = asked.where(col(Trail.account_id) == who)
    if since is not None:
        asked = asked.where(col(Trail.at) >= since)
    return list(session.scalars(asked))
