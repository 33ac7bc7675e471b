"""What an auditor is told of reading that somebody ought to ask about."""

import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response
from sqlmodel import col, select
from starlette.requests import Request

from app.audit import trail
from app.cases.models import Case
from app.db import now
from app.people.guard import SignedIn
from app.people.queries import people_by_id
from app.unusual.declared import used_in
from app.unusual.queries import visits_since
from app.unusual.rules import reasons
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()

DAYS = (7, 28)
SHOWN = 200


@router.get("/trail/unusual")
def unusual(request: Request, session: DbSession, me: SignedIn, days: Annotated[int, Query(ge=7, le=28)] = 7) -> Response:
    """References only, as in the trail itself: a surname is compared here and never shown."""
    limits = used_in(session)
    found = reasons(visits_since(session, now() - datetime.timedelta(days=days)), limits)
    shown = found[:SHOWN]
    people = people_by_id(session, {one.account_id for one in shown})
    cases = {one.case_id for one in shown if one.case_id}
    refs = {one.id: one.ref for one in session.exec(select(Case).where(col(Case.id).in_(cases)))} if cases else {}
    trail.look(session, by=me, what="read what is unusual in the trail")
    return page(
        request,
        "unusual/unusual.html",
        title="Unusual reading",
        lines=[(one, people.get(one.account_id, "Somebody"), refs.get(one.case_id, "") if one.case_id else "") for one in shown],
        more=len(found) - len(shown),
        limits=limits,
        days=days,
        choices=DAYS,
    )
