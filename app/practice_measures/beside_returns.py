"""Live records beside returns of the same time: what is told of the one, taken from the other, must not leave a few.

The two never count the same children by the same definition: a return counts plans and periods as they were sent, and live
records count children who were open. But where a service holds every child, those of whom a return tells are among those who were
open, and those at one stage of help are nearly those of one plan. Then the difference of two numbers is of children. So a number
of live records is not told where it differs by one to five from what a return counts of the same time and the same label. Where
a return tells of more than were open in the records, it is seen to be of others, and nothing follows from the difference.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from app.figures import safe
from app.figures.telling import Board, CutTold, Told, Value
from app.measuring import Form

Place = tuple[int, int, str]
"""Year, quarter, and the label of a way that both are told by; "" for all."""
BOTH = ("age", "disability")
"""Ways by which live records and returns are both told. By any other, a label of live records may be all of a return."""


def all_counted(returns: Board) -> Mapping[Place, set[int]]:
    """How many each return tells of in all: plans, periods of care, episodes."""
    found: dict[Place, set[int]] = defaultdict(set)
    for told in returns.told:
        if told.measure.counts is None:
            continue
        for label, one in (*(("", one) for one in (*told.years, *told.quarters)), *labelled(told)):
            shown = one.shown
            every = shown.numerator if told.measure.form is Form.RATE else shown.denominator
            if every:
                found[one.period.year, one.period.quarter, label].add(every)
    return found


def labelled(told: Told) -> Iterable[tuple[str, Value]]:
    return ((row.label, row) for cut in told.cuts if cut.key in BOTH for row in cut.rows)


def apart_from_returns(told: Told, others: Mapping[Place, set[int]]) -> Told:
    """The same of live records, without what would leave a few. A year that is not told is not told by any way either."""
    open_then = {(one.period.year, one.period.quarter): one.shown.denominator for one in (*told.years, *told.quarters)}

    def is_near(one: Value, label: str = "") -> bool:
        when, every = (one.period.year, one.period.quarter), one.shown.denominator
        if every is None or not may_hold(open_then.get(when), others.get((*when, ""), ())):
            return False
        return any(safe.few(abs(every - other)) for other in others.get((*when, label), ()))

    def alone(values: Iterable[Value]) -> tuple[Value, ...]:
        return tuple(replace(one, shown=safe.NOTHING, left_out=None) if is_near(one) else one for one in values)

    def is_told(cut: CutTold) -> bool:
        return not any(is_near(row, row.label if cut.key in BOTH else "") for row in cut.rows)

    years = alone(told.years)
    whole = bool(years) and not years[-1].shown.withheld
    cuts = tuple(cut if whole and is_told(cut) else replace(cut, rows=()) for cut in told.cuts)
    return replace(told, years=years, quarters=alone(told.quarters), cuts=cuts)


def may_hold(children: int | None, others: Collection[int]) -> bool:
    """Whether all of whom returns tell could be among so many children, but for a few."""
    return children is None or max(others, default=0) <= children + safe.FEW
