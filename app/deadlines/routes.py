"""The address of a family's deadlines: what is due and why, and what was met."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseFound
from app.cases.queries import people_of
from app.cases.wording import called
from app.db import today
from app.deadlines import presenters, queries
from app.deadlines.declared import holidays, rules_in
from app.family_frame.pages import case_page
from app.web.session import DbSession

router = APIRouter()


@router.get("/families/{case_id}/due")
def due(request: Request, session: DbSession, case: CaseFound) -> Response:
    names = {one.id: called(one) for one in people_of(session, case.id)}
    around = presenters.Around(rules_in(session), names, holidays(), queries.history_of(session, case.id), today())
    still, met = (queries.deadlines_of(session, case.id, met=met) for met in (False, True))
    return case_page(
        request,
        session,
        case,
        "deadlines/due.html",
        title="What is due and why",
        way="family",
        still=presenters.all_shown(still, around),
        met=presenters.all_shown(met, around),
        known=f"{holidays().first_year} to {holidays().last_year}",
    )
