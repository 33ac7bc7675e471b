"""What was so once: ties that have ended and homes people lived in, each with its days. Folded away, and never gone."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Household, Person
from app.cases.wording import full_name
from app.families.family_read import Read
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


def past_of(known: Read, person: Person) -> Past:
    """Of one person, as this family's record tells it."""
    homes = ended_stays(known, [person.id])
    return Past(tuple(words for _, words in ended_ties(known, [person.id])), tuple(f"{at}{days}" for _, _, at, days, _ in homes))


def past_in(known: Read) -> Past:
    """Of everybody in a family."""
    homes = ended_stays(known, known.people)
    told = tuple(f"{who}: {at}{days}" for _, who, at, days, _ in homes)
    return Past(tuple(words for _, words in ended_ties(known, known.people)), told, frozenset(home for *_, home in homes))


def ended_ties(known: Read, people: Collection[UUID]) -> list[tuple[datetime.date, str]]:
    """What people were to one another: `Kelly Dean: partner to Wayne Price, until 3 May 2024`. Only people of this record."""
    told = [
        (tie.until, f"{named(known, tie.person_id)}: {tie.word} to {named(known, tie.to_person_id)}{span(tie.since, tie.until)}")
        for tie in known.ties
        if tie.until and (tie.person_id in people or tie.to_person_id in people)
    ]
    return sorted(told, reverse=True)


def ended_stays(known: Read, people: Collection[UUID]) -> list[tuple[datetime.date, str, str, str, UUID]]:
    """Where people lived before: until when, who, where and the days. Where a restricted home is stands in none of them."""
    homes = {home.household.id: home.household for home in known.homes}
    found = [
        (stay.until, named(known, stay.person_id), where(home), span(stay.since, stay.until), home.id)
        for stay, home in ((stay, homes[stay.household_id]) for stay in known.stays)
        if stay.until and stay.person_id in people
    ]
    return sorted(found, reverse=True)


def where(home: Household) -> str:
    return PRIVATE if home.restricted else home.name


def named(known: Read, person_id: UUID) -> str:
    return full_name(known.people[person_id])


def span(since: datetime.date | None, until: datetime.date | None) -> str:
    """`, 3 May 2023 to 4 June 2024`."""
    words = f"{day(since)} to {day(until)}" if since and until else f"until {day(until)}" if until else ""
    return f", {words}" if words else ""
