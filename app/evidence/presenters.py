"""Statements as they are shown: the words, and in a line who said them, where, when, to whom, and whether they are exact."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.wording import called, possessive
from app.db import ENGLAND
from app.declaration.vocabulary import EvidenceKind, Voice
from app.evidence.queries import Told
from app.web.pages import ago, counted, day

SAID = (EvidenceKind.SAID_BY_CHILD, EvidenceKind.SAID_BY_CARER, EvidenceKind.SAID_BY_OTHER)
LATE = 2
"""Days between seeing and writing down from which the page says so."""
KINDS_OF_PLACE = frozenset({"school", "home", "nursery", "clinic", "hospital", "a", "an", "the", "their", "her", "his"})
"""Words that begin the name of no one place: they lose the capital with which a line was begun."""

BEFORE_A_PLACE = frozenset({"at", "in", "on", "by", "outside", "over", "near", "during"})
"""Words that say where by themselves: no `at` is put before them, and they lose their capital inside a sentence."""

THEIRS = {"she": "Her", "he": "His", "they": "Their"}


@dataclass(frozen=True)
class StatementShown:
    """One statement. `who` is set in bold and `caption` follows it: "Said by Mia" + "at school, 4 November, to you. …"."""

    id: UUID
    about_id: UUID
    kind: EvidenceKind
    voice: Voice
    words: str
    who: str
    caption: str
    seen_on: datetime.date
    ago: str
    is_said: bool
    """True: somebody's speech, which has the voice face."""
    exact: bool
    """True: quoted, for these are the words that were used."""
    not_for_family: bool
    speaker_id: UUID | None
    """Who said it, when it is somebody in the family's record."""
    put_right: str
    """Why this replaced what was written first, by whom and when; empty when it replaced nothing."""
    not_for: str = ""
    """From whom it is kept back, for a colleague who gets a copy."""
    corrected: str = ""
    """When, by whom and why it was put right since, where an older wording is read; empty while it stands."""
    answered_at: str = ""
    """Where it stands, when these are a child’s words in an answer and no statement."""

    @property
    def first_words(self) -> str:
        """Enough to know it by, for a link's hidden words."""
        return self.words if len(self.words) <= 60 else f"{self.words[:57].rsplit(' ', 1)[0]} …"


def shown(told: Told, *, me: UUID, today: datetime.date, with_place: bool = True) -> StatementShown:
    """A statement as a practitioner reads it; `me` is called "you". Without its place where that could lead to somebody."""
    statement = told.statement
    return StatementShown(
        id=statement.id,
        about_id=statement.about_id,
        kind=statement.kind,
        voice=statement.kind.voice,
        words=statement.words,
        who=who_words(told, me),
        caption=caption(told, me, today, with_place=with_place),
        seen_on=statement.seen_on,
        ago=ago(statement.seen_on, today),
        is_said=statement.kind in SAID,
        exact=statement.exact,
        not_for_family=statement.not_for_family,
        speaker_id=statement.speaker_id,
        put_right=put_right_words(told, me, today),
    )


def put_right_words(told: Told, me: UUID, today: datetime.date) -> str:
    """`A word was missing. By you, 29 November`; "" where it put nothing right."""
    why = told.statement.supersedes_why.rstrip(".")
    when = told.statement.recorded_at.astimezone(ENGLAND).date()
    return f"{why}. By {recorder_words(told, me)}, {day_in(when, today)}." if why else ""


def all_shown(many: Iterable[Told], *, me: UUID, today: datetime.date, with_place: bool = True) -> list[StatementShown]:
    return [shown(told, me=me, today=today, with_place=with_place) for told in many]


def recorder_words(told: Told, me: UUID) -> str:
    return "you" if told.statement.recorded_by == me else told.recorder


def speaker_name(told: Told) -> str:
    """Who said or wrote it, as they are called."""
    return called(told.speaker) if told.speaker else told.statement.speaker


def who_words(told: Told, me: UUID) -> str:
    statement = told.statement
    if statement.kind is EvidenceKind.SEEN:
        return f"Seen by {recorder_words(told, me)}"
    name = speaker_name(told)
    if statement.kind is EvidenceKind.WRITTEN:
        return f"Written: {name}" if name else "Written record"
    return f"Said by {name}" if name else statement.kind.words


def day_in(when: datetime.date, today: datetime.date) -> str:
    """`4 November`; with its year when that is another one."""
    return day(when).removesuffix(f" {today.year}")


def in_place(place: str) -> str:
    """`school` → `at school`; `At the school gate` → `at the school gate`; a place with its own word stays as it is."""
    if not place:
        return ""
    first = place.split(maxsplit=1)[0].casefold()
    if first in KINDS_OF_PLACE or first in BEFORE_A_PLACE:
        place = place[:1].lower() + place[1:]
    return place if first in BEFORE_A_PLACE else f"at {place}"


def caption(told: Told, me: UUID, today: datetime.date, *, with_place: bool = True) -> str:
    """`at school, 4 November, to you. Her exact words. Written down 6 days later.`"""
    statement = told.statement
    parts = [in_place(statement.place) if with_place else "", day_in(statement.seen_on, today)]
    if statement.kind in SAID:
        parts.append(f"to {recorder_words(told, me)}")
    interpreted = f"Interpreter: {statement.interpreter}" if statement.interpreter else ""
    sentences = [", ".join(part for part in parts if part), interpreted, exactness(told), lateness(told)]
    return ". ".join(sentence for sentence in sentences if sentence) + "."


def exactness(told: Told) -> str:
    if told.statement.kind not in SAID:
        return ""
    if not told.statement.exact:
        return "Not word for word"
    whose = THEIRS.get(told.speaker.pronouns if told.speaker else "")
    return f"{whose} exact words" if whose else "Exact words"


def lateness(told: Told) -> str:
    """The day it was seen and the day it was written down are two facts; when they lie apart, that is shown."""
    days = (told.statement.recorded_at.astimezone(ENGLAND).date() - told.statement.seen_on).days
    return f"Written down {counted(days, 'day')} later" if days >= LATE else ""


def short_caption(told: Told, today: datetime.date) -> tuple[str, str]:
    """Who, and where and when, for a child's card: `Mia`, `4 November, at school`."""
    statement = told.statement
    who = speaker_name(told) if statement.kind in SAID else f"Seen by {told.recorder}"
    parts = (day_in(statement.seen_on, today), in_place(statement.place))
    return who, ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class ChildsStatements:
    """One child, and what stands about them, newest first; `heard` says when the child was last heard from."""

    child: Person
    name: str
    statements: tuple[StatementShown, ...]
    heard: str


def by_child(children: Iterable[Person], statements: Iterable[StatementShown]) -> list[ChildsStatements]:
    """Each child of the family, whether or not anything has been written down about them."""
    kept = list(statements)
    groups = []
    for child in children:
        own = tuple(one for one in kept if one.about_id == child.id)
        spoke = next((one for one in own if one.kind is EvidenceKind.SAID_BY_CHILD), None)
        groups.append(ChildsStatements(child, called(child), own, heard_words(child, spoke)))
    return groups


def heard_words(child: Person, spoke: StatementShown | None) -> str:
    if spoke:
        return f"Newest first. {called(child)} was last heard from {spoke.ago}."
    if child.kind == PersonKind.UNBORN:
        return "Newest first. Words here are other people’s, about a baby who is still to be born."
    return f"Newest first. Nobody has yet written down {possessive(called(child))} own words."
