"""Exports made in the background: one at a time, taken up again after a restart, and removed when their days are over."""

import datetime
import secrets
from typing import BinaryIO, cast
from uuid import UUID

import structlog
from sqlalchemy import or_, update
from sqlmodel import Session, col

from app.audit import trail
from app.db import Database, now, rows_changed, today
from app.rights.making import InTheBackground
from app.safeguarding_dataset import queries
from app.safeguarding_dataset.deidentified import fresh_key
from app.safeguarding_dataset.kept import Shelf
from app.safeguarding_dataset.models import DatasetExport, Making
from app.safeguarding_dataset.written import Wanted, write

log = structlog.get_logger()

KEPT_FOR = datetime.timedelta(days=3)
SILENT_FOR = datetime.timedelta(minutes=2)
"""After so long without a word from whoever took one up, somebody else does."""


class Gone(Exception):
    """Another service has taken it up, or it is no longer wanted."""


class Exports:
    """Makes what was asked for, whenever it is called; two services on one database do not make the same."""

    def __init__(self, database: Database, shelf: Shelf) -> None:
        self.database, self.shelf = database, shelf
        self.name = secrets.token_hex(8)
        self.take_over = database.on_sqlite
        """What another had begun is taken up at once, because no other service runs."""

    def __call__(self) -> int:
        """Makes whatever waits, and removes what is over. Gives how many were made."""
        with self.database.reading() as session:
            waiting = [one.id for one in queries.to_make(session)]
            destroyed = queries.last_destruction(session)
            over = [one.id for one in queries.ready(session) if is_over(one, destroyed)]
        made = sum(self.make(one) for one in waiting if self.takes(one))
        self.take_over = False
        for export_id in over:
            self.remove(export_id)
        with self.database.reading() as session:
            kept = {one.id for one in (*queries.ready(session), *queries.to_make(session))}
        self.shelf.sweep(kept)
        return made

    def takes(self, export_id: UUID) -> bool:
        silent = or_(col(DatasetExport.beat_at).is_(None), col(DatasetExport.beat_at) < now() - SILENT_FOR)
        free, begun = col(DatasetExport.making) == Making.WAITING, col(DatasetExport.making) == Making.MAKING
        wanted = or_(free, begun) if self.take_over else or_(free, begun & silent)
        with self.database.unit_of_work() as session:
            changed = update(DatasetExport).where(col(DatasetExport.id) == export_id, wanted)
            return bool(rows_changed(session, changed.values(making=Making.MAKING, worker=self.name, beat_at=now(), rows=0)))

    def make(self, export_id: UUID) -> bool:
        """Makes one, from the record as it stood at one moment, with a key that is kept nowhere. Gives whether it was made."""
        with self.database.reading() as session:
            form = session.get_one(DatasetExport, export_id).form
        try:
            with self.database.reading() as session, self.shelf.put(export_id) as out:
                one_moment(session, self.database)
                wanted = Wanted(form, today(), fresh_key())
                rows = write(cast("BinaryIO", out), session, wanted, lambda more: self.at(export_id, more))
        except Gone:
            return False
        except OSError as fault:
            log.warning("an export could not be made", fault=type(fault).__name__)
            self.close(export_id, Making.NOT_MADE)
            return False
        self.close(export_id, Making.READY, rows=rows, digest=out.found.hexdigest(), size=out.size)
        return True

    def at(self, export_id: UUID, more: int) -> None:
        """Says that it is still at it, and how far. Raises Gone when another has taken it up."""
        with self.database.unit_of_work() as session:
            mine = update(DatasetExport).where(col(DatasetExport.id) == export_id, col(DatasetExport.worker) == self.name)
            if not rows_changed(session, mine.values(rows=col(DatasetExport.rows) + more, beat_at=now())):
                raise Gone

    def close(self, export_id: UUID, how: Making, *, rows: int = 0, digest: str = "", size: int = 0) -> None:
        """Writes down what came of it, with its line in the trail: all or nothing."""
        with self.database.unit_of_work() as session:
            row = session.get(DatasetExport, export_id, with_for_update=True)
            if row is None or row.worker != self.name:
                return
            row.making, row.rows, row.digest, row.size, row.made_at = how, rows, digest, size, now()
            row.ends_at = now() + KEPT_FOR if how is Making.READY else None
            session.add(row)
            said(session, row, TOLD[how])

    def remove(self, export_id: UUID) -> None:
        with self.database.unit_of_work() as session:
            row = session.get(DatasetExport, export_id, with_for_update=True)
            if row is not None and row.making is Making.READY:
                row.making = Making.REMOVED
                session.add(row)
                said(session, row, TOLD[Making.REMOVED])


def is_over(row: DatasetExport, destroyed: datetime.datetime | None) -> bool:
    """Its days are over, or a family's record was destroyed since, of which it may still tell."""
    if row.ends_at is None or row.ends_at <= now():
        return True
    return destroyed is not None and row.made_at is not None and row.made_at < destroyed


def said(session: Session, row: DatasetExport, what: str) -> None:
    session.flush()
    if row.asked_by is not None:
        trail.deed(session, by=InTheBackground(row.asked_by), what=what, about_id=row.id, detail=str(row.rows))


def one_moment(session: Session, database: Database) -> None:
    """Every table is read as the record stood when the first one was: SQLite does so by itself."""
    if not database.on_sqlite:
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


TOLD = {
    Making.READY: "a safeguarding dataset without names was made in the background",
    Making.NOT_MADE: "a safeguarding dataset could not be made",
    Making.REMOVED: "a safeguarding dataset was removed: its days were over, or a record in it was destroyed",
}
