"""The family's page, one person's page, and the list of families."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.cases.guard import CaseFound
from app.cases.presenters import ways, who_bar_from
from app.db import today
from app.families import listing, queries
from app.families.family_map import map_page
from app.families.family_page import family_page
from app.families.family_read import who_and_where
from app.families.guard import PersonFound
from app.families.person_page import person_page
from app.family_frame.pages import case_page
from app.people.guard import SignedIn
from app.people.roles import Permission
from app.suite.guard import titles_of
from app.supervision.same_day import asking_for_help
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get("/families")
def families(
    request: Request,
    session: DbSession,
    me: SignedIn,
    whose: Literal["", "mine", "team"] = "",
    after: Annotated[UUID | None, Query()] = None,
) -> Response:
    """Fifty at a time in order of name; the place in the list is an id, so no name is in an address.

    Unless one list is asked for, a supervisor to whom no family is allocated reads the team's.
    """
    found = queries.families_listed(session, me, whose or "mine", after)
    if not whose and not found.count and me.may(Permission.SUPERVISE) and me.team_id:
        whose, found = "team", queries.families_listed(session, me, "team", after)
    ids = [row.id for row in found.rows]
    trail.look(session, by=me, what="looked at a list of families")
    return page(
        request,
        "families/families.html",
        title="Families",
        current="families",
        whose=whose or "mine",
        count=listing.count_words(found.count, queries.COUNT_AT_MOST),
        rows=listing.rows_shown(found.rows, queries.children_listed(session, ids), queries.stages_listed(session, ids), today()),
        after=after,
        further=found.rows[-1].id if found.has_more else None,
        decides_same=me.may(Permission.SUPERVISE),
    )


@router.get("/families/{case_id}")
def family(request: Request, session: DbSession, case: CaseFound) -> Response:
    return page(
        request,
        "families/family.html",
        title=f"Family – {case.ref}",
        current="families",
        case=case,
        ways=ways(case, "family"),
        shown=family_page(session, case, titles_of(request), asking_for_help(request.app.state.suite)),
    )


@router.get("/families/{case_id}/map")
def family_map(request: Request, session: DbSession, case: CaseFound) -> Response:
    """Who is who and where they live, as a list and drawn. Where a restricted home is stands on neither."""
    known = who_and_where(session, case)
    return page(
        request,
        "families/map.html",
        title=f"Family map – {case.ref}",
        current="families",
        case=case,
        who=who_bar_from(case, list(known.people.values()), []),
        ways=ways(case, "family"),
        shown=map_page(known),
    )


@router.get("/families/{case_id}/people/{person_id}")
def person(request: Request, session: DbSession, me: SignedIn, case: CaseFound, person: PersonFound) -> Response:
    return case_page(
        request,
        session,
        case,
        "families/person.html",
        title="Person",
        way="family",
        child=person.id,
        shown=person_page(session, case, person, me, titles_of(request), asking_for_help(request.app.state.suite)),
    )
