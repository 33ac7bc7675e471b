"""Deeds: holding rows that were sent, matching columns, bringing the good ones in or none, taking a batch back whole."""

from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.cases.writing import changed
from app.chronology.actions import add_together
from app.chronology.models import Appointment, Attendance, Batch, Sort, Stand
from app.db import now, today
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.rows.lines import Appointed, Attended
from app.rows.queries import lines_of
from app.rows.reading import Table
from app.rows.rules import Held, Looked, guessed


def hold(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    agency: str,
    table: Table,
    batch_id: UUID,
    sort: Sort = Sort.EVENTS,
) -> Batch:
    """Keeps rows until somebody has looked through them. The same sent again changes nothing."""
    before = session.get(Batch, batch_id)
    if before is not None:
        return before
    held = Held(headings=table.headings, rows=table.rows, match=guessed(table.headings, sort))
    batch = Batch(
        id=batch_id,
        case_id=case_id,
        agency=agency,
        sort=sort,
        stand=Stand.WAITING,
        held=held.model_dump_json(),
        sent_at=now(),
        sent_by=by.id,
    )
    session.add(batch)
    session.flush()
    trail.deed(session, by=by, what="sent rows for the chronology", case_id=case_id, about_id=batch.id)
    return batch


def only_while(session: Session, batch: Batch, stand: Stand) -> None:
    """Holds the batch until the deed is done. Raises AlreadyDone when it has moved on."""
    session.refresh(batch, with_for_update=True)
    if batch.stand is not stand:
        raise AlreadyDone(f"Somebody has decided about these rows already: {batch.stand.words.lower()}.")


def match_columns(session: Session, *, by: Practitioner, batch: Batch, held: Held) -> None:
    only_while(session, batch, Stand.WAITING)
    batch.held = held.model_dump_json()
    session.add(batch)
    trail.deed(session, by=by, what="matched columns of rows", case_id=batch.case_id, about_id=batch.id)


def bring_in_good(session: Session, *, by: Practitioner, batch: Batch, held: Held, looked: list[Looked]) -> None:
    """Every good row, in one unit of work; what was not good stays in the batch with what was wrong."""
    only_while(session, batch, Stand.WAITING)
    good = [one for one in looked if one.happened]
    bad = [one for one in looked if not one.happened]
    if batch.sort is Sort.EVENTS:
        add_together(session, by=by, case_id=batch.case_id, happened=[one.happened for one in good])
    else:
        session.add_all(as_line(batch, one.happened) for one in good)
        session.flush()
    left = held.model_copy(
        update={
            "rows": tuple((one.line, one.cells) for one in bad),
            "faults": {one.line: " ".join(one.wrong) for one in bad},
        }
    )
    decided(batch, by, Stand.BROUGHT_IN, left)
    batch.brought, batch.left_out = len(good), len(bad)
    session.add(batch)
    trail.deed(
        session, by=by, what="brought rows into the chronology", case_id=batch.case_id, about_id=batch.id, detail=str(len(good))
    )


def as_line(batch: Batch, meant: Attended | Appointed) -> Attendance | Appointment:
    """A line of attendance or an appointment, as it is kept."""
    values = {name: value for name, value in vars(meant).items() if name != "child"}
    table = Attendance if isinstance(meant, Attended) else Appointment
    return table(case_id=batch.case_id, person_id=meant.child, batch_id=batch.id, **values)


def bring_in_nothing(session: Session, *, by: Practitioner, batch: Batch, held: Held) -> None:
    """Nothing comes in, and the rows are not kept."""
    only_while(session, batch, Stand.WAITING)
    decided(batch, by, Stand.LEFT, held.model_copy(update={"rows": (), "faults": {}}))
    batch.left_out = len(held.rows)
    session.add(batch)
    trail.deed(session, by=by, what="brought no rows in", case_id=batch.case_id, about_id=batch.id)


def decided(batch: Batch, by: Practitioner, stand: Stand, held: Held) -> None:
    batch.stand, batch.held, batch.decided_at, batch.decided_by = stand, held.model_dump_json(), now(), by.id


def take_back(session: Session, *, by: Practitioner, batch: Batch) -> None:
    """The whole batch, with whatever was put right in it since, is no longer shown. It stays in the record."""
    only_while(session, batch, Stand.BROUGHT_IN)
    batch.stand, batch.taken_back_at, batch.taken_back_by = Stand.TAKEN_BACK, now(), by.id
    session.add(batch)
    for row in lines_of(session, batch):
        row.taken_out_on = today()
        changed(row, by)
        session.add(row)
    trail.deed(session, by=by, what="took rows back out of the chronology", case_id=batch.case_id, about_id=batch.id)
