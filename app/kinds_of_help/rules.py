"""Where outcomes stand at the end of a year, by the kinds of help of which a step was done for them in it. Pure, and no score.

An outcome counts once for each kind of which at least one step was done in the year. What a review found before the first of
these steps was done says nothing of what came after: then nobody has looked at it since. A kind is kept back where the outcomes
of one are all of another but a few: whoever knows that would find those few by taking away.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import combinations, product
from typing import Any, NamedTuple

from app.declaration.help import Help
from app.declaration.vocabulary import Worded
from app.figures import safe
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
    """Whether so few outcomes, or outcomes of so few children, that one could be found."""
    return safe.few(len(some)) or safe.few(children(some))


def all_of(found: Found) -> set[For]:
    return set().union(*found.values())


class Region(NamedTuple):
    """Outcomes that the same kinds are for: how many, and whose, where these are a few."""

    outcomes: int
    children: frozenset[Key] | None

    def and_of(self, other: "Region") -> "Region":
        whose = None if self.children is None or other.children is None else self.children | other.children
        return Region(self.outcomes + other.outcomes, None if whose is None or len(whose) > safe.FEW else whose)

    @property
    def is_few(self) -> bool:
        return self.outcomes > 0 and (self.outcomes <= safe.FEW or self.children is not None)


NOBODY = Region(0, frozenset())
Regions = Mapping[frozenset[str], Region]


def regions_of(kinds: Mapping[str, set[For]]) -> Regions:
    """Of the outcomes of some kinds: which kinds each is of, and how many are of just these."""
    of: dict[For, set[str]] = {}
    for kind, own in kinds.items():
        for one in own:
            of.setdefault(one, set()).add(kind)
    found: dict[frozenset[str], Region] = {}
    for one, its in of.items():
        place = frozenset(its)
        found[place] = found.get(place, NOBODY).and_of(Region(1, frozenset((one.child,))))
    return found


def kept_back(found: Mapping[str, Found]) -> set[str]:
    """Kinds that are not told beside those before them, any two or three taken together."""
    seen = {kind: own for kind, own in found.items() if not few(all_of(own))}
    tables = [
        {kind: all_of(own) for kind, own in seen.items()},
        *({kind: own[where] for kind, own in seen.items()} for where in Stood),
    ]
    shown = [{kind: some for kind, some in table.items() if not few(some)} for table in tables]
    every = [(set(table), regions_of(table)) for table in shown]
    told: list[str] = []
    for kind in seen:
        beside = [one for many in (1, 2) for one in combinations(told, many)]
        if not any(
            gives_few(regions, (kind, *some)) for there, regions in every for some in beside if there.issuperset((kind, *some))
        ):
            told.append(kind)
    return seen.keys() - set(told)


def gives_few(regions: Regions, kinds: Sequence[str]) -> bool:
    """Whether adding and taking away what is told of these kinds leaves a few outcomes, or those of a few children.

    That is so where each outcome of the sum stands in it once: one kind is another and a few more, two that share none are all
    but a few of a third, or two and a third have a few in common.
    """
    own: dict[tuple[bool, ...], Region] = {}
    for place, region in regions.items():
        at = tuple(kind in place for kind in kinds)
        own[at] = own.get(at, NOBODY).and_of(region)
    for signs in product((-1, 0, 1), repeat=len(kinds)):
        if len(kinds) - signs.count(0) > 1:
            times = {at: sum(sign for sign, there in zip(signs, at, strict=True) if there) for at in own}
            if set(times.values()) <= {0, 1}:
                left = reduce(Region.and_of, (own[at] for at, often in times.items() if often), NOBODY)
                if left.is_few:
                    return True
    return False


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
