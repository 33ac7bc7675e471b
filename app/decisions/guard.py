"""Found among what those who talk a family over may open: a decision that stands; or answered as if absent."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.agendas.guard import CaseToTalk
from app.decisions.queries import Decided, decision_of
from app.people.guard import MayNot
from app.web.session import DbSession


def decision_found(session: DbSession, case: CaseToTalk, decision_id: UUID) -> Decided:
    found = decision_of(session, case.id, decision_id)
    if found is None:
        raise MayNot
    return found


DecisionFound = Annotated[Decided, Depends(decision_found)]
