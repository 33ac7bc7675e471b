"""A private question that is not theirs to read is answered as if nobody asked it; the trail says that somebody tried."""

from sqlmodel import Session

from app.assessments.guard import OpenAssessment
from app.cases.guard import refuse
from app.declaration.questions import Question
from app.people.guard import MayNot
from app.people.practitioner import Practitioner


def refuse_private(session: Session, me: Practitioner, opened: OpenAssessment, key: str) -> None:
    """Raises MayNot for a question that is private and not theirs."""
    if key in opened.hidden:
        refuse(session, me, opened.case.id)


def asked_here(session: Session, me: Practitioner, opened: OpenAssessment, key: str) -> Question:
    """The question, if this tool as begun asks it of them. Raises MayNot."""
    refuse_private(session, me, opened, key)
    found = opened.asked.by_key.get(key)
    if found is None:
        raise MayNot
    return found
