"""When a request comes and nobody is signed in any more: the person signs in again where they are, and no word is lost.

With a script, a small form appears over the page and what was typed stays under it. Without one, the words that were posted come
back hidden inside the sign-in form, and after signing in one button sends them again. Both only for the same person: whose page
it was is sealed into its token, and anybody else who signs in starts at their own first page and sees nothing of it.
"""

import json
from urllib.parse import quote

from fastapi import FastAPI
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from app.people import queries
from app.people.guard import MayNot, NotSignedIn, Table, find_practitioner
from app.people.kept import KeptWords, kept_from, shown, waiting_in
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.web.errors import answer, nothing_here
from app.web.pages import fragment, is_htmx, page, see, token_of
from app.web.session import in_one_go
from app.web.wall import NOBODY, SAFE_METHODS, StaleToken, cookie_name, owner_in, owner_of

SIGNED_IN_AGAIN = "wp:signed-in"
"""The event that hands every form of an open page its new token."""


def carry_on_with(token: str) -> dict[str, str]:
    return {"HX-Trigger": json.dumps({SIGNED_IN_AGAIN: {"token": token}})}


def owner_by_cookie(request: Request, session: Session) -> str:
    """Whose session it was that ended in this browser, sealed; nothing when nobody knows."""
    cookie = request.cookies.get(cookie_name(request, "sid"))
    found = queries.session_of_cookie(session, cookie) if cookie else None
    return owner_of(request.app.state.settings, found.account_id) if found else ""


def is_public(request: Request) -> bool:
    policy: Table = request.app.state.policy
    route = request.scope.get("route")
    return route is not None and policy.is_public(request.method, route.path)


async def ask_to_sign_in(request: Request, owner: str) -> Response:
    """The sign-in form: over the open page, on a page with the posted words inside it, or on a page of its own."""
    request.state.me = None
    if is_htmx(request):
        return fragment(request, "people/_sign_in.html", 401, owner=owner, problems={}, name="")
    if request.method in SAFE_METHODS:
        return to_sign_in(request)
    if is_public(request):
        return see(request, request.url.path if request.url.path.startswith("/activate/") else "/sign-in")
    words = await kept_from(request, owner) if owner else None
    if words is None:
        return to_sign_in(request)
    return page(
        request,
        "people/sign_in.html",
        title="Sign in again",
        status=401,
        owner=owner,
        kept=words,
        next="",
        problems={},
        name="",
        passkey=None,
    )


def to_look_at(request: Request) -> str:
    """Where the page of this request can be looked at: its own address, or the first page for one that is only posted to."""
    policy: Table = request.app.state.policy
    route = request.scope.get("route")
    return request.url.path if route is not None and policy.has("GET", route.path) else "/"


def to_sign_in(request: Request) -> Response:
    path = to_look_at(request)
    return see(request, "/sign-in" if path == "/" else f"/sign-in?next={quote(path)}")


async def not_signed_in(request: Request, _fault: NotSignedIn) -> Response:
    owner = ""
    if request.method not in SAFE_METHODS:
        token = (await request.form()).get("token", "")
        owner = owner_in(token) if isinstance(token, str) else ""
    if not owner:
        owner = await in_one_go(request, lambda session: owner_by_cookie(request, session), looks_only=True)
    return await ask_to_sign_in(request, owner)


async def stale_token(request: Request, fault: StaleToken) -> Response:
    """The form was made in another session of this browser: the same person carries on, anybody else is told."""
    me: Practitioner | None = await in_one_go(request, lambda session: find_practitioner(request, session), looks_only=True)
    request.state.me = me
    if me is None:
        return await ask_to_sign_in(request, "" if fault.owner == NOBODY else fault.owner)
    settings: Settings = request.app.state.settings
    if fault.owner == owner_of(settings, me.id):
        return await carry_on(request, me)
    if fault.owner == NOBODY:
        words = waiting_in(request, await request.form(), owner_of(settings, me.id))
        return carry_on_page(request, words) if words else see(request, "/")
    if is_htmx(request):
        return fragment(request, "people/_somebody_else.html", 403)
    return page(request, "people/somebody_else.html", title="Somebody else is signed in", status=403)


async def carry_on(request: Request, me: Practitioner) -> Response:
    """The same person, in a newer session: the open page gets its new token, or a page offers to send the words again."""
    if is_htmx(request):
        reply = fragment(request, "people/_signed_in_again.html", 403)
        reply.headers.update(carry_on_with(token_of(request)))
        return reply
    words = await kept_from(request, owner_of(request.app.state.settings, me.id))
    return carry_on_page(request, words) if words else see(request, to_look_at(request))


def carry_on_page(request: Request, words: KeptWords, *, first: str = "") -> HTMLResponse:
    """What waits, in words, and one button that sends it. Only for the person it is sealed for. `first`: what to do before."""
    told = {"address": words.address, "kept": shown(words), "first": first}
    return page(request, "people/carry_on.html", title="Carry on", status=200, **told)


async def may_not(request: Request, _fault: MayNot) -> Response:
    return await nothing_here(request)


def install(app: FastAPI) -> None:
    answer(app, NotSignedIn, not_signed_in)
    answer(app, MayNot, may_not)
    answer(app, StaleToken, stale_token)
