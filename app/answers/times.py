"""Times of day and dates as people write them: 6.30, half past is not asked for, "4 Nov 2026", "March 2024", "2019"."""

import calendar
import datetime
import re
from typing import Literal

from app.refusals import CannotRead

CLOCK = re.compile(r"^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def clock_minutes(typed: str, field: str) -> int:
    """Minutes after midnight, from "6:30am", "6.30", "18:30", "midnight" or "midday"."""
    words = typed.strip().lower().rstrip(".")
    if words in ("midnight", "24:00"):
        return 0
    if words in ("midday", "noon"):
        return 720
    match = CLOCK.match(words)
    hours, minutes = (int(match[1]), int(match[2] or 0)) if match else (99, 0)
    if match and match[3] and 1 <= hours <= 12:
        hours = hours % 12 + (12 if match[3] == "pm" else 0)
    elif match and match[3]:
        hours = 99
    if hours > 23 or minutes > 59:
        raise CannotRead(field, "Write a time of day, such as 6:30am or 18:30.")
    return hours * 60 + minutes


def clock_words(minutes: int) -> str:
    """A time as it is read: "midnight", "6:30am", "midday", "8pm"."""
    if minutes in (0, 1440):
        return "midnight"
    if minutes == 720:
        return "midday"
    hours, rest = divmod(minutes, 60)
    half = "am" if hours < 12 else "pm"
    return f"{(hours - 1) % 12 + 1}{f':{rest:02}' if rest else ''}{half}"


def part_date(day: str, month: str, year: str) -> tuple[datetime.date, Literal["day", "month", "year"]]:
    """The date three boxes mean, with how exactly. A month may be a number or a word; a day needs its month."""
    if not (year.isascii() and year.isdigit()) or len(year) != 4 or year == "0000":
        raise CannotRead("year", "Write the year in four figures, such as 2026.")
    if not month:
        if day:
            raise CannotRead("month", "Write the month too, or only the year.")
        return datetime.date(int(year), 1, 1), "year"
    number = month_number(month)
    if not day:
        return datetime.date(int(year), number, 1), "month"
    typed = day.rstrip(".")
    if not (typed.isascii() and typed.isdigit()):
        raise CannotRead("day", "Write the day as a number, such as 4.")
    try:
        return datetime.date(int(year), number, int(typed[:9])), "day"
    except ValueError:
        raise CannotRead("day", days_in(int(year), number)) from None


def days_in(year: int, month: int) -> str:
    """What to say of a day that a month does not have: "February 2026 has 28 days. Check the day."."""
    return f"{datetime.date(year, month, 1):%B} {year} has {calendar.monthrange(year, month)[1]} days. Check the day."


def month_number(month: str) -> int:
    """3, 03, Mar or March."""
    word = month.strip().lower().rstrip(".")
    if word.isascii() and word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 12:
        return int(word)
    if len(word) >= 3 and word[:3] in MONTHS:
        return MONTHS.index(word[:3]) + 1
    raise CannotRead("month", "Write the month as a number or a word, such as 11 or November.")


def whole_date(day: str, month: str, year: str) -> datetime.date:
    """A full date from three boxes."""
    on, exactly = part_date(day.strip(), month.strip(), year.strip())
    if exactly != "day":
        raise CannotRead(exactly, "Write the day, the month and the year.")
    return on
