"""Two people in one place: both answers side by side, with what is in one and not in the other underlined."""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import SetAside
from app.answers.slots import Slot
from app.assessments.guard import OpenAssessment
from app.assessments.queries import StandingAnswer
from app.declaration.questions import Question
from app.declaration.wording import filled
from app.showing.shown import AnswerShown, LevelShown, carer_names, shown, whose
from app.web.pages import clock, day, in_england

WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True)
class Run:
    """A run of words, and whether the other version does not have it."""

    words: str
    only_here: bool


@dataclass(frozen=True)
class Line:
    """One thing an answer says: its name, and its words in runs."""

    term: str
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Version:
    """One of the two: whose, when, its reading and its lines."""

    author: str
    heading: str
    when: str
    level: LevelShown | None
    level_differs: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Conflict:
    """One place where two people wrote."""

    field: str
    heading: str
    mine: Version
    theirs: Version
    their_first_name: str


def mine_set_aside(answers: Mapping[Slot, StandingAnswer], me: UUID) -> list[Slot]:
    """The places in which what I wrote waits beside what somebody else wrote."""
    return [slot.main for slot, one in answers.items() if slot.viewed_by == me and isinstance(one.given, SetAside)]


def conflicts_of(
    opened: OpenAssessment, question: Question, answers: Mapping[Slot, StandingAnswer], names: Mapping[UUID, str], me: UUID
) -> tuple[Conflict, ...]:
    """Each place to settle in one question."""
    return tuple(
        one_conflict(opened, question, slot, answers[slot.view_of(me)], answers[slot], names)
        for slot in mine_set_aside(answers, me)
        if slot in answers
    )


def one_conflict(
    opened: OpenAssessment,
    question: Question,
    slot: Slot,
    mine: StandingAnswer,
    theirs: StandingAnswer,
    names: Mapping[UUID, str],
) -> Conflict:
    """Both versions of one place."""
    heading, _ = whose(slot, opened.names, opened.carers)
    wording = filled(question.wording, opened.names)
    told = [shown(question, one.given, carer_names(opened.names, slot, opened.carers)) for one in (mine, theirs)]
    author = names.get(theirs.written_by, "Another practitioner")
    first = author.split(maxsplit=1)[0]
    my_lines, their_lines = lines_of(told[0]), lines_of(told[1])
    differs = told[0].level != told[1].level
    return Conflict(
        slot.field,
        wording if heading == "Practitioner" else f"{wording} {heading}",
        Version(names.get(mine.written_by, "You"), "Yours", f"{when(mine)}. Kept as a draft.", told[0].level, differs,
                against(my_lines, their_lines)),
        Version(author, f"{first}’s", f"{when(theirs)}. Saved.", told[1].level, differs, against(their_lines, my_lines)),
        first,
    )  # fmt: skip


def when(one: StandingAnswer) -> str:
    """`4 November 2026, 2:34pm`."""
    return f"{day(in_england(one.written_at))}, {clock(one.written_at)}"


def lines_of(answer: AnswerShown) -> dict[str, str]:
    """What an answer says, by name, in order."""
    found = {"Answer": "; ".join(answer.chosen) or answer.mark, "": answer.words}
    found.update(answer.lines)
    return {term: words for term, words in found.items() if words}


def against(mine: Mapping[str, str], other: Mapping[str, str]) -> tuple[Line, ...]:
    """My lines, with what the other does not have marked, word by word."""
    return tuple(Line(term, tuple(runs(words, other.get(term, "")))) for term, words in mine.items())


def runs(words: str, other: str) -> Iterable[Run]:
    """The words in runs that the other has and runs that it has not."""
    here, there = WORDS.findall(words), WORDS.findall(other)
    for kind, start, end, _, _ in difflib.SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
        if end > start:
            yield Run("".join(here[start:end]), kind != "equal")
