"""Addresses for adapting an assessment otherwise: what may be chosen, what would become of it, and the deed."""

from typing import Annotated, Any
from uuid import uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.adapting import actions, presenters, queries
from app.adapting.forms import LONGEST, AdaptForm, AllowForm, read_why
from app.adapting.history import adapted_told, people_of
from app.adapting.rules import Otherwise
from app.assessments.actions import still_open
from app.assessments.begun import adaptation_keys
from app.assessments.guard import AssessmentFound, AssessmentToSupervise, AssessmentToWrite, OpenAssessment
from app.cases.presenters import who_bar
from app.declaration.tool import Tool
from app.people.guard import SignedIn
from app.refusals import NotReady, SomeoneElseChanged
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


def offered(session: Session, opened: OpenAssessment, tool: Tool) -> tuple[presenters.Offered, ...]:
    """Every adaptation of the tool, with why."""
    return presenters.offered(queries.suggested(session, opened, tool), opened.assessment.adaptations, opened)


@router.get(A + "/adaptations")
def choose(request: Request, session: DbSession, opened: AssessmentFound) -> Response:
    """How it is adapted now and why, what else would suit, and every change before."""
    return choosing(request, session, opened, as_it_is(session, opened))


def as_it_is(session: Session, opened: OpenAssessment) -> AdaptForm:
    """What is in use now, for a page that is made now."""
    return AdaptForm(
        operation=uuid4(),
        seen=queries.last_number(session, opened.id),
        release=opened.assessment.release_id,
        adapt=list(adaptation_keys(opened.assessment.adaptations)),
    )


def choosing(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    form: AdaptForm,
    problems: dict[str, str] | None = None,
    status: int = 200,
    allowing: AllowForm | None = None,
) -> Response:
    """The page to choose on. With a problem: what was chosen and written stays."""
    tool = queries.tool_whole(session, opened)
    return page(
        request,
        "adapting/choose.html",
        title=f"{'Error: ' if problems else ''}Change how it is adapted – {opened.tool.title} – {opened.case.ref}",
        status=status,
        offered=offered(session, opened, tool),
        now_so=presenters.named(tool, adaptation_keys(opened.assessment.adaptations)),
        adapted=adapted_told(session, opened),
        taken_off=queries.taken_off(session, opened.id),
        allowing=allowing,
        form=form,
        problems=problems or {},
        **frame(session, opened),
    )


def frame(session: Session, opened: OpenAssessment) -> dict[str, Any]:
    """What both pages show round their own."""
    return {"current": "families", "opened": opened, "who": who_bar(session, opened.case, opened.child.id)}


@router.post(A + "/adaptations/preview")
def preview(request: Request, session: DbSession, opened: AssessmentToWrite, form: Annotated[AdaptForm, Form()]) -> Response:
    """What would become of each question and each answer. Looking changes nothing."""
    still_open(opened.assessment)
    why, problems = read_why(form)
    tool = queries.tool_whole(session, opened)
    before = adaptation_keys(opened.assessment.adaptations)
    after = tuple(each.key for each in offered(session, opened, tool) if each.key in form.adapt)
    if changed_since(session, opened, form):
        return elsewhere(request, session, opened, form)
    if set(before) == set(after):
        problems = {"adapt": actions.AS_IT_IS, **problems}
    if problems:
        return choosing(request, session, opened, form, problems, 422)
    change = Otherwise(tool, before, after, opened.assessment.depth, opened.hidden)
    return page(
        request,
        "adapting/preview.html",
        title=f"What would change – {opened.tool.title} – {opened.case.ref}",
        preview=presenters.preview(change, queries.every_given(session, opened), opened, people_of(session, opened)),
        form=form.model_copy(update={"why": why, "adapt": list(after)}),
        **frame(session, opened),
    )


def changed_since(session: Session, opened: OpenAssessment, form: AdaptForm) -> bool:
    """Whether somebody changed it, or moved it to another version, since the page was made."""
    return form.release != opened.assessment.release_id or form.seen != queries.last_number(session, opened.id)


def elsewhere(request: Request, session: Session, opened: OpenAssessment, form: AdaptForm) -> Response:
    """Somebody else was first: what they chose stands, and what was chosen here is shown beside it to be decided on again."""
    seen = {"seen": queries.last_number(session, opened.id), "release": opened.assessment.release_id, "operation": uuid4()}
    problems = {"adapt": f"{actions.CHANGED_SINCE} Read it under “Changes before”. What you chose is still ticked."}
    return choosing(request, session, opened, form.model_copy(update=seen), problems, 409)


@router.post(A + "/adaptations")
def change(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, form: Annotated[AdaptForm, Form()]
) -> Response:
    """Changes it, on the practitioner's say."""
    why, problems = read_why(form)
    if problems:
        return choosing(request, session, opened, form, problems, 422)
    tool = queries.tool_whole(session, opened)
    wanted = actions.Wanted(
        presenters.reasons(form.adapt, offered(session, opened, tool), why), why, form.seen, form.release, form.operation
    )
    try:
        actions.change(session, assessment=opened.assessment, tool=tool, wanted=wanted, by=me)
    except SomeoneElseChanged:
        return elsewhere(request, session, opened, form)
    except NotReady as refusal:
        return choosing(request, session, opened, form, {"adapt": refusal.sentence}, 422)
    return see(request, f"{opened.address}/adaptations")


@router.post(A + "/adaptations/family-copy")
def allow(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToSupervise, form: Annotated[AllowForm, Form()]
) -> Response:
    """A supervisor allows a family's copy, though what kept somebody safe was taken off."""
    reading = Reading()
    why = reading.line("allow", form.why, needed="Say in a sentence why paper puts nobody in danger.", longest=LONGEST)
    if reading.problems:
        return choosing(request, session, opened, as_it_is(session, opened), reading.problems, 422, form)
    actions.allow_family_copy(
        session, assessment=opened.assessment, change_id=form.change, why=why, operation=form.operation, by=me
    )
    return see(request, f"{opened.address}/adaptations")
