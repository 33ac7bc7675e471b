"""A reflection is found by its author and by whoever it was shared with; for everybody else it does not exist."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.agendas.guard import CaseToTalk
from app.people.guard import MayNot, SignedIn
from app.reflections.queries import Kept, one_for_reader
from app.web.session import DbSession


def reflection_found(session: DbSession, me: SignedIn, case: CaseToTalk, reflection_id: UUID) -> Kept:
    found = one_for_reader(session, me.id, case.id, reflection_id)
    if found is None:
        raise MayNot
    return found


ReflectionFound = Annotated[Kept, Depends(reflection_found)]


def own_reflection(me: SignedIn, found: ReflectionFound) -> Kept:
    """For writing in it and sharing it: its author alone."""
    if found.row.author_id != me.id:
        raise MayNot
    return found


OwnReflection = Annotated[Kept, Depends(own_reflection)]
