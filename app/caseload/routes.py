"""The address of the board of a team’s families."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.audit import trail
from app.caseload import presenters, queries, rules
from app.caseload.presenters import FAMILIES
from app.db import today
from app.due.queries import workers_in
from app.people.guard import SignedIn
from app.picture.terms import used_in
from app.web.pages import page, weekday
from app.web.session import DbSession

router = APIRouter()

PageNumber = Annotated[int, Query(alias="page", ge=1, le=100)]


@router.get("/caseload")
def board(
    request: Request,
    session: DbSession,
    me: SignedIn,
    who: Annotated[str, Query(max_length=36)] = "",
    what: Literal["", "overdue", "not_seen", "not_heard", "gaps"] = "",
    order: Literal["due", "seen", "gaps", "talk", "name"] = "due",
    number: PageNumber = 1,
) -> Response:
    """What is not known comes first. Everything is read for all the families, and drawn for those of one page."""
    trail.look(session, by=me, what="opened the board of the team")
    day, terms = today(), used_in(session)
    workers = workers_in(session, me.team_id) if me.team_id else []
    worker = next((one for one, _ in workers if str(one) == who), None)
    cases = queries.team_families(session, me, worker) if me.team_id else []
    known = queries.known_of(session, [case.id for case in cases], day)
    every = [rules.standing(case, known, day) for case in cases]
    fitting = rules.in_order(rules.chosen(every, what), order)
    shown = fitting[(number - 1) * FAMILIES : number * FAMILIES]
    drifts = queries.drifts_of(session, [one.case.id for one in shown], [child for one in shown for child in one.children], terms)
    return page(
        request,
        "caseload/board.html",
        title="Your team’s families",
        current="supervision",
        as_at=weekday(day),
        sentence=rules.first_sentence(every),
        rows=presenters.rows(shown, known, drifts, terms, day),
        count=len(fitting),
        number=number,
        pages=max(-(-len(fitting) // FAMILIES), 1),
        asked={"who": str(worker or ""), "what": what, "order": order},
        workers=workers,
        whats=rules.WHAT,
        orders=rules.ORDER,
        address=presenters.address,
    )
