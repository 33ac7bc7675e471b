"""A copy is found in its own family's register, with the assessment, plan or chronology it is of; or not at all."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlmodel import Session
from starlette.requests import Request

from app.assessments.guard import OpenAssessment, open_assessment
from app.cases.guard import find_case, looked
from app.cases.open_case import OpenCase
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.plan_pages.guard import opened as open_plan
from app.plans.models import Plan
from app.releases.models import CopyRelease
from app.releases.queries import copy_at
from app.releases.subjects import OfAssessment, OfChronology, OfPlan, Subject
from app.web.session import DbSession


@dataclass(frozen=True)
class OpenCopy:
    """A copy, and what it is of."""

    row: CopyRelease
    subject: Subject

    @property
    def case(self) -> OpenCase:
        return self.subject.case

    @property
    def opened(self) -> OpenAssessment:
        """The assessment it is of. Raises MayNot for a copy of anything else."""
        if not isinstance(self.subject, OfAssessment):
            raise MayNot
        return self.subject.opened

    @property
    def address(self) -> str:
        return f"{self.case.address}/copies/{self.row.id}"


def subject_of(session: Session, me: Practitioner, case: OpenCase, row: CopyRelease) -> Subject:
    """What a copy is of. Raises MayNot when it is something they may not open."""
    if row.assessment_id:
        return OfAssessment(open_assessment(session, me, case.id, row.assessment_id))
    if row.chronology_id:
        return OfChronology(open_plan(session, case, row.chronology_id))
    plan = session.get_one(Plan, row.plan_id)
    return OfPlan(open_plan(session, case, plan.person_id), plan)


def copy_found(request: Request, session: DbSession, me: SignedIn, case_id: UUID, copy_id: UUID) -> OpenCopy:
    """Raises MayNot, shown as 404, when it is of another family, or of something they may not open."""
    case = find_case(session, me, case_id)
    row = copy_at(session, case_id, copy_id)
    if row is None:
        raise MayNot
    subject = subject_of(session, me, case, row)
    looked(request, session, me, case, "opened a copy", copy_id)
    return OpenCopy(row, subject)


CopyFound = Annotated[OpenCopy, Depends(copy_found)]
