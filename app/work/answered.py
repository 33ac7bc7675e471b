"""What answers and states say on My work: that help was needed today, and what waits to be read."""

from collections.abc import Collection, Iterable
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


def not_safe(session: Session, me: Practitioner, children: Iterable[UUID], questions: Collection[str]) -> dict[UUID, str]:
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


def said_yes(answers: Iterable[tuple[UUID, Answer]]) -> dict[UUID, str]:
    """The children of whom the newest of these answers says that help was needed, each with what else is to be told.

    `answers`: each with its child, in order. That nobody wrote what was done is told of any one of them.
    """
    standing = {
        (child, one.assessment_id, one.question, one.voice, one.part): read_given(one.value)
        for child, one in answers
        if SET_ASIDE not in one.part
    }
    yes = [(place[0], what) for place, what in standing.items() if isinstance(what, ActNowGiven) and what.yes]
    untold = {child for child, what in yes if what.is_untold}
    return {child: f"{NOT_SIGNED} {UNTOLD}" if child in untold else NOT_SIGNED for child, _ in yes}
