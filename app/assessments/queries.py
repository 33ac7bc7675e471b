"""Reading an assessment: its answers as they stand, and all that a page about it needs, in a few queries."""

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, false, func, or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from app.answers.given import GIVEN, NOTHING, Given, Nothing
from app.answers.slots import Slot
from app.assessments.models import Answer, Assessment, SectionMark, Sitting, State


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


_answers = Answer.__table__  # type: ignore[attr-defined]


def _standing(*, of_question: bool) -> Select[*tuple[Any, ...]]:
    """The statement that finds the latest answer in each slot, made once: it runs with every page and every save."""
    own = _answers.c.assessment_id == bindparam("assessment")
    wanted = and_(own, _answers.c.question == bindparam("question")) if of_question else own
    place = (_answers.c.question, _answers.c.voice, _answers.c.part)
    latest = sql_select(*place, func.max(_answers.c.number).label("number")).where(wanted).group_by(*place).subquery()
    same = and_(*(column == latest.c[column.name] for column in (*place, _answers.c.number)), own)
    columns = (
        _answers.c.id,
        *place,
        *(_answers.c[name] for name in ("number", "operation", "value", "written_at", "written_by")),
    )
    return sql_select(*columns).join(latest, same)


STANDING, STANDING_IN_ONE = _standing(of_question=False), _standing(of_question=True)


@lru_cache(maxsize=8192)
def read_given(value: str) -> Given:
    """What was given, from its JSON. What a row says never changes, so it is read once."""
    return GIVEN.validate_json(value)


def standing(session: Session, *, assessment_id: UUID, question: str | None = None) -> dict[Slot, StandingAnswer]:
    """The standing answer of every slot that has one (of one question, when named). What was taken away again is included."""
    if question is None:
        rows = session.connection().execute(STANDING, {"assessment": assessment_id})
    else:
        rows = session.connection().execute(STANDING_IN_ONE, {"assessment": assessment_id, "question": question})
    found = {}
    for row in rows:
        slot = Slot(row.question, row.voice, row.part)
        given = read_given(row.value)
        found[slot] = StandingAnswer(row.id, slot, row.number, row.operation, given, row.written_at, row.written_by)
    return found


_STILL_NOTHING = GIVEN.dump_json(NOTHING).decode()


def written_in_by(me: UUID) -> ColumnElement[bool]:
    """For a query over assessments: those this person began, sent, or wrote an answer in that stands."""
    later = _answers.alias()
    place = ("assessment_id", "question", "voice", "part")
    overtaken = exists().where(*(later.c[name] == _answers.c[name] for name in place), later.c.number > _answers.c.number)
    own = exists().where(
        _answers.c.assessment_id == col(Assessment.id),
        _answers.c.written_by == me,
        _answers.c.value != _STILL_NOTHING,
        ~overtaken,
    )
    return or_(col(Assessment.author_id) == me, func.coalesce(col(Assessment.sent_by) == me, false()), own)


def hands_in(session: Session, assessment: Assessment) -> frozenset[UUID]:
    """Everybody who began it, sent it, or wrote an answer that stands in it: none of them signs or returns it."""
    answers = standing(session, assessment_id=assessment.id).values()
    wrote = {answer.written_by for answer in answers if not isinstance(answer.given, Nothing)}
    return frozenset(wrote | {one for one in (assessment.author_id, assessment.sent_by) if one})


def correction_of(session: Session, assessment_id: UUID) -> UUID | None:
    """The correction of an assessment, begun or signed; one that was left unfinished is none."""
    return session.exec(
        select(Assessment.id).where(Assessment.replaces_id == assessment_id, Assessment.state != State.ABANDONED)
    ).first()


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


COMPLETED = sql_select(col(SectionMark.section)).where(
    col(SectionMark.assessment_id) == bindparam("assessment"), col(SectionMark.completed)
)


def completed_sections(session: Session, *, assessment_id: UUID) -> frozenset[str]:
    """The sections somebody has said are completed."""
    return frozenset(session.scalars(COMPLETED, {"assessment": assessment_id}))


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
