"""School days of the latest year as a drawing: a disc for each group on one line of per cent, all pupils first; and in words.

It is drawn from what may be shown and nothing else: a group whose figure is withheld has its name, a c, and no disc.
"""

from dataclasses import dataclass
from typing import ClassVar

from app.figures.telling import GroupTold, Told
from app.insight import wording

LEFT, RIGHT, TOP, ROW, FOOT = 12, 24, 8, 56, 30
STEPS = (1, 2, 5, 10, 20)
WIDE, NARROW = 760, 290


@dataclass(frozen=True)
class Dot:
    """One group: who, of which time, how high on the drawing, its figure in words, and its place; none where it is withheld."""

    who: str
    when: str
    y: int
    figure: str
    x: float | None


@dataclass(frozen=True)
class Dots:
    """A drawing of one width."""

    template: ClassVar[str] = "insight/_dots.html"
    width: int
    height: int
    rungs: tuple[tuple[float, str], ...]
    rows: tuple[Dot, ...]
    missing: tuple[tuple[float, str], ...]
    """The letters that stand in it, as on a trend."""
    theirs: None = None
    note: str = ""


def dots(told: Told, width: int) -> Dots | None:
    """The drawing; None where no group has a figure that may be shown: all pupils alone are no comparison."""
    there = [one for one in told.groups if one.value.shown.percent is not None]
    shares = [float(one.value.shown.percent or 0) for one in there]
    if not any(one.cohort for one in there):
        return None
    step = next((one for one in STEPS if max(shares) / one <= 5), STEPS[-1])
    top = max(-(-max(shares) // step) * step, step)

    def x(share: float) -> float:
        return round(LEFT + (width - LEFT - RIGHT) * share / top, 1)

    return Dots(
        width,
        TOP + ROW * len(told.groups) + FOOT,
        tuple((x(at), f"{at}%") for at in range(0, int(top) + 1, step)),
        tuple(
            Dot(one.group, one.cohort, TOP + ROW * place, figure(told, one), None if share is None else x(float(share)))
            for place, one in enumerate(told.groups)
            for share in [one.value.shown.percent]
        ),
        tuple((0.0, "c") for one in told.groups if one.value.shown.withheld),
        note=f"* {wording.TOLD_BEFORE}" if any(one.value.as_told for one in told.groups) else "",
    )


def figure(told: Told, one: GroupTold) -> str:
    return wording.value(told, one.value) + ("*" if one.value.as_told else "")


def dots_in_words(told: Told) -> str:
    """The same in words."""
    period = told.years[-1].period.words if told.years else ""
    return f"In the school year of {period}: " + "; ".join(said(told, one) for one in told.groups) + "."


def said(told: Told, one: GroupTold) -> str:
    who = f"{one.group}, {one.cohort}" if one.cohort else one.group
    words = "withheld" if one.value.shown.withheld else wording.value(told, one.value)
    return wording.when(f"{who} {'nobody was counted' if words == '–' else words}", one.value)
