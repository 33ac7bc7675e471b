"""Reading numbers of children, children of returns that count, and what was decided. Changes nothing."""

import datetime
from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col, func, or_, select

from app.cases.models import Person
from app.cohorts.models import CohortBatch, CohortChild, CohortSpell
from app.cohorts.models import Stand as BatchStand
from app.identity.models import Identifier, NumberKind
from app.return_matches.models import By, ReturnMatch
from app.return_matches.rules import Ours, Theirs
from app.returns.meant import Sort

KINDS = {NumberKind.UPN: By.UPN, NumberKind.NHS: By.NHS}


def numbers_of(session: Session, children: Sequence[Person]) -> list[Ours]:
    """Every number that stands for these children, and the reference the record itself gives each."""
    by_id = {one.id: one for one in children}
    rows = session.exec(
        select(Identifier)
        .where(col(Identifier.person_id).in_(by_id), col(Identifier.until).is_(None))
        .order_by(col(Identifier.kind), col(Identifier.number))
    ).all()
    many = dict(
        session.exec(
            select(Identifier.number, func.count(func.distinct(Identifier.person_id)))
            .where(col(Identifier.number).in_({one.number for one in rows}), col(Identifier.until).is_(None))
            .group_by(Identifier.number)
        ).all()
    )
    found = [
        Ours(one.person_id, KINDS[one.kind], one.number, known_birth(by_id[one.person_id]), many.get(one.number, 1) > 1)
        for one in rows
    ]
    return found + [Ours(one.id, By.OWN, one.id.hex, known_birth(one)) for one in children]


def known_birth(child: Person) -> datetime.date | None:
    """The date of birth where it is known: one that is only about right differs from nothing."""
    return None if child.born_about else child.born_on


def in_returns(session: Session, ours: Sequence[Ours]) -> list[Theirs]:
    """Children with one of these numbers in the censuses that count, the latest return first."""
    upns = {one.number for one in ours if one.by is By.UPN}
    own = {spelt for one in ours if one.by is not By.UPN for spelt in spellings(one)}
    rows = session.exec(
        select(CohortChild)
        .join(CohortBatch, col(CohortBatch.id) == CohortChild.batch_id)
        .where(
            col(CohortBatch.stand) == BatchStand.BROUGHT_IN,
            col(CohortBatch.sort) == Sort.CIN,
            or_(col(CohortChild.upn).in_(upns), col(CohortChild.local_id).in_(own)),
        )
        .order_by(col(CohortBatch.reference).desc(), col(CohortChild.id))
    )
    return [Theirs(one.local_id, one.upn, one.born_on, one.batch_id) for one in rows]


def spellings(one: Ours) -> tuple[str, ...]:
    """How a number may stand in a return: as it is kept, as it is read, and as a reference with its dashes."""
    if one.by is By.NHS:
        return one.number, f"{one.number[:3]} {one.number[3:6]} {one.number[6:]}"
    return one.number, one.number.upper(), str(UUID(one.number))


def decisions(session: Session, people: Sequence[UUID]) -> list[ReturnMatch]:
    """What stands decided about these children, latest first."""
    wanted = select(ReturnMatch).where(col(ReturnMatch.person_id).in_(people), col(ReturnMatch.undone_at).is_(None))
    return list(session.exec(wanted.order_by(col(ReturnMatch.decided_at).desc(), col(ReturnMatch.id))))


def batches_by_id(session: Session, ids: set[UUID]) -> dict[UUID, CohortBatch]:
    return {one.id: one for one in session.exec(select(CohortBatch).where(col(CohortBatch.id).in_(ids)))}


def help_in_returns(session: Session, theirs: Sequence[Theirs]) -> list[CohortSpell]:
    """Dated help of these children as the returns tell it, latest first."""
    if not theirs:
        return []
    same = [(col(CohortSpell.batch_id) == one.batch_id) & (col(CohortSpell.local_id) == one.local_id) for one in theirs]
    return list(session.exec(select(CohortSpell).where(or_(*same)).order_by(col(CohortSpell.since).desc(), col(CohortSpell.id))))
