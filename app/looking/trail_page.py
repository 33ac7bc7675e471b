"""The trail as an auditor reads it: who, what, and which family by the reference that people use."""

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from sqlmodel import Session, col, select
from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.access.queries import waiting_too_long
from app.audit import trail
from app.audit.models import Trail
from app.audit.queries import page_of_trail
from app.cases.models import Case
from app.db import now, today
from app.looking.rules import Period, begins
from app.people import queries
from app.people.guard import SignedIn
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()

LINES_ON_A_PAGE = 100


@dataclass(frozen=True)
class ShownLine:
    """One line of the trail, in words."""

    at: datetime.datetime
    who: str
    what: str
    detail: str
    case: str
    about: str


def short(reference: UUID | None) -> str:
    """Enough of a reference to tell two apart by eye; the whole of it is in the trail itself."""
    return reference.hex[:8] if reference else ""


def shown_line(line: Trail, names: Mapping[UUID, str], refs: Mapping[UUID, str]) -> ShownLine:
    """One line, with the family's own reference; a family whose record is gone keeps a part of what it was filed under."""
    who = names.get(line.account_id, "Somebody") if line.account_id else "Nobody who is signed in"
    case = refs.get(line.case_id, short(line.case_id)) if line.case_id else ""
    return ShownLine(line.at, who, line.what, line.detail, case, short(line.about_id))


def refs_of(session: Session, cases: Collection[UUID]) -> dict[UUID, str]:
    """The reference of each of these records."""
    rows = session.exec(select(Case).where(col(Case.id).in_(cases))) if cases else ()
    return {case.id: case.ref for case in rows}


@router.get("/trail")
def read_trail(
    request: Request,
    session: DbSession,
    me: SignedIn,
    who: Annotated[str, Query(max_length=36)] = "",
    period: Period = Period.ALL,
    before: Annotated[int | None, Query(ge=1, le=2**53)] = None,
) -> HTMLResponse:
    """Latest first; of one practitioner, or since a day. The address holds a reference and a period, never a name."""
    people = [(account.id, account.name) for account, _ in queries.accounts(session)]
    one = next((account_id for account_id, _ in people if str(account_id) == who), None)
    lines = page_of_trail(session, before=before, count=LINES_ON_A_PAGE, who=one, since=begins(period, now()))
    names = queries.people_by_id(session, {line.account_id for line in lines if line.account_id})
    refs = refs_of(session, {line.case_id for line in lines if line.case_id})
    trail.look(session, by=me, what="read the trail")
    return page(
        request,
        "people/trail.html",
        title="The trail",
        lines=[shown_line(line, names, refs) for line in lines],
        people=[("", "Everybody"), *((str(account_id), name) for account_id, name in people)],
        periods=[(each.value, each.words) for each in Period],
        chosen=str(one or ""),
        period=period.value,
        waiting=waiting_too_long(session, today()),
        older=lines[-1].number if len(lines) == LINES_ON_A_PAGE else None,
    )
