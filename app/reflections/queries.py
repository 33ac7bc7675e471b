"""Reading reflections: one’s own, and those that were shared with one. Nothing here gives anybody another’s. Changes nothing."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, or_, select

from app.cases.models import Case
from app.cases.queries import may_see
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.reflections.models import Reflection


@dataclass(frozen=True)
class Kept:
    """A reflection that its reader may read, with its author's name."""

    row: Reflection
    author: str


def for_reader(session: Session, me: UUID, case_id: UUID) -> list[Kept]:
    """About one family: mine, and those shared with me; the latest first."""
    rows = session.execute(
        select(Reflection, Account.name)
        .join(Account, col(Account.id) == col(Reflection.author_id))
        .where(col(Reflection.case_id) == case_id, or_(col(Reflection.author_id) == me, col(Reflection.shared_with) == me))
        .order_by(col(Reflection.written_on).desc(), col(Reflection.id))
    ).all()
    return [Kept(row, author) for row, author in rows]


def one_for_reader(session: Session, me: UUID, case_id: UUID, reflection_id: UUID) -> Kept | None:
    return next((one for one in for_reader(session, me, case_id) if one.row.id == reflection_id), None)


def mine(session: Session, me: Practitioner) -> list[tuple[Reflection, Case]]:
    """All of mine about families I may open now, the latest first."""
    rows = session.execute(
        select(Reflection, Case)
        .join(Case, col(Case.id) == col(Reflection.case_id))
        .where(col(Reflection.author_id) == me.id, may_see(me))
        .order_by(col(Reflection.written_on).desc(), col(Reflection.id))
    ).all()
    return [(row, case) for row, case in rows]
