"""A copy is found in its own family's register, with the assessment it is of; or not at all."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from starlette.requests import Request

from app.assessments.guard import OpenAssessment, open_assessment
from app.cases.guard import looked
from app.people.guard import MayNot, SignedIn
from app.releases.models import CopyRelease
from app.releases.queries import copy_at
from app.web.session import DbSession


@dataclass(frozen=True)
class OpenCopy:
    """A copy, and the assessment it is of."""

    row: CopyRelease
    opened: OpenAssessment

    @property
    def address(self) -> str:
        return f"{self.opened.case.address}/copies/{self.row.id}"


def copy_found(request: Request, session: DbSession, me: SignedIn, case_id: UUID, copy_id: UUID) -> OpenCopy:
    """Raises MayNot, shown as 404, when it is of another family, or of something they may not open."""
    row = copy_at(session, case_id, copy_id)
    opened = open_assessment(session, me, case_id, row.assessment_id if row else copy_id)
    if row is None:
        raise MayNot
    looked(request, session, me, opened.case, "opened a copy", copy_id)
    return OpenCopy(row, opened)


CopyFound = Annotated[OpenCopy, Depends(copy_found)]
