"""Who has been heard and who has not, how long ago, and whether one tool alone was used. Pure thought."""

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.declaration.vocabulary import Voice, Worded
from app.picture.readings import Use
from app.picture.terms import Terms


class Age(Worded):
    """How old what we know is."""

    RECENT = "recent", "last 3 months"
    GETTING_OLD = "getting_old", "3 to 6 months ago"
    OLD = "old", "older"
    NONE = "none", "nobody heard"


@dataclass(frozen=True, slots=True)
class Someone:
    """Somebody the picture speaks of: what they are called, and what they are to the child."""

    id: UUID
    name: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Unheard:
    """A voice that is missing from the whole picture; with whose it is, where it is somebody's."""

    voice: Voice
    who: Someone | None = None
    last_on: datetime.date | None = None
    """When they last said something, where that is long ago; None: never."""


@dataclass(frozen=True, slots=True)
class OneTool:
    """One tool was used, and nothing else, so many times in a row."""

    tool_key: str
    uses: tuple[Use, ...]


def age_of(on: datetime.date | None, today: datetime.date, terms: Terms) -> Age:
    if on is None:
        return Age.NONE
    days = (today - on).days
    return Age.RECENT if days <= terms.recent_days else Age.GETTING_OLD if days <= terms.old_days else Age.OLD


def unheard_in(
    child: Someone | None,
    carers: Iterable[Someone],
    voices: Collection[Voice],
    heard: Mapping[UUID, datetime.date],
    today: datetime.date,
    terms: Terms,
) -> tuple[Unheard, ...]:
    """The child first, then each carer, never or not lately; then the voices that nothing was ever heard in."""
    people = [*([(Voice.CHILD, child)] if child else []), *((Voice.CARER, each) for each in carers)]
    quiet = [
        Unheard(voice, who, heard.get(who.id))
        for voice, who in people
        if age_of(heard.get(who.id), today, terms) is not Age.RECENT
    ]
    others = (Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD)
    return (*quiet, *(Unheard(voice) for voice in others if voice not in voices))


def one_tool_in(uses: Sequence[Use], terms: Terms) -> OneTool | None:
    """The tool that was used at every one of the last uses, where there were so many of it and nothing else between."""
    last: list[Use] = []
    for use in reversed(uses):
        if last and use.tool_key != last[0].tool_key:
            break
        last.append(use)
    return OneTool(last[0].tool_key, tuple(reversed(last))) if len(last) >= terms.one_tool_uses else None
