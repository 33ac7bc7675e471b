"""The head of a record: what the family is called, and who may open it."""

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.access.actions import name_staff
from app.cases import actions
from app.cases.guard import CaseToAllocate, OpenCase
from app.cases.models import Access, Case
from app.cases.presenters import ways, who_bar
from app.cases.writing import hold_as_seen
from app.consent.queries import is_hidden_from_team
from app.db import today
from app.people.guard import SignedIn
from app.refusals import SomeoneElseChanged
from app.upkeep.fields import Field, Offered, Typed, options, read_fields
from app.upkeep.routes import Sent, only_its_own
from app.upkeep.seen import Moved, is_so_already, moved, seen_in
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

HEADING = "This record"

BY_ONE = tuple((one.value, one.words) for one in Access if one is not Access.SEALED)
"""What one person may decide. To seal a record takes two, and so does opening the seal."""

FIELDS = (
    Field("family_name", "What is the family called?", hint="For example: Dean", needed="Write what to call it.", longest=120),
    Field("access", "Who may open it?", "choice", choices=BY_ONE, needed="Say who may open it."),
)

NOBODY = Offered({})


def fields_of(case: OpenCase) -> tuple[Field, ...]:
    """What one person may change here. Nobody opens a seal alone."""
    return FIELDS[:1] if case.access is Access.SEALED else FIELDS


@router.get("/families/{case_id}/record")
def record(request: Request, session: DbSession, case: CaseToAllocate) -> Response:
    typed = {"family_name": case.family_name, "access": case.access.value}
    return shown(request, session, case, typed, {})


def shown(
    request: Request,
    session: Session,
    case: OpenCase,
    typed: Typed,
    problems: dict[str, str],
    changed: Moved | None = None,
) -> Response:
    return page(
        request,
        "upkeep/record.html",
        title=f"{'Error: ' if problems else ''}{HEADING} – {case.ref}",
        status=422 if problems else 409 if changed else 200,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "family"),
        fields=[(field, options(field, NOBODY)) for field in fields_of(case)],
        typed=typed,
        problems=problems,
        moved=changed,
        seen=session.get_one(Case, case.id).version,
        hidden=is_hidden_from_team(session, case),
    )


@router.post("/families/{case_id}/record")
def change_record(request: Request, session: DbSession, me: SignedIn, case: CaseToAllocate, typed: Sent) -> Response:
    """Holds from the next request on, for everybody."""
    fields = fields_of(case)
    only_its_own(typed, fields)
    reading = Reading()
    values = read_fields(reading, fields, typed, NOBODY, today())
    if reading.problems:
        return shown(request, session, case, typed, reading.problems)
    row = session.get_one(Case, case.id)
    if is_so_already(fields, row, values):
        return see(request, case.address)
    try:
        hold_as_seen(session, row, seen_in(typed))
    except SomeoneElseChanged:
        return shown(request, session, case, typed, {}, moved(session, fields, row, values, NOBODY))
    actions.change_family(session, by=me, case_id=case.id, **{"access": case.access, **values})
    if values.get("access") == Access.RESTRICTED and case.part is None:
        name_staff(session, by=me, case_id=case.id, account_id=me.id, may_open=True, why="Restricted this record")
    return see(request, case.address)
