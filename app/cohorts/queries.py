"""Reading the batches of returns and their reports."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, func, select

from app.cohorts.models import CohortBatch, CohortFault, CohortSpell, Stand
from app.people.queries import people_by_id
from app.returns.meant import Spell, Weight


def batches(session: Session) -> list[CohortBatch]:
    """Latest first."""
    return list(session.exec(select(CohortBatch).order_by(col(CohortBatch.sent_at).desc(), col(CohortBatch.id))))


def who_did(session: Session, batches: Iterable[CohortBatch | None]) -> dict[UUID, str]:
    """The names of all who sent them, decided about them and ended them."""
    ids = {who for one in batches if one for who in (one.sent_by, one.decided_by, one.ended_by)}
    return people_by_id(session, {who for who in ids if who})


def standing(session: Session) -> list[CohortBatch]:
    """Those that count, in order of what they speak of."""
    wanted = select(CohortBatch).where(col(CohortBatch.stand) == Stand.BROUGHT_IN)
    return list(session.exec(wanted.order_by(col(CohortBatch.sort), col(CohortBatch.reference), col(CohortBatch.id))))


def batch_of(session: Session, batch_id: UUID) -> CohortBatch | None:
    return session.get(CohortBatch, batch_id)


def replaced_by(session: Session, batch: CohortBatch) -> CohortBatch | None:
    """The return that counts now and would be replaced by this one."""
    return beside(session, batch, Stand.BROUGHT_IN)


def replaced_before(session: Session, batch: CohortBatch) -> CohortBatch | None:
    """The return of the same kind and time that counted last before this one, and could count again."""
    return beside(session, batch, Stand.REPLACED)


def beside(session: Session, batch: CohortBatch, stand: Stand) -> CohortBatch | None:
    """Another return of the same kind and time that stands so; where there are several, the one that ended last."""
    wanted = select(CohortBatch).where(
        col(CohortBatch.sort) == batch.sort,
        col(CohortBatch.reference) == batch.reference,
        col(CohortBatch.stand) == stand,
        col(CohortBatch.id) != batch.id,
    )
    return session.exec(wanted.order_by(col(CohortBatch.ended_at).desc())).first()


def faults_of(session: Session, batch_id: UUID, *, weight: Weight | None = None, first: int | None = None) -> list[CohortFault]:
    """What is wrong, line by line."""
    wanted = select(CohortFault).where(col(CohortFault.batch_id) == batch_id)
    if weight is not None:
        wanted = wanted.where(col(CohortFault.weight) == weight)
    return list(session.exec(wanted.order_by(col(CohortFault.line), col(CohortFault.id)).limit(first)))


def rules_broken(session: Session, batch_id: UUID) -> list[tuple[str, str, Weight, int]]:
    """How often each rule was broken, most often first: place, rule, weight, count."""
    count = func.count()
    wanted = (
        select(CohortFault.place, CohortFault.rule, CohortFault.weight, count)
        .where(col(CohortFault.batch_id) == batch_id)
        .group_by(CohortFault.place, CohortFault.rule, col(CohortFault.weight))
        .order_by(count.desc(), CohortFault.place, CohortFault.rule)
    )
    return [(place, rule, Weight.of(weight), number) for place, rule, weight, number in session.exec(wanted)]


def spells_by_kind(session: Session, batch_id: UUID) -> list[tuple[str, int]]:
    """How many of each kind of spell came, by its words."""
    wanted = select(CohortSpell.kind, func.count()).where(col(CohortSpell.batch_id) == batch_id).group_by(col(CohortSpell.kind))
    found = dict(session.exec(wanted).all())
    return [(kind.words, found[kind]) for kind in Spell if kind in found]
