"""The deeds: a deadline is set going, put off with a reason, or met; and what a stage of help, or a met deadline, sets going."""

import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlmodel import Session

from app.cases import allocating
from app.cases.models import NextStep, Stage
from app.cases.rules import id_for
from app.cases.writing import write
from app.deadlines.declared import book, by_key, holidays
from app.deadlines.queries import begun_already
from app.deadlines.rules import NotKnown, Rule, due_on, set_going_by
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
    one = by_key().get(was.rule if was else rule)
    if one is None:
        raise NotReady("Choose which deadline it is.")
    check(one, from_on, values)
    row = was or NextStep(id=operation or id_for(None), case_id=case_id, made_by=by.id, words=one.name, rule=one.key)
    meant = {**values, "from_on": from_on, "detail": one.who, "due_on": values.get("extended_to") or day_of(one, from_on)}
    kept = write(session, by, "wrote down a deadline", row, case_id, values.get("person_id"), meant)
    if kept.done_on and one.follows_with:
        begin(session, by=by, case_id=case_id, rule=by_key()[one.follows_with], first=kept.done_on, person_id=kept.person_id)
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
    session: Session, *, by: Practitioner, case_id: UUID, rule: Rule, first: datetime.date, person_id: UUID | None = None
) -> NextStep | None:
    """Sets one going, once for one case, rule, person and first day. None where the day cannot be worked out."""
    step_id = uuid5(case_id, f"{rule.key} {person_id} {first}")
    try:
        due = due_on(rule, first, holidays())
    except NotKnown:
        due = None
    if begun_already(session, step_id):
        return None
    step = NextStep(id=step_id, case_id=case_id, made_by=by.id, words=rule.name, rule=rule.key, from_on=first)
    values = {"detail": rule.who, "due_on": due, "person_id": person_id}
    return write(session, by, "wrote down a deadline", step, case_id, person_id, values)


def start_stage(session: Session, *, by: Practitioner, case_id: UUID, was: Stage | None = None, **values: Any) -> Stage:
    """Begins or changes a stage of help. Beginning one sets going what law and guidance make due from that day."""
    stage = allocating.start_stage(session, by=by, case_id=case_id, was=was, **values)
    if was is None and stage.until is None:
        for rule in set_going_by(book().rules, stage.stage, stage.since):
            begin(session, by=by, case_id=case_id, rule=rule, first=stage.since)
    return stage
