"""Faults in lasting names, ages, minutes and depths: what a tool says of itself before it asks anything."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from app.declaration.ask_if import Part
from app.declaration.questions import ActNow, ChooseMany, ChooseOne, DatedRows, Day, NumberOf, Pattern, Question
from app.declaration.tool import Tool
from app.declaration.vocabulary import Depth
from app.faults.fault import Check, Fault
from app.faults.places import TOP, place_of

AGE = re.compile(r"(?:age_)?(\d+)_(\d+)")
"""The key of an age: first and last year."""


LARGEST_FIRST = "Put the largest share of sessions missed first."


def twice(keys: Iterable[str]) -> list[str]:
    """The keys that are there more than once."""
    return [key for key, count in Counter(keys).items() if count > 1]


def keys_used_twice(tool: Tool) -> Iterator[Fault]:
    """Sections, questions, adaptations and prompts each need their own key, or two answers would be kept as one."""
    kinds = {
        "section": [section.key for section in tool.sections],
        "question": [question.key for question in tool.questions()],
        "adaptation": [adaptation.key for adaptation in tool.adaptations],
        "prompt": [prompt.key for prompt in tool.prompts],
    }
    for kind, keys in kinds.items():
        for key in twice(keys):
            yield Fault(f"{kind} ‘{key}’", f"Two {kind}s have the key ‘{key}’.", f"Give each {kind} its own key.")


def every_question(tool: Tool) -> Iterator[tuple[Question, str]]:
    """Each question with its place in words, those that adaptations add among them."""
    for section in tool.sections:
        for question in section.questions:
            yield question, place_of(section, question)
    for adaptation in tool.adaptations:
        for add in adaptation.add:
            yield add.question, place_of(adaptation, add.question)


def inner_keys(question: Question) -> dict[str, list[str]]:
    """The keys of the parts inside one question, by what they are."""
    parts: dict[str, tuple[Part, ...]] = {}
    if isinstance(question, ChooseOne | ChooseMany | Pattern):
        parts["choice"] = question.choices
    elif isinstance(question, Day):
        parts["day"] = question.days
    elif isinstance(question, DatedRows):
        parts["column"] = question.columns
    return {name: [str(getattr(part, "key", "")) for part in inside] for name, inside in parts.items()}


def inner_keys_used_twice(tool: Tool) -> Iterator[Fault]:
    """Choices, columns and days need their own keys inside their question; “blank” is the honest blank's."""
    for question, place in every_question(tool):
        for kind, keys in inner_keys(question).items():
            for key in twice(keys):
                yield Fault(place, f"Two {kind}s have the key ‘{key}’.", f"Give each {kind} its own key.")
            if "blank" in keys:
                yield Fault(place, f"A {kind} has the key ‘blank’.", "Take it out: an honest blank is always offered.")


def ages_reversed(tool: Tool) -> Iterator[Fault]:
    """The first age of a span comes first."""
    spans = [(TOP, tool.ages[0], tool.ages[1])]
    for adaptation in tool.adaptations:
        given = adaptation.applies_to
        spans.append((place_of(adaptation), given.age_from or 0, 25 if given.age_to is None else given.age_to))
    for place, first, last in spans:
        if first > last:
            yield Fault(place, f"The ages run backwards: {first} to {last}.", "Write the younger age first.")
    if min(tool.ages) < 0:
        yield Fault(TOP, "An age is below nought.", "Begin at 0. An unborn child is spoken of by an adaptation.")


def ages_nobody_has(tool: Tool) -> Iterator[Fault]:
    """What to look for at some age is shown to whoever sits with a child of that age, so the age has to be one."""
    told = [(question.guidance, place) for question, place in every_question(tool)]
    told += [
        (change.guidance, place_of(adaptation, change))
        for adaptation in tool.adaptations
        for change in adaptation.reword
        if change.guidance is not None
    ]
    for guidance, place in told:
        for age in guidance.ages:
            span = AGE.fullmatch(age)
            if age != "unborn" and (span is None or int(span[1]) > int(span[2])):
                what = f"It says what to look for at the age ‘{age}’, and there is no such age."
                yield Fault(place, what, "Write the first and the last year, such as 5_10, or unborn.")


def no_minutes(tool: Tool) -> Iterator[Fault]:
    """Nobody should begin without knowing how long it takes."""
    if not tool.methodology.minutes.offered():
        yield Fault("methodology", "It does not say how long it takes.", "Give minutes for at least one depth.")


def depths_without_questions(tool: Tool) -> Iterator[Fault]:
    """A depth that is offered asks something; a question is asked at some depth that is offered."""
    offered = tool.methodology.minutes.offered()
    depths = {question.depth for question, _ in every_question(tool)}
    for depth in offered:
        if not any(depth.takes_in(other) for other in depths):
            what = f"Minutes are given for {spoken_depth(depth)}, but no question is asked at that depth."
            yield Fault("methodology", what, "Give a question that depth, or take the minutes out.")
    for question, place in every_question(tool):
        if offered and not any(depth.takes_in(question.depth) for depth in offered):
            what = f"It is asked only at {spoken_depth(question.depth)}, which the tool does not offer."
            yield Fault(place, what, "Give minutes for that depth, or give the question a smaller one.")


def act_now_at_every_depth(tool: Tool) -> Iterator[Fault]:
    """Whether a child is safe today is asked however little time there is."""
    offered = tool.methodology.minutes.offered()
    for question, place in every_question(tool):
        if isinstance(question, ActNow) and not all(depth.takes_in(question.depth) for depth in offered):
            what = f"An act-now question is asked only at {spoken_depth(question.depth)}."
            yield Fault(place, what, "Give it depth=Depth.QUICK, so that it is asked every time.")


def numbers_reversed(tool: Tool) -> Iterator[Fault]:
    """The smallest number that may be given is not above the largest."""
    for question, place in every_question(tool):
        if isinstance(question, NumberOf) and question.smallest > question.largest:
            what = f"The smallest number, {question.smallest}, is above the largest, {question.largest}."
            yield Fault(place, what, "Change them round.")


def suggests_nothing(tool: Tool) -> Iterator[Fault]:
    """What the record speaks for is a choice of that question, with one share from which on; the largest share first."""
    for question, place in every_question(tool):
        if not isinstance(question, ChooseOne) or question.suggest is None:
            continue
        there = {choice.key for choice in question.choices}
        for one in question.suggest.missed:
            if one.choice not in there:
                mend = f"Name one of: {', '.join(sorted(there))}."
                yield Fault(place, f"The record is to speak for ‘{one.choice}’, and there is no such choice.", mend)
            if (one.at_least is None) == (one.more_than is None):
                what = f"For ‘{one.choice}’ it is not said from which share of sessions missed it is suggested."
                yield Fault(place, what, "Give it at_least or more_than, and not both.")
        shares = [one.at_least if one.at_least is not None else one.more_than or 0 for one in question.suggest.missed]
        if shares != sorted(shares, reverse=True):
            yield Fault(
                place, "What is suggested from the record stands in an order in which some is never reached.", LARGEST_FIRST
            )


def spoken_depth(depth: Depth) -> str:
    """A depth as one would say it."""
    return f"{depth.words.lower()} depth"


CHECKS: tuple[Check, ...] = (
    keys_used_twice,
    inner_keys_used_twice,
    ages_reversed,
    ages_nobody_has,
    no_minutes,
    depths_without_questions,
    act_now_at_every_depth,
    numbers_reversed,
    suggests_nothing,
)
