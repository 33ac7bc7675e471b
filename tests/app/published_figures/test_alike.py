"""A published figure stands beside one of ours where both count alike; any other is told apart from it, with why."""

from typing import Any

import pytest

from app.figures.declared import measures
from app.figures.queries import Figure
from app.figures.telling import Kept, Told, one_told
from app.insight.presenters import measure_shown
from app.measuring import Cohort
from app.published_figures.comparators import Series, shipped

KEY = "repeat_plans"


def told(key: str = KEY, **otherwise: Any) -> Told:
    """A measure of one year beside the series it names, which is otherwise in this."""
    measure, own = measures()[key], Kept()
    own.take(Figure(key, 2025, 0, "", "", 41, 182, 0, 182))
    assert measure.beside
    series: Series = shipped().by_key()[measure.beside.series].model_copy(update=otherwise)
    return one_told(measure, {key: own}, (), {series.key: series})


@pytest.mark.parametrize("key", [key for key, one in measures().items() if one.beside])
def test_what_ships_is_beside_what_counts_alike(key: str) -> None:
    found = told(key)

    assert found.beside is not None
    assert not found.unlike


@pytest.mark.parametrize(
    ("otherwise", "why"),
    [
        (
            {"cohort": Cohort.OPEN_AT_END},
            "It counts those open on the last day of the period, and the figure here those starting",
        ),
        ({"cohort": None}, "does not say whether"),
        ({"unit": "rate"}, "It is told as a rate"),
    ],
)
def test_a_newer_file_that_counts_otherwise_is_not_stood_beside(otherwise: dict[str, Any], why: str) -> None:
    found = told(**otherwise)
    page = measure_shown(found, "Here", {})

    assert found.beside is None
    [(_, said)] = found.unlike
    assert why in said
    assert page.wide is not None
    assert page.wide.theirs is None, "it is not drawn"
    assert "England" not in page.drawn
    assert [one.why for one in page.unlike] == [said], "and the page says why"
