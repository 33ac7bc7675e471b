"""Several ways of telling the same people, side by side: whether somebody could be found by taking one table from another.

Each table is safe by itself (app/figures/safe.py). But where all who are in a team are at one stage of help, the stage less the
team leaves those few at the stage who are in another team. Whoever reads may know such things of a place. So it is taken here
that they know which labels go together, and add and take away as they like, every table at once; and a way by which one to five
people could then be told apart from all others is not told beside those before it.

How: people of the same labels are one place, and each number that is shown is the sum of some places. What can be worked out is
what sums of these sums give. One to five people can only be in places that are small; so every sum is sought in which no large
place is left, and each of those is looked at.

Bounds tell something too: no count is less than nought, and what is withheld is not nought. So for each place another count is
sought that fits every sum that is shown as well. Where none is found, it is taken to be known.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from app.figures import safe
from app.figures.safe import Raw

Cells = Mapping[tuple[str, ...], Raw]
"""Those of one label of each way: how many, and of how many it is true. Nobody else knows these numbers."""
Group = tuple[str, frozenset[int]]
"""Of what (all, those of whom it is true, the others), and in which places."""
Together = Callable[[Iterable[int]], int]
"""How many are in some places."""
PRIME = (1 << 61) - 1
"""Sums are reckoned by what remains of this, so that no number grows."""
FAR = 1_000
"""No count is moved as far as this."""
MOST = 20_000
"""Where more sums than this would have to be tried, the way is not told."""


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


def told_in_all(measures: Sequence[Cells], left_out: Sequence[Mapping[tuple[str, ...], int]] = ()) -> set[int]:
    """The ways by which several measures of the same people are told: one way of this stands beside another of that.

    `left_out`: of each measure, how many could not be counted. Where another counts them, what is told of both gives them.
    """
    kept = [set(told_beside_one_another(cells)) for cells in measures if cells]
    ways = set.intersection(*kept) if kept else set()
    told: list[int] = []
    for way in sorted(ways):
        if not any(gives_left_out(one, other, [*told, way]) for one, other in combinations(left_out, 2)):
            told.append(way)
    return set(told)


def gives_left_out(one: Mapping[tuple[str, ...], int], other: Mapping[tuple[str, ...], int], ways: Sequence[int]) -> bool:
    """Whether a few whom one measure counts and the other cannot would be found, by any of the labels."""
    places = [*dict.fromkeys((*one, *other))]
    apart = [abs(one.get(place, 0) - other.get(place, 0)) for place in places]
    if not any(apart):
        return False
    labels = [{place[way] for place in places} for way in ways]
    sums = [[int(place[way] == label) for place in places] for way, some in zip(ways, labels, strict=True) for label in some]
    some = few_of([[1] * len(places), *sums], apart)
    return some is None or any(len(group) < len(places) for group in some)


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
    return groups_of_few(sums, len(counts), lambda places: sum(counts[at] for at in places))


def groups_of_few(sums: Sequence[Sequence[int]], many: int, together: Together) -> list[frozenset[int]] | None:
    """The same of places of which more than their counts is known: `together` says how many are in some of them."""
    alone = [together([place]) for place in range(many)]
    large = [place for place, count in enumerate(alone) if count > safe.FEW]
    small = sorted((place for place, count in enumerate(alone) if count <= safe.FEW), key=lambda place: -alone[place])
    if not small:
        return []
    left = [row[len(large) :] for row in reduced([[row[place] for place in (*large, *small)] for row in sums], len(large))]
    rows = [{at: one for at, one in enumerate(row) if one} for row in left]
    found = Search(rows, lambda places: together([small[at] for at in places])).all()
    return None if found is None else [frozenset(small[at] for at in group) for group in found]


def held_fast(sums: Sequence[Sequence[int]], counts: Sequence[int], not_nought: Sequence[Sequence[int]]) -> list[int]:
    """Places whose counts are taken to be known: no others were found that fit every sum, though none is below nought.

    `not_nought`: places that are told to have somebody in them, such as all that are in a number that is withheld. Each place
    that the sums leave open is moved by one or two, up or down, and the greatest of the others make up for it. Whatever is so for
    all counts that fit is then a sum of what is shown and of the places that could not be moved.
    """
    order = sorted(range(len(counts)), key=lambda place: -counts[place])
    rows = reduced([[row[place] for place in order] for row in sums], 0)
    made_up_by = [next(at for at, one in enumerate(row) if one) for row in rows]
    known: list[int] = []
    for at in sorted(set(range(len(order))) - set(made_up_by)):
        share = {order[other]: row[at] for other, row in zip(made_up_by, rows, strict=True) if row[at]} | {order[at]: -1}
        moves = ({one: signed(-by * far) for one, by in share.items()} for far in (1, -1, 2, -2))
        if not any(fits(counts, move, not_nought) for move in moves):
            known.append(order[at])
    return known


def fits(counts: Sequence[int], move: Mapping[int, int], not_nought: Sequence[Sequence[int]]) -> bool:
    """Whether there could be so many more or fewer at some places."""
    if any(abs(by) >= FAR or counts[one] + by < 0 for one, by in move.items()):
        return False
    return all(sum(counts[one] + move.get(one, 0) for one in some) > 0 for some in not_nought)


def signed(remainder: int) -> int:
    """The number nearest to nought of which this remains; what remains of a fraction is far from it."""
    return (remainder + PRIME // 2) % PRIME - PRIME // 2


class Search:
    """Every sum of some of the rows in which each place stands once or not at all, and those who are in it are one to five.

    A place at which no later row has anything is settled: once it stands there twice, or more than five are together, what
    follows need not be tried.
    """

    def __init__(self, rows: Sequence[Mapping[int, int]], together: Together) -> None:
        self.rows, self.together, self.tried = rows, together, 0
        last = {at: number for number, row in enumerate(rows) for at in row}
        self.settled = [[at for at in last if last[at] == number] for number in range(len(rows))]

    def all(self) -> list[frozenset[int]] | None:
        """None: there are too many to try."""
        found: list[frozenset[int]] = []
        open_: list[Tried] = [(0, {}, frozenset())]
        while open_:
            self.tried += 1
            if self.tried > MOST:
                return None
            number, mixed, places = open_.pop()
            if number < len(self.rows):
                open_.extend(self.further(number, mixed, places))
            elif places and self.together(places):
                found.append(places)
        return found

    def further(self, number: int, mixed: Mapping[int, int], places: frozenset[int]) -> Iterator["Tried"]:
        """Without the next row and with it, where each can still come to something."""
        with_it = dict(mixed)
        for at, one in self.rows[number].items():
            with_it[at] = (with_it.get(at, 0) + one) % PRIME
        for each in (mixed, with_it):
            settled = [(at, each.get(at, 0)) for at in self.settled[number]]
            if all(one in (0, 1) for _, one in settled):
                more = places.union(at for at, one in settled if one)
                if self.together(more) <= safe.FEW:
                    yield number + 1, each, more


Tried = tuple[int, Mapping[int, int], frozenset[int]]
"""How many rows were looked at, what those that were taken come to, and the places that are settled to be in it."""


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
