"""Reading the case record: the people of a family, their homes, their help. Changes nothing, and loads all that a page needs."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
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
from app.gathering.lists import Listed, together
from app.people.models import Account, AccountState
from app.people.practitioner import Practitioner
from app.people.roles import Permission, RoleKey

OLDEST_FIRST = (col(Person.born_on).is_(None), col(Person.born_on), col(Person.expected_on), col(Person.given_name))


def here(case_id: UUID) -> Any:
    """The ids of those who are in this family's record now, for use inside another query."""
    return select(CaseMember.person_id).where(col(CaseMember.case_id) == case_id, col(CaseMember.until).is_(None))


def everybody_in(case_id: UUID) -> Listed[Person]:
    """Everybody in this family's record now, oldest first, expected babies last."""
    return Listed(Person, (col(Person.id).in_(here(case_id)),), OLDEST_FIRST)


def people_of(session: Session, case_id: UUID) -> list[Person]:
    return everybody_in(case_id).alone(session)


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


def households_in(case_id: UUID) -> Listed[Household]:
    """The family's homes in order of name."""
    return Listed(Household, (col(Household.case_id) == case_id,), (col(Household.name), col(Household.id)))


def stays_in(case_id: UUID) -> Listed[HouseholdMember]:
    """Who lives or has lived in the family's homes."""
    own = select(Household.id).where(col(Household.case_id) == case_id)
    return Listed(
        HouseholdMember,
        (col(HouseholdMember.household_id).in_(own),),
        (col(HouseholdMember.since), col(HouseholdMember.id)),
    )


def homes(households: Iterable[Household], stays: Iterable[HouseholdMember]) -> list[Home]:
    """Each home with those who live or stay there now."""
    now = [one for one in stays if one.until is None]
    return [Home(home, tuple(one for one in now if one.household_id == home.id)) for home in households]


def homes_of(session: Session, case_id: UUID) -> list[Home]:
    return homes(*together(session, households_in(case_id), stays_in(case_id)))


def standing_of(people: Any) -> Listed[KnownStrength]:
    """What holds for these people now, what was noted first coming first."""
    return Listed(
        KnownStrength,
        (col(KnownStrength.person_id).in_(people), col(KnownStrength.until).is_(None)),
        (col(KnownStrength.noted_on), col(KnownStrength.id)),
    )


def strongest_first(standing: Sequence[KnownStrength]) -> list[KnownStrength]:
    """What can be relied on most comes first."""
    levels = list(type(standing[0].level)) if standing else []
    return sorted(standing, key=lambda strength: levels.index(strength.level))


def strengths_of(session: Session, people: Iterable[UUID]) -> list[KnownStrength]:
    return strongest_first(standing_of(set(people)).alone(session))


def characteristics_of(session: Session, people: Iterable[UUID]) -> list[Characteristic]:
    """What is so of these people now and changes how a tool should be used with them."""
    return list(
        session.exec(
            select(Characteristic)
            .where(col(Characteristic.person_id).in_(set(people)), col(Characteristic.until).is_(None))
            .order_by(col(Characteristic.kind))
        )
    )


def stages_in(case_id: UUID) -> Listed[Stage]:
    """Every stage of help there has been, in order."""
    return Listed(Stage, (col(Stage.case_id) == case_id,), (col(Stage.since), col(Stage.until)))


def stages_of(session: Session, case_id: UUID) -> list[Stage]:
    return stages_in(case_id).alone(session)


def others_in(case_id: UUID) -> Listed[Involvement]:
    """Who is there for the family from outside it now, by name."""
    return Listed(Involvement, (col(Involvement.case_id) == case_id, col(Involvement.until).is_(None)), (col(Involvement.name),))


def involved_in(session: Session, case_id: UUID) -> list[Involvement]:
    return others_in(case_id).alone(session)


def agreements_in(case_id: UUID, *, ended: bool = False) -> Listed[Agreement]:
    """What each said when asked, latest first; `ended`: what was withdrawn too."""
    standing = () if ended else (col(Agreement.withdrawn_on).is_(None),)
    return Listed(Agreement, (col(Agreement.case_id) == case_id, *standing), (col(Agreement.agreed_on).desc(),))


def agreements_of(session: Session, case_id: UUID, *, ended: bool = False) -> list[Agreement]:
    return agreements_in(case_id, ended=ended).alone(session)


def due_in(cases: Iterable[UUID]) -> Listed[NextStep]:
    """What is still to be done in these families, soonest first; what has no day comes last."""
    return Listed(
        NextStep,
        (col(NextStep.case_id).in_(set(cases)), col(NextStep.done_on).is_(None)),
        (col(NextStep.due_on).is_(None), col(NextStep.due_on), col(NextStep.id)),
    )


def steps_due(session: Session, cases: Iterable[UUID]) -> list[NextStep]:
    return due_in(cases).alone(session)


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


@lru_cache(maxsize=256)
def may_see(me: Practitioner) -> Any:
    """True of cases that I may open, closed ones too: what `may_open` says, in the words of the database.

    A page asks it a dozen times; it is put together once for each who asks, and holds who they are, and nothing of a record.
    """
    team = col(Case.team_id) == me.team_id if me.team_id is not None else None
    mine = col(Case.id).in_(mine_now(me))
    return seen_by(Case, me.id, mine=mine, team=team, supervises=me.may(Permission.SUPERVISE))
