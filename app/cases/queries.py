"""Reading the case record: the people of a family, their homes, their help. Changes nothing, and loads all that a page needs."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import (
    Agreement,
    Allocation,
    Case,
    CaseMember,
    Characteristic,
    Household,
    HouseholdMember,
    Involvement,
    KnownStrength,
    NextStep,
    Part,
    Person,
    PersonKind,
    Relationship,
    Stage,
)
from app.doors.standing import seen_by
from app.people.models import Account, AccountState
from app.people.practitioner import Practitioner
from app.people.roles import Permission, RoleKey

OLDEST_FIRST = (col(Person.born_on).is_(None), col(Person.born_on), col(Person.expected_on), col(Person.given_name))


def people_of(session: Session, case_id: UUID) -> list[Person]:
    """Everybody in this family's record now, oldest first, expected babies last."""
    return list(
        session.exec(
            select(Person)
            .join(CaseMember, col(CaseMember.person_id) == col(Person.id))
            .where(col(CaseMember.case_id) == case_id, col(CaseMember.until).is_(None))
            .order_by(*OLDEST_FIRST)
        )
    )


def children_in(people: Iterable[Person]) -> list[Person]:
    return [person for person in people if person.kind != PersonKind.ADULT]


def adults_in(people: Iterable[Person]) -> list[Person]:
    return [person for person in people if person.kind == PersonKind.ADULT]


def person_of(session: Session, case_id: UUID, person_id: UUID) -> Person | None:
    """This person, if they are in this family's record now."""
    return session.exec(
        select(Person)
        .join(CaseMember, col(CaseMember.person_id) == col(Person.id))
        .where(col(CaseMember.case_id) == case_id, col(CaseMember.until).is_(None), col(Person.id) == person_id)
    ).first()


def restricted_homes(session: Session, case_id: UUID) -> list[str]:
    """What the homes are called whose whereabouts are kept from others in the family."""
    return list(
        session.exec(
            select(Household.name)
            .where(col(Household.case_id) == case_id, col(Household.restricted))
            .order_by(col(Household.name))
        )
    )


def relationships_among(session: Session, people: Iterable[UUID]) -> list[Relationship]:
    """What these people are to one another now."""
    ids = set(people)
    return list(
        session.exec(
            select(Relationship).where(
                col(Relationship.person_id).in_(ids), col(Relationship.to_person_id).in_(ids), col(Relationship.until).is_(None)
            )
        )
    )


@dataclass(frozen=True)
class Home:
    """A home and who lives or stays in it now."""

    household: Household
    members: tuple[HouseholdMember, ...]


def homes_of(session: Session, case_id: UUID) -> list[Home]:
    """The family's homes in order of name, in two queries however many there are."""
    households = session.exec(select(Household).where(col(Household.case_id) == case_id).order_by(col(Household.name))).all()
    members = session.exec(
        select(HouseholdMember)
        .join(Household, col(Household.id) == col(HouseholdMember.household_id))
        .where(col(Household.case_id) == case_id, col(HouseholdMember.until).is_(None))
    ).all()
    return [
        Home(household, tuple(member for member in members if member.household_id == household.id)) for household in households
    ]


def strengths_of(session: Session, people: Iterable[UUID]) -> list[KnownStrength]:
    """What holds for these people now, what can be relied on most first."""
    standing = session.exec(
        select(KnownStrength)
        .where(col(KnownStrength.person_id).in_(set(people)), col(KnownStrength.until).is_(None))
        .order_by(col(KnownStrength.noted_on), col(KnownStrength.id))
    ).all()
    levels = list(type(standing[0].level)) if standing else []
    return sorted(standing, key=lambda strength: levels.index(strength.level))


def characteristics_of(session: Session, people: Iterable[UUID]) -> list[Characteristic]:
    """What is so of these people now and changes how a tool should be used with them."""
    return list(
        session.exec(
            select(Characteristic)
            .where(col(Characteristic.person_id).in_(set(people)), col(Characteristic.until).is_(None))
            .order_by(col(Characteristic.kind))
        )
    )


def stages_of(session: Session, case_id: UUID) -> list[Stage]:
    """Every stage of help there has been, in order."""
    return list(session.exec(select(Stage).where(col(Stage.case_id) == case_id).order_by(col(Stage.since), col(Stage.until))))


def involved_in(session: Session, case_id: UUID) -> list[Involvement]:
    """Who is there for the family from outside it now, by name."""
    return list(
        session.exec(
            select(Involvement)
            .where(col(Involvement.case_id) == case_id, col(Involvement.until).is_(None))
            .order_by(col(Involvement.name))
        )
    )


def agreements_of(session: Session, case_id: UUID, *, ended: bool = False) -> list[Agreement]:
    """What each said when asked, latest first; `ended`: what was withdrawn too."""
    asked = select(Agreement).where(col(Agreement.case_id) == case_id).order_by(col(Agreement.agreed_on).desc())
    return list(session.exec(asked if ended else asked.where(col(Agreement.withdrawn_on).is_(None))))


def steps_due(session: Session, cases: Iterable[UUID]) -> list[NextStep]:
    """What is still to be done in these families, soonest first; what has no day comes last."""
    return list(
        session.exec(
            select(NextStep)
            .where(col(NextStep.case_id).in_(set(cases)), col(NextStep.done_on).is_(None))
            .order_by(col(NextStep.due_on).is_(None), col(NextStep.due_on), col(NextStep.id))
        )
    )


@dataclass(frozen=True)
class Worker:
    """A practitioner to whom a case is allocated now."""

    allocation_id: UUID
    account_id: UUID
    name: str
    role: RoleKey
    part: Part
    since: datetime.datetime


def workers_on(session: Session, case_id: UUID) -> list[Worker]:
    """Who works with this family now; whoever leads comes first."""
    rows = session.execute(
        select(Allocation, Account.name, Account.role)
        .join(Account, col(Account.id) == col(Allocation.account_id))
        .where(col(Allocation.case_id) == case_id, col(Allocation.until).is_(None))
        .order_by(col(Allocation.since))
    ).all()
    workers = [Worker(one.id, one.account_id, name, role, one.part, one.since) for one, name, role in rows]
    return sorted(workers, key=lambda worker: worker.part != Part.LEAD)


def practitioners_to_ask(session: Session) -> list[tuple[UUID, str]]:
    """Who may be allocated a case: everybody with an open account who works with families, by name."""
    working = (RoleKey.EARLY_HELP_WORKER, RoleKey.SOCIAL_WORKER, RoleKey.SUPERVISOR)
    rows = session.execute(
        select(Account.id, Account.name)
        .where(col(Account.state) != AccountState.CLOSED, col(Account.role).in_(working))
        .order_by(col(Account.name))
    ).all()
    return [(account_id, name) for account_id, name in rows]


def ref_is_taken(session: Session, ref: str) -> bool:
    return session.exec(select(Case.id).where(col(Case.ref) == ref)).first() is not None


# --- what somebody may open, in the words of the database


def mine_now(me: Practitioner) -> Any:
    """The ids of the cases allocated to me now, for use inside another query."""
    return select(Allocation.case_id).where(col(Allocation.account_id) == me.id, col(Allocation.until).is_(None))


def may_see(me: Practitioner) -> Any:
    """True of cases that I may open, closed ones too: what `may_open` says, in the words of the database."""
    team = col(Case.team_id) == me.team_id if me.team_id is not None else None
    mine = col(Case.id).in_(mine_now(me))
    return seen_by(Case, me.id, mine=mine, team=team, supervises=me.may(Permission.SUPERVISE))
