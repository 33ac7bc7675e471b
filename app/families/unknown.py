"""What is still to be found out about who somebody is: a name, a date of birth. Until then nobody finds them by it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.wording import called, listed


@dataclass(frozen=True)
class Unknown:
    """One person, and what is not known of them."""

    id: UUID
    name: str
    what: str


def not_known_of(person: Person) -> str:
    """`name and date of birth`; nothing of an adult whose age nobody knows, which their own line says, or of a baby expected."""
    birth = person.kind is PersonKind.CHILD and (person.born_on is None or person.born_about)
    return listed([*(() if person.given_name else ("name",)), *(("date of birth",) if birth else ())])


def still_unknown(people: Iterable[Person]) -> tuple[Unknown, ...]:
    """Those of whom something is still to be found out."""
    return tuple(Unknown(one.id, called(one), what) for one in people if (what := not_known_of(one)))
