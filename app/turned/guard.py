"""While the screen is turned round, nothing else can be opened in that browser: only the pages it was turned to.

The lock belongs to the browser and not to whoever is signed in there: signing out, signing in again and signing in as somebody
else all leave it on. Only a practitioner's password on the page that gives the screen back takes it off.
"""

import datetime
from dataclasses import dataclass
from uuid import UUID

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from app.db import now
from app.settings import Settings
from app.web.pages import fragment, is_htmx
from app.web.wall import SAFE_METHODS, cookie_name, drop_cookie, same, sealed, set_cookie

COOKIE = "turned"
HELP_NOW = "/help-now"
SIGNING_IN = frozenset(
    {
        "/sign-in",
        "/sign-in/elsewhere",
        "/sign-in/elsewhere/back",
        "/sign-in/elsewhere/problem",
        "/sign-in/passkey",
        "/sign-in/second",
    }
)
OPEN_MEANWHILE = SIGNING_IN | {HELP_NOW, "/health", "/sign-out", "/still-here"}
"""Addresses that show nothing of anybody's record."""


class TurnedRound(Exception):
    """Something else was asked for while the screen is turned round. `address`: where the screen is given back."""

    def __init__(self, address: str) -> None:
        super().__init__("the screen is turned round")
        self.address = address


@dataclass(frozen=True)
class Turned:
    """To which assessment's section the screen is turned, and for whom: "child" or a carer's id."""

    case_id: str
    assessment_id: str
    section: str
    looking: str
    since: str
    """When it was turned, in ISO form: what was written before is not shown."""
    keeper: str
    """The account of whoever turned it."""

    @property
    def assessment(self) -> str:
        """The assessment's own address."""
        return f"/families/{self.case_id}/assessments/{self.assessment_id}"

    @property
    def page(self) -> str:
        """The turned page."""
        return f"{self.assessment}/sections/{self.section}/family"

    @property
    def back(self) -> str:
        """Where the screen is given back."""
        return f"{self.page}/back"

    @property
    def parts(self) -> tuple[str, str, str, str, str, str]:
        """What is sealed."""
        return self.case_id, self.assessment_id, self.section, self.looking, self.since, self.keeper


def seal_of(request: Request, turned: Turned) -> str:
    """No session is in it, so that it holds whoever signs in."""
    settings: Settings = request.app.state.settings
    return sealed(settings.secret, COOKIE, *turned.parts)


def turn(request: Request, response: Response, place: tuple[UUID, UUID, str], looking: str, by: UUID) -> None:
    """From now on this browser opens only the turned pages. Whoever turned it first stays its keeper.

    `place`: the family record, the assessment and the section.
    """
    case_id, assessment_id, section = place
    before = turned_to(request)
    since = before.since if before and before.looking == looking else now().isoformat()
    turned = Turned(str(case_id), str(assessment_id), section, looking, since, before.keeper if before else by.hex)
    set_cookie(request, response, COOKIE, "~".join((*turned.parts, seal_of(request, turned))))


def turn_back(request: Request, response: Response) -> None:
    """The screen is the practitioner's again."""
    drop_cookie(request, response, COOKIE)


def turned_to(request: Request) -> Turned | None:
    """To what the screen of this browser is turned; None when it is not."""
    parts = request.cookies.get(cookie_name(request, COOKIE), "").split("~")
    if len(parts) != 7:
        return None
    turned = Turned(*parts[:6])
    return turned if same(parts[6], seal_of(request, turned)) else None


async def keep_turned(request: Request) -> None:
    """Runs before every route. Raises TurnedRound for anything that is not on the turned screen."""
    turned = turned_to(request)
    path = request.url.path
    if turned is None or path in OPEN_MEANWHILE:
        return
    request.state.turned_since = datetime.datetime.fromisoformat(turned.since)
    start, _, end = path.removeprefix(f"{turned.assessment}/sections/").partition("/")
    if path.startswith(f"{turned.assessment}/sections/") and start and end in ("family", "family/back"):
        return
    own = path.startswith(f"{turned.assessment}/answers/") or path == f"{turned.assessment}/parts"
    if request.method not in SAFE_METHODS and own:
        form = await request.form()
        if form.get("with") == turned.looking:
            return
    raise TurnedRound(HELP_NOW if path == "/act-now" else turned.back)


async def to_giving_back(request: Request, fault: Exception) -> Response:
    """Whatever was asked for, the screen is given back first. A page left open in another tab keeps what is typed on it."""
    assert isinstance(fault, TurnedRound)  # noqa: S101
    if is_htmx(request):
        return fragment(request, "turned/_locked.html", 403, address=fault.address)
    return RedirectResponse(fault.address, status_code=303)


def install(app: FastAPI) -> None:
    """Lets the service answer for a turned screen."""
    app.add_exception_handler(TurnedRound, to_giving_back)
