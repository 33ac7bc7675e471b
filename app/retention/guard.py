"""A record is found by those who answer for it; a destruction by those who may be its second person; or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends
from starlette.requests import Request

from app.audit import trail
from app.cases.guard import OpenCase, only_if
from app.people.guard import MayNot, SignedIn
from app.retention.models import Destruction, Standing
from app.retention.queries import asked_for
from app.web.session import DbSession
from app.web.wall import SAFE_METHODS

CaseKept = Annotated[OpenCase, Depends(only_if(lambda case: case.may_write or case.may_supervise))]
"""Those who work with the family, and the supervisor of its team: closed records too."""


CaseSupervised = Annotated[OpenCase, Depends(only_if(lambda case: case.may_supervise))]
"""The supervisor of its team: closed records too."""


def to_answer(request: Request, session: DbSession, me: SignedIn, destruction_id: UUID) -> Destruction:
    """What waits for a second person, and they may answer."""
    found = next((one for one in asked_for(session, me) if one.id == destruction_id), None)
    if found is None:
        raise MayNot
    if request.method in SAFE_METHODS:
        trail.look(session, by=me, what="looked at a record to be destroyed", case_id=found.case_id, about_id=found.id)
    return found


def destroyed(session: DbSession, me: SignedIn, destruction_id: UUID) -> Destruction:
    """A certificate: it holds no name of a family, so every supervisor may read it."""
    found = session.get(Destruction, destruction_id)
    if found is None or found.standing is not Standing.DONE:
        raise MayNot
    trail.look(session, by=me, what="looked at a certificate of destruction", case_id=found.case_id, about_id=found.id)
    return found


DestructionToAnswer = Annotated[Destruction, Depends(to_answer)]
DestructionFound = Annotated[Destruction, Depends(destroyed)]
