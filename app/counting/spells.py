"""Counting measures: each child once through, with all that is known of them; pure, and without a database or a clock."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.counting.conditions import Holds, InTime, asked
from app.counting.groups import CUTS, Child
from app.counting.rows import AFTER_DAYS, BETWEEN, DAYS, UNTIL, Lines, Row, Whole, day_at, row_of_days
from app.measuring import Cohort, HasFactor, Measure, WithinWorkingDays
from app.measuring.periods import Period, periods_of
from app.returns.meant import NO_FACTOR, Spell


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

Quarters = Mapping[datetime.date | str, int]
"""Each day of the year, as a day and as it is written, and in which quarter it is."""

NOBODY = Whole(Child(None), {})
ASSESSMENT = Spell.ASSESSMENT.value
AFTER_KIND = AFTER_DAYS + len(ASSESSMENT) + 1
EPISODES = "assessed_episode"
NOTHING_NAMED = (BETWEEN, f"{BETWEEN} {NO_FACTOR} ")
"""How a line ends where no factor is recorded, or the code that says that there is none."""


@dataclass
class Counter:
    """One measure as it is counted: what it asks, ready to be asked a million times, and what came of it by label and quarter."""

    measure: Measure
    holds: Holds
    periods: tuple[Period, ...]
    quarters: "Quarters"
    counts: dict[tuple[str, ...], tuple[Count, ...]] = field(default_factory=dict)
    """By age, sex, disability and ethnicity at once: told by each alone, once all are counted. Each: the year, its quarters."""

    def __post_init__(self) -> None:
        counts = self.measure.counts
        self.cohort = counts.cohort if counts else Cohort.STARTING
        self.once = bool(counts and counts.once)
        self.of_episodes = bool(counts and counts.what == EPISODES)
        self.starts, self.dated = self.cohort is Cohort.STARTING, self.cohort in (Cohort.STARTING, Cohort.ENDING)
        quarters = self.periods[1:] if self.measure.quarters else self.periods[-1:]
        self.days = [(period.quarter, period.last) for period in quarters]
        self.by_days = isinstance(self.measure.condition, WithinWorkingDays)
        self.known: dict[str, tuple[int, datetime.date | None, bool | None]] = {}

    def by(self, labels: tuple[str, ...]) -> tuple[Count, ...]:
        found = self.counts.get(labels)
        if found is None:
            found = self.counts[labels] = tuple(Count() for _ in self.periods)
        return found

    def count(self, whole: Whole, rows: Sequence[Row], labels: "Labels", quarters: "Quarters") -> None:
        """All that one child has of what is counted."""
        if not self.dated:
            self.count_open(whole, rows, labels)
        elif self.by_days and isinstance(rows, Lines):
            self.count_lines(rows, labels)
        else:
            holds, starts = self.holds, self.starts
            for row in rows:
                at = row.since if starts else row.until
                if at is not None and (quarter := quarters.get(at)):
                    self.by(labels.at(at))[quarter].add(holds(whole, row, at))
                    if self.once:
                        return

    def count_open(self, whole: Whole, rows: Sequence[Row], labels: "Labels") -> None:
        for row in rows:
            since, until = row.since, row.until
            for quarter, last in self.days:
                if since <= last and (until is None or until > last):
                    self.by(labels.at(last))[quarter].add(self.holds(whole, row, last))

    def count_lines(self, rows: Lines, labels: "Labels") -> None:
        """The same where nothing is asked but days: lines with the same days have the same answer, and are read once."""
        fixed, known = self.by(labels.all_year) if labels.all_year else None, self.known
        for line in rows.lines:
            days = line[DAYS]
            quarter, at, holds = known[days] if days in known else known.setdefault(days, self.of_days(days))
            if at is not None:
                count = (fixed or self.by(labels.at(at)))[quarter]
                if holds is None:
                    count.left_out += 1
                else:
                    count.denominator += 1
                    count.numerator += holds

    def of_days(self, days: str) -> tuple[int, datetime.date | None, bool | None]:
        """In which quarter a spell of these days is counted, if in any, and whether it holds."""
        quarter = self.quarters.get(at := days[:10] if self.starts else days[UNTIL], 0)
        return (quarter, day_at(at), self.holds(NOBODY, row_of_days(days), day_at(at))) if quarter else (0, None, None)

    def of_year(self, counts: Sequence[Count]) -> Count:
        """What begins in a quarter begins in the year; who is there at its end is there at the end of its last quarter."""
        if self.of_episodes:
            return counts[0]
        return summed(counts[1:]) if self.dated else counts[-1]

    def cells(self) -> dict[tuple[str, ...], Count]:
        """The year by all ways of telling it at once, which nobody is shown."""
        return {labels: self.of_year(counts) for labels, counts in self.counts.items()}

    def told(self) -> Iterator[tuple[Place, Count]]:
        """Every count: the year, its quarters, and the year by each way of telling it alone."""
        years = self.cells()
        found: dict[Place, Count] = {(self.measure.key, 0, "", ""): summed(years.values())}
        if self.measure.cuts:
            for labels, count in years.items():
                for cut, label in zip(CUTS, labels, strict=True):
                    found.setdefault((self.measure.key, 0, cut.key, label), Count()).take(count)
        yield from found.items()
        if self.measure.quarters:
            for period in self.periods[1:]:
                counts = (one[period.quarter] for one in self.counts.values())
                yield (self.measure.key, period.quarter, "", ""), summed(counts)


def summed(counts: Iterable[Count]) -> Count:
    found = Count()
    for one in counts:
        found.take(one)
    return found


class Labels:
    """What one child is told by; only their age depends on the day, and for most it is the same all the year."""

    def __init__(self, child: Child, ages: "Ages", shared: dict[tuple[str, ...], tuple[str, ...]]) -> None:
        self.child = child
        known = (child.sex, str(child.disabled), child.ethnicity)
        fixed = shared.get(known)
        if fixed is None:
            fixed = shared[known] = tuple(cut.label(child, datetime.date.min) for cut in CUTS[1:])
        self.fixed = fixed
        age = ages[child.born_on, child.expected_on]
        self.all_year = (age, *fixed) if age else None

    def at(self, day: datetime.date) -> tuple[str, ...]:
        return self.all_year or (CUTS[0].label(self.child, day), *self.fixed)


class Ages(dict[tuple[datetime.date | None, datetime.date | None], str]):
    """When a child was born, or is expected → how old they are told to be all the year; empty where that is not one age.

    Ages only rise: what holds on the first day and on the last holds between them.
    """

    def __init__(self, year: Period) -> None:
        super().__init__()
        self.first, self.last = year.first, year.last

    def __missing__(self, born: tuple[datetime.date | None, datetime.date | None]) -> str:
        ages = [CUTS[0].label(Child(*born), day) for day in (self.first, self.last)]
        found = self[born] = ages[0] if ages[0] == ages[1] else ""
        return found


class Counting:
    """One year of the measures that count spells."""

    def __init__(self, year: int, measures: Iterable[Measure], in_time: InTime) -> None:
        self.by_kind: dict[str, list[Counter]] = defaultdict(list)
        self.periods = periods_of(year)
        self.quarters: Quarters = {
            written: period.quarter for period in self.periods[1:] for day in days_of(period) for written in (day, str(day))
        }
        self.shared: dict[tuple[str, ...], tuple[str, ...]] = {}
        self.ages = Ages(self.periods[0])
        for measure in measures:
            if measure.counts is not None:
                counter = Counter(measure, asked(measure.condition, in_time), self.periods, self.quarters)
                self.by_kind[measure.counts.what].append(counter)

    def take(self, whole: Whole) -> None:
        """Counts one child in every measure."""
        labels = Labels(whole.child, self.ages, self.shared)
        for kind, rows in whole.spells.items():
            for counter in self.by_kind.get(kind, ()):
                counter.count(whole, rows, labels, self.quarters)
            if kind == ASSESSMENT and isinstance(rows, Lines):
                for counter in self.by_kind.get(EPISODES, ()):
                    count_episodes(counter, rows, labels, self.quarters)

    def cells(self) -> Iterator[tuple[Measure, dict[tuple[str, ...], Count]]]:
        """Each measure that is told by them, by all ways at once."""
        every = (counter for counters in self.by_kind.values() for counter in counters)
        return ((counter.measure, counter.cells()) for counter in every if counter.measure.cuts)

    def told(self) -> Iterator[tuple[Place, Count]]:
        for counters in self.by_kind.values():
            for counter in counters:
                yield from counter.told()


def days_of(period: Period) -> Iterator[datetime.date]:
    for after in range((period.last - period.first).days + 1):
        yield period.first + datetime.timedelta(days=after)


def count_episodes(counter: Counter, rows: Lines, labels: Labels, quarters: Quarters) -> None:
    """An episode counts once in a period, however many assessments of it were completed; one without any factor, or with the
    code for none alone, does not: England’s figure leaves “no factors identified” out as well."""
    condition = counter.measure.condition
    code = f" {condition.code} " if isinstance(condition, HasFactor) else ""
    done: dict[tuple[int, str], tuple[str, bool | None]] = {}
    for line in rows.lines:
        if quarter := quarters.get(until := line[UNTIL]):
            holds = None if line.endswith(NOTHING_NAMED) else code in line
            place = (quarter, line[AFTER_KIND : line.index(BETWEEN, AFTER_KIND)])
            before = done.get(place)
            if before is None:
                done[place] = (until, holds)
            elif until > before[0] or (holds is not before[1] and not before[1]):
                done[place] = either(before, (until, holds))
    year: dict[str, tuple[str, bool | None]] = {}
    for (quarter, episode), told in done.items():
        counter.by(labels.at(day_at(told[0])))[quarter].add(told[1])
        year[episode] = either(year[episode], told) if episode in year else told
    for last, held in year.values():
        counter.by(labels.at(day_at(last)))[0].add(held)


def either(one: tuple[str, bool | None], other: tuple[str, bool | None]) -> tuple[str, bool | None]:
    """The later day, and whether it holds for either; None where nobody can tell of both."""
    holds = other[1] if one[1] is None else one[1] or bool(other[1])
    return max(one[0], other[0]), holds
