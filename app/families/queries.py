"""The list of families, fifty at a time among tens of thousands: statements made once, and columns instead of objects."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, func, or_, select
from sqlmodel import Session, col

from app.cases.models import Allocation, Case, CaseMember, Part, Person, PersonKind, Stage
from app.cases.queries import OLDEST_FIRST
from app.cases.wording import Named
from app.doors.standing import seen_by
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.roles import Permission

COUNT_AT_MOST = 1000
"""A list says how many families there are up to here; beyond it says "more than"."""


@dataclass(frozen=True)
class ListPage:
    """One page of families in order of name. `count` stops at COUNT_AT_MOST + 1."""

    rows: tuple["ListRow", ...]
    count: int
    has_more: bool


@dataclass(frozen=True)
class ListRow:
    """One family in a list: columns, not objects, because there may be tens of thousands of them."""

    id: UUID
    ref: str
    family_name: str
    lead: str | None


@cache
def listed(whose: str, *, supervises: bool) -> tuple[Any, ...]:
    """Three statements, made once: the families of a list, those after a place in it, and how many there are up to a limit.

    `team` holds those of my team that I may open (a supervisor: all); `mine` those allocated to me.
    """
    mine = col(Case.id).in_(
        select(col(Allocation.case_id)).where(col(Allocation.account_id) == bindparam("me"), col(Allocation.until).is_(None))
    )
    team = col(Case.team_id) == bindparam("team")
    seen = seen_by(Case, bindparam("me"), mine=mine, team=team if whose == "team" else None, supervises=supervises)
    conditions = (team if whose == "team" else mine, seen, col(Case.closed_at).is_(None))
    rows = (
        select(col(Case.id), col(Case.ref), col(Case.family_name))
        .where(*conditions)
        .order_by(col(Case.folded_name), col(Case.id))
        .limit(bindparam("size"))
    )
    further = rows.where(
        col(Case.folded_name) >= bindparam("name"),
        or_(col(Case.folded_name) > bindparam("name"), col(Case.id) > bindparam("last")),
    )
    some = select(col(Case.id)).where(*conditions).limit(COUNT_AT_MOST + 1).subquery()
    return rows, further, select(func.count()).select_from(some)


def families_listed(session: Session, me: Practitioner, whose: str, after: UUID | None, size: int = 50) -> ListPage:
    """Families in order of name, those that come after one of them. The place is an id, so that no name is in an address."""
    whose = "team" if whose == "team" and me.team_id else "mine"
    rows, further, counted = listed(whose, supervises=me.may(Permission.SUPERVISE))
    given = {"me": me.id, "team": me.team_id, "size": size + 1}
    place = session.execute(select(col(Case.folded_name)).where(col(Case.id) == after)).first() if after else None
    if place is None:
        found = session.execute(rows, given).all()
    else:
        found = session.execute(further, {**given, "name": place.folded_name, "last": after}).all()
    leads = leads_of(session, [row.id for row in found[:size]])
    shown = tuple(ListRow(row.id, row.ref, row.family_name, leads.get(row.id)) for row in found[:size])
    return ListPage(shown, session.execute(counted, given).scalar_one(), len(found) > size)


LISTED_CHILDREN: Select[*tuple[Any, ...]] = (
    select(
        col(CaseMember.case_id),
        col(Person.kind),
        col(Person.given_name),
        col(Person.family_name),
        col(Person.known_as),
        col(Person.born_on),
        col(Person.born_about),
        col(Person.age_said_on),
        col(Person.expected_on),
    )
    .join_from(CaseMember, Person, col(Person.id) == col(CaseMember.person_id))
    .where(
        col(CaseMember.case_id).in_(bindparam("cases", expanding=True)),
        col(CaseMember.until).is_(None),
        col(Person.kind) != PersonKind.ADULT,
    )
    .order_by(*OLDEST_FIRST)
)
"""Columns, not objects: a long list shows no more of a child than this."""


def children_listed(session: Session, cases: Sequence[UUID]) -> dict[UUID, list[Named]]:
    """The children of each of these families, oldest first, with just what a line of a list says of them."""
    found: dict[UUID, list[Named]] = {}
    for row in session.execute(LISTED_CHILDREN, {"cases": cases}):
        found.setdefault(row.case_id, []).append(row)
    return found


LEADS: Select[*tuple[Any, ...]] = (
    select(col(Allocation.case_id), col(Account.name))
    .join_from(Allocation, Account, col(Account.id) == col(Allocation.account_id))
    .where(
        col(Allocation.case_id).in_(bindparam("cases", expanding=True)),
        col(Allocation.until).is_(None),
        col(Allocation.part) == Part.LEAD,
    )
)


def leads_of(session: Session, cases: Sequence[UUID]) -> dict[UUID, str]:
    """Who leads each of these cases now."""
    return {row.case_id: row.name for row in session.execute(LEADS, {"cases": cases})}


STAGES: Select[*tuple[Any, ...]] = (
    select(col(Stage.case_id), col(Stage.name), col(Stage.since))
    .where(col(Stage.case_id).in_(bindparam("cases", expanding=True)), col(Stage.until).is_(None), col(Stage.person_id).is_(None))
    .order_by(col(Stage.since))
)


def stages_listed(session: Session, cases: Sequence[UUID]) -> dict[UUID, Any]:
    """The stage each of these families is in, and since when, as columns."""
    return {row.case_id: row for row in session.execute(STAGES, {"cases": cases})}
