"""How one thing went over time, in one voice: what came back, what stayed as it was, how long it was steady. Pure thought."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.declaration.vocabulary import Dimension, Signal, Voice
from app.picture.readings import SPEAKS_OF_LEVELS, AskedThen, Reading, in_order
from app.picture.terms import Terms


@dataclass(frozen=True, slots=True)
class Step:
    """What was shown of one thing by one use of a tool: whether it held, and the readings that say so."""

    holds: bool
    readings: tuple[Reading, ...]

    @property
    def on(self) -> datetime.date:
        return self.readings[0].on


@dataclass(frozen=True, slots=True)
class Spell:
    """One and the same, one reading after the other, from the first day to the last. What was between them nobody looked at."""

    holds: bool
    steps: tuple[Step, ...]

    @property
    def since(self) -> datetime.date:
        return self.steps[0].on

    @property
    def until(self) -> datetime.date:
        return self.steps[-1].on

    @property
    def days(self) -> int:
        return (self.until - self.since).days

    @property
    def readings(self) -> tuple[Reading, ...]:
        return tuple(reading for step in self.steps for reading in step.readings)


@dataclass(frozen=True, slots=True)
class Course:
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
    """How each thing went, place by place. Honest blanks are not steps: nobody can tell."""
    places: dict[tuple[object, ...], list[Reading]] = {}
    for one in in_order(readings):
        if one.signal in SPEAKS_OF_LEVELS and one.asked.kind != "act_now":
            places.setdefault((one.place, one.dimension), []).append(one)
    return tuple(course(own) for own in places.values())


def course(own: Sequence[Reading]) -> Course:
    """One place's readings, oldest first, as spells. One need in a use is enough to say that it does not hold."""
    steps = [as_step(tuple(group)) for _, group in groupby(own, key=lambda one: one.use.id)]
    spells = tuple(Spell(holds, tuple(group)) for holds, group in groupby(steps, key=lambda step: step.holds))
    last = own[-1]
    return Course(last.use.tool_key, last.asked, last.dimension, last.voice, spells)


def as_step(group: tuple[Reading, ...]) -> Step:
    return Step(all(one.signal is Signal.STRENGTH for one in group), group)


def repeats(found: Iterable[Course]) -> tuple[Repeat, ...]:
    """What was a need, held, and was a need again."""
    return tuple(Repeat(one, one.wanting) for one in found if len(one.wanting) > 1)


def drifts(found: Iterable[Course], terms: Terms) -> tuple[Drift, ...]:
    """What was a need at each of so many readings, over so many days, and is one at the last."""
    return tuple(
        Drift(one, last)
        for one in found
        for last in one.spells[-1:]
        if not last.holds and len(last.steps) >= terms.drift_readings and last.days >= terms.drift_days
    )


def longest_steady(found: Iterable[Course]) -> Steady | None:
    """The longest spell of two readings or more in which something held; None where nothing was found to hold twice running."""
    held = [Steady(one, spell) for one in found for spell in one.spells if spell.holds and len(spell.steps) > 1]
    return max(held, key=lambda one: (one.spell.days, one.spell.until, one.course.asked.key), default=None)
