"""A measure as it may be told: every outlet (page, file, chart, words, command line) takes its figures from here alone."""

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal

from sqlmodel import Session

from app.counting.groups import CUTS
from app.figures import queries, safe
from app.figures.declared import measures as all_measures
from app.figures.declared import of_returns
from app.figures.queries import Figure
from app.figures.safe import Raw, Shown
from app.measuring import Cohort, Form, Group, Measure
from app.measuring.periods import Period
from app.published_figures.comparators import Comparators, Series

ADDS_UP = (Cohort.STARTING, Cohort.ENDING)


@dataclass(frozen=True)
class Value:
    """The figure of one period, or of one label of a cut in it."""

    period: Period
    label: str
    shown: Shown
    rate: Decimal | None = None
    left_out: int | None = 0
    """How many could not be counted; None: withheld."""
    as_told: bool = False
    """As it was told before what it is counted from was corrected by a few."""
    kept_back: bool = False
    """Withheld because of a figure that was told before, and not because of those beside it alone."""


@dataclass(frozen=True)
class CutTold:
    """A year told by one way of telling it; no rows where they would let somebody be found."""

    key: str
    words: str
    rows: tuple[Value, ...]


@dataclass(frozen=True)
class GroupTold:
    """School days missed by one group of one cohort, or by all pupils; with how many times as much as all pupils."""

    cohort: str
    group: str
    value: Value
    pupils: int | None
    ratio: Decimal | None


@dataclass(frozen=True)
class Told:
    """One measure, whole, as anybody who may read figures may have it."""

    measure: Measure
    years: tuple[Value, ...] = ()
    quarters: tuple[Value, ...] = ()
    cuts: tuple[CutTold, ...] = ()
    groups: tuple[GroupTold, ...] = ()
    """Of the latest year; only where school days are told."""
    refused: tuple[tuple[int, str], ...] = ()
    beside: Series | None = None
    unlike: tuple[tuple[Series, str], ...] = ()
    parts: tuple[tuple[str, int | None], ...] = ()
    """What all who are counted in live records divide into, by the key of each part; None: withheld."""

    @property
    def latest(self) -> Value | None:
        """The latest year; of live records, the latest period that is over, be it a quarter."""
        ends = [*self.quarters, *self.years] if self.measure.live else self.years[-1:]
        return max(ends, key=lambda one: (one.period.last, -one.period.quarter), default=None)


@dataclass(frozen=True)
class Board:
    """All that is told, with when it was worked out and whether the returns have changed since."""

    told: tuple[Told, ...]
    made_at: datetime.datetime | None
    stale: bool
    comparators: Comparators
    counted_at: datetime.datetime | None = None
    """When live records were counted; and whether anything was written in them since."""
    written_since: bool = False

    def one(self, key: str) -> Told | None:
        return next((one for one in self.told if one.measure.key == key), None)


@dataclass
class Kept:
    """The counts of one measure as they are kept."""

    years: dict[int, Figure] = field(default_factory=dict)
    quarters: dict[int, dict[int, Figure]] = field(default_factory=lambda: defaultdict(dict))
    cuts: dict[int, dict[str, dict[str, Figure]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(dict)))

    def take(self, row: Figure) -> None:
        if row.cut:
            self.cuts[row.year][row.cut][row.label] = row
        elif row.quarter:
            self.quarters[row.year][row.quarter] = row
        else:
            self.years[row.year] = row


def board(session: Session, comparators: Comparators, measures: Mapping[str, Measure] | None = None) -> Board:
    """Everything, from what was worked out last."""
    wanted = of_returns(measures or all_measures())
    kept: dict[str, Kept] = defaultdict(Kept)
    for row in queries.figure_rows(session):
        kept[row.measure].take(row)
    refused: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for (measure, year), why in sorted(queries.refusals(session).items()):
        refused[measure].append((year, why))
    series, made = comparators.by_key(), queries.state(session)
    told = tuple(one_told(measure, kept, tuple(refused[measure.key]), series) for measure in wanted.values())
    stale = made is None or made.basis != queries.basis(session, wanted)
    return Board(told, made.made_at if made else None, stale, comparators)


def one_told(
    measure: Measure, kept: Mapping[str, Kept], refused: tuple[tuple[int, str], ...], series: Mapping[str, Series]
) -> Told:
    own = kept.get(measure.key, Kept())
    years = tuple(year_value(measure, year, kept) for year in sorted(own.years))
    last = max(own.years, default=0)
    return Told(
        measure,
        years,
        tuple(one for year in sorted(own.quarters) for one in quarter_values(measure, own.quarters[year], own.years.get(year))),
        () if measure.absence else tuple(cuts_told(own.years.get(last), own.cuts.get(last, {}))),
        tuple(groups_told(measure, last, kept)) if measure.absence and last else (),
        refused,
        *compared(measure, series),
    )


UNITS = {Form.SHARE: "percent", Form.RATE: "rate"}
SAYS_NOT = "The file of published figures does not say whether it counts those who began in the time, ended in it, or were there."


def compared(measure: Measure, series: Mapping[str, Series]) -> tuple[Series | None, tuple[tuple[Series, str], ...]]:
    """What it stands beside, and what is near and not the same, each with why. Another cohort or unit is never stood beside."""
    beside = series.get(measure.beside.series) if measure.beside else None
    unlike = tuple((series[one.series], one.why) for one in measure.unlike if one.series in series)
    why = why_unlike(measure, beside) if beside else ""
    return (None, ((beside, why), *unlike)) if beside and why else (beside, unlike)


def why_unlike(measure: Measure, series: Series) -> str:
    """In words; "" where the published series counts as the measure does."""
    if series.cohort is None:
        return SAYS_NOT
    if series.cohort is not measure.cohort:
        here = measure.cohort.words if measure.cohort else "something else"
        return f"It counts those {series.cohort.words}, and the figure here those {here}."
    return "" if series.unit == UNITS.get(measure.form) else f"It is told as a {series.unit}, and the figure here is not."


def raw(row: Figure) -> Raw:
    return Raw(row.numerator, row.denominator)


Find = Callable[[Kept], Figure | None]
"""Which row of a measure is meant: the same place in each of them."""


def year_value(measure: Measure, year: int, kept: Mapping[str, Kept]) -> Value:
    """The year's figure."""
    row = kept[measure.key].years[year]
    return valued(measure, Period(year), row, in_its_chain(measure, row, kept, lambda one: one.years.get(year)))


def in_its_chain(measure: Measure, row: Figure, kept: Mapping[str, Kept], find: Find) -> Shown:
    """What may be shown of it; withheld too where a measure that holds all of it, or an earlier page, would give it away."""
    if row.kept_back:
        return safe.NOTHING
    if measure.absence is not None and measure.absence.of == "sessions":
        return safe.of_people(raw(row), row.people)
    if measure.form is Form.RATE and safe.few(row.people - row.numerator):
        return safe.NOTHING  # another measure may tell of how many it is some
    outer: list[tuple[Raw, Shown]] = []
    for holder in reversed(holders(measure)):
        found = find(kept[holder]) if holder in kept else None
        if found is not None:
            outer.append((raw(found), safe.NOTHING if found.kept_back else safe.within(outer, raw(found))))
    return safe.within(outer, raw(row))


def holders(measure: Measure) -> list[str]:
    """The measures it is part of, nearest first."""
    found: list[str] = []
    while measure.part_of and measure.part_of not in found:
        found.append(measure.part_of)
        measure = all_measures()[measure.part_of]
    return found


def groups_told(measure: Measure, year: int, kept: Mapping[str, Kept]) -> Iterable[GroupTold]:
    """All pupils first, then each group of each cohort that anybody is in."""
    cuts = kept[measure.key].cuts[year]
    everybody = cuts["all_pupils"].get("")
    whole = group_value(measure, everybody, kept) if everybody is not None and everybody.people else None
    if whole is not None and everybody is not None:
        yield GroupTold("", "All pupils", whole, None if everybody.kept_back else safe.number(everybody.people), Decimal("1.0"))
    for cohort in (Cohort.STARTING, Cohort.OPEN_AT_END):
        for group in Group:
            row = cuts[cohort.value].get(group.value)
            if row is not None and (row.people or row.left_out):
                value = group_value(measure, row, kept)
                people = None if row.kept_back else safe.number(row.people)
                yield GroupTold(cohort.words, group.words, value, people, times(value, whole))


def group_value(measure: Measure, row: Figure, kept: Mapping[str, Kept]) -> Value:
    if row.kept_back:
        return Value(Period(row.year), row.label, safe.NOTHING, None, None, kept_back=True)
    shown = in_its_chain(measure, row, kept, lambda one: one.cuts[row.year][row.cut].get(row.label))
    return Value(Period(row.year), row.label, shown, None, left_out(row), row.as_told)


def times(value: Value, whole: Value | None) -> Decimal | None:
    """How many times as much as all pupils, to one decimal place, from what is shown of both."""
    if whole is None or not whole.shown.percent or value.shown.percent is None:
        return None
    return (value.shown.percent / whole.shown.percent).quantize(Decimal("0.1"), ROUND_HALF_UP)


def left_out(row: Figure) -> int | None:
    return None if row.hides_left_out or row.kept_back else safe.number(row.left_out)


def valued(measure: Measure, period: Period, row: Figure, shown: Shown, label: str = "") -> Value:
    value = Value(period, label, shown, None, left_out(row), row.as_told, row.kept_back)
    if measure.form is not Form.RATE:
        return value
    told = None if shown.withheld else safe.rate(row.numerator, row.denominator)
    return replace(value, shown=Shown(shown.numerator, row.denominator), rate=told)


def quarter_values(measure: Measure, rows: Mapping[int, Figure], year: Figure | None) -> Iterable[Value]:
    """The quarters of one year. Where they add up to it, they are a table with the year for its total.

    What may count in two quarters, and once in the year, leaves those few where the year is taken from them: then none is told.
    """
    if not rows:
        return
    ordered = [rows[quarter] for quarter in sorted(rows)]
    counts = [raw(row) for row in ordered]
    whole = Raw(sum(one.numerator for one in counts), sum(one.denominator for one in counts))
    adds_up = measure.counts is not None and measure.counts.cohort in ADDS_UP
    twice = apart(year, ordered) if year is not None and adds_up else ()
    kept_back = any(row.kept_back for row in ordered) or any(safe.few(abs(many)) for many in twice)
    shown = None if kept_back else safe.table(counts, whole) if adds_up else [safe.alone(one) for one in counts]
    hides = kept_back or any(row.hides_left_out for row in ordered)
    not_counted: list[int | None] = [None] * len(ordered) if hides else safe.numbers([row.left_out for row in ordered])
    for row, seen, left in zip(ordered, shown or [safe.NOTHING] * len(ordered), not_counted, strict=True):
        yield Value(Period(row.year, row.quarter), "", seen, None, left, row.as_told, row.kept_back)


def apart(year: Figure, quarters: Sequence[Figure]) -> tuple[int, ...]:
    """By how many the quarters come to more than the year: of whom it is true, all, those left out, of whom it is not."""
    more = [
        sum(getattr(one, name) for one in quarters) - getattr(year, name) for name in ("numerator", "denominator", "left_out")
    ]
    return (*more, more[1] - more[0])


def cuts_told(year: Figure | None, cuts: Mapping[str, Mapping[str, Figure]]) -> Iterable[CutTold]:
    """Each way of telling the year; the labels nobody belongs to are left out."""
    for cut in CUTS:
        rows = [cuts[cut.key][label] for label in cut.labels if label in cuts.get(cut.key, {})] if cut.key in cuts else []
        if year is None or not rows:
            continue
        counts = [raw(row) for row in rows]
        shown = () if any(row.kept_back for row in rows) else safe.table(counts, raw(year)) or ()
        values = tuple(
            Value(Period(row.year), row.label, seen, None, None, row.as_told) for row, seen in zip(rows, shown, strict=False)
        )
        yield CutTold(cut.key, cut.words, values)
