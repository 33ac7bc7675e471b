"""Reading the register of copies. Changes nothing."""

from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from app.assessments.models import Assessment
from app.releases.models import CopyRelease


def of_case(session: Session, case_id: UUID) -> list[tuple[CopyRelease, Assessment]]:
    """Every copy that was asked for in this family's record, newest first."""
    rows = session.execute(
        select(CopyRelease, Assessment)
        .join(Assessment, col(Assessment.id) == col(CopyRelease.assessment_id))
        .where(col(CopyRelease.case_id) == case_id)
        .order_by(col(CopyRelease.asked_at).desc(), col(CopyRelease.number).desc())
    )
    return [(copy, assessment) for copy, assessment in rows]


def copy_at(session: Session, case_id: UUID, copy_id: UUID) -> CopyRelease | None:
    copy = session.get(CopyRelease, copy_id)
    return copy if copy is not None and copy.case_id == case_id else None


def next_number(session: Session, assessment_id: UUID) -> int:
    last = session.exec(select(func.max(CopyRelease.number)).where(CopyRelease.assessment_id == assessment_id)).one()
    return (last or 0) + 1
