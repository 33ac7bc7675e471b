"""Reading the batches of a family and the children their rows may name."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import Person
from app.cases.wording import called, full_name
from app.chronology.models import Batch
from app.web.text import fold


def batches_of(session: Session, case_id: UUID) -> list[Batch]:
    """Latest first."""
    return list(
        session.exec(select(Batch).where(col(Batch.case_id) == case_id).order_by(col(Batch.sent_at).desc(), col(Batch.id)))
    )


def batch_of(session: Session, case_id: UUID, batch_id: UUID) -> Batch | None:
    batch = session.get(Batch, batch_id)
    return batch if batch and batch.case_id == case_id else None


def by_name(children: Iterable[Person]) -> dict[str, frozenset[UUID]]:
    """Whom each name may mean, folded: what they are called, their given name, and either with the family name."""
    found: dict[str, set[UUID]] = {}
    for child in children:
        for name in {called(child), child.given_name, full_name(child), f"{child.given_name} {child.family_name}"}:
            if fold(name):
                found.setdefault(fold(name), set()).add(child.id)
    return {name: frozenset(ids) for name, ids in found.items()}
