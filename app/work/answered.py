"""What answers and states say on My work: that help was needed today, and what waits to be read."""

import datetime
from collections.abc import Collection, Iterable
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from app.answers.given import ActNowGiven
from app.answers.slots import SET_ASIDE
from app.assessments.models import Answer, Assessment, Sitting, State
from app.assessments.queries import read_given
from app.cases.models import Case
from app.cases.queries import may_see
from app.db import ENGLAND, today
from app.gathering.lists import Listed
from app.people.practitioner import Practitioner
from app.showing.shown import UNTOLD
from app.suite.suite import Suite
from app.timeline.acts import UNTOLD as NOBODY_WROTE
from app.timeline.acts import is_yes, overtaken
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
    rows = session.execute(
        select(Assessment.child_id, Answer, Assessment.state)
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Case, col(Case.id) == col(Assessment.case_id))
        .where(
            col(Assessment.child_id).in_(set(children)),
            or_(col(Assessment.state).in_(OPEN), still_needed()),
            col(Answer.question).in_(questions),
            may_see(me),
        )
        .order_by(col(Answer.number))
    ).all()
    return said_yes(
        ((child, one) for child, one, _ in rows), {one.assessment_id for _, one, state in rows if state is State.SIGNED}
    )


def begun_in(case_id: UUID, safety: Collection[str]) -> tuple[Listed[Assessment], Listed[Sitting], Listed[Answer]]:
    """What is begun, returned or waiting to be read in one family, and what was signed with a yes that still stands, saved last
    first; the sittings; answers to the questions in `safety`, which ask about today."""
    asked = col(Answer.question).in_(safety)
    signed = select(Answer.id).join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
    signed = signed.where(col(Assessment.case_id) == case_id, asked, still_needed())
    of_signed = select(Answer.assessment_id).where(col(Answer.id).in_(signed))
    begun = (col(Assessment.case_id) == case_id, or_(col(Assessment.state).in_(OPEN), col(Assessment.id).in_(of_signed)))
    unsigned = select(Assessment.id).where(col(Assessment.case_id) == case_id, col(Assessment.state).in_(OPEN))
    answers = (asked, or_(col(Answer.assessment_id).in_(unsigned), col(Answer.id).in_(signed)))
    sittings = select(Assessment.sitting_id).where(*begun)
    return (
        Listed(Assessment, begun, (col(Assessment.last_saved_at).desc(), col(Assessment.id))),
        Listed(Sitting, (col(Sitting.id).in_(sittings),), (col(Sitting.id),)),
        Listed(Answer, answers, (col(Answer.number), col(Answer.id))),
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
        place[0]: Yes(f"{SIGNED if place[1] in signed else NOT_SIGNED}{f' {UNTOLD}' if place[0] in untold else ''}", *place[1:3])
        for place, _ in untold_last
    }
