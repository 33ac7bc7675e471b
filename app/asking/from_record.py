"""What the family's record speaks for in an answer: a choice with the sum it comes from. Pure thought; nothing is filled in."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.chronology.models import Attendance
from app.chronology.rules import of_school_age, percent_words
from app.declaration.questions import ChooseOne, FromAttendance, Question
from app.web.pages import day


@dataclass(frozen=True, slots=True)
class Suggested:
    """The choice that the record speaks for, and the sum: how much of what, from where, over which time."""

    choice: str
    words: str
    sums: tuple[str, ...]
    left_out: str = ""
    """What was not counted, and why; "" when everything was."""


def suggestion(question: Question, rows: Sequence[Attendance], born: datetime.date | None) -> Suggested | None:
    """What the child's own attendance speaks for here; None where nothing is to be suggested, or nothing is there to go by."""
    if not isinstance(question, ChooseOne) or question.suggest is None or not rows:
        return None
    counted, left = counted_once(rows)
    if born and not of_school_age(born, counted[0].since):
        return None
    missed, possible = sum(one.authorised + one.unauthorised for one in counted), sum(one.possible for one in counted)
    choice = fits(question.suggest, missed, possible)
    words = next((one.words for one in question.choices if one.key == choice), "")
    return Suggested(choice, words, sums_of(counted, missed, possible), left_words(left)) if words else None


def counted_once(rows: Iterable[Attendance]) -> tuple[list[Attendance], list[Attendance]]:
    """The rows of the latest school year, oldest first, each day counted once; and those of that year that were left out.

    Where two periods share a day, the one that ends later counts, and of two that end together the longer.
    """
    latest_first = sorted(rows, key=lambda one: (one.until, -one.since.toordinal()), reverse=True)
    year = school_year(latest_first[0].until)
    counted: list[Attendance] = []
    left: list[Attendance] = []
    for one in latest_first:
        if school_year(one.until) != year:
            continue
        apart = all(one.until < other.since or other.until < one.since for other in counted)
        (counted if apart else left).append(one)
    return counted[::-1], left[::-1]


def school_year(when: datetime.date) -> int:
    """The year in which the school year began that this day is in."""
    return when.year if when.month >= 9 else when.year - 1


def fits(suggest: FromAttendance, missed: int, possible: int) -> str:
    """The first choice whose share is reached; "" for none. In whole numbers, so that nothing is rounded over a line."""
    for one in suggest.missed:
        reached = one.at_least is not None and missed * 100 >= one.at_least * possible
        passed = one.more_than is not None and missed * 100 > one.more_than * possible
        if reached or passed:
            return one.choice
    return ""


def sums_of(counted: Sequence[Attendance], missed: int, possible: int) -> tuple[str, ...]:
    """`31 of 190 sessions missed, from School’s return, 3 September 2025 to 18 July 2026: 16.3%`, and all of them together."""
    lines = tuple(
        f"{one.authorised + one.unauthorised} of {one.possible} sessions missed, from {one.source}, "
        f"{day(one.since)} to {day(one.until)}: {percent_words(one.authorised + one.unauthorised, one.possible)}"
        for one in counted
    )
    if len(counted) == 1:
        return lines
    return (*lines, f"Together {missed} of {possible} sessions missed: {percent_words(missed, possible)}")


def left_words(left: Sequence[Attendance]) -> str:
    """What was left out, so that no session is counted twice."""
    if not left:
        return ""
    periods = ", ".join(f"{day(one.since)} to {day(one.until)}" for one in left)
    return f"Not counted, since a longer or later period holds the same days: {periods}."
