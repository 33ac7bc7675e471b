"""How one thing went over time, in one voice: what came back, what stayed as it was, how long it was steady. Pure thought."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from app.declaration.vocabulary import Dimension, Signal, Voice
from app.picture.readings import SPEAKS_OF_LEVELS, AskedThen, Reading, Thread, Use, in_order, threads_of
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

    @property
    def is_one_step(self) -> bool:
        return self.readings[0].use.order == self.readings[-1].use.order


class Course(NamedTuple):
    """How one thing went, in one voice: its spells in order."""

    tool_key: str
    asked: AskedThen
    dimension: Dimension
    voice: Voice
    spells: tuple[Spell, ...]

    @property
    def wanting(self) -> tuple[Spell, ...]:
        return tuple(spell for spell in self.spells if not spell.holds)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A need that was met for a while and came back."""

    course: Course
    spells: tuple[Spell, ...]
    """Each time it was there: two or more."""


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
    return tuple(course(own) for own in sorted((own for own in spoken if own), key=lambda own: own[0].order))


def course(own: Sequence[Reading]) -> Course:
    """One place's readings, oldest first, as spells."""
    every, holds, last = tuple(own), holding(own), own[-1]
    if False not in holds or True not in holds:
        spells: tuple[Spell, ...] = (Spell(holds[0], every),)
    else:
        edges = [0, *(place for place in range(1, len(own)) if holds[place] is not holds[place - 1]), len(own)]
        spells = tuple(Spell(holds[since], every[since:until]) for since, until in pairwise(edges))
    return Course(last.use.tool_key, last.asked, last.dimension, last.voice, spells)


WHEN = attrgetter("use.order")


def holding(own: Sequence[Reading]) -> list[bool]:
    """Whether it held at each reading. One need in a use is enough to say that it does not hold there."""
    holds = [one.signal is Signal.STRENGTH for one in own]
    if all(holds) or not any(holds) or len(set(map(WHEN, own))) == len(own):
        return holds
    needed = {one.use.order for one, held in zip(own, holds, strict=True) if not held}
    return [one.use.order not in needed for one in own]


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
    return tuple(Repeat(one, wanting) for one in found if len(one.spells) > 2 and len(wanting := one.wanting) > 1)


def drifts(found: Iterable[Course], terms: Terms) -> tuple[Drift, ...]:
    """What was a need at each of so many readings, over so many days, and is one at the last."""
    return tuple(
        Drift(one, last)
        for one in found
        for last in one.spells[-1:]
        if not last.holds
        and len(last.readings) >= terms.drift_readings
        and last.days >= terms.drift_days
        and len(last.steps) >= terms.drift_readings
    )


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


def of_the_child(one: Reading) -> bool:
    """Whether it is about the child’s life. What a carer carries asks for help, and is never held against anybody."""
    return one.asked.kind != "act_now" and (one.carer_id is None or one.asked.for_each_carer)


def adds_up(readings: Iterable[Reading], terms: Terms, today: datetime.date) -> AddsUp | None:
    """Needs that are not serious, found on so many days within so long; None where there were fewer."""
    since = today - datetime.timedelta(days=terms.adds_up_days)
    low = [one for one in readings if one.signal is Signal.NEED and one.use.seen_on >= since and of_the_child(one)]
    found = AddsUp(in_order(low))
    return found if len(found.days) >= terms.adds_up_times else None


def longest_steady(found: Iterable[Course]) -> Steady | None:
    """The longest spell of two readings or more in which something held; None where nothing was found to hold twice running."""
    every = ((one, spell) for one in found for spell in one.spells if spell.holds and len(spell.readings) > 1)
    held = (each for each in every if not each[1].is_one_step)
    longest = max(held, key=lambda each: (each[1].days, each[1].until, each[0].asked.key), default=None)
    return Steady(*longest) if longest else None
