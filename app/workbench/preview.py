"""The service on this machine alone, with one tool that is being written: its pages are read again as soon as its file is kept.

Whoever opens it is a practice lead of an empty record that is thrown away afterwards: it holds no family, and nobody signs in.
"""

from typing import Any

from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.db import Database
from app.main import WholePicture, create_app
from app.people import actions
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.settings import Settings
from app.web.pages import page
from app.workbench.watching import Watched

TOP = "/workbench"
CHANGED = TOP + "/changed"


def preview_service(settings: Settings, database: Database, watched: Watched) -> WholePicture:
    """The service with the tool on its shelf, and the page that says what is wrong in it."""
    with database.unit_of_work() as session:
        account, _ = actions.create_account(
            session, by=None, sign_in_name="author@workbench.invalid", name="The author", role=RoleKey.PRACTICE_LEAD, team=None
        )
        author = actions.as_practitioner(account, None)
    watched.look()
    service = create_app(settings, database, suite=watched.suite())
    service.state.watched = watched
    service.state.author = author
    service.state.who_is_asking = service.state.find_practitioner = the_author
    service.state.templates.globals["watched"] = watched
    service.router.routes.insert(0, Route(TOP, workbench))
    service.router.routes.insert(0, Route(CHANGED, changed))
    return service


def the_author(request: Request, _session: Session) -> Practitioner:
    """Everybody who opens it: it answers on this machine alone, and holds nothing but tools."""
    author: Practitioner = request.app.state.author
    request.state.proved_at, request.state.must_add_step = None, False
    return author


def changed(request: Request) -> Response:
    """Asked every second by an open page, which has seen one state of the file: whether to read the page again."""
    watched: Watched = request.app.state.watched
    if str(watched.look()) == request.query_params.get("seen"):
        return Response(status_code=204)
    request.app.state.suite = watched.suite()
    tell = {"HX-Redirect": TOP} if watched.faults else {"HX-Refresh": "true"}
    return Response(headers=tell)


def workbench(request: Request) -> Response:
    """What is wrong in the file now, and where to see the tool."""
    watched: Watched = request.app.state.watched
    watched.look()
    request.app.state.suite = watched.suite()
    request.state.me = request.app.state.author
    shown: dict[str, Any] = {"file": watched.path.name, "faults": watched.faults, "again": watched.again, "tool": watched.tool}
    return page(request, "workbench/workbench.html", title=f"{watched.path.name} – Workbench", current="shelf", **shown)
