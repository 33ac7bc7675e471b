"""Who in the records somebody may open may be the same person as one who is about to be added, and why. Changes nothing."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import Household, HouseholdMember, Person, PersonKind
from app.finding.alike import Described, why_one
from app.finding.queries import Found, near_words, one_of, people_by_id, people_found
from app.identity.models import Identifier, OtherName
from app.identity.queries import names_of
from app.people.practitioner import Practitioner
from app.web.text import fold

MOST = 10
"""People shown. A warning of more is no warning."""


@dataclass(frozen=True)
class Alike:
    """Somebody who may be the same, in a family that may be opened, and why."""

    found: Found
    why: tuple[str, ...]


def may_be_same(
    session: Session, me: Practitioner, one: Described, not_these: Iterable[UUID] = (), family: Collection[UUID] = ()
) -> list[Alike]:
    """Those most like this person first. Somebody whom the record calls another person is left out.

    `family`: who is in a record with this person, and so may be a twin.
    """
    candidates = {(each.case.id, each.person.id): each for each in (*by_names(session, me, one), *by_numbers(session, me, one))}
    left_out = set(not_these)
    people = [each.person for each in candidates.values() if each.person.id not in left_out]
    kept = described(session, people)
    alike = [
        Alike(each, why)
        for each in candidates.values()
        if each.person.id in kept
        and each.person.kind != PersonKind.UNBORN
        and (why := why_one(one, kept[each.person.id], apart=each.person.id not in family))
    ]
    return sorted(alike, key=lambda each: -len(each.why))[:MOST]


def by_names(session: Session, me: Practitioner, one: Described) -> list[Found]:
    """A first name that fits, with a family name that fits or the same date of birth."""
    first = near(session, (*one.first_names, *one.other_names))
    if not first:
        return []
    family = near(session, (*one.family_names, *one.other_names))
    found = people_found(session, me, [one_of(first), one_of(family)]) if family else []
    return [*found, *people_found(session, me, [one_of(first)], one.born_on)] if one.born_on else found


def near(session: Session, words: Sequence[str]) -> list[str]:
    typed = tuple(dict.fromkeys(word for word in words if len(word) > 1))
    return [word for likely in near_words(session, typed) for word in likely]


def by_numbers(session: Session, me: Practitioner, one: Described) -> list[Found]:
    if not one.numbers:
        return []
    owners = session.exec(select(Identifier.person_id).where(col(Identifier.number).in_(one.numbers)))
    return people_by_id(session, me, owners)


def described(session: Session, people: Sequence[Person]) -> dict[UUID, Described]:
    """What is known of these people that says who they are, in three queries however many there are."""
    ids = {person.id for person in people}
    numbers: dict[UUID, set[str]] = {}
    for number in session.exec(select(Identifier).where(col(Identifier.person_id).in_(ids))):
        numbers.setdefault(number.person_id, set()).add(number.number)
    homes: dict[UUID, set[str]] = {}
    lived = (
        select(HouseholdMember.person_id, Household.name)
        .join(Household, col(Household.id) == col(HouseholdMember.household_id))
        .where(
            col(HouseholdMember.person_id).in_(ids), col(HouseholdMember.until).is_(None), col(Household.restricted).is_(False)
        )
    )
    for person_id, home in session.exec(lived):
        if is_address(home):
            homes.setdefault(person_id, set()).add(fold(home))
    names: dict[UUID, list[OtherName]] = {}
    for name in names_of(session, ids):
        names.setdefault(name.person_id, []).append(name)
    return {
        one.id: describe(one, names.get(one.id, ()), frozenset(numbers.get(one.id, ())), frozenset(homes.get(one.id, ())))
        for one in people
    }


def is_address(home: str) -> bool:
    """Whether a home is called by an address: “14 Larch Court” is one, “Nan’s house” may be anybody’s."""
    return any(sign.isdigit() for sign in home)


def describe(person: Person, names: Iterable[OtherName], numbers: frozenset[str], homes: frozenset[str]) -> Described:
    return Described(
        given=person.given_name,
        family=person.family_name,
        known_as=person.known_as if person.given_name else "",
        others=tuple(one.name for one in names),
        born_on=person.born_on,
        born_about=person.born_about,
        numbers=numbers,
        homes=homes,
    )
