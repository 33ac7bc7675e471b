"""An attack by bounds: of all that is told of kinds of help, which numbers could be no others?

Whoever attacks knows which outcomes are of which kinds and where they stand, not how many they are; that no number is less than
nought; and that a part which is withheld beside others is none. They look at the corners of everything that fits what they read,
by fractions: where a few are as many in each, they are known.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations
from math import ceil, floor

from hypothesis import given, settings
from hypothesis import strategies as st

from app.kinds_of_help.rules import Stood, children, kept_back
from app.outcomes_by_help.telling import KindTold
from tests.app.kinds_of_help.test_attack import KINDS, SIGNATURES, Signature, Tables, basis_of, found_of, read, tables_of

Row = tuple[list[int], int]
"""Which sorts of outcomes are in a number, and the number."""


def numbers_read(page: Iterable[KindTold], tables: Tables) -> list[Row]:
    rows: list[Row] = []
    for one in page:
        place = KINDS.index(one.kind)
        if one.outcomes is not None:
            rows.append(([int(signature[place] is not None) for signature in tables], one.outcomes))
        for where, part in zip(Stood, one.parts, strict=True):
            if part is not None:
                rows.append(([int(signature[place] is where) for signature in tables], part))
    return rows


def solved(rows: Iterable[Row], many: int) -> list[Fraction] | None:
    """The one solution; None where there is none, or more than one."""
    left = [[Fraction(one) for one in (*row, number)] for row, number in rows]
    for column in range(many):
        pivot = next((at for at in range(column, len(left)) if left[at][column]), None)
        if pivot is None:
            return None
        left[column], left[pivot] = left[pivot], left[column]
        own = left[column] = [one / left[column][column] for one in left[column]]
        left = [
            row if at == column or not row[column] else [one - row[column] * mine for one, mine in zip(row, own, strict=True)]
            for at, row in enumerate(left)
        ]
    return None if any(row[-1] for row in left[many:]) else [row[-1] for row in left[:many]]


def withheld_parts(page: Iterable[KindTold], tables: Tables) -> list[list[int]]:
    """Parts that are withheld beside others that are told, each as what is in it."""
    return [
        [int(signature[KINDS.index(one.kind)] is where) for signature in tables]
        for one in page
        if any(part is not None for part in one.parts)
        for where, part in zip(Stood, one.parts, strict=True)
        if part is None
    ]


def corners(rows: Sequence[Row], bounds: Sequence[Row], many: int) -> list[list[Fraction]]:
    """Of all counts that fit, those that touch as many bounds as can be."""
    rank = len(basis_of([Fraction(one) for one in row] for row, _ in rows))
    found = (solved([*rows, *touched], many) for touched in combinations(bounds, many - rank))

    def is_within(one: Sequence[Fraction]) -> bool:
        return all(sum(part * count for part, count in zip(row, one, strict=True)) >= least for row, least in bounds)

    return [one for one in found if one is not None and is_within(one)]


def pinned(tables: Tables) -> list[tuple[Signature, ...]]:
    """Every few whose number could be no other: outcomes of one to five children."""
    page = read(tables)
    read_of = numbers_read(page, tables)
    inside = [at for at in range(len(tables)) if any(row[at] for row, _ in read_of)]
    sorts, rows = [list(tables)[at] for at in inside], [([row[at] for at in inside], number) for row, number in read_of]
    parts = [([row[at] for at in inside], 1) for row in withheld_parts(page, tables)]
    each = [([int(at == one) for at in range(len(sorts))], 0) for one in range(len(sorts))]
    every = corners(rows, [*each, *parts], len(sorts)) if sorts else []
    found = []
    for some in (some for many in range(1, len(sorts) + 1) for some in combinations(range(len(sorts)), many)):
        if every and 1 <= children(set().union(*(tables[sorts[at]] for at in some))) <= 5:
            sums = [sum(one[at] for at in some) for one in every]
            if ceil(min(sums)) == floor(max(sums)):
                found.append(tuple(sorts[at] for at in some))
    return found


def of_sizes(*sorts: tuple[int, Signature]) -> Tables:
    return tables_of({signature: (many, 1) for many, signature in sorts})


HOLDS, NOT_YET, UNSEEN = Stood.HOLDS, Stood.NOT_YET, Stood.NOT_LOOKED_AT


def test_what_the_sums_leave_no_choice_is_not_told() -> None:
    """All of money less all of food are six more than one sort of outcome; then home leaves four for two of it and two others."""
    tables = of_sizes(
        *((7, (NOT_YET, None, NOT_YET)), (1, (UNSEEN, UNSEEN, UNSEEN)), (9, (NOT_YET, UNSEEN, None))),
        *((1, (None, HOLDS, UNSEEN)), (1, (UNSEEN, UNSEEN, HOLDS))),
    )

    assert pinned(tables) == []
    assert kept_back(found_of(tables)) == {"home"}


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(SIGNATURES, st.tuples(st.sampled_from((1, 1, 2, 3, 4, 5, 6, 7, 9)), st.just(1)), min_size=3, max_size=6))
def test_no_few_are_pinned_by_bounds(sizes: dict[Signature, tuple[int, int]]) -> None:
    assert pinned(tables_of(sizes)) == []
