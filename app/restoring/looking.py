"""What is looked at in a record that came back from a backup, each thing with a sentence about it."""

from app.attachments.tidying import look_through
from app.audit.verifying import verify
from app.backups.contents import Counted
from app.backups.standing import Check
from app.backups.taking import counted_in
from app.db import Database
from app.filing.store import store_of
from app.opening import marks_of
from app.settings import Settings

ROWS_WHAT, TRAIL_WHAT, FILES_WHAT = "Rows", "The trail", "Drawings, photos and papers"


def rows_as_counted(database: Database, counted: Counted) -> Check:
    """Whether every table has as many rows as the backup says, and SQLite finds its file sound."""
    with database.engine.connect() as connection:
        found = counted_in(connection)
        faults = [f"{table}: {found.rows.get(table, 0)} of {rows}" for table, rows in counted.rows.items()]
        faults = [said for said, (table, rows) in zip(faults, counted.rows.items(), strict=True) if found.rows.get(table) != rows]
        if database.on_sqlite:
            sound = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check")]
            faults += [f"SQLite says: {said}" for said in sound if said != "ok"][:5]
            if astray := len(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()):
                faults.append(f"{astray} rows point at nothing")
        connection.rollback()
    return Check(what=ROWS_WHAT, fine=False, words="; ".join(faults)) if faults else as_counted(counted)


def as_counted(counted: Counted) -> Check:
    """What is said of rows that were found to be as many as there were."""
    words = f"{counted.all_rows:,} rows in {len(counted.rows)} tables, as many as there were."
    return Check(what=ROWS_WHAT, fine=True, words=words)


def trail_whole(settings: Settings, database: Database) -> Check:
    """Whether the trail that came back is whole, and as long as it was."""
    verdict = verify(database, marks_of(settings))
    return Check(what=TRAIL_WHAT, fine=verdict.whole, words=verdict.words())


def files_as_kept(settings: Settings, database: Database) -> Check:
    """Whether each file that a row speaks of is there and is what was kept."""
    looked = look_through(database, store_of(settings))
    wrong = len(looked.not_as_kept)
    words = f"{wrong} are missing or not as they were kept." if wrong else f"{looked.whole} files, each as it was kept."
    return Check(what=FILES_WHAT, fine=not wrong, words=words)
