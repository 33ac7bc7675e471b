"""The address for signing in with a passkey, which is both steps in one: the device, and showing oneself to it."""

import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Response
from sqlmodel import Session
from starlette.requests import Request

from app.db import now
from app.factors.actions import WITH_PASSKEY
from app.factors.passkeys import NOT_TAKEN, answered
from app.people import actions
from app.people.models import Account, AccountState
from app.people.rules import is_unused
from app.people.trying import begin_from_place, too_soon
from app.settings import Settings
from app.signing_in.forms import PasskeyForm
from app.signing_in.onward import Begun, begin, onward
from app.signing_in.routes import sign_in_again
from app.web.session import in_one_go

router = APIRouter()


@router.post("/sign-in/passkey")
async def sign_in_with_passkey(request: Request, form: Annotated[PasskeyForm, Form()]) -> Response:
    came = await in_one_go(request, lambda session: after_passkey(request, session, form))
    if isinstance(came, datetime.timedelta):
        return sign_in_again(request, form, {"name": too_soon(came)}, 429, came)
    return onward(request, form, *came) if came else sign_in_again(request, form, {"name": NOT_TAKEN}, 422)


def after_passkey(request: Request, session: Session, form: PasskeyForm) -> Begun | datetime.timedelta | None:
    """The session of whoever the passkey belongs to, while their account is open and in use; or how long to wait."""
    tried = begin_from_place(request, session)
    if tried.attempt_id is None:
        return tried.wait
    passkey = answered(request, session, form.credential, form.challenge)
    account = session.get(Account, passkey.account_id) if passkey else None
    settings: Settings = request.app.state.settings
    if account is not None and is_unused(account, now(), settings.unused_days):
        actions.close_unused(session, account=account)
    if account is None or account.state is not AccountState.ACTIVE:
        actions.note_refused_sign_in(session, account_id=account.id if account else None, why="passkey not taken")
        return None
    actions.came_good(session, tried.attempt_id)
    return begin(request, session, account, WITH_PASSKEY)
