"""The same figures as tables: by year, by quarter, by one characteristic at a time, and school days by group."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.counting.absence import HEADLINE
from app.figures.telling import CutTold, Told, Value
from app.insight import wording
from app.measuring import Form
from app.practice_measures.became import Became
from app.published_figures.comparators import Series


@dataclass(frozen=True)
class TableShown:
    """A table: its caption, headings, and rows of a heading and cells."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def tables(told: Told, place: str) -> list[TableShown]:
    found = [by_year(told, place)] if told.years else []
    if told.quarters:
        rows = tuple((wording.when(one.period.words, one), cells(told, one)) for one in told.quarters)
        found.append(TableShown(f"{told.measure.title}: by quarter", ("Quarter", *headings(told)), rows))
    found += [by_cut(told, cut) for cut in told.cuts]
    return found


def headings(told: Told) -> tuple[str, ...]:
    return "For every 10,000" if told.measure.form is Form.RATE else "Percent", *wording.of_what(told)


def cells(told: Told, one: Value) -> tuple[str, ...]:
    return wording.value(told, one), wording.number(one.shown.numerator), wording.number(one.shown.denominator)


def by_year(told: Told, place: str) -> TableShown:
    series = told.beside
    years = sorted({one.period.year for one in told.years} | {one.year for one in (series.points if series else ())})
    own = {one.period.year: one for one in told.years}
    empty = ("x",) * len(headings(told))
    rows = [
        (
            wording.when(str(year), own[year]) if year in own else str(year),
            (*(cells(told, own[year]) if year in own else empty), *((theirs_at(series, year),) if series else ())),
        )
        for year in years
    ]
    beside = (f"{series.place}",) if series else ()
    first, *rest = headings(told)
    return TableShown(
        f"{told.measure.title}: by year to 31 March{of_whom(told)} (x: not available)",
        ("Year", f"{place}: {first.lower()}", *rest, *beside),
        tuple(rows),
    )


def of_whom(told: Told) -> str:
    """School days of the years are those of one group: which."""
    cohort, group = HEADLINE
    return f", {group.words.lower()} {cohort.words}" if told.measure.absence else ""


def parts_in_words(told: Told) -> list[tuple[str, int | None]]:
    """What all who were counted in the latest period divide into; None: withheld."""
    return [(Became.of(key).words, number) for key, number in told.parts]


def by_part(told: Told) -> TableShown:
    """The same as a table."""
    latest = told.latest
    rows = tuple((words, (wording.number(number),)) for words, number in parts_in_words(told))
    period = latest.period.words if latest else ""
    return TableShown(f"Every child who was open in {period}, once", ("What became of their day", "Children"), rows)


def by_group(told: Told) -> TableShown:
    """All pupils and each group, with how many times as much, and of how many nothing is known."""
    rows = tuple(
        (
            wording.when(f"{one.group}, {one.cohort}" if one.cohort else one.group, one.value),
            (
                wording.value(told, one.value),
                "–" if one.ratio is None or not one.cohort else f"{one.ratio} times",
                wording.number(one.pupils),
                wording.number(one.value.left_out),
            ),
        )
        for one in told.groups
    )
    year = told.years[-1].period.year if told.years else 0
    heads = ("Whose", "Percent", "Beside all pupils", "Pupils", "Nothing known of")
    return TableShown(f"{told.measure.title}: school year {year - 1} to {year}", heads, rows)


def theirs_at(series: Series | None, year: int) -> str:
    point = series.at(year) if series else None
    return str(point.value) if point and point.value is not None else "x"


def by_cut(told: Told, cut: CutTold) -> TableShown:
    year = told.years[-1].period
    rows: Sequence[tuple[str, tuple[str, ...]]] = tuple((wording.when(one.label, one), cells(told, one)) for one in cut.rows)
    if not rows:
        rows = ((f"Not told by {cut.words.lower()}: so few that a child could be found", ("c",) * len(headings(told))),)
    return TableShown(f"{told.measure.title}: by {cut.words.lower()}, {year.words}", (cut.words, *headings(told)), tuple(rows))
