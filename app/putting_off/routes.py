"""The address at which something on My work is put off, or taken up again."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.agendas.guard import CaseToTalk
from app.cases.open_case import OpenCase
from app.cases.presenters import who_bar
from app.db import today
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.putting_off import actions
from app.putting_off.forms import PutOffForm
from app.putting_off.queries import one_of_mine
from app.putting_off.rules import problem_with
from app.putting_off.things import words_of
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

ONE = "/families/{case_id}/put-off/{thing}"


@router.get(ONE)
def put_off_page(request: Request, session: DbSession, me: SignedIn, case: CaseToTalk, thing: str) -> Response:
    return shown(request, session, me, case, thing)


def shown(
    request: Request,
    session: Session,
    me: Practitioner,
    case: OpenCase,
    thing: str,
    *,
    problems: Mapping[str, str] | None = None,
    typed: PutOffForm | None = None,
) -> Response:
    """The page; after a refusal with everything as it was typed. Raises MayNot for what is not in this family."""
    words = words_of(session, case.id, thing)
    if not words:
        raise MayNot
    row = one_of_mine(session, me, case.id, thing)
    return page(
        request,
        "putting_off/put_off.html",
        title=f"{'Error: ' if problems else ''}Put off – {case.ref}",
        status=422 if problems else 200,
        current="work",
        case=case,
        who=who_bar(session, case),
        thing=thing,
        words=words,
        row=row if row and row.until > today() else None,
        form=typed or PutOffForm(),
        problems=problems or {},
    )


@router.post(ONE)
def put_off(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToTalk,
    thing: str,
    form: Annotated[PutOffForm, Form()],
) -> Response:
    """Puts it off until a day, with the reason; or takes it up again."""
    words = words_of(session, case.id, thing)
    if not words:
        raise MayNot
    row = one_of_mine(session, me, case.id, thing)
    if form.do == "take_up":
        if row is not None:
            actions.take_up(session, by=me, row=row, today=today())
        return see(request, "/")
    reading = Reading()
    until = reading.day("until", (form.until_day, form.until_month, form.until_year), what="the day on which it comes back")
    why = reading.line("why", form.why, needed="Say why it can wait.", longest=400)
    if problem := problem_with(until, today()):
        reading.problem("until_day", problem)
    if reading.problems or until is None:
        return shown(request, session, me, case, thing, problems=reading.problems, typed=form)
    actions.put_off(session, by=me, case_id=case.id, thing=thing, words=words, until=until, why=why)
    return see(request, "/")
