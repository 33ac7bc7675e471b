"""Several ways of telling the same people, side by side: whether somebody could be found by taking one table from another.

Each table is safe by itself (app/figures/safe.py). But where all who are in a team are at one stage of help, the stage less the
team leaves those few at the stage who are in another team. Whoever reads may know such things of a place. So it is taken here
that they know which labels go together, and add and take away as they like, every table at once; and a way by which one to five
people could then be told apart from all others is not told beside those before it.

How: people of the same labels are one place, and each number that is shown is the sum of some places. What can be worked out is
what sums of these sums give. One to five people can only be in places that are small; so every sum is sought in which no large
place is left, and each of those is looked at.
"""

from collections.abc import Mapping, Sequence
from itertools import product

from app.figures import safe
from app.figures.safe import Raw

Cells = Mapping[tuple[str, ...], Raw]
"""Those of one label of each way: how many, and of how many it is true. Nobody else knows these numbers."""
Group = tuple[str, frozenset[int]]
"""Of what (all, those of whom it is true, the others), and in which places."""
PRIME = (1 << 61) - 1
"""Sums are reckoned by what remains of this, so that no number grows."""
MOST = 12
"""Of more sums than this without a large place not every combination is tried: then the way is not told."""


def told_beside_one_another(cells: Cells) -> list[int]:
    """Which of the ways are told, the first of them before the later."""
    kept: list[int] = []
    by_itself: set[Group] = set()
    for way in range(len(next(iter(cells), ()))):
        alone, together = found(cells, [way]), found(cells, [*kept, way])
        if alone is not None and together is not None and together <= by_itself | alone:
            kept.append(way)
            by_itself |= alone
    return kept


def found(cells: Cells, ways: Sequence[int]) -> set[Group] | None:
    """Every group of one to five that can be worked out from these tables; None where there are too many sums to try."""
    groups: set[Group] = set()
    for what, part, counts in (
        ("all", "denominator", [one.denominator for one in cells.values()]),
        ("true", "numerator", [one.numerator for one in cells.values()]),
        ("others", "numerator", [one.rest for one in cells.values()]),
    ):
        sums = [[1] * len(cells), *(row for way in ways for row in shown_sums(cells, way, part))]
        some = few_of(sums, counts)
        if some is None:
            return None
        groups |= {(what, places) for places in some}
    return groups


def shown_sums(cells: Cells, way: int, part: str) -> list[list[int]]:
    """For each label of which this number is shown: 1 at the places it is the sum of, 0 at all others."""
    rows: dict[str, list[Raw]] = {}
    for labels, raw in cells.items():
        rows.setdefault(labels[way], []).append(raw)
    table = safe.table([summed(raws) for raws in rows.values()], summed(list(cells.values()))) or ()
    shown = [label for label, one in zip(rows, table, strict=False) if getattr(one, part) is not None]
    return [[int(labels[way] == label) for labels in cells] for label in shown]


def summed(raws: Sequence[Raw]) -> Raw:
    return Raw(sum(one.numerator for one in raws), sum(one.denominator for one in raws))


def few_of(sums: Sequence[Sequence[int]], counts: Sequence[int]) -> list[frozenset[int]] | None:
    """Every set of places whose count is one to five and can be worked out from the sums; None: too many to try."""
    large = [place for place, count in enumerate(counts) if count > safe.FEW]
    small = [place for place, count in enumerate(counts) if count <= safe.FEW]
    left = [row[len(large) :] for row in reduced([[row[place] for place in (*large, *small)] for row in sums], len(large))]
    if len(left) > MOST:
        return None
    groups = []
    for chosen in product((0, 1), repeat=len(left)):
        mixed = [sum(row[at] for row, take in zip(left, chosen, strict=True) if take) % PRIME for at in range(len(small))]
        if all(one in (0, 1) for one in mixed):
            places = frozenset(place for place, one in zip(small, mixed, strict=True) if one)
            if safe.few(sum(counts[place] for place in places)):
                groups.append(places)
    return groups


def reduced(rows: list[list[int]], large: int) -> list[list[int]]:
    """What sums of the rows leave nothing at the first places, as few as give them all, each alone at a place of its own."""
    done = 0
    first: int | None = None
    for column in range(len(rows[0]) if rows else 0):
        if column == large:
            first = done
        pivot = next((at for at in range(done, len(rows)) if rows[at][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        turned = pow(rows[done][column], -1, PRIME)
        rows[done] = [one * turned % PRIME for one in rows[done]]
        for at, row in enumerate(rows):
            if at != done and (times := row[column]):
                rows[at] = [(one - times * own) % PRIME for one, own in zip(row, rows[done], strict=True)]
        done += 1
    return rows[first:done] if first is not None else []
