"""Addresses of one's own account: the second steps one signs in with, and what happened with the account lately."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from app.factors import actions, passkeys, presenters, queries, rules
from app.factors.forms import AppForm, DeedForm, NewPasswordForm, PasskeyForm
from app.factors.locking import locked, unlocked
from app.people import actions as people
from app.people.guard import LatelyProved, SignedIn
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, CannotRead
from app.settings import Settings
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

Problems = dict[str, str]
PENDING = "app being added"


def settings_of(request: Request) -> Settings:
    settings: Settings = request.app.state.settings
    return settings


@router.get("/my-account")
def my_account(request: Request, session: DbSession, me: SignedIn) -> HTMLResponse:
    settings = settings_of(request)
    return page(
        request,
        "factors/account.html",
        title="Your account",
        steps=presenters.shown_steps(queries.steps_of(session, me.id)),
        events=presenters.shown_events(queries.lately(session, me.id), me.id),
        needs=settings.needs_second_step(me.role.key.value),
        must=request.state.must_add_step,
        exempt=settings.demonstration,
    )


# --- an app


@router.get("/my-account/app")
def app_to_add(request: Request, session: DbSession, me: LatelyProved) -> HTMLResponse:
    return adding_app(request, session, me, rules.new_secret(), {})


def adding_app(request: Request, session: Session, me: Practitioner, secret: str, problems: Problems) -> HTMLResponse:
    account = session.get_one(Account, me.id)
    return page(
        request,
        "factors/app.html",
        title=f"{'Error: ' if problems else ''}Add an app",
        status=422 if problems else 200,
        square=presenters.square_of(rules.address_for_app(secret, account.sign_in_name)),
        secret=rules.in_fours(secret),
        pending=locked(settings_of(request), me.id, PENDING, secret),
        problems=problems,
    )


@router.post("/my-account/app")
def add_app(request: Request, session: DbSession, me: LatelyProved, form: Annotated[AppForm, Form()]) -> Response:
    settings = settings_of(request)
    secret = unlocked(settings, me.id, PENDING, form.pending)
    if secret is None:
        return see(request, "/my-account/app")
    try:
        actions.add_app(session, settings, by=me, secret=secret, code=form.code)
    except CannotRead as refusal:
        return adding_app(request, session, me, secret, {refusal.field: refusal.sentence})
    return added(request, session, me)


def added(request: Request, session: Session, me: Practitioner) -> Response:
    """Other browsers sign in anew, with the second step. Whoever has no recovery codes yet gets them now."""
    people.end_all_sessions(session, account_id=me.id, but=me.session_id)
    if queries.steps_of(session, me.id).codes_left:
        return see(request, "/my-account")
    return codes_shown(request, session, me)


@router.post("/my-account/app/remove")
def remove_app(request: Request, session: DbSession, me: LatelyProved, _: Annotated[DeedForm, Form()]) -> Response:
    actions.remove_app(session, settings_of(request), by=me)
    return see(request, "/my-account")


# --- recovery codes


@router.post("/my-account/recovery-codes")
def make_codes(request: Request, session: DbSession, me: LatelyProved, _: Annotated[DeedForm, Form()]) -> Response:
    if not queries.steps_of(session, me.id).any:
        return see(request, "/my-account")
    return codes_shown(request, session, me)


def codes_shown(request: Request, session: Session, me: Practitioner) -> HTMLResponse:
    """The only page that ever shows them."""
    codes = [rules.in_fours(one) for one in actions.new_recovery_codes(session, settings_of(request), by=me)]
    return page(request, "factors/codes.html", title="Your recovery codes", codes=codes)


# --- passkeys


@router.get("/my-account/passkeys")
def passkey_to_add(request: Request, session: DbSession, me: LatelyProved) -> HTMLResponse:
    return adding_passkey(request, session, me, "", {})


def adding_passkey(request: Request, session: Session, me: Practitioner, name: str, problems: Problems) -> HTMLResponse:
    account, steps = session.get_one(Account, me.id), queries.steps_of(session, me.id)
    words: dict[str, Any] = {"question": passkeys.to_make(request, me, account.sign_in_name, steps.passkeys), "name": name}
    title = f"{'Error: ' if problems else ''}Add a passkey"
    return page(request, "factors/passkey.html", title=title, status=422 if problems else 200, problems=problems, **words)


@router.post("/my-account/passkeys")
def add_passkey(request: Request, session: DbSession, me: LatelyProved, form: Annotated[PasskeyForm, Form()]) -> Response:
    reading = Reading()
    name = reading.line("name", form.name, longest=60) or "A passkey"
    made = passkeys.made(request, session, form.credential, form.challenge)
    if made is None:
        reading.problem("name", passkeys.NOT_TAKEN)
    if reading.problems or made is None:
        return adding_passkey(request, session, me, form.name, reading.problems)
    try:
        actions.add_passkey(session, by=me, name=name, **vars(made))
    except AlreadyDone as refusal:
        return adding_passkey(request, session, me, form.name, {"name": refusal.sentence})
    return added(request, session, me)


@router.post("/my-account/passkeys/{passkey_id}/remove")
def remove_passkey(
    request: Request, session: DbSession, me: LatelyProved, passkey_id: UUID, _: Annotated[DeedForm, Form()]
) -> Response:
    actions.remove_passkey(session, settings_of(request), by=me, passkey_id=passkey_id)
    return see(request, "/my-account")


# --- the password


@router.get("/my-account/password")
def password_to_change(request: Request, _me: LatelyProved) -> HTMLResponse:
    return changing(request, {})


def changing(request: Request, problems: Problems) -> HTMLResponse:
    title = f"{'Error: ' if problems else ''}Change your password"
    return page(request, "factors/password.html", title=title, status=422 if problems else 200, problems=problems)


@router.post("/my-account/password")
def change_password(request: Request, session: DbSession, me: LatelyProved, form: Annotated[NewPasswordForm, Form()]) -> Response:
    try:
        people.change_password(session, by=me, account=session.get_one(Account, me.id), password=form.password)
    except CannotRead as refusal:
        return changing(request, {refusal.field: refusal.sentence})
    return see(request, "/my-account")
