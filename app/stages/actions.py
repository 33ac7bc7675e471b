"""The deeds: a stage of help begins, for a family or for one child, or is put right; what it makes due goes with it."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session

from app.cases.models import Stage
from app.cases.queries import stages_of
from app.cases.writing import changed, hold_case, write
from app.db import now
from app.deadlines import actions as deadlines
from app.deadlines.declared import rules_in
from app.deadlines.rules import with_what_follows
from app.people.practitioner import Practitioner
from app.refusals import CannotRead, NotReady
from app.stages.declared import StageBook, StageOfHelp, book_in
from app.stages.models import StageWas
from app.stages.queries import LAPSED, STILL_OPEN, from_day, from_day_on, set_going
from app.stages.rules import before, is_changed, standing, why_not_after, why_not_led
from app.web.pages import day


@dataclass(frozen=True)
class StageGiven:
    """A stage as it is meant. No `person_id`: the whole family's."""

    stage: str
    since: datetime.date
    person_id: UUID | None = None
    why: str = ""
    put_right_why: str = ""
    lead_role: str = ""
    who: str = ""
    next_review_on: datetime.date | None = None
    until: datetime.date | None = None


def start_stage(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    given: StageGiven,
    was: Stage | None = None,
    operation: UUID | None = None,
) -> Stage:
    """Begins a stage of help, which ends the one before on that day; or puts one right. Raises NotReady."""
    if given.until and given.until < given.since:
        raise NotReady("A stage cannot end before it begins. Look at both days again.")
    hold_case(session, case_id)
    sent_already = session.get(Stage, operation) if operation else None
    if sent_already is not None:
        return sent_already
    stages = stages_of(session, case_id)
    if was is not None:
        return put_right(session, by, stages, was, given)
    return begin(session, by, case_id, stages, given, operation)


def declared(session: Session, stages: Collection[Stage], given: StageGiven, was: Stage | None = None) -> StageOfHelp | None:
    """What the file says of the stage; None for one that stands here under an old name. Raises with what has to be mended."""
    book = book_in(session)
    stage = book.stage(given.stage)
    if stage is None:
        if was and was.stage == given.stage:
            return None
        raise CannotRead("stage", "Choose the stage.")
    earlier = before(stages, given.person_id, given.since, was.id if was else None)
    if wrong := why_not_after(book, stage, earlier):
        raise CannotRead("stage", wrong)
    if wrong := why_not_led(book, stage, given.lead_role):
        raise CannotRead("lead_role", wrong)
    if earlier and not given.why:
        raise CannotRead("why", "Say what led to this stage. The reason is kept with it.")
    return stage


def values_of(book: StageBook, given: StageGiven, stage: StageOfHelp | None) -> dict[str, Any]:
    """What is kept of it: with what the stage and the role are called now, unless the file no longer knows it."""
    role = book.role(given.lead_role)
    values: dict[str, Any] = {**vars(given), "lead_name": role.name if role else ""}
    return values | ({"name": stage.name, "by_agreement": stage.by_agreement} if stage else {})


def begin(
    session: Session, by: Practitioner, case_id: UUID, stages: list[Stage], given: StageGiven, operation: UUID | None
) -> Stage:
    stands = standing(stages, given.person_id)
    if stands and stands.since > given.since and given.until is None:
        raise NotReady("That is before the stage that holds now began. Give it a day on which it ended as well.")
    stage = declared(session, stages, given)
    if stands and stands.since <= given.since:
        stands.until = given.since
        changed(stands, by)
        session.flush()
    values = values_of(book_in(session), given, stage)
    row = Stage(id=operation or uuid4(), case_id=case_id, **values)
    write(session, by, "changed the stage of help", row, case_id, given.person_id, {})
    meet_deadlines(session, by, row)
    if stands:
        end_deadlines(session, by, stands)
    start_deadlines(session, by, row)
    return row


def put_right(session: Session, by: Practitioner, stages: list[Stage], was: Stage, given: StageGiven) -> Stage:
    """How it stood is kept, with the reason; its deadlines are worked out again, or are no longer due."""
    stands = standing(stages, given.person_id)
    if stands and stands.id != was.id and given.until is None:
        raise NotReady("Another stage holds now. Give this one the day on which it ended as well.")
    moves = is_changed(was, given.stage, given.since, given.until)
    if moves and given.put_right_why in ("", was.put_right_why):
        raise CannotRead("put_right_why", "Say why this is changed. What was written before is kept, with your reason.")
    stage = declared(session, stages, given, was)
    old = Stage.model_validate(was.model_dump())
    if moves:
        keep_as_it_was(session, by, was, given.put_right_why)
    write(
        session,
        by,
        "changed the stage of help",
        was,
        was.case_id,
        given.person_id,
        values_of(book_in(session), given, stage),
    )
    move_deadlines(session, by, old, was)
    return was


def keep_as_it_was(session: Session, by: Practitioner, was: Stage, why: str) -> None:
    kept = {name: getattr(was, name) for name in ("name", "since", "until", "lead_name", "who", "why")}
    session.add(StageWas(stage_id=was.id, **kept, changed_why=why, changed_at=now(), changed_by=by.id))


# --- what a stage makes due


def begun_by(session: Session, stage: Stage) -> tuple[str, ...]:
    """The deadlines that a stage sets going, by key."""
    known = book_in(session).stage(stage.stage)
    return tuple(key for key in known.starts if key in rules_in(session)) if known else ()


def held_by(session: Session, stage: Stage) -> frozenset[str]:
    """Those, and what follows on from them: due for as long as the stage lasts."""
    return with_what_follows(rules_in(session), begun_by(session, stage))


def start_deadlines(session: Session, by: Practitioner, stage: Stage) -> None:
    """Those in force on its first day. What ended before anybody wrote it down makes nothing due now."""
    rules = rules_in(session)
    for key in begun_by(session, stage) if stage.until is None else ():
        if rules[key].in_force(stage.since):
            step = deadlines.begin(
                session,
                by=by,
                case_id=stage.case_id,
                rule=rules[key],
                first=stage.since,
                person_id=stage.person_id,
                origin=stage.id,
            )
            if step and step.lapsed:
                deadlines.due_again(session, by=by, step=step)


def meet_deadlines(session: Session, by: Practitioner, stage: Stage) -> None:
    """What had to be done before this stage could begin, is done: a plan begins with the conference that decided on it."""
    known = book_in(session).stage(stage.stage)
    for step in set_going(session, stage, known.meets, STILL_OPEN) if known and known.meets else ():
        if step.from_on is None or step.from_on <= stage.since:
            deadlines.meet(session, by=by, step=step, on=stage.since, how=f"{stage.name} began")


def end_deadlines(session: Session, by: Practitioner, stage: Stage) -> None:
    """What only this stage asked for is no longer due."""
    if stage.until is None:
        return
    for step in set_going(session, stage, held_by(session, stage), STILL_OPEN, from_day_on(stage.since)):
        deadlines.lapse(session, by=by, step=step, on=stage.until, why=f"{stage.name} ended on {day(stage.until)}")


def move_deadlines(session: Session, by: Practitioner, old: Stage, new: Stage) -> None:
    """The stage was put right: another stage or child, other days, an end that was or was not."""
    begun = begun_by(session, old)
    if (old.stage, old.person_id) != (new.stage, new.person_id):
        for step in set_going(session, old, begun, STILL_OPEN, from_day(old.since)):
            deadlines.lapse(session, by=by, step=step, on=old.since, why=f"It was not {old.name}: {new.put_right_why}")
        start_deadlines(session, by, new)
    elif old.since != new.since:
        for step in set_going(session, old, begun, from_day(old.since)):
            deadlines.recount(session, by=by, step=step, first=new.since, why=new.put_right_why)
    if old.until and new.until is None:
        for step in set_going(session, new, held_by(session, new), LAPSED, from_day_on(new.since)):
            deadlines.due_again(session, by=by, step=step)
    end_deadlines(session, by, new)
