"""Nobody is found in a figure: attacked by taking away, by every table that would look the same, by measures in one another."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.figures import safe
from app.figures.safe import Raw, Shown

COUNTS = st.integers(0, 12)
ROWS = st.lists(st.tuples(COUNTS, COUNTS).map(lambda two: Raw(two[0], two[0] + two[1])), min_size=1, max_size=6)


def whole(rows: list[Raw]) -> Raw:
    return Raw(sum(one.numerator for one in rows), sum(one.denominator for one in rows))


@pytest.mark.parametrize("few", [1, 2, 3, 4, 5])
def test_one_to_five_are_withheld_and_so_is_their_share(few: int) -> None:
    assert safe.alone(Raw(few, 40)) == Shown(None, 40)
    assert safe.alone(Raw(40 - few, 40)) == Shown(None, 40)
    assert safe.alone(Raw(0, few)) == safe.NOTHING
    assert safe.number(few) is None
    assert safe.rate(few, 10_000) is None


def test_nought_is_shown_and_six_is_shown() -> None:
    assert (safe.alone(Raw(0, 30)).numerator, safe.alone(Raw(0, 0)).percent) == (0, None)
    assert str(safe.alone(Raw(6, 30)).percent) == "20.0"
    assert safe.alone(Raw(6, 19 - 6)).small


def test_a_single_small_row_takes_another_with_it() -> None:
    rows = [Raw(3, 40), Raw(20, 50), Raw(15, 60)]

    shown = safe.table(rows, whole(rows))

    assert shown is not None
    assert [one.numerator for one in shown] == [None, None, 15]
    assert [one.denominator for one in shown] == [40, 50, 60]


def test_a_table_in_which_nothing_else_can_be_withheld_is_not_shown() -> None:
    assert safe.table([Raw(3, 40), Raw(0, 60)], Raw(3, 100)) is None
    rows = [Raw(8, 8), Raw(3, 40), Raw(0, 60)]
    assert safe.table(rows, whole(rows)) is None


def test_rows_that_do_not_add_up_are_no_table() -> None:
    with pytest.raises(ValueError, match="add up"):
        safe.table([Raw(8, 40)], Raw(9, 40))


@given(ROWS)
@settings(max_examples=300)
def test_no_small_number_can_be_found_by_taking_away(rows: list[Raw]) -> None:
    """Any sum of what is shown, taken from a total that is shown, leaves nothing or more than five: of all, of those of whom it
    is true, and of the rest."""
    total = whole(rows)
    shown = safe.table(rows, total)
    if shown is None:
        return
    rests = [None if one.numerator is None or one.denominator is None else one.denominator - one.numerator for one in shown]
    told = {"denominator": [one.denominator for one in shown], "numerator": [one.numerator for one in shown], "rest": rests}
    for part, seen in told.items():
        left = getattr(total, part) - sum(one for one in seen if one is not None)
        hidden = seen.count(None)
        assert hidden != 1
        assert not hidden or not safe.few(left)
        assert all(one is None or not safe.few(one) for one in seen)


def test_those_that_are_withheld_are_not_few_together() -> None:
    rows = [Raw(2, 40), Raw(3, 50), Raw(9, 60), Raw(20, 70)]

    shown = safe.table(rows, whole(rows))

    assert shown is not None
    assert [one.numerator for one in shown] == [None, None, None, 20]


def could_be(rows: list[Raw], shown: list[Shown], total: Raw) -> list[set[int]]:
    """What each numerator could be, for somebody who has the table and its total and tries every other table with the same."""
    sizes = [range(total.denominator + 1) if one.denominator is None else (one.denominator,) for one in shown]
    found: list[set[int]] = [set() for _ in rows]
    for denominators in product(*sizes):
        if sum(denominators) != total.denominator:
            continue
        numbers = [
            range(size + 1) if one.numerator is None else (one.numerator,) for one, size in zip(shown, denominators, strict=True)
        ]
        for numerators in product(*numbers):
            if sum(numerators) == total.numerator and would_show(numerators, denominators, shown):
                for place, one in enumerate(numerators):
                    found[place].add(one)
    return found


def would_show(numerators: tuple[int, ...], denominators: tuple[int, ...], shown: list[Shown]) -> bool:
    """Whether such a table would look just like this one: the attacker knows the rule too."""
    rows = [Raw(*two) for two in zip(numerators, denominators, strict=True)]
    return safe.table(rows, whole(rows)) == shown


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)).map(lambda two: Raw(two[0], sum(two))), min_size=2, max_size=3))
@settings(max_examples=60, deadline=None)
def test_whoever_knows_the_rule_and_tries_every_table_still_cannot_tell(rows: list[Raw]) -> None:
    total = whole(rows)
    shown = safe.table(rows, total)
    if shown is None or total.denominator > 24:
        return
    for one, possible in zip(shown, could_be(rows, shown, total), strict=True):
        assert one.numerator is not None or len(possible) > 2


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_what_lies_between_two_measures_in_one_another_is_never_few(inner: int, between: int, rest: int) -> None:
    outer = Raw(inner + between, inner + between + rest)
    seen = safe.alone(outer)

    shown = safe.within([(outer, seen)], Raw(inner, outer.denominator))

    if shown.numerator is not None and seen.numerator is not None:
        assert not safe.few(seen.numerator - shown.numerator)
