"""The trail as an auditor reads it: who, what, and which family by the reference that people use."""

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Form, Query
from pydantic import Field
from sqlmodel import Session, col, func, select
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from app.access.queries import waiting_too_long
from app.audit import trail
from app.audit.models import Trail, TrailKind
from app.audit.queries import Wanted, page_of_trail
from app.cases.models import Case
from app.db import now, today
from app.looking.rules import Period, Sort, begins, kind_words
from app.people import queries
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.web.pages import page, see
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

LINES_ON_A_PAGE = 100


@dataclass(frozen=True)
class ShownLine:
    """One line of the trail, in words, and the record it leads to."""

    at: datetime.datetime
    who: str
    what: str
    detail: str
    case: str
    about: str
    case_id: UUID | None = None


def short(reference: UUID | None) -> str:
    """Enough of a reference to tell two apart by eye; the whole of it is in the trail itself."""
    return reference.hex[:8] if reference else ""


def shown_line(line: Trail, names: Mapping[UUID, str], refs: Mapping[UUID, str]) -> ShownLine:
    """One line, with the family's own reference; a family whose record is gone keeps a part of what it was filed under."""
    who = names.get(line.account_id, "Somebody") if line.account_id else "Nobody who is signed in"
    case = refs.get(line.case_id, short(line.case_id)) if line.case_id else ""
    detail = kind_words(line.detail, line.what) if line.kind is TrailKind.LOOK and line.case_id and line.detail else line.detail
    return ShownLine(line.at, who, line.what, detail, case, short(line.about_id), line.case_id)


def refs_of(session: Session, cases: Collection[UUID]) -> dict[UUID, str]:
    """The reference of each of these records."""
    rows = session.exec(select(Case).where(col(Case.id).in_(cases))) if cases else ()
    return {case.id: case.ref for case in rows}


@dataclass(frozen=True)
class Asked:
    """What is chosen on the page, as it stands in the address: references and fixed words, never a name."""

    who: str = ""
    period: Period = Period.ALL
    kind: str = ""
    family: UUID | None = None

    @property
    def address(self) -> str:
        """The page with the same chosen."""
        chosen = {"who": self.who, "period": self.period.value, "kind": self.kind, "family": str(self.family or "")}
        return "/trail?" + urlencode({name: value for name, value in chosen.items() if value})


class RecordForm(FormModel):
    """A record by the reference that people use."""

    ref: Annotated[str, Field(max_length=40)] = ""


Before = Annotated[int | None, Query(ge=1, le=2**53)]
Short = Annotated[str, Query(max_length=36)]


@router.get("/trail")
def read_trail(
    request: Request,
    session: DbSession,
    me: SignedIn,
    who: Short = "",
    period: Period = Period.ALL,
    kind: Short = "",
    family: UUID | None = None,
    before: Before = None,
) -> HTMLResponse:
    """Latest first; of one practitioner, one record, one sort of line, or since a day."""
    return of_trail(request, session, me, Asked(who, period, kind, family), before)


@router.post("/trail")
def choose_record(request: Request, session: DbSession, me: SignedIn, form: Annotated[RecordForm, Form()]) -> Response:
    """The lines of one record, found by its reference; what was typed is in no address."""
    typed = " ".join(form.ref.split()).upper()
    found = session.exec(select(Case.id).where(func.upper(col(Case.ref)) == typed)).first()
    if found is None:
        problem = "No record has this reference. Look at it again: it stands on the family’s page, and in the lines below."
        return of_trail(request, session, me, Asked(), None, typed=form.ref, problem=problem)
    return see(request, Asked(family=found).address)


def of_trail(
    request: Request, session: Session, me: Practitioner, asked: Asked, before: int | None, *, typed: str = "", problem: str = ""
) -> HTMLResponse:
    people = [(account.id, account.name) for account, _ in queries.accounts(session)]
    one = next((account_id for account_id, _ in people if str(account_id) == asked.who), None)
    sort = next((each for each in TrailKind if each.value == asked.kind), None)
    asked = replace(asked, who=str(one or ""), kind=sort.value if sort else "")
    wanted = Wanted(one, asked.family, sort, begins(asked.period, now()))
    lines = page_of_trail(session, before=before, count=LINES_ON_A_PAGE, wanted=wanted)
    names = queries.people_by_id(session, {line.account_id for line in lines if line.account_id})
    refs = refs_of(session, {*(line.case_id for line in lines if line.case_id), *([asked.family] if asked.family else [])})
    trail.look(session, by=me, what="read the trail", case_id=asked.family)
    return page(
        request,
        "people/trail.html",
        title="The trail",
        status=422 if problem else 200,
        lines=[shown_line(line, names, refs) for line in lines],
        people=[("", "Everybody"), *((str(account_id), name) for account_id, name in people)],
        periods=[(each.value, each.words) for each in Period],
        sorts=[("", "Everything"), *((each.value, each.words) for each in Sort)],
        asked=asked,
        of=refs.get(asked.family, short(asked.family)) if asked.family else "",
        typed=typed,
        problem=problem,
        waiting=waiting_too_long(session, today()),
        older=lines[-1].number if len(lines) == LINES_ON_A_PAGE else None,
    )
