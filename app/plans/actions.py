"""Deeds on a plan that is being written: it is begun, and its words, outcomes, steps, day and agreement are put down."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.models import NextStep
from app.cases.rules import id_for
from app.cases.writing import changed, hold_case, write
from app.db import now, today
from app.people.practitioner import Practitioner
from app.plans.fields import ENDING_KEYS, OUTCOME_FIELDS, PLAN_FIELDS
from app.plans.kinds import PlanState, Turn
from app.plans.models import DayPart, NeedReason, Outcome, OutcomeNeed, OutcomeTurn, Plan, PlanWords, Step
from app.plans.queries import plan_now, words_at
from app.refusals import NotReady, SomeoneElseChanged

LOCKED = "This plan has been signed. Open it again, with the reason, before its words are changed."


def begin(
    session: Session, *, by: Practitioner, case_id: UUID, child_id: UUID, why: str = "", on: datetime.date | None = None
) -> Plan:
    """Begins a child's plan; after one that has ended, the next, with why help is needed again. Twice begun is begun once."""
    hold_case(session, case_id)
    last = plan_now(session, case_id, child_id)
    if last is not None and last.state is not PlanState.ENDED:
        return last
    if last is not None and not why:
        raise NotReady("Say why there is a plan again. Last time’s plan stands first on the page.")
    plan = Plan(
        case_id=case_id,
        person_id=child_id,
        begun_on=on or today(),
        begun_at=now(),
        begun_by=by.id,
        follows_id=last.id if last else None,
        follows_why=why if last else "",
    )
    session.add(plan)
    session.flush()
    what = "began a plan again" if last else "began a plan"
    trail.deed(session, by=by, what=what, case_id=case_id, about_id=plan.id)
    return plan


def held(session: Session, plan: Plan) -> Plan:
    """The plan as it is at this moment, held until the deed is done."""
    session.refresh(plan, with_for_update=True)
    return plan


def held_open(session: Session, plan: Plan) -> Plan:
    """The same, while its words may be changed. Raises NotReady when it has been signed."""
    if not held(session, plan).state.open_for_words:
        raise NotReady(LOCKED)
    return plan


# --- words, field by field


class WroteToo(SomeoneElseChanged):
    """Somebody wrote in the same field since the page was made. `row`: what stands there now."""

    def __init__(self, row: PlanWords) -> None:
        super().__init__("Somebody else wrote here while you had it open.")
        self.row = row


@dataclass(frozen=True)
class Place:
    """Where words stand: in which field, of the whole plan or of one outcome."""

    field: str
    part: str = ""


def write_words(
    session: Session, *, by: Practitioner, plan: Plan, place: Place, words: str, seen: int, operation: UUID | None = None
) -> int:
    """Writes one field, and gives the number of what stands there now. Raises WroteToo when the page had seen something older."""
    asked = OUTCOME_FIELDS if place.part else PLAN_FIELDS
    if place.field not in asked:
        raise NotReady("A plan has no such field.")
    held(session, plan)
    own = id_for(operation, by.id, plan.id, place.part, place.field, words)
    before = session.get(PlanWords, own)
    there = words_at(session, plan.id, place.part, place.field)
    if before is not None or (there.words if there else "") == words:
        return there.number if there else 0
    if not plan.state.open_for_words and not (place.field in ENDING_KEYS and plan.state is PlanState.AGREED):
        raise NotReady(LOCKED)
    if there is not None and there.number != seen:
        raise WroteToo(there)
    number = (there.number if there else 0) + 1
    row = PlanWords(id=own, plan_id=plan.id, part=place.part, field=place.field, number=number, words=words, **by_now(by))
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="wrote in a plan", case_id=plan.case_id, about_id=plan.id, detail=place.field)
    return number


def by_now(by: Practitioner) -> dict[str, Any]:
    """Who writes, and when."""
    return {"written_at": now(), "written_by": by.id}


# --- outcomes


def add_outcome(
    session: Session,
    *,
    by: Practitioner,
    plan: Plan,
    words: str,
    needs: Collection[UUID] = (),
    operation: UUID | None = None,
) -> Outcome:
    """One thing that will be different, and what it answers. The same sent twice is added once."""
    own = id_for(operation, by.id, plan.id, words, sorted(map(str, needs)))
    before = session.get(Outcome, own)
    if before is not None:
        return before
    held_open(session, plan)
    outcome = Outcome(id=own, plan_id=plan.id, added_at=now(), added_by=by.id)
    session.add(outcome)
    session.flush()
    write_words(session, by=by, plan=plan, place=Place("different", str(own)), words=words, seen=0)
    trail.deed(session, by=by, what="added an outcome to a plan", case_id=plan.case_id, about_id=plan.id)
    answer_needs(session, by=by, plan=plan, outcome=outcome, needs=needs)
    return outcome


def answer_needs(session: Session, *, by: Practitioner, plan: Plan, outcome: Outcome, needs: Collection[UUID]) -> None:
    """From now on the outcome answers exactly these findings."""
    held_open(session, plan)
    wanted = select(OutcomeNeed).where(col(OutcomeNeed.outcome_id) == outcome.id, col(OutcomeNeed.until).is_(None))
    standing = {row.finding_id: row for row in session.exec(wanted)}
    moment = now()
    for finding, row in standing.items():
        if finding not in needs:
            row.until = moment
            session.add(row)
    new = [one for one in dict.fromkeys(needs) if one not in standing]
    session.add_all(OutcomeNeed(outcome_id=outcome.id, finding_id=one, since=moment, by=by.id) for one in new)
    session.flush()
    if new or set(standing) - set(needs):
        trail.deed(session, by=by, what="said what an outcome answers", case_id=plan.case_id, about_id=plan.id)


def give_reason(session: Session, *, by: Practitioner, plan: Plan, finding_id: UUID, why: str) -> None:
    """Why a serious need has no outcome; empty words take the reason back. The same said twice is said once."""
    held_open(session, plan)
    wanted = select(NeedReason).where(NeedReason.plan_id == plan.id, NeedReason.finding_id == finding_id)
    last = session.exec(wanted.order_by(col(NeedReason.written_at).desc(), col(NeedReason.id)).limit(1)).first()
    if (last.why if last else "") == why:
        return
    session.add(NeedReason(plan_id=plan.id, finding_id=finding_id, why=why, written_at=now(), written_by=by.id))
    session.flush()
    trail.deed(session, by=by, what="said why a need has no outcome", case_id=plan.case_id, about_id=plan.id)


def turn_outcome(session: Session, *, by: Practitioner, plan: Plan, outcome: Outcome, turn: Turn, why: str) -> None:
    """It was achieved, set aside or taken up again. A turn that it has taken already changes nothing."""
    held(session, plan)
    if plan.state in (PlanState.WITH_SUPERVISOR, PlanState.ENDED):
        raise NotReady("This plan is with a supervisor or has ended, so its outcomes stay as they are.")
    wanted = select(OutcomeTurn).where(OutcomeTurn.outcome_id == outcome.id)
    last = session.exec(wanted.order_by(col(OutcomeTurn.recorded_at).desc(), col(OutcomeTurn.id)).limit(1)).first()
    if last is not None and last.turn is turn:
        return
    if turn is Turn.REOPENED and last is None:
        return
    if not why:
        raise NotReady("Say why, in a sentence. It is kept with the outcome.")
    session.add(OutcomeTurn(outcome_id=outcome.id, turn=turn, why=why, recorded_at=now(), recorded_by=by.id))
    session.flush()
    trail.deed(session, by=by, what="said what became of an outcome", case_id=plan.case_id, about_id=plan.id, detail=turn.value)


# --- steps and the day


def only_while(session: Session, plan: Plan | None, *, also_agreed: bool = False) -> Plan:
    """The plan, while lines of it may be changed; `also_agreed`: and after it was agreed."""
    if plan is None:
        raise NotReady("There is no plan yet. Begin one on the child’s plan page.")
    held(session, plan)
    if not (plan.state.open_for_words or (also_agreed and plan.state is PlanState.AGREED)):
        raise NotReady(LOCKED)
    return plan


def keep_step(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: Step | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Step:
    """Who does what, by when. Once the plan is agreed, only that it was done is still written.

    A step that came from a decision of supervision is due there: when it is done here, it is done there.
    """
    marks_done = was is not None and all(getattr(was, name) == value for name, value in values.items() if name != "done_on")
    plan = only_while(session, plan_now(session, case_id, person_id), also_agreed=marks_done)
    row = was or Step(
        id=operation or uuid4(),
        plan_id=plan.id,
        person_id=person_id,
        outcome_id=values["outcome_id"],
        whose=values["whose"],
        who=values["who"],
        what=values["what"],
    )
    write(session, by, "kept a step of a plan", row, case_id, plan.id, values)
    due = session.get(NextStep, row.next_step_id) if row.next_step_id and row.done_on else None
    if due is not None and due.done_on is None:
        due.done_on = row.done_on
        changed(due, by)
        session.add(due)
        session.flush()
    return row


def step_is_done(session: Session, *, by: Practitioner, case_id: UUID, row: Step, on: datetime.date) -> None:
    """It was done, as somebody said elsewhere; in a plan that waits or has ended it stays as it was signed."""
    plan = session.get(Plan, row.plan_id)
    if plan is not None and held(session, plan).state in (PlanState.DRAFT, PlanState.AGREED):
        write(session, by, "kept a step of a plan", row, case_id, row.plan_id, {"done_on": on})


def keep_day(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: DayPart | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> DayPart:
    """One time of the child's day, now and as it is wanted."""
    plan = only_while(session, plan_now(session, case_id, person_id))
    row = was or DayPart(
        id=operation or uuid4(),
        plan_id=plan.id,
        person_id=person_id,
        time=values["time"],
        now=values["now"],
        wanted=values["wanted"],
        added_at=now(),
    )
    return write(session, by, "kept a time of the day in a plan", row, case_id, plan.id, values)
