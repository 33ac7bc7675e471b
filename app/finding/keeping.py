"""Keeps the words people are found by in step with their names, in the very transaction that writes the name.

Whoever writes a name need not know of it: the words follow each row of a person, another name or a family as it goes to the
database, so that no name is ever kept that cannot be found, nor a name found that is no longer kept.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, event, insert
from sqlalchemy import inspect as state_of
from sqlmodel import SQLModel, col

from app.cases.models import Case, Person
from app.finding.models import NameWord
from app.finding.rules import ending, sound, words_of
from app.identity.models import OtherName

NAMES: dict[type[SQLModel], tuple[str, ...]] = {
    Person: ("given_name", "family_name", "known_as"),
    OtherName: ("name", "person_id"),
    Case: ("family_name",),
}
"""The fields that hold names, and whose they are."""


Rows = list[dict[str, Any]]


def rows_for(source_id: UUID, names: Iterable[str], *, person_id: UUID | None = None, case_id: UUID | None = None) -> Rows:
    """The rows of one person, other name or family."""
    owner = {"source_id": source_id, "person_id": person_id, "case_id": case_id}
    return [{**owner, "word": word, "sound": sound(word), "ending": ending(word)} for word in words_of(*names)]


def rows_of(row: Any) -> Rows:
    if isinstance(row, Case):
        return rows_for(row.id, (row.family_name,), case_id=row.id)
    if isinstance(row, OtherName):
        return rows_for(row.id, (row.name,), person_id=row.person_id)
    names = (row.given_name, row.family_name, row.known_as) if row.given_name else (row.family_name,)  # “Mum” finds nobody
    return rows_for(row.id, names, person_id=row.id)


def write_words(_mapper: object, connection: Connection, row: Any) -> None:
    rows = rows_of(row)
    if rows:
        connection.execute(insert(NameWord), rows)


def write_again(mapper: object, connection: Connection, row: Any) -> None:
    history = state_of(row).attrs
    if any(history[name].history.has_changes() for name in NAMES[type(row)]):
        forget_words(mapper, connection, row)
        write_words(mapper, connection, row)


def forget_words(_mapper: object, connection: Connection, row: Any) -> None:
    connection.execute(delete(NameWord).where(col(NameWord.source_id) == row.id))


for table in NAMES:
    event.listen(table, "after_insert", write_words)
    event.listen(table, "after_update", write_again)
    event.listen(table, "before_delete", forget_words)
