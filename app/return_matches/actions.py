"""The deeds: somebody says that two are the same child, or are not, and takes it back. Nothing moves into the record by it."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.writing import hold_case
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.return_matches.models import ReturnMatch, Stand
from app.return_matches.rules import Suggestion


def decide(session: Session, *, by: Practitioner, case_id: UUID, suggestion: Suggestion, stand: Stand) -> ReturnMatch:
    """Sent twice it is done once. Raises AlreadyDone where somebody decided otherwise, or the number is another child’s."""
    hold_case(session, case_id)
    ours = suggestion.ours
    same_number = select(ReturnMatch).where(
        col(ReturnMatch.by) == ours.by, col(ReturnMatch.number) == ours.number, col(ReturnMatch.undone_at).is_(None)
    )
    for there in session.exec(same_number):
        if there.person_id == ours.person_id:
            if there.stand is stand:
                return there
            raise AlreadyDone("Somebody has decided about this number already. Take that back first.")
        if there.stand is Stand.SAME and stand is Stand.SAME:
            raise AlreadyDone("It is not clear whose this number is. Compare it with the letter or card it is on.")
    row = ReturnMatch(person_id=ours.person_id, by=ours.by, number=ours.number, stand=stand, decided_at=now(), decided_by=by.id)
    session.add(row)
    session.flush()
    what = "matched a child with a return" if stand is Stand.SAME else "said that a child of a return is another"
    trail.deed(session, by=by, what=what, case_id=case_id, about_id=row.id, detail=ours.by.value)
    return row


def undo(session: Session, *, by: Practitioner, case_id: UUID, row: ReturnMatch) -> None:
    """It is suggested again, and somebody decides anew."""
    session.refresh(row, with_for_update=True)
    if row.undone_at is not None:
        return
    row.undone_at, row.undone_by = now(), by.id
    session.add(row)
    trail.deed(session, by=by, what="took back a match with a return", case_id=case_id, about_id=row.id)
