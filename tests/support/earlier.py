"""Records as earlier versions left them: the demonstration of each, row by row, in the tables as they were then.

They lie in tests/app/restoring/earlier, each named after the migration that it had come to. One more is kept with

    whole-picture demo --data FOLDER                       # by the version that it is to be of
    python -m tests.support.earlier FOLDER                 # by this one
"""

import json
import lzma
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from app.backups.postgresql import Filling, tables_of
from app.db import Database
from app.filing.store import put_on_disk
from app.opening import make_tables
from app.settings import Settings

KEPT = Path(__file__).resolve().parents[1] / "app" / "restoring" / "earlier"
ENDS = ".json.xz"
BESIDE = ("keys/trail.key", "marks/newest", "marks/marks")
"""What the trail is read by: its key, and how far it had come."""


@dataclass(frozen=True)
class Earlier:
    """One such record."""

    revision: str
    columns: Mapping[str, list[str]]
    rows: Mapping[str, list[list[Any]]]
    """As SQLite keeps them."""
    beside: Mapping[str, str]

    @classmethod
    def read(cls, revision: str) -> "Earlier":
        return cls(**json.loads(lzma.decompress((KEPT / f"{revision}{ENDS}").read_bytes())))

    def put_into(self, settings: Settings) -> None:
        """Into an empty place, as the version that wrote it left it there."""
        for name, told in self.beside.items():
            path = settings.data / name
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.write_bytes(bytes.fromhex(told))
            put_on_disk(path.parent)
        database = Database(settings.database)
        with database.engine.connect() as connection:
            self.fill(connection)
        database.engine.dispose()

    def fill(self, connection: Connection) -> None:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        make_tables(connection, self.revision)
        filling = None if sqlite else Filling(connection, tables_of(connection))
        quote = connection.dialect.identifier_preparer.quote
        for table, columns in self.columns.items():
            named = ", ".join(map(quote, columns))
            marks = ", ".join(f":{column}" for column in columns)
            put = text(f"INSERT INTO {quote(table)} ({named}) VALUES ({marks})")  # noqa: S608
            if rows := [dict(zip(columns, map(given if sqlite else worded, row), strict=True)) for row in self.rows[table]]:
                connection.execute(put, rows)
        if filling:
            filling.finish()
        connection.commit()


def given(value: Any) -> Any:
    return bytes.fromhex(value["bytes"]) if isinstance(value, dict) else value


def worded(value: Any) -> Any:
    """As PostgreSQL reads it, whatever the column is of: moments are kept in UTC."""
    value = given(value)
    return value if value is None or isinstance(value, bytes) else str(value)


def kept_of(folder: Path) -> tuple[str, bytes]:
    """The record of a demonstration in a folder, packed, and what it had come to."""
    with closing(sqlite3.connect(f"file:{folder / 'whole-picture.db'}?mode=ro", uri=True)) as file:
        [(revision,)] = file.execute("SELECT version_num FROM alembic_version").fetchall()
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'alembic_version'"
        tables = sorted(name for (name,) in file.execute(named))
        columns = {table: [row[1] for row in file.execute(f"PRAGMA table_info({table})")] for table in tables}
        rows = {table: [list(map(plain, row)) for row in file.execute(f"SELECT * FROM {table}")] for table in tables}  # noqa: S608
    beside = {name: (folder / name).read_bytes().hex() for name in BESIDE if (folder / name).is_file()}
    told = {"revision": revision, "columns": columns, "rows": rows, "beside": beside}
    return revision, lzma.compress(json.dumps(told, ensure_ascii=False, sort_keys=True).encode(), preset=9 | lzma.PRESET_EXTREME)


def plain(value: Any) -> Any:
    return {"bytes": value.hex()} if isinstance(value, bytes) else value


if __name__ == "__main__":
    found, packed = kept_of(Path(sys.argv[1]))
    KEPT.mkdir(exist_ok=True)
    (KEPT / f"{found}{ENDS}").write_bytes(packed)
