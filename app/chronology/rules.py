"""How dates, gaps, clusters and attendance are understood: pure thought, with no clock of its own."""

import calendar
import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from app.chronology.models import Nearness
from app.web.pages import counted, day

GAP_DAYS = 365
"""A stretch as long as this with nothing written about a child is shown as a gap and said in words."""


# --- when


class When(NamedTuple):
    """A day, month or year, or a span of them. `last_on` is the very last day of a span."""

    first_on: datetime.date
    first_as: Nearness = Nearness.DAY
    last_on: datetime.date | None = None
    last_as: Nearness | None = None
    about: bool = False

    @property
    def ends(self) -> datetime.date:
        """The last day it may have touched."""
        return self.last_on or end_of(self.first_on, self.first_as)

    @property
    def middle(self) -> datetime.date:
        """Where a mark for it stands on a line of time."""
        if self.last_on or self.first_as is Nearness.DAY:
            return self.first_on
        return self.first_on + (self.ends - self.first_on) / 2

    @property
    def words(self) -> str:
        """`4 June 2026`, `about March 2024`, `January to June 2021`, `2019 to March 2020`."""
        about = "about " if self.about else ""
        first = at(self.first_on, self.first_as)
        if self.last_on is None or self.last_as is None:
            return f"{about}{first}"
        last = at(self.last_on, self.last_as)
        if first == last:
            return f"{about}{first}"
        if self.first_on.year == self.last_on.year and Nearness.YEAR not in (self.first_as, self.last_as):
            first = first.removesuffix(f" {self.first_on.year}")
        return f"{about}{first} to {last}"


def at(when: datetime.date, nearness: Nearness) -> str:
    """A date said no more closely than it is known."""
    return {Nearness.DAY: day(when), Nearness.MONTH: f"{when:%B %Y}", Nearness.YEAR: str(when.year)}[nearness]


def end_of(when: datetime.date, nearness: Nearness) -> datetime.date:
    """The last day of the day, month or year that begins then."""
    if nearness is Nearness.DAY:
        return when
    if nearness is Nearness.YEAR:
        return datetime.date(when.year, 12, 31)
    return when.replace(day=calendar.monthrange(when.year, when.month)[1])


# --- one child's lane


@dataclass(frozen=True)
class Gap:
    """From one day to another nothing is written about a child."""

    since: datetime.date
    until: datetime.date
    about: bool = False
    """It begins at a birth whose year is all that is known."""

    @property
    def words(self) -> str:
        """`4 years`, `2 years and 10 months`, `14 months`; `about 6 years` where it is not known more nearly."""
        months = whole_months(self.since, self.until)
        return f"about {counted(max(months // 12, 1), 'year')}" if self.about else span_words(months)

    @property
    def from_when(self) -> str:
        """`May 2020`, or `about 2020`."""
        return f"about {self.since.year}" if self.about else f"{self.since:%B %Y}"


def whole_months(since: datetime.date, until: datetime.date) -> int:
    """The months that are over between two days, as an age is counted."""
    return (until.year - since.year) * 12 + until.month - since.month - (until.day < since.day)


def span_words(months: int) -> str:
    """In years and months: a chronology is read in court, and no stretch is said as longer than it is."""
    if months < 24:
        return counted(months, "month")
    years, rest = divmod(months, 12)
    return f"{counted(years, 'year')} and {counted(rest, 'month')}" if rest else counted(years, "year")


def gaps(spans: Iterable[tuple[datetime.date, datetime.date]], since: datetime.date, until: datetime.date) -> tuple[Gap, ...]:
    """The stretches of a year or more, between two days, that none of the spans touches."""
    found: list[Gap] = []
    reached = since
    for first, last in sorted(spans):
        if (min(first, until) - reached).days >= GAP_DAYS:
            found.append(Gap(reached, min(first, until)))
        reached = max(reached, last)
    if (until - reached).days >= GAP_DAYS:
        found.append(Gap(reached, until))
    return tuple(found)


def clusters(places: Sequence[float], apart: float) -> list[tuple[float, int]]:
    """Marks that would lie on one another are told as one with its number: the middle of each cluster, and how many it holds."""
    found: list[list[float]] = []
    for place in sorted(places):
        if found and place - found[-1][0] < apart:
            found[-1].append(place)
        else:
            found.append([place])
    return [(sum(group) / len(group), len(group)) for group in found]


# --- attendance


@dataclass(frozen=True)
class Band:
    """A share of a child's own possible sessions from which a word is used, and whose word it is."""

    key: str
    percent: int
    strictly: bool
    words: str
    source: str


DFE = "Department for Education, pupil absence statistics"
BANDS = (
    Band("severe", 50, False, "severe absence: half or more of the sessions possible", DFE),
    Band("persistent", 10, False, "persistent absence: a tenth or more of the sessions possible", DFE),
    Band("under_95", 5, True, "attendance under 95%", "a local measure, not one of the Department for Education’s"),
)
"""The heaviest first. Shares are of the child's own possible sessions, never of anybody else's."""


def band(missed: int, possible: int) -> Band | None:
    """The heaviest band that is reached; None when none is, or when nothing was possible."""
    return next((one for one in BANDS if possible > 0 and reaches(missed * 100, one, possible)), None)


def reaches(missed_hundredfold: int, one: Band, possible: int) -> bool:
    needed = one.percent * possible
    return missed_hundredfold > needed if one.strictly else missed_hundredfold >= needed


def of_school_age(born: datetime.date, when: datetime.date) -> bool:
    """Whether a child was from 5 to 15 on the 31 August before the school year that this day is in."""
    started = when.year if when.month >= 9 else when.year - 1
    age = started - born.year - ((born.month, born.day) > (8, 31))
    return 5 <= age <= 15


def attended_words(possible: int, authorised: int, unauthorised: int) -> str:
    """`At school for 118 of 140 sessions (84%). Missed 22: 10 authorised, 12 unauthorised`."""
    missed = authorised + unauthorised
    share = percent_words(possible - missed, possible)
    return (
        f"At school for {possible - missed} of {possible} sessions ({share}). "
        f"Missed {missed}: {authorised} authorised, {unauthorised} unauthorised"
    )


def percent_words(part: int, whole: int) -> str:
    """A share to one decimal place, so that rounding never lifts it over a line that it is under."""
    tenths = part * 1000 // whole
    return f"{tenths // 10}%" if tenths % 10 == 0 and tenths * whole == part * 1000 else f"{tenths // 10}.{tenths % 10}%"


def band_words(missed: int, possible: int, born: datetime.date | None, since: datetime.date) -> str:
    """The band in words, or why none is given."""
    if born and not of_school_age(born, since):
        return "Not of compulsory school age that school year, so no band is given"
    found = band(missed, possible)
    return f"This is {found.words}" if found else ""


def band_key(missed: int, possible: int, born: datetime.date | None, since: datetime.date) -> str:
    """The key of the band; empty where none is reached, or none is given."""
    found = None if born and not of_school_age(born, since) else band(missed, possible)
    return found.key if found else ""


TERMS = ((9, 12, "Autumn"), (1, 3, "Spring"), (4, 8, "Summer"))


def term_words(since: datetime.date, until: datetime.date) -> str:
    """`Autumn term 2025`, by the month that the middle of a period is in; empty for a period longer than a term may be."""
    middle = since + (until - since) / 2
    if (until - since).days > 130:
        return ""
    return next(f"{name} term {middle.year}" for first, last, name in TERMS if first <= middle.month <= last)


def terms_between(periods: Sequence[tuple[datetime.date, datetime.date]], today: datetime.date) -> list[str]:
    """The terms that are over, from the first period on, of which no period tells: `spring term 2025`.

    A period tells of the term in which its middle lies, and of those whose middle it covers: half terms and years are kept too.
    """
    since = min((first for first, _ in periods), default=today)
    told = {term_words(one + (until - one) / 2, one + (until - one) / 2) for one, until in periods}
    found = []
    for year in range(since.year, today.year + 1):
        for first, last, name in sorted(TERMS):
            middle, over = datetime.date(year, (first + last) // 2, 28), datetime.date(year, last, 28)
            covered = f"{name} term {year}" in told or any(one <= middle <= until for one, until in periods)
            if since <= middle and over < today and not covered:
                found.append(f"{name.lower()} term {year}")
    return found


@dataclass(frozen=True)
class Period:
    """A period of attendance, as overlaps are looked for."""

    id: UUID
    since: datetime.date
    until: datetime.date


def overlapping(periods: Sequence[Period]) -> list[tuple[Period, Period]]:
    """Pairs of periods that share a day: a session may have been counted twice."""
    ordered = sorted(periods, key=lambda one: (one.since, one.until))
    found: list[tuple[Period, Period]] = []
    furthest: Period | None = None
    for one in ordered:
        if furthest and one.since <= furthest.until:
            found.append((furthest, one))
        furthest = one if furthest is None or one.until > furthest.until else furthest
    return found
