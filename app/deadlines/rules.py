"""How the day on which something is due is worked out: pure thought, from a rule, a first day and the known bank holidays."""

import calendar
import datetime
import enum
from collections.abc import Iterable, Mapping

from pydantic import BaseModel, ConfigDict, Field

SOON = 10
"""Days ahead of the last one from which something is due soon."""

ONE_DAY = datetime.timedelta(days=1)


class Frozen(BaseModel):
    """Read from a file once and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Unit(enum.StrEnum):
    """In what a length is counted."""

    WORKING_DAYS = "working_days"
    DAYS = "days"
    MONTHS = "months"


class Standing(enum.StrEnum):
    """How much a rule binds: what the law says, what statutory guidance says, or what is set locally."""

    LAW = "law"
    GUIDANCE = "guidance"
    LOCAL = "local"

    @property
    def words(self) -> str:
        return {"law": "The law", "guidance": "Statutory guidance", "local": "Set locally"}[self.value]


class Rule(Frozen):
    """One deadline: what, from when, how long, where it is written, where and when those words were read, and who can act."""

    key: str = Field(pattern=r"^[a-z_]{1,40}$")
    name: str
    trigger: str
    length: int = Field(ge=1, le=400)
    unit: Unit
    on_working_day: bool = False
    standing: Standing
    source: str = Field(min_length=10)
    seen: str = Field(min_length=5)
    """Where the words of the source were read."""
    looked_on: datetime.date
    who: str
    follows_with: str = ""
    """The rule that begins on the day this one is met."""
    begins: datetime.date | None = None
    """The first day on which it held, where that has been looked up."""
    ends: datetime.date | None = None

    def in_force(self, on: datetime.date) -> bool:
        return (self.begins is None or self.begins <= on) and (self.ends is None or on <= self.ends)


class RuleBook(Frozen):
    """Every rule, as of a day."""

    as_of: datetime.date
    rules: tuple[Rule, ...]


class Holidays(Frozen):
    """The bank holidays of England and Wales, and the years for which they are known."""

    division: str
    source: str
    as_of: datetime.date
    first_year: int
    last_year: int
    days: frozenset[datetime.date]

    def is_working(self, on: datetime.date) -> bool:
        """Raises NotKnown for a year whose bank holidays are not in the file: a guess could be a day out."""
        if not self.first_year <= on.year <= self.last_year:
            raise NotKnown(on.year)
        return on.weekday() < 5 and on not in self.days


class NotKnown(Exception):
    """The bank holidays of a year are not known here, so a day in it is not worked out."""

    def __init__(self, year: int) -> None:
        super().__init__(f"The bank holidays of {year} are not known here, so this day cannot be worked out.")


class State(enum.StrEnum):
    """Where something that is due stands."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    MET = "met"
    MET_LATE = "met_late"
    LAPSED = "lapsed"


def working_days_after(first: datetime.date, length: int, holidays: Holidays) -> datetime.date:
    """The last of so many working days; the day after the first counts as one if it is a working day."""
    day, left = first, length
    while left:
        day += ONE_DAY
        left -= holidays.is_working(day)
    return day


def months_after(first: datetime.date, months: int) -> datetime.date:
    """The same day so many months on, or the last day of that month when it has no such day."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(first.day, calendar.monthrange(year, month + 1)[1]))


def due_on(rule: Rule, first: datetime.date, holidays: Holidays) -> datetime.date:
    """The last day by which it is in time. Raises NotKnown where bank holidays are not known."""
    if rule.unit is Unit.WORKING_DAYS:
        return working_days_after(first, rule.length, holidays)
    day = months_after(first, rule.length) if rule.unit is Unit.MONTHS else first + datetime.timedelta(days=rule.length)
    while rule.on_working_day and not holidays.is_working(day):
        day += ONE_DAY
    return day


def left_out(first: datetime.date, last: datetime.date, holidays: Holidays) -> tuple[datetime.date, ...]:
    """The bank holidays between two days, which a count of working days leaves out."""
    return tuple(sorted(day for day in holidays.days if first < day <= last and day.weekday() < 5))


def state(due: datetime.date, met_on: datetime.date | None, today: datetime.date) -> State:
    """Where it stands today. The last day is still in time."""
    if met_on is not None:
        return State.MET if met_on <= due else State.MET_LATE
    if today > due:
        return State.OVERDUE
    return State.SOON if (due - today).days <= SOON else State.LATER


def with_what_follows(rules: Mapping[str, Rule], begun: Iterable[str]) -> frozenset[str]:
    """The rules that are begun, and every one that follows on from them."""
    found: set[str] = set()
    left = [key for key in begun if key in rules]
    while left:
        key = left.pop()
        if key not in found:
            found.add(key)
            left += [rules[key].follows_with] if rules[key].follows_with in rules else []
    return frozenset(found)


def plans_before(since: datetime.date, spans: Iterable[tuple[datetime.date, datetime.date | None]]) -> tuple[int, int]:
    """How many earlier plans a child had: ever, and of those how many ended within two years before this one began."""
    earlier = [(begun, ended) for begun, ended in spans if begun < since]
    two_years = datetime.date(since.year - 2, since.month, min(since.day, 28) if since.month == 2 else since.day)
    return len(earlier), sum(1 for _, ended in earlier if ended is None or ended >= two_years)
