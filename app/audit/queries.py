"""Reading the trail of looks and deeds."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from app.audit.models import Trail, TrailKind


@dataclass(frozen=True)
class Wanted:
    """Which lines are asked for: of one practitioner, of one record, of one kind, from a moment on; empty: of all."""

    who: UUID | None = None
    case: UUID | None = None
    kind: TrailKind | None = None
    since: datetime.datetime | None = None


def page_of_trail(session: Session, *, before: int | None, count: int, wanted: Wanted) -> list[Trail]:
    """Lines of the trail that are asked for, latest first, those before a number."""
    asked = select(Trail).order_by(col(Trail.number).desc()).limit(count)
    if before is not None:
        asked = asked.where(col(Trail.number) < before)
    for column, only in ((Trail.account_id, wanted.who), (Trail.case_id, wanted.case), (Trail.kind, wanted.kind)):
        if only is not None:
            asked = asked.where(col(column) == only)
    if wanted.since is not None:
        asked = asked.where(col(Trail.at) >= wanted.since, col(Trail.number) >= first_number(session, wanted.since))
    return list(session.scalars(asked))


LONGEST_DEED = datetime.timedelta(minutes=10)
"""Lines are dated when something is done and numbered when it is kept: no deed takes longer in between."""


NONE_YET = 2**62
"""A number that no line has."""


def first_number(session: Session, since: datetime.datetime) -> int:
    """No line from this moment on has a lower number; so that nobody reads the years before to find that there are few."""
    first: datetime.datetime | None = session.scalar(select(func.min(col(Trail.at))).where(col(Trail.at) >= since))
    if first is None:
        return NONE_YET
    among = select(func.min(col(Trail.number))).where(col(Trail.at) >= first, col(Trail.at) < first + LONGEST_DEED)
    return session.scalar(among) or NONE_YET
