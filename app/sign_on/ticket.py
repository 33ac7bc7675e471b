"""What a browser carries to the organisation's sign-in and back: sealed, good for some minutes, and for this one way.

Nothing is kept here of somebody who sets out. What the issuer is given (state, nonce, PKCE) is made from the ticket and from the
seal of this data folder, so that what comes back fits this browser, this purpose and this moment, or nothing.
"""

import base64
import datetime
import json
import secrets
from dataclasses import asdict, dataclass

from starlette.requests import Request
from starlette.responses import Response

from app.settings import Settings
from app.web.wall import cookie_name, drop_cookie, same, sealed, set_cookie

COOKIE = "elsewhere"
LASTS = datetime.timedelta(minutes=10)


@dataclass(frozen=True)
class Ticket:
    """What somebody set out for (`sign_in`, `join`, `prove`), or what came of it (`half`, `problem`)."""

    purpose: str
    ends: int
    chance: str
    then: str = "/"
    """Where to go afterwards."""
    what: str = ""
    """The hash of an activation link; the secret of a second step; why it did not work."""
    more: str = ""

    def as_kept(self) -> str:
        return base64.urlsafe_b64encode(json.dumps(asdict(self)).encode()).decode()


def new_ticket(purpose: str, moment: datetime.datetime, *, then: str = "/", what: str = "", more: str = "") -> Ticket:
    return Ticket(purpose, int((moment + LASTS).timestamp()), secrets.token_urlsafe(16), then, what, more)


def give(request: Request, reply: Response, ticket: Ticket) -> None:
    settings: Settings = request.app.state.settings
    kept = ticket.as_kept()
    set_cookie(request, reply, COOKIE, f"{kept}.{sealed(settings.secret, 'ticket', kept)}")


def take(request: Request, purpose: str, moment: datetime.datetime) -> Ticket | None:
    """The ticket of this browser, if it is ours, for this purpose, and not too old."""
    settings: Settings = request.app.state.settings
    kept, _, seal = request.cookies.get(cookie_name(request, COOKIE), "").partition(".")
    if not kept or not same(seal, sealed(settings.secret, "ticket", kept)):
        return None
    ticket = Ticket(**json.loads(base64.urlsafe_b64decode(kept)))
    return ticket if ticket.purpose == purpose and moment.timestamp() < ticket.ends else None


def drop(request: Request, reply: Response) -> None:
    drop_cookie(request, reply, COOKIE)


def state_of(settings: Settings, ticket: Ticket) -> str:
    """What comes back with the browser, and fits this ticket alone."""
    return sealed(settings.secret, "state", ticket.as_kept())


def nonce_of(settings: Settings, ticket: Ticket) -> str:
    """What is signed into the answer, and fits this ticket alone."""
    return sealed(settings.secret, "nonce", ticket.as_kept())


def verifier_of(settings: Settings, ticket: Ticket) -> str:
    """What shows that whoever hands in the code is whoever asked for it (PKCE): 48 signs that never leave this machine before."""
    return sealed(settings.secret, "verifier", ticket.as_kept()) + sealed(settings.secret, "and more", ticket.as_kept())
