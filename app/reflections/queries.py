"""Reading reflections: one’s own, and those that were shared with one. Nothing here gives anybody another’s. Changes nothing."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, or_, select

from app.cases.models import Case
from app.cases.queries import may_see
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.reflections.models import Reflection
from app.reflections.rules import InTheWay, keys_of


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


def who_ticked(session: Session, since: datetime.date, until: datetime.date) -> tuple[int, dict[str, int]]:
    """Of reflections that may be counted, written in this time: how many people wrote them, and how many ticked what.

    For nobody’s eyes as they are: `app.figures.safe` says what of it may be shown.
    """
    rows = session.execute(
        select(Reflection.author_id, Reflection.in_the_way).where(
            col(Reflection.may_count).is_(True), col(Reflection.written_on) >= since, col(Reflection.written_on) < until
        )
    ).all()
    people = {author for author, _ in rows}
    ticked = {one.value: {author for author, told in rows if one.value in keys_of(told)} for one in InTheWay}
    return len(people), {key: len(whose) for key, whose in ticked.items()}


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
