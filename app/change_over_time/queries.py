"""Times of stress, read from the chronology where they stand."""

import datetime
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from app.chronology.models import Event, EventChild
from app.chronology.queries import stands


def times_of_stress(
    session: Session,
    case_id: UUID,
    child_id: UUID,
    kinds: Collection[str],
    *,
    with_family: bool = False,
    hidden: Collection[UUID] = (),
) -> list[datetime.date]:
    """The days on which something of these kinds began for this child or the whole family, oldest first. One statement.

    `with_family`: it is read with them, without what is not for them; `hidden`: nor these.
    """
    lanes = select(EventChild.event_id).where(col(EventChild.event_id) == col(Event.id))
    own = lanes.where(col(EventChild.person_id) == child_id).exists()
    theirs = (col(Event.not_for_family).is_(False), col(Event.id).not_in(set(hidden))) if with_family else ()
    which = (stands(case_id), col(Event.kind).in_(set(kinds)), or_(own, ~lanes.exists()))
    days = session.scalars(sql_select(col(Event.first_on)).where(*which, *theirs))
    return sorted(set(days))
