"""What has been asked, what is still to ask, and what comes next. Pure: from a tool and its standing answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.assessments.given import Given, SetAside, Unread
from app.assessments.slots import THINKING, Carer, Slot, slots
from app.declaration.ask_if import Asking, Known
from app.declaration.questions import DatedRows, Day, Ladder, Question
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
    """Whether enough is given: for a ladder, each carer; otherwise any voice, block or row, an honest blank included."""
    if isinstance(question, Day | DatedRows):
        return any(given.keys for slot, given in answers.items() if slot.question == question.key)
    places = [bool(answers[slot].keys) for slot in slots(question, carers) if slot in answers]
    if isinstance(question, Ladder) and question.for_each_carer:
        return len(places) == len(slots(question, carers)) and all(places)
    return any(places)


def progress(tool: Tool, answers: Answers, carers: tuple[Carer, ...], completed: Iterable[str] = ()) -> Progress:
    """How far this assessment has come. `tool` is already adapted and at its depth; `completed`: sections marked so."""
    knowledge, marked = known(answers), set(completed)
    unread = {slot.question for slot, given in answers.items() if isinstance(given, Unread | SetAside)}
    parts = []
    for section in tool.sections:
        asked = tuple(question for question in section.questions if asking(question, knowledge) is Asking.ASKED)
        left = tuple(question for question in asked if not is_answered(question, answers, carers))
        faulty = tuple(question for question in asked if question.key in unread)
        parts.append(SectionProgress(section, asked, left, faulty, section.key in marked))
    return Progress(tuple(parts))
