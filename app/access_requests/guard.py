"""A request is found in its own family's record, by those who answer it; or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.cases.guard import OpenCase, only_if
from app.people.guard import MayNot
from app.rights.models import AccessRequest
from app.rights.queries import request_in
from app.web.session import DbSession

CaseToAnswer = Annotated[OpenCase, Depends(only_if(lambda case: case.may_write or case.may_supervise))]
"""Those who work with the family, and the supervisor of its team: closed records too."""


def request_found(session: DbSession, case: CaseToAnswer, request_id: UUID) -> AccessRequest:
    """Raises MayNot, shown as 404, when it is of another family."""
    found = request_in(session, case.id, request_id)
    if found is None:
        raise MayNot
    return found


RequestFound = Annotated[AccessRequest, Depends(request_found)]
