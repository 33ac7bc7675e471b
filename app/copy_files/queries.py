"""Reading which words of a record are not for the family, as each was first written down. Changes nothing."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel import Session, col, select

from app.attachments.queries import first
from app.evidence.models import Statement


def not_for_family(session: Session, case_id: UUID, wordings: Mapping[UUID, UUID]) -> frozenset[UUID]:
    """Statements that were marked so in any of their wordings."""
    wanted = select(Statement.id).where(Statement.case_id == case_id, col(Statement.not_for_family))
    return frozenset(first(one, wordings) for one in session.exec(wanted))
