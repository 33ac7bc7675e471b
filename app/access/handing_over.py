"""Whose case it becomes: offered and accepted, or allocated at once and then accepted; taken back, or declined with a reason."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.access import queries
from app.access.offers import TAKEN_BACK, offered
from app.audit import trail
from app.cases import allocating
from app.cases.models import Access, Allocation, Case, Part
from app.cases.writing import changed, hold_case
from app.db import now
from app.doors.models import Handover
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady


def refuse_whom_it_is_closed_to(session: Session, case_id: UUID, account_id: UUID) -> None:
    """Raises NotReady for somebody who is kept out, and for somebody a restricted or sealed record does not name."""
    if queries.is_kept_out(session, case_id, account_id):
        raise NotReady("They are named as somebody who may not open this record. Choose another.")
    if not queries.may_take(session, case_id, account_id):
        access = session.get_one(Case, case_id).access
        word = "sealed" if access is Access.SEALED else "restricted"
        raise NotReady(f"This record is {word}. Name them as somebody who may open it first.")


def offer(session: Session, *, by: Practitioner, case_id: UUID, to_id: UUID, part: Part, note: str) -> Handover:
    """Offers the case with what the next practitioner needs to know. The giver keeps it until it is accepted."""
    hold_case(session, case_id)
    if to_id == by.id:
        raise NotReady("Choose somebody else than yourself.")
    refuse_whom_it_is_closed_to(session, case_id, to_id)
    standing = allocating.standing_allocations(session, case_id)
    if any(one.account_id == to_id and one.part == part for one in standing):
        raise AlreadyDone("They have this case already, in that part.")
    if waiting(session, by, case_id, to_id):
        raise AlreadyDone("It has been offered to them already and waits for their answer.")
    row = Handover(case_id=case_id, from_id=by.id, to_id=to_id, part=part.value, note=note, offered_at=now())
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="offered the case", case_id=case_id, about_id=to_id)
    return row


def waiting(session: Session, by: Practitioner, case_id: UUID, to_id: UUID) -> Handover | None:
    """What waits for this practitioner's answer here. One whose allocation has ended since is closed, and waits no longer."""
    asked = select(Handover).where(Handover.case_id == case_id, Handover.to_id == to_id, col(Handover.answered_at).is_(None))
    row = session.exec(asked).first()
    held = session.get_one(Allocation, row.allocation_id) if row and row.allocation_id else None
    if row and held and held.until is not None:
        take_back(session, by=by, handover=row)
        return None
    return row


def give(
    session: Session, *, by: Practitioner, case_id: UUID, to_id: UUID, part: Part, operation: UUID | None = None
) -> Allocation:
    """Allocates the case at once. Whoever it is given to by another is asked whether they have it, and until then it says so."""
    hold_case(session, case_id)
    refuse_whom_it_is_closed_to(session, case_id, to_id)
    row = allocating.allocate(session, by=by, case_id=case_id, account_id=to_id, part=part, operation=operation)
    if to_id == by.id:
        return row
    ask = waiting(session, by, case_id, to_id) or Handover(
        case_id=case_id, from_id=by.id, to_id=to_id, part=part.value, note="", offered_at=now()
    )
    ask.allocation_id, ask.part = row.id, part.value
    session.add(ask)
    session.flush()
    return row


def end(session: Session, *, by: Practitioner, case_id: UUID, allocation: Allocation) -> Allocation:
    """Ends an allocation, and with it the question whether they accept it."""
    ended = allocating.end_allocation(session, by=by, case_id=case_id, allocation=allocation)
    waiting(session, by, case_id, allocation.account_id)
    return ended


def not_answered(session: Session, handover: Handover) -> None:
    """Holds the case, and raises AlreadyDone for what was answered or taken back in the meantime."""
    hold_case(session, handover.case_id)
    session.refresh(handover)
    if handover.answered_at is not None:
        raise AlreadyDone("This has been answered already.")


def accept(session: Session, *, by: Practitioner, handover: Handover) -> None:
    """From now on it is theirs; a giver who led lets go in the same moment, and a lead of another team takes it to that team."""
    not_answered(session, handover)
    if offered(session, by, handover.id) is None:
        raise NotReady("This can no longer be accepted. Ask whoever offered it.")
    if handover.allocation_id is None:
        take_on(session, by, handover)
    answered(session, by, handover, accepted=True)


def take_on(session: Session, by: Practitioner, handover: Handover) -> None:
    part, case = Part.of(handover.part), session.get_one(Case, handover.case_id)
    allocating.allocate(session, by=by, case_id=case.id, account_id=by.id, part=part)
    if part is Part.LEAD:
        for one in allocating.standing_allocations(session, case.id):
            if one.account_id == handover.from_id:
                allocating.end_now(session, one, by)
        if by.team_id is not None and case.team_id != by.team_id:
            case.team_id = by.team_id
            changed(case, by)
            session.add(case)


def decline(session: Session, *, by: Practitioner, handover: Handover, why: str) -> None:
    """The giver reads why. What was offered stays with them; what was allocated stays until they decide again."""
    not_answered(session, handover)
    handover.declined_why = why
    answered(session, by, handover, accepted=False)


def take_back(session: Session, *, by: Practitioner, handover: Handover) -> None:
    """The giver no longer asks."""
    not_answered(session, handover)
    handover.declined_why, handover.accepted, handover.answered_at = TAKEN_BACK, False, now()
    session.add(handover)
    session.flush()
    trail.deed(session, by=by, what="took an offer back", case_id=handover.case_id, about_id=handover.to_id)


def answered(session: Session, by: Practitioner, handover: Handover, *, accepted: bool) -> None:
    handover.accepted, handover.answered_at = accepted, now()
    session.add(handover)
    session.flush()
    what = "accepted the case" if accepted else "did not accept the case"
    trail.deed(session, by=by, what=what, case_id=handover.case_id, about_id=handover.from_id)
