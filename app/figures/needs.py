"""Whether a measure can be told of a year: what it needs has to be there, whole; else there is no figure, and why is said."""

import datetime
from collections.abc import Container, Sequence
from functools import lru_cache

from app.cohorts.models import CohortBatch
from app.deadlines.declared import holidays
from app.deadlines.rules import NotKnown, working_days_after
from app.figures.queries import batch_for
from app.measuring import Measure
from app.measuring.periods import Period, months_before
from app.returns.meant import Sort

Years = tuple[Container[int], Container[int]]
"""For which years it is known how many children live here, and all pupils' attendance."""


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
    """The years whose last day some return of children reaches."""
    told = (Sort.CIN, Sort.EARLY_HELP, Sort.CARED_FOR)
    return sorted({one.reference.year for one in batches if one.reference is not None and one.sort in told})


def missing(measure: Measure, year: int, batches: Sequence[CohortBatch], *, years: Years) -> str:
    """Why there is no figure of this year; empty where all it needs is there."""
    populations, pupils = years
    for name in measure.needs.returns:
        sort = Sort.of(name)
        if sort in (Sort.CIN, Sort.CARED_FOR):
            wanted = range(year - measure.needs.years_before, year + 1)
            gone = [str(one) for one in wanted if batch_for(batches, sort, one) is None]
            there = not gone
            what = f"“{sort.words}” of {' and '.join(gone)}"
        elif sort is Sort.EARLY_HELP:
            there, what = covered(batches, year, measure.needs.look_back_months), "early help of all the time it looks at"
        elif sort is Sort.ATTENDANCE:
            there, what = batch_for(batches, sort, year) is not None, f"“{sort.words}” of the school year that ends in {year}"
        else:
            there, what = year in (populations if sort is Sort.POPULATION else pupils), f"“{sort.words}” of {year}"
        if not there:
            return f"It needs {what}, which is not here."
    return ""


def covered(batches: Sequence[CohortBatch], year: int, look_back: int) -> bool:
    """Whether one return of early help speaks of all the time from so many months before the year to its end."""
    period = Period(year)
    begins = months_before(period.first, look_back)
    return any(
        one.sort is Sort.EARLY_HELP
        and one.covers_from is not None
        and one.covers_from <= begins
        and one.reference is not None
        and one.reference >= period.last
        for one in batches
    )
