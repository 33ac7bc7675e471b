"""What came back, what stayed as it was, what held longest, and whether one tool alone was used: each in a sentence."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from app.cases.wording import listed
from app.declaration.vocabulary import Dimension
from app.picture.patterns import AddsUp, Course, Drift, Repeat, Steady
from app.picture_pages.words import Telling
from app.web.pages import counted

Told = tuple[str, str, str]
"""What it is, in words; the sentence; where its readings are."""
Found = TypeVar("Found", Repeat, Drift)
MANY, NEWEST = 12, 5
"""Of more than so many, so many of each kind are told with the whole picture."""


@dataclass(frozen=True)
class Patterns:
    """What is told here, and in how many other places of which strands something came back or stayed."""

    told: tuple[Told, ...]
    elsewhere: tuple[tuple[str, str, int], ...]
    """A strand with more, where it is told, and how much."""
    rests: tuple[tuple[str, str], ...]
    """In which parts of life small things add up, each with its days, and where it is read."""


def patterns(tell: Telling) -> Patterns:
    """All of it where there is little; else the newest of each kind, and the rest a link away."""
    repeats, drifts = found = once(tell.picture.repeats), once(tell.picture.drifts)
    if len(repeats) + len(drifts) > MANY:
        repeats = tuple(sorted(repeats, key=lambda one: one.back_on, reverse=True)[:NEWEST])
        drifts = tuple(sorted(drifts, key=lambda one: one.spell.until, reverse=True)[:NEWEST])
    here, every = counted_by_strand(repeats, drifts), counted_by_strand(*found)
    more = {each: every[each] - here[each] for each in Dimension if every[each] > here[each]}
    elsewhere = tuple((each.words, f"{address(tell, each)}#patterns", number) for each, number in more.items())
    return Patterns((*of_all(tell), *told(tell, repeats, drifts)), elsewhere, rests(tell))


def once(found: Iterable[Found]) -> tuple[Found, ...]:
    """A question that is about two strands came back once."""
    first: dict[tuple[object, ...], Found] = {}
    for one in found:
        course = one.course
        first.setdefault(course.last.place, one)
    return tuple(first.values())


def counted_by_strand(repeats: Iterable[Repeat], drifts: Iterable[Drift]) -> Counter[Dimension]:
    return Counter([*(one.course.dimension for one in repeats), *(one.course.dimension for one in drifts)])


def patterns_of(tell: Telling, dimension: Dimension) -> tuple[Told, ...]:
    """What came back and what stayed on one strand."""
    pic = tell.picture
    return told(
        tell,
        [one for one in pic.repeats if one.course.dimension is dimension],
        [one for one in pic.drifts if one.course.dimension is dimension],
    )


def told(tell: Telling, repeats: Iterable[Repeat], drifts: Iterable[Drift]) -> tuple[Told, ...]:
    return (*(came_back(tell, one) for one in repeats), *(stayed(tell, one) for one in drifts))


def of_all(tell: Telling) -> tuple[Told, ...]:
    """What is said of the whole picture: what held longest, and whether one tool alone was used."""
    pic, found = tell.picture, []
    if pic.adds_up:
        found.append(("Small things add up", adding(tell, pic.adds_up), ""))
    if pic.longest_steady:
        found.append(held(tell, pic.longest_steady))
    if alone := pic.one_tool:
        words = f"The last {len(alone.uses)} assessments are all {tell.tool(alone.tool_key)}. No tool sees everything."
        found.append(("One tool", words, ""))
    return tuple(found)


def rests(tell: Telling) -> tuple[tuple[str, str], ...]:
    """In which parts of life small things add up, each with its days and where it is read."""
    if not tell.picture.adds_up:
        return ()
    return tuple(
        (f"{tell.wording.of(strand)}: {listed([tell.day(on) for on in days])}", address(tell, strand))
        for strand, days in tell.picture.adds_up.by_strand.items()
    )


def adding(tell: Telling, one: AddsUp) -> str:
    """The rule and what it found, in a sentence."""
    within = counted(round(tell.picture.terms.adds_up_days / 30.44), "month")
    return (
        f"On {len(one.days)} days in the last {within} a need was found that is not serious, in "
        f"{counted(len(one.by_strand), 'part')} of {tell.child}’s life. Each alone may look like nothing."
    )


def came_back(tell: Telling, one: Repeat) -> Told:
    times, last = len(one.course.wanting), tell.day(one.back_on)
    return "Came back", f"{named(tell, one.course)}: a need {times} times, the last from {last}.", at(tell, one.course)


def stayed(tell: Telling, one: Drift) -> Told:
    spell = one.spell
    words = f"a need at {len(spell.steps)} readings running, {tell.day(spell.since)} to {tell.day(spell.until)}"
    return "Stayed as it was", f"{named(tell, one.course)}: {words}, and nothing better between.", at(tell, one.course)


def held(tell: Telling, one: Steady) -> Told:
    spell = one.spell
    words = f"held at all {len(spell.steps)} readings, {tell.day(spell.since)} to {tell.day(spell.until)}"
    return "Held longest", f"{named(tell, one.course)}: {words}.", at(tell, one.course)


def named(tell: Telling, course: Course) -> str:
    """`Food and drink, as Mia has it`."""
    return f"{course.asked.short}, as {tell.who(course.last)} has it"


def at(tell: Telling, course: Course) -> str:
    return address(tell, course.dimension)


def address(tell: Telling, dimension: Dimension) -> str:
    return f"{tell.here}/strand/{dimension.value}"
