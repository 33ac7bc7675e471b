"""Strengths beside needs, part of life by part of life: neither cancels the other, and one account is told once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.declaration.vocabulary import Signal
from app.picture.readings import Reading
from app.picture.rules import Strand
from app.picture_pages.words import ReadingShown, Telling, newest_first, told_once

FEW = 2
"""Readings in a cell, all but the first folded; the rest are a link away."""


@dataclass(frozen=True)
class PairRow:
    """One strand: what is strong beside what is needed; of each how many stand on the strand’s own page alone."""

    title: str
    href: str
    strengths: tuple[ReadingShown, ...]
    needs: tuple[ReadingShown, ...]
    more_strengths: int
    more_needs: int
    is_serious: bool
    """Whether a serious need stands here: such a row is never folded."""


def days_last(readings: Iterable[Reading]) -> list[Reading]:
    """What was asked about comes before the hours of a day, which touch many strands at once."""
    return sorted(readings, key=lambda one: one.asked.kind == "day")


def pair_row(tell: Telling, strand: Strand) -> PairRow:
    """What is folded never holds a need that is more serious than the one that is seen."""
    strong, needs = (days_last(newest_first(own)) for own in (strand.strengths, strand.needs))
    needs.sort(key=lambda one: one.signal is not Signal.SERIOUS_NEED)
    return PairRow(
        tell.strand(strand),
        f"{tell.here}/strand/{strand.key}",
        tuple(tell.shown(one) for one in strong[:FEW]),
        tuple(tell.shown(one) for one in needs[:FEW]),
        max(len(strong) - FEW, 0),
        max(len(needs) - FEW, 0),
        any(one.signal is Signal.SERIOUS_NEED for one in needs),
    )


def each_told_once(rows: Iterable[PairRow]) -> list[PairRow]:
    first: dict[tuple[str, str], str] = {}
    return [
        replace(row, strengths=told_once(row.strengths, row.title, first), needs=told_once(row.needs, row.title, first))
        for row in rows
    ]
