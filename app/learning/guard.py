"""The one way to a theme of learning: found, or answered as if it did not exist. Until it is published only leads see it."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends
from starlette.exceptions import HTTPException

from app.learning.queries import Theme, theme_of
from app.people.guard import SignedIn
from app.people.roles import Permission
from app.web.session import DbSession


def theme_found(session: DbSession, me: SignedIn, theme_id: UUID) -> Theme:
    found = theme_of(session, theme_id)
    if found is None or (found.published is None and not me.may(Permission.CARE_FOR_TOOLS)):
        raise HTTPException(404)
    return found


ThemeFound = Annotated[Theme, Depends(theme_found)]
