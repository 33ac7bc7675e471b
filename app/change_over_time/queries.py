"""Times of stress, read from the chronology where they stand."""

import datetime
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from app.chronology.models import Event, EventChild
from app.chronology.queries import stands


def times_of_stress(session: Session, case_id: UUID, child_id: UUID, kinds: Collection[str]) -> list[datetime.date]:
    """The days on which something of these kinds began for this child or the whole family, oldest first. One statement."""
    lanes = select(EventChild.event_id).where(col(EventChild.event_id) == col(Event.id))
    own = lanes.where(col(EventChild.person_id) == child_id).exists()
    days = session.scalars(
        sql_select(col(Event.first_on)).where(stands(case_id), col(Event.kind).in_(set(kinds)), or_(own, ~lanes.exists()))
    )
    return sorted(set(days))
