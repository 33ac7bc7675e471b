"""The address at which an auditor reads the trail."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.audit import trail
from app.audit.queries import page_of_trail
from app.people import presenters, queries
from app.people.guard import SignedIn
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()

LINES_ON_A_PAGE = 100


@router.get("/trail")
def read_trail(
    request: Request, session: DbSession, me: SignedIn, before: Annotated[int | None, Query(ge=1, le=2**53)] = None
) -> HTMLResponse:
    lines = page_of_trail(session, before=before, count=LINES_ON_A_PAGE)
    names = queries.people_by_id(session, {line.account_id for line in lines if line.account_id})
    trail.look(session, by=me, what="read the trail")
    return page(
        request,
        "people/trail.html",
        title="The trail",
        lines=[presenters.shown_line(line, names) for line in lines],
        older=lines[-1].number if len(lines) == LINES_ON_A_PAGE else None,
    )
