"""Reading what was said of a child's picture. Changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from app.answers.given import WordsGiven
from app.assessments.models import Answer, Assessment
from app.assessments.queries import read_given
from app.assessments.rules import DIFFERS
from app.picture_remarks.models import DifferenceComment


@dataclass(frozen=True)
class Comment:
    """The standing comment on one difference, and the wordings before it, oldest first."""

    row: DifferenceComment
    before: tuple[DifferenceComment, ...] = ()


def comments_on(rows: Iterable[DifferenceComment], child_id: UUID) -> dict[str, Comment]:
    """What stands about each difference of a child, by what it is about. `rows`: in the order of their numbers."""
    found: dict[str, Comment] = {}
    for row in rows:
        if row.child_id == child_id:
            was = found.get(row.about)
            found[row.about] = Comment(row, (*was.before, was.row) if was else ())
    return found


def said_when_sent(session: Session, assessments: Iterable[UUID]) -> dict[tuple[UUID, str], str]:
    """(assessment, question) → what was written about a difference when that assessment was sent. One statement, or none."""
    wanted = set(assessments)
    if not wanted:
        return {}
    rows = session.execute(
        select(Answer.assessment_id, Answer.part, Answer.value)
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .where(col(Answer.assessment_id).in_(wanted), col(Answer.question) == DIFFERS)
        .order_by(col(Answer.number))
    ).all()
    given = {(assessment, part): read_given(value) for assessment, part, value in rows}
    return {place: words.words for place, words in given.items() if isinstance(words, WordsGiven)}
