"""What every way of signing in ends with: a session that has just begun, and the page the person was on, if it was they."""

import datetime

from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.factors.queries import steps_of
from app.people import actions
from app.people.kept import KeptWords, is_whole
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.rules import browser_in_words, path_on_this_site
from app.people.trying import stay_known
from app.people.unsigned import carry_on_page, carry_on_with
from app.settings import Settings
from app.signing_in.forms import Onward
from app.web.pages import fragment, is_htmx, see
from app.web.wall import cookie_name, owner_of, same, set_cookie, token_for

Begun = tuple[Practitioner, str]
"""Whoever signed in, and the secret of their session."""

ELSEWHERE = "the organisation’s sign-in"
"""How somebody signed in, in words."""


def begin(
    request: Request, session: Session, account: Account, way: str, *, two_steps: bool = False, elsewhere: str | None = None
) -> Begun:
    """The session. Where the role needs a second step that is not set up, it opens only the pages on which that is done.

    `two_steps`: somebody else has asked for a second one already. `elsewhere`: what the session is called there.
    """
    settings: Settings = request.app.state.settings
    needs = settings.needs_second_step(account.role.value)
    secret = actions.sign_in(
        session,
        account=account,
        attempt_id=None,
        lasts=datetime.timedelta(hours=settings.absolute_hours),
        browser=browser_in_words(request.headers.get("user-agent", "")),
        instead_of=request.cookies.get(cookie_name(request, "sid"), ""),
        way=way,
        must_add_step=needs and not two_steps and not steps_of(session, account.id).any,
        elsewhere=elsewhere,
    )
    return actions.as_practitioner(account, None), secret


def kept_in(request: Request, form: Onward) -> KeptWords | None:
    """The words that wait in this form, if they are as we sealed them."""
    words = KeptWords(form.kept, form.kept_for, form.kept_seal)
    return words if is_whole(request.app.state.settings, words, form.owner) else None


def onward(request: Request, form: Onward, me: Practitioner, secret: str) -> Response:
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
    stay_known(request, reply, me, secret)
    return reply


def held(request: Request, form: Onward) -> dict[str, object]:
    """What every form on the way carries along: whose page it was, what it held, and where to go."""
    return {"owner": form.owner, "kept": kept_in(request, form), "next": form.next}
