"""The page of figures, its files and its charts. Whoever may read figures gets the same ones, with the same withheld."""

from fastapi import APIRouter
from jinja2 import Environment
from markupsafe import Markup
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures_kept.keeping import Keeper, Kept
from app.insight.files import rows, spreadsheet
from app.insight.presenters import board_shown, measure_shown
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.web.csv import csv_file, written
from app.web.pages import page, rendered
from app.web.session import DbSession

router = APIRouter()
TOP = "/what-the-data-tells-us"
MAY = {"may_bring_in": "bring_returns", "may_take_out": "take_dataset", "may_lead": "care_for_tools"}
"""What a page offers whoever has this permission."""
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def kept(request: Request, session: Session) -> Kept:
    """What is told now, made once for all who read it."""
    keeper: Keeper = request.app.state.figures
    settings: Settings = request.app.state.settings
    return keeper.now(session, settings.data)


@router.get(TOP)
def figures(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The short form: sentences and charts, everything else folded away; a few sheets on paper."""
    return of_figures(request, session, me, whole=False)


@router.get(TOP + "/in-full")
def in_full(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same with everything open: every table and every source, for reading closely and for paper."""
    return of_figures(request, session, me, whole=True)


def of_figures(request: Request, session: Session, me: Practitioner, *, whole: bool) -> Response:
    """The page: what stands between its head and its foot is the same for everybody who may do the same, and made once."""
    settings: Settings = request.app.state.settings
    trail.look(session, by=me, what="read what the data tells us", detail="in full" if whole else "")
    found = kept(request, session)
    may = {name: permission in me.role.permissions for name, permission in MAY.items()}

    def figures() -> Markup:
        shown = board_shown(found.board, place=settings.local.authority, made_up=settings.demonstration)
        return drawn(request, "insight/_board.html", board=shown, whole=whole, **may)

    return page(
        request,
        "insight/board.html",
        title="What the data tells us, in full" if whole else "What the data tells us",
        current="figures",
        figures=found.once(("board", whole, *may.values()), Markup, figures),
    )


def drawn(request: Request, template: str, **what: object) -> Markup:
    """A part of a page in which nothing is of whoever reads it: only what it is given, and no name besides."""
    templates: Environment = request.app.state.templates
    return Markup(templates.get_template(template).render(what))  # noqa: S704 (made by our own templates, which escape)


@router.get(TOP + "/figures.csv")
def as_csv(request: Request, session: DbSession, me: SignedIn) -> Response:
    """Every value that is told, in a file that runs nothing."""
    trail.deed(session, by=me, what="took figures out", detail="csv")
    found = kept(request, session)
    return csv_file(found.once("csv", bytes, lambda: written(rows(found.board))), "what-the-data-tells-us.csv")


@router.get(TOP + "/figures.xlsx")
def as_spreadsheet(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same as a spreadsheet."""
    trail.deed(session, by=me, what="took figures out", detail="xlsx")
    found = kept(request, session)
    headers = {"Content-Disposition": 'attachment; filename="what-the-data-tells-us.xlsx"'}
    return Response(found.once("xlsx", bytes, lambda: spreadsheet(found.board)), media_type=XLSX, headers=headers)


@router.get(TOP + "/charts/{measure_key}.svg")
def chart(request: Request, session: DbSession, me: SignedIn, measure_key: str) -> Response:
    """One trend as a picture that stands by itself, for a report or another page."""
    settings: Settings = request.app.state.settings
    one = kept(request, session).board.one(measure_key)
    shown = measure_shown(one, settings.local.authority, {}) if one else None
    if shown is None or shown.wide is None:
        raise MayNot
    trail.deed(session, by=me, what="took a chart out", detail=measure_key[:40])
    drawn = {"drawing": shown.wide, "drawn_id": "chart", "heading": shown.title, "words": shown.drawn}
    return Response(rendered(request, "insight/_trend.html", drawn), media_type="image/svg+xml")
