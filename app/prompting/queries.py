"""Reading the words somebody wrote themselves: of one assessment, and about brothers and sisters. Changes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from app.answers.given import Given
from app.assessments.guard import OpenAssessment
from app.assessments.models import Answer, Assessment, State
from app.assessments.queries import read_given, standing
from app.cases.models import Person
from app.cases.wording import called
from app.declaration.vocabulary import Voice
from app.people.practitioner import Practitioner

WRITTEN_IN = ("words", "noticed", "makes_it_work", "why", "done", "known", "since")
"""The fields of an answer that hold somebody’s writing."""

THEIRS = frozenset({Voice.CHILD, Voice.CARER, Voice.OTHER_PROFESSIONAL})
"""In these voices the words are somebody else’s, and stay as they were said."""

COMPARED = 200
"""Latest answers about brothers and sisters that a text is held beside."""


@dataclass(frozen=True)
class Written:
    """What somebody wrote in one answer."""

    question: str
    text: str


def texts_in(given: Given) -> Iterator[str]:
    for name in WRITTEN_IN:
        if text := str(getattr(given, name, "") or "").strip():
            yield text


def written_here(session: Session, opened: OpenAssessment, me: Practitioner) -> list[Written]:
    """What this practitioner wrote, in the order in which it is asked. Nobody else’s, and nothing that was said by others."""
    stands = standing(session, assessment_id=opened.id)
    order = {question.key: at for at, question in enumerate(opened.tool.questions())}
    mine = [
        Written(slot.question, text)
        for slot, answer in stands.items()
        if answer.written_by == me.id and slot.question in order and slot.voice not in THEIRS
        if not getattr(answer.given, "exact", False)
        for text in texts_in(answer.given)
    ]
    return sorted(mine, key=lambda one: order[one.question])


def about_the_others(session: Session, opened: OpenAssessment, me: Practitioner) -> list[tuple[str, str]]:
    """What the same practitioner wrote lately about each brother or sister: (their name, the text).

    Only their own, so that nobody learns from a thought what stands in a part that is not theirs to read.
    """
    rows = session.exec(
        select(Answer, Person)
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Person, col(Person.id) == col(Assessment.child_id))
        .where(
            Assessment.case_id == opened.case.id,
            Assessment.child_id != opened.child.id,
            Assessment.state != State.ABANDONED,
            Answer.written_by == me.id,
        )
        .order_by(col(Answer.written_at).desc())
        .limit(COMPARED)
    )
    return [(called(person), text) for answer, person in rows for text in texts_in(read_given(answer.value))]
