"""Deeds: writing a reflection, sharing it by choice, and taking that back. The trail says that, and never what."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import changed, hold_as_seen
from app.db import now, today
from app.people.practitioner import Practitioner
from app.reflections.models import Reflection


def write_down(session: Session, *, by: Practitioner, case_id: UUID, values: Mapping[str, Any], operation: UUID) -> Reflection:
    """Keeps a reflection for its author alone. The same sent twice changes nothing; other words are another."""
    own = id_for(operation, by.id, case_id, sorted(values.items()))
    before = session.get(Reflection, own)
    if before is not None:
        return before
    row = Reflection(id=own, case_id=case_id, author_id=by.id, written_on=today(), **values)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="wrote a reflection of their own", case_id=case_id, about_id=own)
    return row


def write_again(session: Session, *, by: Practitioner, row: Reflection, values: Mapping[str, Any], seen: int) -> None:
    """Puts other words in place. Raises SomeoneElseChanged when they wrote in it in another window."""
    if all(getattr(row, name) == words for name, words in values.items()):
        return
    hold_as_seen(session, row, seen)
    for name, words in values.items():
        setattr(row, name, words)
    changed(row, by)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="wrote in a reflection of their own", case_id=row.case_id, about_id=row.id)


def share(session: Session, *, by: Practitioner, row: Reflection, with_id: UUID | None, seen: int) -> None:
    """Lets one person read it; None takes that back. What was read already is not unread. Raises SomeoneElseChanged."""
    if row.shared_with == with_id:
        return
    hold_as_seen(session, row, seen)
    row.shared_with, row.shared_at = with_id, now() if with_id else None
    changed(row, by)
    session.add(row)
    session.flush()
    what = "shared a reflection" if with_id else "no longer shares a reflection"
    trail.deed(session, by=by, what=what, case_id=row.case_id, about_id=row.id)
