"""An event is found in its own family's chronology, as it stands now; or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.cases.guard import CaseToWrite
from app.chronology.queries import Kept, latest_of
from app.people.guard import MayNot
from app.web.session import DbSession


def event_as_it_stands(session: DbSession, case: CaseToWrite, event_id: UUID) -> Kept:
    """What stands now in place of the event that was read. Raises MayNot, shown as 404, when none does in this family."""
    kept = latest_of(session, case.id, event_id)
    if kept is None:
        raise MayNot
    return kept


EventNow = Annotated[Kept, Depends(event_as_it_stands)]
