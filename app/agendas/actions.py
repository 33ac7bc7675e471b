"""Deeds: beginning a session with what the record gives it to talk over, adding to that, and setting something aside."""

import datetime
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from app.agendas import queries
from app.agendas.models import AgendaItem, SessionRecord, Why
from app.agendas.rules import Talk
from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import hold_as_seen, write
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady

FINISHED = "This session is finished and no longer changes. Add a note beneath it, or begin the next one."


def begin(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    supervisor_id: UUID,
    worker_id: UUID,
    held_on: datetime.date,
    agenda: Iterable[Talk],
    operation: UUID,
) -> SessionRecord:
    """Begins a session with the agenda that the record gives. Where one is open already, that one goes on."""
    there = queries.open_session(session, case_id)
    if there is not None:
        return there
    row = SessionRecord(
        id=id_for(operation, by.id, case_id),
        case_id=case_id,
        supervisor_id=supervisor_id,
        worker_id=worker_id,
        held_on=held_on,
        begun_at=now(),
    )
    try:
        with session.begin_nested():
            session.add(row)
            session.flush()
    except IntegrityError:
        raise AlreadyDone("Somebody has begun a session about this family in the same moment. Open it from here.") from None
    put_on_agenda(session, by=by, record=row, talks=agenda)
    trail.deed(session, by=by, what="began a supervision session", case_id=case_id, about_id=row.id)
    return row


def put_on_agenda(session: Session, *, by: Practitioner, record: SessionRecord, talks: Iterable[Talk]) -> int:
    """Adds what is not on the agenda yet, after what is. Gives how many were added."""
    there = queries.agenda_of(session, record.id)
    keys, place = {one.key for one in there}, max((one.place for one in there), default=0)
    new = [talk for talk in talks if talk.key not in keys]
    for number, talk in enumerate(new, place + 1):
        session.add(
            AgendaItem(
                case_id=record.case_id,
                session_id=record.id,
                person_id=talk.person_id,
                key=talk.key,
                why=talk.why,
                words=talk.words[:300],
                detail=talk.detail[:500],
                place=number,
                put_there_by=by.id,
            )
        )
    session.flush()
    return len(new)


def add_to_agenda(session: Session, *, by: Practitioner, record: SessionRecord, words: str, operation: UUID) -> None:
    """Something that somebody wants to talk over."""
    still_open(record)
    talk = Talk(f"own|{id_for(operation, by.id, record.id, words)}", Why.ADDED, words)
    if put_on_agenda(session, by=by, record=record, talks=[talk]):
        trail.deed(session, by=by, what="added to the agenda of supervision", case_id=record.case_id, about_id=record.id)


def set_aside(session: Session, *, by: Practitioner, record: SessionRecord, item: AgendaItem, why: str, seen: int) -> None:
    """Takes one thing off this time, with the reason; no reason puts it back. Raises SomeoneElseChanged."""
    still_open(record)
    if item.set_aside_why == why:
        return
    hold_as_seen(session, item, seen)
    write(session, by, "set something aside on the agenda", item, record.case_id, record.id, {"set_aside_why": why})


def still_open(record: SessionRecord) -> None:
    if record.finished_at is not None:
        raise NotReady(FINISHED)


def the_open_one(session: Session, case_id: UUID, of: UUID | None = None) -> SessionRecord:
    """The session that is open, in which a line of `of` stands. Raises NotReady when there is none, or it is another."""
    record = queries.open_session(session, case_id)
    if record is None:
        raise NotReady("No session is open about this family. Begin one, then write this in it.")
    if of is not None and of != record.id:
        raise NotReady(FINISHED)
    return record
