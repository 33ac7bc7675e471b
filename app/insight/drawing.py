"""The trend of a measure as a drawing: ours solid with discs, the published one dashed with squares, gaps left as gaps.

It is drawn from what may be shown and nothing else: a value that is withheld has no place in it, and no line runs across it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

HEIGHT, TOP, FOOT, LEFT = 230, 18, 30, 34
FEWEST_FOR_A_LINE = 4
"""Three points or fewer are marks alone: a line would say more than they do."""


@dataclass(frozen=True)
class Mark:
    """One year's value in its place."""

    x: float
    y: float


@dataclass(frozen=True)
class Line:
    """One series: its marks, the paths between neighbours, and its name at its end."""

    words: str
    marks: tuple[Mark, ...]
    paths: tuple[str, ...]
    label_y: float


@dataclass(frozen=True)
class Trend:
    """A drawing of one width."""

    template: ClassVar[str] = "insight/_trend.html"
    width: int
    right: float
    ours: Line
    theirs: Line | None
    rungs: tuple[tuple[float, str], ...]
    years: tuple[tuple[float, str], ...]
    missing: tuple[tuple[float, str], ...]
    """Where a year of ours is withheld (c), has nobody in it (–) or is not there (x): a mark says so."""
    note: str = ""
    """What the star beside a year means."""
    height: int = HEIGHT


Points = Sequence[tuple[int, Decimal | None]]


def trend(
    ours: Points,
    theirs: Points,
    names: Mapping[int, str],
    *,
    name: str,
    their_name: str,
    width: int,
    room: int,
    unit: str = "%",
    missing: Mapping[int, str],
    note: str = "",
) -> Trend | None:
    """The drawing; None when there is nothing of ours to draw. `room`: for the names at the right."""
    own = [(year, value) for year, value in ours if value is not None]
    other = [(year, value) for year, value in theirs if value is not None]
    if not own:
        return None
    years = sorted({year for year, _ in (*ours, *theirs)})
    scale = Scale(years[0], years[-1], [value for _, value in (*own, *other)], width - room)
    apart = spread([scale.y(own[-1][1]), *([scale.y(other[-1][1])] if other else [])])
    return Trend(
        width,
        scale.right,
        line(ours, scale, f"{name} {own[-1][1]}{unit}", apart[0], every_year=True),
        line(theirs, scale, f"{their_name} {other[-1][1]}{unit}", apart[1], every_year=False) if other else None,
        tuple((scale.y(Decimal(at)), str(at)) for at in scale.rungs),
        tuple((scale.x(year), names.get(year, str(year))) for year in named(years, 8 if width > 400 else 4)),
        tuple((scale.x(year), missing.get(year, "x")) for year, value in ours if value is None),
        note,
    )


def named(years: Sequence[int], most: int) -> list[int]:
    """Which years are written under the drawing: the last, and as many before it as there is room for."""
    step = -(-len(years) // most)
    return list(reversed(years[::-1][::step]))


def spread(ys: Sequence[float]) -> list[float]:
    """Where names stand: beside the last mark, and never on one another."""
    if len(ys) < 2 or abs(ys[0] - ys[1]) >= 18:
        return [y + 5 for y in ys]
    middle, first_above = sum(ys) / 2, ys[0] <= ys[1]
    return [middle - 4, middle + 14] if first_above else [middle + 14, middle - 4]


def line(points: Points, scale: "Scale", words: str, label_y: float, *, every_year: bool) -> Line:
    """Marks, with a line between neighbours. Ours breaks where a year is missing; what is published joins the years it has."""
    there = [(year, value) for year, value in points if value is not None]
    marks = tuple(Mark(scale.x(year), scale.y(value)) for year, value in there)
    if len(there) < FEWEST_FOR_A_LINE:
        return Line(words, marks, (), label_y)
    runs: list[list[Mark]] = []
    before: int | None = None
    for (year, _), mark in zip(there, marks, strict=True):
        if before is None or (every_year and year != before + 1):
            runs.append([])
        runs[-1].append(mark)
        before = year
    paths = tuple("M" + "L".join(f"{one.x:.1f} {one.y:.1f}" for one in run) for run in runs if len(run) > 1)
    return Line(words, marks, paths, label_y)


class Scale:
    """Years across, values up. It begins at nought: a line that begins higher makes a small change look like a great one."""

    def __init__(self, first: int, last: int, values: Sequence[Decimal], right: int) -> None:
        self.first, self.last, self.right = first, last, float(right)
        high = float(max(values))
        self.step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 500, 10_000) if high / step <= 5)
        self.top = max(int(-(-high // self.step) * self.step), self.step)
        self.rungs = tuple(range(0, self.top + 1, self.step))

    def x(self, year: int) -> float:
        span = max(self.last - self.first, 1)
        return round(LEFT + (self.right - LEFT) * (year - self.first) / span, 1)

    def y(self, value: Decimal) -> float:
        return round(HEIGHT - FOOT - float(value) / self.top * (HEIGHT - TOP - FOOT), 1)
