"""Deeds with a return that was read: it counts, it replaces an earlier one, it is left out, it is taken back."""

from sqlmodel import Session, col, select

from app.audit import trail
from app.cohorts.models import CohortBatch, Stand
from app.cohorts.reading_in import take_rows_out
from app.db import now
from app.refusals import AlreadyDone


def only_while(session: Session, batch: CohortBatch, *stands: Stand) -> None:
    """Holds the batch until the deed is done. Raises AlreadyDone when it has moved on."""
    session.refresh(batch, with_for_update=True)
    if batch.stand not in stands:
        raise AlreadyDone(f"Somebody has decided about this return already: {batch.stand.words.lower()}.")


def bring_in(session: Session, *, by: trail.Doer, batch: CohortBatch) -> CohortBatch | None:
    """The return counts from now on. Gives the one of the same kind and time that it replaces, if there was one."""
    only_while(session, batch, Stand.WAITING, Stand.REPLACED, Stand.TAKEN_BACK)
    before = session.exec(
        select(CohortBatch)
        .where(
            col(CohortBatch.sort) == batch.sort,
            col(CohortBatch.reference) == batch.reference,
            col(CohortBatch.stand) == Stand.BROUGHT_IN,
            col(CohortBatch.id) != batch.id,
        )
        .with_for_update()
    ).first()
    if before is not None:
        before.stand, before.ended_at, before.ended_by = Stand.REPLACED, now(), by.id
        session.add(before)
        session.flush()  # the database lets one count at a time
        trail.deed(session, by=by, what="replaced a return", about_id=before.id)
    batch.stand, batch.decided_at, batch.decided_by = Stand.BROUGHT_IN, now(), by.id
    batch.ended_at = batch.ended_by = None
    session.add(batch)
    trail.deed(session, by=by, what="brought a return into the figures", about_id=batch.id, detail=str(batch.children))
    return before


def leave_out(session: Session, *, by: trail.Doer, batch: CohortBatch) -> None:
    """Nothing of it counts, and its rows are not kept; its report of lines is."""
    only_while(session, batch, Stand.WAITING)
    take_rows_out(session, batch.id, report=False)
    batch.stand, batch.decided_at, batch.decided_by = Stand.LEFT, now(), by.id
    session.add(batch)
    trail.deed(session, by=by, what="left a return out", about_id=batch.id)


def take_back(session: Session, *, by: trail.Doer, batch: CohortBatch) -> None:
    """It counts no more. Its rows stay, so that it can be brought in again."""
    only_while(session, batch, Stand.BROUGHT_IN)
    batch.stand, batch.ended_at, batch.ended_by = Stand.TAKEN_BACK, now(), by.id
    session.add(batch)
    trail.deed(session, by=by, what="took a return back", about_id=batch.id)
