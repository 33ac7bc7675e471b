"""What a picture is made of: one thing that was shown, in whose voice, by which use of which tool. Nothing in it is a number."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from app.declaration.vocabulary import Comparability, Dimension, EvidenceKind, Level, Signal, Voice

NEEDS = (Signal.NEED, Signal.SERIOUS_NEED)
SPEAKS_OF_LEVELS = (Signal.STRENGTH, *NEEDS)


def id_of(key: str | UUID) -> UUID:
    return key if isinstance(key, UUID) else UUID(key)


@dataclass(frozen=True, slots=True)
class AskedThen:
    """A question as its tool asked it when an assessment was begun."""

    key: str
    short: str
    kind: str
    voices: tuple[Voice, ...]
    for_each_carer: bool = False
    """Asked about each carer: what is so with one is another fact than what is so with another."""


@dataclass(frozen=True)
class Use:
    """One assessment that speaks: signed, or sent and waiting to be read. A draft never does."""

    id: UUID
    tool_key: str
    version: str
    seen_on: datetime.date
    sent_at: datetime.datetime
    signed: bool
    author_id: UUID
    adaptations: frozenset[str]
    comparable: Comparability
    release_id: UUID | None = None
    """The tool exactly as it was then."""
    returned: bool = False
    """It came back with notes. What it showed stands until it is sent again."""

    @cached_property
    def order(self) -> tuple[datetime.date, datetime.datetime, int]:
        """When it was, and when two were on one day which came later: the same whatever order they are read in."""
        return self.seen_on, self.sent_at, self.id.int

    @property
    def standing_words(self) -> str:
        """What is said beside what is not signed yet; "" beside what is."""
        return "" if self.signed else "came back with notes" if self.returned else "sent, not signed yet"


class Reading(NamedTuple):
    """One finding. `signal` None: it was asked, and nobody yet knows."""

    key: str | UUID
    """Its id as the database gives it: there are thousands in ten years, and few of them are ever asked for their id."""
    answer_key: str | UUID
    use: Use
    asked: AskedThen
    dimension: Dimension
    signal: Signal | None
    level: Level | None
    voice: Voice
    carer_id: UUID | None
    words: str

    @property
    def id(self) -> UUID:
        return id_of(self.key)

    @property
    def answer_id(self) -> UUID:
        return id_of(self.answer_key)

    @property
    def on(self) -> datetime.date:
        return self.use.seen_on

    @property
    def place(self) -> tuple[str, str, str, UUID | None]:
        """What it is a reading of, and in whose voice: a later one there takes its place as what is so now."""
        return self.use.tool_key, self.asked.key, self.voice, self.carer_id

    @property
    def order(self) -> tuple[tuple[datetime.date, datetime.datetime, int], Any]:
        return self.use.order, self.key

    @property
    def is_need(self) -> bool:
        return self.signal in NEEDS

    @property
    def is_act_now(self) -> bool:
        """Whether it says that help was needed on that day."""
        return self.asked.kind == "act_now" and self.signal is Signal.SERIOUS_NEED


@dataclass(frozen=True, slots=True)
class Resting:
    """A statement on which an answer rests: whose words, and when."""

    statement_id: UUID
    use_id: UUID
    question: str
    kind: EvidenceKind
    speaker_id: UUID | None
    seen_on: datetime.date


IN_TIME = attrgetter("use.order", "key")
"""The same as `order`, asked of thousands at once."""


WHEN = attrgetter("use.order")
KEY = itemgetter(0)


def in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Oldest first, the same whatever order they come in."""
    return tuple(sorted(readings, key=IN_TIME))


def each_once(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The same of thousands, each once. They come use by use, so that uses are put in order and not each reading."""
    by_use: dict[Any, dict[Any, Reading]] = defaultdict(dict)
    for when, group in groupby(readings, key=WHEN):
        own = list(group)
        by_use[when].update(zip(map(KEY, own), own, strict=True))
    return tuple(chain.from_iterable(map(by_use[when].__getitem__, sorted(by_use[when])) for when in sorted(by_use)))


Thread = Sequence[Reading]
"""What was told of one thing in one voice on one strand, oldest first, without the honest blanks."""


WHAT = attrgetter("dimension", "use.tool_key", "asked.key", "voice", "carer_id")


def threads_of(readings: Iterable[Reading]) -> list[Thread]:
    """Of readings, oldest first: thread by thread. Most of what is thought about a picture is about the end of each."""
    told = [one for one in readings if one.signal is not None]
    found: dict[tuple[object, ...], list[Reading]] = defaultdict(list)
    for what, one in zip(map(WHAT, told), told, strict=True):
        found[what].append(one)
    return list(found.values())


def last_of(thread: Thread) -> Thread:
    """What the newest use says of it."""
    last = len(thread) - 1
    order = thread[last].use.order
    while last and thread[last - 1].use.order == order:
        last -= 1
    return thread[last:]


def standing(threads: Iterable[Thread]) -> tuple[Reading, ...]:
    """Those that hold now, oldest first. A later honest blank takes nothing away: not to know is not to be well."""
    return in_order(one for thread in threads for one in last_of(thread))
