"""One thing the record holds about somebody: whose it is, why somebody has to decide about it, and of whom it speaks."""

import datetime
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from uuid import UUID

from app.plan_copies.called import also_called
from app.web.text import fold

TELLS_OF_HARM = "It tells of harm. Think who could be hurt if it is read at home."
SAYS_WHERE = "It says where somebody lives whose address is restricted."
KEPT_BACK = "It is kept back"
SAYS_WHY = "It says why something is kept back, which may lead to what that is and to whoever told of it."
LOOK_AT_IT = "It is a picture or a paper. Open it, and look whether it shows, or speaks of, anybody else."
ALONE = (TELLS_OF_HARM, SAYS_WHERE, KEPT_BACK, SAYS_WHY, LOOK_AT_IT)
"""Flags on what is looked at by itself, never together with others."""


class Whose(Enum):
    """How a thing of the record has to do with the person who asks."""

    THEIRS = "about them"
    SPEAKS = "speaks of them"
    FAMILY = "about the whole family"
    OTHERS = "about others, as far as can be seen"


@dataclass(frozen=True)
class Filed:
    """The picture or paper itself, which goes with the words about it."""

    id: UUID
    fingerprint: str
    is_picture: bool


@dataclass(frozen=True)
class Item:
    """One thing the record holds: what it says, whose it is, and why somebody has to decide about it."""

    kind: str
    key: str
    heading: str
    one: str
    day: datetime.date | None
    fields: tuple[tuple[str, str], ...]
    whose: Whose
    flags: tuple[str, ...] = ()
    """Reasons to decide, in words; empty where it is given without being asked about."""
    private_to: UUID | None = None
    """Whose private part it is in: only they and the supervisor read it, and decide about it."""
    follows: tuple[str, str] | None = None
    """The thing with which it is given or left out."""
    group: str = ""
    """What it belongs to, so that many may be decided together: the id of an assessment, or the kind."""

    file: Filed | None = None
    """What is handed over with it when it is given whole."""
    alone: bool = False
    """True: nobody but its author reads it, the supervisor neither."""

    @property
    def place(self) -> tuple[str, str]:
        return self.kind, self.key

    @property
    def read_as(self) -> str:
        """What it says and shows now, as a hash: another word in it, or another file, is another decision."""
        shows = (*self.fields, ("file", self.file.fingerprint)) if self.file else self.fields
        return hashlib.sha256(json.dumps(shows, ensure_ascii=False).encode()).hexdigest()


def may_read_private(item: Item, *, me: UUID, supervises: bool) -> bool:
    """Whether somebody reads a private part: its author, or the supervisor; a reflection that is not shared, its author alone."""
    return item.private_to is None or item.private_to == me or (supervises and not item.alone)


def unread(item: Item) -> Item:
    """The thing as it is shown to whoever may not read it: that it is there, and no word of it."""
    author = "its author reads it and decides" if item.alone else "its author and the supervisor read it and decide"
    closed = f"A private part: only {author} about it."
    return replace(item, fields=(), file=None, flags=(closed,))


def spoken_of(names: Iterable[str], words: Iterable[str] = ()) -> re.Pattern[str] | None:
    """A pattern for these people in folded text: names, and what they are to somebody. None where nothing is known of them."""
    every = {fold(name) for name in names}
    every |= {part for name in every for part in name.split()}
    for word in map(fold, words):
        every |= {word, *also_called(word)}
    kept = sorted((re.escape(one) for one in every if len(one) > 1), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(kept)})(?:['’]?s)?\b") if kept else None
