"""What the database tells of an assessment that speaks and of each of its findings, made into readings with little work.

There are thousands of findings in ten years, and making each column what it is costs the most of a picture."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby, repeat
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import String, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType
from sqlmodel import Session, col

from app.assessments.models import Assessment, Finding, Sitting, State
from app.declaration.questions import Ladder
from app.declaration.tool import Tool
from app.declaration.vocabulary import Comparability, Dimension, Level, Signal, Voice
from app.declaration.wording import Names, filled
from app.picture.readings import AskedThen, Reading, Use, id_of


class Ids(dict[Any, UUID | None]):
    """Ids by their key. Somebody who is named a thousand times is made an id once."""

    def __missing__(self, key: Any) -> UUID | None:
        self[key] = id_of(key) if key else None
        return self[key]


def as_text(name: str) -> Any:
    """A column of findings as the database gives it: the key of a word and not the word."""
    return type_coerce(col(getattr(Finding, name)), String).label(name)


class AsKey(FunctionElement[Any]):
    """A column of ids as text: as SQLite keeps them, and as PostgreSQL writes them, so that nobody makes thousands of ids."""

    inherit_cache = True
    type = NullType()


@compiles(AsKey)
def as_it_is(column: AsKey, compiler: SQLCompiler, **given: Any) -> str:
    return compiler.process(column.clauses, **given)


@compiles(AsKey, "postgresql")
def as_written(column: AsKey, compiler: SQLCompiler, **given: Any) -> str:
    return f"CAST({compiler.process(column.clauses, **given)} AS TEXT)"


def as_key(session: Session, own: UUID) -> str:
    """An id as `AsKey` tells it."""
    return own.hex if session.get_bind().dialect.name == "sqlite" else str(own)


FINDING = (
    AsKey(col(Finding.assessment_id)).label("of"),
    *(as_text(name) for name in ("comparable", "question")),
    *(AsKey(col(getattr(Finding, name))).label(f"its_{name}") for name in ("carer_id", "id", "answer_id")),
    *(as_text(name) for name in ("dimension", "signal", "level", "voice", "words")),
)
"""A finding as the database gives it. There are thousands in ten years, and making each column what it is costs the most."""

USE = (
    *(col(getattr(Assessment, name)) for name in ("id", "child_id", "release_id", "tool_key", "state", "author_id")),
    *(col(getattr(Assessment, name)) for name in ("adaptations", "sent_at", "begun_at")),
    col(Sitting.seen_on),
)
"""What is known of each assessment that speaks."""


REMEMBERED = 128
"""Releases whose questions are kept in memory: as many as the tools themselves."""

_plain: dict[UUID, tuple[dict[str, AskedThen], tuple[str, ...]]] = {}


def as_asked(release_id: UUID, tool: Tool) -> tuple[dict[str, AskedThen], tuple[str, ...]]:
    """Questions of one release, those that an adaptation adds too; and which of them have a name to be put into them.

    A release never changes and speaks of nobody, so that this is made once and then remembered.
    """
    found = _plain.get(release_id)
    if found is None:
        added = (each.question for adaptation in tool.adaptations for each in adaptation.add)
        every = {
            one.key: AskedThen(one.key, one.short, one.kind, one.voices, isinstance(one, Ladder) and one.for_each_carer)
            for one in (*tool.questions(), *added)
        }
        if len(_plain) >= REMEMBERED:
            _plain.clear()
        found = _plain.setdefault(release_id, (every, tuple(key for key, one in every.items() if "{" in one.short)))
    return found


class AskedIn(dict[str, AskedThen]):
    """Questions of one release, each as it is named for one child."""

    def __init__(self, release_id: UUID, tool: Tool, names: Names) -> None:
        plain, named = as_asked(release_id, tool)
        super().__init__(plain)
        self.update({key: replace(plain[key], short=filled(plain[key].short, names)) for key in named})

    def __missing__(self, key: str) -> AskedThen:
        """A question that its tool, as kept, does not ask is named by its key."""
        self[key] = AskedThen(key, key.replace("_", " ").capitalize(), "", ())
        return self[key]


Begun = tuple[Use, AskedIn, Callable[[Iterable[Reading]], None]]
"""An assessment, what it asked, and where what it showed is put."""


def readings_in(rows: Iterable[Sequence[Any]], begun: Callable[[Any, str], Begun]) -> None:
    """Of what `FINDING` tells, in its order: each finding goes to those of its assessment. `begun` says what is known of that.

    There are thousands in ten years, so that they are made column by column, and nothing is called for one of them alone.
    """
    known: dict[Any, Begun] = {}
    ids = Ids()
    for of, own in groupby(rows, key=itemgetter(0)):
        _, comparable, question, carer, key, answer, dimension, signal, level, voice, words = zip(*own, strict=True)
        use, asked, put = known.get(of) or known.setdefault(of, begun(of, comparable[0]))
        columns = (
            *(key, answer, repeat(use, len(key)), map(asked.__getitem__, question)),
            *(map(DIMENSIONS.__getitem__, dimension), map(SIGNALS.__getitem__, signal), map(LEVELS.__getitem__, level)),
            *(map(VOICES.__getitem__, voice), map(ids.__getitem__, carer), words),
        )
        put(map(as_reading, zip(*columns, strict=True)))


as_reading: Callable[[tuple[Any, ...]], Reading] = partial(tuple.__new__, Reading)
"""The same as `Reading._make`, without a call of Python’s own for each of thousands."""

COMPARABLE = {one.value: one for one in Comparability}
DIMENSIONS = {one.value: one for one in Dimension}
SIGNALS: Mapping[str | None, Signal | None] = {None: None, **{one.value: one for one in Signal}}
LEVELS: Mapping[str | None, Level | None] = {None: None, **{one.value: one for one in Level}}
VOICES = {one.value: one for one in Voice}


def use_of(one: Any, tool: Tool, comparable: Comparability) -> Use:
    """Of what `USE` tells."""
    return Use(
        id=one.id,
        tool_key=one.tool_key,
        version=tool.version,
        seen_on=one.seen_on,
        sent_at=one.sent_at or one.begun_at,
        signed=one.state is State.SIGNED,
        author_id=one.author_id,
        adaptations=frozenset(each["key"] for each in json.loads(one.adaptations)),
        comparable=comparable,
        release_id=one.release_id,
        returned=one.state is State.RETURNED,
    )
