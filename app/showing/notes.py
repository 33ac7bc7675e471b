"""The notes an assessment came back with, as they stand before its practitioner wherever they look at it again."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.guard import OpenAssessment
from app.assessments.models import ReturnNote, State
from app.people.models import Account


@dataclass(frozen=True)
class Note:
    """A supervisor's note on one section, or ("") on the whole."""

    section: str
    words: str
    by: str
    returned_at: datetime.datetime


def return_notes(session: Session, assessment_id: UUID) -> list[Note]:
    """The notes of the last return."""
    rows = session.execute(
        select(ReturnNote, col(Account.name))
        .join(Account, col(Account.id) == col(ReturnNote.returned_by))
        .where(col(ReturnNote.assessment_id) == assessment_id)
        .order_by(col(ReturnNote.returned_at).desc())
    ).all()
    if not rows:
        return []
    last = rows[0][0].returned_at
    return [Note(note.section, note.words, name, note.returned_at) for note, name in rows if note.returned_at == last]


def notes_now(session: Session, opened: OpenAssessment) -> list[Note]:
    """The supervisor's notes, while it is returned."""
    return return_notes(session, opened.id) if opened.assessment.state is State.RETURNED else []
