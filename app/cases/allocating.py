"""Deeds that only one person at a time may do in a case: its stage of help, and who works with the family."""

import datetime
from uuid import UUID, uuid4

from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.models import Allocation, Part, Stage, StageKey
from app.cases.writing import changed, hold_case, write
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady


def start_stage(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    stage: StageKey,
    since: datetime.date,
    who: str = "",
    next_review_on: datetime.date | None = None,
    until: datetime.date | None = None,
    was: Stage | None = None,
    operation: UUID | None = None,
) -> Stage:
    """Begins a stage of help, which ends the one before on that day; or changes one. Raises NotReady when days do not follow."""
    if until and until < since:
        raise NotReady("A stage cannot end before it begins. Look at both days again.")
    hold_case(session, case_id)
    sent_already = session.get(Stage, operation) if operation else None
    if sent_already is not None:
        return sent_already
    stands = standing_stage(session, case_id)
    before = None if was else stands
    if stands and was and stands.id != was.id and until is None:
        raise NotReady("The family is in another stage now. Give this one the day on which it ended as well.")
    if before and before.since > since and until is None:
        raise NotReady("That is before the stage the family is in now began. Give it a day on which it ended as well.")
    if before and before.since <= since:
        before.until = since
        changed(before, by)
        session.flush()
    row = was or Stage(id=operation or uuid4(), case_id=case_id, stage=stage, since=since)
    values = {"stage": stage, "since": since, "who": who, "next_review_on": next_review_on, "until": until}
    return write(session, by, "changed the stage of help", row, case_id, None, values)


def standing_stage(session: Session, case_id: UUID) -> Stage | None:
    """The stage the family is in now."""
    return session.exec(
        select(Stage).where(col(Stage.case_id) == case_id, col(Stage.until).is_(None)).order_by(col(Stage.since).desc())
    ).first()


# --- whose case it is


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
