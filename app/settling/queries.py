"""Reading for those who answer: who still works with the family, so that nobody waits for somebody who has left."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import Allocation
from app.people.models import Account, AccountState


def still_here(session: Session, case_id: UUID) -> frozenset[UUID]:
    """The accounts of those who can write in this family's record now."""
    found = session.exec(
        select(Account.id)
        .join(Allocation, col(Allocation.account_id) == col(Account.id))
        .where(Allocation.case_id == case_id, col(Allocation.until).is_(None), Account.state == AccountState.ACTIVE)
    )
    return frozenset(found)
