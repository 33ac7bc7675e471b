"""What is written of somebody in the moment in which their record is made one with another's follows to the one that goes on.

Where two may write at once, whoever had the page open names the person they read; by the time their words are written, that
record may have gone over into another. Nothing is lost and nobody is asked: it is the same person.
"""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session as AnySession
from sqlalchemy.orm import UOWTransaction
from sqlalchemy.orm.attributes import set_committed_value

from app.merging.models import Answered, SamePerson
from app.merging.moving_over import NEVER, columns_of

SAME: sa.Table = SamePerson.metadata.tables["same_person"]


def gone_over_to(session: AnySession, people: set[UUID]) -> dict[UUID, UUID]:
    """Those of these people whose record goes on as somebody else's, each with whom that is now."""
    among = sa.or_(SAME.c.one_id.in_(people), SAME.c.other_id.in_(people))
    pairs = sa.select(SAME.c.one_id, SAME.c.other_id, SAME.c.kept_id).where(among, SAME.c.answer == Answered.ONE)
    rows = session.connection().execute(pairs).all()
    over = {(one.other_id if one.kept_id == one.one_id else one.one_id): one.kept_id for one in rows}
    return {gone: kept for gone, kept in over.items() if gone in people}


@event.listens_for(AnySession, "after_flush")
def follow(session: AnySession, _context: UOWTransaction) -> None:
    """On a database where one writes at a time, nobody can have read before and written after."""
    if session.get_bind().dialect.name == "sqlite":
        return
    new = [row for row in session.new if getattr(row, "__tablename__", "") not in NEVER]
    named = [(row, column) for row in new for column in columns_of(row.__table__) if getattr(row, column)]
    over = gone_over_to(session, {getattr(row, column) for row, column in named}) if named else {}
    for row, column in named:
        kept = over.get(getattr(row, column))
        if kept is not None:
            put(session, row, column, kept)


def put(session: AnySession, row: Any, column: str, kept: UUID) -> None:
    table: sa.Table = row.__table__
    key = [one == getattr(row, one.name) for one in table.primary_key if one.name != column]
    own = [table.c[column] == getattr(row, column)] if column in table.primary_key else []
    session.connection().execute(sa.update(table).where(*key, *own).values({column: kept}))
    set_committed_value(row, column, kept)
