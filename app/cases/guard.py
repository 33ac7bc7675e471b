"""The one door to a family's record: found, and theirs to open; or answered as if it did not exist."""

from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends
from sqlalchemy import Select, and_, bindparam, case, false, null, select
from sqlmodel import Session, SQLModel
from starlette.requests import Request

from app.audit import trail
from app.cases.open_case import OpenCase
from app.cases.rules import may_open
from app.db import now
from app.doors.standing import NAMED, held_back, open_until, opened_in_need
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.web.session import DbSession
from app.web.wall import SAFE_METHODS

__all__ = ["CaseFound", "CaseToAllocate", "CaseToWrite", "OpenCase", "PurposeWanted", "case_found", "find_case", "looked"]


class PurposeWanted(MayNot):
    """A record of their team that is open to them once they have said what for. Where nobody could say so, it is as if absent."""

    def __init__(self, case_id: UUID, ref: str) -> None:
        super().__init__("say what for")
        self.case_id, self.ref = case_id, ref


CASES, TEAMS, ALLOCATIONS = (SQLModel.metadata.tables[name].c for name in ("case_record", "team", "allocation"))

ONE_CASE: Select[*tuple[Any, ...]] = (
    select(
        CASES.id,
        CASES.ref,
        CASES.family_name,
        CASES.team_id,
        TEAMS.name.label("team_name"),
        CASES.access,
        CASES.opened_at,
        CASES.closed_at,
        ALLOCATIONS.part,
        NAMED.c.may_open.label("named"),
        case((ALLOCATIONS.part.is_not(None), false()), else_=held_back(CASES.id)).label("held_back"),
        case((ALLOCATIONS.part.is_not(None), false()), else_=opened_in_need(CASES.id, bindparam("me"))).label("in_need"),
        case((ALLOCATIONS.part.is_not(None), null()), else_=open_until(CASES.id, bindparam("me"))).label("open_until"),
    )
    .join_from(CASES.id.table, TEAMS.id.table, TEAMS.id == CASES.team_id)
    .outerjoin(
        ALLOCATIONS.id.table,
        and_(
            ALLOCATIONS.case_id == CASES.id,
            ALLOCATIONS.account_id == bindparam("me"),
            ALLOCATIONS.until.is_(None),
        ),
    )
    .outerjoin(
        NAMED,
        and_(NAMED.c.case_id == CASES.id, NAMED.c.account_id == bindparam("me"), NAMED.c.until.is_(None)),
    )
    .where(CASES.id == bindparam("case_id"))
)
"""Case, team and allocation in one go, on tables and without objects: this runs before every save."""


def find_case(session: Session, practitioner: Practitioner, case_id: UUID) -> OpenCase:
    """The case, if it is there and theirs to open now. Raises MayNot (shown as 404) when either is not so: the two look alike.

    Either is written to the trail, so that the one takes as long as the other. Looks are written by `case_found`.
    """
    asked = {"me": practitioner.id, "case_id": case_id, "in_session": practitioner.session_id, "moment": now()}
    found = session.connection().execute(ONE_CASE, asked).first()
    if found is None:
        trail.refusal(session, by=practitioner, what="asked for a family record that is not there")
        raise MayNot
    may = may_open(
        may_read_cases=practitioner.may(Permission.READ_CASES),
        allocated=found.part is not None,
        same_team=found.team_id == practitioner.team_id,
        supervises=practitioner.may(Permission.SUPERVISE),
        access=found.access,
        closed=found.closed_at is not None,
        named=found.named,
        held_back=found.held_back,
        in_need=found.in_need,
        purpose=found.open_until is not None,
    )
    if may.asks:
        trail.refusal(session, by=practitioner, what="was asked what for before a record was opened", case_id=case_id)
        raise PurposeWanted(case_id, found.ref)
    if not may.read:
        refuse(session, practitioner, case_id)
    return OpenCase(
        id=found.id,
        ref=found.ref,
        family_name=found.family_name,
        team_id=found.team_id,
        team_name=found.team_name,
        access=found.access,
        opened_at=found.opened_at,
        closed_at=found.closed_at,
        may=may,
        part=found.part,
        open_until=found.open_until,
    )


def refuse(session: Session, practitioner: Practitioner, case_id: UUID) -> None:
    """Writes the refusal to the trail and answers as if nothing were there."""
    trail.refusal(session, by=practitioner, what="was refused a family record", case_id=case_id)
    raise MayNot


def case_found(request: Request, session: DbSession, me: SignedIn, case_id: UUID) -> OpenCase:
    """For reading and for writing alike: any case they may open. A page that is looked at leaves a line in the trail."""
    found = find_case(session, me, case_id)
    looked(request, session, me, found, "opened a page of the family record")
    return found


def looked(request: Request, session: Session, me: Practitioner, case: OpenCase, what: str, about_id: UUID | None = None) -> None:
    """Writes the look to the trail with the kind of page it was, and says on the page how it came to be open.

    Whatever is sent for a record that was opened in need is refused here, on every way into the record.
    """
    request.state.in_need, request.state.open_until = case.may.in_need, case.open_until
    if request.method not in SAFE_METHODS:
        return refuse(session, me, case.id) if case.may.in_need else None
    opened = "opened a page in need" if case.may.in_need else "opened a page for a purpose" if case.open_until else what
    kind = trail.page_kind(request.scope["route"].path)
    return trail.look(session, by=me, what=opened, case_id=case.id, about_id=about_id, detail=kind)


CaseFound = Annotated[OpenCase, Depends(case_found)]


def only_if(allowed: Callable[[OpenCase], bool]) -> Callable[..., OpenCase]:
    """A guard for those who may do more than read: everybody else is answered as if the address did not exist."""

    def found(session: DbSession, me: SignedIn, case: CaseFound) -> OpenCase:
        if not allowed(case):
            refuse(session, me, case.id)
        return case

    return found


CaseToWrite = Annotated[OpenCase, Depends(only_if(lambda case: case.may_write))]
CaseToAllocate = Annotated[OpenCase, Depends(only_if(lambda case: case.may_allocate))]
