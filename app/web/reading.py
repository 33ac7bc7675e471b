"""Reading what somebody typed into a form, field by field: what can be kept is kept, what cannot is said in a sentence beside it.

reading = Reading()
name = reading.line("given_name", form.given_name, needed="Write the name the child is given.")
born = reading.day("born", form.born_day, form.born_month, form.born_year, what="the date of birth")
if reading.problems: show the form again, with all that was typed
"""

import calendar
import datetime
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from pydantic_core import PydanticCustomError

from app.web.text import LONGEST, as_kept

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
EXAMPLE = "for example 4 11 2026 or 4 Nov 2026"

Choice = TypeVar("Choice", bound=StrEnum)


class Reading:
    """One form being read. `problems` maps the id of a field to what to do about it, in the order of the page."""

    def __init__(self) -> None:
        self.problems: dict[str, str] = {}

    def problem(self, field: str, sentence: str) -> None:
        """Notes what has to be mended; the first sentence about a field stands."""
        self.problems.setdefault(field, sentence)

    def line(self, field: str, typed: str, *, needed: str = "", longest: int = 200) -> str:
        """A line of text in the form in which it is kept; empty, with a problem, when it cannot be."""
        try:
            text = as_kept(typed)
        except PydanticCustomError as fault:
            self.problem(field, fault.message())
            return ""
        if len(text) > longest:
            self.problem(
                field, f"Use {longest:,} characters or fewer for what begins “{text[:24].strip()}…”; there are {len(text):,} now."
            )
            return ""
        if needed and not text:
            self.problem(field, needed)
        return text

    def words(self, field: str, typed: str, *, needed: str = "", longest: int = LONGEST) -> str:
        """Any length of writing."""
        return self.line(field, typed, needed=needed, longest=longest)

    def choice(self, field: str, typed: str, among: type[Choice], *, needed: str) -> Choice | None:
        """One of an ordered set of words."""
        if typed not in [member.value for member in among]:
            self.problem(field, needed)
            return None
        return among(typed)

    def one_of(self, field: str, typed: str, among: Iterable[UUID], *, needed: str = "") -> UUID | None:
        """The id of one of these people or things; None when nothing is chosen, with a problem when one is needed."""
        found = next((one for one in among if str(one) == typed), None)
        if found is None and (needed or typed):
            self.problem(field, needed or "Choose one of those that are there.")
        return found

    def day(
        self, field: str, boxes: tuple[str, str, str], *, what: str, needed: str = "", latest: datetime.date | None = None
    ) -> datetime.date | None:
        """A date from three boxes, day, month (a number or a word) and year; None when all are empty."""
        day, month, year = (box.strip().strip(".") for box in boxes)
        first_box = f"{field}_day"
        if not (day or month or year):
            if needed:
                self.problem(first_box, needed)
            return None
        date = as_date(day, month, year)
        if date is None:
            like = f"Give {what} as a day, a month and a year that there is, {EXAMPLE}."
            self.problem(first_box, no_such_day(day, month, year, what) or like)
        elif latest and date > latest:
            self.problem(first_box, f"{what[:1].upper()}{what[1:]} is still to come. Give a day up to today.")
            return None
        return date


def as_date(day: str, month: str, year: str) -> datetime.date | None:
    """A real date, or None. Months may be 3, 03, Mar or March; a year has four figures."""
    number = month_number(month)
    if number is None or not (is_number(day, 2) and is_number(year, 4)):
        return None
    try:
        date = datetime.date(int(year[:5]), number, int(day[:5]))
    except ValueError:
        return None
    return date if 1900 <= date.year <= 2100 else None


def is_number(typed: str, figures: int) -> bool:
    """Whether it is a whole number of no more figures than that, in the digits of an English keyboard."""
    return typed.isascii() and typed.isdigit() and len(typed) <= figures


def no_such_day(day: str, month: str, year: str, what: str) -> str:
    """`The last day: February 2020 has 29 days. Check the day.`, or that a year is short; empty when neither is what is wrong."""
    first = as_date("1", month, year)
    named = f"{what[:1].upper()}{what[1:]}"
    if is_number(year, 3):
        return f"{named}: write the year with four figures, for example 2026."
    if first is None or not is_number(day, 2):
        return ""
    return f"{named}: {first:%B} {first.year} has {calendar.monthrange(first.year, first.month)[1]} days. Check the day."


def month_number(month: str) -> int | None:
    typed = month.casefold()
    if is_number(typed, 2):
        return int(typed) if 1 <= int(typed) <= 12 else None
    if len(typed) < 3:
        return None
    spelt = typed.removesuffix("t") if typed == "sept" else typed
    return next((place for place, name in enumerate(MONTHS, 1) if name.startswith(spelt)), None)


def boxes_of(date: datetime.date | None) -> tuple[str, str, str]:
    """A date as three boxes show it, the month in words: 4, November, 2026."""
    return (str(date.day), f"{date:%B}", str(date.year)) if date else ("", "", "")
