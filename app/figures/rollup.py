"""Working the figures out from the returns that stand, and keeping them: whole or not at all, and from what they were made."""

import datetime
import time
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from sqlalchemy import delete, insert, text
from sqlmodel import Session, SQLModel

from app.cohorts.models import CohortBatch
from app.cohorts.queries import standing
from app.db import Database, now
from app.deadlines.declared import holidays
from app.deadlines.rules import NotKnown, working_days_after
from app.figures import queries
from app.figures.counting import Counting, Tally, Whole
from app.figures.declared import measures as all_measures
from app.figures.groups import Child
from app.figures.models import FigureState
from app.figures.periods import Period, months_before
from app.measuring import Form, Measure
from app.returns.meant import Sort, Spell

NOBODY = Child(None)
LOCK = 7_402_116
"""Two services on one database write figures one after the other."""


@lru_cache(maxsize=20_000)
def last_in_time(begins: datetime.date, days: int) -> datetime.date | None:
    """The last of so many working days; None where the bank holidays of that time are not known."""
    try:
        return working_days_after(begins, days, holidays())
    except NotKnown:
        return None


def in_time(begins: datetime.date, done: datetime.date, days: int) -> bool | None:
    last = last_in_time(begins, days)
    return None if last is None else done <= last


def years_in(batches: Sequence[CohortBatch]) -> list[int]:
    """The years for which there is any return."""
    return sorted({one.reference.year for one in batches if one.reference is not None})


def missing(measure: Measure, year: int, batches: Sequence[CohortBatch]) -> str:
    """Why there is no figure of this year; empty where all it needs is there."""
    for sort in measure.needs.returns:
        if sort in ("cin", "cared_for"):
            wanted = range(year - measure.needs.years_before, year + 1)
            gone = [str(one) for one in wanted if queries.batch_for(batches, Sort.of(sort), one) is None]
            if gone:
                return (
                    f"It needs {Sort.of(sort).words} of {' and '.join(gone)}, which {'is' if len(gone) == 1 else 'are'} not here."
                )
        elif sort == "early_help" and not covered(batches, year, measure.needs.look_back_months):
            return "It needs to know of early help from before the period to its end, and no return here covers all of that time."
        elif sort in ("attendance", "all_pupils", "population") and queries.batch_for(batches, Sort.of(sort), year) is None:
            return f"It needs “{Sort.of(sort).words}” of {year}, which is not here."
    return ""


def covered(batches: Sequence[CohortBatch], year: int, look_back: int) -> bool:
    """Whether one return of early help speaks of all the time from so many months before the year to its end."""
    period = Period(year)
    begins = months_before(period.first, look_back)
    return any(
        one.sort is Sort.EARLY_HELP
        and one.covers_from
        and one.covers_from <= begins
        and one.reference
        and one.reference >= period.last
        for one in batches
    )


def rebuild(database: Database, measures: Mapping[str, Measure] | None = None) -> float:
    """Works everything out anew. Gives how many seconds it took. What changes meanwhile shows as not up to date."""
    wanted = measures or all_measures()
    begun = time.monotonic()
    rows: list[dict[str, object]] = []
    refused: list[dict[str, object]] = []
    with database.reading() as session:
        basis = queries.basis(session, wanted)
        batches = standing(session)
        for year in years_in(batches):
            count_year(session, year, wanted, batches, rows, refused)
    seconds = time.monotonic() - begun
    with database.unit_of_work() as session:
        connection = session.connection()
        if not database.on_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        tables = SQLModel.metadata.tables
        for name, found in (("figure_row", rows), ("figure_refused", refused)):
            connection.execute(delete(tables[name]))
            if found:
                connection.execute(insert(tables[name]), found)
        session.merge(FigureState(id=1, basis=basis, made_at=now(), seconds=seconds))
    return seconds


def keep_up_to_date(database: Database) -> bool:
    """Works the figures out again where what they rest on has changed. Gives whether it did."""
    with database.reading() as session:
        made = queries.state(session)
        if (made is None and not standing(session)) or (made and made.basis == queries.basis(session, all_measures())):
            return False
    rebuild(database)
    return True


def count_year(
    session: Session,
    year: int,
    measures: Mapping[str, Measure],
    batches: Sequence[CohortBatch],
    rows: list[dict[str, object]],
    refused: list[dict[str, object]],
) -> None:
    """One year: which measures can be told of it, and their counts."""
    can: list[Measure] = []
    for measure in measures.values():
        why = missing(measure, year, batches)
        if why:
            refused.append({"measure": measure.key, "year": year, "why": why})
        else:
            can.append(measure)
    tally = counted(session, year, [one for one in can if one.counts is not None], batches)
    live_here = queries.batch_for(batches, Sort.POPULATION, year)
    total = queries.population(session, live_here.id, year) if live_here else None
    for measure in can:
        rows.extend(as_rows(measure, tally, year, total.pupils if total else 0))


def counted(session: Session, year: int, can: Iterable[Measure], batches: Sequence[CohortBatch]) -> Tally:
    counting = Counting(year, can, in_time)
    census = queries.batch_for(batches, Sort.CIN, year)
    if census is None:
        return counting.tally
    before = [one.id for back in (1, 2) if (one := queries.batch_for(batches, Sort.CIN, year - back))]
    earlier = queries.spells_of_kind(session, before, Spell.CP_PLAN, Spell.REFERRAL)
    children = queries.children_of(session, census.id)
    for local_id, spells in queries.spells_by_child(session, census.id):
        counting.take(Whole(children.get(local_id, NOBODY), spells, earlier.get(local_id, ())))
    return counting.tally


def as_rows(measure: Measure, tally: Tally, year: int, population: int) -> Iterable[dict[str, object]]:
    """The counts of one measure as they are kept. Of a rate, the denominator is how many children live here."""
    for (key, quarter, cut, label), count in tally.counts.items():
        if key != measure.key:
            continue
        denominator = population if measure.form is Form.RATE else count.denominator
        yield {
            "measure": key,
            "year": year,
            "quarter": quarter,
            "cut": cut,
            "label": label,
            "numerator": count.numerator,
            "denominator": denominator,
            "left_out": count.left_out,
            "people": count.denominator,
        }
