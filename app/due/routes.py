"""The address of all that is due: one’s own, and for a supervisor the team’s or one colleague’s; on the screen and on paper."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.db import today
from app.due import presenters, queries
from app.due.queries import Asked
from app.people.guard import SignedIn
from app.web.pages import day, page
from app.web.session import DbSession

router = APIRouter()


def asked_for(
    whose: Literal["mine", "team"] = "mine",
    who: Annotated[str, Query(max_length=36)] = "",
    when: Literal["", "overdue", "soon", "later"] = "",
    page: Annotated[int, Query(ge=1, le=20)] = 1,
) -> Asked:
    """What is asked for; somebody who cannot be read is nobody in particular."""
    try:
        somebody = UUID(who) if who else None
    except ValueError:
        somebody = None
    return Asked(whose, somebody, when, page)


@router.get("/due")
def all_that_is_due(
    request: Request,
    session: DbSession,
    me: SignedIn,
    asked: Annotated[Asked, Depends(asked_for)],
    paper: Literal["", "yes"] = "",
) -> Response:
    """What was due first comes first. A supervisor may ask for the team, or for one colleague in it."""
    team = queries.team_of(me)
    found = queries.due_page(session, me, asked, today(), whole=bool(paper))
    leads = queries.leads_of(session, [case.id for _, case, _ in found.rows])
    trail.look(session, by=me, what="looked at what is due")
    return page(
        request,
        "due/due.html",
        title="All that is due",
        current="work",
        asked=asked,
        paper=bool(paper),
        made=day(today()),
        count=presenters.count_words(found, asked),
        lines=presenters.lines(found, leads, today()),
        pages=found.pages,
        address=presenters.address,
        whens=presenters.WHENS,
        workers=queries.workers_in(session, team) if team else [],
        team=me.team_name if team else "",
    )
