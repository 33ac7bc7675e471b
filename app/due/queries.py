"""Finding what is due in the families that somebody may open, a page at a time; who leads each, and who works in a team."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from app.cases.models import Allocation, Case, NextStep, Part, Person
from app.cases.queries import may_see, mine_now
from app.deadlines.rules import SOON
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.roles import Permission

PAGE = 50
AT_MOST = 1000
"""A list says how many there are up to here; beyond it says "more than"."""


@dataclass(frozen=True)
class Asked:
    """What the page was asked for. It goes into addresses: ids and keys, never a name."""

    whose: str = "mine"
    who: UUID | None = None
    when: str = ""
    page: int = 1


def team_of(me: Practitioner) -> UUID | None:
    """The team whose families somebody answers for; None for whoever supervises nobody."""
    return me.team_id if me.may(Permission.SUPERVISE) else None


def conditions(me: Practitioner, asked: Asked, today: datetime.date) -> list[Any]:
    """Only of open records that may be opened; what has no day is in no list of days."""
    found: list[Any] = [col(NextStep.done_on).is_(None), col(NextStep.due_on).is_not(None), col(Case.closed_at).is_(None)]
    found.append(may_see(me))
    team = team_of(me)
    if asked.whose == "team" and team:
        found.append(col(Case.team_id) == team)
        if asked.who:
            theirs = select(Allocation.case_id).where(col(Allocation.account_id) == asked.who, col(Allocation.until).is_(None))
            found.append(col(Case.id).in_(theirs))
    else:
        found.append(col(Case.id).in_(mine_now(me)))
    soon = today + datetime.timedelta(days=SOON)
    days = {
        "overdue": [col(NextStep.due_on) < today],
        "soon": [col(NextStep.due_on) >= today, col(NextStep.due_on) <= soon],
        "later": [col(NextStep.due_on) > soon],
    }
    return found + days.get(asked.when, [])


@dataclass(frozen=True)
class DuePage:
    """One page: each with its case and the person it is for. `count` stops at AT_MOST + 1."""

    rows: tuple[tuple[NextStep, Case, Person | None], ...]
    count: int

    @property
    def pages(self) -> int:
        return max((min(self.count, AT_MOST) + PAGE - 1) // PAGE, 1)


def due_page(session: Session, me: Practitioner, asked: Asked, today: datetime.date, *, whole: bool = False) -> DuePage:
    """Soonest first. `whole`: as many as are ever counted, for paper."""
    wanted = conditions(me, asked, today)
    rows = session.execute(
        select(NextStep, Case, Person)
        .join(Case, col(Case.id) == col(NextStep.case_id))
        .outerjoin(Person, col(Person.id) == col(NextStep.person_id))
        .where(*wanted)
        .order_by(col(NextStep.due_on), col(NextStep.id))
        .limit(AT_MOST if whole else PAGE)
        .offset(0 if whole else (asked.page - 1) * PAGE)
    ).all()
    some = select(NextStep.id).join(Case, col(Case.id) == col(NextStep.case_id)).where(*wanted).limit(AT_MOST + 1).subquery()
    count = session.execute(select(func.count()).select_from(some)).scalar_one()
    return DuePage(tuple((step, case, person) for step, case, person in rows), count)


def leads_of(session: Session, cases: Iterable[UUID]) -> dict[UUID, str]:
    """Who leads each of these cases now."""
    rows = session.execute(
        select(Allocation.case_id, Account.name)
        .join(Account, col(Account.id) == col(Allocation.account_id))
        .where(col(Allocation.case_id).in_(set(cases)), col(Allocation.until).is_(None), col(Allocation.part) == Part.LEAD)
    ).all()
    return {row[0]: row[1] for row in rows}


def workers_in(session: Session, team_id: UUID) -> list[tuple[UUID, str]]:
    """Everybody to whom a family of this team is allocated now, by name."""
    rows = session.execute(
        select(Account.id, Account.name)
        .join(Allocation, col(Allocation.account_id) == col(Account.id))
        .join(Case, col(Case.id) == col(Allocation.case_id))
        .where(col(Case.team_id) == team_id, col(Case.closed_at).is_(None), col(Allocation.until).is_(None))
        .distinct()
        .order_by(col(Account.name))
    ).all()
    return [(account_id, name) for account_id, name in rows]
