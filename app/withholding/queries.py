"""Reading what is kept back in one family's record. Changes nothing."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Assessment
from app.evidence.models import Statement
from app.withholding.models import KeptBack
from app.withholding.rules import ReaderOf, may_have_item, statement_item


def standing(session: Session, case_id: UUID) -> list[KeptBack]:
    """The marks that stand, newest first."""
    return list(
        session.exec(
            select(KeptBack)
            .where(KeptBack.case_id == case_id, col(KeptBack.until).is_(None))
            .order_by(col(KeptBack.since).desc(), col(KeptBack.id))
        )
    )


def kept_from(session: Session, case_id: UUID) -> Mapping[str, frozenset[str]]:
    """Thing → from whom it is kept back. What puts a statement right is kept back from the same people. Two queries."""
    found: dict[str, set[str]] = {}
    for mark in standing(session, case_id):
        found.setdefault(mark.item, set()).add(mark.from_whom)
    if any(item.startswith("statement:") for item in found):
        rows = session.exec(
            select(Statement.supersedes_id, Statement.id)
            .where(Statement.case_id == case_id, col(Statement.supersedes_id).is_not(None))
            .order_by(col(Statement.recorded_at))
        )
        for earlier, later in rows:
            if earlier is not None:
                found.setdefault(statement_item(later), set()).update(found.get(statement_item(earlier), ()))
    return {item: frozenset(marks) for item, marks in found.items() if marks}


def not_for(session: Session, case_id: UUID, reader: ReaderOf) -> frozenset[str]:
    """The things of this record that this reader may not have."""
    return frozenset(item for item, marks in kept_from(session, case_id).items() if not may_have_item(reader, marks))


def is_there(session: Session, case_id: UUID, item: str) -> bool:
    """Whether that thing is in this family's record."""
    kind, _, rest = item.partition(":")
    first = rest.partition(":")[0]
    try:
        wanted = UUID(first)
    except ValueError:
        return False
    row: Statement | Assessment | None = None
    if kind == "statement":
        row = session.get(Statement, wanted)
    elif kind == "answer":
        row = session.get(Assessment, wanted)
    return row is not None and row.case_id == case_id
