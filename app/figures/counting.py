"""Counting measures: each child once through, with all that is known of them; pure, and without a database or a clock."""

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.figures.groups import CUTS, Child
from app.measuring import (
    AnotherWithin,
    Category,
    Cohort,
    Condition,
    EarlierEndedWithin,
    EarlierPlans,
    HasFactor,
    KnownToEarlyHelp,
    Lasted,
    Measure,
    NeglectNamed,
    NoFurtherAction,
    WithinWorkingDays,
)
from app.measuring.periods import Period, months_before, periods_of
from app.returns.meant import Spell

InTime = Callable[[datetime.date, datetime.date, int], bool | None]
"""Whether the second day is within so many working days of the first; None where the bank holidays of that time are not known."""


class Row(NamedTuple):
    """A spell as it is counted."""

    kind: str
    since: datetime.date
    until: datetime.date | None
    episode: int = 0
    referred_on: datetime.date | None = None
    code: str = ""
    later: str = ""
    previous: int | None = None
    factors: str = ""


@dataclass(frozen=True)
class Whole:
    """One child with the spells of one year's return, and what other returns say of them before."""

    child: Child
    spells: Sequence[Row]
    earlier: Sequence[Row] = ()
    """Referrals and protection plans of the returns of the years before."""
    early_help: Sequence[Row] = ()


@dataclass
class Count:
    """Of whom it is true, of all who are counted, and who cannot be."""

    numerator: int = 0
    denominator: int = 0
    left_out: int = 0

    def add(self, holds: bool | None) -> None:
        if holds is None:
            self.left_out += 1
        else:
            self.denominator += 1
            self.numerator += holds

    def take(self, other: "Count") -> None:
        self.numerator += other.numerator
        self.denominator += other.denominator
        self.left_out += other.left_out


Place = tuple[str, int, str, str]
"""Measure, quarter (0: the year), cut, label; the last two are empty for everybody."""

Holds = Callable[["Whole", Row, datetime.date], bool | None]
ASSESSMENT = Spell.ASSESSMENT.value
QUARTER_OF = {month: (month - 4) % 12 // 3 + 1 for month in range(1, 13)}


@dataclass
class Counter:
    """One measure as it is counted: what it asks, ready to be asked a million times, and what came of it by label and quarter."""

    measure: Measure
    holds: Holds
    periods: tuple[Period, ...]
    year: dict[tuple[str, ...], Count] = field(default_factory=dict)
    """By age, sex, disability and ethnicity at once: told by each alone, once all are counted."""
    quarters: dict[int, Count] = field(default_factory=dict)

    def __post_init__(self) -> None:
        counts = self.measure.counts
        self.cohort = counts.cohort if counts else Cohort.STARTING
        self.starts, self.dated = self.cohort is Cohort.STARTING, self.cohort in (Cohort.STARTING, Cohort.ENDING)
        self.days = [(period.quarter, period.last) for period in self.periods]
        self.first, self.last = self.periods[0].first, self.periods[0].last
        self.quarters = {period.quarter: Count() for period in self.periods[1:]} if self.measure.quarters else {}

    def add(self, quarter: int, labels: tuple[str, ...], holds: bool | None) -> None:
        """For the year (0) by label; for a quarter everybody together."""
        if quarter:
            count = self.quarters.get(quarter)
        else:
            count = self.year.get(labels)
            if count is None:
                count = self.year[labels] = Count()
        if count is not None:
            count.add(holds)

    def count(self, whole: "Whole", row: Row, labels: "Labels") -> None:
        if self.dated:
            at = row.since if self.starts else row.until
            if at is not None and self.first <= at <= self.last:
                holds = self.holds(whole, row, at)
                self.add(0, labels.at(at), holds)
                if self.quarters:
                    self.quarters[QUARTER_OF[at.month]].add(holds)
            return
        for quarter, last in self.days:
            if row.since <= last and (row.until is None or row.until > last):
                self.add(quarter, labels.at(last), self.holds(whole, row, last))

    def told(self) -> Iterator[tuple[Place, Count]]:
        """Every count: the year, its quarters, and the year by each way of telling it alone."""
        found: dict[Place, Count] = {(self.measure.key, 0, "", ""): Count()}
        for labels, count in self.year.items():
            found[self.measure.key, 0, "", ""].take(count)
            if self.measure.cuts:
                for cut, label in zip(CUTS, labels, strict=True):
                    found.setdefault((self.measure.key, 0, cut.key, label), Count()).take(count)
        yield from found.items()
        yield from (((self.measure.key, quarter, "", ""), count) for quarter, count in self.quarters.items())


class Labels:
    """What one child is told by; only their age depends on the day."""

    def __init__(self, child: Child) -> None:
        self.child = child
        self.fixed = tuple(cut.label(child, datetime.date.min) for cut in CUTS[1:])
        self.known: dict[datetime.date, tuple[str, ...]] = {}

    def at(self, day: datetime.date) -> tuple[str, ...]:
        found = self.known.get(day)
        if found is None:
            found = self.known[day] = (CUTS[0].label(self.child, day), *self.fixed)
        return found


class Counting:
    """One year of the measures that count spells."""

    def __init__(self, year: int, measures: Iterable[Measure], in_time: InTime) -> None:
        self.by_kind: dict[str, list[Counter]] = defaultdict(list)
        self.periods = periods_of(year)
        for measure in measures:
            if measure.counts is not None:
                counter = Counter(measure, asked(measure.condition, in_time), self.periods)
                self.by_kind[measure.counts.what].append(counter)

    def take(self, whole: Whole) -> None:
        """Counts one child in every measure."""
        labels = Labels(whole.child)
        for row in whole.spells:
            for counter in self.by_kind.get(row.kind, ()):
                counter.count(whole, row, labels)
        for counter in self.by_kind.get("assessed_episode", ()):
            count_episodes(counter, whole, labels)

    def told(self) -> Iterator[tuple[Place, Count]]:
        for counters in self.by_kind.values():
            for counter in counters:
                yield from counter.told()


def count_episodes(counter: Counter, whole: Whole, labels: Labels) -> None:
    """An episode counts once in a period, however many assessments of it were completed; one without any factor does not."""
    condition = counter.measure.condition
    code = f" {condition.code} " if isinstance(condition, HasFactor) else ""
    done: dict[tuple[int, int], tuple[datetime.date, bool | None]] = {}
    for row in whole.spells:
        if row.kind == ASSESSMENT and (until := row.until) and counter.first <= until <= counter.last:
            holds = code in row.factors if row.factors else None
            for place in ((0, row.episode), (QUARTER_OF[until.month], row.episode)):
                last, held = done.get(place, (until, None))
                done[place] = (max(last, until), holds if held is None else held or bool(holds))
    for (quarter, _), (last, held) in done.items():
        counter.add(quarter, labels.at(last), held)


def asked(condition: Condition | None, in_time: InTime) -> Holds:
    """Whether it is true of one of those who are counted, ready to be asked again and again; None: nobody can tell."""
    if condition is None or isinstance(condition, HasFactor):
        return lambda _whole, _row, _at: True
    if isinstance(condition, Category):
        code, latest = condition.code, condition.which == "latest"
        return lambda _whole, row, _at: ((row.later or row.code) if latest else row.code) == code
    if isinstance(condition, EarlierPlans):
        least = condition.at_least
        return lambda _whole, row, _at: None if row.previous is None else row.previous >= least
    if isinstance(condition, Lasted):
        days = condition.at_least_days
        return lambda _whole, row, at: (at - row.since).days >= days
    if isinstance(condition, NoFurtherAction):
        return lambda _whole, row, _at: row.code == "NFA"
    if isinstance(condition, WithinWorkingDays):
        return done_in_time(condition, in_time)
    return lambda whole, row, _at: looked_back(condition, whole, row)


def done_in_time(condition: WithinWorkingDays, in_time: InTime) -> Holds:
    days, of_referral = condition.days, condition.of == "referral"

    def holds(_whole: Whole, row: Row, _at: datetime.date) -> bool | None:
        begins = row.referred_on if of_referral else row.since
        return None if begins is None or row.until is None else in_time(begins, row.until, days)

    return holds


def looked_back(condition: Condition, whole: Whole, row: Row) -> bool | None:
    """Conditions that ask what there was before."""
    if isinstance(condition, EarlierEndedWithin):
        begins = months_before(row.since, condition.months)
        plans = [one for one in (*whole.spells, *whole.earlier) if one.kind == Spell.CP_PLAN]
        return any(one.since < row.since and one.until and begins <= one.until <= row.since for one in plans)
    if isinstance(condition, AnotherWithin):
        begins = months_before(row.since, condition.months)
        referrals = [one for one in (*whole.spells, *whole.earlier) if one.kind == Spell.REFERRAL]
        return any(begins <= one.since < row.since for one in referrals)
    if isinstance(condition, KnownToEarlyHelp):
        begins = months_before(row.since, condition.months)
        return any(one.since < row.since and (one.until is None or one.until >= begins) for one in whole.early_help)
    if isinstance(condition, NeglectNamed):
        return neglect_named(whole, row)
    return None


def neglect_named(whole: Whole, row: Row) -> bool | None:
    """In early help, what its reasons say. For a plan, the latest assessment that was completed by its first day."""
    if row.kind == Spell.EARLY_HELP:
        return {"yes": True, "no": False}.get(row.code)
    done = [
        one
        for one in whole.spells
        if one.kind == Spell.ASSESSMENT and one.episode == row.episode and one.factors and one.until and one.until <= row.since
    ]
    return bool(done) and " 16A " in max(done, key=lambda one: one.until or one.since).factors
