"""Reading when each child answered for themselves, and the words they said it in. Changes nothing."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlalchemy import select as columns
from sqlmodel import Session, col, or_

from app.answers.given import WordsGiven
from app.answers.progress import asking, known
from app.answers.slots import SET_ASIDE, THINKING, Slot, voices
from app.assessments.begun import AskedTool, adaptation_keys, asked
from app.assessments.models import Answer, Assessment, Sitting, State
from app.assessments.queries import read_given
from app.children_heard.rules import Answered
from app.declaration.ask_if import Asking
from app.declaration.vocabulary import Voice
from app.showing.voices import owner_of, says_something

OPEN = (State.DRAFT, State.RETURNED, State.WITH_SUPERVISOR)

Place = tuple[datetime.date, UUID, Slot]
"""The day of an answer, its assessment, and where in that it stands."""


def child_answered(
    session: Session, cases: Iterable[UUID], children: Iterable[UUID], *, of_many: bool = False
) -> dict[UUID, datetime.date]:
    """When each child was last seen and answered a question, or told a part of their day, in these records alone.

    An honest blank is no answer. One query; `of_many`, for a board of hundreds, asks what was said at the last sitting of each
    child, and for all there is only where that says nothing.
    """
    where, wanted = set(cases), set(children)
    found = last_said(standing_in(session, where, wanted, only_last=of_many))
    silent = wanted - found.keys()
    return {**found, **last_said(standing_in(session, where, silent))} if of_many and silent else found


def answered_in(
    session: Session, case_id: UUID, children: Iterable[UUID]
) -> tuple[dict[UUID, datetime.date], dict[UUID, list[Answered]]]:
    """The same for one record, and what each child answered in words, newest first: in one query, and one more where whether a
    question was asked at all hangs on other answers.

    What is private to its author is not among the words. Whoever calls this has found the case through its guard.
    """
    places = standing_in(session, {case_id}, set(children), more=WHERE_FROM)
    return last_said(places), in_words(session, places)


PLACE = (col(Answer.assessment_id), col(Answer.question), col(Answer.voice), col(Answer.part))

WHERE_FROM = (
    *(col(Answer.id).label("answer_id"), col(Sitting.place).label("seen_at"), col(Assessment.release_id)),
    *(col(getattr(Assessment, name)) for name in ("adaptations", "depth", "state")),
)
"""What is known besides of an answer whose words are told."""


def standing_in(
    session: Session, cases: Collection[UUID], children: Collection[UUID], *, only_last: bool = False, more: tuple[Any, ...] = ()
) -> dict[UUID, dict[Place, Any]]:
    """What stands of what these children may have said themselves, each place once; `only_last`: at their last sitting."""
    whose = (
        col(Assessment.case_id).in_(cases),
        col(Assessment.child_id).in_(children),
        col(Assessment.state).in_((*OPEN, State.SIGNED)),
        or_(col(Answer.voice) == Voice.CHILD, col(Answer.value).contains('"told_by"')),
    )
    rank = func.dense_rank().over(partition_by=col(Assessment.child_id), order_by=col(Sitting.seen_on).desc())
    what = (col(Assessment.child_id), col(Sitting.seen_on), *PLACE, col(Answer.number), col(Answer.value), *more)
    every = (
        columns(*what, rank.label("rank"))
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .where(*whose)
        .subquery()
    )
    rows = columns(*(one for one in every.c if one.name != "rank")).order_by(every.c.number)
    standing: dict[UUID, dict[Place, Any]] = {}
    for row in session.execute(rows.where(every.c.rank == 1) if only_last else rows):
        child, seen_on, assessment, question, voice, part = row[:6]
        if SET_ASIDE not in part and not part.startswith(THINKING):
            standing.setdefault(child, {})[seen_on, assessment, Slot(question, voice, part)] = row
    return standing


def last_said(standing: Mapping[UUID, Mapping[Place, Any]]) -> dict[UUID, datetime.date]:
    """The latest day on which each child said something."""
    return {child: on for child, places in standing.items() if (on := last_day(child, places))}


def last_day(child: UUID, places: Mapping[Place, Any]) -> datetime.date | None:
    """The latest day of a place in which the child said something: read from the latest on, until one does."""
    for (seen_on, _, slot), row in sorted(places.items(), key=lambda one: one[0][0], reverse=True):
        given = read_given(row.value)
        if says_something(given) and owner_of(slot, given, child, ()) == str(child):
            return seen_on
    return None


def in_words(session: Session, standing: Mapping[UUID, Mapping[Place, Any]]) -> dict[UUID, list[Answered]]:
    """Each child's words, newest first. The same words of one day are told once: a correction begins with all of its answers."""
    said: dict[UUID, dict[tuple[datetime.date, str], tuple[Any, AskedTool, WordsGiven]]] = {}
    for child, places in standing.items():
        for (seen_on, _, slot), row in places.items():
            given = read_given(row.value) if slot.voice is Voice.CHILD else None
            if isinstance(given, WordsGiven):
                begun = asked(session, row.release_id, adaptation_keys(row.adaptations), row.depth).open_to_all
                question = begun.by_key.get(slot.question)
                if question and Voice.CHILD in voices(question):
                    said.setdefault(child, {}).setdefault((seen_on, given.words), (row, begun, given))
    hinging = {
        row.assessment_id: begun
        for own in said.values()
        for row, begun, _ in own.values()
        if begun.by_key[row.question].ask_if is not None
    }
    not_asked = passed_by(session, hinging) if hinging else frozenset()
    return {
        child: sorted(
            (told(row, begun, given) for row, begun, given in own.values() if (row.assessment_id, row.question) not in not_asked),
            key=lambda one: (one.on, one.exact),
            reverse=True,
        )
        for child, own in said.items()
    }


def told(row: Any, begun: AskedTool, given: WordsGiven) -> Answered:
    return Answered(
        id=row.answer_id,
        assessment_id=row.assessment_id,
        question=row.question,
        words=given.words,
        exact=given.exact,
        on=row.seen_on,
        place=row.seen_at,
        tool=begun.tool.title,
        is_draft=row.state is State.DRAFT,
    )


def passed_by(session: Session, hinging: Mapping[UUID, AskedTool]) -> frozenset[tuple[UUID, str]]:
    """The questions of these assessments that other answers say are not asked. One query."""
    keys = frozenset().union(*(begun.hinges for begun in hinging.values()))
    wanted = columns(*PLACE, col(Answer.value)).where(col(Answer.assessment_id).in_(hinging), col(Answer.question).in_(keys))
    answers: dict[UUID, dict[Slot, Any]] = {one: {} for one in hinging}
    for assessment, question, voice, part, value in session.execute(wanted.order_by(col(Answer.number))):
        answers[assessment][Slot(question, voice, part)] = read_given(value)
    return frozenset(
        (one, question.key)
        for one, begun in hinging.items()
        for question in begun.by_key.values()
        if question.ask_if and asking(question, known(answers[one])) is not Asking.ASKED
    )
