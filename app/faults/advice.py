"""What a careful colleague would look at again in a tool, though it may be used: two ideas in one stem, and hard reading.

No measure of words is sure enough to stop a service. `whole-picture tools check` stops at these until the author mends them, or
writes above the key why they may stand.
"""

import re
from collections.abc import Iterator

from app.declaration.tool import Section, Tool
from app.faults.fault import Check, Fault
from app.faults.keys import every_question
from app.faults.places import place_of
from app.faults.reading_age import reading_age
from app.faults.words import section_words

TWO_IDEAS = re.compile(
    r"\b(?:and|or|but) (?:also )?"
    r"(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|how|what|who|when|where|why|which)\b|\?.+\?",
    re.IGNORECASE,
)
"""A second verb or question word after “and”, or a second question mark."""

OPEN = frozenset({"words", "day", "rows"})
"""Kinds that are answered at length, where one thing may lead to another."""

OLDEST = 11
"""Years: whoever reads as well as most eleven-year-olds reads what a family is asked (suite 6.0.2)."""


def worth_another_look(tool: Tool) -> tuple[Fault, ...]:
    """Everything worth another look, in the order of the tool."""
    return tuple(fault for check in CHECKS for fault in check(tool))


def two_ideas(tool: Tool) -> Iterator[Fault]:
    """A stem with two ideas has answers that fit only one of them."""
    for question, place in every_question(tool):
        for words in dict.fromkeys((question.wording, question.family_words)):
            if question.kind not in OPEN and TWO_IDEAS.search(words):
                yield Fault(place, f"There may be two ideas in: {words}", "Ask two questions, or say it as one.")


def hard_reading(tool: Tool) -> Iterator[Fault]:
    """What a family reads of a section can be read at eleven."""
    for section in tool.sections:
        age = reading_age(family_text(section)) if section.on_family_view else 0
        if age > OLDEST:
            what = f"A reader of {OLDEST} would find this hard: it reads like a text for {age:.0f}-year-olds."
            yield Fault(place_of(section), what, "Use shorter sentences and everyday words where families read.")


def family_text(section: Section) -> str:
    """All that a family reads of a section, each piece a sentence of its own."""
    return " ".join(f"{told.words.strip().rstrip('.?')}." for told in section_words(section))


CHECKS: tuple[Check, ...] = (two_ideas, hard_reading)
