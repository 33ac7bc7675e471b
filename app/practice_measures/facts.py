"""What is read of live records to be counted: who was open when, who was heard, what was found. Ids and days, and no words."""

import datetime
from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.declaration.vocabulary import EvidenceKind, Voice
from app.plan_progress.sustained import Reading

Key = Hashable
"""Whose or which, as the database gives it: told apart here, and never written anywhere."""


class Open(NamedTuple):
    """Somebody, or a family's record, from one day to another; None: still."""

    since: datetime.date
    until: datetime.date | None

    def in_between(self, first: datetime.date, last: datetime.date) -> bool:
        return self.since <= last and (self.until is None or self.until >= first)

    def on(self, day: datetime.date) -> bool:
        return self.since <= day and (self.until is None or self.until > day)


class Used(NamedTuple):
    """One tool used with one child at one sitting."""

    case: Key
    child: Key
    tool: str
    sitting: Key
    on: datetime.date
    adaptations: tuple[str, ...] = ()
    voices: frozenset[Voice] = frozenset()


class FirstAgreed(NamedTuple):
    """A plan as it was when it was first agreed: whether each of its outcomes is only about a service."""

    child: Key
    on: datetime.date
    only_services: bool


CHILD, CARER, OTHERS = "child", "carer", "others"
"""Whose voice, for asking whether every voice was heard."""
WATCHED = "watched"
WHOSE: Mapping[Voice, str] = {
    Voice.CHILD: CHILD,
    Voice.CARER: CARER,
    Voice.OTHER_PROFESSIONAL: OTHERS,
    Voice.WRITTEN_RECORD: OTHERS,
}
OF_STATEMENT: Mapping[EvidenceKind, str] = {
    EvidenceKind.SAID_BY_CHILD: CHILD,
    EvidenceKind.SAID_BY_CARER: CARER,
    EvidenceKind.SAID_BY_OTHER: OTHERS,
    EvidenceKind.WRITTEN: OTHERS,
    EvidenceKind.SEEN: WATCHED,
}


@dataclass
class Facts:
    """Everything that is counted, child by child."""

    children: dict[Key, list[Open]] = field(default_factory=lambda: defaultdict(list))
    """When each child was in an open record: several spells where they are in several."""
    born: dict[Key, datetime.date | None] = field(default_factory=dict)
    records: dict[Key, list[tuple[Open, Key]]] = field(default_factory=lambda: defaultdict(list))
    """Child → when they were in which record."""
    teams: dict[Key, str] = field(default_factory=dict)
    """Record → the team whose it is now, as the database names it."""
    stages: dict[Key, list[tuple[Open, Key | None, str]]] = field(default_factory=lambda: defaultdict(list))
    """Record → when the family, or one child of it, was at which stage of help."""
    disabled: dict[Key, list[Open]] = field(default_factory=lambda: defaultdict(list))
    families: dict[Key, Open] = field(default_factory=dict)
    heard: dict[tuple[Key, str], set[datetime.date]] = field(default_factory=lambda: defaultdict(set))
    carers: dict[Key, dict[Key, Open]] = field(default_factory=lambda: defaultdict(dict))
    """Child → parent or carer → from when to when they were that."""
    carers_heard: dict[tuple[Key, Key], set[datetime.date]] = field(default_factory=lambda: defaultdict(set))
    """Child and carer → the days of words or answers of the carer about the child."""
    explored: dict[Key, dict[str, datetime.date]] = field(default_factory=lambda: defaultdict(dict))
    """Child → strand → the day on which somebody first found something there."""
    agreed: dict[Key, list[Open]] = field(default_factory=lambda: defaultdict(list))
    """Child → from when to when a plan of theirs was agreed."""
    reviewed: dict[Key, dict[Key, list[Reading]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    """Child → outcome → what each finished review found, oldest first."""
    plans: list[FirstAgreed] = field(default_factory=list)
    uses: list[Used] = field(default_factory=list)
    linked: list[Used] = field(default_factory=list)
    """Licensed instruments, of which it is known that they were used, and no more."""
    helped: dict[Key, datetime.date] = field(default_factory=dict)
    """Child → the day on which the first step that was ours, or of people around the family, was done."""

    def heard_in(self, child: Key, whose: str, first: datetime.date, last: datetime.date) -> bool:
        return any(first <= day <= last for day in self.heard.get((child, whose), ()))

    def carers_in(self, child: Key, first: datetime.date, last: datetime.date) -> tuple[int, int]:
        """How many parents and carers the child had in a time, and how many of them were heard in it."""
        there = [carer for carer, spell in self.carers.get(child, {}).items() if spell.in_between(first, last)]
        heard = [one for one in there if any(first <= day <= last for day in self.carers_heard.get((child, one), ()))]
        return len(there), len(heard)
