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
    keep_mine: str
    keep_theirs: str
    """What the two buttons say after “Keep”."""
    numbers: tuple[int, int]
    """Of the two answers as they are shown: a choice between others is not taken."""
    waits_for: str
    """Who has to choose, as a sentence; "" when it is for the one who looks."""
    is_mine: bool


@dataclass(frozen=True)
class Settles:
    """Who looks, and whether they may also settle what somebody set aside who has left."""

    me: UUID
    oversees: bool
    still_here: frozenset[UUID]

    def may(self, beside: Slot) -> bool:
        """One's own always; another's only once they can no longer do it themselves."""
        return beside.viewed_by == self.me or (self.oversees and beside.viewed_by not in self.still_here)

    def why_not(self, beside: Slot, writer: str) -> str:
        """Who chooses instead; "" when the one who looks may."""
        if self.may(beside):
            return ""
        if beside.viewed_by in self.still_here:
            return f"{writer} has still to choose. Talk it through together."
        return f"{writer} no longer works with this family. Whoever began this, whoever leads, or a supervisor can choose."


def set_aside(answers: Mapping[Slot, StandingAnswer]) -> list[Slot]:
    """The places in which what somebody wrote waits beside what somebody else wrote."""
    return [slot for slot, one in answers.items() if slot.viewed_by and isinstance(one.given, SetAside) and slot.main in answers]


def conflicts_of(
    opened: OpenAssessment,
    question: Question,
    answers: Mapping[Slot, StandingAnswer],
    names: Mapping[UUID, str],
    settles: Settles,
) -> tuple[Conflict, ...]:
    """Each place to settle in one question, those first that the one who looks may settle."""
    found = [one_conflict(opened, question, slot, answers, names, settles) for slot in set_aside(answers)]
    return tuple(sorted(found, key=lambda one: bool(one.waits_for)))


def one_conflict(
    opened: OpenAssessment,
    question: Question,
    beside: Slot,
    answers: Mapping[Slot, StandingAnswer],
    names: Mapping[UUID, str],
    settles: Settles,
) -> Conflict:
    """Both versions of one place."""
    slot, mine, theirs = beside.main, answers[beside], answers[beside.main]
    heading, _ = whose(slot, opened.names, opened.carers)
    wording = filled(question.wording, opened.names)
    told = [shown(question, one.given, carer_names(opened.names, slot, opened.carers)) for one in (mine, theirs)]
    author, writer = (names.get(one.written_by, "Another practitioner") for one in (theirs, mine))
    is_mine = beside.viewed_by == settles.me
    headings, keeps = told_apart(mine, theirs, (writer, author), settles.me)
    my_lines, their_lines = lines_of(told[0]), lines_of(told[1])
    differs = told[0].level != told[1].level
    return Conflict(
        beside.field,
        wording if heading == "Practitioner" else f"{wording} {heading}",
        Version(writer, headings[0], f"{when(mine)}. Kept as a draft.", told[0].level, differs, against(my_lines, their_lines)),
        Version(author, headings[1], f"{when(theirs)}. Saved.", told[1].level, differs, against(their_lines, my_lines)),
        *keeps,
        (mine.number, theirs.number),
        settles.why_not(beside, writer),
        is_mine,
    )


def told_apart(
    mine: StandingAnswer, theirs: StandingAnswer, names: tuple[str, str], me: UUID
) -> tuple[tuple[str, str], tuple[str, str]]:
    """What stands over the two versions, and what their buttons say after “Keep”: by whose they are, or else by when."""
    if mine.written_by == theirs.written_by:
        later = mine.written_at >= theirs.written_at
        order = ("later", "earlier") if later else ("earlier", "later")
        return (f"The {order[0]} one", f"The {order[1]} one"), (f"the {order[0]} one", f"the {order[1]} one")
    first = [f"{name.split(maxsplit=1)[0]}’s" for name in names]
    return (
        ("Yours" if mine.written_by == me else first[0], first[1]),
        ("mine" if mine.written_by == me else first[0], "yours" if theirs.written_by == me else first[1]),
    )


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
