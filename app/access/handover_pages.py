"""A case is offered, and answered by whoever it is offered to; or was allocated already, and they say that they have it."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.access import handing_over
from app.access.forms import AnswerForm, OfferForm
from app.access.offers import offer_seen, offered
from app.access.routes import chosen, deciding
from app.cases.guard import CaseToAllocate
from app.cases.models import Part
from app.doors.models import Handover
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.refusals import Refusal
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


@router.post("/families/{case_id}/handover")
def offer(
    request: Request, session: DbSession, me: SignedIn, case: CaseToAllocate, form: Annotated[OfferForm, Form()]
) -> Response:
    reading = Reading()
    account = chosen(reading, session, "offer-account", form.account)
    part = reading.choice("part", form.part, Part, needed="Say whether they lead or work alongside.")
    note = reading.words("note", form.note, needed="Write what they need to know.")
    if account is not None and part is not None and not reading.problems:
        try:
            handing_over.offer(session, by=me, case_id=case.id, to_id=account, part=part, note=note)
        except Refusal as refusal:
            reading.problem("offer-account", refusal.sentence)
    if reading.problems:
        return deciding(request, session, case, reading.problems, offered=form)
    return see(request, f"{case.address}/access")


@router.get("/handovers/{handover_id}")
def handover(request: Request, session: DbSession, me: SignedIn, handover_id: UUID) -> Response:
    return offered_page(request, session, me, handover_id, {}, "")


def offered_page(
    request: Request, session: Session, me: Practitioner, handover_id: UUID, problems: dict[str, str], why: str
) -> Response:
    """The offer, as both sides see it. Whoever it is made to answers it; whoever made it may take it back."""
    one = offer_seen(session, me, handover_id)
    if one is None:
        raise MayNot
    return page(
        request,
        "access/handover.html",
        title=f"{'Error: ' if problems else ''}{'Given' if one.row.allocation_id else 'Offered'} – {one.ref}",
        status=422 if problems else 200,
        one=one,
        answers=one.row.to_id == me.id,
        takes_back=one.row.from_id == me.id and one.waits and one.row.allocation_id is None,
        problems=problems,
        why=why,
    )


@router.post("/handovers/{handover_id}")
def answer(
    request: Request, session: DbSession, me: SignedIn, handover_id: UUID, form: Annotated[AnswerForm, Form()]
) -> Response:
    one = offered(session, me, handover_id)
    if one is None:
        return taken_back(request, session, me, handover_id)
    reading = Reading()
    why = reading.line("why", form.why, needed="Write why, for whoever gave it." if form.answer == "no" else "", longest=300)
    if form.answer not in ("yes", "no"):
        reading.problem("why", "Say whether you accept.")
    if reading.problems:
        return offered_page(request, session, me, handover_id, reading.problems, form.why)
    try:
        return answered(request, session, me, one, why if form.answer == "no" else "")
    except Refusal as refusal:
        return offered_page(request, session, me, handover_id, {"why": refusal.sentence}, form.why)


def answered(request: Request, session: Session, me: Practitioner, one: Handover, why: str) -> Response:
    if not why:
        handing_over.accept(session, by=me, handover=one)
        return see(request, f"/families/{one.case_id}")
    handing_over.decline(session, by=me, handover=one, why=why)
    return see(request, "/")


def taken_back(request: Request, session: Session, me: Practitioner, handover_id: UUID) -> Response:
    """Raises MayNot for what was not made by them. Taken back twice, it is taken back."""
    one = offer_seen(session, me, handover_id)
    if one is None or one.row.from_id != me.id or one.row.allocation_id is not None:
        raise MayNot
    if one.waits:
        handing_over.take_back(session, by=me, handover=one.row)
    return see(request, "/")
