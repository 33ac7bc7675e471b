"""Making a backup while people go on working: everything from one moment, on disk, read through once, and only then there.

In a backup are the rows of the record, drawings, photos, papers and packs, what the authority has set for itself, the keys of the
trail and of the seal, and how far the trail had come. Not in it, ever: the record's own key and the key of backups. Who has a
backup needs the second, and for a record that is locked the first as well.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, inspect

from app.backups import postgresql
from app.backups.contents import ABOUT, FILES, MARKS, RECORD, ROWS, WHOLE, About, Counted, Packing, looked_through, packing
from app.backups.sealed import BackupFault
from app.db import Database, now
from app.filing.store import put_on_disk
from app.settings import Settings

ENDS = ".wpbackup"
HALF = ".half-"
"""How something begins that is being made. What a fall leaves of it is swept up by the next backup."""

LEFT_OUT = ("whole-picture.db", "backups", "marks", "drill.json", "last-backup.json", "moved.json", "service.log")
"""What of the data folder is no file of the record, or is taken in another way."""

DESTROYED = "destroyed"
"""The list of what was destroyed, which lies beside the marks, and beside backups: see app/retention/outside.py."""


@dataclass(frozen=True)
class Made:
    """A backup that is there, and what it was found to hold when it was read through."""

    path: Path
    about: About
    counted: Counted
    size: int


def folder_for(settings: Settings) -> Path:
    """Where backups go unless somebody says otherwise; best a place that the service itself cannot delete from."""
    return settings.backups or settings.data / "backups"


def take(settings: Settings, database: Database, folder: Path, key: bytes) -> Made:
    """Makes a backup in a folder. Raises BackupFault; whatever happens, what was there before is there still."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        sweep(folder)
        half = Path(tempfile.mkdtemp(prefix=HALF, dir=folder))
    except OSError as fault:
        raise BackupFault(f"No backup was made: {folder} cannot be written to ({fault.strerror}).") from None
    try:
        return put_together(settings, database, half, key)
    except OSError as fault:
        raise BackupFault(
            f"No backup was made: {fault.strerror or fault}. Look at the room and the rights in {folder}. Nothing was changed."
        ) from None
    finally:
        shutil.rmtree(half, ignore_errors=True)


def put_together(settings: Settings, database: Database, half: Path, key: bytes) -> Made:
    made_at = now()
    part = half / "part"
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        with packing(out, key) as packed:
            marks = marks_now(settings)  # before the rows: no mark may speak of a line that is not among them
            about, counted = rows_into(packed, settings, database, half)
            for name, told in marks.items():
                packed.add(MARKS + name, told)
            for path in files_of(settings.data):
                packed.add_file(FILES + path.relative_to(settings.data).as_posix(), path)
            packed.add(WHOLE, counted.model_copy(update={"files": packed.files}).model_dump_json().encode())
        out.flush()
        os.fsync(out.fileno())
    about, counted = looked_through(part, key)
    there = half.parent / f"whole-picture-{made_at:%Y%m%dT%H%M%S%f}Z{ENDS}"
    part.rename(there)
    if destroyed := marks_now(settings).get(DESTROYED):
        (half / DESTROYED).write_bytes(destroyed)
        (half / DESTROYED).rename(there.parent / DESTROYED)
    put_on_disk(there.parent)
    return Made(there, about, counted, there.stat().st_size)


def sweep(folder: Path) -> None:
    """Takes away what a fall left half made more than a day ago; what is younger somebody may still be making."""
    for left in folder.glob(f"{HALF}*"):
        if left.stat().st_mtime < now().timestamp() - 86_400:
            shutil.rmtree(left, ignore_errors=True)


def marks_now(settings: Settings) -> dict[str, bytes]:
    folder = settings.marks or settings.data / "marks"
    found = {name: folder / name for name in ("newest", "marks", DESTROYED)}
    return {name: path.read_bytes() for name, path in found.items() if path.is_file()}


def files_of(data: Path) -> Iterator[Path]:
    """Every file of the data folder but the database, so that nothing kept there one day is forgotten."""
    for path in sorted(data.rglob("*")):
        parts = path.relative_to(data).parts
        kept = not parts[0].startswith(LEFT_OUT) and not any(part.startswith(".") for part in parts)
        if kept and path.is_file() and not path.is_symlink() and path.suffix not in (".part", ENDS):
            yield path


# --- the rows


def rows_into(packed: Packing, settings: Settings, database: Database, half: Path) -> tuple[About, Counted]:
    """What the backup is, and its rows, as they all stood at one moment."""
    if not database.on_sqlite:
        return from_postgresql(packed, settings, database)
    copy = half / "record.db"
    copy_online(database, Database(f"sqlite:///{copy}", settings.key_file))
    copied = Database(f"sqlite:///{copy}", settings.key_file)
    try:
        with copied.engine.connect() as connection:
            about = About(
                made_at=now(), kind="sqlite", revision=revision_of(connection), locked_with_a_key=settings.key_file is not None
            )
            counted = counted_in(connection)
    finally:
        copied.engine.dispose()
    packed.add(ABOUT, about.model_dump_json().encode())
    packed.add_file(RECORD, copy)
    return about, counted


def copy_online(database: Database, into: Database) -> None:
    """SQLite's own way of copying a file that is in use: what is written meanwhile is in the copy whole or not at all."""
    try:
        with database.reading() as session, into.engine.connect() as other:
            other.rollback()
            source = session.connection().connection.driver_connection
            source.backup(other.connection.driver_connection)  # type: ignore[union-attr]
    finally:
        into.engine.dispose()


def from_postgresql(packed: Packing, settings: Settings, database: Database) -> tuple[About, Counted]:
    seen = database.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with seen.connect() as connection:
        counted = counted_in(connection)
        about = About(
            made_at=now(),
            kind="postgresql",
            revision=revision_of(connection),
            locked_with_a_key=settings.key_file is not None,
            columns=postgresql.tables_of(connection),
        )
        packed.add(ABOUT, about.model_dump_json().encode())
        for table, columns in about.columns.items():
            for number, rows in enumerate(postgresql.given_out(connection, table, columns)):
                packed.add(f"{ROWS}{table}/{number:06}", rows)
        connection.rollback()
    return about, counted


def revision_of(connection: Connection) -> str:
    """Which migration the record has come to. Raises BackupFault where there is no record."""
    if not inspect(connection).has_table("alembic_version"):
        raise BackupFault("There is no record here to make a backup of. Look at --data and WHOLE_PICTURE_DATABASE_URL.")
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


def counted_in(connection: Connection) -> Counted:
    """How many rows each table has, and how far the trail has come."""
    tables = sorted(set(inspect(connection).get_table_names()) - {"alembic_version"})
    rows = {table: count_of(connection, table) for table in tables}
    last = connection.exec_driver_sql("SELECT max(number) FROM trail").scalar() if "trail" in rows else None
    return Counted(rows=rows, last_line=last or 0, files=0)


def count_of(connection: Connection, table: str) -> int:
    quoted = connection.dialect.identifier_preparer.quote(table)
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {quoted}").scalar_one())  # noqa: S608
