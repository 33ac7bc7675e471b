"""What My work and a family’s page read of what is begun: what waits to be read, and answers about today."""

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import or_
from sqlmodel import Session, col, select

from app.assessments.models import Answer, Assessment, Sitting, State
from app.gathering.lists import Listed
from app.supervision.same_day import OPEN, still_needed
from app.work.queries import Underway, underway


def sent(session: Session, cases: Iterable[UUID]) -> list[Underway]:
    """What waits in these families for a supervisor to read it."""
    return underway(session, col(Assessment.case_id).in_(set(cases)), col(Assessment.state) == State.WITH_SUPERVISOR)


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
