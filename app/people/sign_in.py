"""Addresses for signing in, and for choosing a password with an activation link.

These hold no unit of work open while a password is checked: that takes long on purpose, and nobody else could save meanwhile.
So they wait on the event loop and do their two short pieces of work with the database one after the other.
"""

import datetime
from collections.abc import Mapping
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
from app.people.kept import KeptWords, is_whole
from app.people.models import Account, AccountState
from app.people.passwords import matches
from app.people.practitioner import Practitioner
from app.people.rules import WINDOW, browser_in_words, path_on_this_site, wait_before_next, wait_for_source
from app.people.unsigned import carry_on_page, carry_on_with
from app.refusals import CannotRead
from app.settings import Settings
from app.web.pages import fragment, is_htmx, page, see
from app.web.reading import Reading
from app.web.session import in_one_go
from app.web.text import fold
from app.web.wall import cookie_name, owner_of, same, sealed, set_cookie, token_for

router = APIRouter()

NOT_RIGHT = "The name or the password is not right. Look at both and try again."
LONGEST_TYPED = 1000
KNOWN_DAYS = 90
KNOWN_AT_ONCE = 12
"""Accounts that one browser stays known to: people share the computers of an office."""

Problems = Mapping[str, str]
"""Sentences by field, in the order of the page."""


@dataclass(frozen=True)
class Try:
    """One try at signing in, counted, before the password is looked at."""

    attempt_id: UUID | None
    account_id: UUID | None
    kept: str
    wait: datetime.timedelta


@router.get("/sign-in")
def sign_in_page(request: Request, after: Annotated[str, Query(alias="next")] = "") -> Response:
    return sign_in_again(request, SignInForm(next=path_on_this_site(after)), {}, 200)


@router.post("/sign-in")
async def sign_in(request: Request, form: Annotated[SignInForm, Form()]) -> Response:
    problems = what_is_missing(form)
    if problems:
        return sign_in_again(request, form, problems, 422)
    tried = await in_one_go(request, lambda session: begin_try(request, session, form.name))
    if tried.wait:
        return sign_in_again(request, form, {"name": too_soon(tried.wait)}, 429, tried.wait)
    right = await to_thread.run_sync(matches, form.password, tried.kept)
    if not right:
        await in_one_go(
            request, lambda session: actions.note_refused_sign_in(session, account_id=tried.account_id, why="wrong password")
        )
        return sign_in_again(request, form, {"name": NOT_RIGHT}, 422)
    began = await in_one_go(request, lambda session: begin(request, session, tried))
    if began is None:
        return sign_in_again(request, form, {"name": NOT_RIGHT}, 422)
    return onward(request, form, *began)


def what_is_missing(form: SignInForm) -> Problems:
    """What to mend before anything is tried. Says nothing about whether anybody has that name."""
    reading = Reading()
    reading.line("name", form.name, needed="Write your sign-in name.")
    if not form.password:
        reading.problem("password", "Write your password.")
    if len(form.password) > LONGEST_TYPED:
        reading.problem("password", f"Use {LONGEST_TYPED} characters or fewer here.")
    return reading.problems


def known_mark(settings: Settings, account_id: UUID, nonce: str) -> str:
    return f"{nonce}.{sealed(settings.secret, 'known', account_id.hex, nonce)}"


def known_browser(request: Request, account: Account | None) -> str:
    """What is kept of this browser's mark when this very account has been signed in here before; else nothing."""
    found = next((mark for mark in known_marks(request) if account and is_mark_of(request, account.id, mark)), "")
    return queries.hash_of(found.partition(".")[0]) if found else ""


def known_marks(request: Request) -> list[str]:
    """This browser's marks, one for each account that was signed in here, the latest first."""
    return [mark for mark in request.cookies.get(cookie_name(request, "known"), "").split("~")[:KNOWN_AT_ONCE] if mark]


def is_mark_of(request: Request, account_id: UUID, mark: str) -> bool:
    return same(mark, known_mark(request.app.state.settings, account_id, mark.partition(".")[0]))


def begin_try(request: Request, session: Session, name: str) -> Try:
    """Counts the try, or says how long to wait. Does the same work whether or not anybody has that name."""
    settings: Settings = request.app.state.settings
    folded, moment = fold(name), now()
    account = queries.account_named(session, folded)
    name_hash = sealed(settings.secret, "name", folded)
    source_hash = sealed(settings.secret, "source", request.client.host if request.client else "")
    browser_hash = known_browser(request, account)
    failed = queries.failed_tries(session, name_hash, source_hash, browser_hash, moment - WINDOW)
    for_place = () if browser_hash else failed.from_source  # what others at this address do holds up no browser we know
    wait = max(wait_before_next(failed.for_account, moment), wait_for_source(for_place, moment))
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
    request: Request, form: SignInForm, problems: Problems, status: int, wait: datetime.timedelta | None = None
) -> HTMLResponse:
    """The sign-in form with what to mend, still carrying the name and whatever waits."""
    request.state.me = None
    name = Reading().line("name", form.name)
    if is_htmx(request):
        swapped = 422 if status == 429 else status  # a page swaps what it is told cannot be read, and no other refusal
        reply = fragment(request, "people/_sign_in.html", swapped, owner=form.owner, problems=problems, name=name)
    else:
        title = "Sign in" if not problems else "Error: Sign in"
        reply = page(
            request,
            "people/sign_in.html",
            title=title,
            status=status,
            owner=form.owner,
            kept=kept_in(request, form),
            next=form.next,
            problems=problems,
            name=name,
        )
    if wait:
        reply.headers["Retry-After"] = str(int(wait.total_seconds()) + 1)
    return reply


def kept_in(request: Request, form: SignInForm) -> KeptWords | None:
    """The words that wait in this form, if they are as we sealed them."""
    words = KeptWords(form.kept, form.kept_for, form.kept_seal)
    return words if is_whole(request.app.state.settings, words, form.owner) else None


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
    elif is_the_same and (words := kept_in(request, form)):
        reply = carry_on_page(request, words)
    else:
        reply = see(request, "/" if form.kept else path_on_this_site(form.next))
    set_cookie(request, reply, "sid", secret)
    nonce = sealed(settings.secret, "browser", secret)
    others = [mark for mark in known_marks(request) if not is_mark_of(request, me.id, mark)]
    marks = [known_mark(settings, me.id, nonce), *others][:KNOWN_AT_ONCE]
    set_cookie(request, reply, "known", "~".join(marks), days=KNOWN_DAYS)
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
