"""The board's own question in sentences: every case, from what may be shown, and never that the strategy did something."""

import datetime
from dataclasses import replace

import pytest

from app.db import now
from app.figures import safe
from app.figures.declared import measures
from app.figures.safe import Raw, Shown
from app.figures.telling import Board, Told, Value
from app.insight.answer import NO_CAUSE, answered
from app.insight.presenters import figures_to
from app.measuring.periods import Period
from app.practice_measures.became import Became
from app.published_figures.comparators import Comparators

NOW, BEFORE = Period(2026, 2), Period(2025, 2)
PARTS = (
    (Became.SUSTAINED, 20),
    (Became.BETTER, 20),
    (Became.MIXED, 10),
    (Became.NOT_BETTER, 30),
    (Became.CANNOT_TELL, 20),
    (Became.NOT_LOOKED_AT, 40),
    (Became.NO_PLAN, 60),
)


def value(period: Period, numerator: int, denominator: int) -> Value:
    return Value(period, "", safe.alone(Raw(numerator, denominator)))


def board(*values: Value, parts: tuple[tuple[Became, int | None], ...] = PARTS, **more: Value) -> Board:
    told = [Told(measures()["what_changed"], quarters=values, parts=tuple((part.value, number) for part, number in parts))]
    told += [Told(measures()[key], quarters=(one,)) for key, one in more.items()]
    empty = Comparators(as_of=datetime.date(2026, 4, 1), about="", series=())
    return Board(tuple(told), None, stale=False, comparators=empty)


def test_the_page_says_to_which_day_returns_go_and_to_which_live_records() -> None:
    yearly = Told(measures()["repeat_plans"], years=(value(Period(2025, 0), 40, 200),))
    both = board(value(NOW, 40, 200))
    both = replace(both, told=(*both.told, yearly), made_at=now())

    assert figures_to(both).startswith(
        "Figures of returns to 31 March 2025, and of live records to 30 September 2025. Worked out"
    )
    assert figures_to(replace(both, told=(yearly,))).startswith("Figures of returns to 31 March 2025. Worked out")
    assert not figures_to(replace(both, told=both.told[:1]))


def test_where_nothing_was_counted_nobody_can_say() -> None:
    assert answered(board()).short.startswith("Nobody can say yet")
    assert answered(board(value(NOW, 0, 0))).short == "Nobody can say: no child had an open record in July to September 2025."


@pytest.mark.parametrize("raw", [(3, 200), (198, 200), (2, 4)])
def test_where_a_child_could_be_found_no_number_is_told(raw: tuple[int, int]) -> None:
    answer = answered(board(value(NOW, *raw)))

    assert answer.short.startswith("It may not be told for July to September 2025")
    assert not answer.known


def test_where_nobody_knows_of_most_that_is_said_first() -> None:
    answer = answered(board(value(NOW, 40, 200), change_sustained=value(NOW, 20, 200), children_heard=value(NOW, 150, 200)))

    assert answer.short.startswith(
        "For most children nobody knows yet (120 of 200). Something is known to be better for one in five"
    )
    assert "for 40. It holds for 20." in answer.known
    assert "60 have no agreed plan" in answer.not_known
    assert "50 of the children were not heard in this time" in answer.not_known


def test_where_most_were_looked_at_what_is_better_comes_first() -> None:
    parts = tuple(
        (part, {Became.SUSTAINED: 100, Became.NO_PLAN: 0, Became.NOT_LOOKED_AT: 0}.get(part, number)) for part, number in PARTS
    )
    answer = answered(board(value(NOW, 120, 180), parts=parts))

    assert answer.short.startswith(
        "Something is known to be better for two in three of the children, and for one in nine nobody knows."
    )


def test_nothing_better_is_said_as_it_is() -> None:
    nothing = tuple((part, 0) for part in Became)

    assert answered(board(value(NOW, 0, 50), parts=nothing)).short.startswith("Something is known to be better for nobody.")


def test_what_is_withheld_of_the_parts_is_not_made_up() -> None:
    parts = tuple((part, None if part is Became.NO_PLAN else number) for part, number in PARTS)
    answer = answered(board(value(NOW, 40, 200), parts=parts, change_sustained=value(NOW, 2, 200)))

    unknown = "For at least 60 nobody knows what became of their day: nobody has looked at the plan of 40 together yet"
    assert unknown in answer.not_known
    assert "How many more there are is withheld, so that no child can be picked out." in answer.not_known
    assert "withheld" in answer.known
    assert "and for at least 60 nobody knows" in answer.short


def test_where_only_the_least_may_be_told_and_it_is_most_that_is_said_first() -> None:
    parts = tuple((part, None if part is Became.CANNOT_TELL else number) for part, number in PARTS)
    answer = answered(board(value(NOW, 30, 180), parts=parts))

    assert answer.short.startswith("For most children nobody knows yet (at least 100 of 180). Something is known to be better")


def test_that_the_strategy_did_it_is_never_concluded() -> None:
    assert answered(board(value(NOW, 40, 200))).not_concluded.startswith(NO_CAUSE)
    assert "no figure of the same time a year before" in answered(board(value(NOW, 40, 200))).not_concluded


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (value(BEFORE, 34, 190), "no further apart than chance alone often brings"),
        (value(BEFORE, 100, 190), "further apart than chance alone often brings, and why is not known"),
        (value(BEFORE, 9, 18), "too small to compare"),
        (Value(BEFORE, "", Shown(None, 190)), "no figure of the same time a year before"),
    ],
)
def test_a_year_before_is_not_of_all_the_same_children(before: Value, said: str) -> None:
    found = answered(board(before, value(NOW, 40, 200))).not_concluded

    assert said in found
    assert "is of other children" not in found, "some were open both times"
    assert ("those are not all the same children" in found) is (before.shown.percent is not None)


def test_small_numbers_are_called_so() -> None:
    assert "small numbers" in answered(board(value(NOW, 9, 18))).known
