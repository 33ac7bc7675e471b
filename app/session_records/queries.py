"""Reading what was thought and explained in a session, and what went well. Changes nothing."""

import datetime
import zlib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.agendas.models import SessionRecord
from app.agendas.queries import agenda_of
from app.cases.models import Case, Person
from app.cases.queries import may_see
from app.decisions.queries import decisions_in
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.session_records.models import AfterNote, Explanation, Thought
from app.session_records.rules import place_of


def thoughts_of(session: Session, session_id: UUID) -> dict[str, Thought]:
    """What was answered, by the place of each question on its page."""
    rows = session.exec(select(Thought).where(Thought.session_id == session_id).order_by(col(Thought.id)))
    return {place_of(row.prompt, row.person_id): row for row in rows}


def explanations_of(session: Session, session_id: UUID) -> list[Explanation]:
    """Those that stand, in the order of a list that never jumps."""
    wanted = select(Explanation).where(Explanation.session_id == session_id, col(Explanation.until).is_(None))
    return list(session.exec(wanted.order_by(col(Explanation.words), col(Explanation.id))))


def as_it_stands(session: Session, record: SessionRecord) -> int:
    """One number for all that stays as it is once a session is finished: another one as soon as anything of it is otherwise."""
    lines: list[Any] = [record, *thoughts_of(session, record.id).values(), *explanations_of(session, record.id)]
    lines += agenda_of(session, record.id)
    lines += [line for one in decisions_in(session, record.id) for line in (one.row, one.step)]
    told = sorted(f"{line.id} {line.version}" for line in lines)
    return zlib.crc32(" ".join(told).encode())


def notes_after(session: Session, session_id: UUID) -> list[tuple[AfterNote, str]]:
    """What was added after it was finished, in order, with who wrote it."""
    rows = session.execute(
        select(AfterNote, Account.name)
        .join(Account, col(Account.id) == col(AfterNote.written_by))
        .where(col(AfterNote.session_id) == session_id)
        .order_by(col(AfterNote.written_at), col(AfterNote.id))
    ).all()
    return [(note, name) for note, name in rows]


@dataclass(frozen=True)
class Praise:
    """What a supervisor wrote went well, from a session that is finished."""

    record: SessionRecord
    case: Case
    words: str
    by: str


def praise_for(session: Session, me: Practitioner, since: datetime.datetime, at_most: int = 3) -> list[Praise]:
    """What went well in the sessions that were held with me, latest first."""
    rows = session.execute(
        select(SessionRecord, Case, col(Thought.words), col(Account.name))
        .join(Thought, col(Thought.session_id) == col(SessionRecord.id))
        .join(Case, col(Case.id) == col(SessionRecord.case_id))
        .join(Account, col(Account.id) == col(SessionRecord.supervisor_id))
        .where(
            col(SessionRecord.worker_id) == me.id,
            col(SessionRecord.finished_at) >= since,
            col(Thought.prompt) == "well",
            col(Thought.words) != "",
            may_see(me),
        )
        .order_by(col(SessionRecord.finished_at).desc())
        .limit(at_most)
    ).all()
    return [Praise(*row) for row in rows]


def went_well(session: Session, cases: Collection[UUID], since: datetime.datetime, at_most: int = 5) -> list[tuple[str, str]]:
    """What went well in these families, with whose work it was, latest first."""
    rows = session.execute(
        select(Thought.words, Account.name)
        .join(SessionRecord, col(SessionRecord.id) == col(Thought.session_id))
        .join(Account, col(Account.id) == col(SessionRecord.worker_id))
        .where(
            col(SessionRecord.case_id).in_(cases),
            col(SessionRecord.finished_at) >= since,
            col(Thought.prompt) == "well",
            col(Thought.words) != "",
        )
        .order_by(col(SessionRecord.finished_at).desc())
        .limit(at_most)
    ).all()
    return [(words, name) for words, name in rows]


def people_by_id(session: Session, people: Collection[UUID]) -> list[Person]:
    """Who these people are."""
    if not people:
        return []
    return list(session.exec(select(Person).where(col(Person.id).in_(people)).order_by(col(Person.id))))
