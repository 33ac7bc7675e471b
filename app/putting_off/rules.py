"""How long something may be put off, and what is back. Pure thought."""

import datetime
from collections.abc import Iterable
from uuid import UUID

from app.putting_off.models import PutOff

LONGEST = 28
"""Days for which something may be put off: what waits longer is looked at again."""

KINDS = ("step", "heard", "explored")
"""What can be put off. Work that came back, and help that was needed today, cannot."""


def is_thing(thing: str) -> bool:
    """Whether this names something that can be put off."""
    kind, _, own = thing.partition("-")
    try:
        return kind in KINDS and str(UUID(own)) == own
    except ValueError:
        return False


def still_off(rows: Iterable[PutOff], today: datetime.date) -> frozenset[tuple[UUID, str]]:
    """What is put off today, each by its record: on its day it is back."""
    return frozenset((row.case_id, row.thing) for row in rows if row.until > today)


def problem_with(until: datetime.date | None, today: datetime.date) -> str:
    """What is wrong with a day; empty when nothing is."""
    if until is None:
        return "Give the day on which it comes back."
    if until <= today:
        return "Give a day after today."
    if (until - today).days > LONGEST:
        return f"Give a day within {LONGEST} days. What waits longer is looked at again."
    return ""
