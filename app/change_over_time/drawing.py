"""One strand drawn over time: four rungs of words, a mark for every reading, and a line only where a line is true."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from app.change_over_time.rules import Break, breaks_in, has_level, in_order_of_rungs, joined, of_levels
from app.declaration.vocabulary import Level
from app.picture.readings import Reading, in_order
from app.picture.terms import Terms

LEFT, RIGHT, TOP, RUNG = 94, 266, 34, 32
FOOT = TOP + 3 * RUNG
NEAR = 14
"""Marks that would touch step aside; in one voice on one rung they are one mark, and the table has them all."""


SHAPES = {
    "child": "M{x} {y}m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z",
    "carer": "M{x} {y}m-6.3-6.3h12.6v12.6h-12.6Z",
    "practitioner": "M{x} {y}m0-8l8 8l-8 8l-8-8Z",
    "other_professional": "M{x} {y}m0-7.5l7.8 14h-15.6Z",
    "written_record": "M{x} {y}m-2.6-7.5h5.2v15h-5.2Z",
}
"""The same marks as beside words. All of one voice are one path, so that ten years do not weigh on a phone."""


@dataclass(frozen=True)
class Mark:
    x: int
    y: int
    voice: str


@dataclass(frozen=True)
class Change:
    """Where something changed: its letter, and what it stands for."""

    x: int
    letter: str
    words: str


@dataclass(frozen=True)
class Drawing:
    marks: tuple[Mark, ...]
    lines: tuple[tuple[int, int, int, int], ...]
    changes: tuple[Change, ...]
    stress: tuple[int, ...]
    gap: tuple[int, int] | None
    """From where to where nobody asked, before the first reading; None where that is no time at all."""
    ticks: tuple[tuple[int, str], ...]

    @property
    def shapes(self) -> tuple[str, ...]:
        """Every mark, as one path for each voice."""
        return tuple(
            "".join(shape.format(x=mark.x, y=mark.y) for mark in self.marks if mark.voice == voice)
            for voice, shape in SHAPES.items()
            if any(mark.voice == voice for mark in self.marks)
        )

    @property
    def joins(self) -> str:
        """Every line, as one path."""
        return "".join(f"M{x1} {y1}L{x2} {y2}" for x1, y1, x2, y2 in self.lines)


@dataclass(frozen=True)
class Axis:
    """The one clock that every strand of a child shares."""

    since: datetime.date
    until: datetime.date

    def x(self, on: datetime.date) -> int:
        whole = max((self.until - self.since).days, 1)
        return round(LEFT + (RIGHT - LEFT) * (on - self.since).days / whole)

    def ticks(self) -> tuple[tuple[int, str], ...]:
        """Years where there are several, else quarters: four words at most, so that none touch."""
        if (self.until - self.since).days > 730:
            starts = [datetime.date(year, 1, 1) for year in range(self.since.year + 1, self.until.year + 1)]
            return tuple((self.x(day), str(day.year)) for day in starts[:: max(-(-len(starts) // 4), 1)])
        years = range(self.since.year, self.until.year + 1)
        months = [datetime.date(year, month, 1) for year in years for month in (1, 4, 7, 10)]
        inside = [day for day in months if self.since <= day <= self.until]
        step = max(-(-len(inside) // 4), 1)
        return tuple((self.x(day), f"{day:%b %Y}" if day.month == 1 else f"{day:%b}") for day in inside[::step])


def axis_of(readings: Sequence[Reading], today: datetime.date) -> Axis | None:
    """From the first reading of all that has a level to today; None where there is nothing to draw."""
    first = min((one.on for one in readings if has_level(one)), default=None)
    return Axis(min(first, today - datetime.timedelta(days=90)), today) if first else None


def drawn(readings: Sequence[Reading], axis: Axis, stress: Sequence[datetime.date], terms: Terms) -> Drawing | None:
    """None where no reading of this strand has a level."""
    own = of_levels(in_order(readings))
    if not own:
        return None
    first = axis.x(own[0].on)
    return Drawing(
        marks=marks(own, axis),
        lines=tuple((axis.x(a.on), y_of(a.level), axis.x(b.on), y_of(b.level)) for a, b in joined(own, terms)),
        changes=changes(own, axis),
        stress=tuple(axis.x(day) for day in stress if axis.since <= day <= axis.until),
        gap=(LEFT, first - 8) if first - LEFT > 40 else None,
        ticks=axis.ticks(),
    )


def y_of(level: Level | None) -> int:
    return TOP + RUNG * in_order_of_rungs(level) if level else FOOT


def marks(own: Sequence[Reading], axis: Axis) -> tuple[Mark, ...]:
    """Of readings, oldest first. Marks on one rung step aside to the right until they do not touch."""
    rungs: dict[int, list[Mark]] = {}
    placed: list[Mark] = []
    for x, y, voice in dict.fromkeys((axis.x(one.on), y_of(one.level), one.voice.value) for one in own):
        rung = rungs.setdefault(y, [])
        if any(mark.voice == voice and abs(mark.x - x) < NEAR for mark in rung):
            continue
        past = max(rung[-1].x + NEAR - x, 0) if rung else 0
        aside = x + NEAR * -(-past // NEAR)
        if aside <= RIGHT + NEAR:
            placed.append(Mark(aside, y, voice))
            rung.append(placed[-1])
    return tuple(placed)


def changes(own: Sequence[Reading], axis: Axis) -> tuple[Change, ...]:
    """Letters on dotted lines; those that would touch share one line, with every letter on it."""
    found: list[tuple[int, list[Break]]] = []
    for on, kind in breaks_in(own):
        x = axis.x(on) - 6
        if found and x - found[-1][0] < 22:
            if kind not in found[-1][1]:
                found[-1][1].append(kind)
        else:
            found.append((x, [kind]))
    return tuple(Change(x, "".join(kind.value for kind in kinds), ", ".join(kind.words for kind in kinds)) for x, kinds in found)
