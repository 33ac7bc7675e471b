"""Placing the demonstration's own assessments on the days of their stories. The trail is left as it is."""

import datetime

from sqlalchemy import update
from sqlmodel import Session, col

from app.assessments.models import Answer, Assessment, Cited, Finding, ReturnNote, SectionMark, Sitting
from app.demonstration.stories import Told
from app.demonstration.telling import Telling


def place_in_the_past(session: Session, told: Told, assessment: Assessment, telling: Telling, *, first: bool) -> None:
    """Written when the child was seen or the day after, then sent, returned and signed on their days. `first` of its sitting."""
    session.flush()
    seen = telling.day(told.get("begun") or told["seen"])
    written = telling.moment(telling.day(told["written"] if "written" in told else told["seen"]), 17, 20)
    begun = min(telling.moment(seen, 15, 10), written)
    if first and "corrects" not in told:
        session.get_one(Sitting, assessment.sitting_id).begun_at = begun
    assessment.begun_at, assessment.last_saved_at = begun, written
    if "sent" in told:
        assessment.sent_at = max(written, telling.moment(telling.day(told["sent"]), 11, 25))
    if "signed" in told:
        assessment.signed_at = max(assessment.sent_at or written, telling.moment(telling.day(told["signed"]["on"]), 16, 10))
    session.add(assessment)
    session.flush()
    place_what_hangs_on_it(session, told, assessment, telling, written)


def place_what_hangs_on_it(
    session: Session, told: Told, assessment: Assessment, telling: Telling, written: datetime.datetime
) -> None:
    """The rows of an assessment, each on its day."""
    mine = assessment.id
    session.execute(update(Answer).where(col(Answer.assessment_id) == mine).values(written_at=written))
    session.execute(update(Cited).where(col(Cited.assessment_id) == mine).values(since=written))
    session.execute(update(SectionMark).where(col(SectionMark.assessment_id) == mine).values(marked_at=written))
    if assessment.sent_at:
        session.execute(update(Finding).where(col(Finding.assessment_id) == mine).values(frozen_at=assessment.sent_at))
    if "returned" in told:
        at = telling.moment(telling.day(told["returned"]["on"]), 14, 5)
        session.execute(update(ReturnNote).where(col(ReturnNote.assessment_id) == mine).values(returned_at=at))
