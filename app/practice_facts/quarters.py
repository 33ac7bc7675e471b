"""Quarters and years as places in a row: what is true of a child in some of them stands in one number, a bit for each.

Figures are told for whole quarters and years alone, so that a day matters only by the quarter it lies in. A hundred thousand
children, each asked of twenty periods, are then counted by numbers that are met with one another, and not by looking at days.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping

from app.measuring.periods import Period

YEARS = 3
"""How many years back are told: more would say little about practice as it is now."""
IN_YEAR = 4
Mask = int
"""A bit for each quarter, and after them one for each year."""


class Quarters:
    """The quarters of some years, the first year of them only to look back at, and what stands where."""

    def __init__(self, last_year: int, years: int = YEARS) -> None:
        self.first_year = last_year - years - 1
        every = range(self.first_year, last_year + 1)
        self.quarters = tuple(Period(year, quarter) for year in every for quarter in range(1, IN_YEAR + 1))
        self.periods = (*self.quarters, *(Period(year) for year in every))
        self.count = len(self.quarters)
        self.all_quarters: Mask = (1 << self.count) - 1
        self.all: Mask = (1 << len(self.periods)) - 1
        self.places: Mapping[Period, int] = {period: at for at, period in enumerate(self.periods)}
        self.whole = Whole(self.count)
        self.ends_from = tuple(self.ending_from(at) for at in range(self.count + 1))
        self.of_day = Days(self.first_year, self.count)

    def ending_from(self, place: int) -> Mask:
        """Every quarter and year that ends in this quarter or later."""
        quarters = sum(1 << at for at in range(place, self.count))
        years = (at for at in range(self.count // IN_YEAR) if at * IN_YEAR + IN_YEAR - 1 >= place)
        return quarters + sum(1 << (self.count + at) for at in years)

    def told(self) -> Iterator[tuple[int, Period]]:
        """All but those that are only looked back at."""
        return ((at, period) for at, period in enumerate(self.periods) if period.year > self.first_year)

    def last_of(self, place: int) -> int:
        """The quarter in which this quarter or year ends."""
        return place if place < self.count else (place - self.count) * IN_YEAR + IN_YEAR - 1

    def place(self, day: datetime.date) -> int:
        """Which quarter a day lies in; -1 before the first, and one too many after the last."""
        return self.of_day[day]

    def bit(self, day: datetime.date) -> Mask:
        place = self.of_day[day]
        return 1 << place if 0 <= place < self.count else 0

    def between(self, since: datetime.date, until: datetime.date | None) -> Mask:
        """The quarters that a time touches, from its first day to its last; None: it goes on."""
        first = max(self.of_day[since], 0)
        last = self.count - 1 if until is None else min(self.of_day[until], self.count - 1)
        return (1 << (last + 1)) - (1 << first) if last >= first else 0

    def at_first_days(self, since: datetime.date, until: datetime.date | None) -> Mask:
        """The quarters whose first day lies in a time."""
        found, place = self.between(since, until), self.of_day[since]
        begun = 0 <= place < self.count and self.quarters[place].first < since
        return found & ~(1 << place) if begun else found

    def at_last_days(self, since: datetime.date, until: datetime.date | None) -> Mask:
        """The quarters at the end of whose last day a time still goes on."""
        found = self.between(since, until)
        return found if until is None else found & ~self.bit(until)

    def from_day(self, day: datetime.date) -> Mask:
        """Every period that ends on this day or later."""
        return self.ends_from[min(max(self.of_day[day], 0), self.count)]


class Days(dict[object, int]):
    """A day, as it is or as the database writes it → its quarter. There are few, and they stand in millions of rows."""

    def __init__(self, first_year: int, count: int) -> None:
        super().__init__()
        self.base, self.count = (first_year - 1) * IN_YEAR, count

    def __missing__(self, given: object) -> int:
        day = datetime.date.fromisoformat(given) if isinstance(given, str) else given
        if not isinstance(day, datetime.date):
            raise TypeError(given)
        found = self[given] = min(max((day.year * 12 + day.month - 4) // 3 - self.base, -1), self.count)
        return found


class Whole(dict[Mask, Mask]):
    """Some quarters → the same, and each year that one of them is in."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count

    def __missing__(self, quarters: Mask) -> Mask:
        years = (at for at in range(self.count // IN_YEAR) if quarters >> at * IN_YEAR & 0b1111)
        found = self[quarters] = quarters | sum(1 << (self.count + at) for at in years)
        return found


def bits(mask: Mask) -> Iterator[int]:
    """The places of a number."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def spread(tally: Iterable[tuple[Mask, int]], count: int) -> list[int]:
    """Of each place, how many stand in it."""
    found = [0] * count
    for mask, many in tally:
        for place in bits(mask):
            found[place] += many
    return found
