"""What is known when a question is asked: names, carers, what stands, what was said last time; and what is said of a save."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.answers.given import Given, SetAside, Unread
from app.answers.slots import Carer, Slot
from app.asking.from_record import Suggested
from app.assessments.queries import StandingAnswer
from app.declaration.wording import Names
from app.evidence.presenters import StatementShown
from app.web.pages import clock, day, in_england


@dataclass(frozen=True, slots=True)
class Person:
    """Who looks, and who the people of the record are, as far as a card needs to know."""

    me: UUID
    authors: Mapping[UUID, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """All that is known when one question is asked."""

    names: Names
    carers: tuple[Carer, ...]
    answers: Mapping[Slot, StandingAnswer]
    """Of this question only."""
    last: Mapping[Slot, Given]
    statements: tuple[StatementShown, ...]
    looking: Person
    today: datetime.date
    was_asked: bool = False
    """Whether there is a last time to look back on."""
    suggested: Suggested | None = None
    """What the record speaks for here."""
    views: bool = False
    """Whether the views of those it is about are asked here, even where nothing is written of them yet."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What the line beside an answer says: words, state (yes, kept, never), and the time for a script."""

    words: str = "Not answered yet"
    state: str = "never"
    at: str = ""


NOT_YET = Saved()
"""Nothing has been answered."""


def saved(answers: Iterable[StandingAnswer], today: datetime.date) -> Saved:
    """The line beside an answer: when it was last saved, or what to mend in what is kept as it was typed."""
    there = [answer for answer in answers if not isinstance(answer.given, SetAside)]
    if not there:
        return NOT_YET
    unread = next((answer.given for answer in there if isinstance(answer.given, Unread)), None)
    last = max(answer.written_at for answer in there)
    at = clock(last)
    if unread is not None:
        return Saved(f"Kept as you typed it. {unread.problem}", "kept", at)
    is_today = in_england(last).date() == today
    return Saved(f"Saved {at}" if is_today else f"Saved {day(last)}", "yes", at)
