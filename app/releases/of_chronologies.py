"""The addresses at which a grown-up’s or the child’s copy of a chronology is asked for. The rest is as with any other."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.chronology_copies.making import chronology_copy, who_may_have, why_none
from app.family_frame.pages import case_page
from app.people.guard import SignedIn
from app.plan_pages.guard import OpenPlan, PlanToWrite
from app.releases.forms import AskOfChildForm, read_ask_of_child
from app.releases.models import Classification, Layout
from app.releases.routes import asked_for
from app.releases.subjects import OfChronology
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

C = "/families/{case_id}/people/{person_id}/chronology/copies"


@router.get(C)
def chronology_copy_to_ask(request: Request, session: DbSession, at: PlanToWrite) -> Response:
    """For whom, why, and how it is set; what will not be in it; or why there is none."""
    return asking(request, session, at, AskOfChildForm(), Reading())


def asking(request: Request, session: Session, at: OpenPlan, form: AskOfChildForm, reading: Reading) -> Response:
    refused = why_none(session, at.case.id)
    whom = [] if refused else who_may_have(session, at)
    return case_page(
        request,
        session,
        at.case,
        "releases/ask_for_chronology.html",
        title="Ask for a copy of a chronology",
        way="chronology",
        problems=reading.problems,
        child=at.child.id,
        name=at.name,
        here=f"{at.case.address}/people/{at.child.id}/chronology/copies",
        refused=refused,
        whom=[(f"{reader.value}:{one or ''}", name) for reader, one, name in whom],
        left_out=[
            (name, chronology_copy(session, at, reader, one, childs_words=bool(form.agreed))[0]) for reader, one, name in whom
        ],
        classifications=[(one.value, one.words) for one in Classification],
        layouts=[(one.value, one.words) for one in Layout],
        form=form.model_copy(update={"copy_id": form.copy_id or uuid4()}),
    )


@router.post(C)
def ask_for_chronology(
    request: Request, session: DbSession, me: SignedIn, at: PlanToWrite, form: Annotated[AskOfChildForm, Form()]
) -> Response:
    """Asks a second person to release it."""
    reading = Reading()
    choices = [] if why_none(session, at.case.id) else who_may_have(session, at)
    asked = read_ask_of_child(reading, form, [(f"{reader.value}:{one or ''}", name) for reader, one, name in choices])
    if asked is None:
        return asking(request, session, at, form, reading)
    return asked_for(request, session, me, OfChronology(at), asked, form.copy_id)
