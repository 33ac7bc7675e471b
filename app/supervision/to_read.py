"""The supervisor’s queue: what waits to be read, in the order that is asked for; what is out with notes; what was signed."""

import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from sqlmodel import Session
from starlette.responses import Response

from app.audit import trail
from app.db import now, today
from app.finishing.queries import readers_of
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.plans.queries import plans_to_countersign
from app.suite.queries import release
from app.supervision import presenters, queries, rules
from app.supervision.rules import Order
from app.supervision.waiting import read_of
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()

PageNumber = Annotated[int, Query(alias="page", ge=1, le=1000)]

LATELY = datetime.timedelta(days=28)


@router.get("/supervision")
def queue(
    request: Request,
    session: DbSession,
    me: SignedIn,
    part: PageNumber = 1,
    order: Literal["longest", "came_back", "serious"] = "longest",
) -> Response:
    """What waits to be read, what is with its author again, what was signed lately."""
    chosen = Order.of(order)
    trail.look(session, by=me, what="opened the queue of work to read")
    empty: dict[str, Any] = {"waiting": [], "total": 0, "longest": "", "returned": [], "signed": [], "own": []}
    lists = lists_of(session, me, part, chosen) if me.team_id else empty
    return page(
        request,
        "supervision/queue.html",
        title="Supervision",
        current="supervision",
        part=part,
        per_page=queries.PER_PAGE,
        order=chosen,
        orders=tuple(Order),
        plans=plans_to_countersign(session, me),
        **lists,
    )


def lists_of(session: Session, me: Practitioner, part: int, order: Order) -> dict[str, Any]:
    """The four lists of the page."""
    team, day = me.team_id, today()
    if team is None:
        return {}
    waiting = queries.queue(session, team_id=team, me=me.id, page=part, order=order)
    returned = queries.with_worker(session, team_id=team, me=me.id)
    when = queries.returned_when(session, presenters.ids(returned))
    signed = queries.lately_signed(session, team_id=team, me=me.id, since=now() - LATELY)
    own = queries.my_own(session, team_id=team, me=me.id)

    def title(one: queries.Waiting) -> str:
        return release(session, one.assessment.release_id).title

    return {
        "waiting": [presenters.queue_row(one, read, day) for one, read in zip(waiting, read_of(session, waiting), strict=True)],
        "total": queries.how_many_wait(session, team_id=team, me=me.id),
        "longest": presenters.waited_longest(waiting, day),
        "returned": [presenters.returned_row(one, title(one), when.get(one.assessment.id), day) for one in returned],
        "signed": [presenters.signed_row(one, title(one), day) for one in signed],
        "own": [presenters.row(one, title(one), "", day) for one in own],
        "who_reads_mine": rules.who_must_read(readers_of(session, team, {me.id}), me.team_name or "the team") if own else "",
    }
