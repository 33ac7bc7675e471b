"""Counting what only this record can know: pure, from facts, for one period that is over. Each child counts once in it."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from app.counting.spells import Count
from app.declaration.vocabulary import Dimension
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
from app.measuring.periods import Period, months_before
from app.plan_progress.sustained import Rule
from app.practice_measures.became import Became, became
from app.practice_measures.facts import CARER, CHILD, OTHERS, WATCHED, Facts, Key
from app.practice_measures.ways import Labels, labels_of


@dataclass
class Told:
    """What came of one measure in one period: of whom it is true, of all; and of how many children it speaks."""

    whole: Count = field(default_factory=Count)
    people: int = 0
    cells: dict[Labels, Count] = field(default_factory=dict)
    """By all the ways it is told by at once, of which each is told alone."""
    parts: dict[Became, int] = field(default_factory=dict)


@dataclass
class Counting:
    """One period of live records. `rule`: when a change counts as sustained here."""

    facts: Facts
    period: Period
    rule: Rule

    def __post_init__(self) -> None:
        self.first, self.last = self.period.first, self.period.last
        spells = self.facts.children.items()
        self.open = [child for child, own in spells if any(one.in_between(self.first, self.last) for one in own)]

    def told(self, measure: Measure) -> Told:
        live = measure.live
        if live is None:
            raise ValueError(f"{measure.key} is not counted in live records")
        told = HOW[live.what](self, live)
        if live.what == "child" and measure.cuts and not self.period.quarter:
            told.cells = self.by_ways(self.asked(live))
        return told

    def by_ways(self, holds: Callable[[Key], bool | None]) -> dict[Labels, Count]:
        found: dict[Labels, Count] = {}
        for child in self.open:
            found.setdefault(labels_of(self.facts, child, self.period), Count()).add(holds(child))
        return found

    # --- children

    def children(self, live: Live) -> Told:
        """Every child who was open at any time in the period."""
        told, holds = Told(), self.asked(live)
        for child in self.open:
            told.whole.add(holds(child))
        told.people = told.whole.denominator
        if isinstance(live.asks, FoundBetter) and not live.asks.holds:
            told.parts = dict.fromkeys(Became, 0)
            for child in self.open:
                told.parts[self.became(child)] += 1
        return told

    def asked(self, live: Live) -> Callable[[Key], bool | None]:
        asks = live.asks
        if isinstance(asks, FoundBetter):
            good = (Became.SUSTAINED,) if asks.holds else (Became.SUSTAINED, Became.BETTER)
            return lambda child: self.became(child) in good
        if isinstance(asks, Heard):
            days = asks.asked_from_days
            return lambda child: self.was_heard(child, days)
        if isinstance(asks, EveryVoice):
            days = asks.asked_from_days
            return lambda child: self.was_heard(child, days) and self.heard(child, CARER) and self.heard(child, OTHERS)
        if isinstance(asks, MoreCarersHeard):
            least = asks.at_least
            return lambda child: self.more_carers(child, least)
        if isinstance(asks, SeenWider):
            return lambda child: any(self.within(on) for on in self.facts.explored.get(child, {}).values())
        raise ValueError(f"{asks.is_a} is not asked of a child")

    def became(self, child: Key) -> Became:
        outcomes = self.facts.reviewed.get(child, {}).values()
        seen = [[one for one in readings if one.on <= self.last] for readings in outcomes]
        looked_at = [readings for readings in seen if readings and readings[-1].on >= self.first]
        has_plan = any(one.in_between(self.first, self.last) for one in self.facts.agreed.get(child, ()))
        return became(looked_at, has_plan=has_plan, child_speaks=self.is_asked(child, 730), rule=self.rule)

    def is_asked(self, child: Key, from_days: int) -> bool:
        """Whether a child is asked, or, so young, watched, by the end of the period."""
        born = self.facts.born.get(child)
        return born is None or (self.last - born).days >= from_days

    def was_heard(self, child: Key, from_days: int) -> bool:
        return self.heard(child, CHILD if self.is_asked(child, from_days) else WATCHED)

    def heard(self, child: Key, whose: str) -> bool:
        return self.facts.heard_in(child, whose, self.first, self.last)

    def more_carers(self, child: Key, least: int) -> bool | None:
        known, heard = self.facts.carers_in(child, self.first, self.last)
        return heard >= least if known >= least else None

    def within(self, on: datetime.date) -> bool:
        return self.first <= on <= self.last

    def strands(self, _live: Live) -> Told:
        """Each strand of each child who was open: whether nobody had explored it by the end of the period."""
        told = Told(people=len(self.open))
        told.whole = Count(sum(self.never(child) for child in self.open), len(Dimension) * len(self.open))
        return told

    def never(self, child: Key) -> int:
        known = self.facts.explored.get(child, {})
        return sum(1 for strand in Dimension if not (on := known.get(strand.value)) or on > self.last)

    # --- families, tools, plans, and the time until there is help

    def families(self, live: Live) -> Told:
        """Records open on the last day in which tools were used at enough sittings."""
        asks = live.asks if isinstance(live.asks, OneToolAlone) else OneToolAlone()
        since, found = months_before(self.last, asks.months), Told()
        tools: dict[Key, dict[Key, set[str]]] = {}
        for one in (*self.facts.uses, *self.facts.linked):
            if since < one.on <= self.last and self.facts.families[one.case].on(self.last):
                tools.setdefault(one.case, {}).setdefault(one.sitting, set()).add(one.tool)
        for sittings in tools.values():
            if len(sittings) >= asks.sittings:
                found.whole.add(len(set().union(*sittings.values())) == 1)
        found.people = found.whole.denominator
        return found

    def uses(self, _live: Live) -> Told:
        """Uses of the tool that was used most, of all uses in the period."""
        there = [one for one in self.facts.uses if self.within(one.on)]
        tally: dict[str, int] = {}
        for one in there:
            tally[one.tool] = tally.get(one.tool, 0) + 1
        return Told(Count(max(tally.values(), default=0), len(there)), len({one.child for one in there}))

    def plans(self, _live: Live) -> Told:
        """Plans that were first agreed in the period."""
        there = [one for one in self.facts.plans if self.within(one.on)]
        return Told(Count(sum(one.only_services for one in there), len(there)), len({one.child for one in there}))

    def first_looks(self, live: Live) -> Told:
        """Children whose time after the first look was over in the period; left out: those who were helped before it."""
        days = live.asks.days if isinstance(live.asks, HelpWithin) else 0
        looks: dict[Key, datetime.date] = {}
        for one in self.facts.uses:
            looks[one.child] = min(looks.get(one.child, one.on), one.on)
        told = Told()
        for child, on in looks.items():
            by = on + datetime.timedelta(days=days)
            if self.within(by):
                helped = self.facts.helped.get(child)
                told.whole.add(None if helped is not None and helped < on else helped is not None and helped <= by)
        told.people = told.whole.denominator
        return told


HOW: Mapping[str, Callable[[Counting, Live], Told]] = {
    "child": Counting.children,
    "strand": Counting.strands,
    "family": Counting.families,
    "use": Counting.uses,
    "plan": Counting.plans,
    "first_look": Counting.first_looks,
}

ASKED_OF = {
    NeverExplored: "strand",
    OneToolAlone: "family",
    MostUsedTool: "use",
    OnlyActivities: "plan",
    HelpWithin: "first_look",
}
"""What is asked of one kind of thing alone; everything else is asked of a child."""


def faults_of(measures: Mapping[str, Measure]) -> Iterator[str]:
    """Measures that ask something of what it cannot be asked of."""
    for key, measure in measures.items():
        if measure.live and measure.live.what != ASKED_OF.get(type(measure.live.asks), "child"):
            yield f"{key}: “{measure.live.asks.is_a}” is not asked of “{measure.live.what}”."
