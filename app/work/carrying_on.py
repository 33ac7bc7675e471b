"""Where somebody stopped: the section and the question that come next in an assessment that is half written."""

from dataclasses import dataclass

from sqlmodel import Session

from app.adapting.asked import still_asked
from app.answers.privacy import open_answers
from app.answers.progress import progress
from app.assessments.guard import open_assessment
from app.assessments.queries import completed_sections, given_in, standing
from app.people.practitioner import Practitioner
from app.work.queries import Underway


@dataclass(frozen=True)
class Next:
    """The next question: in which section, and which of how many there."""

    section: str
    place: str


def next_in(session: Session, me: Practitioner, one: Underway) -> Next | None:
    """What is still to ask first; None when everything has an answer."""
    opened = open_assessment(session, me, one.assessment.case_id, one.assessment.id)
    answers = still_asked(opened.tool, open_answers(given_in(standing(session, assessment_id=opened.id)), opened.hidden))
    so_far = progress(opened.tool, answers, opened.carers, completed_sections(session, assessment_id=opened.id))
    if so_far.next_question is None:
        return None
    section, question = so_far.next_question
    asked = next(part.asked for part in so_far.sections if part.section.key == section.key)
    return Next(section.title, f"question {asked.index(question) + 1} of {len(asked)}")
