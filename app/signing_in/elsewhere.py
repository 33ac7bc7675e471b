"""Addresses for signing in with the organisation's own sign-in: setting out, coming back, and what came of it.

Whoever comes back is sent on at once, so that no address with a code in it stays in the browser.
"""

from typing import Annotated
from urllib.parse import quote

from anyio import to_thread
from fastapi import APIRouter, Form, HTTPException, Query, Response
from sqlmodel import Session
from starlette.requests import Request

from app.db import now
from app.factors import actions as factors
from app.factors.queries import steps_of
from app.log.lines import log
from app.people import actions, queries
from app.people.guard import SignedIn, find_practitioner
from app.people.models import AccountState
from app.people.rules import is_unused, path_on_this_site
from app.people.trying import begin_from_place
from app.people.unsigned import carry_on_page
from app.refusals import AlreadyDone
from app.settings import Settings
from app.sign_on import actions as sign_on
from app.sign_on import ticket as tickets
from app.sign_on.client import Provider, Unreachable
from app.sign_on.queries import account_of
from app.sign_on.rules import Known, NotBelieved, is_fresh
from app.sign_on.ticket import Ticket, new_ticket
from app.signing_in.forms import Onward
from app.signing_in.onward import ELSEWHERE, Begun, begin, kept_in, onward
from app.signing_in.routes import second_step, sign_in_again
from app.web.pages import page, see
from app.web.session import DbSession, in_one_go
from app.web.wall import owner_of, same, set_cookie

router = APIRouter()

BACK = "/sign-in/elsewhere/back"
WHY = {
    "unreachable": "It does not answer. Try again in a few minutes, or sign in with your password.",
    "too_often": "That was tried too often from here. Wait five minutes, then begin again.",
    "refused": "It did not let you in, or you came back without signing in there.",
    "not_ours": "What came back does not belong to this browser, or too much time went by. Begin again.",
    "unknown": "You are signed in there, and no account here is joined to you yet. Ask an administrator to join them.",
    "taken": "You are joined to another account here already. An administrator can put this right.",
    "other": "You signed in there as somebody else than you are here, or a while ago. Sign in there once more, as yourself.",
    "closed": "The account here that is joined to you is not open. Ask an administrator.",
}
"""Why it did not work, and what to do."""


class Failed(Exception):
    """It did not work; the message is a key of WHY. `more` is what an administrator needs to know."""

    def __init__(self, why: str, more: str = "") -> None:
        super().__init__(why)
        self.why, self.more = why, more


def provider(request: Request) -> Provider:
    """The organisation's sign-in; 404 where none is set."""
    found: Provider | None = request.app.state.elsewhere
    if found is None:
        raise HTTPException(404)
    return found


def back_address(request: Request) -> str:
    return f"{str(request.base_url).rstrip('/')}{BACK}"


async def set_out(request: Request, ticket: Ticket) -> Response:
    """Sends the browser to the organisation's sign-in, with what fits this ticket alone."""
    asked, settings = provider(request), request.app.state.settings

    def where() -> str:
        return asked.address(
            back=back_address(request),
            state=tickets.state_of(settings, ticket),
            nonce=tickets.nonce_of(settings, ticket),
            verifier=tickets.verifier_of(settings, ticket),
            again=ticket.purpose == "prove",
        )

    try:
        reply = see(request, await to_thread.run_sync(where))
    except Unreachable:
        return failed(request, Failed("unreachable"))
    tickets.give(request, reply, ticket)
    return reply


@router.get("/sign-in/elsewhere")
async def sign_in_elsewhere(request: Request, after: Annotated[str, Query(alias="next")] = "") -> Response:
    return await set_out(request, new_ticket("sign_in", now(), then=path_on_this_site(after)))


@router.get("/activate/{code}/elsewhere")
async def activate_elsewhere(request: Request, code: str) -> Response:
    provider(request)
    found = await in_one_go(request, lambda session: bool(queries.account_to_activate(session, code, now())), looks_only=True)
    if not found:
        return see(request, f"/activate/{quote(code)}")
    return await set_out(request, new_ticket("join", now(), what=queries.hash_of(code)))


@router.get("/prove/elsewhere")
async def prove_elsewhere(
    request: Request, me: SignedIn, _session: DbSession, after: Annotated[str, Query(alias="next")] = ""
) -> Response:
    return await set_out(request, new_ticket("prove", now(), then=path_on_this_site(after), what=me.id.hex))


@router.get(BACK)
async def back(request: Request) -> Response:
    """Whoever comes back, with a code. Every outcome is a fresh address without it."""
    asked = provider(request)
    said = request.query_params
    ticket = next((one for key in ("sign_in", "join", "prove") if (one := tickets.take(request, key, now()))), None)
    try:
        settings: Settings = request.app.state.settings
        if ticket is None or not same(said.get("state", ""), tickets.state_of(settings, ticket)):
            raise Failed("not_ours")
        if not said.get("code"):
            raise Failed("refused")
        tried = await in_one_go(request, lambda session: begin_from_place(request, session))
        if tried.attempt_id is None:
            raise Failed("too_often")
        known = await who_came(request, asked, ticket)
        attempt_id = tried.attempt_id
        await in_one_go(request, lambda session: actions.came_good(session, attempt_id))
        return await DEEDS[ticket.purpose](request, ticket, known)
    except Failed as fault:
        return failed(request, fault)


async def who_came(request: Request, asked: Provider, ticket: Ticket) -> Known:
    """Whom the code is about. What was not believed is in the log in one fixed word, and in the trail."""
    said, settings = request.query_params, request.app.state.settings

    def ask() -> Known:
        return asked.who(
            back=back_address(request),
            code=said["code"],
            said_by=said.get("iss"),
            nonce=tickets.nonce_of(settings, ticket),
            verifier=tickets.verifier_of(settings, ticket),
        )

    try:
        return await to_thread.run_sync(ask)
    except Unreachable:
        raise Failed("unreachable") from None
    except NotBelieved as fault:
        log.warning("sign-on not believed", why=str(fault))
        await in_one_go(request, lambda s: actions.note_refused_sign_in(s, account_id=None, why="organisation’s sign-in"))
        raise Failed("refused") from None


def failed(request: Request, fault: Failed) -> Response:
    reply = see(request, "/sign-in/elsewhere/problem")
    tickets.give(request, reply, new_ticket("problem", now(), what=fault.why, more=fault.more))
    return reply


@router.get("/sign-in/elsewhere/problem")
def problem(request: Request) -> Response:
    """Why it did not work, and what to do."""
    provider(request)
    ticket = tickets.take(request, "problem", now())
    why = WHY.get(ticket.what if ticket else "", WHY["not_ours"])
    more = ticket.more if ticket else ""
    return page(request, "signing_in/elsewhere_problem.html", title="You are not signed in", status=200, why=why, more=more)


# --- what each sets out for


async def signs_in(request: Request, ticket: Ticket, known: Known) -> Response:
    came = await in_one_go(request, lambda session: after_elsewhere(request, session, known))
    if isinstance(came, Failed):
        raise came
    if isinstance(came, str):
        reply = see(request, "/sign-in/second")
        tickets.give(request, reply, new_ticket("half", now(), then=ticket.then, what=came))
        return reply
    return arrived(request, came, ticket.then)


def arrived(request: Request, begun: Begun, then: str) -> Response:
    reply = onward(request, Onward(next=then), *begun)
    tickets.drop(request, reply)
    return reply


def after_elsewhere(request: Request, session: Session, known: Known) -> Begun | str | Failed:
    """The session; or the secret of the second step, which was not shown there; or why there is none."""
    settings: Settings = request.app.state.settings
    account = account_of(session, known)
    if account is None:
        actions.note_refused_sign_in(session, account_id=None, why="not joined to an account")
        return Failed("unknown", known.subject)
    if is_unused(account, now(), settings.unused_days):
        actions.close_unused(session, account=account)
    if account.state is not AccountState.ACTIVE:
        actions.note_refused_sign_in(session, account_id=account.id, why="closed")
        return Failed("closed")
    if steps_of(session, account.id).any and not known.two_steps:
        return factors.begin_half(session, account_id=account.id, elsewhere=known.session)
    return begin(request, session, account, ELSEWHERE, two_steps=known.two_steps, elsewhere=known.session)


async def joins(request: Request, ticket: Ticket, known: Known) -> Response:
    def open_account(session: Session) -> Begun | str | Failed:
        account = queries.account_of_link(session, ticket.what, now())
        if account is None:
            return Failed("not_ours")
        try:
            sign_on.open_with(session, by=actions.as_practitioner(account, None), account=account, known=known)
        except AlreadyDone:
            return Failed("taken")
        return after_elsewhere(request, session, known)

    came = await in_one_go(request, open_account)
    if isinstance(came, Failed):
        raise came
    if isinstance(came, str):
        reply = see(request, "/sign-in/second")
        tickets.give(request, reply, new_ticket("half", now(), what=came))
        return reply
    return arrived(request, came, "/")


async def proves(request: Request, ticket: Ticket, known: Known) -> Response:
    """The person who is signed in here has just signed in there as themselves."""

    def note(session: Session) -> str | None:
        me, account = find_practitioner(request, session), account_of(session, known)
        if me is None or account is None or not (me.id == account.id and me.id.hex == ticket.what and is_fresh(known, now())):
            return None
        if steps_of(session, me.id).any and not known.two_steps:
            return None
        return actions.note_proof(session, by=me, way=ELSEWHERE)

    secret = await in_one_go(request, note)
    if secret is None:
        raise Failed("other")
    reply = see(request, path_on_this_site(ticket.then))
    tickets.drop(request, reply)
    set_cookie(request, reply, "sid", secret)
    return reply


DEEDS = {"sign_in": signs_in, "join": joins, "prove": proves}


@router.get("/sign-in/second")
async def second_after_elsewhere(request: Request) -> Response:
    """The second step of somebody who was not asked for one there."""
    ticket = tickets.take(request, "half", now())
    if ticket is None:
        return see(request, "/sign-in")
    return await second_step(request, Onward(next=ticket.then), ticket.what, "", 200)


@router.post("/sign-in/go-on")
async def go_on(request: Request, form: Annotated[Onward, Form()]) -> Response:
    """Somebody signed in on another page, and comes back to words that wait. As a rule `stale_token` has seen to it before."""
    me = await in_one_go(request, lambda session: find_practitioner(request, session), looks_only=True)
    words = kept_in(request, form)
    if me is not None and words and same(form.owner, owner_of(request.app.state.settings, me.id)):
        request.state.me = me
        return carry_on_page(request, words)
    return sign_in_again(request, form, {"name": "You are not signed in yet. Sign in first, here or on the other page."}, 422)
