"""The deeds: a deadline is set going, put off with a reason, met, worked out again, or no longer due."""

import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlmodel import Session

from app.cases.models import NextStep
from app.cases.rules import id_for
from app.cases.writing import write
from app.db import now
from app.deadlines.declared import holidays, rules_in
from app.deadlines.models import DeadlineWas
from app.deadlines.queries import begun_already
from app.deadlines.rules import NotKnown, Rule, due_on
from app.people.practitioner import Practitioner
from app.refusals import NotReady


def keep_deadline(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    from_on: datetime.date,
    rule: str = "",
    was: NextStep | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> NextStep:
    """Sets a deadline going, or changes one: person_id, extended_to, extended_why, met_by, done_on."""
    rules = rules_in(session)
    one = rules.get(was.rule if was else rule)
    if one is None:
        raise NotReady("Choose which deadline it is.")
    check(one, from_on, values)
    row = was or NextStep(id=operation or id_for(None), case_id=case_id, made_by=by.id, words=one.name, rule=one.key)
    meant = {**values, "from_on": from_on, "detail": one.who, "due_on": values.get("extended_to") or day_of(one, from_on)}
    kept = write(session, by, "wrote down a deadline", row, case_id, values.get("person_id"), meant)
    if kept.done_on and one.follows_with:
        begin(session, by=by, case_id=case_id, rule=rules[one.follows_with], first=kept.done_on, person_id=kept.person_id)
    return kept


def check(rule: Rule, first: datetime.date, values: dict[str, Any]) -> None:
    """Raises NotReady with what has to be mended."""
    done, extended = values.get("done_on"), values.get("extended_to")
    if not rule.in_force(first):
        raise NotReady("That rule was not in force on that day. Look at the day again.")
    if extended and not values.get("extended_why"):
        raise NotReady("Say why another day holds. The reason is kept with it.")
    if extended and extended < first:
        raise NotReady("Another day cannot come before the day it runs from. Look at both days again.")
    if done and done < first:
        raise NotReady("It cannot be done before the day it runs from. Look at both days again.")
    if done and not values.get("met_by"):
        raise NotReady("Say what was done to meet it: a conference held, an assessment signed.")


def day_of(rule: Rule, first: datetime.date) -> datetime.date:
    """The day the rule gives. Raises NotReady where bank holidays are not known: no guess is kept."""
    try:
        return due_on(rule, first, holidays())
    except NotKnown as fault:
        raise NotReady(f"{fault} Use “Another day” and say how it was worked out.") from None


def begin(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    rule: Rule,
    first: datetime.date,
    person_id: UUID | None = None,
    origin: UUID | None = None,
) -> NextStep | None:
    """Sets one going, once for what it comes from (`origin`; else the rule, person and first day). The day may be unknown."""
    step_id = uuid5(origin, rule.key) if origin else uuid5(case_id, f"{rule.key} {person_id} {first}")
    try:
        due = due_on(rule, first, holidays())
    except NotKnown:
        due = None
    before = begun_already(session, step_id)
    if before is not None:
        return before
    step = NextStep(id=step_id, case_id=case_id, made_by=by.id, words=rule.name, rule=rule.key, from_on=first)
    values = {"detail": rule.who, "due_on": due, "person_id": person_id}
    return write(session, by, "wrote down a deadline", step, case_id, person_id, values)


def recount(session: Session, *, by: Practitioner, step: NextStep, first: datetime.date, why: str) -> None:
    """The day that it runs from was put right, so it is worked out again. How it stood is kept."""
    session.add(
        DeadlineWas(step_id=step.id, from_on=step.from_on, due_on=step.due_on, why=why, changed_at=now(), changed_by=by.id)
    )
    try:
        due = step.extended_to or due_on(rules_in(session)[step.rule], first, holidays())
    except NotKnown:
        due = None
    write(session, by, "worked a deadline out again", step, step.case_id, step.person_id, {"from_on": first, "due_on": due})


def meet(session: Session, *, by: Practitioner, step: NextStep, on: datetime.date, how: str) -> None:
    """It is done, by something else that was written down."""
    values = {"done_on": on, "met_by": how[:200]}
    write(session, by, "wrote down a deadline", step, step.case_id, step.person_id, values)


def lapse(session: Session, *, by: Practitioner, step: NextStep, on: datetime.date, why: str) -> None:
    """It is no longer due, and nobody did it. It stays to be read."""
    values = {"done_on": on, "met_by": why[:200], "lapsed": True}
    write(session, by, "closed a deadline that is no longer due", step, step.case_id, step.person_id, values)


def due_again(session: Session, *, by: Practitioner, step: NextStep) -> None:
    """What had lapsed is due after all: the stage of help goes on."""
    values = {"done_on": None, "met_by": "", "lapsed": False}
    write(session, by, "opened a deadline again", step, step.case_id, step.person_id, values)
