"""The page of figures, its files and its charts. Whoever may read figures gets the same ones, with the same withheld."""

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures.telling import Board
from app.insight.files import rows, spreadsheet
from app.insight.presenters import board_shown, measure_shown
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.practice_measures.telling import board
from app.published_figures.comparators import comparators_in
from app.settings import Settings
from app.web.csv import download
from app.web.pages import page, rendered
from app.web.session import DbSession

router = APIRouter()
TOP = "/what-the-data-tells-us"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def told(request: Request, session: Session) -> Board:
    settings: Settings = request.app.state.settings
    return board(session, comparators_in(settings.data))


@router.get(TOP)
def figures(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The short form: sentences and charts, everything else folded away; a few sheets on paper."""
    return of_figures(request, session, me, whole=False)


@router.get(TOP + "/in-full")
def in_full(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same with everything open: every table and every source, for reading closely and for paper."""
    return of_figures(request, session, me, whole=True)


def of_figures(request: Request, session: Session, me: Practitioner, *, whole: bool) -> Response:
    settings: Settings = request.app.state.settings
    trail.look(session, by=me, what="read what the data tells us", detail="in full" if whole else "")
    return page(
        request,
        "insight/board.html",
        title="What the data tells us, in full" if whole else "What the data tells us",
        current="figures",
        board=board_shown(told(request, session), place=settings.local.authority, made_up=settings.demonstration),
        whole=whole,
        may_bring_in="bring_returns" in me.role.permissions,
        may_take_out="take_dataset" in me.role.permissions,
    )


@router.get(TOP + "/figures.csv")
def as_csv(request: Request, session: DbSession, me: SignedIn) -> Response:
    """Every value that is told, in a file that runs nothing."""
    trail.deed(session, by=me, what="took figures out", detail="csv")
    return download(rows(told(request, session)), "what-the-data-tells-us.csv")


@router.get(TOP + "/figures.xlsx")
def as_spreadsheet(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same as a spreadsheet."""
    trail.deed(session, by=me, what="took figures out", detail="xlsx")
    headers = {"Content-Disposition": 'attachment; filename="what-the-data-tells-us.xlsx"'}
    return Response(spreadsheet(told(request, session)), media_type=XLSX, headers=headers)


@router.get(TOP + "/charts/{measure_key}.svg")
def chart(request: Request, session: DbSession, me: SignedIn, measure_key: str) -> Response:
    """One trend as a picture that stands by itself, for a report or another page."""
    settings: Settings = request.app.state.settings
    everything = told(request, session)
    one = everything.one(measure_key)
    shown = measure_shown(one, settings.local.authority, {}) if one else None
    if shown is None or shown.wide is None:
        raise MayNot
    trail.deed(session, by=me, what="took a chart out", detail=measure_key[:40])
    drawn = {"drawing": shown.wide, "drawn_id": "chart", "heading": shown.title, "words": shown.drawn}
    return Response(rendered(request, "insight/_trend.html", drawn), media_type="image/svg+xml")
