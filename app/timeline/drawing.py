"""The timeline as a drawing: a lane for each child and one for the family, on one clock, legible in black and white."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from uuid import UUID

from app.chronology.rules import Gap, clusters, gaps
from app.timeline.told import Origin, Row

LANE, TOP, FOOT = 64, 30, 26
FILLS = {"under_95": "#d6d2c6", "persistent": "#858b86", "severe": "#1f2a2e"}
MARK = 24
LETTER = 8
"""How wide a mark is: those that would touch are told as one, with their number."""


@dataclass(frozen=True)
class Mark:
    """One thing, or several so near one another that they are told as one."""

    x: float
    y: float
    count: int
    is_childs: bool


@dataclass(frozen=True)
class Bar:
    """Something that went on for a while (solid), or a stretch in which nothing is written (dashed, with its words)."""

    x: float
    y: float
    width: float
    words: str = ""
    is_gap: bool = False
    fill: str = "#fff"
    """How dark: a period of attendance by its band, in four steps that differ in black and white."""

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


@dataclass(frozen=True)
class Lane:
    """One child's lane, or the family's."""

    name: str
    y: float
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Drawing:
    """A drawing of one width, with the words that say the same."""

    width: int
    height: int
    years: tuple[tuple[float, str], ...]
    lanes: tuple[Lane, ...]
    today: float
    left: int

    @property
    def lines_end(self) -> int:
        return self.height - FOOT


@dataclass(frozen=True)
class LaneTold:
    """What is to be drawn in one lane: whose it is, from which day a gap may be said, and its rows."""

    name: str
    rows: tuple[Row, ...]
    gaps: tuple[Gap, ...]
    is_childs: bool
    child: UUID | None = None

    @cached_property
    def moments(self) -> tuple[int, ...]:
        """The days, counted as ordinals, on which something happened that did not go on for a while."""
        return tuple(row.when.middle.toordinal() for row in self.rows if not row.when.last_on)


def lanes_told(
    rows: Sequence[Row], children: Sequence[tuple[UUID, str, datetime.date | None]], today: datetime.date
) -> list[LaneTold]:
    """Each child's lane, then the family's. A gap is only said of a child: from birth, or from what was first written."""
    born_about = {child for row in rows if row.origin is Origin.BIRTH and row.when.about for child in row.lanes}
    found = []
    by_child: dict[UUID, list[Row]] = {child: [] for child, _, _ in children}
    of_all: list[Row] = []
    for row in rows:
        for child in row.lanes:
            if child in by_child:
                by_child[child].append(row)
        if not row.lanes:
            of_all.append(row)
    for child, name, born in children:
        own = tuple(by_child[child])
        spans = [(row.when.first_on, min(row.when.ends, today)) for row in own if row.origin is not Origin.BIRTH]
        since = born or min((first for first, _ in spans), default=today)
        empty = gaps([one for one in spans if one[0] <= today], since, today)
        if child in born_about:
            empty = tuple(replace(gap, about=gap.since == born) for gap in empty)
        found.append(LaneTold(name, own, empty, is_childs=True, child=child))
    return [*found, LaneTold("Family", tuple(of_all), (), is_childs=False)]


def drawn(told: Sequence[LaneTold], today: datetime.date, *, width: int, left: int) -> Drawing | None:
    """The drawing; None when there is nothing with a day."""
    days = [row.when.first_on for lane in told for row in lane.rows]
    if not days:
        return None
    first = datetime.date(min(days).year, 1, 1)
    last = max(today, *(row.when.ends for lane in told for row in lane.rows)) + datetime.timedelta(days=30)
    scale = Scale(first, last, left, width)
    height = TOP + LANE * len(told) + FOOT
    lanes = tuple(lane_drawn(lane, TOP + LANE * place, scale) for place, lane in enumerate(told))
    return Drawing(width, height, scale.years(), lanes, scale.x(today), left)


@dataclass(frozen=True)
class Scale:
    """Where a day stands on the line."""

    first: datetime.date
    last: datetime.date
    left: int
    right: int

    def x(self, day: datetime.date) -> float:
        return self.places((day.toordinal(),))[0]

    def places(self, days: Sequence[int]) -> list[float]:
        """The same for many days at once, counted as ordinals."""
        first, last, wide = self.first.toordinal(), self.last.toordinal(), self.right - 14 - self.left
        each = wide / max(last - first, 1)
        return [round(self.left + min(max((day - first) * each, 0), wide), 1) for day in days]

    def years(self) -> tuple[tuple[float, str], ...]:
        """The years that can be named without their names touching."""
        count = self.last.year - self.first.year + 1
        step = next(step for step in (1, 2, 5, 10, 20, 50, 200) if (self.right - self.left) / count * step >= 46)
        named = ((self.x(datetime.date(year, 1, 1)), str(year)) for year in range(self.first.year, self.last.year + 1, step))
        return tuple((x, year) for x, year in named if x + 40 <= self.right)


def lane_drawn(lane: LaneTold, y: float, scale: Scale) -> Lane:
    middle = y + LANE / 2
    places = scale.places(lane.moments)
    marks = tuple(Mark(round(x, 1), middle, count, lane.is_childs) for x, count in clusters(places, MARK + 2))
    bars = [
        Bar(
            scale.x(row.when.first_on),
            y + 4 + (place % 2) * 8,
            max(scale.x(row.when.ends) - scale.x(row.when.first_on), 3),
            fill=FILLS.get(row.band, "#fff"),
        )
        for place, row in enumerate(one for one in lane.rows if one.when.last_on)
    ]
    return Lane(lane.name, y, marks, (*bars, *(gap_drawn(gap, middle, scale, marks) for gap in lane.gaps)))


def gap_drawn(gap: Gap, middle: float, scale: Scale, marks: Sequence[Mark]) -> Bar:
    """The stretch, drawn short of the marks at its ends so that neither hides the other."""
    x, end = scale.x(gap.since), scale.x(gap.until)
    start = max([x, *(mark.x + MARK / 2 + 3 for mark in marks if abs(mark.x - x) < MARK)])
    stop = min([end, *(mark.x - MARK / 2 - 3 for mark in marks if abs(mark.x - end) < MARK)])
    width = max(stop - start, 4)
    told = f"nothing for {gap.words}"
    words = told if width > LETTER * len(told) else "nothing" if width > LETTER * len("nothing") else ""
    return Bar(round(start, 1), middle - 14, round(width, 1), words, is_gap=True)


# --- the same in words


def in_words(told: Sequence[LaneTold], today: datetime.date) -> tuple[str, ...]:
    """What the drawing shows, lane by lane: how many, from when to when, where they lie close, and where nothing is written."""
    return tuple(sentence for lane in told for sentence in lane_words(lane, today))


def lane_words(lane: LaneTold, today: datetime.date) -> list[str]:
    """What has happened is counted; what is to come is said apart."""
    whose = f"{lane.name}’s lane" if lane.is_childs else "The family lane"
    rows = [row for row in lane.rows if row.when.first_on <= today]
    ahead = lane.rows[len(rows) :]
    to_come = f" {len(ahead)} to come: {spanned(ahead)}." if ahead else ""
    if not rows:
        return [f"{whose} has nothing in it yet.{to_come}"]
    count = f"{len(rows)} {'entry' if len(rows) == 1 else 'entries'}"
    said = [f"{whose} has {count}, {spanned(rows)}.{busiest(rows)}{to_come}"]
    return said + [
        f"Nothing is written about {lane.name} for {gap.words}, from {gap.from_when} to {gap.until:%B %Y}." for gap in lane.gaps
    ]


def spanned(rows: Sequence[Row]) -> str:
    """The one day, or from the first to the last."""
    first, last = rows[0].when.words, rows[-1].when.words
    return first if len(rows) == 1 else f"from {first.split(' to ')[0]} to {last.split(' to ')[-1]}"


CLOSE, QUARTER = 5, 91
"""Entries within a quarter of a year from which the words say that they lie close together."""


def busiest(rows: Sequence[Row]) -> str:
    """Where most lies close together, in words; empty when nothing does."""
    days = [row.when.first_on.toordinal() for row in rows]  # in order already
    best, start = (0, days[0]), 0
    for place, one in enumerate(days):
        while one - days[start] > QUARTER:
            start += 1
        if place - start + 1 >= best[0]:
            best = (place - start + 1, days[start])
    if best[0] < CLOSE or best[0] == len(days):
        return ""
    return f" The most in any three months is {best[0]}, from {datetime.date.fromordinal(best[1]):%B %Y}."
