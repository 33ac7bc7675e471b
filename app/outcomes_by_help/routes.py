"""The addresses at which outcomes are read by kind of help. Whoever may read figures gets the same, with the same withheld."""

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.audit import trail
from app.figures.queries import figure_rows
from app.outcomes_by_help.presenters import CAVEAT, TOP, as_data, file_rows, help_shown
from app.outcomes_by_help.telling import KindTold, told
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.practice_measures.queries import counted
from app.web.csv import download
from app.web.pages import day_and_clock, page
from app.web.session import DbSession

router = APIRouter()
Years = dict[int, tuple[KindTold, ...]]


def asked(session: Session, year: str) -> tuple[Years, int | None]:
    """All years, and the one that is asked for: the latest where none is, None while there is none at all."""
    every = told(figure_rows(session))
    if not year:
        return every, max(every, default=None)
    found = next((one for one in every if str(one) == year), None)
    if found is None:
        raise MayNot
    return every, found


@router.get(TOP)
def by_help(request: Request, session: DbSession, me: SignedIn, year: str = "") -> Response:
    """What became of the outcomes that each kind of help was for, in one year. A year that is not told is no page."""
    every, chosen = asked(session, year)
    made = counted(session)
    trail.look(session, by=me, what="read outcomes by kind of help", detail=str(chosen or ""))
    return page(
        request,
        "outcomes_by_help/help.html",
        title="Outcomes by kind of help",
        current="figures",
        told=help_shown(every, chosen) if chosen else None,
        caveat=CAVEAT,
        counted=f"Counted {day_and_clock(made.made_at)}." if made else "",
    )


@router.get(TOP + "/figures.csv")
def as_csv(session: DbSession, me: SignedIn, year: str = "") -> Response:
    """The same year in a file that runs nothing."""
    return download(file_rows(*taken_out(session, me, year)), "outcomes-by-kind-of-help.csv")


@router.get(TOP + "/figures.json")
def as_data_for_programs(session: DbSession, me: SignedIn, year: str = "") -> Response:
    """The same year for other programs."""
    return JSONResponse(as_data(*taken_out(session, me, year, ", json")))


def taken_out(session: Session, me: Practitioner, year: str, how: str = "") -> tuple[Years, int]:
    """What leaves the service, with its line in the trail. Raises MayNot where no year is told."""
    every, chosen = asked(session, year)
    if chosen is None:
        raise MayNot
    trail.deed(session, by=me, what="took figures out", detail=f"by kind of help, {chosen}{how}")
    return every, chosen
