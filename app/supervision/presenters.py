"""What a supervisor sees: each assessment that waits, with what must be known before it is opened."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import Given
from app.answers.progress import Progress
from app.answers.slots import Slot
from app.assessments.begun import AskedTool
from app.assessments.models import ChildSeen
from app.cases.wording import age_words, called
from app.declaration.vocabulary import Voice
from app.supervision.queries import Waiting
from app.supervision.rules import acts_now, asked_acts, not_known
from app.web.pages import ago, counted, day, day_and_clock, in_england


@dataclass(frozen=True)
class Row:
    """One assessment in a list: whose it is, what it is, and in a line what happened last."""

    address: str
    child: str
    age: str
    tool: str
    ref: str
    author: str
    seen: str
    last: str


@dataclass(frozen=True)
class QueueRow:
    """One that waits to be read. `acts`: the safety questions answered yes, which are said before all else."""

    row: Row
    acts: str
    unknown: int
    unheard: str
    changed: str


@dataclass(frozen=True)
class Read:
    """What the queue knows of one assessment's answers."""

    asked: AskedTool
    given: Mapping[Slot, Given]
    progress: Progress
    heard: bool
    changed: int | None
    """In how many questions something changed since it was returned; None when it never was."""


def row(waiting: Waiting, title: str, last: str, today: datetime.date) -> Row:
    """One assessment in a line."""
    one = waiting.assessment
    return Row(
        f"/families/{waiting.case.id}/assessments/{one.id}/read",
        called(waiting.child) or "Baby",
        age_words(waiting.child, today),
        title,
        waiting.case.ref,
        waiting.author,
        f"Seen {day(waiting.sitting.seen_on)}, {ago(waiting.sitting.seen_on, today)}",
        last,
    )


def queue_row(waiting: Waiting, read: Read, today: datetime.date) -> QueueRow:
    """One that waits, with what must be known before it is opened."""
    sent = waiting.assessment.sent_at
    last = f"Sent {day_and_clock(sent)}, {ago(sent, today)}" if sent else ""
    return QueueRow(
        row(waiting, read.asked.tool.title, last, today),
        asked_acts(acts_now(read.given), read.progress),
        not_known(read.given, read.progress),
        unheard(waiting, read),
        changed_words(read.changed),
    )


def unheard(waiting: Waiting, read: Read) -> str:
    """Whose voice is missing; "" when the child was seen and heard."""
    name = called(waiting.child) or "The baby"
    if waiting.assessment.child_seen is ChildSeen.NOT_SEEN:
        return f"{name} was not seen"
    spoke = read.heard or any(slot.voice is Voice.CHILD for slot in read.given)
    return "" if spoke else f"None of {name}’s own words"


def changed_words(changed: int | None) -> str:
    """What is different since this was returned."""
    if changed is None:
        return "New"
    return f"Sent again: {counted(changed, 'answer')} changed since it was returned" if changed else "Sent again, unchanged"


def returned_row(waiting: Waiting, title: str, returned: datetime.datetime | None, today: datetime.date) -> Row:
    """One that is with its author again."""
    when = f"Returned {day(returned)}, {ago(returned, today)}" if returned else "Returned"
    saved = waiting.assessment.last_saved_at
    since = ". Nothing written since" if returned and saved <= returned else f". Last written in {ago(saved, today)}"
    return row(waiting, title, f"{when}{since}", today)


def signed_row(waiting: Waiting, title: str, today: datetime.date) -> Row:
    """One that was signed lately."""
    signed = waiting.assessment.signed_at
    return row(waiting, title, f"Signed {day(signed)} by {waiting.signer}" if signed else "", today)


def waited_longest(rows: Iterable[Waiting], today: datetime.date) -> str:
    """How long the oldest has waited, in words."""
    sent = [in_england(one.assessment.sent_at).date() for one in rows if one.assessment.sent_at]
    return ago(min(sent), today) if sent else ""


def ids(rows: Iterable[Waiting]) -> list[UUID]:
    """The assessments' own ids."""
    return [one.assessment.id for one in rows]
