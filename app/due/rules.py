"""Where something due stands, in words, and which few are shown first: pure thought, from days alone."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import NextStep
from app.deadlines.presenters import WORDS
from app.deadlines.rules import State, state
from app.web.pages import ago, weekday

FEW = 5
"""As many as are shown at once where the page is about something else."""


@dataclass(frozen=True)
class DueShown:
    """One thing that is due, in words, with who can act and where its family is."""

    id: UUID
    words: str
    state: str
    mark: str
    when: str
    whom: str
    who: str
    address: str
    ref: str = ""
    lead: str = ""


def where(step: NextStep, today: datetime.date) -> State:
    return state(step.due_on, None, today) if step.due_on else State.LATER


def pressing(steps: Iterable[NextStep], today: datetime.date) -> list[NextStep]:
    """What is overdue, the longest first; then what is due soon, the soonest first."""
    near = [step for step in steps if step.due_on and where(step, today) in (State.OVERDUE, State.SOON)]
    return sorted(near, key=lambda step: (step.due_on or today, str(step.id)))


def shown(step: NextStep, whom: str, today: datetime.date, *, ref: str = "", lead: str = "") -> DueShown:
    """`whom`: the child it is for, or the family. Who can act is said by the rule; else whoever leads, where that is told."""
    words, mark = WORDS[where(step, today)]
    return DueShown(
        id=step.id,
        words=step.words,
        state=words,
        mark=mark,
        when=when_words(step.due_on, today),
        whom=whom,
        who=step.detail if step.rule else lead,
        address=f"/families/{step.case_id}/due" if step.rule else f"/families/{step.case_id}",
        ref=ref,
        lead=lead,
    )


def when_words(due_on: datetime.date | None, today: datetime.date) -> str:
    """`Thursday 19 November 2026, 10 days ago`."""
    return f"{weekday(due_on)}, {ago(due_on, today)}" if due_on else "No day could be worked out"
