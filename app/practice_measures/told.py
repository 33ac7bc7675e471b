"""What comes of a measure, period by period; and the counts of families, tools, plans and first looks. Pure, from facts."""

import datetime
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from app.counting.spells import Count
from app.measuring import HelpWithin, Live, OneToolAlone
from app.measuring.periods import Period
from app.practice_facts.facts import Facts, InQuarter, Key
from app.practice_facts.quarters import Mask, Quarters, bits, spread
from app.practice_measures.became import Became
from app.practice_measures.ways import Labels

MONTHS_OF_QUARTER = 3


@dataclass
class Told:
    """What came of one measure in one period: of whom it is true, of all; and of how many children it speaks."""

    whole: Count = field(default_factory=Count)
    people: int = 0
    cells: dict[Labels, Count] = field(default_factory=dict)
    """By all the ways it is told by at once, of which each is told alone."""
    parts: dict[Became, int] = field(default_factory=dict)


ByPeriod = dict[Period, Told]


def by_places(quarters: Quarters, whole: Callable[[int], Count], people: Callable[[int], int]) -> ByPeriod:
    return {period: Told(whole(at), people(at)) for at, period in quarters.told()}


def nothing_yet(quarters: Quarters) -> ByPeriod:
    return {period: Told() for _, period in quarters.told()}


def families(facts: Facts, live: Live) -> ByPeriod:
    """Records open on the last day in which tools were used at enough sittings: whether every one used the same tool."""
    asks = live.asks if isinstance(live.asks, OneToolAlone) else OneToolAlone()
    back, found = asks.months // MONTHS_OF_QUARTER, nothing_yet(facts.quarters)
    ending: dict[int, list[Told]] = {}
    for at, period in facts.quarters.told():
        ending.setdefault(facts.quarters.last_of(at), []).append(found[period])
    for case, own in facts.met.items():
        still = facts.still_open.get(case, 0)
        for last in {one.place + later for one in own for later in range(back)} & ending.keys():
            if still >> last & 1 and (alone := one_alone(own, last - back, last, asks.sittings)) is not None:
                for told in ending[last]:
                    told.whole.add(alone)
    for told in found.values():
        told.people = told.whole.denominator
    return found


def one_alone(own: list[InQuarter], after: int, last: int, sittings: int) -> bool | None:
    """Whether one tool alone was used in these quarters; None: at too few sittings to say."""
    lately = [one for one in own if after < one.place <= last]
    if sum(one.sittings for one in lately) < sittings:
        return None
    return reduce(or_, (one.tools for one in lately)).bit_count() == 1


def uses(facts: Facts, _live: Live) -> ByPeriod:
    """Uses of the tool that was used most, of all uses in the period."""
    quarters = facts.quarters
    there, people = [Counter[str]() for _ in quarters.periods], Counter[Mask]()
    for (tool, quarter), many in facts.tally.items():
        if 0 <= quarter < quarters.count:
            for at in bits(quarters.whole[1 << quarter]):
                there[at][tool] += many
    for life in facts.lives.values():
        people[quarters.whole[life.used]] += 1
    children = spread(people.items(), len(quarters.periods))
    return by_places(quarters, lambda at: Count(max(there[at].values(), default=0), there[at].total()), lambda at: children[at])


def plans(facts: Facts, _live: Live) -> ByPeriod:
    """Plans that were first agreed in the period."""
    found, whose, quarters = nothing_yet(facts.quarters), dict[Period, set[Key]](), facts.quarters
    for one in facts.plans:
        for at in bits(quarters.whole[quarters.bit(one.on)]):
            if (told := found.get(quarters.periods[at])) is not None:
                told.whole.add(one.only_services)
                whose.setdefault(quarters.periods[at], set()).add(one.child)
    for period, children in whose.items():
        found[period].people = len(children)
    return found


def first_looks(facts: Facts, live: Live) -> ByPeriod:
    """Children whose time after the first look was over in the period; left out: those who were helped before it."""
    days = datetime.timedelta(days=live.asks.days if isinstance(live.asks, HelpWithin) else 0)
    quarters, tally = facts.quarters, Counter[tuple[int, bool | None]]()
    for child, life in facts.lives.items():
        if (on := life.looked_on) is not None:
            helped, by = facts.helped.get(child), on + days
            soon = None if helped is not None and helped < on else helped is not None and helped <= by
            tally[quarters.place(by), soon] += 1
    found = nothing_yet(quarters)
    for (place, soon), many in tally.items():
        for at in bits(quarters.whole[1 << place]) if 0 <= place < quarters.count else ():
            if (told := found.get(quarters.periods[at])) is not None:
                told.whole.take(Count(many * bool(soon), many * (soon is not None), many * (soon is None)))
    for told in found.values():
        told.people = told.whole.denominator
    return found


OTHERS_COUNTED: Mapping[str, Callable[[Facts, Live], ByPeriod]] = {
    "family": families,
    "use": uses,
    "plan": plans,
    "first_look": first_looks,
}
"""What is counted that is no child: of each, what was done before a birth counts as well."""
