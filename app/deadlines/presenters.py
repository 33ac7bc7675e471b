"""What the page of a family's deadlines shows: what is due, by which day and why, where it is written, and who can act."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import NextStep
from app.deadlines.rules import Holidays, Rule, State, Unit, left_out, state
from app.web.pages import ago, counted, day, weekday

WORDS = {
    State.OVERDUE: ("Overdue", "act_now"),
    State.SOON: ("Due soon", "waiting"),
    State.LATER: ("Due later", "in_progress"),
    State.MET: ("Done in time", "done"),
    State.MET_LATE: ("Done late", "done"),
}
"""The words of each state and the mark beside them."""


@dataclass(frozen=True)
class DeadlineShown:
    """One deadline in words."""

    id: UUID
    name: str
    whom: str
    state: str
    mark: str
    by: str
    who: str
    source: str
    worked_out: str
    extended: str
    met: str


def shown(
    step: NextStep, rule: Rule | None, names: Mapping[UUID, str], holidays: Holidays, today: datetime.date
) -> DeadlineShown:
    where = state(step.due_on, step.done_on, today) if step.due_on else State.LATER
    words, mark = WORDS[where]
    return DeadlineShown(
        id=step.id,
        name=step.words,
        whom=names.get(step.person_id, "Somebody no longer in the record") if step.person_id else "The whole family",
        state=words,
        mark=mark,
        by=f"By {weekday(step.due_on)}, {ago(step.due_on, today)}" if step.due_on else "No day could be worked out: write one",
        who=step.detail,
        source=rule.source if rule else "The rule this was begun under is no longer kept here",
        worked_out=worked_out(step, rule, holidays) if rule else "",
        extended=f"Another day holds: {day(step.extended_to)}. Why: {step.extended_why}" if step.extended_to else "",
        met=f"Done {day(step.done_on)}: {step.met_by}" if step.done_on else "",
    )


def worked_out(step: NextStep, rule: Rule, holidays: Holidays) -> str:
    """`10 working days from 4 June 2026 (the day of …). Not counted: weekends, and 31 August 2026.`"""
    if step.from_on is None:
        return ""
    unit = {Unit.WORKING_DAYS: "working day", Unit.DAYS: "day", Unit.MONTHS: "month"}[rule.unit]
    words = f"{counted(rule.length, unit)} from {day(step.from_on)}, {rule.trigger}."
    if rule.unit is not Unit.WORKING_DAYS or step.due_on is None:
        return words
    out = left_out(step.from_on, step.due_on, holidays)
    closed = f" and the bank holidays {', '.join(day(one) for one in out)}" if out else ""
    return f"{words} Not counted: weekends{closed}."


def all_shown(
    steps: Iterable[NextStep], rules: Mapping[str, Rule], names: Mapping[UUID, str], holidays: Holidays, today: datetime.date
) -> tuple[DeadlineShown, ...]:
    return tuple(shown(step, rules.get(step.rule), names, holidays, today) for step in steps)
