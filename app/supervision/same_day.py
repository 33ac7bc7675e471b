"""That help was needed the same day, by what is answered, signed or not: what My work, the board and a session tell of it."""

import datetime
from collections.abc import Collection, Iterable
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from app.answers.given import ActNowGiven
from app.answers.slots import SET_ASIDE
from app.assessments.models import Answer, Assessment, State
from app.assessments.queries import read_given
from app.cases.models import Case
from app.cases.queries import may_see
from app.db import ENGLAND, today
from app.people.practitioner import Practitioner
from app.showing.shown import UNTOLD
from app.suite.suite import Suite
from app.timeline.acts import UNTOLD as NOBODY_WROTE
from app.timeline.acts import is_yes, overtaken

OPEN = (State.DRAFT, State.RETURNED, State.WITH_SUPERVISOR)


def asking_for_help(suite: Suite) -> frozenset[str]:
    """The keys of the questions that ask whether a child needs help today. What is private to its author tells nobody else."""
    asked = (question for tool in suite.values() for question in tool.questions() if question.kind == "act_now")
    return frozenset(question.key for question in asked if not question.private)


NOT_SIGNED = "It is not signed yet. Make sure that somebody has acted."
SIGNED = "It is signed. Make sure that somebody has acted."


def still_needed() -> ColumnElement[bool]:
    """For a query over answers and their assessments: a yes that was signed, and is not to be lost from sight with that.

    It stands the day on which it was signed and the next; where nobody wrote what was done, until somebody has.
    """
    since = datetime.datetime.combine(today() - datetime.timedelta(days=1), datetime.time(), ENGLAND).astimezone(datetime.UTC)
    lately = or_(col(Assessment.signed_at) >= since, col(Answer.value).startswith(NOBODY_WROTE, autoescape=True))
    return and_(col(Assessment.state) == State.SIGNED, *is_yes(), ~overtaken(), lately)


class Yes(NamedTuple):
    """That help was needed today: what else is to be told of it, and in which assessment, at which question, it was said."""

    told: str
    assessment: UUID
    question: str
    done: str = ""
    """What was done about it, as it was written; "" where nobody wrote it."""

    @property
    def place(self) -> str:
        """Where it stands, in the family's record."""
        return f"assessments/{self.assessment}/read?of={self.question}#q-{self.question}"


def not_safe(session: Session, me: Practitioner, children: Iterable[UUID], questions: Collection[str]) -> dict[UUID, Yes]:
    """The children of whom an assessment says that help was needed today, each with what else is to be told.

    `questions`: the keys of those that ask.

    A draft tells it too: help does not wait for a signature, nor is it given by one (`still_needed`). Only records that I
    may open are read; of another, that it exists would be told by the mark alone.
    """
    return answered_yes(session, questions, col(Assessment.child_id).in_(set(children)), may_see(me))


def not_safe_here(session: Session, case_id: UUID, questions: Collection[str]) -> dict[UUID, Yes]:
    """The same of the children of one record, by what is written in it alone: for what stays in that record."""
    return answered_yes(session, questions, col(Assessment.case_id) == case_id)


def answered_yes(session: Session, questions: Collection[str], *where: ColumnElement[bool]) -> dict[UUID, Yes]:
    rows = session.execute(
        select(Assessment.child_id, Answer, Assessment.state)
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Case, col(Case.id) == col(Assessment.case_id))
        .where(or_(col(Assessment.state).in_(OPEN), still_needed()), col(Answer.question).in_(questions), *where)
        .order_by(col(Answer.number))
    ).all()
    return said_yes(
        ((child, one) for child, one, _ in rows), {one.assessment_id for _, one, state in rows if state is State.SIGNED}
    )


def said_yes(answers: Iterable[tuple[UUID, Answer]], signed: Collection[UUID] = ()) -> dict[UUID, Yes]:
    """The children of whom the newest of these answers says that help was needed, each with one place where it is said: of
    several, one at which nobody wrote what was done.

    `answers`: each with its child, in order. That nobody wrote what was done is told of any one of them. `signed`: the
    assessments that are.
    """
    standing = {
        (child, one.assessment_id, one.question, one.voice, one.part): read_given(one.value)
        for child, one in answers
        if SET_ASIDE not in one.part
    }
    yes = [(place, what) for place, what in standing.items() if isinstance(what, ActNowGiven) and what.yes]
    untold = {place[0] for place, what in yes if what.is_untold}
    untold_last = sorted(yes, key=lambda one: one[1].is_untold)
    return {
        child: Yes(f"{SIGNED if of in signed else NOT_SIGNED}{f' {UNTOLD}' if child in untold else ''}", of, question, what.done)
        for (child, of, question, _, _), what in untold_last
    }
