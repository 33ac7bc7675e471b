"""Reading when each child answered for themselves. Changes nothing."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlalchemy import func
from sqlalchemy import select as columns
from sqlmodel import Session, col, or_

from app.answers.slots import SET_ASIDE, THINKING, Slot
from app.assessments.models import Answer, Assessment, Sitting, State
from app.assessments.queries import read_given
from app.declaration.vocabulary import Voice
from app.showing.voices import owner_of, says_something

OPEN = (State.DRAFT, State.RETURNED, State.WITH_SUPERVISOR)


def child_answered(
    session: Session, cases: Iterable[UUID], children: Iterable[UUID], *, of_many: bool = False
) -> dict[UUID, datetime.date]:
    """When each child was last seen and answered a question, or told a part of their day, in these records alone.

    An honest blank is no answer. One query; `of_many`, for a board of hundreds, asks what was said at the last sitting of each
    child, and for all there is only where that says nothing.
    """
    where, wanted = set(cases), set(children)
    if not of_many:
        return said_in(session, where, wanted, only_last=False)
    found = said_in(session, where, wanted, only_last=True)
    silent = wanted - found.keys()
    return {**found, **said_in(session, where, silent, only_last=False)} if silent else found


PLACE = (col(Answer.assessment_id), col(Answer.question), col(Answer.voice), col(Answer.part))


def said_in(
    session: Session, cases: Collection[UUID], children: Collection[UUID], *, only_last: bool
) -> dict[UUID, datetime.date]:
    """When each of these children said something of their own; `only_last`: among what was answered at their last sitting."""
    whose = (
        col(Assessment.case_id).in_(cases),
        col(Assessment.child_id).in_(children),
        col(Assessment.state).in_((*OPEN, State.SIGNED)),
        or_(col(Answer.voice) == Voice.CHILD, col(Answer.value).contains('"told_by"')),
    )
    place = func.dense_rank().over(partition_by=col(Assessment.child_id), order_by=col(Sitting.seen_on).desc())
    every = (
        columns(
            col(Assessment.child_id), col(Sitting.seen_on), *PLACE, col(Answer.number), col(Answer.value), place.label("place")
        )
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .where(*whose)
        .subquery()
    )
    rows = columns(*(one for one in every.c if one.name != "place")).order_by(every.c.number)
    standing: dict[UUID, dict[tuple[datetime.date, UUID, Slot], str]] = {}
    for child, seen_on, assessment, question, voice, part, _, value in session.execute(
        rows.where(every.c.place == 1) if only_last else rows
    ):
        if SET_ASIDE not in part and not part.startswith(THINKING):
            standing.setdefault(child, {})[seen_on, assessment, Slot(question, voice, part)] = value
    return {child: on for child, places in standing.items() if (on := last_said(child, places))}


def last_said(child: UUID, places: Mapping[tuple[datetime.date, UUID, Slot], str]) -> datetime.date | None:
    """The latest day of a place in which the child said something: read from the latest on, until one does."""
    for (seen_on, _, slot), value in sorted(places.items(), key=lambda one: one[0][0], reverse=True):
        given = read_given(value)
        if says_something(given) and owner_of(slot, given, child, ()) == str(child):
            return seen_on
    return None
