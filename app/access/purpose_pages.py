"""Where a colleague says what they open a record of their team for, before they read it."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, FastAPI, Form
from starlette.requests import Request
from starlette.responses import Response

from app.access.forms import PurposeForm
from app.access.opening import open_for_purpose
from app.cases.guard import PurposeWanted, find_case
from app.people.guard import SignedIn
from app.terms.purposes import Purposes, used_in
from app.web.errors import answer, nothing_here
from app.web.pages import is_htmx, page, see
from app.web.reading import Reading
from app.web.session import DbSession
from app.web.wall import SAFE_METHODS

router = APIRouter()


def asked_here(session: DbSession, me: SignedIn, case_id: UUID) -> str | None:
    """The reference of a record that may be opened for a purpose; None when it is theirs to read already. MayNot: neither."""
    try:
        find_case(session, me, case_id)
    except PurposeWanted as wanted:
        return wanted.ref
    return None


Asked = Annotated[str | None, Depends(asked_here)]


def asking(request: Request, purposes: Purposes, ref: str, form: PurposeForm, problems: Mapping[str, str]) -> Response:
    return page(
        request,
        "access/purpose.html",
        title=f"{'Error: ' if problems else ''}What do you open it for? – {ref}",
        status=422 if problems else 200,
        current="families",
        ref=ref,
        purposes=purposes.to_open,
        hours=purposes.opening.hours,
        form=form,
        problems=problems,
    )


@router.get("/families/{case_id}/purpose")
def ask_purpose(request: Request, session: DbSession, case_id: UUID, ref: Asked) -> Response:
    return asking(request, used_in(session), ref, PurposeForm(), {}) if ref else see(request, f"/families/{case_id}")


@router.post("/families/{case_id}/purpose")
def give_purpose(
    request: Request, session: DbSession, me: SignedIn, case_id: UUID, ref: Asked, form: Annotated[PurposeForm, Form()]
) -> Response:
    """Twice sent, it is open already: nothing more is kept."""
    purposes = used_in(session)
    reading = Reading()
    if form.purpose not in dict(purposes.to_open):
        reading.problem("purpose", "Choose what you open it for.")
    needed = "Write what for, so that others can follow it." if form.purpose == "other" else ""
    words = reading.line("words", form.words, needed=needed, longest=300)
    if ref and reading.problems:
        return asking(request, purposes, ref, form, reading.problems)
    if ref:
        open_for_purpose(session, by=me, case_id=case_id, purpose=form.purpose, words=words, hours=purposes.opening.hours)
    return see(request, f"/families/{case_id}")


async def say_what_for(request: Request, fault: PurposeWanted) -> Response:
    """To the page on which they say so. What is sent, or asked for by an open page, is answered as if nothing were there."""
    if request.method not in SAFE_METHODS or is_htmx(request):
        return await nothing_here(request)
    return see(request, f"/families/{fault.case_id}/purpose")


def install(app: FastAPI) -> None:
    """Lets the service ask what a record of the team is opened for."""
    answer(app, PurposeWanted, say_what_for)
