"""Reading the answers that readings came from, whole. Changes nothing."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select as sql_select
from sqlmodel import Session, col

from app.answers.given import Given
from app.answers.slots import Slot
from app.assessments.models import Answer
from app.assessments.queries import read_given


def answers_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, tuple[Slot, Given]]:
    """Each answer with its place. Whoever asks has them from a picture, in which nothing private is. One statement."""
    wanted = set(ids)
    if not wanted:
        return {}
    rows = session.execute(
        sql_select(col(Answer.id), col(Answer.question), col(Answer.voice), col(Answer.part), col(Answer.value)).where(
            col(Answer.id).in_(wanted)
        )
    )
    return {row.id: (Slot(row.question, row.voice, row.part), read_given(row.value)) for row in rows}
