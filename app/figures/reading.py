"""Reading a great many rows to count them, some thousands in memory at a time.

Rows of millions are read as the driver gives them: to make each into more, and each of its days anew, takes longer than to read
it. Ids are read as text, days as the database gives them; there are few different days, and each is made once.
"""

import datetime
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, cast
from sqlalchemy.types import String
from sqlmodel import Session, col

AT_ONCE = 5_000


def own(column: Any) -> Any:
    """An id, or a word that is chosen from others, as it is written."""
    return cast(col(column), String)


def read(session: Session, wanted: Any) -> Iterator[Any]:
    """Rows with all that is made of them: moments, and words that are chosen from others."""
    with told_of_all(session).execute(wanted.execution_options(yield_per=AT_ONCE)) as result:
        for some in result.partitions():
            yield from some


def some_thousands(session: Session, wanted: Any) -> Iterator[Sequence[Any]]:
    """Rows as the driver gives them, in pieces."""
    connection = told_of_all(session)
    written = str(wanted.compile(connection, compile_kwargs={"literal_binds": True}))
    driver: Any = connection.connection.driver_connection
    with closing(driver.cursor() if on_sqlite(connection) else driver.cursor(name=f"counted_{uuid4().hex}")) as cursor:
        cursor.execute(written)
        while some := cursor.fetchmany(AT_ONCE):
            yield some


def as_given(session: Session, wanted: Any) -> Iterator[Any]:
    """The same, row by row."""
    for some in some_thousands(session, wanted):
        yield from some


def told_of_all(session: Session) -> Connection:
    """The database is told that all rows will be read: it need not be quick to begin."""
    connection = session.connection()
    if not on_sqlite(connection):
        connection.exec_driver_sql("SET LOCAL cursor_tuple_fraction = 1")
    return connection


def on_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


class Days(dict[object, datetime.date | None]):
    """A day as the database gives it → the day; None where there is none. There are few, and they stand in millions of rows."""

    def __missing__(self, given: object) -> datetime.date | None:
        day = datetime.date.fromisoformat(given) if isinstance(given, str) else given
        found = self[given] = day if isinstance(day, datetime.date) else None
        return found
