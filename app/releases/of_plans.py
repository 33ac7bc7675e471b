"""The addresses at which a copy of a child’s plan is asked for. What becomes of it is as with any other copy."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.family_frame.pages import case_page
from app.people.guard import SignedIn
from app.plan_copies.making import who_may_have, why_none
from app.plan_pages.guard import BegunPlan, BegunToWrite
from app.plan_pages.routes import P
from app.releases.forms import AskOfChildForm, read_ask_of_child
from app.releases.models import Classification, Layout
from app.releases.routes import asked_for
from app.releases.subjects import OfPlan
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


@router.get(P + "/copies")
def plan_copy_to_ask(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    """For whom, why, and how it is set; or why there is no copy of it."""
    return asking(request, session, at, AskOfChildForm(), Reading())


def asking(request: Request, session: Session, at: BegunPlan, form: AskOfChildForm, reading: Reading) -> Response:
    refused = why_none(session, at, at.now)
    return case_page(
        request,
        session,
        at.case,
        "releases/ask_for_plan.html",
        title="Ask for a copy of a plan",
        way="plan",
        problems=reading.problems,
        child=at.child.id,
        name=at.name,
        back=at.address,
        refused=refused,
        whom=[] if refused else choices(session, at),
        classifications=[(one.value, one.words) for one in Classification],
        layouts=[(one.value, one.words) for one in Layout],
        form=form.model_copy(update={"copy_id": form.copy_id or uuid4()}),
    )


def choices(session: Session, at: BegunPlan) -> list[tuple[str, str]]:
    """For whom it may be asked, as the form sends it, with their name."""
    return [(f"{reader.value}:{one or ''}", name) for reader, one, name in who_may_have(session, at)]


@router.post(P + "/copies")
def ask_for_plan(
    request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[AskOfChildForm, Form()]
) -> Response:
    """Asks a second person to release it."""
    reading = Reading()
    asked = read_ask_of_child(reading, form, choices(session, at))
    if asked is None:
        return asking(request, session, at, form, reading)
    return asked_for(request, session, me, OfPlan(at, at.now), asked, form.copy_id)
