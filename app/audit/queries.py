"""Reading the trail of looks and deeds."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from app.audit.models import Trail, TrailKind


def page_of_trail(session: Session, *, before: int | None, count: int) -> list[Trail]:
    """Lines of the trail, latest first, those before a number."""
    asked = select(Trail).order_by(col(Trail.number).desc()).limit(count)
    if before is not None:
        asked = asked.where(col(Trail.number) < before)
    return list(session.scalars(asked))


@dataclass(frozen=True)
class LooksAtCase:
    """One practitioner's looks at a case: how often, first and last."""

    account_id: UUID
    count: int
    first_at: datetime.datetime
    last_at: datetime.datetime


def looks_at_case(session: Session, case_id: UUID) -> list[LooksAtCase]:
    """Who has looked at a case, whoever looked last first. One line for each practitioner."""
    last = func.max(col(Trail.at))
    rows = session.execute(
        select(col(Trail.account_id), func.count(), func.min(col(Trail.at)), last)
        .where(col(Trail.case_id) == case_id, col(Trail.kind) == TrailKind.LOOK, col(Trail.account_id).is_not(None))
        .group_by(col(Trail.account_id))
        .order_by(last.desc())
    )
    return [LooksAtCase(account_id, count, first_at, last_at) for account_id, count, first_at, last_at in rows]


def lines_about_case(session: Session, case_id: UUID, *, count: int = 200) -> list[Trail]:
    """What was looked at and done in a case, latest first."""
    return list(
        session.scalars(select(Trail).where(col(Trail.case_id) == case_id).order_by(col(Trail.number).desc()).limit(count))
    )
