"""Found among what those who talk a family over may open: the family, and one of its sessions; or answered as if absent."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from starlette.requests import Request

from app.agendas import queries
from app.agendas.models import SessionRecord
from app.cases.guard import CaseFound, refuse
from app.cases.open_case import OpenCase
from app.people.guard import MayNot, SignedIn
from app.web.session import DbSession
from app.web.wall import SAFE_METHODS


@dataclass(frozen=True)
class OpenSession:
    """A session that was found, and its case. `is_one_of_two`: they are one of the two who hold it."""

    record: SessionRecord
    case: OpenCase
    is_one_of_two: bool

    @property
    def address(self) -> str:
        return f"{self.case.address}/supervision/sessions/{self.record.id}"

    @property
    def may_write(self) -> bool:
        return self.record.finished_at is None and self.case.closed_at is None


def case_to_talk(request: Request, session: DbSession, me: SignedIn, case: CaseFound) -> OpenCase:
    """A family that they work with, or whose work they supervise. Nothing is added to a record that is closed."""
    if not case.may_talk or (case.closed_at and request.method not in SAFE_METHODS):
        refuse(session, me, case.id)
    return case


CaseToTalk = Annotated[OpenCase, Depends(case_to_talk)]


def session_found(session: DbSession, me: SignedIn, case: CaseToTalk, session_id: UUID) -> OpenSession:
    record = queries.session_of(session, case.id, session_id)
    if record is None:
        raise MayNot
    return OpenSession(record, case, me.id in (record.supervisor_id, record.worker_id))


SessionFound = Annotated[OpenSession, Depends(session_found)]
