"""What one measure keeps back, no other measure, period or number beside it tells."""

import pytest

from app.figures.declared import measures
from app.figures.queries import Figure
from app.figures.telling import Kept, Told, one_told
from app.measuring import Form

PEOPLE = 10_000


def kept(measure: str, count: int, quarters: tuple[int, ...] = (), left_out: tuple[int, ...] = (0, 0, 0, 0)) -> Kept:
    own = Kept()
    own.take(Figure(measure, 2025, 0, "", "", count, PEOPLE, sum(left_out), 0))
    for number, many in enumerate(quarters, 1):
        own.take(Figure(measure, 2025, number, "", "", many, 4 * many, left_out[number - 1], 0))
    return own


def neglect_rate(neglect: int, every: int) -> Told:
    found = {
        "new_plans_rate": kept("new_plans_rate", every),
        "new_plans_for_neglect_rate": kept("new_plans_for_neglect_rate", neglect),
    }
    return one_told(measures()["new_plans_for_neglect_rate"], found, (), {})


def test_a_rate_is_withheld_where_few_plans_lie_between_it_and_all_plans() -> None:
    (apart,), (close,) = neglect_rate(10, 20).years, neglect_rate(17, 20).years

    assert str(apart.rate) == "10.0"
    assert close.rate is None, "three plans were for something else"
    assert close.shown.numerator is None


def test_a_rate_of_some_is_part_of_the_rate_of_all() -> None:
    rates = [one for one in measures().values() if one.form is Form.RATE]
    for some in rates:
        wholes = [one.key for one in rates if one.counts == some.counts and one.condition is None]
        assert some.condition is None or some.part_of in wholes or not wholes, some.key


@pytest.mark.parametrize(
    ("left_out", "told"),
    [((6, 2, 0, 0), [None, None, 0, 0]), ((2, 0, 0, 0), [None, 0, 0, 0]), ((9, 8, 0, 7), [9, 8, 0, 7])],
)
def test_how_many_could_not_be_counted_in_a_quarter_is_not_found_from_the_year(
    left_out: tuple[int, ...], told: list[int | None]
) -> None:
    found = {"neglect_named_at_assessment": kept("neglect_named_at_assessment", 80, (20, 20, 20, 20), left_out)}

    shown = one_told(measures()["neglect_named_at_assessment"], found, (), {})

    assert [one.left_out for one in shown.quarters] == told


@pytest.mark.parametrize(("in_two", "told"), [(0, [30, 30, 30, 30]), (3, [None] * 4), (6, [30, 30, 30, 30])])
def test_who_counts_in_two_quarters_and_once_in_the_year_is_not_found_between_them(in_two: int, told: list[int | None]) -> None:
    """An episode with assessments in two quarters: a hundred and twenty in the quarters, less all of the year."""
    key, own = "neglect_named_at_assessment", Kept()
    own.take(Figure(key, 2025, 0, "", "", 40, 120 - in_two, 0, 120 - in_two))
    for quarter in range(1, 5):
        own.take(Figure(key, 2025, quarter, "", "", 10, 30, 0, 30))

    assert [one.shown.denominator for one in one_told(measures()[key], {key: own}, (), {}).quarters] == told


def test_quarters_of_every_year_are_told_and_not_of_the_latest_alone() -> None:
    own = Kept()
    for year in (2024, 2025):
        own.take(Figure("repeat_plans", year, 0, "", "", 80, 200, 0, 200))
        for number in range(1, 5):
            own.take(Figure("repeat_plans", year, number, "", "", 20, 50, 0, 50))

    told = one_told(measures()["repeat_plans"], {"repeat_plans": own}, (), {})

    assert [(one.period.year, one.period.quarter) for one in told.quarters] == [(y, q) for y in (2024, 2025) for q in range(1, 5)]
    assert not [one for one in told.quarters if one.shown.withheld]
