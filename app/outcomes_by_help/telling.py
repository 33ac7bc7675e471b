"""What may be told of outcomes by kind of help: by the same rule as every figure, row by row, and beside what is told elsewhere.

A kind that speaks of few children is not told. Of all others the size is shown, and what it divides into with as many withheld
as it takes. So is a number that is all but a few of one that is told of children: taken from it, it would give those few.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.figures import safe
from app.figures.models import OUTCOMES_BY_HELP
from app.figures.queries import Figure
from app.kinds_of_help.rules import KINDS, Stood, parts_shown
from app.practice_measures.became import Became
from app.practice_measures.rollup import PARTS

BESIDE: Mapping[Stood, Became] = {Stood.HOLDS: Became.SUSTAINED, Stood.NOT_LOOKED_AT: Became.NOT_LOOKED_AT}
"""Where an outcome stands → the children of whom the same is told on another page."""


@dataclass(frozen=True)
class KindTold:
    """One kind of help in one year. None: withheld."""

    kind: str
    outcomes: int | None
    parts: tuple[int | None, ...]
    """In the order of app.kinds_of_help.rules.Stood."""

    @property
    def withheld(self) -> bool:
        return self.outcomes is None


def told(rows: Iterable[Figure]) -> dict[int, tuple[KindTold, ...]]:
    """Year → every kind of help, in the order of its words."""
    kept: dict[int, dict[tuple[str, str], Figure]] = defaultdict(dict)
    elsewhere: dict[tuple[int, str], list[int]] = defaultdict(list)
    for row in rows:
        if row.measure == OUTCOMES_BY_HELP:
            kept[row.year][row.cut, row.label] = row
        elif row.cut == PARTS and not row.quarter:
            elsewhere[row.year, row.label].append(row.numerator)
    return {
        year: tuple(one_kind(kind, own, {where: elsewhere[year, part.value] for where, part in BESIDE.items()}) for kind in KINDS)
        for year, own in sorted(kept.items())
    }


def one_kind(kind: str, own: Mapping[tuple[str, str], Figure], elsewhere: Mapping[Stood, list[int]]) -> KindTold:
    whole, parts = own.get((kind, "")), [own.get((kind, where.value)) for where in Stood]
    there = [one for one in parts if one is not None]
    if whole is None or len(there) < len(parts) or any(one.kept_back for one in (whole, *there)):
        return KindTold(kind, None, (None,) * len(parts))
    if safe.few(whole.people) or safe.few(whole.numerator):
        return KindTold(kind, None, (None,) * len(parts))
    shown = parts_shown({where: (one.numerator, one.people) for where, one in zip(Stood, there, strict=True)})
    also = [
        place
        for place, (where, one) in enumerate(zip(Stood, there, strict=True))
        if where not in shown or any(safe.few(abs(beside - one.numerator)) for beside in elsewhere.get(where, ()))
    ]  # what hides another stays hidden where something else would do it too: beside other kinds it was looked at so
    return KindTold(kind, whole.numerator, tuple(safe.numbers([one.numerator for one in there], also)))
