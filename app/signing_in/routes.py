"""Addresses for signing in: a name and a password, then the second step of whoever has one.

These hold no unit of work open while a password is checked: that takes long on purpose, and nobody else could save meanwhile.
So they wait on the event loop and do their short pieces of work with the database one after the other.
"""

import datetime
from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from anyio import to_thread
from fastapi import APIRouter, Form, Query, Response
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.db import now
from app.factors import actions as factors
from app.factors.passkeys import to_ask
from app.factors.queries import steps_of, waiting
from app.people import actions
from app.people.models import Account, AccountState
from app.people.passwords import matches
from app.people.rules import path_on_this_site
from app.people.trying import Try, begin_step, begin_try, too_soon
from app.settings import Settings
from app.signing_in.forms import Onward, SignInForm, StepForm
from app.signing_in.onward import ELSEWHERE, Begun, begin, held, onward
from app.web.pages import fragment, is_htmx, page
from app.web.reading import Reading
from app.web.session import in_one_go

router = APIRouter()

NOT_RIGHT = "The name or the password is not right. Look at both and try again."
CODE_NOT_RIGHT = "These figures are not right, or were used already. Wait for the next six in your app, and write those."
TOO_LATE = "Too much time went by, or too many codes were tried. Begin again with your name and password."
LONGEST_TYPED = 1000

Problems = Mapping[str, str]
"""Sentences by field, in the order of the page."""


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
        return sign_in_again(request, form, {"both": NOT_RIGHT}, 422)
    after = await in_one_go(request, lambda session: after_password(request, session, tried))
    if after is None:
        return sign_in_again(request, form, {"both": NOT_RIGHT}, 422)
    if isinstance(after, str):
        return await second_step(request, form, after, "", 200)
    return onward(request, form, *after)


def what_is_missing(form: SignInForm) -> Problems:
    """What to mend before anything is tried. Says nothing about whether anybody has that name."""
    reading = Reading()
    reading.line("name", form.name, needed="Write your sign-in name.")
    if not form.password:
        reading.problem("password", "Write your password.")
    if len(form.password) > LONGEST_TYPED:
        reading.problem("password", f"Use {LONGEST_TYPED} characters or fewer here.")
    return reading.problems


def after_password(request: Request, session: Session, tried: Try) -> Begun | str | None:
    """The session, or the secret of the second step; nothing if the account was closed in the meantime."""
    account = session.get(Account, tried.account_id)
    if account is None or account.state is not AccountState.ACTIVE or tried.attempt_id is None:
        return None
    actions.came_good(session, tried.attempt_id)
    if steps_of(session, account.id).any:
        return factors.begin_half(session, account_id=account.id)
    return begin(request, session, account, "a password")


def sign_in_again(
    request: Request, form: Onward, problems: Problems, status: int, wait: datetime.timedelta | None = None
) -> HTMLResponse:
    """The sign-in form with what to mend, still carrying the name and whatever waits."""
    request.state.me = None
    name = Reading().line("name", form.name) if isinstance(form, SignInForm) else ""
    if is_htmx(request):
        swapped = 422 if status == 429 else status  # a page swaps what it is told cannot be read, and no other refusal
        reply = fragment(request, "people/_sign_in.html", swapped, owner=form.owner, problems=problems, name=name)
    else:
        title = "Sign in" if not problems else "Error: Sign in"
        words = {"problems": problems, "name": name, "passkey": to_ask(request), **held(request, form)}
        reply = page(request, "people/sign_in.html", title=title, status=status, **words)
    return retry_after(reply, wait)


def retry_after(reply: HTMLResponse, wait: datetime.timedelta | None) -> HTMLResponse:
    if wait:
        reply.headers["Retry-After"] = str(int(wait.total_seconds()) + 1)
    return reply


# --- the second step


@router.post("/sign-in/second")
async def give_code(request: Request, form: Annotated[StepForm, Form()]) -> Response:
    if not form.code.strip():
        return await second_step(request, form, form.half, "Write the six figures your app shows now.", 422)
    came = await in_one_go(request, lambda session: after_code(request, session, form))
    if came is None:
        return sign_in_again(request, form, {"name": TOO_LATE}, 422)
    if isinstance(came, datetime.timedelta):
        return await second_step(request, form, form.half, too_soon(came), 429, came)
    if isinstance(came, str):
        return await second_step(request, form, form.half, came, 422)
    return onward(request, form, *came)


def after_code(request: Request, session: Session, form: StepForm) -> Begun | datetime.timedelta | str | None:
    """The session; or how long to wait; or what to mend; or nothing, where it is too late for this sign-in."""
    half = waiting(session, form.half, now())
    account_id = factors.try_half(session, form.half)
    account = session.get(Account, account_id) if account_id else None
    if half is None or account is None or account.state is not AccountState.ACTIVE:
        return None
    tried = begin_step(request, session, account)
    if tried.wait or tried.attempt_id is None:
        return tried.wait
    settings: Settings = request.app.state.settings
    way = factors.use_code(session, settings, account_id=account.id, typed=form.code)
    if not way:
        actions.note_refused_sign_in(session, account_id=account.id, why="wrong code")
        return CODE_NOT_RIGHT
    actions.came_good(session, tried.attempt_id)
    factors.end_half(session, form.half)
    first = "a password" if half.elsewhere is None else ELSEWHERE
    return begin(request, session, account, f"{first} and {way}", elsewhere=half.elsewhere)


async def second_step(
    request: Request, form: Onward, half: str, problem: str, status: int, wait: datetime.timedelta | None = None
) -> Response:
    """The page of the second step, or the same over an open page."""

    def find(session: Session) -> tuple[bool, tuple[str, ...]] | None:
        row = waiting(session, half, now())
        steps = steps_of(session, account_of(row.account_id)) if row else None
        return (steps.app is not None, tuple(one.credential_id for one in steps.passkeys)) if steps else None

    found = await in_one_go(request, find, looks_only=True)
    if found is None:
        return sign_in_again(request, form, {"name": TOO_LATE}, 422)
    request.state.me = None
    has_app, passkeys = found
    words = {"half": half, "problem": problem, "has_app": has_app, **held(request, form)}
    words["passkey"] = to_ask(request, passkeys) if passkeys else None
    if is_htmx(request):
        return retry_after(fragment(request, "signing_in/_second.html", 422 if status == 429 else status, **words), wait)
    title = "Error: The second step" if problem else "The second step"
    return retry_after(page(request, "signing_in/second.html", title=title, status=status, **words), wait)


def account_of(account_id: UUID | None) -> UUID:
    """A sign-in that waits is always somebody's."""
    if account_id is None:
        raise LookupError
    return account_id
