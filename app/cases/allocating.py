"""Deeds that only one person at a time may do in a case: saying who works with the family."""

from uuid import UUID, uuid4

from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.models import Allocation, Part
from app.cases.writing import changed, hold_case, write
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady


def standing_allocations(session: Session, case_id: UUID) -> list[Allocation]:
    return list(session.exec(select(Allocation).where(col(Allocation.case_id) == case_id, col(Allocation.until).is_(None))))


def allocate(
    session: Session, *, by: Practitioner, case_id: UUID, account_id: UUID, part: Part, operation: UUID | None = None
) -> Allocation:
    """Gives a case to a practitioner from now on. Whoever led before works alongside when another leads."""
    hold_case(session, case_id)
    others = standing_allocations(session, case_id)
    if any(one.account_id == account_id and one.part == part for one in others):
        raise AlreadyDone("They have this case already, in that part.")
    for one in others:
        if one.account_id == account_id or (part is Part.LEAD and one.part == Part.LEAD):
            end_now(session, one, by)
            if one.account_id != account_id:
                session.add(Allocation(case_id=case_id, account_id=one.account_id, part=Part.CO_WORKER, since=now()))
    row = Allocation(id=operation or uuid4(), case_id=case_id, account_id=account_id, part=part, since=now())
    return write(session, by, "allocated the case", row, case_id, account_id, {})


def end_allocation(session: Session, *, by: Practitioner, case_id: UUID, allocation: Allocation) -> Allocation:
    """From now on they may no longer work on this case. Raises NotReady when nobody would be left to lead."""
    hold_case(session, case_id)
    session.refresh(allocation)
    if allocation.until is not None:
        raise AlreadyDone("This has ended already. Look at who works with the family now.")
    if allocation.part == Part.LEAD:
        raise NotReady("Somebody has to lead. Make another practitioner the lead first; then end this.")
    end_now(session, allocation, by)
    trail.deed(session, by=by, what="ended an allocation", case_id=case_id, about_id=allocation.account_id)
    return allocation


def end_now(session: Session, allocation: Allocation, by: Practitioner) -> None:
    allocation.until = now()
    changed(allocation, by)
    session.add(allocation)
    session.flush()
