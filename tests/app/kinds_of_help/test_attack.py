"""An attack on all that is told of kinds of help at once: any numbers of any kinds and places, added and taken away as one likes.

Whoever attacks knows which outcomes are of which kinds and where they stand, and not how many they are. What they can work out
is what lies in the span of the numbers they read, by fractions and without the service's own arithmetic.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.figures.models import OUTCOMES_BY_HELP
from app.figures.queries import Figure
from app.kinds_of_help.rules import For, Found, Stood, all_of, children, kept_back
from app.outcomes_by_help.telling import KindTold, told
from app.practice_measures.rollup import PARTS

KINDS = ("money", "food", "home")
Signature = tuple[Stood | None, ...]
"""Where it stands by each of the kinds; None: it is not of that kind."""
Tables = Mapping[Signature, set[For]]


def found_of(tables: Tables) -> dict[str, Found]:
    found: dict[str, Found] = {kind: {where: set() for where in Stood} for kind in KINDS}
    for signature, some in tables.items():
        for kind, where in zip(KINDS, signature, strict=True):
            if where is not None:
                found[kind][where] |= some
    return found


def read(tables: Tables, elsewhere: Iterable[Figure] = ()) -> list[KindTold]:
    """The page, as it is told."""
    found = found_of(tables)
    hidden = kept_back(found)
    rows = [
        Figure(OUTCOMES_BY_HELP, 2026, 0, kind, label, len(some), len(all_of(own)), 0, children(some), kept_back=kind in hidden)
        for kind, own in found.items()
        for label, some in (("", all_of(own)), *((where.value, own[where]) for where in Stood))
    ]
    return [one for one in told([*rows, *elsewhere])[2026] if one.kind in KINDS]


def sums_of(page: Iterable[KindTold], tables: Tables) -> list[list[Fraction]]:
    """Each number of the page as a sum over the signatures: 1 where they are in it."""
    sums: list[list[Fraction]] = []
    for one in page:
        place = KINDS.index(one.kind)
        if one.outcomes is not None:
            sums.append([Fraction(signature[place] is not None) for signature in tables])
        for where, part in zip(Stood, one.parts, strict=True):
            if part is not None:
                sums.append([Fraction(signature[place] is where) for signature in tables])
    return sums


def basis_of(sums: Iterable[list[Fraction]]) -> list[tuple[int, list[Fraction]]]:
    basis: list[tuple[int, list[Fraction]]] = []
    for one in sums:
        left = without(one, basis)
        pivot = next((at for at, number in enumerate(left) if number), None)
        if pivot is not None:
            basis.append((pivot, [number / left[pivot] for number in left]))
    return basis


def without(one: Sequence[Fraction], basis: Iterable[tuple[int, list[Fraction]]]) -> list[Fraction]:
    """What is left of it when all that the others give is taken away."""
    left = list(one)
    for pivot, row in basis:
        if times := left[pivot]:
            left = [number - times * own for number, own in zip(left, row, strict=True)]
    return left


def worked_out(page: Iterable[KindTold], tables: Tables) -> list[tuple[Signature, ...]]:
    """Every few that can be told apart: outcomes of one to five children."""
    basis, places = basis_of(sums_of(page, tables)), list(tables)
    return [
        some
        for many in range(1, len(places) + 1)
        for some in combinations(places, many)
        if 1 <= children(set().union(*(tables[place] for place in some))) <= 5
        and not any(without([Fraction(place in some) for place in places], basis))
    ]


HERE = st.sampled_from([None, Stood.HOLDS, Stood.NOT_YET, Stood.NOT_LOOKED_AT])
SIGNATURES = st.tuples(HERE, HERE, HERE).filter(any)
SIZES = st.tuples(st.integers(1, 14), st.integers(1, 3))
"""How many outcomes, and how many of these each child has."""


def tables_of(sizes: Mapping[Signature, tuple[int, int]]) -> dict[Signature, set[For]]:
    found: dict[Signature, set[For]] = {}
    for place, (signature, (many, each)) in enumerate(sizes.items()):
        found[signature] = {
            For(f"child {one // each + (0 if each == 3 else 100 * place)}", f"{place}/{one}") for one in range(many)
        }
    return found


@settings(max_examples=120, deadline=None)
@given(st.dictionaries(SIGNATURES, SIZES, min_size=2, max_size=7), st.lists(st.integers(0, 30), max_size=1))
def test_no_few_are_worked_out_from_any_kinds_and_places_together(
    sizes: dict[Signature, tuple[int, int]], sustained: list[int]
) -> None:
    tables = tables_of(sizes)
    elsewhere = [Figure("what_changed", 2026, 0, PARTS, "sustained", many, 90, 0, many) for many in sustained]

    assert worked_out(read(tables, elsewhere), tables) == []


def outcomes(*numbers: int) -> set[For]:
    return {For(f"child {number}", str(number)) for number in numbers}


def test_a_place_that_is_withheld_is_not_given_by_the_same_outcomes_of_another_kind() -> None:
    """All that hold by money hold by food too. Of food, three are not there yet: thirteen less the ten who hold by money."""
    tables: Tables = {
        (Stood.HOLDS, Stood.HOLDS, None): outcomes(*range(10)),
        (Stood.NOT_YET, Stood.NOT_YET, None): outcomes(*range(10, 13)),
        (Stood.NOT_YET, None, None): outcomes(*range(20, 26)),
    }
    page = read(tables)

    assert [(one.kind, one.outcomes) for one in page] == [("money", 19), ("food", None), ("home", 0)]
    assert kept_back({kind: own for kind, own in found_of(tables).items() if kind != "money"}) == set(), "alone it is told"
