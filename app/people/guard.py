"""Who is asking: found once for each request, in the request's own session, and checked against the policy table."""

import datetime
from collections.abc import Callable
from typing import Annotated, Protocol, TypeVar, cast

from fastapi import Depends
from sqlmodel import Session
from starlette.requests import Request

from app.audit import trail
from app.db import Database, now
from app.people import actions, queries
from app.people.models import AccountState
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, Permission
from app.people.rules import PROOF_LASTS, has_ended
from app.settings import Settings
from app.web.pages import signed_in_one
from app.web.session import DbSession, in_one_go, only_looks
from app.web.wall import cookie_name

SETTING_UP = ("/my-account", "/my-sessions", "/still-here", "/prove")
"""Where somebody may go who has a second step still to set up."""
GIVING_BACK = "/families/{case_id}/assessments/{assessment_id}/sections/{section}/family/back"
"""The one page of a turned screen: it shows nothing, and every other page leads to it."""

SEEN_AGAIN_AFTER = datetime.timedelta(minutes=1)


class Table(Protocol):
    """What a guard asks of the policy table, which stands above it."""

    def needed(self, method: str, path: str) -> Permission | None: ...

    def is_public(self, method: str, path: str) -> bool: ...

    def has(self, method: str, path: str) -> bool: ...


class NotSignedIn(Exception):
    """Nobody is signed in here, or no longer."""


class MustAddStep(Exception):
    """Their role needs a second step at sign-in, and they have set up none yet."""


class ProveFirst(Exception):
    """What was asked for weighs heavily, and it is a while since they showed that it is them."""


class MayNot(Exception):
    """The role does not allow this. It is answered as if the address did not exist."""


def idle_limit(settings: Settings) -> datetime.timedelta:
    return datetime.timedelta(minutes=settings.idle_minutes)


def find_practitioner(request: Request, session: Session) -> Practitioner | None:
    """The practitioner whose session the cookie names, when that session still runs and the account is open."""
    cookie = request.cookies.get(cookie_name(request, "sid"))
    found = queries.session_of_cookie(session, cookie) if cookie else None
    if found is None:
        return None
    settings: Settings = request.app.state.settings
    moment, idle = now(), idle_limit(settings)
    over = has_ended(ended_at=found.ended_at, ends_at=found.ends_at, last_seen_at=found.last_seen_at, idle=idle, now=moment)
    if over or found.state != AccountState.ACTIVE:
        return None
    request.state.session_ends_at = min(moment + idle, found.ends_at)
    request.state.seen_since = moment - found.last_seen_at
    request.state.proved_at, request.state.must_add_step = found.proved_at, found.must_add_step
    return Practitioner(
        id=found.account_id,
        name=found.name,
        role=ROLES[found.role],
        team_id=found.team_id,
        team_name=found.team_name,
        session_id=found.session_id,
    )


def who_is_asking(request: Request, session: Session) -> Practitioner | None:
    """Finds the practitioner and writes down, at most once a minute, that the session is in use.

    Runs in the same thread that opens the request's session, so that it costs no turn of its own.
    """
    me = find_practitioner(request, session)
    if me is None or request.state.seen_since < SEEN_AGAIN_AFTER:
        return me
    if not only_looks(request):
        actions.seen(session, session_id=me.session_id)
        return me
    session.rollback()  # a GET looks only: the note is written in a moment of its own
    database: Database = request.app.state.database
    with database.unit_of_work() as own:
        actions.seen(own, session_id=me.session_id)
    return me


async def perhaps_signed_in(request: Request, _session: DbSession) -> Practitioner | None:
    """For pages that anybody may read and that greet whoever is signed in."""
    return cast(Practitioner | None, signed_in_one(request))


async def signed_in(request: Request, session: DbSession) -> Practitioner:
    """The practitioner, whose role allows this route. Raises NotSignedIn or MayNot.

    No thread is taken here: the session has already found who is asking.
    """
    return allowed(request, session)


def allowed(request: Request, session: Session) -> Practitioner:
    """Whoever was found asking, if the policy table lets their role do this."""
    me: Practitioner | None = signed_in_one(request)
    if me is None:
        raise NotSignedIn
    policy: Table = request.app.state.policy
    path: str = request.scope["route"].path
    if request.state.must_add_step and not path.startswith(SETTING_UP) and path != GIVING_BACK:
        raise MustAddStep
    needed = policy.needed(request.method, path)
    if needed is not None and needed not in me.role.permissions:
        trail.refusal(session, by=me, what="was refused by role", detail=needed.value)
        raise MayNot
    return me


SignedIn = Annotated[Practitioner, Depends(signed_in)]


def prove_first(request: Request) -> None:
    """Raises ProveFirst unless whoever is signed in showed a few minutes ago that it is them."""
    proved_at: datetime.datetime | None = request.state.proved_at
    if proved_at is None or now() - proved_at >= PROOF_LASTS:
        raise ProveFirst


async def lately_proved(request: Request, me: SignedIn) -> Practitioner:
    """The practitioner, who showed a few minutes ago that it is them. Raises ProveFirst, NotSignedIn or MayNot."""
    prove_first(request)
    return me


Answer = TypeVar("Answer")


class OneTurn:
    """A deed done whole in one thread and one turn: who is asking, the deed itself, and its commit.

    For the one deed that is asked for more often than all others together. The turn to write is held without a pause in it, so
    that whoever waits for it waits a third as long.
    """

    def __init__(self, request: Request) -> None:
        self.request = request

    async def __call__(self, deed: Callable[[Session, Practitioner], Answer]) -> Answer:
        """What the deed gives, once it is on disk. Raises as `signed_in` does."""

        def whole(session: Session) -> Answer:
            self.request.state.me = who_is_asking(self.request, session)
            return deed(session, allowed(self.request, session))

        return await in_one_go(self.request, whole)


async def one_turn(request: Request) -> OneTurn:
    return OneTurn(request)


InOneTurn = Annotated[OneTurn, Depends(one_turn)]
LatelyProved = Annotated[Practitioner, Depends(lately_proved)]
PerhapsSignedIn = Annotated[Practitioner | None, Depends(perhaps_signed_in)]
