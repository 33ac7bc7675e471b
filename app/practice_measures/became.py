"""What became of a child's day in a period, by what reviews of their plans found: one word for each child, and no score."""

from collections.abc import Iterable, Sequence

from app.declaration.vocabulary import Worded
from app.plan_progress.sustained import BETTER, Held, Reading, Rule, stands


class Became(Worded):
    """What a board member reads. Every child who was open in the period is in one of these, and in one alone."""

    SUSTAINED = "sustained", "Better for the child, and it holds"
    BETTER = "better", "Better for the child, not yet sustained"
    MIXED = "mixed", "Something is better, something else is worse or has lapsed"
    NOT_BETTER = "not_better", "Looked at together, and nothing is better"
    CANNOT_TELL = "cannot_tell", "Looked at together, and nobody can tell yet"
    NOT_LOOKED_AT = "not_looked_at", "A plan is agreed, and nobody has looked at it together"
    NO_PLAN = "no_plan", "No plan is agreed"


INSIDE = (Became.SUSTAINED, Became.BETTER)
"""Those in which something is better and nothing worse."""


def became(outcomes: Iterable[Sequence[Reading]], *, has_plan: bool, child_speaks: bool, rule: Rule) -> Became:
    """From the readings of each outcome that was looked at in the period, oldest first, up to its end."""
    told = ((readings, stands(readings, child_speaks=child_speaks, rule=rule)) for readings in outcomes)
    found = [(readings[-1], standing.held) for readings, standing in told if standing]
    if not found:
        return Became.NOT_LOOKED_AT if has_plan else Became.NO_PLAN
    is_better = any(last.change in BETTER for last, _ in found)
    is_worse = any(held in (Held.WORSE, Held.LAPSED) for _, held in found)
    if is_better and is_worse:
        return Became.MIXED
    if is_better:
        return Became.SUSTAINED if any(held is Held.SUSTAINED for _, held in found) else Became.BETTER
    return Became.CANNOT_TELL if all(held is Held.CANNOT_TELL for _, held in found) else Became.NOT_BETTER
