"""How one thing went over time, in one voice: what came back, what stayed as it was, how long it was steady. Pure thought."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import eq
from typing import NamedTuple

from app.declaration.vocabulary import Dimension, Signal
from app.picture.readings import SPEAKS_OF_LEVELS, WHEN, AskedThen, Reading, Thread, Use, in_order, threads_of
from app.picture.terms import Terms


class Step(NamedTuple):
    """What was shown of one thing by one use of a tool: whether it held, and the readings that say so."""

    holds: bool
    readings: tuple[Reading, ...]

    @property
    def on(self) -> datetime.date:
        return self.readings[0].on


class Spell(NamedTuple):
    """One and the same, one reading after the other, from the first day to the last. What was between them nobody looked at."""

    holds: bool
    readings: tuple[Reading, ...]

    @property
    def steps(self) -> list[Step]:
        return steps_in(self.readings)

    @property
    def since(self) -> datetime.date:
        return self.readings[0].on

    @property
    def until(self) -> datetime.date:
        return self.readings[-1].on

    @property
    def days(self) -> int:
        return (self.until - self.since).days


class Course(NamedTuple):
    """How one thing went, in one voice: its readings, oldest first, and where it changed between a need and what holds."""

    readings: Sequence[Reading]
    edges: Sequence[int]
    """Where each spell begins, and at last where the readings end."""
    held_first: bool

    @property
    def last(self) -> Reading:
        return self.readings[-1]

    @property
    def asked(self) -> AskedThen:
        return self.last.asked

    @property
    def dimension(self) -> Dimension:
        return self.last.dimension

    def held(self, spell: int) -> bool:
        """Whether it held in this spell. Spells take turns."""
        return self.held_first is (spell % 2 == 0)

    def spell(self, number: int) -> Spell:
        return Spell(self.held(number), tuple(self.readings[self.edges[number] : self.edges[number + 1]]))

    @property
    def wanting(self) -> tuple[int, ...]:
        """Which of its spells were a need."""
        return tuple(range(1 if self.held_first else 0, len(self.edges) - 1, 2))


@dataclass(frozen=True, slots=True)
class Repeat:
    """A need that was met for a while and came back."""

    course: Course

    @property
    def spells(self) -> tuple[Spell, ...]:
        """Each time it was there: two or more."""
        return tuple(map(self.course.spell, self.course.wanting))

    @property
    def back_on(self) -> datetime.date:
        """When it was last found to be back."""
        return self.course.readings[self.course.edges[self.course.wanting[-1]]].on


@dataclass(frozen=True, slots=True)
class Drift:
    """A need that was found again and again, with nothing better in between: it may have come to look normal."""

    course: Course
    spell: Spell


@dataclass(frozen=True, slots=True)
class Steady:
    """The longest time over which a thing was found to hold, at every reading."""

    course: Course
    spell: Spell


def courses(readings: Iterable[Reading]) -> tuple[Course, ...]:
    """How each thing went, place by place."""
    return courses_in(threads_of(in_order(readings)))


def courses_in(threads: Iterable[Thread]) -> tuple[Course, ...]:
    """The same of threads, in the order in which each was first a strength or a need. Honest blanks are not steps."""
    spoken = ([one for one in thread if one.signal in SPEAKS_OF_LEVELS and one.asked.kind != "act_now"] for thread in threads)
    return tuple(map(course, sorted(filter(None, spoken), key=lambda own: own[0].order)))


def course(own: Sequence[Reading]) -> Course:
    """One place's readings, oldest first."""
    holds = holding(own)
    edges = [0, *(place for place, (was, now) in enumerate(pairwise(holds), 1) if was is not now), len(holds)]
    return Course(own, edges, holds[0])


def holding(own: Sequence[Reading]) -> list[bool]:
    """Whether it held at each reading, oldest first. One need in a use is enough to say that it does not hold there."""
    holds = [one.signal is Signal.STRENGTH for one in own]
    if False not in holds or True not in holds:
        return holds
    orders = list(map(WHEN, own))
    if not any(map(eq, orders, orders[1:])):
        return holds
    needed = {order for order, held in zip(orders, holds, strict=True) if not held}
    return [order not in needed for order in orders]


def steps_in(own: Iterable[Reading]) -> list[Step]:
    """Of readings, oldest first: a step for each use."""
    steps: list[Step] = []
    last: Use | None = None
    for one in own:
        if last and last.order == one.use.order:
            steps[-1] = as_step((*steps[-1].readings, one))
        else:
            steps.append(Step(one.signal is Signal.STRENGTH, (one,)))
            last = one.use
    return steps


def as_step(group: tuple[Reading, ...]) -> Step:
    return Step(all(one.signal is Signal.STRENGTH for one in group), group)


def repeats(found: Iterable[Course]) -> tuple[Repeat, ...]:
    """What was a need, held, and was a need again."""
    return tuple(Repeat(one) for one in found if len(one.edges) > 3 and len(one.wanting) > 1)


def drifts(found: Iterable[Course], terms: Terms) -> tuple[Drift, ...]:
    """What was a need at each of so many readings, over so many days, and is one at the last."""
    lasting = (
        Drift(one, one.spell(last))
        for one in found
        if not one.held(last := len(one.edges) - 2) and one.edges[-1] - one.edges[-2] >= terms.drift_readings
    )
    return tuple(one for one in lasting if one.spell.days >= terms.drift_days and len(one.spell.steps) >= terms.drift_readings)


@dataclass(frozen=True, slots=True)
class AddsUp:
    """Day after day a need was found that is not serious: each alone may look like nothing. Days are told, never levels."""

    readings: tuple[Reading, ...]
    """What was found, oldest first."""

    @property
    def days(self) -> tuple[datetime.date, ...]:
        return tuple(dict.fromkeys(one.on for one in self.readings))

    @property
    def by_strand(self) -> dict[Dimension, tuple[datetime.date, ...]]:
        """Part of life → the days on which something was found there."""
        return {
            dimension: tuple(dict.fromkeys(one.on for one in own))
            for dimension in Dimension
            if (own := [one for one in self.readings if one.dimension is dimension])
        }


NEED = Signal.NEED


def of_the_child(one: Reading) -> bool:
    """Whether it is about the child’s life. What a carer carries asks for help, and is never held against anybody."""
    return one.asked.kind != "act_now" and (one.carer_id is None or one.asked.for_each_carer)


def adds_up(readings: Iterable[Reading], terms: Terms, today: datetime.date) -> AddsUp | None:
    """Needs that are not serious, found on so many days within so long; None where there were fewer."""
    since = today - datetime.timedelta(days=terms.adds_up_days)
    low = [one for one in readings if one.signal is NEED and one.use.seen_on >= since and of_the_child(one)]
    found = AddsUp(in_order(low))
    return found if len(found.days) >= terms.adds_up_times else None


def longest_steady(found: Iterable[Course]) -> Steady | None:
    """The longest spell of two readings or more in which something held; None where nothing was found to hold twice running."""
    longest, held = None, None
    for one in found:
        for number in range(0 if one.held_first else 1, len(one.edges) - 1, 2):
            first, last = one.readings[one.edges[number]], one.readings[one.edges[number + 1] - 1]
            if first.use.order != last.use.order:
                length = ((last.on - first.on).days, last.on, one.asked.key)
                if longest is None or length > longest:
                    longest, held = length, (one, number)
    return Steady(held[0], held[0].spell(held[1])) if held else None
