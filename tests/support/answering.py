"""Answers for tests, written through the same deed that people use, and an assessment taken on its way.

wrote(session, assessment, ruth, "food", LadderGiven(level=Level.STEADY), part=str(kelly.id))
send(session, assessment, ruth)
"""

from itertools import count

from sqlmodel import Session, select

from app.answers.given import ActNowGiven, Standing, WordsGiven
from app.answers.slots import Slot
from app.assessments import actions
from app.assessments.guard import open_assessment
from app.assessments.models import Assessment, Cited
from app.assessments.queries import standing
from app.assessments.rules import ANALYSIS, closing
from app.assessments.writing import Typed, answer
from app.db import now
from app.declaration.vocabulary import Voice
from app.evidence.models import Statement
from app.finishing.actions import send as check_and_send
from app.people.practitioner import Practitioner

OPERATIONS = count(1)


def wrote(
    session: Session,
    assessment: Assessment,
    by: Practitioner,
    question: str,
    given: Standing,
    *,
    voice: Voice = Voice.PRACTITIONER,
    part: str = "",
) -> None:
    """One answer, in place of whatever stood there."""
    slot = Slot(question, voice, part)
    there = standing(session, assessment_id=assessment.id, question=question).get(slot)
    typed = {slot: Typed(given, there.number if there else 0)}
    answer(session, assessment=assessment, typed=typed, operation=f"test-{next(OPERATIONS)}", by=by)
    session.flush()


def rests(session: Session, assessment: Assessment, question: str, *statements: Statement, by: Practitioner) -> None:
    """Let an answer rest on these statements."""
    session.add_all(
        Cited(assessment_id=assessment.id, question=question, statement_id=one.id, since=now(), by=by.id) for one in statements
    )
    session.flush()


def analysed(session: Session, assessment: Assessment, by: Practitioner, words: str = "She is fed, and she is heard.") -> None:
    """The closing words that sending asks for."""
    slot = closing(ANALYSIS)
    wrote(session, assessment, by, slot.question, WordsGiven(words=words))


def send(session: Session, assessment: Assessment, by: Practitioner) -> None:
    """Through every check, to the supervisor."""
    if not standing(session, assessment_id=assessment.id, question=ANALYSIS):
        analysed(session, assessment, by)
    opened = open_assessment(session, by, assessment.case_id, assessment.id)
    for question in opened.tool.questions():
        if question.kind == "act_now" and not standing(session, assessment_id=assessment.id, question=question.key):
            wrote(session, assessment, by, question.key, ActNowGiven(yes=False))
    in_the_way = check_and_send(session, opened=opened, by=by)
    assert in_the_way == (), in_the_way
    session.flush()


def sign(session: Session, assessment: Assessment, by: Practitioner, words: str = "") -> None:
    """Signed by a supervisor."""
    actions.sign(session, assessment=assessment, words=words, by=by)
    session.flush()


def again(session: Session, assessment: Assessment) -> Assessment:
    """The same assessment in another session."""
    return session.exec(select(Assessment).where(Assessment.id == assessment.id)).one()
