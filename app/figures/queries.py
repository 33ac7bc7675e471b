"""Reading returns for counting, and figures for showing."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import select as rows_where
from sqlmodel import Session, col, select

from app.cohorts.models import CohortBatch, CohortChild, CohortSpell, CohortTotal
from app.cohorts.queries import standing
from app.figures.counting import Row
from app.figures.groups import Child
from app.figures.models import FigureRefused, FigureRow, FigureState
from app.measuring import Measure
from app.returns.meant import Sort, Spell

AT_ONCE = 5_000


def basis(session: Session, measures: Mapping[str, Measure]) -> str:
    """What the figures rest on, as one short text: which returns stand, and how every measure is declared."""
    found = hashlib.sha256()
    for batch in sorted(standing(session), key=lambda one: str(one.id)):
        found.update(batch.id.bytes)
    for measure in measures.values():
        found.update(measure.model_dump_json().encode())
    return found.hexdigest()


def batch_for(batches: Sequence[CohortBatch], sort: Sort, year: int) -> CohortBatch | None:
    """The return of one kind that ends in this year."""
    return next((one for one in batches if one.sort is sort and one.reference and one.reference.year == year), None)


def children_of(session: Session, batch_id: UUID) -> dict[str, Child]:
    wanted = rows_where(
        col(CohortChild.local_id),
        col(CohortChild.born_on),
        col(CohortChild.expected_on),
        col(CohortChild.sex),
        col(CohortChild.disabled),
        col(CohortChild.ethnicity),
    ).where(col(CohortChild.batch_id) == batch_id)
    return {row[0]: Child(*row[1:]) for row in session.connection().execute(wanted)}


COLUMNS = (
    col(CohortSpell.local_id),
    col(CohortSpell.kind),
    col(CohortSpell.since),
    col(CohortSpell.until),
    col(CohortSpell.episode),
    col(CohortSpell.referred_on),
    col(CohortSpell.code),
    col(CohortSpell.later),
    col(CohortSpell.previous),
    col(CohortSpell.factors),
)


def spells_by_child(session: Session, batch_id: UUID) -> Iterator[tuple[str, list[Row]]]:
    """Each child of a batch with their spells, one child in memory at a time."""
    wanted = rows_where(*COLUMNS).where(col(CohortSpell.batch_id) == batch_id).order_by(col(CohortSpell.local_id))
    rows = session.connection().execute(wanted.execution_options(yield_per=AT_ONCE))
    for local_id, own in groupby(rows, key=itemgetter(0)):
        yield local_id, [as_row(one) for one in own]


def as_row(fetched: Any) -> Row:
    """A spell as it came from the database, without whose it is."""
    return Row._make(fetched[1:])


def spells_of_kind(session: Session, batch_ids: Sequence[UUID], *kinds: Spell) -> dict[str, list[Row]]:
    """Spells of these kinds by child, of several returns; what stands in two of them once."""
    wanted = rows_where(*COLUMNS).where(col(CohortSpell.batch_id).in_(batch_ids), col(CohortSpell.kind).in_(kinds))
    found: dict[str, dict[tuple[str, object], Row]] = {}
    for fetched in session.connection().execute(wanted.execution_options(yield_per=AT_ONCE)):
        row = as_row(fetched)
        found.setdefault(fetched[0], {})[row.kind, row.since] = row
    return {local_id: list(rows.values()) for local_id, rows in found.items()}


def population(session: Session, batch_id: UUID, year: int) -> CohortTotal | None:
    """How many children live here, by the estimate brought in for this year."""
    wanted = select(CohortTotal).where(col(CohortTotal.batch_id) == batch_id, col(CohortTotal.year) == year)
    return session.exec(wanted).first()


def figure_rows(session: Session) -> list[FigureRow]:
    return list(session.exec(select(FigureRow)))


def refusals(session: Session) -> dict[tuple[str, int], str]:
    """Why a figure is not there: measure and year → words."""
    return {(one.measure, one.year): one.why for one in session.exec(select(FigureRefused))}


def state(session: Session) -> FigureState | None:
    return session.get(FigureState, 1)
