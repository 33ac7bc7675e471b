"""A statement is found in its own family's record, while it still stands; or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.cases.guard import CaseFound
from app.evidence.queries import Told, latest_of, statement_of
from app.people.guard import MayNot, SignedIn
from app.web.session import DbSession


def theirs_to_read(told: Told | None, me: SignedIn, case: CaseFound) -> Told:
    """The statement. Raises MayNot when there is none, or when it was written in a private part of somebody else’s."""
    if told is None or (told.statement.kept_with not in (None, me.id) and not case.may_supervise):
        raise MayNot
    return told


def statement_found(session: DbSession, me: SignedIn, case: CaseFound, statement_id: UUID) -> Told:
    """Raises MayNot, shown as 404, when it is of another family, was put right since, is private to others, or is not there."""
    return theirs_to_read(statement_of(session, case.id, statement_id), me, case)


def statement_as_it_stands(session: DbSession, me: SignedIn, case: CaseFound, statement_id: UUID) -> Told:
    """For putting right: what stands now in place of the statement that was read. Raises MayNot as above."""
    return theirs_to_read(latest_of(session, case.id, statement_id), me, case)


StatementNow = Annotated[Told, Depends(statement_as_it_stands)]
StatementFound = Annotated[Told, Depends(statement_found)]
