"""The figures as files, and each trend as a picture, for whoever may read the page: every download is in the trail."""

from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures_taken.files import rows, spreadsheet
from app.figures_taken.outward import in_json
from app.figures_taken.presenters import ChartShown, chart_shown
from app.insight.routes import TOP, kept
from app.people.guard import MayNot, SignedIn
from app.settings import Settings
from app.web.csv import csv_file, written
from app.web.pages import page, rendered
from app.web.session import DbSession

router = APIRouter()
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def is_made_up(request: Request) -> bool:
    settings: Settings = request.app.state.settings
    return settings.demonstration


@router.get(TOP + "/figures.csv")
def as_csv(request: Request, session: DbSession, me: SignedIn) -> Response:
    """Every value that is told, in a file that runs nothing."""
    trail.deed(session, by=me, what="took figures out", detail="csv")
    found = kept(request, session)
    return csv_file(
        found.once("csv", bytes, lambda: written(rows(found.board, made_up=is_made_up(request)))), "what-the-data-tells-us.csv"
    )


@router.get(TOP + "/figures.xlsx")
def as_spreadsheet(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same as a spreadsheet."""
    trail.deed(session, by=me, what="took figures out", detail="xlsx")
    found = kept(request, session)
    headers = {"Content-Disposition": 'attachment; filename="what-the-data-tells-us.xlsx"'}
    made = found.once("xlsx", bytes, lambda: spreadsheet(found.board, made_up=is_made_up(request)))
    return Response(made, media_type=XLSX, headers=headers)


@router.get(TOP + "/figures.json")
def as_data_for_programs(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same for other programs: what `whole-picture measures --json` prints."""
    settings: Settings = request.app.state.settings
    trail.deed(session, by=me, what="took figures out", detail="json")
    found = kept(request, session)
    told = found.once("json", str, lambda: in_json(found.board, settings.local.authority, made_up=settings.demonstration))
    return Response(told, media_type="application/json")


def chart_found(request: Request, session: DbSession, _me: SignedIn, measure_key: str) -> ChartShown:
    """Raises MayNot, shown as 404, where there is no such trend or nothing of it may be drawn."""
    settings: Settings = request.app.state.settings
    found = chart_shown(kept(request, session).board, measure_key, settings.local.authority)
    if found is None:
        raise MayNot
    return found


ChartFound = Annotated[ChartShown, Depends(chart_found)]


def as_picture(request: Request, chart: ChartShown) -> str:
    drawn = {"drawing": chart.drawing, "drawn_id": "chart", "heading": chart.title, "words": chart.words}
    return rendered(request, chart.drawing.template, drawn)


@router.get(TOP + "/charts/{measure_key}.svg")
def picture(request: Request, session: DbSession, me: SignedIn, chart: ChartFound) -> Response:
    """One trend as a picture that stands by itself, for a report."""
    trail.deed(session, by=me, what="took a chart out", detail=chart.key)
    return Response(as_picture(request, chart), media_type="image/svg+xml")


@router.get(TOP + "/charts/{measure_key}/for-another-page")
def for_another_page(request: Request, session: DbSession, me: SignedIn, chart: ChartFound) -> Response:
    """The same as a piece of HTML to copy, with its words; nothing in it asks this service for anything."""
    trail.deed(session, by=me, what="took a chart out", detail=f"{chart.key}, for another page")
    return page(
        request,
        "figures_taken/for_another_page.html",
        title="A chart for another page",
        current="figures",
        chart=chart,
        snippet=chart.snippet(as_picture(request, chart)),
    )
