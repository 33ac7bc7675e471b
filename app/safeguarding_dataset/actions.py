"""The deeds: tables are asked for, fetched, and found not to be as they were made. Each is a line in the trail."""

from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.db import now
from app.people.practitioner import Practitioner
from app.safeguarding_dataset.models import DatasetExport, Form, Making


def ask(session: Session, *, by: Practitioner, form: Form, why: str, operation: UUID) -> DatasetExport:
    """Asks for the tables without names; they are made in the background. Sent twice, they are asked for once."""
    there = session.get(DatasetExport, operation)
    if there is not None:
        return there
    row = DatasetExport(id=operation, form=form, why=why, asked_at=now(), asked_by=by.id)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="asked for the safeguarding dataset without names", about_id=row.id, detail=form.value)
    return row


def fetched(session: Session, *, by: trail.Doer, row: DatasetExport) -> None:
    """It leaves the service."""
    trail.deed(session, by=by, what="took out the safeguarding dataset without names", about_id=row.id, detail=str(row.rows))


def spoilt(session: Session, *, by: trail.Doer, row: DatasetExport) -> None:
    """The file is gone, or is not what was made: another can be asked for."""
    session.refresh(row, with_for_update=True)
    if row.making is Making.READY:
        row.making = Making.REMOVED
        session.add(row)
        trail.deed(session, by=by, what="found that a dataset was not as it was made", about_id=row.id)


def written_at_the_machine(session: Session, *, by: trail.Doer, form: Form, why: str, with_names: bool) -> DatasetExport:
    """It is about to be written to a file there; the rows are counted when it is."""
    row = DatasetExport(form=form, why=why, with_names=with_names, making=Making.AT_THE_MACHINE, asked_at=now())
    session.add(row)
    session.flush()
    what = f"took out the safeguarding dataset {'with' if with_names else 'without'} names"
    trail.deed(session, by=by, what=what, about_id=row.id, detail=form.value)
    return row


def all_written(session: Session, *, export_id: UUID, rows: int) -> None:
    """So many rows came of it."""
    row = session.get_one(DatasetExport, export_id)
    row.rows, row.made_at = rows, now()
    session.add(row)
