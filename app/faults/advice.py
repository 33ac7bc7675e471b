"""What a careful colleague would look at again in a tool that may be used: two ideas in a stem, hard reading, slips of the pen.

No measure of words is sure enough to stop a service. `whole-picture tools check` stops at these until the author mends them, or
writes above the key why they may stand.
"""

import re
from collections.abc import Iterable, Iterator

from app.declaration.questions import Anchors, ChooseMany, ChooseOne, Pattern, Question
from app.declaration.tool import Reword, Tool
from app.declaration.vocabulary import Level
from app.faults.adaptations import can_be_reworded
from app.faults.fault import Check, Fault
from app.faults.keys import every_question, twice
from app.faults.places import Told, every_word, place_of
from app.faults.reading_age import reading_age
from app.faults.words import adaptation_words, section_words

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
    """A stem with two ideas has answers that fit only one of them; also where an adaptation rewords it."""
    for question, words, place in every_stem(tool):
        if question.kind not in OPEN and TWO_IDEAS.search(words):
            yield Fault(place, f"There may be two ideas in: {words}", "Ask two questions, or say it as one.")


def every_stem(tool: Tool) -> Iterator[tuple[Question, str, str]]:
    """Each question with each wording it is asked in, and where that wording stands."""
    for question, place in every_question(tool):
        for words in dict.fromkeys((question.wording, question.family_words)):
            yield question, words, place
    there = can_be_reworded(tool)
    for adaptation in tool.adaptations:
        for change in adaptation.reword:
            for words in dict.fromkeys(filter(None, (change.wording, change.family_wording))):
                if change.question in there:
                    yield there[change.question], words, place_of(adaptation, change)


def hard_reading(tool: Tool) -> Iterator[Fault]:
    """What a family reads of a section, or of an adaptation, can be read at eleven."""
    read = [(place_of(section), section_words(section)) for section in tool.sections if section.on_family_view]
    read += [(place_of(adaptation), adaptation_words(adaptation)) for adaptation in tool.adaptations]
    for place, told in read:
        age = reading_age(as_sentences(told))
        if age > OLDEST:
            what = f"A reader of {OLDEST} would find this hard: it reads like a text for {age:.0f}-year-olds."
            yield Fault(place, what, "Use shorter sentences and everyday words where families read.")


def as_sentences(told: Iterable[Told]) -> str:
    """All that a family reads, each piece a sentence of its own."""
    return " ".join(f"{each.words.strip().rstrip('.?')}." for each in told)


def said_twice(tool: Tool) -> Iterator[Fault]:
    """Two answers that say the same cannot be told apart: nobody would know which was meant."""
    for question, place in every_question(tool):
        for noun, words in (*rungs(question), *choices(question)):
            for again in twice(each.casefold() for each in words):
                yield Fault(place, f"Two {noun} say the same: “{again}”.", "Say how they differ.")
    for adaptation in tool.adaptations:
        for change in adaptation.reword:
            for noun, words in rungs(change):
                for again in twice(each.casefold() for each in words):
                    yield Fault(place_of(adaptation, change), f"Two {noun} say the same: “{again}”.", "Say how they differ.")


def rungs(part: Question | Reword) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The steps of a ladder as practitioners read them, and as families do."""
    for field, noun in (("anchors", "steps"), ("family_anchors", "steps for families")):
        anchors: Anchors | None = getattr(part, field, None)
        if anchors is not None:
            yield noun, tuple(anchors.at(level) for level in Level)


def choices(question: Question) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What can be chosen, as practitioners read it, and as families do."""
    if isinstance(question, ChooseOne | ChooseMany | Pattern):
        yield "choices", tuple(choice.words for choice in question.choices)
        yield "choices for families", tuple(choice.family_words or choice.words for choice in question.choices)


def loose_blanks(tool: Tool) -> Iterator[Fault]:
    """Words begin and end where they begin and end, so that copies and comparisons do not stumble."""
    for told in every_word(tool):
        if told.words.strip() and (told.words != told.words.strip() or "  " in told.words):
            what = f"There is a blank too many in ‘{told.field}’: “{told.words}”."
            yield Fault(told.place, what, "Take it out.")


CHECKS: tuple[Check, ...] = (two_ideas, hard_reading, said_twice, loose_blanks)
