"""Who has looked at a record: everybody who may open it may read the list, and those who supervise it see who was refused too."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseFound
from app.db import now
from app.family_frame.pages import case_page
from app.looking import queries
from app.looking.presenters import Reader, visits_shown
from app.looking.rules import Period, begins
from app.people.guard import SignedIn
from app.terms.purposes import used_in
from app.web.session import DbSession

router = APIRouter()

ON_A_PAGE = 25


@router.get("/families/{case_id}/who-has-looked")
def who_has_looked(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseFound,
    who: Annotated[str, Query()] = "",
    period: Annotated[Period, Query()] = Period.ALL,
    before: Annotated[int | None, Query(ge=1, le=2**53)] = None,
) -> Response:
    """Latest first. The address holds references and a period, never a name."""
    since = begins(period, now())
    people = queries.who_looked(session, case.id, refused_too=case.may_supervise)
    one = next((account_id for account_id, _ in people if str(account_id) == who), None)
    wanted = queries.Wanted(one, since, before, refused_too=case.may_supervise)
    visits = queries.visits(session, case.id, wanted, ON_A_PAGE)
    shown = visits[:ON_A_PAGE]
    reader = Reader(me.id, case.may_supervise or case.may_allocate, used_in(session))
    return case_page(
        request,
        session,
        case,
        "looking/who_has_looked.html",
        title="Who has looked",
        way="looked",
        visits=visits_shown(
            shown,
            dict(people),
            queries.kinds_seen(session, case.id, shown, since) if shown else {},
            queries.reasons_given(session, case.id, shown) if shown else {},
            reader,
        ),
        people=[("", "Everybody"), *((str(account_id), name) for account_id, name in people)],
        periods=[(one.value, one.words) for one in Period],
        chosen=str(one or ""),
        period=period.value,
        before=before,
        earlier=shown[-1].last if len(visits) > ON_A_PAGE else None,
    )
