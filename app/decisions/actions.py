"""Deeds: keeping what was decided, which is the family’s next step from then on, and saying what came of it."""

from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session

from app.agendas.actions import the_open_one
from app.audit import trail
from app.cases.actions import keep_next_step
from app.cases.models import NextStep
from app.cases.rules import id_for
from app.cases.writing import changed, hold_as_seen, write
from app.db import now, today
from app.decisions.models import SessionDecision
from app.decisions.queries import Decided, taken_out
from app.people.practitioner import Practitioner
from app.plans import actions as plans
from app.plans.kinds import Whose
from app.plans.models import Step
from app.refusals import SomeoneElseChanged

FIRST = ("words", "owner_id", "due_on")
"""What a decision has from the beginning."""


def keep_decision(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    owner: str,
    was: SessionDecision | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> SessionDecision:
    """A decision, and with it the family's step: words, why, differently, owner_id, due_on, person_id. Raises NotReady."""
    record = the_open_one(session, case_id, was.session_id if was else None)
    own = was.id if was else operation or uuid4()
    step = session.get(NextStep, was.step_id) if was else None
    told = {"words": values["words"], "detail": f"Decided in supervision; {owner}", "due_on": values["due_on"]}
    kept = keep_next_step(
        session, by=by, case_id=case_id, was=step, operation=id_for(own, "step"), person_id=values.get("person_id"), **told
    )
    if values.get("until"):
        kept.lapsed, kept.done_on, kept.met_by = True, values["until"], "Taken back in supervision"
    row = was or SessionDecision(
        id=own, case_id=case_id, session_id=record.id, step_id=kept.id, **{one: values[one] for one in FIRST}
    )
    return write(session, by, "kept a decision of supervision", row, case_id, record.id, values)


def put_in_plan(session: Session, *, by: Practitioner, decided: Decided, child_id: UUID, outcome_id: UUID) -> Step:
    """Makes it a step of a child’s plan, ours, by the day on which it is due. Raises NotReady for a plan that is signed."""
    if decided.planned is not None:
        return decided.planned
    row, due = decided.row, decided.step
    step: dict[str, Any] = {"outcome_id": outcome_id, "who": decided.owner, "what": row.words, "by_on": due.due_on}
    return plans.keep_step(
        session,
        by=by,
        case_id=row.case_id,
        person_id=child_id,
        was=taken_out(session, row.id),
        operation=id_for(row.id, "plan"),
        whose=Whose.OURS,
        taken_out_on=None,
        done_on=due.done_on,
        decision_id=row.id,
        next_step_id=due.id,
        **step,
    )


def say_done(session: Session, *, by: Practitioner, decided: Decided, outcome: str, seen: int) -> None:
    """Says that a decision is done and what came of it; the family's step is done with it. Raises SomeoneElseChanged."""
    row, step = decided.row, decided.step
    if step.done_on is not None and row.outcome == outcome:
        return
    hold_as_seen(session, row, seen)
    if step.done_on is not None and row.outcome:
        raise SomeoneElseChanged("Somebody has said already that this is done. What they wrote is on this page.")
    step.done_on = step.done_on or today()
    changed(step, by)
    if decided.planned is not None and decided.planned.done_on is None:
        plans.step_is_done(session, by=by, case_id=row.case_id, row=decided.planned, on=step.done_on)
    row.outcome, row.outcome_by, row.outcome_at = outcome, by.id, now()
    changed(row, by)
    session.add(step)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="said that a decision of supervision is done", case_id=row.case_id, about_id=row.id)
