"""Where outcomes stand at the end of a year, by the kinds of help of which a step was done for them in it. Pure, and no score.

An outcome counts once for each kind of which at least one step was done in the year. What a review found before the first of
these steps was done says nothing of what came after: then nobody has looked at it since. A kind is kept back where outcomes of
a few children could be worked out from its numbers and those of the kinds before it, whatever is added and taken away.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import Any, NamedTuple

from app.declaration.help import Help
from app.declaration.vocabulary import Worded
from app.figures import safe
from app.figures.crossing import groups_of_few, held_fast
from app.figures.models import OUTCOMES_BY_HELP
from app.measuring.periods import Period
from app.plan_progress.sustained import Held, Reading, Rule, stands

Key = str
SPEAKS_FROM = 730
"""From this age on, in days, a child is asked whether it is better."""
NOT_SAID = "not_said"
KINDS = (*(one.value for one in Help), NOT_SAID)
"""Every kind in the order of its words; then the steps of which nobody said what sort of help they are."""


class Stood(Worded):
    """Where an outcome stood at the end of the year."""

    HOLDS = "holds", "Holds"
    CAME_AND_WENT = "came_and_went", "Came and went"
    NOT_YET = "not_yet", "Not there yet"
    NOT_LOOKED_AT = "not_looked_at", "Nobody looked"


OF_HELD: Mapping[Held, Stood] = {
    Held.SUSTAINED: Stood.HOLDS,
    Held.FRAGILE: Stood.CAME_AND_WENT,
    Held.LAPSED: Stood.CAME_AND_WENT,
    Held.NOT_YET: Stood.NOT_YET,
    Held.EARLY: Stood.NOT_YET,
    Held.SAME: Stood.NOT_YET,
    Held.WORSE: Stood.NOT_YET,
    Held.CANNOT_TELL: Stood.NOT_YET,
}


class Done(NamedTuple):
    """One step that was done for an outcome of a child's plan."""

    child: Key
    outcome: Key
    kind: Help | None
    on: datetime.date


class For(NamedTuple):
    """An outcome, and whose it is."""

    child: Key
    outcome: Key


Reviewed = Mapping[Key, Mapping[Key, Sequence[Reading]]]
"""Child → outcome → what each finished review found, oldest first."""
Found = dict[Stood, set[For]]


def stood(readings: Sequence[Reading], done: datetime.date, last: datetime.date, *, child_speaks: bool, rule: Rule) -> Stood:
    """Where an outcome stood on the last day, of which a step was done on a day before."""
    seen = [one for one in readings if one.on <= last]
    if not seen or seen[-1].on < done:
        return Stood.NOT_LOOKED_AT
    standing = stands(seen, child_speaks=child_speaks, rule=rule)
    return OF_HELD[standing.held] if standing else Stood.NOT_LOOKED_AT


def by_kind(
    done: Iterable[Done], reviewed: Reviewed, born: Mapping[Key, datetime.date | None], period: Period, rule: Rule
) -> dict[str, Found]:
    """Kind of help → where it stood → which outcomes."""
    first: dict[tuple[str, For], datetime.date] = {}
    for one in done:
        if period.first <= one.on <= period.last:
            at = (one.kind.value if one.kind else NOT_SAID, For(one.child, one.outcome))
            first[at] = min(first.get(at, one.on), one.on)
    found: dict[str, Found] = {kind: {where: set() for where in Stood} for kind in KINDS}
    for (kind, whose), on in first.items():
        day = born.get(whose.child)
        speaks = day is None or (period.last - day).days >= SPEAKS_FROM
        readings = reviewed.get(whose.child, {}).get(whose.outcome, ())
        found[kind][stood(readings, on, period.last, child_speaks=speaks, rule=rule)].add(whose)
    return found


def children(some: Iterable[For]) -> int:
    return len({one.child for one in some})


def few(some: set[For]) -> bool:
    """Whether outcomes of so few children that one could be found; so it is where the outcomes themselves are few."""
    return safe.few(children(some))


def all_of(found: Found) -> set[For]:
    return set().union(*found.values())


Standings = frozenset[tuple[str, Stood]]
"""Kinds, and where by each: all that is so of an outcome; or what a number of the page counts, where any one of it is so."""
Few = frozenset[Key] | None
"""Children, where they are a few; None: they are more."""
NOBODY: Few = frozenset()
Atoms = Mapping[Standings, Few]
"""All that is so of some outcomes → whose they are."""


def standings_of(found: Mapping[str, Found]) -> dict[For, Standings]:
    """Every outcome in one place alone: how it stands by each kind that it is of."""
    of: dict[For, set[tuple[str, Stood]]] = {}
    for kind, own in found.items():
        for where, some in own.items():
            for one in some:
                of.setdefault(one, set()).add((kind, where))
    return {one: frozenset(its) for one, its in of.items()}


def atoms_of(standings: Mapping[For, Standings]) -> Atoms:
    atoms: dict[Standings, Few] = {}
    for one, at in standings.items():
        atoms[at] = together(atoms.get(at, NOBODY), frozenset((one.child,)))
    return atoms


def together(some: Few, others: Few) -> Few:
    every = None if some is None or others is None else some | others
    return None if every is None or len(every) > safe.FEW else every


def kept_back(found: Mapping[str, Found]) -> set[str]:
    """Kinds that are not told beside those before them: from all that is told a few could be worked out.

    Two ways: from every number as it is shown, whatever the place and the kind, and from what these leave no choice; and, of each
    place by itself, as if no number were withheld to hide another, for somebody may know what is behind it.
    """
    seen = {kind: own for kind, own in found.items() if not few(all_of(own))}
    standings = standings_of(seen)
    atoms, sizes, told = atoms_of(standings), Counter(standings.values()), list[str]()
    shown = {kind: shown_numbers(kind, own) for kind, own in seen.items()}
    by_place = [
        {kind: frozenset({(kind, where)}) for kind, own in seen.items() if own[where] and not few(own[where])} for where in Stood
    ]
    for kind in seen:
        every = [number for one in (*told, kind) for number in shown[one]]
        tables = [every, *([table[one] for one in (*told, kind) if one in table] for table in by_place if kind in table)]
        known = without_choice(sizes, every, [part for one in (*told, kind) for part in hidden_parts(one, shown[one])])
        if not any(gives_few(atoms, table) for table in tables) and not (known and gives_few(atoms, every, known)):
            told.append(kind)
    return seen.keys() - set(told)


def shown_numbers(kind: str, own: Found) -> list[Standings]:
    """What is shown of a kind by itself: its parts, and the whole where that is not what its parts come to."""
    parts = {
        where: frozenset({(kind, where)})
        for where in parts_shown({where: (len(own[where]), children(own[where])) for where in Stood})
    }
    return [*parts.values(), *([] if len(parts) == len(Stood) else [frozenset((kind, where) for where in Stood)])]


def parts_shown(counts: Mapping[Stood, tuple[int, int]]) -> list[Stood]:
    """Places of which the number is shown. `counts`: of each, how many outcomes, and of how many children."""
    also = [at for at, (_, of) in enumerate(counts.values()) if safe.few(of)]
    numbers = safe.numbers([many for many, _ in counts.values()], also)
    return [where for where, number in zip(counts, numbers, strict=True) if number is not None]


def hidden_parts(kind: str, numbers: Sequence[Standings]) -> list[Standings]:
    """Parts that are withheld while others are shown: none of them is a nought, for that would be told."""
    parts = [frozenset({(kind, where)}) for where in Stood]
    return [one for one in parts if one not in numbers] if any(one in numbers for one in parts) else []


def without_choice(sizes: Mapping[Standings, int], numbers: Sequence[Standings], hidden: Sequence[Standings]) -> list[Standings]:
    """All that is so of some outcomes, where the numbers may leave no choice of how many these are."""
    there = [atom for atom in sizes if any(not number.isdisjoint(atom) for number in numbers)]
    sums = [[int(not number.isdisjoint(atom)) for atom in there] for number in numbers]
    not_nought = [[at for at, atom in enumerate(there) if not part.isdisjoint(atom)] for part in hidden]
    return [there[at] for at in held_fast(sums, [sizes[atom] for atom in there], not_nought)]


def gives_few(atoms: Atoms, numbers: Sequence[Standings], known: Sequence[Standings] = ()) -> bool:
    """Whether adding and taking away these numbers, and those known besides, leaves outcomes of a few children, each once."""
    places: dict[tuple[bool, ...], Few] = {}
    for atom, whose in atoms.items():
        at = (*(not number.isdisjoint(atom) for number in numbers), *(atom == one for one in known))
        if any(at):
            places[at] = together(places.get(at, NOBODY), whose)
    whose_of = list(places.values())

    def many(some: Iterable[int]) -> int:
        every = reduce(together, (whose_of[at] for at in some), NOBODY)
        return safe.FEW + 1 if every is None else len(every)

    found = groups_of_few([[int(at[row]) for at in places] for row in range(len(numbers) + len(known))], len(places), many)
    return found is None or bool(found)


def help_rows(
    done: Iterable[Done], reviewed: Reviewed, born: Mapping[Key, datetime.date | None], period: Period, rule: Rule
) -> Iterator[dict[str, Any]]:
    """One year as it is kept: a count for each kind and each place where an outcome can stand, and for each kind as a whole."""
    found = by_kind(done, reviewed, born, period, rule)
    hidden = kept_back(found)
    for kind, own in found.items():
        whole = all_of(own)
        for label, some in (("", whole), *((where.value, own[where]) for where in Stood)):
            yield {
                "measure": OUTCOMES_BY_HELP,
                "year": period.year,
                "quarter": 0,
                "cut": kind,
                "label": label,
                "numerator": len(some),
                "denominator": len(whole),
                "left_out": 0,
                "people": children(some),
                "kept_back": kind in hidden,
            }
