"""Found among what those who talk a family over may open: a decision that stands; or answered as if absent."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.agendas.guard import CaseToTalk
from app.cases.guard import refuse
from app.cases.open_case import OpenCase
from app.decisions.queries import Decided, decision_of
from app.people.guard import MayNot, SignedIn
from app.web.session import DbSession


def decision_found(session: DbSession, case: CaseToTalk, decision_id: UUID) -> Decided:
    found = decision_of(session, case.id, decision_id)
    if found is None:
        raise MayNot
    return found


def case_to_write_and_talk(session: DbSession, me: SignedIn, case: CaseToTalk) -> OpenCase:
    """A family that they work with: its plans are theirs to write."""
    if not case.may_write:
        refuse(session, me, case.id)
    return case


DecisionToWrite = Annotated[OpenCase, Depends(case_to_write_and_talk)]
DecisionFound = Annotated[Decided, Depends(decision_found)]
