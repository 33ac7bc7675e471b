"""How a made-up family's story is told: days counted from today, and, where checks look for leaks, a mark on every word."""

import datetime
import re
import secrets
from dataclasses import dataclass, field

from app.db import ENGLAND, now

SATURDAY, SUNDAY = 5, 6

DAY_IN_WORDS = re.compile(r"\{(-?\d+)\}")
"""`{-8}` in a text: the day that is eight days before today, in words."""


@dataclass
class Telling:
    """One telling of the stories, on one day. `marks`: every text gets a token of its own, kept in `tokens` with its place."""

    today: datetime.date
    marks: bool = False
    tokens: dict[str, str] = field(default_factory=dict)
    """Token → where it was put, such as "dean/people/kelly/given"."""

    def day(self, days: int) -> datetime.date:
        """The day so many days from today: nobody visits or meets on a Saturday or Sunday, so the nearest working day."""
        wanted = self.today + datetime.timedelta(days=days)
        if wanted.weekday() == SATURDAY:
            return wanted - datetime.timedelta(days=1)
        if wanted.weekday() == SUNDAY:
            monday = wanted + datetime.timedelta(days=1)
            return monday if days > 0 or monday < self.today else wanted - datetime.timedelta(days=2)
        return wanted

    def date(self, days: int) -> datetime.date:
        """The very day: for births and the like, which fall on any day."""
        return self.today + datetime.timedelta(days=days)

    def moment(self, day: datetime.date, hour: int = 16, minute: int = 0) -> datetime.datetime:
        """A moment of that day in England, never one that is still to come."""
        at = datetime.datetime.combine(day, datetime.time(hour, minute), ENGLAND).astimezone(datetime.UTC)
        return min(at, now())

    def words(self, text: str, place: str) -> str:
        """The text with its days in words, and its token where one is wanted. Nothing stays nothing."""
        told = DAY_IN_WORDS.sub(lambda found: f"{self.day(int(found[1])):%-d %B}", text.strip())
        if not told or not self.marks:
            return told
        token = f"qz{secrets.token_hex(5)}"
        self.tokens[token] = place
        return f"{told} {token}"
