"""Rows in every table, whichever version made the tables: every column filled that may be, whatever points at another held.

What a column may hold is read from the tables themselves. Where they ask for what chance does not give (“one where the other is
not”), it is tried with other values until they are taken.
"""

import datetime
import random
import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from sqlalchemy import CheckConstraint, Column, Connection, MetaData, Table
from sqlalchemy import types as kinds
from sqlalchemy.exc import IntegrityError

BEGUN = datetime.datetime(2024, 3, 4, 9, 30, 15, 123456, tzinfo=datetime.UTC)
TRIES = 600
QUOTED = re.compile(r"'([^']*)'")


def filled(connection: Connection, *, each: int = 2, seed: int = 1) -> MetaData:
    """Puts so many rows into each table, and gives the tables as they were found."""
    found = MetaData()
    found.reflect(connection)
    found.remove(found.tables["alembic_version"])
    chance = random.Random(seed)  # noqa: S311
    there: dict[str, list[dict[str, Any]]] = {}
    for table in found.sorted_tables:
        may_be = choices(connection, table)
        there[table.name] = []
        for number in range(1, each + 1):
            there[table.name].append(put(connection, table, there, may_be, chance, number))
    return found


def choices(connection: Connection, table: Table) -> dict[str, list[str]]:
    """Of columns that are one of some words: which."""
    told: dict[str, list[str]] = {}
    for constraint in (one for one in table.constraints if isinstance(one, CheckConstraint)):
        words = str(constraint.sqltext)
        said = re.match(r"\(*\"?(\w+)\"?\)?(?:::text)? (?:IN|= ANY) ", words)
        if said:
            told[said[1]] = QUOTED.findall(words)
    return told


def put(
    connection: Connection,
    table: Table,
    there: dict[str, list[dict[str, Any]]],
    may_be: dict[str, list[str]],
    chance: random.Random,
    number: int,
) -> dict[str, Any]:
    """One row; all of it filled, or as much as the table takes. Raises AssertionError where it takes none."""
    fault = ""
    for tried in range(TRIES):
        row = {
            column.name: left_blank(column, value_of(column, there, may_be, chance, number), chance, tried)
            for column in table.columns
        }
        try:
            with connection.begin_nested():
                connection.execute(table.insert(), row)
        except IntegrityError as refused:
            fault = str(refused.orig)
            continue
        return row
    raise AssertionError(f"{table.name} takes no row: {fault}")


def left_blank(column: Column[Any], value: Any, chance: random.Random, tried: int) -> Any:
    """At first nothing; then, now and then, what may be."""
    if not tried or column.primary_key or chance.random() < 0.5:
        return value
    if column.nullable:
        return None
    return "" if isinstance(value, str) and not column.foreign_keys and chance.random() < 0.5 else value


def moment(chance: random.Random) -> datetime.datetime:
    return BEGUN + datetime.timedelta(days=chance.randrange(900), microseconds=chance.randrange(900))


MADE: tuple[tuple[type[Any], Callable[[random.Random], Any]], ...] = (
    (kinds.Boolean, lambda chance: chance.random() < 0.5),
    (kinds.DateTime, moment),
    (kinds.Date, lambda chance: moment(chance).date()),
    (kinds.Integer, lambda chance: chance.randrange(1, 9)),
    (kinds.Float, lambda chance: chance.randrange(9) + 0.5),
    (kinds.LargeBinary, lambda chance: chance.randbytes(32)),
    (kinds.Uuid, lambda _chance: uuid4()),
)


def value_of(
    column: Column[Any], there: dict[str, list[dict[str, Any]]], may_be: dict[str, list[str]], chance: random.Random, number: int
) -> Any:
    for key in column.foreign_keys:
        rows = there.get(key.column.table.name, [])
        return chance.choice(rows)[key.column.name] if rows else None
    if column.name in may_be:
        return chance.choice(may_be[column.name])
    if column.primary_key and isinstance(column.type, kinds.Integer):
        return number
    made = next((make for kind, make in MADE if isinstance(column.type, kind)), None)
    return made(chance) if made else words_of(column, chance)


def words_of(column: Column[Any], chance: random.Random) -> str:
    """What nobody wrote, with letters that show whether it is kept as it was given; short where it must be."""
    length = getattr(column.type, "length", None)
    if length == 32 and column.name.endswith("id"):
        return uuid4().hex
    letters = "".join(chance.choice("abcdefghij") for _ in range(8))
    words = letters if column.name.startswith(("folded", "word", "sound", "ending")) else f"{letters} “Zoë” ł 🍞"
    return words if length is None or len(words) <= length else letters[:length]
