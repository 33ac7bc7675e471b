"""Rows of live records as they are read for counting: ids as text, days as the database writes them, some thousands at a time."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import cast
from sqlalchemy.types import String
from sqlmodel import Session, col

AT_ONCE = 5_000


def own(column: Any) -> Any:
    """An id, or a word that is chosen from others, as it is written."""
    return cast(col(column), String)


def read(session: Session, wanted: Any) -> Iterator[Any]:
    """Rows. The database is told that all of them will be read: it need not be quick to begin."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("SET LOCAL cursor_tuple_fraction = 1")
    with connection.execute(wanted.execution_options(yield_per=AT_ONCE)) as result:
        for some in result.partitions():
            yield from some
