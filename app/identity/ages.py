"""Somebody of whom only an age is known: what may be written for it, and the birth date that is counted back from it."""

import datetime
import re

from app.measuring.periods import months_before

AGE = re.compile(
    r"(?:about|around|aged)?\s*(\d{1,3})\s*(y|yr|yrs|year|years|m|mo|month|months|w|week|weeks)?(?:\s*old)?", re.IGNORECASE
)
OLDEST = 120
SMALL = 24
"""Months under which an age is said in months, and so counted back exactly."""
HALF_A_YEAR = 6

MEND = "Write an age in figures, for example 6, or 8 months."


def born_when(typed: str, on: datetime.date) -> datetime.date | None:
    """The birth date that is kept for “about 6”: the middle of the year in which somebody of that age was born, so that they
    are 6 on that day and 7 half a year later. None for what is no age.
    """
    found = AGE.fullmatch(typed.strip())
    if found is None:
        return None
    number, unit = int(found[1]), (found[2] or "y")[0].casefold()
    if unit == "w":
        return on - datetime.timedelta(weeks=number) if number <= 104 else None
    months = number if unit == "m" else 12 * number
    if months > 12 * OLDEST or months == 0:
        return None
    return months_before(on, months if months < SMALL else months + HALF_A_YEAR)
