"""The years and quarters in which figures are told: fixed, so that nobody finds a child by shifting a day."""

import datetime
from dataclasses import dataclass

QUARTERS = {1: ("April", "June"), 2: ("July", "September"), 3: ("October", "December"), 4: ("January", "March")}


@dataclass(frozen=True)
class Period:
    """A year that ends on 31 March, or one of its quarters (1: April to June … 4: January to March; 0: the year)."""

    year: int
    quarter: int = 0

    @property
    def first(self) -> datetime.date:
        month = 4 + 3 * max(self.quarter - 1, 0)
        return datetime.date(self.year - 1, month, 1) if month <= 12 else datetime.date(self.year, month - 12, 1)

    @property
    def last(self) -> datetime.date:
        if self.quarter in (0, 4):
            return datetime.date(self.year, 3, 31)
        return Period(self.year, self.quarter + 1).first - datetime.timedelta(days=1)

    @property
    def words(self) -> str:
        """`the year to March 2025`, `April to June 2024`."""
        if not self.quarter:
            return f"the year to March {self.year}"
        begins, ends = QUARTERS[self.quarter]
        return f"{begins} to {ends} {self.last.year}"


def periods_of(year: int) -> tuple[Period, ...]:
    """The year, then its quarters."""
    return tuple(Period(year, quarter) for quarter in range(5))


def months_before(day: datetime.date, months: int) -> datetime.date:
    """The same day so many months before, or the last of that month."""
    month = day.month - 1 - months
    year, month = day.year + month // 12, month % 12 + 1
    for last in (day.day, 30, 29, 28):
        try:
            return datetime.date(year, month, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(day)


def months_after(day: datetime.date, months: int) -> datetime.date:
    """The same day so many months later, or the last of that month."""
    return months_before(day, -months)
