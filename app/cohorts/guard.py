"""A return is found, or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.cohorts.models import CohortBatch
from app.cohorts.queries import batch_of
from app.people.guard import MayNot, SignedIn
from app.web.session import DbSession


def return_found(session: DbSession, _me: SignedIn, batch_id: UUID) -> CohortBatch:
    """Raises MayNot, shown as 404, when there is none."""
    batch = batch_of(session, batch_id)
    if batch is None:
        raise MayNot
    return batch


ReturnFound = Annotated[CohortBatch, Depends(return_found)]
