"""Addresses for signing in, and for choosing a password with an activation link.

These hold no unit of work open while a password is checked: that takes long on purpose, and nobody else could save meanwhile.
So they wait on the event loop and do their two short pieces of work with the database one after the other.
"""

import datetime
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from anyio import to_thread
from fastapi import APIRouter, Form, Query, Response
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.db import now
from app.people import actions, queries
from app.people.forms import PasswordForm, SignInForm
from app.people.models import Account, AccountState
from app.people.passwords import matches
from app.people.practitioner import Practitioner
from app.people.presenters import KeptWords
from app.people.rules import WINDOW, browser_in_words, path_on_this_site, wait_before_next, wait_for_source
from app.people.unsigned import carry_on_page, carry_on_with
from app.refusals import CannotRead
from app.settings import Settings
from app.web.pages import fragment, is_htmx, page, see
from app.web.session import in_one_go
from app.web.text import fold
from app.web.wall import cookie_name, owner_of, same, sealed, set_cookie, token_for

router = APIRouter()

NOT_RIGHT = "The name or the password is not right. Look at both and try again."
KNOWN_DAYS = 90


@dataclass(frozen=True)
class Try:
    """One try at signing in, counted, before the password is looked at."""

    attempt_id: UUID | None
    account_id: UUID | None
    kept: str
    wait: datetime.timedelta


@router.get("/sign-in")
def sign_in_page(request: Request, after: Annotated[str, Query(alias="next")] = "") -> Response:
    return sign_in_again(request, SignInForm(name="", password="", next=path_on_this_site(after)), "", 200)


@router.post("/sign-in")
async def sign_in(request: Request, form: Annotated[SignInForm, Form()]) -> Response:
    tried = await in_one_go(request, lambda session: begin_try(request, session, form.name))
    if tried.wait:
        return sign_in_again(request, form, too_soon(tried.wait), 429, tried.wait)
    right = await to_thread.run_sync(matches, form.password, tried.kept)
    if not right:
        await in_one_go(
            request, lambda session: actions.note_refused_sign_in(session, account_id=tried.account_id, why="wrong password")
        )
        return sign_in_again(request, form, NOT_RIGHT, 422)
    began = await in_one_go(request, lambda session: begin(request, session, tried))
    if began is None:
        return sign_in_again(request, form, NOT_RIGHT, 422)
    return onward(request, form, *began)


def known_mark(settings: Settings, account_id: UUID, nonce: str) -> str:
    return f"{nonce}.{sealed(settings.secret, 'known', account_id.hex, nonce)}"


def known_browser(request: Request, account: Account | None) -> str:
    """What is kept of this browser's mark when this very account has been signed in here before; else nothing."""
    mark = request.cookies.get(cookie_name(request, "known"), "")
    nonce = mark.partition(".")[0]
    if account is None or not mark or not same(mark, known_mark(request.app.state.settings, account.id, nonce)):
        return ""
    return queries.hash_of(nonce)


def begin_try(request: Request, session: Session, name: str) -> Try:
    """Counts the try, or says how long to wait. Does the same work whether or not anybody has that name."""
    settings: Settings = request.app.state.settings
    folded, moment = fold(name), now()
    account = queries.account_named(session, folded)
    name_hash = sealed(settings.secret, "name", folded)
    source_hash = sealed(settings.secret, "source", request.client.host if request.client else "")
    browser_hash = known_browser(request, account)
    failed = queries.failed_tries(session, name_hash, source_hash, browser_hash, moment - WINDOW)
    wait = max(wait_before_next(failed.for_account, moment), wait_for_source(failed.from_source, moment))
    account_id = account.id if account else None
    if wait:
        actions.note_refused_sign_in(session, account_id=account_id, why="too many tries")
        return Try(None, account_id, "", wait)
    attempt_id = actions.note_try(session, name_hash=name_hash, source_hash=source_hash, browser_hash=browser_hash)
    kept = account.password_hash if account and account.state is AccountState.ACTIVE else ""
    return Try(attempt_id, account_id, kept, wait)


def begin(request: Request, session: Session, tried: Try) -> tuple[Practitioner, str] | None:
    """The session, now that the password was right; nothing if the account was closed in the meantime."""
    account = session.get(Account, tried.account_id)
    if account is None or account.state is not AccountState.ACTIVE or tried.attempt_id is None:
        return None
    settings: Settings = request.app.state.settings
    secret = actions.sign_in(
        session,
        account=account,
        attempt_id=tried.attempt_id,
        lasts=datetime.timedelta(hours=settings.absolute_hours),
        browser=browser_in_words(request.headers.get("user-agent", "")),
        instead_of=request.cookies.get(cookie_name(request, "sid"), ""),
    )
    return actions.as_practitioner(account, None), secret


def too_soon(wait: datetime.timedelta) -> str:
    seconds = int(wait.total_seconds()) + 1
    span = f"{seconds} seconds" if seconds < 90 else f"{round(seconds / 60)} minutes"
    return f"That was tried too often. Wait {span}, then try again."


def sign_in_again(
    request: Request, form: SignInForm, problem: str, status: int, wait: datetime.timedelta | None = None
) -> HTMLResponse:
    """The sign-in form with what to mend, still carrying whatever it carried."""
    request.state.me = None
    if is_htmx(request):
        swapped = 422 if status == 429 else status  # a page swaps what it is told cannot be read, and no other refusal
        reply = fragment(request, "people/_sign_in.html", swapped, owner=form.owner, problem=problem, name=form.name)
    else:
        title = "Sign in" if not problem else "Error: Sign in"
        words = KeptWords(form.kept, form.kept_for) if form.kept else None
        reply = page(
            request,
            "people/sign_in.html",
            title=title,
            status=status,
            owner=form.owner,
            kept=words,
            next=form.next,
            problem=problem,
            name=form.name,
        )
    if wait:
        reply.headers["Retry-After"] = str(int(wait.total_seconds()) + 1)
    return reply


def onward(request: Request, form: SignInForm, me: Practitioner, secret: str) -> Response:
    """Where the person was, if it was this person; else their first page."""
    settings: Settings = request.app.state.settings
    request.state.me, request.state.new_binding = me, ""
    request.state.token = token_for(settings, secret, me.id)
    is_the_same = bool(form.owner) and same(form.owner, owner_of(settings, me.id))
    reply: Response
    if is_htmx(request) and is_the_same:
        reply = fragment(request, "people/_signed_in_again.html")
        reply.headers.update(carry_on_with(request.state.token))
    elif is_htmx(request):
        reply = Response(headers={"HX-Redirect": "/"})
    elif form.kept and is_the_same:
        reply = carry_on_page(request, KeptWords(form.kept, path_on_this_site(form.kept_for)))
    else:
        reply = see(request, "/" if form.kept else path_on_this_site(form.next))
    set_cookie(request, reply, "sid", secret)
    nonce = sealed(settings.secret, "browser", secret)
    set_cookie(request, reply, "known", known_mark(settings, me.id, nonce), days=KNOWN_DAYS)
    return reply


@router.get("/activate/{code}")
async def activation_page(request: Request, code: str) -> HTMLResponse:
    return await activation(request, code, "", 200)


async def activation(request: Request, code: str, problem: str, status: int) -> HTMLResponse:
    def find(session: Session) -> tuple[str, str] | None:
        account = queries.account_to_activate(session, code, now())
        return (account.name, account.sign_in_name) if account else None

    found = await in_one_go(request, find, looks_only=True)
    request.state.me = None
    if found is None:
        return page(request, "people/activation_over.html", title="This link has been used or is too old", status=404)
    name, sign_in_name = found
    title = "Choose a password" if not problem else "Error: Choose a password"
    words = {"name": name, "sign_in_name": sign_in_name, "code": code, "problem": problem}
    return page(request, "people/activate.html", title=title, status=status, **words)


@router.post("/activate/{code}")
async def activate(request: Request, code: str, form: Annotated[PasswordForm, Form()]) -> Response:
    def choose(session: Session) -> bool:
        account = queries.account_to_activate(session, code, now())
        if account is None:
            return False
        actions.choose_password(session, by=actions.as_practitioner(account, None), account=account, password=form.password)
        return True

    try:
        await in_one_go(request, choose)
    except CannotRead as refusal:
        return await activation(request, code, refusal.sentence, 422)
    return see(request, "/sign-in")
