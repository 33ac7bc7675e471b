"""Each child and family as they are counted: who was open when, who was heard, what was found. Ids and days, and no words."""

import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.declaration.vocabulary import Dimension, EvidenceKind, Voice
from app.plan_progress.sustained import Reading
from app.practice_facts.quarters import Mask, Quarters

Key = str
"""Whose or which, as the database writes it: told apart here, and never written anywhere."""


class Open(NamedTuple):
    """From one day to another; None: still."""

    since: datetime.date
    until: datetime.date | None

    def in_between(self, first: datetime.date, last: datetime.date) -> bool:
        return self.since <= last and (self.until is None or self.until >= first)


class Manner(NamedTuple):
    """How a tool was used: which, adapted how, and with whose voices in it."""

    tool: str
    adaptations: tuple[str, ...] = ()
    voices: frozenset[Voice] = frozenset()


class FirstAgreed(NamedTuple):
    """A plan as it was when it was first agreed: whether each of its outcomes is only about a service."""

    child: Key
    on: datetime.date
    only_services: bool


CHILD, CARER, OTHERS, WATCHED = range(4)
"""Whose voice, for asking whether every voice was heard; and whether somebody watched closely."""
WHOSE: Mapping[str, int] = {
    Voice.CHILD.value: CHILD,
    Voice.CARER.value: CARER,
    Voice.OTHER_PROFESSIONAL.value: OTHERS,
    Voice.WRITTEN_RECORD.value: OTHERS,
}
OF_STATEMENT: Mapping[str, int] = {
    EvidenceKind.SAID_BY_CHILD.value: CHILD,
    EvidenceKind.SAID_BY_CARER.value: CARER,
    EvidenceKind.SAID_BY_OTHER.value: OTHERS,
    EvidenceKind.WRITTEN.value: OTHERS,
    EvidenceKind.SEEN.value: WATCHED,
}
STRANDS: Mapping[str, int] = {strand.value: place for place, strand in enumerate(Dimension)}
NEVER = 255
"""No quarter has this place."""


class Life:
    """One child, born or expected, as they are counted. What is said of quarters is a bit for each."""

    __slots__ = ("again", "born", "explored", "here", "looked_on", "open", "places", "said", "sitting", "tools", "used")

    def __init__(self, born: datetime.date | None = None) -> None:
        self.born = born
        self.open: Mask = 0
        """In an open record, and born."""
        self.here: Mask = 0
        """In an open record, born or not."""
        self.places: list[tuple[Open, Key]] = []
        """When they were in which record, and born."""
        self.said = [0, 0, 0, 0]
        """By whose voice: in which quarters it was heard about the child."""
        self.explored = bytearray()
        """By strand: the quarter in which somebody first found something there, and one more; 0 long before, NEVER never."""
        self.used: Mask = 0
        """When a tool was used with them."""
        self.looked_on: datetime.date | None = None
        """When a tool was first used with them."""
        self.tools = 0
        """With which tools they were met in the twelve months that are told of the suite, a bit for each."""
        self.sitting: Key | None = None
        self.again = False
        """At which sitting they were met so, and whether at another one too."""

    def meet(self, sitting: Key, tool: int) -> None:
        """At a sitting, with a tool, in these twelve months."""
        self.tools |= tool
        self.again = self.again or self.sitting not in (None, sitting)
        self.sitting = sitting


class Carer:
    """One parent or carer of a child: when they were that, and when they were heard about the child."""

    __slots__ = ("heard", "there")

    def __init__(self) -> None:
        self.there: Mask = 0
        self.heard: Mask = 0


class InQuarter(NamedTuple):
    """How a family was met with tools in one quarter: at how many sittings, and with which tools, a bit for each."""

    place: int
    sittings: int
    tools: int


@dataclass
class Facts:
    """Everything that is counted, child by child and family by family."""

    quarters: Quarters
    lives: dict[Key, Life] = field(default_factory=dict)
    teams: dict[Key, str] = field(default_factory=dict)
    """Record → the team whose it is now, as the database names it."""
    stages: dict[Key, list[tuple[Open, Key | None, str]]] = field(default_factory=lambda: defaultdict(list))
    """Record → when the family, or one child of it, was at which stage of help."""
    disabled: dict[Key, list[Open]] = field(default_factory=lambda: defaultdict(list))
    there_at: list[int] = field(default_factory=list)
    """Of each quarter: how many children were in an open record on its first day."""
    still_open: dict[Key, Mask] = field(default_factory=dict)
    """Record → the quarters at whose end it was open."""
    carers: dict[Key, dict[Key, Carer]] = field(default_factory=lambda: defaultdict(dict))
    agreed: dict[Key, list[Open]] = field(default_factory=lambda: defaultdict(list))
    """Child → from when to when a plan of theirs was agreed."""
    reviewed: dict[Key, dict[Key, list[Reading]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    """Child → outcome → what each finished review found, oldest first."""
    plans: list[FirstAgreed] = field(default_factory=list)
    met: dict[Key, list[InQuarter]] = field(default_factory=dict)
    """Record → how its family was met with tools, quarter by quarter; licensed instruments are among them."""
    tally: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))
    """Tool and quarter → how often it was used."""
    window: tuple[datetime.date, datetime.date] | None = None
    """The twelve months to the end of the latest quarter that is over."""
    lately: dict[Manner, list[Key]] = field(default_factory=lambda: defaultdict(list))
    """In these twelve months: with which children a tool was used in this manner, each as often as it was."""
    bits: dict[str, int] = field(default_factory=dict)
    """Tool → a bit of its own; licensed instruments, of which it is known that they were used and no more, are tools here."""
    helped: dict[Key, datetime.date] = field(default_factory=dict)
    """Child → the day on which the first step that was ours, or of people around the family, was done."""

    def life(self, child: Key) -> Life:
        found = self.lives.get(child)
        if found is None:
            found = self.lives[child] = Life()
        return found

    def bit(self, tool: str) -> int:
        return self.bits.setdefault(tool, 1 << len(self.bits))

    @property
    def born(self) -> Mapping[Key, datetime.date | None]:
        return {child: life.born for child, life in self.lives.items()}
