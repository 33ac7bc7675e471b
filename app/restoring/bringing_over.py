"""Bringing a record from SQLite over to PostgreSQL: the same rows, the same pages, or nothing at all.

First it is tried out in a scratch place: pages of families chosen by chance are opened on both sides and must be the same. Then
the rows go in with one transaction, are compared row by row, and the old file is marked so that nobody goes on writing in it.
"""

import datetime
import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Table, inspect

from app.audit import trail
from app.backups.postgresql import Filling, tables_of
from app.backups.sealed import BackupFault
from app.backups.standing import note
from app.backups.taking import copy_online
from app.db import Database, now
from app.main import create_app
from app.opening import MOVED, Moved, make_tables, opened, record_of
from app.restoring.drill import scratch_schema
from app.restoring.restore import has_tables, settings_at
from app.restoring.visiting import seen, visits_in
from app.settings import Settings
from app.tables import RECORD

FAMILIES, AT_ONCE = 10, 1_000

BY_CHANCE = re.compile(rb'nonce="[^"]*"|name="token" value="[^"]*"|data-(sent|session-ends)="\d+"')
"""What differs between two replies to the same question."""


@dataclass(frozen=True)
class Brought:
    """What was brought over."""

    rows: int
    pages: int


def bring_over(settings: Settings, url: str) -> Brought:
    """Raises BackupFault; then nothing was changed on either side. Nobody may be writing meanwhile."""
    if not url.startswith("postgresql"):
        raise BackupFault("The new database’s address must begin with postgresql+psycopg://. Nothing was changed.")
    if settings.database_url is not None:
        raise BackupFault("This record is not on SQLite: WHOLE_PICTURE_DATABASE_URL is set. Nothing was changed.")
    if has_tables(Database(url)):
        raise BackupFault("The new database is not empty. Nothing was changed. Make an empty one and name it.")
    source = opened(settings)
    try:
        pages = pages_are_the_same(source, settings, url)
        rows = fill(source, Database(url))
    finally:
        source.engine.dispose()
    said_so(settings, url)
    return Brought(rows, pages)


def said_so(settings: Settings, url: str) -> None:
    """A line in the trail of the new record, and the mark on the old one."""
    brought = record_of(Settings(**{**settings.model_dump(), "database_url": url}))
    with brought.unit_of_work() as session:
        trail.by_the_machine(session, what="brought the record over to PostgreSQL")
    brought.engine.dispose()
    note(settings.data / MOVED, Moved(at=now()))


# --- the rows


def fill(source: Database, target: Database) -> int:
    """Makes the tables in the new database and puts every row into them, with one transaction. How many rows there are."""
    try:
        with source.reading() as session, target.engine.connect() as connection, connection.begin():
            taken = session.connection()
            if strange := set(inspect(taken).get_table_names()) - {*RECORD.tables, "alembic_version"}:
                raise BackupFault(f"This version does not know the table {', '.join(sorted(strange))}. Nothing was changed.")
            make_tables(connection, "head")
            filling = Filling(connection, tables_of(connection))
            for table in RECORD.sorted_tables:
                for some in batches(taken, table):
                    connection.execute(table.insert(), [dict(row._mapping) for row in some])  # noqa: SLF001
            filling.finish()
            return sum(same_rows(taken, connection, table) for table in RECORD.sorted_tables)
    finally:
        target.engine.dispose()


def batches(connection: Connection, table: Table) -> Iterator[Sequence[Row[Any]]]:
    yield from connection.execute(table.select()).partitions(AT_ONCE)


def same_rows(one: Connection, other: Connection, table: Table) -> int:
    """How many rows a table has. Raises BackupFault unless it holds the same ones on both sides."""
    (count, sum_of_one), of_other = digest(one, table), digest(other, table)
    if (count, sum_of_one) != of_other:
        raise BackupFault(f"The rows of {table.name} did not come over as they were. Nothing was changed.")
    return count


def digest(connection: Connection, table: Table) -> tuple[int, int]:
    """How many rows there are, and one number made from all of them in whatever order they come."""
    count = total = 0
    for some in batches(connection, table):
        for row in some:
            told = json.dumps([plain(value) for value in row], sort_keys=True, default=str)
            count, total = count + 1, (total + int.from_bytes(hashlib.sha256(told.encode()).digest())) % 2**256
    return count, total


def plain(value: object) -> object:
    """A value as it is on both databases: moments in UTC, bytes as letters."""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat()
    return value.hex() if isinstance(value, bytes) else value


# --- the pages


def pages_are_the_same(source: Database, settings: Settings, url: str) -> int:
    """Opens pages on a copy of each side, for the same people at the same addresses. How many; raises BackupFault.

    Copies, because looking writes into the trail, and nobody has looked.
    """
    folder = Path(tempfile.mkdtemp(prefix=".moving-", dir=settings.data))
    try:
        before = settings_at(folder, settings)
        for name in ("keys", "marks", "attachments"):
            if (settings.data / name).is_dir():
                shutil.copytree(settings.data / name, folder / name)
        for path in settings.data.glob("*.json"):
            shutil.copyfile(path, folder / path.name)
        copy_online(source, Database(before.database, settings.key_file))
        with scratch_schema(url) as scratch:
            return compared(before, Settings(**{**before.model_dump(), "database_url": scratch}))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def compared(before: Settings, after: Settings) -> int:
    old, new = record_of(before), record_of(after)
    try:
        with old.unit_of_work() as session:
            visits = visits_in(session, FAMILIES)
        fill(old, Database(str(after.database_url)))
        pairs = list(zip(seen(create_app(before, old), visits), seen(create_app(after, new), visits), strict=True))
    finally:
        old.engine.dispose()
        new.engine.dispose()
    for one, other in pairs:
        if (one.status, BY_CHANCE.sub(b"", one.body)) != (other.status, BY_CHANCE.sub(b"", other.body)):
            raise BackupFault(f"{one.visit.path} is not the same page on PostgreSQL. Nothing was changed.")
    return len(pairs)
