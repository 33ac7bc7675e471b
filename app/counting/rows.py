"""A child's spells as they are counted. Of assessments there are millions: they stay lines, and are read where somebody asks."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, overload

from app.counting.groups import Child
from app.returns.meant import Spell

BETWEEN, NEXT, NO_DAY = "\x1f", "\x1e", "----------"
"""What stands between the parts of a line, and between lines: letters that no return can hold."""
UNTIL, DAYS, AFTER_DAYS = slice(10, 20), slice(0, 30), 31
"""Of a line: its first day, its last and its referral's come first, ten letters each."""


class Row(NamedTuple):
    """A spell as it is counted."""

    kind: str
    since: datetime.date
    until: datetime.date | None
    episode: int = 0
    referred_on: datetime.date | None = None
    code: str = ""
    later: str = ""
    previous: int | None = None
    factors: str = ""
    reviews: str = ""
    """Of a protection plan, as it is kept: empty where nobody knows them."""


class Days(dict[str, datetime.date | None]):
    """A day as it is written → the day. There are few, and they stand in millions of lines: each is read once."""

    def __missing__(self, written: str) -> datetime.date | None:
        found = self[written] = None if written == NO_DAY else datetime.date.fromisoformat(written)
        return found


DAY = Days()


def day_at(written: str) -> datetime.date:
    """Raises ValueError where there is none."""
    day = DAY[written]
    if day is None:
        raise ValueError("no day stands where one has to be")
    return day


def kind_of(line: str) -> str:
    return line[AFTER_DAYS : line.index(BETWEEN, AFTER_DAYS)]


def as_row(line: str) -> Row:
    """Raises ValueError where the line is not whole."""
    kind, episode, code, later, previous, last = line[AFTER_DAYS:].split(BETWEEN)
    number = int(previous) if previous else None
    named = ("", last) if kind == Spell.CP_PLAN.value else (last, "")
    return Row(kind, day_at(line[:10]), DAY[line[UNTIL]], int(episode), DAY[line[20:30]], code, later, number, *named)


def row_of_days(days: str) -> Row:
    """What the days of a line say, and nothing else of it."""
    return Row("", day_at(days[:10]), DAY[days[UNTIL]], referred_on=DAY[days[20:30]])


def latest_factors(lines: Sequence[str], episode: int, by: datetime.date) -> list[str]:
    """The latest assessment of an episode that was completed by a day and names something; several, where they are of one day."""
    own, until = f"{BETWEEN}{Spell.ASSESSMENT.value}{BETWEEN}{episode}{BETWEEN}", str(by)
    done = [one for one in lines if one[UNTIL] <= until and one[-1] != BETWEEN and one[UNTIL] != NO_DAY and own in one]
    latest = max((one[UNTIL] for one in done), default="")
    return [one for one in done if one[UNTIL] == latest]


class Lines(Sequence[Row]):
    """The spells of one kind of one child: lines, which become rows when somebody looks at one."""

    __slots__ = ("lines", "read")

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.read: list[Row] | None = None

    @property
    def rows(self) -> list[Row]:
        if self.read is None:
            self.read = [as_row(line) for line in self.lines]
        return self.read

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        return self.rows[place]


Spells = Mapping[str, Sequence[Row]]
"""By kind."""


@dataclass(frozen=True)
class Whole:
    """One child with the spells of one year's return, and what other returns say of them before."""

    child: Child
    spells: Spells
    earlier: Spells = field(default_factory=dict)
    """Referrals and protection plans of the returns of the years before."""
    early_help: Sequence[Row] = ()

    def of(self, kind: str) -> Sequence[Row]:
        return self.spells.get(kind, ())

    def before(self, kind: str) -> Sequence[Row]:
        return self.earlier.get(kind, ())
