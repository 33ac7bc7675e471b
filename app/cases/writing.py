"""How a line of the record is written: its values, its next number, who changed it, and the line in the trail."""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.cases.models import Case, Line
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import SomeoneElseChanged

Row = TypeVar("Row", bound=Line)


def write(
    session: Session,
    by: Practitioner,
    what: str,
    row: Row,
    case_id: UUID,
    about_id: UUID | None,
    values: Mapping[str, Any],
) -> Row:
    """Sets the values on a new or a standing row, keeps it, and writes the line in the trail."""
    for name, value in values.items():
        setattr(row, name, value)
    if row in session:
        changed(row, by)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what=what, case_id=case_id, about_id=about_id)
    return row


def changed(row: Line, by: Practitioner) -> None:
    """Says of a standing row who changed it and when, and gives it its next number."""
    row.version, row.changed_at, row.changed_by = row.version + 1, now(), by.id


def hold_as_seen(session: Session, row: Line, seen: int) -> None:
    """Holds a row until the deed is done. Raises SomeoneElseChanged when it is no longer as it was when it was read."""
    session.refresh(row, with_for_update=True)
    if row.version != seen:
        raise SomeoneElseChanged("Somebody changed this while you had it open.")


def hold_case(session: Session, case_id: UUID) -> None:
    """From here on, others who change the stage of help or whose case it is wait until this is done."""
    session.get_one(Case, case_id, with_for_update={"key_share": True})
