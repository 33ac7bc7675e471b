"""Deeds: writing down what was seen, said or written; and putting right what was written wrongly, with the reason."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.rules import id_for
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
    kept_with: UUID | None = None
    """Whose private part it was written in, when it was."""


def add_statement(
    session: Session, *, by: Practitioner, case_id: UUID, about_id: UUID, given: Given, statement_id: UUID | None = None
) -> Statement:
    """Writes down one thing about one child. The same sent again with the id that the page made changes nothing."""
    own = id_for(statement_id, by.id, case_id, about_id, given)
    before = session.get(Statement, own)
    if before is not None:
        return before
    statement = as_row(by, case_id, about_id, given, own)
    try:
        with session.begin_nested():
            session.add(statement)
    except IntegrityError:
        return session.get_one(Statement, own)  # the same was sent twice in the same moment
    trail.deed(session, by=by, what="added a statement", case_id=case_id, about_id=about_id, detail=given.kind.value)
    return statement


def supersede_statement(
    session: Session, *, by: Practitioner, statement: Statement, given: Given, why: str, operation: UUID | None = None
) -> Statement:
    """Puts a statement right: the new one stands, the old one is kept beneath it. Raises AlreadyDone when somebody was first."""
    own = id_for(operation, by.id, statement.id, given, why)
    before = session.get(Statement, own)
    if before is not None:
        return before
    later = session.exec(select(Statement.id).where(col(Statement.supersedes_id) == statement.id)).first()
    if later is not None:
        raise AlreadyDone(BEFORE_YOU)
    put_right = as_row(by, statement.case_id, statement.about_id, given, own)
    put_right.supersedes_id, put_right.supersedes_why, put_right.kept_with = statement.id, why, statement.kept_with
    try:
        with session.begin_nested():
            session.add(put_right)
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
        kept_with=given.kept_with,
        recorded_at=now(),
        recorded_by=by.id,
    )
