"""When live records were counted last, whether anything was written in them since, and how the suite was used."""

from sqlalchemy import func
from sqlalchemy import select as rows_where
from sqlmodel import Session, col

from app.audit.models import Trail, TrailKind
from app.practice_measures.models import RecordsCounted, SuiteUse

NAMES = ("about", "label", "numerator", "denominator", "people")


def counted(session: Session) -> RecordsCounted | None:
    return session.get(RecordsCounted, 1)


def written_since(session: Session, reached: int) -> bool:
    """Whether anything was written in any family's record since the trail had come so far."""
    deed = (col(Trail.number) > reached, col(Trail.kind) == TrailKind.DEED, col(Trail.case_id).is_not(None))
    return session.connection().execute(rows_where(col(Trail.number)).where(*deed).limit(1)).first() is not None


def reached(session: Session) -> int:
    return int(session.connection().execute(rows_where(func.max(col(Trail.number)))).scalar() or 0)


def suite_use(session: Session) -> list[SuiteUse]:
    """How the suite was used, as it was counted last."""
    rows = session.connection().execute(rows_where(*(col(getattr(SuiteUse, name)) for name in NAMES)))
    return [SuiteUse(**dict(zip(NAMES, row, strict=True))) for row in rows]
