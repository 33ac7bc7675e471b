"""What a supervisor sees: each assessment that waits, with what must be known before it is opened."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import Given
from app.answers.progress import Progress
from app.answers.slots import Carer, Slot
from app.assessments.begun import AskedTool
from app.assessments.guard import names_for
from app.assessments.models import ChildSeen
from app.cases.wording import age_words, called
from app.finishing.presenters import NOT_ANSWERED
from app.showing.gaps import Gap, Looked, gaps, how_many
from app.showing.shown import UNTOLD
from app.showing.voices import Share, shares, speaker_of
from app.supervision.queries import Spoken, Waiting
from app.supervision.rules import acts_now, asked_acts, serious_words, untold_acts
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
    untold: str
    """That nobody has written what was done about one of them."""
    serious: str
    """At which questions a serious need was found; "" where there is none."""
    unknown: int
    unanswered: int
    """How many questions nobody answered; they are not among what is not known."""
    missing: tuple[str, ...]
    """A child not seen, a voice not heard, hours that nobody told: what is said by name, and not only counted."""
    changed: str


@dataclass(frozen=True)
class Read:
    """What the queue knows of one assessment's answers."""

    asked: AskedTool
    given: Mapping[Slot, Given]
    progress: Progress
    carers: tuple[Carer, ...]
    speakers: Sequence[Spoken]
    """Of each statement it rests on."""
    serious: Sequence[str]
    """The questions at which it found a serious need."""
    changed: int | None
    """How many answers changed since it was returned, or since what it corrects; None when it is neither."""
    corrects: bool = False
    """Whether it corrects what was signed, and has not been returned since."""


def row(waiting: Waiting, title: str, last: str, today: datetime.date) -> Row:
    """One assessment in a line."""
    one = waiting.assessment
    return Row(
        f"/families/{waiting.case.id}/assessments/{one.id}/read",
        waiting.about,
        age_words(waiting.child, today) if waiting.about == (called(waiting.child) or "Baby") else "",
        title,
        waiting.case.ref,
        waiting.author,
        when_seen(one.child_seen, waiting.sitting.seen_on, today),
        last,
    )


def when_seen(seen: ChildSeen, on: datetime.date, today: datetime.date) -> str:
    """The day of the visit, and whether the child was seen on it."""
    when = f"{day(on)}, {ago(on, today)}"
    return f"Not seen; written about {when}" if seen is ChildSeen.NOT_SEEN else f"Seen {when}"


def queue_row(waiting: Waiting, read: Read, today: datetime.date) -> QueueRow:
    """One that waits, with what must be known before it is opened."""
    sent = waiting.assessment.sent_at
    last = f"Sent {day_and_clock(sent)}, {ago(sent, today)}" if sent else ""
    unknown = unknown_in(waiting, read)
    unanswered = how_many(gap for gap in unknown if gap.level.words == NOT_ANSWERED)
    return QueueRow(
        row(waiting, read.asked.tool.title, last, today),
        asked_acts(acts_now(read.given), read.progress),
        UNTOLD if asked_acts(untold_acts(read.given), read.progress) else "",
        serious_words(read.serious, read.progress),
        how_many(unknown) - unanswered,
        unanswered,
        tuple(words_of(gap) for gap in unknown if gap.level.words in NAMED),
        changed_words(read.changed, corrects=read.corrects),
    )


NAMED = ("Not seen", "Not heard", "Not told")
"""Gaps that a supervisor is told by name before opening anything."""


def unknown_in(waiting: Waiting, read: Read) -> tuple[Gap, ...]:
    """What is not known in it: the same lines, and as many, as on the page where it is read."""
    child, one = waiting.child, waiting.assessment
    asked = {question.key for part in read.progress.sections for question in part.asked}
    heard = shares(read.given, asked, child.id, read.carers)
    for kind, speaker, on in read.speakers:
        share = heard.setdefault(speaker_of(kind, speaker, child.id), Share())
        share.newest = max(share.newest or on, on)
    names = names_for(child, read.carers)
    seen = (one.child_seen, one.not_seen_why)
    about = Looked(child, names, read.carers, *seen, heard, seen_on=waiting.sitting.seen_on)
    return gaps(about, read.given, read.progress)


def words_of(gap: Gap) -> str:
    """`Mia was not seen`, `Not told: a school day: 5 hours`."""
    return gap.what if gap.level.words == "Not seen" else f"{gap.level.words}: {gap.what[:1].lower()}{gap.what[1:]}"


def changed_words(changed: int | None, *, corrects: bool) -> str:
    """What is different since this was returned, or from what was signed."""
    if changed is None:
        return "New"
    if corrects:
        return f"A correction: {counted(changed, 'answer')} changed from what was signed"
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
