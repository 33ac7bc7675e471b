"""Reading what a section needs beside its answers: last time, what was seen and said, brothers and sisters of the sitting."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from app.assessments.given import Given
from app.assessments.models import Answer, Assessment, Cited, ReturnNote, Sitting, State
from app.assessments.queries import given_in, standing
from app.assessments.slots import Slot
from app.cases.models import Person
from app.evidence.models import Statement
from app.evidence.queries import Told
from app.people.models import Account

DONE = (State.WITH_SUPERVISOR, State.SIGNED, State.REPLACED)


@dataclass(frozen=True)
class LastTime:
    """The last time this tool was used with this child: which day, and what was answered then, slot by slot."""

    assessment_id: UUID
    seen_on: datetime.date
    answers: dict[Slot, Given]
    release_id: UUID
    adaptations: str


def last_time(session: Session, assessment: Assessment, seen_on: datetime.date) -> LastTime | None:
    """The last assessment of this child with this tool that was sent or signed, up to this sitting; None when there is none."""
    row = session.execute(
        select(col(Assessment.id), col(Sitting.seen_on), col(Assessment.release_id), col(Assessment.adaptations))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .where(
            col(Assessment.child_id) == assessment.child_id,
            col(Assessment.tool_key) == assessment.tool_key,
            col(Assessment.id) != assessment.id,
            col(Assessment.state).in_(DONE),
            col(Sitting.seen_on) <= seen_on,
            col(Assessment.begun_at) < assessment.begun_at,
        )
        .order_by(col(Sitting.seen_on).desc(), col(Assessment.begun_at).desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    return LastTime(row.id, row.seen_on, given_in(standing(session, assessment_id=row.id)), row.release_id, row.adaptations)


def cited(session: Session, assessment_id: UUID) -> dict[str, list[Told]]:
    """Question → the statements it rests on, oldest first. One that was put right since is shown as it stands now."""
    later = aliased(Statement)
    found: dict[str, list[Told]] = defaultdict(list)
    rows = session.execute(
        told_rows(later)
        .add_columns(col(Cited.question))
        .join(Cited, col(Cited.statement_id) == col(Statement.id))
        .where(col(Cited.assessment_id) == assessment_id, col(Cited.until).is_(None))
        .order_by(col(Cited.since))
    )
    for statement, put_right, speaker, recorder, question in rows:
        found[question].append(Told(put_right or statement, speaker, recorder))
    return dict(found)


def told_rows(later: type[Statement]) -> Select[Statement, Statement, Person, str]:
    """Statements with what put them right, who spoke and who wrote them down."""
    return (
        select(Statement, later, Person, col(Account.name))
        .outerjoin(later, col(later.supersedes_id) == col(Statement.id))
        .outerjoin(Person, col(Person.id) == col(Statement.speaker_id))
        .join(Account, col(Account.id) == col(Statement.recorded_by))
    )


def citable(session: Session, case_id: UUID, child_id: UUID, most: int = 12) -> list[Told]:
    """The newest statements about this child that stand, to point at from an answer."""
    later = aliased(Statement)
    rows = session.execute(
        told_rows(later)
        .where(col(Statement.case_id) == case_id, col(Statement.about_id) == child_id, col(later.id).is_(None))
        .order_by(col(Statement.seen_on).desc(), col(Statement.recorded_at).desc())
        .limit(most)
    )
    return [Told(statement, speaker, recorder) for statement, _, speaker, recorder in rows]


@dataclass(frozen=True)
class Sibling:
    """Another child of the same sitting, with an assessment of their own."""

    assessment_id: UUID
    child: Person


def of_this_sitting(session: Session, assessment: Assessment) -> list[Sibling]:
    """The other children of the sitting whose assessments with this tool still stand, oldest first."""
    rows = session.execute(
        select(col(Assessment.id), Person)
        .join(Person, col(Person.id) == col(Assessment.child_id))
        .where(
            col(Assessment.sitting_id) == assessment.sitting_id,
            col(Assessment.tool_key) == assessment.tool_key,
            col(Assessment.child_id) != assessment.child_id,
            col(Assessment.state).not_in((State.ABANDONED, State.REPLACED)),
        )
        .order_by(col(Person.born_on))
    )
    return [Sibling(assessment_id, child) for assessment_id, child in rows]


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


def citation(session: Session, assessment_id: UUID, question: str, statement_ids: Iterable[UUID]) -> Cited | None:
    """The standing citation of one of these statements under one question."""
    return session.scalars(
        select(Cited).where(
            col(Cited.assessment_id) == assessment_id,
            col(Cited.question) == question,
            col(Cited.statement_id).in_(list(statement_ids)),
            col(Cited.until).is_(None),
        )
    ).first()


def answers_of_slot(session: Session, assessment_id: UUID, slot: Slot) -> list[Answer]:
    """Everything ever given in one slot, newest first."""
    return list(
        session.scalars(
            select(Answer)
            .where(
                and_(
                    col(Answer.assessment_id) == assessment_id,
                    col(Answer.question) == slot.question,
                    col(Answer.voice) == slot.voice,
                    col(Answer.part) == slot.part,
                )
            )
            .order_by(col(Answer.number).desc())
        )
    )
