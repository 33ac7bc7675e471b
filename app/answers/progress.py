"""What has been asked, what is still to ask, and what comes next. Pure: from a tool and its standing answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.answers.given import Given, SetAside, Unread
from app.answers.slots import THINKING, Carer, Slot, needed
from app.declaration.ask_if import Asking, Known
from app.declaration.questions import Question
from app.declaration.tool import Section, Tool

Answers = Mapping[Slot, Given]
"""The standing answer of each slot."""


def known(answers: Answers) -> Known:
    """Every question's keys, over all voices and carers. What the practitioner makes of it settles nothing."""
    found: dict[str, frozenset[str]] = {}
    for slot, given in answers.items():
        if not slot.part.startswith(THINKING):
            found[slot.question] = found.get(slot.question, frozenset()) | given.keys
    return found


@dataclass(frozen=True)
class SectionProgress:
    """One section: how many questions are asked of this child, which are left, whether one cannot be read yet."""

    section: Section
    asked: tuple[Question, ...]
    left: tuple[Question, ...]
    unread: tuple[Question, ...]
    completed: bool
    waiting: tuple[Question, ...] = ()
    """Questions that may be asked, depending on answers that are still to come."""

    @property
    def status(self) -> str:
        """One of: not_started, in_progress, done, problem."""
        if self.unread:
            return "problem"
        if len(self.left) == len(self.asked):
            return "done" if self.completed else "not_started"
        return "done" if self.completed or not self.left else "in_progress"


@dataclass(frozen=True)
class Progress:
    """The whole tool, section by section."""

    sections: tuple[SectionProgress, ...]

    @cached_property
    def next_question(self) -> tuple[Section, Question] | None:
        """The next question that nobody has answered, in order; None when all are."""
        return next(((part.section, part.left[0]) for part in self.sections if part.left and not part.completed), None)

    @property
    def asked(self) -> int:
        """How many questions are asked of this child."""
        return sum(len(part.asked) for part in self.sections)

    @property
    def left(self) -> int:
        """How many of them nobody has answered."""
        return sum(len(part.left) for part in self.sections)


def asking(question: Question, knowledge: Known) -> Asking:
    """Whether this question is asked, given what is known."""
    return question.ask_if.asking(knowledge) if question.ask_if else Asking.ASKED


def is_answered(question: Question, answers: Answers, carers: tuple[Carer, ...]) -> bool:
    """Whether enough is given: for a ladder, each carer; otherwise any voice, block or row, an honest blank included.

    `answers` may hold those of this question only.
    """
    places = needed(question, carers)
    if places:
        return all(place in answers and answers[place].keys for place in places)
    return any(given.keys for slot, given in answers.items() if slot.question == question.key and slot.part != THINKING)


def by_question(answers: Answers) -> dict[str, dict[Slot, Given]]:
    """The same answers, question by question."""
    found: dict[str, dict[Slot, Given]] = {}
    for slot, given in answers.items():
        found.setdefault(slot.question, {})[slot] = given
    return found


def progress(tool: Tool, answers: Answers, carers: tuple[Carer, ...], completed: Iterable[str] = ()) -> Progress:
    """How far this assessment has come. `tool` is already adapted and at its depth; `completed`: sections marked so."""
    knowledge, marked, own = known(answers), set(completed), by_question(answers)
    unread = {slot.question for slot, given in answers.items() if isinstance(given, Unread | SetAside)}
    parts = []
    for section in tool.sections:
        asked: list[Question] = []
        waiting: list[Question] = []
        for question in section.questions:
            now = asking(question, knowledge)
            if now is not Asking.NOT_ASKED:
                (asked if now is Asking.ASKED else waiting).append(question)
        left = tuple(question for question in asked if not is_answered(question, own.get(question.key, {}), carers))
        faulty = tuple(question for question in asked if question.key in unread)
        parts.append(SectionProgress(section, tuple(asked), left, faulty, section.key in marked, tuple(waiting)))
    return Progress(tuple(parts))
