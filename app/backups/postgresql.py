"""The rows of a record on PostgreSQL: given out table by table from one moment, and taken in again, all of them or none.

PostgreSQL's own COPY does both, over the connection that the service has anyway: no other program has to be there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import Connection

ENOUGH = 4 * 1024 * 1024
"""Bytes of rows that are handed on together."""

TABLES = """
    SELECT c.relname, array_agg(a.attname ORDER BY a.attnum)::text[]
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'alembic_version'
    GROUP BY c.relname ORDER BY c.relname
"""

POINTERS = """
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
"""

COUNTERS = """
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND is_identity = 'YES'
"""

NEVER_EMPTIED = ("trail",)
"""The database itself refuses to take a line of it out; a new record has none."""


def plain(connection: Connection) -> psycopg.Connection[Any]:
    """psycopg's own connection under one of SQLAlchemy's, in the same transaction."""
    held = connection.connection.driver_connection
    if not isinstance(held, psycopg.Connection):
        raise TypeError(held)
    return held


def tables_of(connection: Connection) -> dict[str, list[str]]:
    """Every table of the record with its columns."""
    return {row[0]: row[1] for row in plain(connection).execute(TABLES)}


def copy_of(verb: str, table: str, columns: list[str], way: str) -> sql.Composed:
    named = sql.SQL(", ").join(map(sql.Identifier, columns))
    return sql.SQL("{} {} ({}) {}").format(sql.SQL(verb), sql.Identifier(table), named, sql.SQL(way))


def given_out(connection: Connection, table: str, columns: list[str]) -> Iterator[bytes]:
    """All rows of one table, some megabytes at a time, each piece ending with a row."""
    waiting = bytearray()
    with plain(connection).cursor() as cursor, cursor.copy(copy_of("COPY", table, columns, "TO STDOUT")) as copied:
        for row in copied:
            waiting += row
            if len(waiting) >= ENOUGH and waiting.endswith(b"\n"):
                yield bytes(waiting)
                waiting.clear()
    if waiting:
        yield bytes(waiting)


@dataclass
class Filling:
    """Takes rows into tables that were just made, in the transaction of whoever asks. `finish` says that they fit together."""

    connection: Connection
    columns: dict[str, list[str]]

    def __post_init__(self) -> None:
        held = plain(self.connection)
        self.pointers = held.execute(POINTERS).fetchall()
        for table, name, _told in self.pointers:
            held.execute(sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(sql.SQL(table), sql.Identifier(name)))
        for table in self.columns.keys() - set(NEVER_EMPTIED):
            held.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))

    def take_in(self, table: str, rows: bytes) -> None:
        into = copy_of("COPY", table, self.columns[table], "FROM STDIN")
        with plain(self.connection).cursor() as cursor, cursor.copy(into) as copying:
            copying.write(rows)

    def finish(self) -> None:
        """Every row points at one that is there, or this raises; and new rows are numbered after the old ones."""
        held = plain(self.connection)
        for table, name, told in self.pointers:
            held.execute(
                sql.SQL("ALTER TABLE {} ADD CONSTRAINT {} {}").format(sql.SQL(table), sql.Identifier(name), sql.SQL(told))
            )
        for table, column in held.execute(COUNTERS).fetchall():
            held.execute(
                sql.SQL("SELECT setval(pg_get_serial_sequence({}, {}), max({})) FROM {}").format(
                    sql.Literal(table), sql.Literal(column), sql.Identifier(column), sql.Identifier(table)
                )
            )
