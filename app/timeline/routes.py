"""The addresses at which the chronology is read, on the screen and on paper."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseFound
from app.chronology.models import EventKind
from app.chronology.queries import waiting_in
from app.chronology.routes import frame
from app.db import today
from app.suite.suite import Suite
from app.timeline.presenters import Asked, chronology
from app.timeline.told import Origin
from app.web.pages import day, page
from app.web.session import DbSession

router = APIRouter()

HANDLING = "OFFICIAL-SENSITIVE"
"""How the paper is to be handled, as every page of it says."""

Year = Annotated[str, Query(max_length=4)]


def titles(request: Request) -> Mapping[str, str]:
    """What each tool is called, by its key."""
    suite: Suite = request.app.state.suite
    return {key: tool.title for key, tool in suite.items()}


def asked_for(
    child: Annotated[str, Query(max_length=36)] = "",
    kind: Annotated[str, Query(max_length=40)] = "",
    origin: Annotated[str, Query(max_length=40)] = "",
    since: Year = "",
    until: Year = "",
    newest: Annotated[str, Query(max_length=3)] = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> Asked:
    """What is asked for; what cannot be read asks for nothing."""
    return Asked(
        child=as_id(child),
        kind=kind if kind in set(EventKind) else "",
        origin=origin if origin in set(Origin) else "",
        since=as_year(since),
        until=as_year(until),
        newest=newest == "yes",
        page=page,
    )


def as_id(typed: str) -> UUID | None:
    try:
        return UUID(typed)
    except ValueError:
        return None


def as_year(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) == 4 else None


AskedFor = Annotated[Asked, Depends(asked_for)]


@router.get("/families/{case_id}/chronology")
def one_line_of_time(request: Request, session: DbSession, case: CaseFound, asked: AskedFor) -> Response:
    """From birth forwards, with what was asked for."""
    around = frame(session, case, asked.child)
    shown = chronology(session, case, titles(request), asked, today())
    return page(
        request,
        "timeline/chronology.html",
        title=f"Chronology – {case.ref}",
        shown=shown,
        asked=asked,
        as_at=today(),
        waiting=waiting_in(session, case.id) if case.may_write else [],
        **around,
    )


@router.get("/families/{case_id}/chronology/print")
def on_paper(request: Request, session: DbSession, case: CaseFound, asked: AskedFor) -> Response:
    """All that was asked for on one page, to be printed."""
    around = frame(session, case, asked.child)
    shown = chronology(session, case, titles(request), asked, today(), whole=True)
    return page(
        request,
        "timeline/print.html",
        title=f"Chronology – {case.ref}",
        shown=shown,
        asked=asked,
        copy_for="those who work with the family",
        copy_ref=case.ref,
        copy_version="Chronology",
        copy_made=day(today()),
        standing="",
        classification=HANDLING,
        is_family=False,
        as_pdf=False,
        back_address=asked.address(around["here"]),
        **around,
    )
