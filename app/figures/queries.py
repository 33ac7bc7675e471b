"""Reading returns for counting, and figures for showing."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import add
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import cast, literal, type_coerce
from sqlalchemy import select as rows_where
from sqlalchemy.types import String
from sqlmodel import Session, col, func, select

from app.cohorts.models import CohortAttended, CohortBatch, CohortChild, CohortSpell, CohortTotal
from app.cohorts.queries import standing
from app.counting.absence import Sessions
from app.counting.groups import Child
from app.counting.rows import BETWEEN, NEXT, NO_DAY, Lines, Row, Spells, kind_of
from app.figure_releases.settling import left_out_read
from app.figures.models import FigureRefused, FigureRow, FigureState
from app.figures.reading import Days, as_given
from app.measuring import Measure
from app.returns.meant import Sort, Spell

AT_ONCE = 5_000


@lru_cache(maxsize=1_000)
def as_declared(measure: Measure) -> bytes:
    """A measure with every word it is declared in."""
    return measure.model_dump_json().encode()


def basis(session: Session, measures: Mapping[str, Measure]) -> str:
    """What the figures rest on, as one short text: which returns stand, and how every measure is declared."""
    found = hashlib.sha256()
    for batch in sorted(standing(session), key=lambda one: str(one.id)):
        found.update(batch.id.bytes)
    for measure in measures.values():
        found.update(as_declared(measure))
    return found.hexdigest()


def basis_of_year(batches: Sequence[CohortBatch], year: int, measures: Mapping[str, Measure]) -> str:
    """What the figures of one year rest on: its own census and the two before, its care, and all that is not of one year."""
    found = hashlib.sha256()
    for batch in sorted(batches, key=lambda one: str(one.id)):
        of = batch.reference.year if batch.reference else 0
        bears = year - 2 <= of <= year if batch.sort is Sort.CIN else of == year if batch.sort is Sort.CARED_FOR else True
        if bears:
            found.update(batch.id.bytes)
    for measure in measures.values():
        found.update(as_declared(measure))
    return found.hexdigest()


def bases(session: Session) -> dict[int, str]:
    """Year → what its figures rested on when they were worked out last."""
    return {one.id: one.basis for one in session.exec(select(FigureState).where(col(FigureState.id) > 1))}


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
    day = Days()
    return {
        one: Child(day[born], day[expected], sex, None if disabled is None else bool(disabled), ethnicity)
        for one, born, expected, sex, disabled, ethnicity in as_given(session, wanted)
    }


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
    col(CohortSpell.reviews),
)


def written(day: Any, *, on_sqlite: bool) -> Any:
    """A day as ten letters."""
    said = type_coerce(day, String) if on_sqlite else func.to_char(day, "YYYY-MM-DD")
    return func.coalesce(said, NO_DAY)


def spells_by_child(session: Session, batch_id: UUID) -> Iterator[tuple[str, dict[str, Lines]]]:
    """Each child of a census with their spells, one child in memory at a time: the database puts the lines together."""
    table = CohortSpell.__table__.c  # type: ignore[attr-defined]
    on_sqlite = session.get_bind().dialect.name == "sqlite"
    days = [written(table[name], on_sqlite=on_sqlite) for name in ("since", "until", "referred_on")]
    numbers = [cast(table.episode, String), func.coalesce(cast(table.previous, String), "")]
    last = table.factors + table.reviews  # an assessment has the one, a plan the other
    parts = [type_coerce(table.kind, String), numbers[0], table.code, table.later, numbers[1], last]
    line = reduce(add, [*days, *(part for one in parts for part in (literal(BETWEEN), one))])
    wanted = rows_where(table.local_id, func.aggregate_strings(line, NEXT)).where(table.batch_id == batch_id)
    for local_id, lines in as_given(session, wanted.group_by(table.local_id)):
        kinds: dict[str, list[str]] = {}
        for one in lines.split(NEXT):
            kinds.setdefault(kind_of(one), []).append(one)
        yield local_id, {kind: Lines(own) for kind, own in kinds.items()}


def as_row(given: Any, day: Days) -> Row:
    """A spell as the database gives it, without whose it is. Its first day is always there: the table says so."""
    _, kind, since, until, episode, referred_on, *rest = given
    return Row._make((kind, day[since], day[until], episode, day[referred_on], *rest))


def spells_of_kind(session: Session, batch_ids: Sequence[UUID], *kinds: Spell) -> dict[str, list[Row]]:
    """Spells of these kinds by child, of several returns, earliest first; what stands in two of them is as the later one says."""
    found: dict[str, dict[tuple[str, object], Row]] = {}
    day = Days()
    for batch_id in batch_ids:
        wanted = rows_where(*COLUMNS).where(col(CohortSpell.batch_id) == batch_id, col(CohortSpell.kind).in_(kinds))
        for given in as_given(session, wanted):
            row = as_row(given, day)
            found.setdefault(given[0], {})[row.kind, row.since] = row
    return {local_id: list(rows.values()) for local_id, rows in found.items()}


def by_kind(session: Session, batch_id: UUID, *kinds: Spell) -> Mapping[str, Spells]:
    """Spells of these kinds of one return, by child and kind: every line, also two of one day, as when it is read through."""
    found: dict[str, dict[str, list[Row]]] = {}
    day = Days()
    wanted = rows_where(*COLUMNS).where(col(CohortSpell.batch_id) == batch_id, col(CohortSpell.kind).in_(kinds))
    for given in as_given(session, wanted):
        row = as_row(given, day)
        found.setdefault(given[0], {}).setdefault(row.kind, []).append(row)
    return found


def episodes_of(session: Session, batch_id: UUID) -> dict[str, list[Row]]:
    """Episodes of care by child, as they were sent."""
    wanted = rows_where(*COLUMNS).where(col(CohortSpell.batch_id) == batch_id)
    found: dict[str, list[Row]] = {}
    day = Days()
    for given in as_given(session, wanted):
        found.setdefault(given[0], []).append(as_row(given, day))
    return found


def totals(session: Session, batches: Sequence[CohortBatch], sort: Sort) -> dict[int, CohortTotal]:
    """Figures of everybody by year, of every return of this kind that stands; the later return holds."""
    standing_ids = {one.id: one.decided_at for one in batches if one.sort is sort}
    rows = session.exec(select(CohortTotal).where(col(CohortTotal.batch_id).in_(standing_ids)))
    ordered = sorted(rows, key=lambda one: (str(standing_ids[one.batch_id]), one.line))
    return {one.year: one for one in ordered}


def sessions_in(session: Session, batches: Sequence[CohortBatch], school_year: int) -> dict[str, Sessions]:
    """What each pupil's sessions of a school year come to, by UPN or the authority's own number, of every return that stands."""
    standing_ids = [one.id for one in batches if one.sort is Sort.ATTENDANCE]
    summed = (
        rows_where(
            col(CohortAttended.pupil),
            func.sum(CohortAttended.possible),
            func.sum(CohortAttended.authorised) + func.sum(CohortAttended.unauthorised),
        )
        .where(col(CohortAttended.batch_id).in_(standing_ids), col(CohortAttended.school_year) == school_year)
        .group_by(col(CohortAttended.pupil))
    )
    return {pupil: Sessions(int(possible), int(missed)) for pupil, possible, missed in session.connection().execute(summed)}


def upns_of(session: Session, batch_id: UUID) -> dict[str, str]:
    """The authority's own number → UPN, where a return gives one."""
    wanted = rows_where(col(CohortChild.local_id), col(CohortChild.upn)).where(
        col(CohortChild.batch_id) == batch_id, col(CohortChild.upn) != ""
    )
    return {row[0]: row[1] for row in session.connection().execute(wanted)}


class Figure(NamedTuple):
    """A count as it is kept."""

    measure: str
    year: int
    quarter: int
    cut: str
    label: str
    numerator: int
    denominator: int
    left_out: int
    people: int
    kept_back: bool = False
    as_told: bool = False
    hides_left_out: bool = False


def figure_rows(session: Session) -> list[Figure]:
    """Every count there is."""
    columns = [col(getattr(FigureRow, name)) for name in Figure._fields if name != "hides_left_out"]
    found = (Figure(*row) for row in session.connection().execute(rows_where(*columns)))
    return [one._replace(left_out=many, hides_left_out=hides) for one in found for many, hides in [left_out_read(one.left_out)]]


def refusals(session: Session) -> dict[tuple[str, int], str]:
    """Why a figure is not there: measure and year → words."""
    return {(one.measure, one.year): one.why for one in session.exec(select(FigureRefused))}


def state(session: Session) -> FigureState | None:
    return session.get(FigureState, 1)
