"""Counting measures: each child once through, with all that is known of them; pure, and without a database or a clock."""

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.figures.groups import CUTS, Child
from app.figures.periods import Period, months_before, periods_of
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


Place = tuple[str, int, str, str]
"""Measure, quarter (0: the year), cut, label; the last two are empty for everybody."""

ALL = ("", "")


@dataclass
class Tally:
    """What was counted, by place."""

    counts: dict[Place, Count] = field(default_factory=lambda: defaultdict(Count))

    def add(self, measure: Measure, quarter: int, labels: Iterable[tuple[str, str]], holds: bool | None) -> None:
        for cut, label in labels:
            count = self.counts[measure.key, quarter, cut, label]
            if holds is None:
                count.left_out += 1
            else:
                count.denominator += 1
                count.numerator += holds


class Counting:
    """One year of the measures that count spells."""

    def __init__(self, year: int, measures: Iterable[Measure], in_time: InTime) -> None:
        self.periods = periods_of(year)
        self.in_time = in_time
        self.by_kind: dict[str, list[Measure]] = defaultdict(list)
        for measure in measures:
            if measure.counts is not None:
                self.by_kind[measure.counts.what].append(measure)
        self.tally = Tally()
        for wanted in self.by_kind.values():
            for measure in wanted:
                for period in self.told_in(measure):
                    self.tally.counts[measure.key, period.quarter, *ALL] = Count()

    def told_in(self, measure: Measure) -> tuple[Period, ...]:
        return self.periods if measure.quarters else self.periods[:1]

    def take(self, whole: Whole) -> None:
        """Counts one child in every measure."""
        for row in whole.spells:
            for measure in self.by_kind.get(row.kind, ()):
                self.count(measure, whole, row)
        for measure in self.by_kind.get("assessed_episode", ()):
            self.count_episodes(measure, whole)

    def count(self, measure: Measure, whole: Whole, row: Row) -> None:
        for period in self.told_in(measure):
            at = counted_at(row, measure, period)
            if at is None:
                continue
            holds = True if measure.condition is None else self.holds(measure.condition, whole, row, at)
            self.tally.add(measure, period.quarter, self.labels(measure, period, whole.child, at), holds)

    def count_episodes(self, measure: Measure, whole: Whole) -> None:
        """An episode counts once in a period, however many assessments of it were completed; one without any factor does not."""
        condition = measure.condition
        for period in self.told_in(measure):
            done: dict[int, list[Row]] = defaultdict(list)
            for row in whole.spells:
                if row.kind == Spell.ASSESSMENT and row.until and period.first <= row.until <= period.last:
                    done[row.episode].append(row)
            for rows in done.values():
                at = max(row.until for row in rows if row.until)
                labels = self.labels(measure, period, whole.child, at)
                said = [row.factors for row in rows if row.factors]
                holds = any(f" {condition.code} " in one for one in said) if isinstance(condition, HasFactor) else None
                self.tally.add(measure, period.quarter, labels, holds if said else None)

    def labels(self, measure: Measure, period: Period, child: Child, at: datetime.date) -> list[tuple[str, str]]:
        """Everybody, and for a year each cut's label."""
        if period.quarter or not measure.cuts:
            return [ALL]
        return [ALL, *((cut.key, cut.label(child, at)) for cut in CUTS)]

    def holds(self, condition: Condition, whole: Whole, row: Row, at: datetime.date) -> bool | None:
        """Whether it is true of this one; None where nobody can tell."""
        if isinstance(condition, Category):
            return (row.code if condition.which == "first" else row.later or row.code) == condition.code
        if isinstance(condition, EarlierPlans):
            return None if row.previous is None else row.previous >= condition.at_least
        if isinstance(condition, Lasted):
            return (at - row.since).days >= condition.at_least_days
        if isinstance(condition, NoFurtherAction):
            return row.code == "NFA"
        if isinstance(condition, WithinWorkingDays):
            begins = row.referred_on if condition.of == "referral" else row.since
            return None if begins is None or row.until is None else self.in_time(begins, row.until, condition.days)
        return looked_back(condition, whole, row)


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


def counted_at(row: Row, measure: Measure, period: Period) -> datetime.date | None:
    """The day by which it belongs to the period, by the measure's cohort; None where it does not."""
    cohort = measure.counts.cohort if measure.counts else Cohort.STARTING
    if cohort is Cohort.STARTING:
        return row.since if period.first <= row.since <= period.last else None
    if cohort is Cohort.ENDING:
        return row.until if row.until and period.first <= row.until <= period.last else None
    if cohort is Cohort.OPEN_AT_END:
        return period.last if row.since <= period.last and (row.until is None or row.until > period.last) else None
    return max(row.since, period.first) if row.since <= period.last and (row.until is None or row.until >= period.first) else None
