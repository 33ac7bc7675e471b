"""What answers and states say on My work: that help was needed today, and what waits to be read."""

from collections.abc import Collection, Iterable
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Session, col, select

from app.answers.given import ActNowGiven
from app.answers.slots import SET_ASIDE
from app.assessments.models import Answer, Assessment, State
from app.assessments.queries import read_given
from app.cases.models import Case
from app.cases.queries import may_see
from app.people.practitioner import Practitioner
from app.showing.shown import UNTOLD
from app.suite.suite import Suite
from app.work.queries import Underway, underway

OPEN = (State.DRAFT, State.RETURNED, State.WITH_SUPERVISOR)


def asking_for_help(suite: Suite) -> frozenset[str]:
    """The keys of the questions that ask whether a child needs help today. What is private to its author tells nobody else."""
    asked = (question for tool in suite.values() for question in tool.questions() if question.kind == "act_now")
    return frozenset(question.key for question in asked if not question.private)


def sent(session: Session, cases: Iterable[UUID]) -> list[Underway]:
    """What waits in these families for a supervisor to read it."""
    return underway(session, col(Assessment.case_id).in_(set(cases)), col(Assessment.state) == State.WITH_SUPERVISOR)


NOT_SIGNED = "It is not signed yet. Make sure that somebody has acted."


class Yes(NamedTuple):
    """That help was needed today: what else is to be told of it, and in which assessment, at which question, it was said."""

    told: str
    assessment: UUID
    question: str

    @property
    def place(self) -> str:
        """Where it stands, in the family's record."""
        return f"assessments/{self.assessment}/read?of={self.question}#q-{self.question}"


def not_safe(session: Session, me: Practitioner, children: Iterable[UUID], questions: Collection[str]) -> dict[UUID, Yes]:
    """The children of whom an unsigned assessment says that help was needed today, each with what else is to be told.

    `questions`: the keys of those that ask.

    A draft tells it too: help does not wait for a signature. Only records that I may open are read; of another, that it
    exists would be told by the mark alone.
    """
    rows = session.execute(
        select(Assessment.child_id, Answer)
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Case, col(Case.id) == col(Assessment.case_id))
        .where(
            col(Assessment.child_id).in_(set(children)),
            col(Assessment.state).in_(OPEN),
            col(Answer.question).in_(questions),
            may_see(me),
        )
        .order_by(col(Answer.number))
    ).all()
    return said_yes((child, one) for child, one in rows)


def said_yes(answers: Iterable[tuple[UUID, Answer]]) -> dict[UUID, Yes]:
    """The children of whom the newest of these answers says that help was needed, each with one place where it is said: of
    several, one at which nobody wrote what was done.

    `answers`: each with its child, in order. That nobody wrote what was done is told of any one of them.
    """
    standing = {
        (child, one.assessment_id, one.question, one.voice, one.part): read_given(one.value)
        for child, one in answers
        if SET_ASIDE not in one.part
    }
    yes = [(place, what) for place, what in standing.items() if isinstance(what, ActNowGiven) and what.yes]
    untold = {place[0] for place, what in yes if what.is_untold}
    told = {True: f"{NOT_SIGNED} {UNTOLD}", False: NOT_SIGNED}
    untold_last = sorted(yes, key=lambda one: one[1].is_untold)
    return {place[0]: Yes(told[place[0] in untold], place[1], place[2]) for place, _ in untold_last}
