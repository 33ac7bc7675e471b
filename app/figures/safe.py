"""What may be shown of a count: one rule for page, file, chart, words and every other outlet.

1. A count of one to five is withheld, and so is a share whose numerator, or whose rest, is one to five. A true nought is shown.
2. In a table whose total is shown, others are withheld with it, until nothing withheld can be found by taking away: each could
   still be any of several numbers, and all of them together are not few. Where that cannot be reached, the table is not shown.
3. Of two measures one of which is part of the other, the smaller is withheld where what lies between them is one to five.
4. So is what is told of fewer where it is told of more as well, and those between them are one to five.

What is withheld is not in what this gives: nothing that draws, writes or reads aloud can let slip what it does not have.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

FEW = 5
SMALL = 20
"""Fewer than these are told to be small numbers."""
WIDTH = 5
"""How far apart the least and the most that a withheld count could be are at the least."""


@dataclass(frozen=True)
class Raw:
    """A count as it is, for nobody's eyes: those of whom it is true, of all who are counted."""

    numerator: int
    denominator: int

    @property
    def rest(self) -> int:
        return self.denominator - self.numerator


@dataclass(frozen=True)
class Shown:
    """A count as it may be shown. None: withheld. `percent` is also None where there is nobody."""

    numerator: int | None
    denominator: int | None
    percent: Decimal | None = None
    small: bool = False

    @property
    def withheld(self) -> bool:
        return self.numerator is None or self.denominator is None


NOTHING = Shown(None, None)


def few(count: int) -> bool:
    return 1 <= count <= FEW


def tenths(numerator: int, denominator: int, times: int = 100) -> Decimal:
    """A share to one decimal place, halves away from nought, as published figures are."""
    return (Decimal(numerator) * times / Decimal(denominator)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def alone(raw: Raw) -> Shown:
    """One count by itself."""
    if few(raw.denominator):
        return NOTHING
    if few(raw.numerator) or few(raw.rest):
        return Shown(None, raw.denominator, small=raw.denominator < SMALL)
    return in_full(raw)


def in_full(raw: Raw) -> Shown:
    percent = tenths(raw.numerator, raw.denominator) if raw.denominator else None
    return Shown(raw.numerator, raw.denominator, percent, raw.denominator < SMALL)


def of_people(raw: Raw, people: int) -> Shown:
    """A share of something that is counted many times of each person, such as sessions: withheld where the people are few."""
    return NOTHING if few(people) else Shown(raw.numerator, raw.denominator, in_full(raw).percent, people < SMALL)


def apart(wider: Raw, narrower: Raw, shown: Shown) -> Shown:
    """The same of fewer, such as of a quarter beside its year: withheld where those between them are few."""
    if few(abs(wider.denominator - narrower.denominator)):
        return NOTHING
    between = (abs(wider.numerator - narrower.numerator), abs(wider.rest - narrower.rest))
    return Shown(None, shown.denominator, small=shown.small) if any(few(one) for one in between) else shown


def divided(inside: Sequence[int], outside: Sequence[int], whole: Shown) -> list[int | None]:
    """What a whole divides into: parts of those of whom it is true, then of the rest. Nothing where the whole is withheld."""
    return [None] * len((*inside, *outside)) if whole.numerator is None else [*numbers(inside), *numbers(outside)]


def number(count: int) -> int | None:
    """A bare count; None where it is withheld."""
    return None if few(count) else count


def numbers(counts: Sequence[int], also: Collection[int] = ()) -> list[int | None]:
    """Bare counts beside what they come to: with the few, and those at the places of `also`, as many more as it takes."""
    if few(sum(counts)):
        return [number(one) for one in counts]
    hidden = sizes_withheld(counts, also)
    return [None if hidden is None or place in hidden else one for place, one in enumerate(counts)]


def rate(count: int, population: int) -> Decimal | None:
    """For every 10,000; None where the count is withheld."""
    return None if few(count) or population <= 0 else tenths(count, population, 10_000)


def within(outer: Sequence[tuple[Raw, Shown]], inner: Raw) -> Shown:
    """A measure that is part of others, outermost first: withheld where what lies between it and one that is shown is few."""
    shown = alone(inner)
    visible = [raw.numerator for raw, seen in outer if seen.numerator is not None]
    if shown.numerator is not None and any(few(abs(one - inner.numerator)) for one in visible):
        return Shown(None, shown.denominator, small=shown.small)
    return shown


# --- tables


def table(rows: Sequence[Raw], total: Raw) -> list[Shown] | None:
    """Every row of a table whose total is shown elsewhere; None where it cannot be shown without letting somebody be found.

    The rows add up to the total. Raises ValueError where they do not: then the table is wrong, and not to be shown at all.
    """
    if sum(one.numerator for one in rows) != total.numerator or sum(one.denominator for one in rows) != total.denominator:
        raise ValueError("The rows of a table do not add up to its total.")
    if alone(total).withheld:
        return None
    sizes = sizes_withheld([one.denominator for one in rows])
    if sizes is None:
        return None
    hidden = sizes | {place for place, one in enumerate(rows) if few(one.numerator) or few(one.rest)}
    while not hard_to_find(rows, sizes, hidden):
        more = [place for place, one in enumerate(rows) if place not in hidden and one.numerator and one.rest]
        if not more:
            return None
        hidden.add(min(more, key=lambda place: rows[place].denominator))
    return [
        NOTHING
        if place in sizes
        else Shown(None, one.denominator, small=one.denominator < SMALL)
        if place in hidden
        else in_full(one)
        for place, one in enumerate(rows)
    ]


def sizes_withheld(sizes: Sequence[int], also: Collection[int] = ()) -> set[int] | None:
    """Which rows' own sizes are withheld: the few, and as many more as it takes; None where it takes more than there are."""
    hidden = {place for place, size in enumerate(sizes) if few(size) or place in also}
    while hidden and not (len(hidden) > 1 and sum(sizes[place] for place in hidden) - len(hidden) >= WIDTH):
        more = [place for place, size in enumerate(sizes) if place not in hidden and size]
        if not more:
            return None
        hidden.add(min(more, key=lambda place: sizes[place]))
    return hidden


def hard_to_find(rows: Sequence[Raw], sizes: set[int], hidden: set[int]) -> bool:
    """Whether each withheld numerator could still be any of several numbers, for somebody who knows these rules and all else.

    Nor may those that are withheld be few together: a group of two ages is a group.
    """
    if not hidden:
        return True
    of_sizes = sum(rows[place].denominator for place in sizes)
    least = {place: 0 if place in sizes else 1 for place in hidden}
    most = {place: of_sizes - len(sizes) + 1 if place in sizes else rows[place].denominator - 1 for place in hidden}
    left, rest = (sum(getattr(rows[place], part) for place in hidden) for part in ("numerator", "rest"))
    if few(left) or few(rest):
        return False
    for place in hidden:
        low = max(least[place], left - (sum(most.values()) - most[place]))
        high = min(most[place], left - (sum(least.values()) - least[place]))
        if high - low < min(WIDTH, most[place] - least[place]):
            return False
    return True
