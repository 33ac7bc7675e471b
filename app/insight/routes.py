"""The page of figures. Everybody whose role may read figures sees the same ones, with the same withheld."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures.comparators import comparators_in
from app.figures.telling import board
from app.insight.presenters import board_shown
from app.people.guard import SignedIn
from app.settings import Settings
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get("/what-the-data-tells-us")
def figures(request: Request, session: DbSession, me: SignedIn) -> Response:
    settings: Settings = request.app.state.settings
    told = board(session, comparators_in(settings.data))
    trail.look(session, by=me, what="read what the data tells us")
    shown = board_shown(told, place=settings.local.authority, made_up=settings.demonstration)
    return page(
        request,
        "insight/board.html",
        title="What the data tells us",
        current="figures",
        board=shown,
        may_bring_in="bring_returns" in me.role.permissions,
    )
