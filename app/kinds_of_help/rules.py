"""Where outcomes stand at the end of a year, by the kinds of help of which a step was done for them in it. Pure, and no score.

An outcome counts once for each kind of which at least one step was done in the year. What a review found before the first of
these steps was done says nothing of what came after: then nobody has looked at it since. A kind is kept back where the outcomes
of one are all of another but a few: whoever knows that would find those few by taking away.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


def kept_back(found: Mapping[str, Found]) -> set[str]:
    """Kinds that are not told beside those before them."""
    told: list[str] = []
    hidden: set[str] = set()
    for kind, own in found.items():
        if few(all_of(own)):
            continue
        if any(too_near(own, found[other]) for other in told):
            hidden.add(kind)
        else:
            told.append(kind)
    return hidden


def too_near(one: Found, other: Found) -> bool:
    """Whether in anything that is told of both, the outcomes of one are those of the other and a few more."""
    pairs = [(all_of(one), all_of(other)), *((one[where], other[where]) for where in Stood)]
    both = [(a, b) for a, b in pairs if not few(a) and not few(b)]
    return any(few(more - less) for a, b in both for less, more in ((a, b), (b, a)) if less < more)


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
