"""Addresses of the agenda of a session: adding to it, looking through the record once more, setting something aside."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.agendas import actions as agendas
from app.agendas import presenters as agenda_words
from app.agendas.guard import OpenSession, SessionFound
from app.agendas.queries import agenda_of
from app.cases.presenters import ways, who_bar
from app.db import today
from app.people.guard import MayNot, SignedIn
from app.refusals import SomeoneElseChanged
from app.session_records.forms import AgendaForm, AsideForm, as_operation
from app.session_records.session_pages import ONE, session_page
from app.session_records.talked import agenda_now
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


@router.post(f"{ONE}/agenda")
def add_to_agenda(
    request: Request, session: DbSession, me: SignedIn, opened: SessionFound, form: Annotated[AgendaForm, Form()]
) -> Response:
    """Adds something to talk over; without words, whatever is new in the record."""
    reading = Reading()
    words = reading.line("own", form.words, longest=300)
    if reading.problems:
        more = {"own_typed": form.words}
        return session_page(request, session, me, opened, status=422, problems=reading.problems, more=more)
    operation = as_operation(form.operation)
    if words:
        agendas.add_to_agenda(session, by=me, record=opened.record, words=words, operation=operation)
    else:
        agendas.still_open(opened.record)
        talks = agenda_now(session, opened.case, request.app.state.suite, today(), opened.record.id)
        agendas.put_on_agenda(session, by=me, record=opened.record, talks=talks)
    return see(request, f"{opened.address}#agenda")


@router.get(f"{ONE}/agenda/{{agenda_id}}")
def one_on_agenda(request: Request, session: DbSession, opened: SessionFound, agenda_id: UUID) -> Response:
    """One thing on the agenda, to be set aside with a reason, or put back."""
    return aside_page(request, session, opened, agenda_id)


def aside_page(
    request: Request,
    session: Session,
    opened: OpenSession,
    agenda_id: UUID,
    *,
    problem: str = "",
    why: str = "",
    status: int = 200,
) -> Response:
    item = next((one for one in agenda_of(session, opened.record.id) if one.id == agenda_id), None)
    if item is None:
        raise MayNot
    return page(
        request,
        "session_records/aside.html",
        title=f"{'Error: ' if problem else ''}On the agenda – {opened.case.ref}",
        status=status,
        current="families",
        case=opened.case,
        who=who_bar(session, opened.case),
        ways=ways(opened.case, "supervision"),
        opened=opened,
        item=agenda_words.item_shown(item),
        problem=problem,
        why=why or item.set_aside_why,
    )


@router.post(f"{ONE}/agenda/{{agenda_id}}")
def set_aside(
    request: Request,
    session: DbSession,
    me: SignedIn,
    opened: SessionFound,
    agenda_id: UUID,
    form: Annotated[AsideForm, Form()],
) -> Response:
    """Takes it off this time, or puts it back."""
    item = next((one for one in agenda_of(session, opened.record.id) if one.id == agenda_id), None)
    if item is None:
        raise MayNot
    reading = Reading()
    needed = "" if item.set_aside_why else "Say why it is not talked over this time."
    why = reading.line("why", form.why, needed=needed, longest=400)
    if reading.problems:
        sentence = reading.problems["why"]
        return aside_page(request, session, opened, agenda_id, problem=sentence, why=form.why, status=422)
    try:
        agendas.set_aside(session, by=me, record=opened.record, item=item, why=why, seen=form.seen)
    except SomeoneElseChanged as refusal:
        return aside_page(request, session, opened, agenda_id, problem=refusal.sentence, why=form.why, status=409)
    return see(request, f"{opened.address}#agenda")
