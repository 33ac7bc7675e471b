"""Counting what only this record can know: pure, from facts, for every period at once. Each child counts once in each.

What is true of a child in a period is a bit of a number; children with the same numbers are counted together.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.counting.spells import Count
from app.declaration.vocabulary import Dimension
from app.kinds_of_help.rules import SPEAKS_FROM
from app.measuring import (
    EveryVoice,
    FoundBetter,
    Heard,
    HelpWithin,
    Live,
    Measure,
    MoreCarersHeard,
    MostUsedTool,
    NeverExplored,
    OneToolAlone,
    OnlyActivities,
    SeenWider,
)
from app.measuring.periods import Period
from app.plan_progress.sustained import Rule
from app.practice_facts.facts import CARER, CHILD, NEVER, OTHERS, WATCHED, Facts, Key, Life
from app.practice_facts.quarters import Mask, bits, spread
from app.practice_measures.became import Became, became
from app.practice_measures.told import OTHERS_COUNTED, ByPeriod, by_places
from app.practice_measures.ways import Labels, labels_of

DAY = datetime.timedelta(days=1)


Answer = tuple[Mask, Mask]
"""Of a child: the periods in which it is true, and those in which nobody can tell."""
Asked = Callable[[Key, Life], Answer]


@dataclass
class Counting:
    """All periods of live records. `rule`: when a change counts as sustained here."""

    facts: Facts
    rule: Rule

    def __post_init__(self) -> None:
        self.quarters = self.facts.quarters
        self.size = len(self.quarters.periods)
        self.days = [(period.first, period.last) for period in self.quarters.periods]
        self.here = [(child, life) for child, life in self.facts.lives.items() if life.here]
        self.asked_from: dict[tuple[datetime.date | None, datetime.timedelta], Mask] = {}

    def told(self, measure: Measure) -> ByPeriod:
        live = measure.live
        if live is None:
            raise ValueError(f"{measure.key} is not counted in live records")
        if live.what == "strand":
            return self.strands(live)
        if live.what != "child":
            return OTHERS_COUNTED[live.what](self.facts, live)
        asked = self.asked(live)
        found = [asked(child, life) for child, life in self.here]
        told = self.children(live, found)
        if measure.cuts:
            self.by_ways(found, told)
        return told

    @cached_property
    def before_birth(self) -> dict[Period, int]:
        """How many children count in each period only because they count before they were born."""
        expected = self.spread(Counter(life.here & ~life.open for _, life in self.here))
        return {period: expected[at] for at, period in self.quarters.told()}

    def spread(self, tally: Mapping[Mask, int]) -> list[int]:
        return spread(tally.items(), self.size)

    # --- children

    def counted(self, live: Live, life: Life) -> Mask:
        """When a child was open: from birth, or, where the measure says so, from the day they came into a record."""
        return life.here if live.before_birth else life.open

    def children(self, live: Live, found: Sequence[Answer]) -> ByPeriod:
        """Every child who was open at any time in the period."""
        yes, left, every = Counter[Mask](), Counter[Mask](), Counter[Mask]()
        for (_, life), (true, unknown) in zip(self.here, found, strict=True):
            counted = self.counted(live, life)
            if unknown:
                left[counted & unknown] += 1
                counted &= ~unknown
            every[counted] += 1
            yes[counted & true] += 1
        held, of_all, out = self.spread(yes), self.spread(every), self.spread(left)
        told = by_places(self.quarters, lambda at: Count(held[at], of_all[at], out[at]), lambda at: of_all[at])
        if isinstance(live.asks, FoundBetter) and not live.asks.holds:
            for at, period in self.quarters.told():
                told[period].parts = {part: self.spread(self.became_of_all[part])[at] for part in Became}
        return told

    def by_ways(self, found: Sequence[Answer], told: ByPeriod) -> None:
        """The same children by each way at once, of whole years alone."""
        for (place, labels), children in self.cells.items():
            true = sum(found[number][0] >> place & 1 for number in children)
            told[self.quarters.periods[place]].cells[labels] = Count(true, len(children))

    @cached_property
    def cells(self) -> Mapping[tuple[int, Labels], Sequence[int]]:
        """A year, and what children who were open in it are told by → which of those who are here they are."""
        found = defaultdict[tuple[int, Labels], list[int]](list)
        years = [(at, *self.days[at]) for at, period in self.quarters.told() if not period.quarter]
        for number, (child, life) in enumerate(self.here):
            for at, first, last in years:
                if life.open >> at & 1:
                    found[at, labels_of(self.facts, child, life, (first, last))].append(number)
        return found

    def asked(self, live: Live) -> Asked:
        asks = live.asks
        if isinstance(asks, FoundBetter):
            better = self.better_and_holding if asks.holds else self.better
            return lambda child, _life: (better.get(child, 0), 0)
        if isinstance(asks, Heard | EveryVoice):
            days, every = asks.asked_from_days * DAY, isinstance(asks, EveryVoice)
            return lambda _child, life: (self.heard(life, days, every=every), 0)
        if isinstance(asks, MoreCarersHeard):
            least = asks.at_least
            return lambda child, _life: self.more_carers(child, least)
        if isinstance(asks, SeenWider):
            return lambda _child, life: (self.seen_wider(life), 0)
        raise ValueError(f"{asks.is_a} is not asked of a child")

    def is_asked(self, born: datetime.date | None, from_age: datetime.timedelta) -> Mask:
        """By the end of which periods a child is asked, and not, so young, watched."""
        if (found := self.asked_from.get((born, from_age))) is None:
            found = self.quarters.all if born is None else self.quarters.from_day(born + from_age)
            self.asked_from[born, from_age] = found
        return found

    def heard(self, life: Life, from_age: datetime.timedelta, *, every: bool) -> Mask:
        """When the child was heard; `every`: and a parent or carer, and somebody else or a written record."""
        said, whole, asked = life.said, self.quarters.whole, self.is_asked(life.born, from_age)
        found = whole[said[CHILD]] & asked | whole[said[WATCHED]] & ~asked
        return found & whole[said[CARER]] & whole[said[OTHERS]] if every else found

    def more_carers(self, child: Key, least: int) -> tuple[Mask, Mask]:
        """When at least so many were heard; and when fewer were known, and nothing is said."""
        known, heard = [0] * least, [0] * least
        for one in self.facts.carers.get(child, {}).values():
            add(known, one.there)
            add(heard, one.there & self.quarters.whole[one.heard])
        return heard[-1], self.quarters.all & ~known[-1]

    def seen_wider(self, life: Life) -> Mask:
        found = 0
        for place in set(life.explored):
            found |= 1 << place
        return self.quarters.whole[found >> 1 & self.quarters.all_quarters]

    # --- what became of their day

    @cached_property
    def became(self) -> Mapping[Key, list[tuple[int, Became]]]:
        """Child with a plan → each period in which they were open, and what became of their day in it."""
        with_plan = (child for child in self.facts.lives if child in self.facts.agreed or child in self.facts.reviewed)
        return {child: [(at, self.became_in(child, at)) for at in bits(self.facts.lives[child].open)] for child in with_plan}

    def became_in(self, child: Key, place: int) -> Became:
        first, last = self.days[place]
        seen = ([one for one in readings if one.on <= last] for readings in self.facts.reviewed.get(child, {}).values())
        looked_at = [readings for readings in seen if readings and readings[-1].on >= first]
        has_plan = any(one.in_between(first, last) for one in self.facts.agreed.get(child, ()))
        born = self.facts.lives[child].born
        speaks = born is None or (last - born).days >= SPEAKS_FROM
        return became(looked_at, has_plan=has_plan, child_speaks=speaks, rule=self.rule)

    def became_one_of(self, *good: Became) -> dict[Key, Mask]:
        return {child: sum(1 << at for at, became in own if became in good) for child, own in self.became.items()}

    @cached_property
    def better(self) -> Mapping[Key, Mask]:
        return self.became_one_of(Became.SUSTAINED, Became.BETTER)

    @cached_property
    def better_and_holding(self) -> Mapping[Key, Mask]:
        return self.became_one_of(Became.SUSTAINED)

    @cached_property
    def became_of_all(self) -> Mapping[Became, Counter[Mask]]:
        """Each part → the periods of those who are in it. Who has no plan is in one part wherever they were open."""
        found = {part: Counter[Mask]() for part in Became}
        for child, life in self.here:
            if child not in self.became:
                found[Became.NO_PLAN][life.open] += 1
        for own in self.became.values():
            for place, part in own:
                found[part][1 << place] += 1
        return found

    # --- strands of lives

    def strands(self, live: Live) -> ByPeriod:
        """Each strand of each child who was open: whether nobody had explored it by the end of the period."""
        every, known = Counter[Mask](), Counter[Mask]()
        ends = self.quarters.ends_from
        by_end_of = [ends[max(place - 1, 0)] if place < len(ends) else 0 for place in range(NEVER + 1)]
        for _, life in self.here:
            counted = self.counted(live, life)
            every[counted] += 1
            known.update(map(counted.__and__, map(by_end_of.__getitem__, life.explored)))
        children, explored = self.spread(every), self.spread(known)
        strands = [len(Dimension) * many for many in children]
        return by_places(self.quarters, lambda at: Count(strands[at] - explored[at], strands[at]), lambda at: children[at])


def add(levels: list[Mask], mask: Mask) -> None:
    """One more: of each place, whether there is at least one, at least two …"""
    for level in range(len(levels) - 1, 0, -1):
        levels[level] |= levels[level - 1] & mask
    levels[0] |= mask


ASKED_OF = {
    NeverExplored: "strand",
    OneToolAlone: "family",
    MostUsedTool: "use",
    OnlyActivities: "plan",
    HelpWithin: "first_look",
}
"""What is asked of one kind of thing alone; everything else is asked of a child."""


def faults_of(measures: Mapping[str, Measure]) -> Iterator[str]:
    """Measures that ask something of what it cannot be asked of, or leave out before birth what is counted then too."""
    for key, measure in measures.items():
        live = measure.live
        if live and live.what != ASKED_OF.get(type(live.asks), "child"):
            yield f"{key}: “{live.asks.is_a}” is not asked of “{live.what}”."
        if live and live.what in OTHERS_COUNTED and not live.before_birth:
            yield f"{key}: each {live.what} counts before a birth as well. Say so: before_birth."
        if live and isinstance(live.asks, OneToolAlone) and live.asks.months % 3:
            yield f"{key}: it looks back over whole quarters. Give it months that are some of them."
