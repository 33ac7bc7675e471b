"""Told by stage, by team, by age: nobody is found by taking one table from another, whatever is known of who goes with whom."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.figures import safe
from app.figures.crossing import Cells, held_fast, told_beside_one_another, told_in_all
from app.figures.safe import Raw

NUMBER = st.sampled_from((0, 0, 1, 3, 6, 7, 9, 12, 20))
ONE = st.booleans().flatmap(lambda some: st.tuples(*[NUMBER if some else st.just(0)] * 2)).map(lambda two: Raw(two[0], sum(two)))
"""Half of the places are empty: who is of one label is then of few of the other."""
Row = tuple[int, ...]


def spans(known: Sequence[Sequence[int]], wanted: Sequence[int]) -> bool:
    """Whether a sum can be worked out by adding and taking away what is known, however often: by elimination, exactly."""
    rows = [[Fraction(one) for one in row] for row in known]
    target = [Fraction(one) for one in wanted]
    for column in range(len(target)):
        pivot = next((row for row in rows if row[column]), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        rows = [[a - b * row[column] / pivot[column] for a, b in zip(row, pivot, strict=True)] for row in rows]
        target = [a - b * target[column] / pivot[column] for a, b in zip(target, pivot, strict=True)]
    return not any(target)


def known_of(places: Sequence[tuple[str, ...]], raws: Sequence[Raw], way: int, part: str) -> list[Row]:
    """Of each label of one table whose number is shown: which cells it is the sum of."""
    labels = list(dict.fromkeys(place[way] for place in places))
    rows = [whole([raw for place, raw in zip(places, raws, strict=True) if place[way] == label]) for label in labels]
    shown = safe.table(rows, whole(raws))
    if shown is None:
        return []
    there = [label for label, one in zip(labels, shown, strict=True) if getattr(one, part) is not None]
    return [tuple(int(place[way] == label) for place in places) for label in there]


def whole(raws: Sequence[Raw]) -> Raw:
    return Raw(sum(one.numerator for one in raws), sum(one.denominator for one in raws))


def found_out(places: Sequence[tuple[str, ...]], raws: Sequence[Raw], ways: Sequence[int]) -> list[Row]:
    """Every group of one to five that somebody can work out who knows the tables and which labels go together."""
    found: list[Row] = []
    for part in ("denominator", "numerator"):
        known: list[Row] = [tuple(1 for _ in places)]
        for way in ways:
            known += known_of(places, raws, way, part)
        for size in range(1, len(places)):
            for some in combinations(range(len(places)), size):
                left = whole([raws[place] for place in some])
                small = [left.denominator] if part == "denominator" else [left.numerator, left.rest]
                wanted = tuple(int(place in some) for place in range(len(places)))
                if any(safe.few(one) for one in small) and wanted not in known and spans(known, wanted):
                    found.append(wanted)
    return found


def test_a_team_that_lies_within_a_stage_but_for_a_few_is_seen() -> None:
    cells: Cells = {("early", "north"): Raw(20, 40), ("early", "south"): Raw(1, 3), ("plan", "south"): Raw(20, 50)}

    assert gives_away(cells)
    assert not gives_away({**cells, ("early", "south"): Raw(10, 20)})
    assert not gives_away({**cells, ("early", "south"): Raw(1, 3), ("plan", "north"): Raw(10, 20)})


def test_what_one_table_withholds_the_other_does_not_give_back() -> None:
    cells: Cells = {("a", "x"): Raw(2, 3), ("b", "x"): Raw(20, 50), ("c", "y"): Raw(10, 20), ("d", "y"): Raw(20, 40)}

    assert found_out(list(cells), list(cells.values()), (0, 1))
    assert gives_away(cells)


PLACES = tuple(product("abc", "xyz"))


def gives_away(cells: Cells) -> bool:
    """Whether the second of two ways is not told beside the first."""
    return told_beside_one_another(cells) != [0, 1]


@given(st.lists(ONE, min_size=9, max_size=9))
@settings(max_examples=40, deadline=None)
def test_no_few_can_be_worked_out_from_two_tables_by_any_sum(raws: list[Raw]) -> None:
    attacked({place: raw for place, raw in zip(PLACES, raws, strict=True) if raw.denominator})


THREE = tuple(product("ab", "xy", "pq"))


@given(st.lists(ONE, min_size=8, max_size=8))
@settings(max_examples=40, deadline=None)
def test_nor_from_three(raws: list[Raw]) -> None:
    attacked({place: raw for place, raw in zip(THREE, raws, strict=True) if raw.denominator})


def attacked(cells: Cells) -> None:
    """Whatever is told: nothing can be worked out from all of it that one table by itself does not say."""
    assume(len(cells) > 2)
    places, raws = list(cells), list(cells.values())

    ways = told_beside_one_another(cells)

    alone = {found for way in ways for found in found_out(places, raws, (way,))}
    assert set(found_out(places, raws, ways)) <= alone


@given(st.lists(ONE, min_size=8, max_size=8), st.lists(ONE, min_size=8, max_size=8), st.lists(st.sampled_from((0, 0, 0, 2, 7))))
@settings(max_examples=40, deadline=None)
def test_nor_from_two_measures_of_the_same_people_of_whom_one_cannot_count_some(
    one: list[Raw], other: list[Raw], left_out: list[int]
) -> None:
    """Whoever is left out of the first is counted in the second: what both show of a label, taken away, shows how many."""
    there: list[tuple[str, ...]] = [place for place, raw in zip(THREE, other, strict=True) if raw.denominator]
    assume(len(there) > 2)
    every: dict[tuple[str, ...], Raw] = {place: raw for place, raw in zip(THREE, other, strict=True) if raw.denominator}
    gone: dict[tuple[str, ...], int] = {
        place: min(many, every[place].denominator) for place, many in zip(there, [*left_out, *[0] * 8], strict=False)
    }
    counted: dict[tuple[str, ...], Raw] = {
        place: Raw(min(raw.numerator, every[place].denominator - gone[place]), every[place].denominator - gone[place])
        for place, raw in zip(THREE, one, strict=True)
        if place in every
    }

    ways = sorted(told_in_all([counted, every], [gone, dict.fromkeys(there, 0)]))

    for cells in (counted, every):
        raws = list(cells.values())
        alone = {found for way in ways for found in found_out(there, raws, (way,))}
        assert set(found_out(there, raws, ways)) <= alone
    known: list[Row] = [tuple(1 for _ in there)]
    for way in ways:
        both = [set(known_of(there, list(cells.values()), way, "denominator")) for cells in (counted, every)]
        known += both[0] & both[1]
    for size in range(1, len(there)):
        for some in combinations(range(len(there)), size):
            if safe.few(sum(gone[there[place]] for place in some)):
                assert not spans(known, tuple(int(place in some) for place in range(len(there))))


def test_of_all_this_enough_is_told() -> None:
    """Two ways that have nothing to do with one another are both told, and so are ways that are the same."""
    cells: Cells = {place: Raw(9 + at, 20 + at * 2) for at, place in enumerate(THREE)}

    assert told_beside_one_another(cells) == [0, 1, 2]
    assert told_beside_one_another({("a", "x"): Raw(10, 20), ("b", "y"): Raw(10, 20)}) == [0, 1]


@pytest.mark.parametrize(
    ("sums", "counts", "not_nought", "known"),
    [
        ([[1, 1]], [6, 1], [], []),
        ([[1, 1]], [1, 1], [[0], [1]], [1]),
        ([[1, 1, 1]], [1, 1, 2], [[0], [1], [2]], []),
        ([[1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 1, 1]], [6, 6, 6, 1], [], []),
        ([[1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 1, 1]], [1, 6, 1, 1], [[0], [3]], [3]),
    ],
)
def test_a_count_is_known_where_no_other_fits(
    sums: list[list[int]], counts: list[int], not_nought: list[list[int]], known: list[int]
) -> None:
    """The last two: the last place can only be moved by two, for the others would have to be halves."""
    assert held_fast(sums, counts, not_nought) == known
