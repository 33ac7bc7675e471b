"""What was so once: ties that have ended and homes people lived in, each with its days. Folded away, and never gone."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_, select

from app.cases.models import CaseMember, Household, HouseholdMember, Person, Relationship
from app.cases.wording import full_name
from app.web.pages import day

PRIVATE = "A home that is kept private"


@dataclass(frozen=True)
class Past:
    """Ties that have ended, and past homes, the latest first."""

    ties: tuple[str, ...]
    homes: tuple[str, ...]
    left: frozenset[UUID] = frozenset()
    """The homes that somebody has left."""

    @property
    def is_there(self) -> bool:
        return bool(self.ties or self.homes)


def past_of(session: Session, case_id: UUID, person: Person) -> Past:
    """Of one person, as this family's record tells it."""
    ties = ended_ties(session, case_id, [person.id])
    homes = ended_stays(session, case_id, [person.id])
    return Past(tuple(words for _, words in ties), tuple(f"{where}{days}" for _, _, where, days, _ in homes))


def past_in(session: Session, case_id: UUID, people: list[UUID]) -> Past:
    """Of everybody in a family, in two queries whatever its size."""
    homes = ended_stays(session, case_id, people)
    ties = ended_ties(session, case_id, people)
    told = tuple(f"{who}: {where}{days}" for _, who, where, days, _ in homes)
    return Past(tuple(words for _, words in ties), told, frozenset(home for *_, home in homes))


def ended_ties(session: Session, case_id: UUID, people: list[UUID]) -> list[tuple[datetime.date, str]]:
    """What people were to one another: `Kelly Dean: partner to Wayne Price, until 3 May 2024`. Only people of this record."""
    one, other = aliased(Person), aliased(Person)
    here = select(CaseMember.person_id).where(CaseMember.case_id == case_id, col(CaseMember.until).is_(None))
    rows = session.execute(
        select(Relationship, one, other)
        .join(one, col(one.id) == col(Relationship.person_id))
        .join(other, col(other.id) == col(Relationship.to_person_id))
        .where(
            col(Relationship.until).is_not(None),
            or_(col(Relationship.person_id).in_(people), col(Relationship.to_person_id).in_(people)),
            col(Relationship.person_id).in_(here),
            col(Relationship.to_person_id).in_(here),
        )
    ).all()
    told = [(tie.until, f"{full_name(a)}: {tie.word} to {full_name(b)}{span(tie.since, tie.until)}") for tie, a, b in rows]
    return sorted(((until, words) for until, words in told if until), reverse=True)


def ended_stays(session: Session, case_id: UUID, people: list[UUID]) -> list[tuple[datetime.date, str, str, str, UUID]]:
    """Where people lived before: until when, who, where and the days. Where a restricted home is stands in none of them."""
    rows = session.execute(
        select(HouseholdMember, Household, Person)
        .join(Household, col(Household.id) == col(HouseholdMember.household_id))
        .join(Person, col(Person.id) == col(HouseholdMember.person_id))
        .where(Household.case_id == case_id, col(HouseholdMember.person_id).in_(people), col(HouseholdMember.until).is_not(None))
    ).all()
    found = [
        (stay.until, full_name(person), PRIVATE if home.restricted else home.name, span(stay.since, stay.until), home.id)
        for stay, home, person in rows
        if stay.until
    ]
    return sorted(found, reverse=True)


def span(since: datetime.date | None, until: datetime.date | None) -> str:
    """`, 3 May 2023 to 4 June 2024`."""
    words = f"{day(since)} to {day(until)}" if since and until else f"until {day(until)}" if until else ""
    return f", {words}" if words else ""
