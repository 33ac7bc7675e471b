"""A session of supervision about a family, begun, with an explanation and a decision in it."""

import datetime
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlmodel import Session

from app.agendas.actions import begin
from app.agendas.models import SessionRecord
from app.agendas.queries import agenda_of
from app.cases.guard import find_case
from app.db import today
from app.decisions.actions import keep_decision
from app.people.practitioner import Practitioner
from app.session_records.actions import Answered, finish, keep_explanation, keep_thoughts
from app.session_records.queries import as_it_stands
from app.session_records.talked import agenda_now
from app.suite.suite import Suite
from tests.support.factories import Family, a_supervisor, team_of

WRONG = "She makes breakfast on the days off too."


@dataclass(frozen=True)
class Talked:
    """A session, and what stands for its parts in an address."""

    record: SessionRecord
    supervisor: Practitioner
    parts: dict[str, UUID]
    items: dict[str, UUID]


def talked_over(session: Session, family: Family, worker: Practitioner, *, supervisor: Practitioner | None = None) -> Talked:
    """Begun today, with the agenda of the record."""
    tom = supervisor or a_supervisor(session, team=team_of(session, worker))
    record = begin(
        session,
        by=tom,
        case_id=family.id,
        supervisor_id=tom.id,
        worker_id=worker.id,
        held_on=today(),
        agenda=agenda_now(session, find_case(session, tom, family.id), Suite(()), today()),
        operation=uuid4(),
    )
    explained = an_explanation(session, family, tom)
    decided = keep_decision(
        session,
        by=tom,
        case_id=family.id,
        owner=worker.name,
        words="Ask Kelly about her days off",
        why="Nobody has asked",
        differently="",
        owner_id=worker.id,
        person_id=family.children[0].id,
        due_on=today() + datetime.timedelta(days=4),
    )
    parts = {"session_id": record.id, "agenda_id": agenda_of(session, record.id)[0].id, "decision_id": decided.id}
    return Talked(record, tom, parts, {"supervision/explanations": explained, "supervision/decisions": decided.id})


def an_explanation(session: Session, family: Family, by: Practitioner, words: str = "The hours are impossible") -> UUID:
    expect = "Calm mornings on days off."
    return keep_explanation(session, by=by, case_id=family.id, words=words, expect=expect, wrong=WRONG, have="").id


def finished(session: Session, family: Family, talked: Talked, *, well: str = "She sat on the floor with the cards.") -> None:
    """The same, with what it needs to be finished."""
    an_explanation(session, family, talked.supervisor, "She is lower than she says")
    days = [Answered("day", child.id, "The day", "She wakes at six and is the only one up.", 0) for child in family.children]
    praise = Answered("well", None, "What went well?", well, 0)
    keep_thoughts(session, by=talked.supervisor, record=talked.record, answers=[*days, praise])
    finish(
        session,
        by=talked.supervisor,
        record=talked.record,
        children=len(family.children),
        next_on=None,
        seen=as_it_stands(session, talked.record),
    )
