"""Deeds: keeping a thing back from somebody, and lifting that again, each with its reason."""

from uuid import UUID

from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.db import now, rows_changed
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.withholding.models import KeptBack


def keep_back(
    session: Session, *, by: Practitioner, case_id: UUID, item: str, from_whom: str, why: str, operation: UUID
) -> KeptBack:
    """Marks a thing “not for X”. Marked twice, or sent twice, it is marked once."""
    before = session.get(KeptBack, operation) or standing_mark(session, case_id, item, from_whom)
    if before is not None:
        return before
    mark = KeptBack(id=operation, case_id=case_id, item=item, from_whom=from_whom, why=why, since=now(), by=by.id)
    try:
        with session.begin_nested():
            session.add(mark)
    except IntegrityError:
        return standing_mark(session, case_id, item, from_whom) or session.get_one(KeptBack, operation)
    trail.deed(session, by=by, what="kept something back from a reader", case_id=case_id, detail=item.partition(":")[0])
    return mark


def standing_mark(session: Session, case_id: UUID, item: str, from_whom: str) -> KeptBack | None:
    """The mark that stands in this family's record. The line about a child who is in two has a mark in each."""
    wanted = select(KeptBack).where(KeptBack.case_id == case_id, KeptBack.item == item, KeptBack.from_whom == from_whom)
    return session.exec(wanted.where(col(KeptBack.until).is_(None))).first()


def lift(session: Session, *, by: Practitioner, mark: KeptBack, why: str) -> None:
    """Takes a mark away. Raises AlreadyDone when somebody was first."""
    changed = rows_changed(
        session,
        update(KeptBack)
        .where(col(KeptBack.id) == mark.id, col(KeptBack.until).is_(None))
        .values(until=now(), lifted_by=by.id, lifted_why=why),
    )
    if not changed:
        raise AlreadyDone("Somebody has lifted this already. Open the list again to see how it stands.")
    trail.deed(session, by=by, what="lifted what was kept back", case_id=mark.case_id, detail=mark.item.partition(":")[0])
