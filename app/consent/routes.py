"""What the family agreed to, person by person and purpose by purpose, with all that was said before."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseFound
from app.cases.presenters import ways, who_bar_from
from app.cases.queries import agreements_of, people_of, restricted_homes
from app.consent.presenters import consent_page
from app.consent.queries import explained_in, is_hidden_from_team
from app.terms.purposes import used_in
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get("/families/{case_id}/consent")
def consent(request: Request, session: DbSession, case: CaseFound) -> Response:
    """Six short queries, whatever was said."""
    people = people_of(session, case.id)
    known = {person.id: person for person in people}
    said, explained = agreements_of(session, case.id, ended=True), explained_in(session, case.id)
    return page(
        request,
        "consent/consent.html",
        title=f"What the family agreed to – {case.ref}",
        current="families",
        case=case,
        who=who_bar_from(case, people, restricted_homes(session, case.id)),
        ways=ways(case, "family"),
        shown=consent_page(said, explained, known, used_in(session)),
        hidden=is_hidden_from_team(session, case),
    )
