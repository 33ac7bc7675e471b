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
from app.decisions.queries import Decided
from app.people.practitioner import Practitioner
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
    row.outcome, row.outcome_by, row.outcome_at = outcome, by.id, now()
    changed(row, by)
    session.add(step)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="said that a decision of supervision is done", case_id=row.case_id, about_id=row.id)
