"""A blank pack as it is printed: a part that asks what an earlier one asked is printed once, and nothing is said twice."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.previews.presenters import AskedQuestion, AskedSection, Preview
from app.suite.tool_page import AGE_SPANS

NOT_ON_PAPER = ("About", "In the voice of", "Suggested from the record", "Asked at")
ASKED_WHEN = "Asked when"
SEVERAL = 2


@dataclass(frozen=True)
class PrintedQuestion:
    """One question with space under it. `beside`: what stands under its wording, each with its term ("" for the hint).

    `in_a_row`: its answers are words that need no more said, and stand beside each other.
    """

    asked: AskedQuestion
    offered: tuple[tuple[str, str], ...]
    """Its answers, without the words that all of them begin with: they stand under the question that says so."""
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
    """The questions of a part. What stands beside several is said beside the first; when one is asked, where it differs."""
    when_before = ""
    said: set[tuple[str, str]] = set()
    for one in section.questions:
        facts = [(term, words) for term, words in (("", one.hint), *one.facts) if words and term not in left_out]
        when = next((words for term, words in facts if term == ASKED_WHEN), "")
        new = [fact for fact in facts if (fact[1] != when_before if fact[0] == ASKED_WHEN else fact not in said)]
        offered = without_shared_beginning(one.offered)
        yield PrintedQuestion(one, offered, tuple(new), bool(offered) and not any(words for _, words in offered))
        when_before = when
        said.update(facts)


def without_shared_beginning(offered: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """`Breathing: yes` and `Breathing: no` as `Yes` and `No`. Answers that begin otherwise are left as they are."""
    beginnings = {name.partition(": ")[0] for name, _ in offered if ": " in name}
    if len(offered) < SEVERAL or len(beginnings) != 1 or not all(": " in name for name, _ in offered):
        return offered
    rest = [(name.partition(": ")[2], words) for name, words in offered]
    return tuple((f"{name[:1].upper()}{name[1:]}", words) for name, words in rest)
