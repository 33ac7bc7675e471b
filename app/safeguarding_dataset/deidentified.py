"""Rows without names, in an order that says nothing: two exports cannot be laid side by side by where their rows stand."""

import json
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing

from app.safeguarding_dataset.rules import Value

PIECE = 5_000

NOT_PROTECTED = (
    "Without names does not mean that nobody can be found. These tables do not protect from:",
    (
        "somebody who knows a family and looks for the months in which its help began, changed and ended",
        "rare things: a child who is the only one of a year with such a plan, or four brothers and sisters in one family",
        "laying them beside another list that holds the same months and codes",
        "whoever holds the key, where one was given: with it the same child has the same mark in every export",
    ),
    (
        "Keep them where the record itself might lie, and give them to nobody who would not be let near it. Publish no count of "
        "one to five from them. Destroy them when what they were made for is done."
    ),
)


def fresh_key() -> bytes:
    """A key for one export, which is kept nowhere: afterwards nobody can tell who is who, and no two exports can be joined."""
    return secrets.token_bytes(32)


def shuffled(rows: Iterable[tuple[Value, ...]]) -> Iterator[tuple[Value, ...]]:
    """The same rows in an order of chance, however many there are.

    They stand meanwhile in a scratch table that SQLite keeps in memory while it is small, else in a file that has no name and
    goes when it is closed. Only rows without names come here.
    """
    with closing(sqlite3.connect("")) as scratch:
        scratch.execute("PRAGMA journal_mode = OFF")
        scratch.execute("CREATE TABLE scratch (place BLOB, words TEXT)")
        for piece in pieces(rows, PIECE):
            scratch.executemany(
                "INSERT INTO scratch VALUES (?, ?)", ((secrets.token_bytes(12), json.dumps(one)) for one in piece)
            )
        for (words,) in scratch.execute("SELECT words FROM scratch ORDER BY place"):
            yield tuple(json.loads(words))


def pieces(rows: Iterable[tuple[Value, ...]], size: int) -> Iterator[list[tuple[Value, ...]]]:
    """Some thousands at a time."""
    piece: list[tuple[Value, ...]] = []
    for row in rows:
        piece.append(row)
        if len(piece) == size:
            yield piece
            piece = []
    if piece:
        yield piece
