"""The address at which whoever looks after the service sees whether a backup was made and tried out lately."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.backups.presenters import shown
from app.backups.standing import standing
from app.db import now
from app.people.guard import SignedIn
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get("/backups")
def backups(request: Request, _session: DbSession, _me: SignedIn) -> Response:
    found = shown(standing(request.app.state.settings.data, now()))
    return page(request, "backups/backups.html", title="Backups", shown=found)
