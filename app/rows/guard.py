"""A batch of rows is found in its own family's record; or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.cases.guard import CaseToWrite
from app.chronology.models import Batch
from app.people.guard import MayNot
from app.rows.queries import batch_of
from app.web.session import DbSession


def batch_found(session: DbSession, case: CaseToWrite, batch_id: UUID) -> Batch:
    """Raises MayNot, shown as 404, when it is of another family or is not there."""
    batch = batch_of(session, case.id, batch_id)
    if batch is None:
        raise MayNot
    return batch


BatchFound = Annotated[Batch, Depends(batch_found)]
