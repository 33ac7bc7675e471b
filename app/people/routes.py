"""Addresses for signing in and out, and for what people may know of their own account and of everybody's role."""

from typing import Annotated
from urllib.parse import urlsplit
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Response
from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.db import now
from app.people import actions, presenters, queries
from app.people.forms import EndForm
from app.people.guard import PerhapsSignedIn, SignedIn, idle_limit, signed_in
from app.people.rules import path_on_this_site
from app.web.pages import is_htmx, page, see
from app.web.session import DbSession
from app.web.wall import cookie_name, drop_cookie

router = APIRouter()


@router.post("/sign-out")
def sign_out(request: Request, session: DbSession, me: PerhapsSignedIn) -> Response:
    if me is not None:
        actions.sign_out(session, by=me, cookie=request.cookies[cookie_name(request, "sid")])
    reply = see(request, "/sign-in")
    drop_cookie(request, reply, "sid")
    reply.headers["Clear-Site-Data"] = '"cache", "storage"'
    return reply


@router.post("/still-here")
def still_here(request: Request, session: DbSession, me: SignedIn) -> Response:
    actions.seen(session, session_id=me.session_id)
    if is_htmx(request):
        return Response(status_code=204, headers={"X-Session-Ends": str(int(request.state.session_ends_at.timestamp()))})
    return see(request, path_on_this_site(path_in(request.headers.get("referer", ""))))


def path_in(address: str) -> str:
    """The path of a whole address; nothing when it is no address."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


@router.get("/my-sessions")
def my_sessions(request: Request, session: DbSession, me: SignedIn) -> HTMLResponse:
    moment = now()
    found = queries.open_sessions(session, me.id, moment, moment - idle_limit(request.app.state.settings))
    shown = presenters.shown_sessions(found, me.session_id)
    return page(request, "people/my_sessions.html", title="Where you are signed in", sessions=shown)


@router.post("/my-sessions/end-others")
def end_others(request: Request, session: DbSession, me: SignedIn) -> Response:
    actions.end_my_other_sessions(session, by=me)
    return see(request, "/my-sessions")


@router.post("/my-sessions/{session_id}/end")
def end_one(request: Request, session: DbSession, me: SignedIn, session_id: UUID, _: Annotated[EndForm, Form()]) -> Response:
    actions.end_one_of_mine(session, by=me, session_id=session_id)
    return see(request, "/my-sessions")


@router.get("/who-may-do-what", dependencies=[Depends(signed_in)])
def who_may_do_what(request: Request) -> HTMLResponse:
    lines = request.app.state.policy.lines
    return page(request, "people/who_may_do_what.html", title="Who may do what", roles=presenters.shown_roles(), lines=lines)
