"""Reading an assessment: its answers as they stand, and all that a page about it needs, in a few queries."""

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from app.assessments.given import GIVEN, Given, Nothing
from app.assessments.models import Answer, Assessment, SectionMark, Sitting
from app.assessments.slots import Slot


@dataclass(frozen=True, slots=True)
class StandingAnswer:
    """The latest answer in one slot: what was given, its number there, and who wrote it when."""

    id: UUID
    slot: Slot
    number: int
    operation: str
    given: Given
    written_at: datetime.datetime
    written_by: UUID


def standing(session: Session, *, assessment_id: UUID, question: str | None = None) -> dict[Slot, StandingAnswer]:
    """The standing answer of every slot that has one (of one question, when named). What was taken away again is included."""
    table = Answer.__table__.c  # type: ignore[attr-defined]
    latest = (
        select(table.question, table.voice, table.part, func.max(table.number).label("number"))
        .where(table.assessment_id == assessment_id, *([table.question == question] if question else []))
        .group_by(table.question, table.voice, table.part)
        .subquery()
    )
    rows = session.execute(
        select(
            table.id,
            table.question,
            table.voice,
            table.part,
            table.number,
            table.operation,
            table.value,
            table.written_at,
            table.written_by,
        ).join(
            latest,
            (table.question == latest.c.question)
            & (table.voice == latest.c.voice)
            & (table.part == latest.c.part)
            & (table.number == latest.c.number)
            & (table.assessment_id == assessment_id),
        )
    )
    found = {}
    for row in rows:
        slot = Slot(row.question, row.voice, row.part)
        found[slot] = StandingAnswer(
            row.id, slot, row.number, row.operation, GIVEN.validate_json(row.value), row.written_at, row.written_by
        )
    return found


def given_in(answers: dict[Slot, StandingAnswer]) -> dict[Slot, Given]:
    """Only what was given, slot by slot, without what was taken away again."""
    return {slot: answer.given for slot, answer in answers.items() if not isinstance(answer.given, Nothing)}


def history(session: Session, *, assessment_id: UUID, question: str) -> list[Answer]:
    """Every answer ever given to one question, oldest first."""
    return list(
        session.exec(
            select(Answer)
            .where(Answer.assessment_id == assessment_id, Answer.question == question)
            .order_by(col(Answer.written_at), col(Answer.number))
        )
    )


def completed_sections(session: Session, *, assessment_id: UUID) -> frozenset[str]:
    """The sections somebody has said are completed."""
    marks = session.exec(select(SectionMark).where(SectionMark.assessment_id == assessment_id, SectionMark.completed))
    return frozenset(mark.section for mark in marks)


def assessments_of_case(session: Session, *, case_id: UUID) -> list[tuple[Assessment, Sitting]]:
    """Every assessment in a family's record, newest first."""
    rows = session.exec(
        select(Assessment, Sitting)
        .join(Sitting, col(Assessment.sitting_id) == col(Sitting.id))
        .where(Assessment.case_id == case_id)
        .order_by(col(Assessment.begun_at).desc())
    )
    return [(assessment, sitting) for assessment, sitting in rows]


def ids_in(listed: str) -> tuple[UUID, ...]:
    """The ids kept in a JSON list column."""
    return tuple(UUID(value) for value in json.loads(listed))


def ids_out(ids: Iterable[UUID]) -> str:
    """The JSON list column for these ids."""
    return json.dumps([str(value) for value in ids])
