"""Deeds: writing down what was seen, said or written; and putting right what was written wrongly, with the reason."""

import datetime
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.db import now
from app.declaration.vocabulary import EvidenceKind
from app.evidence.models import Statement
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone


@dataclass(frozen=True)
class Given:
    """What somebody saw, or was told, or read: the words and where they come from."""

    kind: EvidenceKind
    words: str
    seen_on: datetime.date
    speaker_id: UUID | None = None
    speaker: str = ""
    exact: bool = False
    place: str = ""
    interpreter: str = ""
    not_for_family: bool = False


def add_statement(
    session: Session, *, by: Practitioner, case_id: UUID, about_id: UUID, given: Given, statement_id: UUID | None = None
) -> Statement:
    """Writes down one thing about one child. With an id that the browser made, a repeat changes nothing."""
    before = session.get(Statement, statement_id) if statement_id else None
    if before is not None:
        if (before.case_id, before.about_id, before.recorded_by) != (case_id, about_id, by.id):
            raise AlreadyDone(
                "These words could not be added under the same number twice. Open the page again and add them there."
            )
        return before
    statement = as_row(by, case_id, about_id, given, statement_id or uuid4())
    session.add(statement)
    session.flush()
    trail.deed(session, by=by, what="added a statement", case_id=case_id, about_id=about_id, detail=given.kind.value)
    return statement


def supersede_statement(session: Session, *, by: Practitioner, statement: Statement, given: Given, why: str) -> Statement:
    """Puts a statement right: the new one stands, the old one is kept beneath it. Raises AlreadyDone when somebody was first."""
    later = session.exec(select(Statement.id).where(col(Statement.supersedes_id) == statement.id)).first()
    if later is not None:
        raise AlreadyDone(BEFORE_YOU)
    put_right = as_row(by, statement.case_id, statement.about_id, given, uuid4())
    put_right.supersedes_id, put_right.supersedes_why = statement.id, why
    session.add(put_right)
    try:
        session.flush()
    except IntegrityError:
        raise AlreadyDone(BEFORE_YOU) from None
    trail.deed(session, by=by, what="put a statement right", case_id=statement.case_id, about_id=statement.about_id)
    return put_right


BEFORE_YOU = "Somebody has put this right already. Open it again to see how it stands now, and change that if it is still wrong."


def as_row(by: Practitioner, case_id: UUID, about_id: UUID, given: Given, statement_id: UUID) -> Statement:
    return Statement(
        id=statement_id,
        case_id=case_id,
        about_id=about_id,
        kind=given.kind,
        speaker_id=given.speaker_id,
        speaker=given.speaker,
        words=given.words,
        exact=given.exact,
        seen_on=given.seen_on,
        place=given.place,
        interpreter=given.interpreter,
        not_for_family=given.not_for_family,
        recorded_at=now(),
        recorded_by=by.id,
    )
