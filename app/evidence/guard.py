"""A statement is found in its own family's record, while it still stands; or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.cases.guard import CaseFound
from app.evidence.queries import Told, latest_of, statement_of
from app.people.guard import MayNot
from app.web.session import DbSession


def statement_found(session: DbSession, case: CaseFound, statement_id: UUID) -> Told:
    """Raises MayNot, shown as 404, when it is of another family, was put right since, or is not there."""
    told = statement_of(session, case.id, statement_id)
    if told is None:
        raise MayNot
    return told


def statement_as_it_stands(session: DbSession, case: CaseFound, statement_id: UUID) -> Told:
    """For putting right: what stands now in place of the statement that was read. Raises MayNot as above."""
    told = latest_of(session, case.id, statement_id)
    if told is None:
        raise MayNot
    return told


StatementNow = Annotated[Told, Depends(statement_as_it_stands)]
StatementFound = Annotated[Told, Depends(statement_found)]
