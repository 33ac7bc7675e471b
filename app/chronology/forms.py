"""What the form of an event may send, and reading it into what is meant: a day, a month or a year, alone or as a span."""

import datetime
from collections.abc import Collection
from typing import Any
from uuid import UUID

from app.chronology.actions import Happened
from app.chronology.models import Event, EventKind, Nearness
from app.chronology.rules import When, end_of
from app.web.reading import EXAMPLE, Reading, as_date, boxes_of, no_such_day
from app.web.text import FormModel

FAMILY = "family"


class EventForm(FormModel):
    """One thing that happened, as it was typed. `operation` is an id the page makes, so that a repeat adds nothing."""

    lanes: list[str] = []
    kind: str = ""
    first_day: str = ""
    first_month: str = ""
    first_year: str = ""
    last_day: str = ""
    last_month: str = ""
    last_year: str = ""
    about: str = ""
    words: str = ""
    source: str = ""
    meant: str = ""
    who_knew: str = ""
    response: str = ""
    different: str = ""
    not_for_family: str = ""
    why: str = ""
    take_out: str = ""
    operation: UUID | None = None


def read_event(reading: Reading, form: EventForm, *, children: Collection[UUID], today: datetime.date) -> Happened | None:
    """What the form means, or None with what to mend in `reading.problems`."""
    lanes = read_lanes(reading, form.lanes, children)
    when = read_when(reading, form, today)
    words = reading.words("words", form.words, needed="Write what happened, as you would tell it to the child one day.")
    kind = reading.choice("kind", form.kind, EventKind, needed="Choose what sort of thing it was.")
    source = reading.line("source", form.source, needed="Say who or what this comes from.", longest=300)
    more: dict[str, Any] = {
        name: reading.words(name, getattr(form, name)) for name in ("meant", "who_knew", "response", "different")
    }
    if reading.problems or kind is None or when is None:
        return None
    return Happened(kind, when, words, source, lanes, **more, not_for_family=bool(form.not_for_family))


def read_lanes(reading: Reading, typed: Collection[str], children: Collection[UUID]) -> frozenset[UUID]:
    """The children it happened to; nobody in particular when it is the whole family's."""
    known = {str(child): child for child in children}
    chosen = frozenset(known[one] for one in typed if one in known)
    if FAMILY in typed and chosen:
        reading.problem("lanes", "Choose the whole family, or the children it was about, not both.")
    elif not typed or not set(typed) <= {FAMILY, *known}:
        reading.problem("lanes", "Say whom it was about: one child, several, or the whole family.")
    return chosen


def read_when(reading: Reading, form: EventForm, today: datetime.date) -> When | None:
    first = read_date(reading, "first", (form.first_day, form.first_month, form.first_year), "when it happened or began")
    last = read_date(reading, "last", (form.last_day, form.last_month, form.last_year), "when it ended")
    if first is None:
        reading.problem("first_day", "Say when it happened. A month or a year is enough when nobody knows the day.")
        return None
    if first[0] > today:
        reading.problem("first_day", "The day it happened is still to come. What is planned goes under What is due.")
    if last is None:
        return When(first[0], first[1], about=bool(form.about))
    ends = end_of(*last)
    if ends < first[0]:
        reading.problem("last_day", "It cannot end before it begins. Look at both dates again.")
    return When(first[0], first[1], ends, last[1], bool(form.about))


def read_date(reading: Reading, field: str, boxes: tuple[str, str, str], what: str) -> tuple[datetime.date, Nearness] | None:
    """The first day of what was typed, and how near that is; None when nothing was."""
    day, month, year = (box.strip().strip(".") for box in boxes)
    if not (day or month or year):
        return None
    nearness = Nearness.DAY if day else Nearness.MONTH if month else Nearness.YEAR
    date = as_date(day or "1", month or ("" if day else "1"), year)
    if date is None:
        like = f"Give {what} as a day, month and year that there is, {EXAMPLE}; a month and year, or a year alone, will do."
        reading.problem(f"{field}_day", no_such_day(day, month, year, what) or like)
        return None
    return date, nearness


def as_typed(event: Event, children: Collection[UUID]) -> EventForm:
    """A kept event as its form shows it."""
    first = boxes(event.first_on, event.first_as)
    last = boxes(event.last_on, event.last_as) if event.last_on and event.last_as else ("", "", "")
    return EventForm(
        lanes=[str(child) for child in children] or [FAMILY],
        kind=event.kind.value,
        first_day=first[0],
        first_month=first[1],
        first_year=first[2],
        last_day=last[0],
        last_month=last[1],
        last_year=last[2],
        about="yes" if event.about else "",
        words=event.words,
        source=event.source,
        meant=event.meant,
        who_knew=event.who_knew,
        response=event.response,
        different=event.different,
        not_for_family="yes" if event.not_for_family else "",
    )


def boxes(when: datetime.date, nearness: Nearness) -> tuple[str, str, str]:
    day, month, year = boxes_of(when)
    return (day if nearness is Nearness.DAY else "", "" if nearness is Nearness.YEAR else month, year)
