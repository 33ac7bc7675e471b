"""An attack on figures of live records with figures of returns: one taken from the other, of the same time and the same label.

The worst there can be: the return is of the very children who are in the records, and whoever attacks knows that it is.
"""

import datetime

import pytest
import time_machine

from app.db import Database
from app.figures.declared import measures
from app.figures.rollup import rebuild
from app.figures.telling import Board, Told, Value
from app.measuring import Cohort, Form
from app.practice_measures.rollup import count_records
from app.practice_measures.telling import board
from app.published_figures.comparators import shipped
from app.returns.meant import Sort
from tests.app.figures.test_by_hand import bring
from tests.app.practice_measures.test_by_ways import a_service
from tests.app.returns.census import census, child, episode, plan

COMMON = ("age", "disability")
Number = tuple[int, int, str, str, int]
"""Year, quarter, label, measure, how many are counted in all."""


def told(database: Database, on_plans: int) -> Board:
    """Sixty children in live records, twenty of whom have a plan; and a return in which so many of the sixty have one."""
    a_service(database, between=20)
    born = "<PersonBirthDate>2015-06-01</PersonBirthDate><Sex>F</Sex>"
    children = (child(f"A{number}", episode(plan("2025-05-01"), referred="2025-04-07"), about=born) for number in range(on_plans))
    with time_machine.travel(datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC), tick=True):
        bring(database, Sort.CIN, census(*children, year=2026))
        rebuild(database)
        count_records(database)
    with database.reading() as session:
        return board(session, shipped())


def numbers(one: Told) -> list[Number]:
    """Every number of all who are counted that is told, by its label where both are told by it."""
    by_label: list[tuple[str, Value]] = [("", value) for value in (*one.years, *one.quarters)]
    by_label += [(row.label if cut.key in COMMON else "", row) for cut in one.cuts for row in cut.rows]
    found = []
    for label, value in by_label:
        every = value.shown.numerator if one.measure.form is Form.RATE else value.shown.denominator
        if every is not None:
            found.append((value.period.year, value.period.quarter, label, one.measure.key, every))
    return found


@pytest.mark.parametrize("on_plans", [17, 57, 63])
def test_no_few_are_what_is_left_of_a_number_of_records_and_one_of_returns(database: Database, on_plans: int) -> None:
    found = told(database, on_plans)
    live = [number for one in found.told if one.measure.live and one.measure.live.what == "child" for number in numbers(one)]
    returned = [number for one in found.told if one.measure.counts for number in numbers(one)]

    assert (2026, 0, "", "plans_for_neglect_at_31_march", on_plans) in returned
    left = [
        (ours, theirs) for ours in live for theirs in returned if ours[:3] == theirs[:3] and 1 <= abs(ours[4] - theirs[4]) <= 5
    ]
    assert left == []


@pytest.mark.parametrize(
    ("on_plans", "year", "stages"),
    [(14, 60, [40, 20]), (17, 60, []), (57, None, []), (60, 60, [40, 20]), (63, None, []), (70, 60, [40, 20])],
)
def test_only_what_would_leave_a_few_is_not_told(
    sqlite_database: Database, on_plans: int, year: int | None, stages: list[int]
) -> None:
    """Seventy with a plan are not all among sixty who were open: then nothing follows."""
    heard = told(sqlite_database, on_plans).one("children_heard")

    assert heard is not None
    assert heard.years[-1].shown.denominator == year
    by_stage = next(cut for cut in heard.cuts if cut.key == "stage")
    assert [row.shown.denominator for row in by_stage.rows] == stages


def test_nothing_is_counted_alike_of_live_records_and_of_returns() -> None:
    """Children who were open at any time in it, of records; what began, ended or was open on a day, of returns."""
    live = {one.cohort for one in measures().values() if one.live and one.live.what == "child"}
    returned = {one.counts.cohort for one in measures().values() if one.counts}

    assert live == {Cohort.DURING}
    assert returned == {Cohort.STARTING, Cohort.ENDING, Cohort.OPEN_AT_END}
