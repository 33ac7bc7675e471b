"""Tries at signing in: counted before anything is looked at, slowed down, and the same whether or not anybody has that name."""

import datetime
import secrets
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import now
from app.people import actions, queries
from app.people.models import Account, AccountState
from app.people.practitioner import Practitioner
from app.people.rules import STEP_WINDOW, WINDOW, is_unused, wait_before_next, wait_for_source
from app.settings import Settings
from app.web.text import without_accents
from app.web.wall import cookie_name, same, sealed, set_cookie

KNOWN_DAYS = 90
KNOWN_AT_ONCE = 12
"""Accounts that one browser stays known to: people share the computers of an office."""


@dataclass(frozen=True)
class Try:
    """One try at signing in, counted, before the password is looked at."""

    attempt_id: UUID | None
    account_id: UUID | None
    kept: str
    wait: datetime.timedelta


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
    account = queries.account_named(session, without_accents(name))
    if account is not None and is_unused(account, now(), settings.unused_days):
        actions.close_unused(session, account=account)
    return counted(request, session, account, sealed(settings.secret, "name", without_accents(name)), WINDOW)


def begin_step(request: Request, session: Session, account: Account) -> Try:
    """The same for the second step of an account: fewer guesses, for only somebody with the password comes so far."""
    settings: Settings = request.app.state.settings
    return counted(request, session, account, sealed(settings.secret, "second", account.id.hex), STEP_WINDOW)


def begin_from_place(request: Request, session: Session) -> Try:
    """The same where nobody has said who they are yet: a passkey, a return from elsewhere. Only the place is slowed down."""
    settings: Settings = request.app.state.settings
    return counted(request, session, None, sealed(settings.secret, "nobody yet", secrets.token_hex(16)), WINDOW)


def counted(request: Request, session: Session, account: Account | None, name_hash: str, window: datetime.timedelta) -> Try:
    """One more try at this name, unless there were too many. What others at this address do holds up no browser we know."""
    settings: Settings = request.app.state.settings
    browser_hash, moment = known_browser(request, account), now()
    source_hash = sealed(settings.secret, "source", source_of(request))
    failed = queries.failed_tries(session, name_hash, source_hash, browser_hash, moment - window)
    for_place = () if browser_hash else [at for at in failed.from_source if at > moment - WINDOW]
    wait = max(wait_before_next(failed.for_account, moment, window), wait_for_source(for_place, moment))
    account_id = account.id if account else None
    if wait:
        actions.note_refused_sign_in(session, account_id=account_id, why="too many tries")
        return Try(None, account_id, "", wait)
    attempt_id = actions.note_try(session, name_hash=name_hash, source_hash=source_hash, browser_hash=browser_hash)
    kept = account.password_hash if account and account.state is AccountState.ACTIVE else ""
    return Try(attempt_id, account_id, kept, wait)


def source_of(request: Request) -> str:
    """Where a request comes from."""
    return request.client.host if request.client else ""


def too_soon(wait: datetime.timedelta) -> str:
    seconds = int(wait.total_seconds()) + 1
    span = f"{seconds} seconds" if seconds < 90 else f"{round(seconds / 60)} minutes"
    return f"That was tried too often. Wait {span}, then try again."


def stay_known(request: Request, reply: Response, me: Practitioner, secret: str) -> None:
    """This browser is known to this account from now on: what strangers do elsewhere does not hold its owner up here."""
    settings: Settings = request.app.state.settings
    nonce = sealed(settings.secret, "browser", secret)
    others = [mark for mark in known_marks(request) if not is_mark_of(request, me.id, mark)]
    marks = [known_mark(settings, me.id, nonce), *others][:KNOWN_AT_ONCE]
    set_cookie(request, reply, "known", "~".join(marks), days=KNOWN_DAYS)
