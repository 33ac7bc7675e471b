"""Reading days and codes of a return: what cannot be read is said with its place, its rule and its mend, and never guessed."""

import datetime
import re

from app.returns.meant import Told
from app.returns.xml import Node

ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")
BRITISH = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?: .*)?")
MOST_DIGITS = 9


def a_day(typed: str) -> datetime.date | None:
    """`2025-03-31`, with or without a time after it, or `31/03/2025`; None where it is neither."""
    if iso := ISO.fullmatch(typed):
        year, month, day = iso.groups()
    elif british := BRITISH.fullmatch(typed):
        day, month, year = british.groups()
    else:
        return None
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None


def a_number(typed: str) -> int | None:
    """A whole number of nought or more; None where it is none. `1,234` and `12.0`, as spreadsheets write, are read."""
    bare = typed.replace(",", "").removesuffix(".0")
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= MOST_DIGITS else None


class Days:
    """Reads the days of one element against the last day the return speaks of."""

    def __init__(self, told: Told, reference: datetime.date) -> None:
        self.told, self.reference = told, reference

    def day(self, node: Node, *names: str) -> datetime.date | None:
        """The day under one of these names, or None with a fault where it cannot be read or lies after the return."""
        found = node.first(*(name.casefold() for name in names))
        if found is None:
            return None
        day = a_day(found.words)
        if day is None:
            self.told.refuse(found.line, names[0], "It cannot be read as a day.", "Write it as 2025-03-31.")
        elif day > self.reference:
            self.told.refuse(
                found.line,
                names[0],
                "It is after the last day of the return.",
                "Look at the day, or send it with the next return.",
            )
            return None
        return day

    def span(self, node: Node, begins: str, ends: str) -> tuple[datetime.date | None, datetime.date | None]:
        """From when to when; (None, …) with a fault where the beginning is missing or lies after the end."""
        before = len(self.told.faults)
        since, until = self.day(node, begins), self.day(node, ends)
        if len(self.told.faults) > before:
            return None, None
        if since is None:
            self.told.refuse(node.line, begins, "There is no day on which it began.", f"Give {begins}.")
        elif until is not None and until < since:
            self.told.refuse(node.line, ends, "It ends before it begins.", f"Look at {begins} and {ends}.")
            return None, None
        return since, until
