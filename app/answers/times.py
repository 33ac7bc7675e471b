"""Times of day and dates as people write them: 6.30, 0730, half past seven, "4 Nov 2026", "March 2024", "2019"."""

import calendar
import datetime
import re
from typing import Literal

from app.refusals import CannotRead

CLOCK = re.compile(r"^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(am|pm)?$")
HALVES = {"half past": 30, "quarter past": 15, "quarter to": -15}
SPOKEN = re.compile(r"^(?:a )?(half past|quarter past|quarter to) (\w+)\s*(am|pm)?$")
HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SAID = {" in the morning": " am", " in the afternoon": " pm", " in the evening": " pm", " o’clock": "", " o'clock": ""}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def clock_minutes(typed: str, field: str) -> int:
    """Minutes after midnight, from "6:30am", "6.30", "0630", "18:30", "half past 6", "7 o’clock", "midnight" or "midday"."""
    words = plain_time(typed)
    if words in ("midnight", "2400"):
        return 0
    if words in ("midday", "noon"):
        return 720
    spoken = SPOKEN.match(words)
    match = CLOCK.match(f"{spoken[2]}{spoken[3] or ''}" if spoken else words)
    hours, minutes = (int(match[1]), int(match[2] or 0)) if match else (99, 0)
    if match and match[3]:
        hours = hours % 12 + (12 if match[3] == "pm" else 0) if 1 <= hours <= 12 else 99
    if hours > 23 or minutes > 59:
        raise CannotRead(field, WRITE_A_TIME[field] if field in WRITE_A_TIME else WRITE_A_TIME[""])
    return (hours * 60 + minutes + (HALVES[spoken[1]] if spoken else 0)) % 1440


WRITE_A_TIME = {
    "": "Write a time of day, such as 6:30am or 18:30.",
    "starts": "From: write a time of day, such as 6:30am or 18:30.",
    "ends": "To: write a time of day, such as 8am or 20:00.",
}
"""What to say of a time that cannot be read, naming its field."""


def plain_time(typed: str) -> str:
    """A time with its number words as figures, and without what does not matter: full stops and "o’clock"."""
    words = typed.strip().lower().replace("a.m.", "am").replace("p.m.", "pm").replace("24:00", "2400").rstrip(".")
    for said, short in SAID.items():
        words = words.replace(said, short)
    for at, name in enumerate(HOURS, 1):
        words = re.sub(rf"\b{name}\b", str(at), words)
    return words.strip()


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


ROUGHLY = re.compile(r"^(?:(?:about|around|since|from|by|on|early|late|mid|spring|summer|autumn|winter)[\s-]+)+", re.IGNORECASE)
WEEKDAY = re.compile(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+", re.IGNORECASE)
WRITTEN = (
    re.compile(r"(?P<day>\d{1,2})[/.\-](?P<month>\d{1,2})[/.\-](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<month>\d{1,2})[/.\-](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})"),
)
"""The shapes of a date that is written in one box."""


def written_date(typed: str) -> tuple[datetime.date, Literal["day", "month", "year"]] | None:
    """The date that a line of words is, with how exactly; None where it is anything else, or says no year."""
    words = WEEKDAY.sub("", ROUGHLY.sub("", typed.strip().rstrip(".")))
    found = next((match for shape in WRITTEN if (match := shape.fullmatch(words))), None)
    if found is None:
        return None
    parts = {"day": "", "month": "", **{name: part or "" for name, part in found.groupdict().items()}}
    try:
        return part_date(parts["day"], parts["month"], parts["year"])
    except CannotRead:
        return None
