"""Figures on their way out: as data for other programs, as rows for a file. All from what may be shown, and nothing else."""

import json
from collections.abc import Iterable
from typing import Any

from app.figures.telling import Board, GroupTold, Told, Value
from app.insight import wording
from app.insight.tables import parts_in_words
from app.measuring import Form
from app.published_figures.comparators import Series

WITHHELD = "c"


def as_data(board: Board, place: str, *, made_up: bool) -> dict[str, Any]:
    """The whole board. A withheld number is the letter c."""
    return {
        "place": place,
        "made_up": made_up,
        "made_at": board.made_at.isoformat() if board.made_at else None,
        "stale": board.stale,
        "records_counted_at": board.counted_at.isoformat() if board.counted_at else None,
        "records_written_since": board.written_since,
        "comparators_as_of": board.comparators.as_of.isoformat(),
        "withheld": "c: 1 to 5 children, or held back so that such a number cannot be found by taking away",
        "measures": [measure_data(one) for one in board.told],
    }


def in_json(board: Board, place: str, *, made_up: bool) -> str:
    """The same as text: what the command line prints, and what is given at its address."""
    return json.dumps(as_data(board, place, made_up=made_up), indent=2, ensure_ascii=False)


def measure_data(told: Told) -> dict[str, Any]:
    measure = told.measure
    return {
        "key": measure.key,
        "title": measure.title,
        "numerator": measure.numerator,
        "denominator": measure.denominator,
        "who_is_counted": measure.who_is_counted,
        "cohort": measure.cohort.words if measure.cohort else "",
        "counted_in": "live records" if measure.live else "returns",
        "form": measure.form.value,
        "source": measure.source,
        "caveat": measure.caveat,
        "values": [value_data(told, one, cut) for cut, one in all_values(told)],
        "groups": [group_data(one) for one in told.groups],
        "parts": [part_data(told, part, number) for part, number in parts_in_words(told)],
        "no_figure": [{"year": year, "why": why} for year, why in told.refused],
        "comparator": series_data(told.beside) if told.beside else None,
        "not_like_for_like": [{**series_data(series), "why": why} for series, why in told.unlike],
    }


def all_values(told: Told) -> Iterable[tuple[str, Value]]:
    """Every value that is told, with the cut it belongs to; a cut that may not be told has none."""
    yield from (("", one) for one in (*told.years, *told.quarters))
    for cut in told.cuts:
        yield from ((cut.key, one) for one in cut.rows)


def value_data(told: Told, one: Value, cut: str) -> dict[str, Any]:
    shown = one.shown
    return {
        "period": one.period.words,
        "from": one.period.first.isoformat(),
        "to": one.period.last.isoformat(),
        "cut": cut,
        "label": one.label,
        "figure": wording.value(told, one),
        "numerator": WITHHELD if shown.numerator is None else shown.numerator,
        "denominator": WITHHELD if shown.denominator is None else shown.denominator,
        "not_counted": WITHHELD if one.left_out is None else one.left_out,
        "withheld": shown.withheld,
        "as_told_before": one.as_told,
        "small_numbers": shown.small and told.measure.form is Form.SHARE,
    }


def part_data(told: Told, part: str, number: int | None) -> dict[str, Any]:
    """How many of all who were counted in the latest period are in one part."""
    period = told.latest.period.words if told.latest else ""
    return {"period": period, "part": part, "children": WITHHELD if number is None else number}


def group_data(one: GroupTold) -> dict[str, Any]:
    """School days missed by one group."""
    shown = one.value.shown
    return {
        "period": one.value.period.words,
        "cohort": one.cohort,
        "group": one.group,
        "as_told_before": one.value.as_told,
        "percent": str(shown.percent) if shown.percent is not None else WITHHELD if shown.withheld else None,
        "times_all_pupils": str(one.ratio) if one.ratio is not None else None,
        "pupils": WITHHELD if one.pupils is None else one.pupils,
        "nothing_known_of": WITHHELD if one.value.left_out is None else one.value.left_out,
    }


def series_data(series: Series) -> dict[str, Any]:
    return series.model_dump(mode="json")
