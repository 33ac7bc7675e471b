"""What the page of a family's deadlines shows: what is due, by which day and why, where it is written, and who can act."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
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
    State.LAPSED: ("No longer due", "done"),
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
    standing: str
    """Law, statutory guidance, or set locally."""
    source: str
    seen: str
    """Where and when the words of the source were read."""
    worked_out: str
    extended: str
    met: str
    before: tuple[str, ...]
    """How it stood before the day it runs from was put right."""


@dataclass(frozen=True)
class Around:
    """What deadlines are shown by: the rules, what people are called, the bank holidays, how each stood before, and the day."""

    rules: Mapping[str, Rule]
    names: Mapping[UUID, str]
    holidays: Holidays
    history: Mapping[UUID, Sequence[Any]]
    today: datetime.date


def shown(step: NextStep, around: Around) -> DeadlineShown:
    rule, today = around.rules.get(step.rule), around.today
    where = where_it_stands(step, today)
    words, mark = WORDS[where]
    return DeadlineShown(
        id=step.id,
        name=step.words,
        whom=around.names.get(step.person_id, "Somebody no longer in the record") if step.person_id else "The whole family",
        state=words,
        mark=mark,
        by=f"By {weekday(step.due_on)}, {ago(step.due_on, today)}" if step.due_on else "No day could be worked out: write one",
        who=step.detail,
        standing=rule.standing.words if rule else "",
        source=rule.source if rule else "The rule this was begun under is no longer kept here",
        seen=f"Read on {day(rule.looked_on)}: {rule.seen}" if rule else "",
        worked_out=worked_out(step, rule, around.holidays) if rule else "",
        extended=f"Another day holds: {day(step.extended_to)}. Why: {step.extended_why}" if step.extended_to else "",
        met=met_words(step),
        before=tuple(before(was, name) for was, name in around.history.get(step.id, ())),
    )


def where_it_stands(step: NextStep, today: datetime.date) -> State:
    if step.lapsed:
        return State.LAPSED
    return state(step.due_on, step.done_on, today) if step.due_on else State.MET if step.done_on else State.LATER


def met_words(step: NextStep) -> str:
    """`Done 4 June 2026: conference held`; or why it is no longer due, and by when it would have been."""
    if step.lapsed:
        return f"{step.met_by}. It was due by {day(step.due_on)}" if step.due_on else step.met_by
    return f"Done {day(step.done_on)}: {step.met_by}" if step.done_on else ""


def before(was: Any, name: str) -> str:
    """`Before 4 June 2026 it ran from 1 June 2026 and was due by 15 June 2026. Put right by Ruth Adeyemi: the day was wrong`."""
    ran = f" it ran from {day(was.from_on)}" if was.from_on else " no day was written"
    due = f" and was due by {day(was.due_on)}" if was.due_on else ""
    return f"Before {day(was.changed_at)}{ran}{due}. Put right by {name}: {was.why}"


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


def all_shown(steps: Iterable[NextStep], around: Around) -> tuple[DeadlineShown, ...]:
    return tuple(shown(step, around) for step in steps)
