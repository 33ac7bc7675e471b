"""What is shown of a decision: why, whose, by when, and where it stands."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.wording import called
from app.deadlines.presenters import WORDS, where_it_stands
from app.decisions.queries import Decided, Mine
from app.due.rules import when_words
from app.web.pages import ago, day, weekday


@dataclass(frozen=True)
class DecisionShown:
    """A decision, why, whose, by when and where it stands."""

    id: UUID
    words: str
    whom: str
    why: str
    differently: str
    owner: str
    by: str
    state: str
    mark: str
    outcome: str
    is_done: bool
    is_mine: bool
    plan: str
    """Where the step of a plan that it became is read; empty for what is in no plan."""


def decision_shown(one: Decided, names: Mapping[UUID, str], me: UUID, today: datetime.date) -> DecisionShown:
    row, step = one.row, one.step
    state, mark = WORDS[where_it_stands(step, today)]
    moved = f" In “What is due” it is now by {day(step.due_on)}." if step.due_on and step.due_on != row.due_on else ""
    return DecisionShown(
        id=row.id,
        words=row.words,
        whom=names.get(row.person_id, "") if row.person_id else "",
        why=row.why,
        differently=row.differently,
        owner=one.owner,
        by=f"{weekday(row.due_on)}{moved}" if not step.done_on else f"Done {ago(step.done_on, today)}",
        state=state,
        mark=mark,
        outcome=row.outcome,
        is_done=step.done_on is not None,
        is_mine=row.owner_id == me,
        plan=f"/families/{row.case_id}/people/{one.planned.person_id}/plan#outcomes" if one.planned else "",
    )


@dataclass(frozen=True)
class MineShown:
    """A decision of mine on My work."""

    address: str
    words: str
    whom: str
    when: str
    state: str
    mark: str


def mine_shown(found: Iterable[Mine], today: datetime.date) -> list[MineShown]:
    shown = []
    for one in found:
        state, mark = WORDS[where_it_stands(one.step, today)]
        whom = f"{called(one.child)}, the {one.case.family_name} family" if one.child else f"The {one.case.family_name} family"
        address = f"/families/{one.case.id}/supervision/done/{one.decision.id}"
        shown.append(MineShown(address, one.decision.words, whom, when_words(one.step.due_on, today), state, mark))
    return shown
