"""A blank pack as it is printed: a part that asks what an earlier one asked is printed once, and nothing is said twice."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.previews.presenters import AskedQuestion, AskedSection, Preview
from app.suite.tool_page import AGE_SPANS

NOT_ON_PAPER = ("About", "In the voice of", "Suggested from the record", "Asked at")
ASKED_WHEN = "Asked when"


@dataclass(frozen=True)
class PrintedQuestion:
    """One question with space under it. `beside`: what stands under its wording, each with its term ("" for the hint).

    `in_a_row`: its answers are words that need no more said, and stand beside each other.
    """

    asked: AskedQuestion
    beside: tuple[tuple[str, str], ...]
    in_a_row: bool


@dataclass(frozen=True)
class PrintedSection:
    """A part of the pack. `same_as`: the part that asks the very same, whose pages serve for this one too; else its questions."""

    title: str
    introduction: str
    same_as: str
    questions: tuple[PrintedQuestion, ...]


def printed(shown: Preview) -> Iterator[PrintedSection]:
    """The parts as they are printed, one after another. A pack for one age says what to look for at that age."""
    age = shown.adapt.removeprefix("age_")
    other_ages = {f"At {span}" for key, span in AGE_SPANS.items() if age in AGE_SPANS and key != age}
    before: dict[tuple[object, ...], str] = {}
    for section in shown.sections:
        asks = tuple((one.wording, one.hint, one.offered, one.voices, one.writing) for one in section.questions)
        same_as = before.setdefault(asks, section.title)
        once = same_as == section.title
        yield PrintedSection(
            section.title,
            section.introduction,
            "" if once else same_as,
            tuple(questions(section, {*NOT_ON_PAPER, *other_ages})) if once else (),
        )


def questions(section: AskedSection, left_out: set[str]) -> Iterator[PrintedQuestion]:
    """The questions of a part. When one is asked is said where it differs from the question before it."""
    when_before = ""
    for one in section.questions:
        facts = [(term, words) for term, words in one.facts if term not in left_out]
        when = next((words for term, words in facts if term == ASKED_WHEN), "")
        said = [(term, words) for term, words in facts if term != ASKED_WHEN or words != when_before]
        hint = [("", one.hint)] if one.hint else []
        yield PrintedQuestion(one, (*hint, *said), bool(one.offered) and not any(words for _, words in one.offered))
        when_before = when
