"""Finding where a statement is used. Changes nothing."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Assessment, Cited
from app.evidence.models import Statement
from app.releases.models import CopyRelease


def cited_in(session: Session, case_id: UUID, statements: Iterable[UUID]) -> list[Cited]:
    """What rests on these statements now, oldest first."""
    return list(
        session.exec(
            select(Cited)
            .join(Assessment, col(Assessment.id) == col(Cited.assessment_id))
            .where(col(Assessment.case_id) == case_id, col(Cited.statement_id).in_(set(statements)), col(Cited.until).is_(None))
            .order_by(col(Cited.since))
        )
    )


def copies_of(session: Session, assessments: Iterable[UUID]) -> list[CopyRelease]:
    """The copies that were asked for of these assessments, oldest first."""
    wanted = set(assessments)
    return list(
        session.exec(select(CopyRelease).where(col(CopyRelease.assessment_id).in_(wanted)).order_by(col(CopyRelease.asked_at)))
    )


def later_than(session: Session, statement_id: UUID) -> list[Statement]:
    """What put a statement right since, and what put that right, in order. A chain is short, so it is walked."""
    found: list[Statement] = []
    at = statement_id
    while (later := session.exec(select(Statement).where(Statement.supersedes_id == at)).first()) is not None:
        found.append(later)
        at = later.id
    return found
