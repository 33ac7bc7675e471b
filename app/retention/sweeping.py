"""After a record was destroyed its files go, and where it stood in the database is written over. Begun again if cut off."""

from contextlib import closing
from uuid import UUID

from sqlalchemy import text
from sqlmodel import col, delete, select

from app.db import Database, now
from app.retention.destroying import record_tables
from app.retention.models import Destruction, DestructionFile
from app.retention.outside import note
from app.retention.queries import to_sweep
from app.settings import Settings


def sweep(database: Database, settings: Settings) -> int:
    """Sweeps after every destruction that is not swept yet. Gives how many it finished."""
    with database.reading() as session:
        waiting = to_sweep(session)
    return sum(swept(database, settings, one) for one in waiting)


def swept(database: Database, settings: Settings, destruction_id: UUID) -> bool:
    """It is noted outside the record; then files go, then the database's own leavings; only then is it said to be done."""
    with database.reading() as session:
        note(settings, [session.get_one(Destruction, destruction_id)])
        paths = list(session.exec(select(DestructionFile.path).where(DestructionFile.destruction_id == destruction_id)))
    for path in paths:
        there = settings.data / path
        there.unlink(missing_ok=True)
        there.with_suffix(".part").unlink(missing_ok=True)
    if not (written_over(database) if database.on_sqlite else vacuumed(database)):
        return False
    with database.unit_of_work() as session:
        session.execute(delete(DestructionFile).where(col(DestructionFile.destruction_id) == destruction_id))
        row = session.get_one(Destruction, destruction_id)
        row.swept_at = now()
        session.add(row)
    return True


def written_over(database: Database) -> bool:
    """SQLite: rows were written over as they went; now the log that still holds them is emptied. False while somebody reads."""
    with closing(database.engine.raw_connection().cursor()) as cursor:
        busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def vacuumed(database: Database) -> bool:
    """PostgreSQL: dead rows are cleared out of every table that may have held some. Its own log goes in its own time."""
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in record_tables():
            connection.execute(text(f'VACUUM "{table.name}"'))
    return True
