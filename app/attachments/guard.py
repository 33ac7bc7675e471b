"""An attachment is found in its own family's record, by somebody who may read the words it stands beside; or not at all."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlmodel import Session
from starlette.requests import Request

from app.attachments.queries import Held, one_held
from app.audit import trail
from app.cases.guard import OpenCase, find_case, refuse
from app.evidence.guard import theirs_to_read
from app.evidence.queries import Told, latest_of
from app.filing.kinds import Checked
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.web.session import DbSession
from app.web.wall import SAFE_METHODS


def find_attachment(session: Session, me: Practitioner, case: OpenCase, attachment_id: UUID) -> Held:
    """Raises MayNot, shown as 404, when it is another family's, is private to others, or is not there."""
    found = one_held(session, case.id, attachment_id, me.id, supervises=case.may_supervise)
    if found is None:
        raise MayNot
    return found


@dataclass(frozen=True)
class OpenAttachment:
    """An attachment, and the record it is in."""

    case: OpenCase
    held: Held


def attachment_found(request: Request, session: DbSession, me: SignedIn, case_id: UUID, attachment_id: UUID) -> OpenAttachment:
    """For its page and for what is done with it."""
    case = find_case(session, me, case_id)
    request.state.in_need = case.may.in_need
    found = find_attachment(session, me, case, attachment_id)
    if request.method in SAFE_METHODS:
        trail.look(session, by=me, what="looked at a drawing, photo or paper", case_id=case.id, about_id=found.row.id)
    return OpenAttachment(case, found)


AttachmentFound = Annotated[OpenAttachment, Depends(attachment_found)]


def attachment_to_write(session: DbSession, me: SignedIn, found: AttachmentFound) -> OpenAttachment:
    """For those who may add to the record. Everybody else is answered as if the address did not exist."""
    if not found.case.may_write:
        refuse(session, me, found.case.id)
    return found


def file_found(session: DbSession, me: SignedIn, case_id: UUID, attachment_id: UUID) -> OpenAttachment:
    """For the file itself, each time it is asked for. What was taken out, or waits to be checked, is shown to nobody."""
    case = find_case(session, me, case_id)
    found = find_attachment(session, me, case, attachment_id)
    if found.row.taken_out_at is not None or found.row.checked in (Checked.WAITING, Checked.HARMFUL):
        raise MayNot
    trail.look(session, by=me, what="saw a drawing, photo or paper", case_id=case.id, about_id=found.row.id)
    return OpenAttachment(case, found)


def beside(session: Session, me: Practitioner, case: OpenCase, statement: str) -> Told | None:
    """The words a file is to stand beside. Raises MayNot when they are not theirs to read; None when none were named."""
    if not statement:
        return None
    try:
        wanted = UUID(statement)
    except ValueError:
        raise MayNot from None
    return theirs_to_read(latest_of(session, case.id, wanted), me, case)


AttachmentToWrite = Annotated[OpenAttachment, Depends(attachment_to_write)]
FileFound = Annotated[OpenAttachment, Depends(file_found)]
