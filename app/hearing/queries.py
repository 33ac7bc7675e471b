"""Reading when each child answered for themselves. Changes nothing."""

import datetime
from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, or_, select

from app.answers.slots import SET_ASIDE, THINKING, Slot
from app.assessments.models import Answer, Assessment, Sitting, State
from app.assessments.queries import read_given
from app.declaration.vocabulary import Voice
from app.showing.voices import owner_of, says_something

OPEN = (State.DRAFT, State.RETURNED, State.WITH_SUPERVISOR)


def child_answered(session: Session, children: Iterable[UUID]) -> dict[UUID, datetime.date]:
    """When each child was last seen and answered a question, or told a part of their day. An honest blank is no answer."""
    rows = session.execute(
        select(Assessment.child_id, col(Sitting.seen_on), Answer)
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .where(
            col(Assessment.child_id).in_(set(children)),
            col(Assessment.state).in_((*OPEN, State.SIGNED)),
            or_(col(Answer.voice) == Voice.CHILD, col(Answer.value).contains('"told_by"')),
        )
        .order_by(col(Answer.number))
    ).all()
    standing = {
        (child, one.assessment_id, Slot(one.question, one.voice, one.part)): (seen_on, read_given(one.value))
        for child, seen_on, one in rows
        if SET_ASIDE not in one.part and not one.part.startswith(THINKING)
    }
    found: dict[UUID, datetime.date] = {}
    for (child, _, slot), (seen_on, given) in standing.items():
        if says_something(given) and owner_of(slot, given, child, ()) == str(child):
            found[child] = max(found.get(child, seen_on), seen_on)
    return found
