"""The one way to a draft: found, or answered as if it did not exist."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends
from starlette.exceptions import HTTPException

from app.drafts.models import DraftTool
from app.drafts.queries import draft_at
from app.people.guard import SignedIn
from app.web.session import DbSession


def draft_found(session: DbSession, _me: SignedIn, draft_id: UUID) -> DraftTool:
    """The draft of that id."""
    found = draft_at(session, draft_id)
    if found is None:
        raise HTTPException(404)
    return found


DraftFound = Annotated[DraftTool, Depends(draft_found)]
