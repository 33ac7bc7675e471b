"""Leaving an assessment unfinished, and beginning a correction of what was signed: each asks for a reason."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.assessments import actions as life
from app.assessments.guard import AssessmentToWrite, OpenAssessment
from app.cases.presenters import who_bar
from app.finishing import becoming_due
from app.finishing.correcting import correct as correct_signed
from app.finishing.forms import WhyForm, short_enough
from app.people.guard import SignedIn
from app.refusals import AlreadyDone, Refusal
from app.web.pages import page, see
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


@router.get(A + "/abandon")
def leave(request: Request, session: DbSession, opened: AssessmentToWrite) -> Response:
    """Ask why it is left unfinished."""
    life.still_open(opened.assessment)
    return why_page(request, session, opened, "abandon")


@router.post(A + "/abandon")
def abandon(
    request: Request, session: DbSession, opened: AssessmentToWrite, me: SignedIn, form: Annotated[WhyForm, Form()]
) -> Response:
    """Leave it unfinished, with the reason."""
    try:
        life.abandon(session, assessment=opened.assessment, why=short_enough(form.why), by=me)
    except AlreadyDone:
        raise
    except Refusal as refusal:
        return why_page(request, session, opened, "abandon", problem=refusal.sentence, typed=form.why)
    becoming_due.left(session, opened=opened, by=me)
    return see(request, f"{opened.case.address}/assessments")


@router.get(A + "/correct")
def ask_why_correct(request: Request, session: DbSession, opened: AssessmentToWrite) -> Response:
    """Ask why a signed assessment needs correcting."""
    return why_page(request, session, opened, "correct")


@router.post(A + "/correct")
def correct(
    request: Request, session: DbSession, opened: AssessmentToWrite, me: SignedIn, form: Annotated[WhyForm, Form()]
) -> Response:
    """Begin the correction: a new draft with the same answers."""
    try:
        corrected = correct_signed(session, assessment=opened.assessment, why=short_enough(form.why), hidden=opened.hidden, by=me)
    except AlreadyDone:
        raise
    except Refusal as refusal:
        return why_page(request, session, opened, "correct", problem=refusal.sentence, typed=form.why)
    return see(request, f"{opened.case.address}/assessments/{corrected.id}")


WHY = {
    "abandon": (
        "Leave this unfinished",
        "Why is it left unfinished?",
        "Leave it unfinished",
        "What was written stays in the record. It cannot be gone on with afterwards: what is still to be asked needs a new one.",
    ),
    "correct": (
        "Correct this assessment",
        "What needs correcting, and why?",
        "Begin the correction",
        "A new draft is made with the same answers. When it is signed it replaces this one; both stay in the record.",
    ),
}
"""Deed → heading, question, button, what will happen."""


def why_page(
    request: Request, session: Session, opened: OpenAssessment, deed: str, *, problem: str = "", typed: str = ""
) -> Response:
    """A page that asks for one reason."""
    heading, question, button, then = WHY[deed]
    return page(
        request,
        "finishing/why.html",
        title=f"{'Error: ' if problem else ''}{heading} – {opened.case.ref}",
        status=422 if problem else 200,
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        opened=opened,
        deed=deed,
        heading=heading,
        question=question,
        words=button,
        then=then,
        problem=problem,
        typed=typed,
    )
