"""Addresses for moving a draft to a newer version: the preview, the deed, and what was left behind."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.assessments.guard import AssessmentFound, AssessmentToWrite, OpenAssessment
from app.cases import queries as cases
from app.cases.models import PersonKind
from app.cases.presenters import who_bar
from app.cases.wording import called
from app.moving import actions, presenters, queries
from app.people.guard import SignedIn
from app.people.queries import people_by_id
from app.refusals import AlreadyDone
from app.showing.questions import People, people_shown
from app.suite.guard import suite_of
from app.web.pages import page, see
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


class MoveForm(FormModel):
    """Go on with the newer version. `seen`: the release the preview began from; `version`: the one it showed."""

    seen: UUID
    version: str


def people_of(session: Session, opened: OpenAssessment) -> People:
    """Everybody of the record, as days of the child name them."""
    people = cases.people_of(session, opened.case.id)
    return people_shown([(one.id, called(one), one.kind is PersonKind.ADULT) for one in people], opened.child.id)


@router.get(A + "/newer")
def preview(request: Request, session: DbSession, opened: AssessmentToWrite) -> Response:
    """What would become of each question and each answer. Looking changes nothing."""
    newer = queries.newer(session, suite_of(request), opened.assessment)
    answers = queries.answers_of(session, opened.assessment) if newer else {}
    return page(
        request,
        "moving/newer.html",
        title=f"A newer version – {opened.case.ref}",
        current="families",
        opened=opened,
        who=who_bar(session, opened.case, opened.child.id),
        preview=presenters.preview(opened, newer, answers, people_of(session, opened)) if newer else None,
    )


@router.post(A + "/newer")
def move(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, form: Annotated[MoveForm, Form()]
) -> Response:
    """Moves the draft, on the practitioner's say."""
    newer = queries.newer(session, suite_of(request), opened.assessment)
    if newer is None:
        raise AlreadyDone("There is no newer version that this assessment can be moved to. It stays as it is.")
    actions.move(session, assessment=opened.assessment, newer=newer, seen=form.seen, shown=form.version, by=me)
    return see(request, f"{opened.address}/left-behind")


@router.get(A + "/left-behind")
def left_behind(request: Request, session: DbSession, opened: AssessmentFound) -> Response:
    """What no longer applied when the draft was moved, as it was asked and answered then."""
    found = queries.left_behind(session, opened)
    late = {one.written_by for each in found for one in each.late}
    names = people_by_id(session, {each.move.moved_by for each in found} | late)
    return page(
        request,
        "moving/left_behind.html",
        title=f"From an earlier version – {opened.case.ref}",
        current="families",
        opened=opened,
        who=who_bar(session, opened.case, opened.child.id),
        moves=presenters.left(found, opened, people_of(session, opened), names),
    )
