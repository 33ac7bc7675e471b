"""Counts made up at random for every measure, as they are kept: with many few among them, and tables that add up."""

from collections.abc import Iterable, Iterator
from random import Random

from sqlmodel import Session

from app.counting.groups import CUTS
from app.db import now
from app.figures.declared import measures
from app.figures.models import FigureRow, FigureState
from app.measuring import Cohort, Group, Measure
from app.practice_measures.became import INSIDE, Became
from app.practice_measures.rollup import PARTS
from app.practice_measures.ways import DISABLED, NOT_WRITTEN

LAST = 2025
Count = tuple[int, int]
"""Of whom it is true, and all."""
LIVE_WAYS = {"age": ("Under 5", "5 to 10", "11 to 15", "16 or over"), "disability": (DISABLED, NOT_WRITTEN)}
RETURNS_WAYS = {cut.key: cut.labels for cut in CUTS}


def a_count(chance: Random) -> Count:
    every = chance.choice((0, 3, 7, 12, 40, 40, 400, 1_900))
    return min(every, chance.choice((0, 1, 2, 6, every, max(every - 3, 0), every // 2, every // 2))), every


def together(counts: Iterable[Count]) -> Count:
    every = list(counts)
    return sum(one for one, _ in every), sum(one for _, one in every)


def write(session: Session, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 (nothing is sealed with it)
    for measure in measures().values():
        session.add_all(rows_of(measure, chance))
    session.add(FigureState(basis="made up", made_at=now(), seconds=0.0))


def rows_of(measure: Measure, chance: Random) -> Iterator[FigureRow]:
    quarters = [a_count(chance) for _ in range(4)]
    whole = together(quarters)
    for year, count in ((LAST - 2, a_count(chance)), (LAST - 1, a_count(chance)), (LAST, whole)):
        yield a_row(measure, count, chance, year=year)
    if measure.absence is not None:
        yield from school_rows(measure, chance)
        return
    for quarter, count in enumerate(quarters, 1):
        yield a_row(measure, count, chance, quarter=quarter)
    ways = LIVE_WAYS if measure.live else RETURNS_WAYS
    for way, labels in ways.items() if measure.cuts else ():
        own = chance.sample(quarters, 4)
        parts = [*own[: len(labels) - 1], together(own[len(labels) - 1 :])]
        for label, count in zip(labels, parts, strict=False):
            yield a_row(measure, count, chance, cut=way, label=label)
    if measure.key == "what_changed":
        yield from parts_rows(measure, whole, chance)


def school_rows(measure: Measure, chance: Random) -> Iterator[FigureRow]:
    yield a_row(measure, (3_000, 40_000), chance, cut="all_pupils")
    for cohort in (Cohort.STARTING, Cohort.OPEN_AT_END):
        for group in Group:
            yield a_row(measure, a_count(chance), chance, cut=cohort.value, label=group.value)


def parts_rows(measure: Measure, whole: Count, chance: Random) -> Iterator[FigureRow]:
    """What all divide into, the first two of which are those of whom it is true."""
    left = {True: whole[0], False: whole[1] - whole[0]}
    last = {True: INSIDE[-1], False: [part for part in Became if part not in INSIDE][-1]}
    for part in Became:
        inside = part in INSIDE
        own = left[inside] if part is last[inside] else chance.randint(0, left[inside])
        left[inside] -= own
        yield a_row(measure, (own, whole[1]), chance, cut=PARTS, label=part.value)


def a_row(
    measure: Measure, count: Count, chance: Random, *, year: int = LAST, quarter: int = 0, cut: str = "", label: str = ""
) -> FigureRow:
    of_sessions = measure.absence is not None and measure.absence.of == "sessions"
    return FigureRow(
        measure=measure.key,
        year=year,
        quarter=quarter,
        cut=cut,
        label=label,
        numerator=count[0],
        denominator=count[1],
        left_out=0 if cut else chance.choice((0, 0, 2, 9)),
        people=chance.choice((2, 30, 400)) if of_sessions else count[1],
    )
