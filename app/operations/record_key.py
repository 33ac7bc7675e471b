"""Changing the record's own key: everything is locked anew beside what is there, compared, and only then put in its place.

Until the last of it is made and compared, the old key opens the record as before; afterwards the new one does, and what is left
to do needs no key but only names. Killed at any moment, the same command goes on where it stopped.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy
from sqlalchemy import inspect
from sqlmodel import col, select

from app.audit import trail
from app.audit.models import Trail
from app.db import Database, now
from app.filing.store import FileLost, Store, key_from, put_on_disk, store_of, which_key
from app.opening import CHANGING_KEY, KEY_MARK, KeyChange, record_of, refuse_unready
from app.safeguarding_dataset.kept import Shelf, shelf_of
from app.settings import Settings, SettingsFault

BESIDE = ".new-key"
"""Where it is made. A name that begins with a dot is in no backup."""
OLD = ".old-key"
RECORD = "whole-picture.db"
LOCKED = ("attachments", "packs")
EXPORTS = "exports"
WHAT = "changed the record’s key"

SAME = "{file} holds the key that the record has already. Make another: whole-picture new-key FILE. Nothing was changed."
OTHER = "A change to another key was begun and its files are being put in place. Run it again with that key. Nothing was changed."
NO_ROOM = (
    "The key was not changed: {why}. There has to be room for the record and its files once more in {data}. Nothing was changed."
)
NOT_THE_SAME = "The key was not changed: {what} was not the same when it was read again with the new key. Nothing was changed."


@dataclass(frozen=True)
class Changed:
    """How much was locked anew; and how many files could not be opened with the old key either, and lie as they lay."""

    files: int
    rows: int
    strange: int


def change_key(settings: Settings, new_file: Path) -> Changed:
    """Locks the record anew, or goes on with it. Raises SettingsFault; whatever happens, one of the two keys opens all of it."""
    new = settings.model_copy(update={"key_file": new_file})
    key_from(new_file)
    mark = settings.data / CHANGING_KEY
    found = KeyChange.model_validate_json(mark.read_bytes()) if mark.exists() else None
    if found is not None and found.to != which_key(new_file):
        raise SettingsFault(OTHER)
    changed = Changed(0, 0, 0)
    if found is None:
        refuse_unready(settings)
        if settings.key_file is not None and which_key(settings.key_file) == which_key(new_file):
            raise SettingsFault(SAME.format(file=new_file))
        try:
            changed = made_beside(settings, new)
        except OSError as fault:
            raise SettingsFault(NO_ROOM.format(why=fault.strerror or fault, data=settings.data)) from None
        found = KeyChange(to=which_key(new_file), decided_at=now())
        written(mark, found.model_dump_json().encode())  # from here on the new key is the one
    put_in_place(settings.data)
    written(settings.data / KEY_MARK, found.to.encode())
    said_in_the_trail(new, found)
    for folder in (OLD, BESIDE):
        shutil.rmtree(settings.data / folder, ignore_errors=True)
    mark.unlink()
    put_on_disk(settings.data)
    return changed


def written(path: Path, words: bytes) -> None:
    """A small file, whole and on disk, or not there."""
    beside = path.with_name(f".{path.name}.new")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(words)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)
    put_on_disk(path.parent)


# --- beside


def made_beside(settings: Settings, new: Settings) -> Changed:
    """Everything once more, locked with the new key, read again and compared."""
    beside = settings.data / BESIDE
    beside.mkdir(mode=0o700, exist_ok=True)
    (beside / RECORD).unlink(missing_ok=True)  # somebody may have written into the record since it was made
    rows = record_beside(settings, new, beside / RECORD) if settings.database_url is None else 0
    files = strange = 0
    for name in LOCKED:
        own, other = store_of(settings, name), store_of(new, name)
        only_what_is_there(own.folder, beside / name)
        for path in every_file(own.folder):
            one_more = file_beside(own, other, path, beside / name / path.relative_to(own.folder))
            files, strange = files + one_more, strange + (not one_more)
    files += exports_beside(shelf_of(settings), Shelf(beside / EXPORTS, shelf_of(new).key))
    for folder in (*sorted(path for path in beside.rglob("*") if path.is_dir()), beside):
        put_on_disk(folder)
    return Changed(files, rows, strange)


def every_file(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".part")


def only_what_is_there(folder: Path, beside: Path) -> None:
    """What was destroyed since an earlier, unfinished change is not kept by it."""
    for path in every_file(beside):
        if not (folder / path.relative_to(beside)).exists():
            path.unlink()


def file_beside(own: Store, other: Store, path: Path, there: Path) -> bool:
    """One file, locked anew. False: the old key does not open it, so it lies beside as it lay."""
    try:
        held = own.unlocked(path)
    except FileLost:
        there.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        written(there, path.read_bytes())
        return False
    if not is_kept(other, there, held):
        there.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        written(there, other.locked(held, path.name))
        if not is_kept(other, there, held):
            raise SettingsFault(NOT_THE_SAME.format(what="a file"))
    return True


def is_kept(store: Store, path: Path, held: bytes) -> bool:
    try:
        return store.unlocked(path) == held
    except FileLost:
        return False


def exports_beside(own: Shelf, other: Shelf) -> int:
    """Exports that wait to be fetched. One that cannot be read is made again by whoever wants it."""
    only_what_is_there(own.folder, other.folder)
    done = 0
    for path in sorted(own.folder.glob("*.zip")):
        digest = hashlib.sha256()
        with other.put(UUID(path.stem)) as out:
            for piece in own.pieces(UUID(path.stem)):
                digest.update(piece)
                out.write(piece)
        if not other.is_as_made(UUID(path.stem), digest.hexdigest()):
            raise SettingsFault(NOT_THE_SAME.format(what="an export"))
        done += 1
    return done


def record_beside(settings: Settings, new: Settings, there: Path) -> int:
    """The SQLite file once more, with every row compared. Gives how many rows there are."""
    key = (new.key_file or there).read_text().strip()
    own = Database(settings.database, settings.key_file)
    other = Database(f"sqlite:///{there}", new.key_file)
    try:
        with own.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            connection.rollback()
            driver.execute("ATTACH DATABASE ? AS anew KEY ?", (str(there), f"x'{key}'"))
            driver.execute("PRAGMA anew.synchronous=OFF")  # put on disk once, below, and not after each table
            driver.execute("SELECT sqlcipher_export('anew')").fetchall()
            driver.execute("DETACH DATABASE anew")
        there.chmod(0o600)
        put_on_disk(there)
        with own.engine.connect() as one, other.engine.connect() as same:
            if same.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
                raise SettingsFault(NOT_THE_SAME.format(what="the record"))
            rows = compared(one, same)
    finally:
        own.engine.dispose()
        other.engine.dispose()
    if there.with_name(f"{there.name}-wal").exists():  # the last to close it has put everything into the file itself
        raise SettingsFault(NOT_THE_SAME.format(what="the record"))
    return rows


def compared(one: sqlalchemy.Connection, same: sqlalchemy.Connection) -> int:
    """How many rows both have, when each has the same tables, indexes and rows. Raises SettingsFault where they do not."""
    shape = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    alike = one.exec_driver_sql(shape).all() == same.exec_driver_sql(shape).all()
    rows = 0
    for table in sorted(inspect(one).get_table_names()) if alike else ():
        mine, theirs = (digest_of(connection, table) for connection in (one, same))
        alike, rows = alike and mine == theirs, rows + mine[0]
    if not alike:
        raise SettingsFault(NOT_THE_SAME.format(what="the record"))
    return rows


def digest_of(connection: sqlalchemy.Connection, table: str) -> tuple[int, str]:
    """How many rows a table has, and what they come to."""
    found, rows = hashlib.sha256(), 0
    with connection.exec_driver_sql(f'SELECT rowid, * FROM "{table}" ORDER BY rowid') as result:  # noqa: S608 - a table of ours
        for row in result:
            found.update(repr(tuple(row)).encode())
            rows += 1
    return rows, found.hexdigest()


# --- in its place


def put_in_place(data: Path) -> None:
    """What was made takes the place of what was there, which is laid aside. Done twice, it changes nothing."""
    beside, old = data / BESIDE, data / OLD
    old.mkdir(mode=0o700, exist_ok=True)
    for name in (RECORD, *LOCKED, EXPORTS):
        if not (beside / name).exists():
            continue
        for lying in (name, f"{name}-wal", f"{name}-shm"):
            if (data / lying).exists():
                (data / lying).rename(old / lying)
        (beside / name).rename(data / name)
        for folder in (old, beside, data):
            put_on_disk(folder)


def said_in_the_trail(new: Settings, found: KeyChange) -> None:
    database = record_of(new)
    try:
        with database.unit_of_work() as session:
            since = select(Trail.number).where(Trail.what == WHAT, col(Trail.at) >= found.decided_at)
            if session.exec(since).first() is None:
                trail.by_the_machine(session, what=WHAT)
    finally:
        database.engine.dispose()
