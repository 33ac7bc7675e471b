"""Reading the trail for what is unusual: a line for each record and sign-in, in four queries however much was read."""

import datetime
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import case, func, select
from sqlmodel import Session, col

from app.audit.models import Trail, TrailKind
from app.cases.models import Allocation, Case, CaseMember, Person
from app.looking.queries import REFUSED
from app.people.models import Account
from app.people.roles import ROLES, Permission
from app.unusual.rules import Visited
from app.web.text import fold

READ_IN_ONE_GO = 500

Span = tuple[datetime.datetime, datetime.datetime | None]


def visits_since(session: Session, since: datetime.datetime) -> list[Visited]:
    """Every look at a record, and every refusal, of whoever was signed in."""
    refused = case((col(Trail.what).in_(REFUSED), 1), else_=0)
    looks = case((col(Trail.kind) == TrailKind.LOOK, 1), else_=0)
    wanted = (
        select(
            col(Trail.account_id),
            col(Trail.case_id),
            func.min(col(Trail.at)),
            func.max(col(Trail.at)),
            func.sum(looks),
            func.sum(refused),
        )
        .where(
            col(Trail.at) >= since,
            col(Trail.account_id).is_not(None),
            col(Trail.case_id).is_not(None),
            col(Trail.kind).in_((TrailKind.LOOK, TrailKind.REFUSAL)),
        )
        .group_by(col(Trail.account_id), col(Trail.case_id), col(Trail.session_id))
    )
    rows = [tuple(row) for row in session.execute(wanted) if row[4] or row[5]]
    people = {one.id: one for one in session.scalars(select(Account))}
    cases = {row[1] for row in rows}
    theirs, names, teams = allocated(session, cases), surnames(session, cases), teams_of(session, cases)
    return [
        Visited(
            account_id=account_id,
            case_id=case_id,
            first_at=first,
            last_at=last,
            looks=int(seen),
            refused=int(kept_out),
            is_theirs=was_theirs(theirs.get((account_id, case_id), ()), first, last)
            or supervises(people[account_id], teams.get(case_id)),
            same_name=surname(people[account_id]) in names.get(case_id, ()),
        )
        for account_id, case_id, first, last, seen, kept_out in rows
    ]


def was_theirs(spans: Iterable[Span], first: datetime.datetime, last: datetime.datetime) -> bool:
    return any(since <= last and (until is None or until >= first) for since, until in spans)


def supervises(account: Account, team_id: UUID | None) -> bool:
    return account.team_id is not None and account.team_id == team_id and Permission.SUPERVISE in ROLES[account.role].permissions


def surname(account: Account) -> str:
    """The last word of a practitioner’s name, folded."""
    return fold(account.name).split()[-1] if account.name.split() else ""


def in_parts(cases: Iterable[UUID]) -> Iterable[list[UUID]]:
    """A database takes only so many references at once."""
    listed = sorted(cases)
    return (listed[at : at + READ_IN_ONE_GO] for at in range(0, len(listed), READ_IN_ONE_GO))


def allocated(session: Session, cases: Iterable[UUID]) -> dict[tuple[UUID, UUID], list[Span]]:
    """(practitioner, record) → from when until when it was theirs."""
    found: dict[tuple[UUID, UUID], list[Span]] = {}
    for part in in_parts(cases):
        for one in session.scalars(select(Allocation).where(col(Allocation.case_id).in_(part))):
            found.setdefault((one.account_id, one.case_id), []).append((one.since, one.until))
    return found


def surnames(session: Session, cases: Iterable[UUID]) -> dict[UUID, set[str]]:
    """Record → the surnames in it, folded, and what the family is called."""
    found: dict[UUID, set[str]] = {}
    for part in in_parts(cases):
        named = (
            select(col(CaseMember.case_id), col(Person.family_name))
            .join(Person, col(Person.id) == col(CaseMember.person_id))
            .where(col(CaseMember.case_id).in_(part))
        )
        called = select(col(Case.id), col(Case.family_name)).where(col(Case.id).in_(part))
        for case_id, name in (*session.execute(named), *session.execute(called)):
            if words := fold(name).split():
                found.setdefault(case_id, set()).add(words[-1])
    return found


def teams_of(session: Session, cases: Iterable[UUID]) -> dict[UUID, UUID]:
    wanted = (select(col(Case.id), col(Case.team_id)).where(col(Case.id).in_(part)) for part in in_parts(cases))
    return {case_id: team_id for each in wanted for case_id, team_id in session.execute(each)}
