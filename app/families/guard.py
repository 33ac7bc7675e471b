"""A person is found in this family's record, now; or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.cases.guard import CaseFound
from app.cases.models import Person
from app.cases.queries import person_of
from app.people.guard import MayNot
from app.web.session import DbSession


def person_found(session: DbSession, case: CaseFound, person_id: UUID) -> Person:
    """Raises MayNot, shown as 404, for anybody who is not in this family's record."""
    person = person_of(session, case.id, person_id)
    if person is None:
        raise MayNot
    return person


PersonFound = Annotated[Person, Depends(person_found)]
