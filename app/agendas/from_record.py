"""What the record says on the day of a session: whom nobody heard, what is late, what was decided and is not done."""

import datetime
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlmodel import Session

from app.agendas.rules import Gathered, Talk, Undone
from app.cases.models import Person
from app.cases.queries import children_in, people_of, steps_due
from app.children_heard.queries import child_answered
from app.children_heard.rules import Heard, heard
from app.evidence.queries import newest_child_voice


def gathered(
    session: Session,
    case_id: UUID,
    today: datetime.date,
    undone: Iterable[Undone],
    noticed: Iterable[Talk] = (),
    first: tuple[Sequence[Talk], Sequence[Talk]] = ((), ()),
) -> Gathered:
    """`undone`: what was decided in the sessions before and is not done; `noticed`: what the pictures of the children ask;
    `first`: of whom act now was answered yes, and of whom a serious need is found."""
    children = children_in(people_of(session, case_id))
    return Gathered(
        children=children,
        heard=voices(session, case_id, children, today),
        steps=steps_due(session, [case_id]),
        undone=tuple(undone),
        noticed=tuple(noticed),
        today=today,
        needed=first[0],
        serious=first[1],
    )


def voices(session: Session, case_id: UUID, children: Sequence[Person], today: datetime.date) -> dict[UUID, Heard]:
    """When each child was last heard, in words."""
    ids = [child.id for child in children]
    told, answered = newest_child_voice(session, [case_id], ids), child_answered(session, [case_id], ids)
    return {child.id: heard(child, told.get(child.id), today, answered.get(child.id)) for child in children}
