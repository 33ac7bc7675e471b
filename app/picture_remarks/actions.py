"""Deeds: saying what might explain a difference, saying that a tool is not for now, and taking that back."""

from uuid import UUID

from sqlalchemy import func, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import hold_case
from app.db import now, rows_changed
from app.people.practitioner import Practitioner
from app.picture_remarks.models import DifferenceComment, NotNow
from app.refusals import AlreadyDone, SomeoneElseChanged


def comment(
    session: Session, *, by: Practitioner, case_id: UUID, child_id: UUID, about: str, words: str, seen: int, operation: UUID
) -> DifferenceComment:
    """Adds the next wording. `seen`: the number of the one before them. Raises SomeoneElseChanged when there is a later."""
    hold_case(session, case_id)
    own = id_for(operation, by.id, case_id, child_id, about, words)
    before = session.get(DifferenceComment, own)
    if before is not None:
        return before
    place = (DifferenceComment.case_id == case_id, DifferenceComment.child_id == child_id, DifferenceComment.about == about)
    last = session.exec(select(func.max(DifferenceComment.number)).where(*place)).one() or 0
    if last != seen:
        raise SomeoneElseChanged("Somebody else wrote here while you had it open.")
    row = DifferenceComment(
        id=own,
        case_id=case_id,
        child_id=child_id,
        about=about,
        number=last + 1,
        words=words,
        written_at=now(),
        written_by=by.id,
    )
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="commented on a difference between voices", case_id=case_id, about_id=child_id)
    return row


def not_now(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    child_id: UUID,
    tool_key: str,
    suggested_for: str,
    why: str,
    operation: UUID,
) -> None:
    """Puts a suggestion aside with a reason. Sent twice, or said by two in the same moment, it is said once."""
    own = id_for(operation, by.id, case_id, child_id, tool_key)
    standing = select(NotNow.id).where(
        NotNow.case_id == case_id, NotNow.child_id == child_id, NotNow.tool_key == tool_key, col(NotNow.until).is_(None)
    )
    if session.get(NotNow, own) is not None or session.exec(standing).first() is not None:
        return
    row = NotNow(
        id=own,
        case_id=case_id,
        child_id=child_id,
        tool_key=tool_key,
        suggested_for=suggested_for[:400],
        why=why,
        since=now(),
        by=by.id,
    )
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        return
    trail.deed(session, by=by, what="put a suggested tool aside", case_id=case_id, about_id=child_id)


def take_back(session: Session, *, by: Practitioner, row: NotNow) -> None:
    """Lets a tool be suggested again. Raises AlreadyDone when somebody was first."""
    changed = rows_changed(
        session,
        update(NotNow).where(col(NotNow.id) == row.id, col(NotNow.until).is_(None)).values(until=now(), taken_back_by=by.id),
    )
    if not changed:
        raise AlreadyDone("Somebody has taken this back already. Open the picture again to see how it stands.")
    trail.deed(session, by=by, what="let a tool be suggested again", case_id=row.case_id, about_id=row.child_id)
