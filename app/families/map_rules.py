"""Where everybody stands on a family map: generations in rows, homes in columns that never cross. Pure thought.

People are placed by generation and by the home they mainly live in. Every home has columns of its own, so that its outline holds
those who live there and nobody else, whatever the family; whoever has no home written down stands at the far side without one.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Kin

WIDE, TALL, EDGE = 112, 148, 40
ABOVE = frozenset({Kin.PARENT, Kin.STEP_PARENT, Kin.FOSTER_CARER, Kin.KINSHIP_CARER, Kin.GRANDPARENT})
"""Ties in which the first stands in an earlier row than the second."""
BESIDE = frozenset({Kin.PARTNER, Kin.FORMER_PARTNER, Kin.SIBLING, Kin.HALF_SIBLING, Kin.STEP_SIBLING, Kin.TWIN})
"""Ties in which both stand in one row."""
SIBLINGS = frozenset({Kin.SIBLING, Kin.HALF_SIBLING, Kin.STEP_SIBLING})
DASHED = frozenset({Kin.STEP_PARENT, Kin.FOSTER_CARER, Kin.KINSHIP_CARER, Kin.HALF_SIBLING, Kin.STEP_SIBLING})

WORDS: Mapping[str, Kin] = {
    **dict.fromkeys(("mum", "mam", "mom", "mother", "mummy", "dad", "daddy", "father", "parent", "birth mother"), Kin.PARENT),
    **dict.fromkeys(("stepdad", "stepmum", "step-dad", "step-mum", "stepfather", "stepmother", "step-parent"), Kin.STEP_PARENT),
    **dict.fromkeys(("foster carer", "foster mum", "foster dad"), Kin.FOSTER_CARER),
    **dict.fromkeys(("kinship carer", "special guardian"), Kin.KINSHIP_CARER),
    **dict.fromkeys(("gran", "nan", "nana", "granny", "grandma", "grandmother", "babcia"), Kin.GRANDPARENT),
    **dict.fromkeys(("grandad", "grandpa", "grandfather", "grandparent"), Kin.GRANDPARENT),
    **dict.fromkeys(("partner", "wife", "husband", "girlfriend", "boyfriend"), Kin.PARTNER),
    **dict.fromkeys(("ex-partner", "ex", "former partner", "ex-husband", "ex-wife"), Kin.FORMER_PARTNER),
    **dict.fromkeys(("brother", "sister", "big sister", "big brother", "little sister", "little brother"), Kin.SIBLING),
    **dict.fromkeys(("half-sister", "half-brother", "half sister", "half brother"), Kin.HALF_SIBLING),
    **dict.fromkeys(("stepsister", "stepbrother", "step-sister", "step-brother"), Kin.STEP_SIBLING),
    **dict.fromkeys(("twin", "twin sister", "twin brother"), Kin.TWIN),
}
"""The family's plain words for a tie. Any other word is drawn as somebody who matters: nothing is guessed from it."""


@dataclass(frozen=True)
class Tie:
    """What one person is to another."""

    one: UUID
    other: UUID
    kind: Kin


@dataclass(frozen=True)
class Spot:
    """The middle of somebody's shape."""

    x: int
    y: int


@dataclass(frozen=True)
class Outline:
    """The dotted line round a home. `place`: which of the homes it is."""

    place: int
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Layout:
    """The whole map: who stands where, and how large it is."""

    spots: Mapping[UUID, Spot]
    outlines: tuple[Outline, ...]
    width: int
    height: int


def kind_of(kind: Kin, word: str) -> Kin:
    """What a tie is: as it was said, or by the family's own word for it."""
    return WORDS.get(word.casefold().strip(), Kin.OTHER) if kind is Kin.NOT_SAID else kind


def drawn_ties(ties: Iterable[Tie], there: Collection[UUID]) -> list[Tie]:
    """The ties that have a line, each pair once.

    A grandparent whose own child is drawn has none past that child; brothers and sisters under one drawn parent need none between
    them, for the lines from that parent say it already. Twins always have theirs.
    """
    found: dict[tuple[frozenset[UUID], bool], Tie] = {}
    for tie in ties:
        if tie.kind in ABOVE | BESIDE and tie.one != tie.other and tie.one in there and tie.other in there:
            found.setdefault((frozenset({tie.one, tie.other}), tie.kind in ABOVE), tie)
    told = list(found.values())
    above = {(tie.one, tie.other) for tie in told if tie.kind in ABOVE and tie.kind is not Kin.GRANDPARENT}
    parents: dict[UUID, set[UUID]] = {}
    for parent, child in above:
        parents.setdefault(child, set()).add(parent)
    told = [tie for tie in told if tie.kind not in SIBLINGS or not parents.get(tie.one, set()) & parents.get(tie.other, set())]
    between = {(one, other) for one, child in above for parent, other in above if child == parent}
    return [tie for tie in told if tie.kind is not Kin.GRANDPARENT or (tie.one, tie.other) not in between]


def generations(people: Sequence[UUID], children: Collection[UUID], ties: Iterable[Tie]) -> dict[UUID, int]:
    """The row of each person, from 0. A circle in what was written down ends nowhere, so it is followed only so far."""
    among = set(people)
    known = [tie for tie in ties if {tie.one, tie.other} <= among and tie.one != tie.other and tie.kind in ABOVE | BESIDE]
    row = {one: 1 if one in children else 0 for one in people}
    for _ in people:
        for tie in known:
            if tie.kind in ABOVE:
                step = 2 if tie.kind is Kin.GRANDPARENT else 1
                row[tie.other] = max(row[tie.other], min(row[tie.one] + step, len(people)))
            else:
                row[tie.one] = row[tie.other] = max(row[tie.one], row[tie.other])
    drawn_down(row, known)
    order = {value: place for place, value in enumerate(sorted(set(row.values())))}
    return {one: order[value] for one, value in row.items()}


def drawn_down(row: dict[UUID, int], ties: Sequence[Tie]) -> None:
    """Whoever has nobody above them stands just above their own children: a parent beside a parent, not beside a grandparent."""
    below = {tie.other for tie in ties if tie.kind in ABOVE}
    for one in row.keys() - below:
        own = [tie for tie in ties if tie.one == one and tie.kind in ABOVE]
        steps = [row[tie.other] - (2 if tie.kind is Kin.GRANDPARENT else 1) for tie in own]
        row[one] = max(row[one], min(steps)) if steps else row[one]


def lay_out(people: Sequence[UUID], children: Collection[UUID], ties: Iterable[Tie], homes: Sequence[Collection[UUID]]) -> Layout:
    """Everybody's place. Somebody who is in two homes stands in the first of them; the list says the other."""
    rows = generations(people, children, ties)
    spots: dict[UUID, Spot] = {}
    outlines: list[Outline] = []
    left = EDGE
    placed: set[UUID] = set()
    for place, home in enumerate([*homes, people]):
        own = [one for one in people if one in home and one not in placed]
        if not own:
            continue
        placed.update(own)
        by_row = {row: [one for one in own if rows[one] == row] for row in sorted({rows[one] for one in own})}
        most = max(len(there) for there in by_row.values())
        for row, there in by_row.items():
            indent = (most - len(there)) * WIDE // 2
            for number, one in enumerate(there):
                spots[one] = Spot(left + indent + number * WIDE + WIDE // 2, EDGE + 50 + row * TALL)
        if place < len(homes):
            first, last = min(by_row), max(by_row)
            outlines.append(Outline(place, left, EDGE + row_top(first), most * WIDE, (last - first) * TALL + 128))
        left += most * WIDE + EDGE
    deepest = max(rows.values(), default=0)
    return Layout(spots, tuple(outlines), max(left, 240), EDGE * 2 + deepest * TALL + 128)


def row_top(row: int) -> int:
    return row * TALL + 6
