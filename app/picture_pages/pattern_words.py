"""What came back, what stayed as it was, what held longest, and whether one tool alone was used: each in a sentence."""

from app.picture.patterns import Course, Drift, Repeat, Steady
from app.picture_pages.words import Telling

Told = tuple[str, str, str]
"""What it is, in words; the sentence; where its readings are."""


def patterns(tell: Telling) -> tuple[Told, ...]:
    pic = tell.picture
    found = [*(came_back(tell, one) for one in pic.repeats), *(stayed(tell, one) for one in pic.drifts)]
    if pic.longest_steady:
        found.append(held(tell, pic.longest_steady))
    if alone := pic.one_tool:
        words = f"The last {len(alone.uses)} assessments are all {tell.tool(alone.tool_key)}. No tool sees everything."
        found.append(("One tool", words, ""))
    return tuple(found)


def came_back(tell: Telling, one: Repeat) -> Told:
    last = tell.day(one.spells[-1].since)
    return "Came back", f"{named(tell, one.course)}: a need {len(one.spells)} times, the last from {last}.", at(tell, one.course)


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
    return f"{course.asked.short}, as {tell.voice(course.voice, course.spells[-1].readings[0].carer_id)} has it"


def at(tell: Telling, course: Course) -> str:
    return f"{tell.here}/strand/{course.dimension.value}"
