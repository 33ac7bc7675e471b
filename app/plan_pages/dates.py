"""The dates of a plan for a calendar (RFC 5545): what is on which day and in which record, and nothing about anybody."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID, uuid5

from app.plans.versions import Written


@dataclass(frozen=True)
class Dated:
    """One day of a plan. `words` hold no name: a calendar is read on screens that we know nothing of."""

    words: str
    on: datetime.date


FIELDS = (("review_on", "Plan review"), ("if_nothing_by", "Decide, if nothing in the plan has changed"))


def dates_of(written: Written) -> tuple[Dated, ...]:
    """The days that stand in a plan: when it is looked at, when somebody decides, and when steps are due."""
    whole = [(words, written.words.get(key, "")) for key, words in FIELDS]
    firsts = [("First small step of an outcome", one.words.get("first_by", "")) for one in written.standing]
    found = [Dated(words, datetime.date.fromisoformat(on)) for words, on in (*whole, *firsts) if on]
    steps = [step for one in written.standing for step in one.steps if step.by_on and not step.done_on]
    found += [Dated("A step of the plan is due", step.by_on) for step in steps if step.by_on]
    return tuple(sorted(set(found), key=lambda one: (one.on, one.words)))


def calendar_of(dates: Iterable[Dated], *, plan_id: UUID, ref: str, stamp: datetime.datetime) -> str:
    """The calendar file. No line is longer than 75 octets: every word in it is ours, and short."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Whole Picture//Plan dates//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for one in dates:
        ends = one.on + datetime.timedelta(days=1)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uuid5(plan_id, f'{one.words} {one.on}').hex}@whole-picture",
            f"DTSTAMP:{stamp.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{one.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{ends:%Y%m%d}",
            f"SUMMARY:{text(f'{one.words} ({ref})')}",
            "TRANSP:TRANSPARENT",
            "CLASS:PRIVATE",
            "END:VEVENT",
        ]
    return "".join(f"{line}\r\n" for line in (*lines, "END:VCALENDAR"))


def text(words: str) -> str:
    """Words as a calendar file writes them."""
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
