"""The figures as files, and each trend as a picture, for whoever may read the page: every download is in the trail."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures_taken.files import rows, spreadsheet
from app.figures_taken.outward import in_json
from app.insight.presenters import measure_shown
from app.insight.routes import TOP, kept
from app.people.guard import MayNot, SignedIn
from app.settings import Settings
from app.web.csv import csv_file, written
from app.web.pages import rendered
from app.web.session import DbSession

router = APIRouter()
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


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


@router.get(TOP + "/figures.json")
def as_data_for_programs(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same for other programs: what `whole-picture measures --json` prints."""
    settings: Settings = request.app.state.settings
    trail.deed(session, by=me, what="took figures out", detail="json")
    found = kept(request, session)
    told = found.once("json", str, lambda: in_json(found.board, settings.local.authority))
    return Response(told, media_type="application/json")


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
