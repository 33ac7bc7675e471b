"""What is other in an assessment than it was at a moment, such as when it was returned."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, or_, select

from app.answers.given import GIVEN, Given, Nothing
from app.answers.slots import Slot
from app.assessments.models import Answer, Cited
from app.assessments.rules import AS_IT_WAS


@dataclass(frozen=True)
class Changed:
    """One place that was written in since: what stood there then (None: nothing), and what stands now."""

    slot: Slot
    before: Given | None
    after: Given


def changes_since(session: Session, since: Mapping[UUID, datetime.datetime]) -> dict[UUID, list[Changed]]:
    """Of each assessment every place whose answer is another than the one that stood at its moment, in the order of writing."""
    found: dict[UUID, list[Changed]] = {one: [] for one in since}
    if not since:
        return found
    rows = session.exec(
        select(Answer).where(col(Answer.assessment_id).in_(since)).order_by(col(Answer.number), col(Answer.written_at))
    )
    before: dict[UUID, dict[Slot, str]] = {one: {} for one in since}
    after: dict[UUID, dict[Slot, str]] = {one: {} for one in since}
    for row in rows:
        one = row.assessment_id
        (after if row.written_at > since[one] else before)[one][Slot(row.question, row.voice, row.part)] = row.value
    for one, touched in after.items():
        found[one] = [change for slot, value in touched.items() if (change := changed(slot, before[one].get(slot), value))]
    return found


def changed(slot: Slot, before: str | None, after: str) -> Changed | None:
    """What is different in one place; None when nothing is."""
    was, now = GIVEN.validate_json(before) if before else None, GIVEN.validate_json(after)
    same = now == was or (was is None and isinstance(now, Nothing))
    return None if same else Changed(slot, was, now)


def is_as_it_was(session: Session, assessment: UUID, moment: datetime.datetime) -> bool:
    """Whether no answer, closing words or statement it rests on is other than it was then. Why it is sent so does not count."""
    changes = changes_since(session, {assessment: moment})[assessment]
    chosen = select(Cited.id).where(Cited.assessment_id == assessment, or_(col(Cited.since) > moment, col(Cited.until) > moment))
    return all(one.slot.question == AS_IT_WAS for one in changes) and session.exec(chosen).first() is None
