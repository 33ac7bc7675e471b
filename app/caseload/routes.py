"""The address of the board of a team’s families."""

import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from sqlmodel import Session
from starlette.responses import Response

from app.audit import trail
from app.caseload import presenters, queries, rules
from app.caseload.presenters import FAMILIES, ToRead
from app.db import now, today
from app.due.queries import workers_in
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.picture.terms import used_in
from app.plans.queries import plans_to_countersign
from app.session_records.queries import went_well
from app.suite.queries import releases
from app.supervision.queries import how_many_wait, waiting_longest
from app.web.pages import page, weekday
from app.web.session import DbSession

router = APIRouter()

OLDEST = 3
"""Pieces of work to read that the board names; all of them stand in the queue."""

A_MONTH = datetime.timedelta(days=30)
WELL = 5
"""Things that went well which the board tells, the latest first."""

PageNumber = Annotated[int, Query(alias="page", ge=1, le=100)]


def what_waits(session: Session, me: Practitioner, day: datetime.date) -> ToRead:
    """The work that waits for this supervisor, longest waiting first, and the plans to be counter-signed."""
    if me.team_id is None:
        return presenters.to_read((), {}, 0, (), day)
    oldest = waiting_longest(session, team_id=me.team_id, me=me.id, at_most=OLDEST)
    many = how_many_wait(session, team_id=me.team_id, me=me.id) if len(oldest) == OLDEST else len(oldest)
    tools = releases(session, {one.assessment.release_id for one in oldest})
    titles = {key: tool.title for key, tool in tools.items()}
    return presenters.to_read(oldest, titles, many, plans_to_countersign(session, me), day)


@router.get("/caseload")
def board(
    request: Request,
    session: DbSession,
    me: SignedIn,
    who: Annotated[str, Query(max_length=36)] = "",
    what: Literal["", "overdue", "not_seen", "not_heard", "gaps", "adds"] = "",
    order: Literal["due", "seen", "gaps", "talk", "name"] = "gaps",
    number: PageNumber = 1,
) -> Response:
    """What is not known comes first. Everything is read for all the families, and drawn for those of one page."""
    trail.look(session, by=me, what="opened the board of the team")
    day, terms = today(), used_in(session)
    workers = workers_in(session, me.team_id) if me.team_id else []
    worker = next((one for one, _ in workers if str(one) == who), None)
    cases = queries.team_families(session, me, worker) if me.team_id else []
    known = queries.known_of(session, me, [case.id for case in cases], day, queries.asks_of(request.app.state.suite, terms))
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
        to_read=what_waits(session, me, day),
        well=went_well(session, [one.case.id for one in every], now() - A_MONTH, WELL),
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
