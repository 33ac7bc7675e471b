"""Closing a record, or opening it again: what still stands in it is looked at first, and why is written down."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.cases.guard import OpenCase
from app.family_frame.pages import case_page
from app.people.guard import SignedIn
from app.people.queries import people_by_id
from app.retention import actions, presenters, queries
from app.retention.forms import CloseForm
from app.retention.guard import CaseSupervised
from app.web.pages import see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

CLOSING = "/families/{case_id}/keeping/close"


@router.get(CLOSING)
def closing(request: Request, session: DbSession, case: CaseSupervised) -> Response:
    """What still stands here, and why it is closed; for a closed record, why it is opened again."""
    return shown(request, session, case, CloseForm(), Reading())


def shown(request: Request, session: Session, case: OpenCase, form: CloseForm, reading: Reading) -> Response:
    before = queries.closings_of(session, case.id)
    names = people_by_id(session, {one for row in before for one in (row.closed_by, row.opened_by) if one})
    opens = case.closed_at is not None
    return case_page(
        request,
        session,
        case,
        "retention/closing.html",
        title=f"{'Open again' if opens else 'Close'}",
        way="family",
        problems=reading.problems,
        opens=opens,
        stands=() if opens else queries.still_stands(session, case.id),
        plan=not opens and queries.has_plan(session, case.id),
        before=[words for row in before for words in presenters.closing_words(row, names)],
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
    )


@router.post(CLOSING)
def close(
    request: Request, session: DbSession, me: SignedIn, case: CaseSupervised, form: Annotated[CloseForm, Form()]
) -> Response:
    """Closes it, or opens it again; sent twice, once."""
    reading = Reading()
    opens = form.do == "open"
    if form.do not in ("close", "open"):
        reading.problem("", "Use the button on this page.")
    needed = "Say why it is opened again." if opens else "Say why no help is given any more, and what the family was told."
    why = reading.line("why", form.why, needed=needed, longest=400)
    if not form.looked:
        what = "Think whether help has begun again; then tick this." if opens else "Look at what still stands; then tick this."
        reading.problem("looked", what)
    if reading.problems:
        return shown(request, session, case, form, reading)
    actions.close(session, by=me, case_id=case.id, closes=not opens, why=why, operation=form.operation or uuid4())
    return see(request, f"{case.address}/keeping")
