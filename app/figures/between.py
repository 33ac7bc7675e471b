"""Few who lie between a figure of everybody and what another measure tells of the same: those whom one counts, the other not."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from app.counting.spells import Count, Place
from app.figures.safe import few
from app.measuring import Cohort, Counts, Measure, ReviewedInTime

Told = Mapping[tuple[str, int], Count]
"""Measure and quarter (0: the year) → the count of everybody."""


def gives_few(can: Collection[Measure], tally: Iterable[tuple[Place, Count]]) -> set[tuple[str, int]]:
    """The measures and quarters (0: the year) whose figure would let one to five be found who are left out of it."""
    told = {(key, quarter): count for (key, quarter, cut, _), count in tally if not cut}
    return {
        (one.key, quarter) for one in can for quarter in range(5) if any(few(many) for many in apart(one, quarter, can, told))
    }


def apart(measure: Measure, quarter: int, can: Collection[Measure], told: Told) -> Iterator[int]:
    """How many more this leaves out than others that count the same; of reviews, also how many of the newest plans are over."""
    own, counts = told.get((measure.key, quarter)), measure.counts
    if own is None or counts is None:
        return
    yield from (own.left_out - one.left_out for one in of_all(counts, quarter, can, told))
    if isinstance(measure.condition, ReviewedInTime):
        began = of_all(counts.model_copy(update={"cohort": Cohort.STARTING}), 4, can, told)
        yield from (abs(one.denominator + one.left_out - own.left_out) for one in began)


def of_all(counts: Counts, quarter: int, can: Collection[Measure], told: Told) -> Iterator[Count]:
    """What every measure that counts these tells."""
    return (count for one in can if one.counts == counts and (count := told.get((one.key, quarter))) is not None)
