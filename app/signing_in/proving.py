"""Showing again that it is you, before a deed that weighs heavily; and what happens to a request that came too early.

What was sent waits, sealed, on the page that asks (see app.people.kept), and one button sends it afterwards.
"""

from typing import Annotated
from urllib.parse import quote

from anyio import to_thread
from fastapi import APIRouter, FastAPI, Form, Query, Response
from sqlmodel import Session
from starlette.requests import Request

from app.factors import actions as factors
from app.factors.passkeys import NOT_TAKEN, answered, to_ask
from app.factors.queries import Steps, steps_of
from app.people import actions
from app.people.guard import InOneTurn, MustAddStep, OneTurn, ProveFirst, SignedIn
from app.people.kept import kept_from
from app.people.models import Account
from app.people.passwords import matches
from app.people.practitioner import Practitioner
from app.people.rules import path_on_this_site
from app.people.trying import Try, begin_step, begin_try, too_soon
from app.people.unsigned import carry_on_page, carry_on_with, to_look_at
from app.settings import Settings
from app.signing_in.forms import Onward, ProofForm
from app.signing_in.onward import held, kept_in
from app.web.errors import answer
from app.web.pages import fragment, is_htmx, page, see, signed_in_one
from app.web.session import DbSession, in_one_go
from app.web.wall import SAFE_METHODS, owner_of, set_cookie, token_for

router = APIRouter()

NOT_YOUR_PASSWORD = "That is not your password. Write it again."  # noqa: S105
NOT_RIGHT = "These figures are not right, or were used already. Wait for the next six in your app, and write those."


def asking(request: Request, steps: Steps, form: Onward, problems: dict[str, str], status: int) -> Response:
    """What somebody shows: what their second step is; a password only from those who have none."""
    passkeys = [one.credential_id for one in steps.passkeys]
    asked = "code" if steps.any else "password"
    if problems:  # beside the one field there is, whatever was sent
        problems = {asked: problems.get(asked) or next(iter(problems.values()))}
    words = {
        "has_app": steps.app is not None,
        "has_password": not steps.any,
        "passkey": to_ask(request, passkeys) if passkeys else None,
        "problems": problems,
        **held(request, form),
    }
    if is_htmx(request):
        return fragment(request, "signing_in/_prove.html", status, **words)
    title = f"{'Error: ' if problems else ''}Show that it is you"
    return page(request, "signing_in/prove.html", title=title, status=status, **words)


@router.get("/prove")
def prove_page(request: Request, session: DbSession, me: SignedIn, after: Annotated[str, Query(alias="next")] = "") -> Response:
    form = Onward(next=path_on_this_site(after), owner=owner_of(request.app.state.settings, me.id))
    return asking(request, steps_of(session, me.id), form, {}, 200)


@router.post("/prove")
async def prove(request: Request, in_one_turn: InOneTurn, form: Annotated[ProofForm, Form()]) -> Response:
    problems, wait = await shown(request, in_one_turn, form)
    if problems:
        steps = await in_one_turn(lambda session, me: steps_of(session, me.id))
        return asking(request, steps, form, problems, 429 if wait and not is_htmx(request) else 422)
    me = signed_in_one(request)
    secret = await in_one_turn(lambda session, me: actions.note_proof(session, by=me, way=way_of(form)))
    return proved(request, form, me, secret)


def way_of(form: ProofForm) -> str:
    return "a passkey" if form.credential else "figures" if form.code else "a password"


async def shown(request: Request, in_one_turn: OneTurn, form: ProofForm) -> tuple[dict[str, str], bool]:
    """What is wrong with what they showed, and whether they have to wait. Nothing is wrong: it is them."""
    if form.credential:
        return await in_one_turn(lambda session, me: by_passkey(request, session, me, form)), False
    if form.code:
        return await in_one_turn(lambda session, me: by_code(request, session, me, form))
    return await by_password(request, in_one_turn, form)


def by_passkey(request: Request, session: Session, me: Practitioner, form: ProofForm) -> dict[str, str]:
    passkey = answered(request, session, form.credential, form.challenge)
    return {} if passkey and passkey.account_id == me.id else {"code": NOT_TAKEN}


def by_code(request: Request, session: Session, me: Practitioner, form: ProofForm) -> tuple[dict[str, str], bool]:
    tried = begin_step(request, session, session.get_one(Account, me.id))
    if tried.attempt_id is None:
        return {"code": too_soon(tried.wait)}, True
    if not factors.use_code(session, request.app.state.settings, account_id=me.id, typed=form.code):
        actions.note_refused_sign_in(session, account_id=me.id, why="wrong code")
        return {"code": NOT_RIGHT}, False
    actions.came_good(session, tried.attempt_id)
    return {}, False


async def by_password(request: Request, in_one_turn: OneTurn, form: ProofForm) -> tuple[dict[str, str], bool]:
    """Only for somebody who has no second step: a password that was overheard is not enough where there is one."""

    def begin(session: Session, me: Practitioner) -> Try | None:
        account = session.get_one(Account, me.id)
        return None if steps_of(session, me.id).any else begin_try(request, session, account.sign_in_name)

    if not form.password:
        return {"code": "Write the six figures your app shows now.", "password": "Write your password."}, False
    tried = await in_one_turn(begin)
    if tried is None:
        return {"code": "Use your second step."}, False
    if tried.attempt_id is None:
        return {"password": too_soon(tried.wait)}, True
    right = await to_thread.run_sync(matches, form.password, tried.kept)
    attempt_id = tried.attempt_id

    def note(session: Session, me: Practitioner) -> None:
        if right:
            actions.came_good(session, attempt_id)
        else:
            actions.note_refused_sign_in(session, account_id=me.id, why="wrong password")

    await in_one_turn(note)
    return ({} if right else {"password": NOT_YOUR_PASSWORD}), False


def proved(request: Request, form: ProofForm, me: Practitioner, secret: str) -> Response:
    """On with what they were about, in a session under a new secret."""
    settings: Settings = request.app.state.settings
    request.state.token, request.state.new_binding = token_for(settings, secret, me.id), ""
    words = kept_in(request, form) if form.owner == owner_of(settings, me.id) else None
    reply: Response
    if is_htmx(request):
        reply = fragment(request, "signing_in/_proved.html")
        reply.headers.update(carry_on_with(request.state.token))
    else:
        reply = carry_on_page(request, words) if words else see(request, path_on_this_site(form.next))
    set_cookie(request, reply, "sid", secret)
    return reply


# --- requests that came too early


async def prove_before(request: Request, _fault: ProveFirst) -> Response:
    """Asks to show that it is them, with what was sent kept on the page."""
    me: Practitioner = signed_in_one(request)
    settings: Settings = request.app.state.settings
    owner = owner_of(settings, me.id)
    words = None if request.method in SAFE_METHODS else await kept_from(request, owner)
    if words is None and not is_htmx(request):
        return see(request, f"/prove?next={quote(to_look_at(request))}")
    form = Onward(owner=owner)
    if words is not None:
        form = Onward(owner=owner, kept=words.posted, kept_for=words.address, kept_seal=words.seal)
    steps = await in_one_go(request, lambda session: steps_of(session, me.id), looks_only=True)
    return asking(request, steps, form, {}, 403 if is_htmx(request) else 401)


async def add_step_before(request: Request, _fault: MustAddStep) -> Response:
    """Leads to the page on which the second step is set up; what was sent waits for it."""
    me: Practitioner = signed_in_one(request)
    if is_htmx(request):
        return fragment(request, "signing_in/_must_add.html", 403)
    words = None
    if request.method not in SAFE_METHODS:
        words = await kept_from(request, owner_of(request.app.state.settings, me.id))
    if words is None:
        return see(request, "/my-account")
    return carry_on_page(request, words, first="/my-account")


def install(app: FastAPI) -> None:
    answer(app, ProveFirst, prove_before)
    answer(app, MustAddStep, add_step_before)
