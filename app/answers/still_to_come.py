"""A day that cannot be meant: of what has happened, one still to come; of what becomes due, one that has gone by."""

import datetime
from collections.abc import Callable, Iterator
from typing import Literal

from app.answers.given import DateGiven, DayGiven, LadderGiven, PatternGiven, RowGiven, Standing
from app.answers.times import written_date
from app.declaration.questions import DatedRows, Day, OnDate, Question
from app.declaration.tool import Tool
from app.refusals import CannotRead

Told = tuple[datetime.date, Literal["day", "month", "year"]]
"""The first day that is meant, and how exactly it was said."""

IN_FULL = {"day": "%-d %B %Y", "month": "%B %Y", "year": "%Y"}
UP_TO = {"day": "Give a day up to today.", "month": "Give a month up to this one.", "year": "Give a year up to this one."}
"""What to give instead, as exactly as it was given."""

LINES: dict[type, tuple[str, str, Callable[..., str]]] = {
    RowGiven: ("when", "When", lambda given: given.when),
    DayGiven: ("on", "Which day", lambda given: given.on),
    LadderGiven: ("since", "Since when", lambda given: given.since),
    PatternGiven: ("since", "Since when", lambda given: given.since),
}
"""Answers with a day in a line of words: its field, what stands over it, and the line."""


def looks_ahead(question: Question, newest: Tool | None) -> bool:
    """Whether a question takes days that are still to come: it says so itself, or the newest version of its tool does."""
    if not isinstance(question, OnDate | DatedRows | Day):
        return False
    return question.to_come or (newest is not None and any(one.key == question.key and one.to_come for one in dated(newest)))


def due_words(question: Question, newest: Tool | None) -> str:
    """What is due on the day that is asked for, as the question or the newest version of its tool says; "" where nothing is."""
    if not isinstance(question, OnDate):
        return ""
    same = [one for one in (dated(newest) if newest else ()) if isinstance(one, OnDate) and one.key == question.key]
    return next((one.becomes_due for one in (question, *same) if one.becomes_due), "")


def asks_whole_day(question: Question, newest: Tool | None) -> bool:
    """Whether it is a day to keep to: a whole one, today or later."""
    return bool(due_words(question, newest)) or (isinstance(question, OnDate) and question.whole_day)


def dated(tool: Tool) -> Iterator[OnDate | DatedRows | Day]:
    """Every question of a tool that takes a day, those of its adaptations among them."""
    added = (one.question for adaptation in tool.adaptations for one in adaptation.add)
    return (one for one in (*tool.questions(), *added) if isinstance(one, OnDate | DatedRows | Day))


def refuse_still_to_come(given: Standing, today: datetime.date) -> None:
    """Raises CannotRead for an answer about what has been, with a day after today; it names the field and the mend."""
    if isinstance(given, DateGiven):
        told, field, named = (given.on, given.exactly), first_ahead(given.on, today), ""
    elif type(given) in LINES:
        field, label, line = LINES[type(given)]
        named = f"{label}: "
        found = written_date(line(given))
        if found is None:
            return
        told = found
    else:
        return
    on, exactly = told
    if on > today:
        raise CannotRead(field, f"{named}{on.strftime(IN_FULL[exactly])} is still to come. {UP_TO[exactly]}")


def refuse_gone_by(given: Standing, today: datetime.date) -> None:
    """Raises CannotRead for a day to keep to that is over, or is no day in particular."""
    if not isinstance(given, DateGiven):
        return
    if given.exactly != "day":
        raise CannotRead("day", "Write the day, the month and the year, so that everybody means the same day.")
    if given.on < today:
        raise CannotRead("day", f"{given.on:%-d %B %Y} has gone by. Give today or a day to come.")


def first_ahead(on: datetime.date, today: datetime.date) -> str:
    """The box to look at first: the largest part of the date that runs ahead."""
    if on.year > today.year:
        return "year"
    return "month" if on.month > today.month else "day"
