"""A backup becomes a record again in an empty place: files, keys and marks in a folder, rows in a database.

On SQLite the rows are a file of that folder. On PostgreSQL they go in with one transaction, which also makes the tables as they
were at the time.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO

from app.backups import contents
from app.backups.contents import FILES, MARKS, RECORD, ROWS, About, Backup, Counted
from app.backups.postgresql import Filling
from app.backups.sealed import BackupFault
from app.db import Database
from app.filing.store import put_on_disk
from app.opening import make_tables
from app.settings import Settings

Then = Callable[[About, Counted], None]


def nothing_more(_about: About, _counted: Counted) -> None:
    """There is nothing to do between the last file and keeping the rows."""


def put_back(path: Path, key: bytes, settings: Settings, *, then: Then = nothing_more) -> tuple[About, Counted]:
    """Fills the data folder and the database that the settings name, both empty. What the backup is, and how much it held.

    `then` is called when all of it was read and found whole, before rows on PostgreSQL are kept. Raises BackupFault.
    """
    with contents.opened(path, key) as backup:
        refuse_other_kind(backup.about, settings)
        if backup.about.kind == "postgresql":
            return backup.about, fill_postgresql(backup, settings, then)
        counted = unpack(backup, settings.data, None)
        then(backup.about, counted)
        return backup.about, counted


def fill_postgresql(backup: Backup, settings: Settings, then: Then) -> Counted:
    database = Database(settings.database)
    try:
        with database.engine.connect() as connection, connection.begin():
            make_tables(connection, backup.about.revision)
            filling = Filling(connection, backup.about.columns)
            counted = unpack(backup, settings.data, filling)
            filling.finish()
            then(backup.about, counted)
            return counted
    finally:
        database.engine.dispose()


def refuse_other_kind(about: About, settings: Settings) -> None:
    """Raises BackupFault where this backup cannot go into this place."""
    if about.kind == "sqlite" and settings.database_url:
        raise BackupFault(
            "This is a backup of a record on SQLite, and WHOLE_PICTURE_DATABASE_URL names another database. Nothing was changed."
            " Restore it without that setting, and bring it over with `whole-picture move`."
        )
    if about.kind == "postgresql" and not settings.database.startswith("postgresql"):
        raise BackupFault(
            "This is a backup of a record on PostgreSQL. Nothing was changed. Set WHOLE_PICTURE_DATABASE_URL to an empty one."
        )
    if about.locked_with_a_key and settings.key_file is None:
        raise BackupFault(
            "This record was locked with a key of its own, which is in no backup. Nothing was changed. Set WHOLE_PICTURE_KEY_FILE"
            " to that key."
        )


def unpack(backup: Backup, folder: Path, filling: Filling | None) -> Counted:
    """Puts every file where it belongs below a folder, on disk for good, and hands rows to whoever takes them in."""
    for name, held in backup.things():
        if name.startswith(ROWS) and filling is not None:
            filling.take_in(name.split("/")[1], held.read())
        elif name == RECORD:
            write(folder / "whole-picture.db", held)
        elif name.startswith(FILES):
            write(folder / name.removeprefix(FILES), held)
        elif name.startswith(MARKS):
            write(folder / "marks" / name.removeprefix(MARKS), held)
        else:
            raise BackupFault(f"{backup.name} holds “{name}”, which this version does not know. Nothing was changed.")
    for one in (folder, *(below for below in folder.rglob("*") if below.is_dir())):
        put_on_disk(one)
    return backup.whole()


def write(path: Path, held: IO[bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        shutil.copyfileobj(held, out, 1024 * 1024)
        out.flush()
        os.fsync(out.fileno())
