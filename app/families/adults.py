"""The adults of a family, each a person in their own right, and the homes the children live and stay in."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from app.cases import queries as record
from app.cases.models import Person, PersonKind
from app.cases.wording import age_words, called, capital, full_name, listed, possessive, spoken_of
from app.evidence.presenters import day_in
from app.families.family_read import Read
from app.web.pages import day


@dataclass(frozen=True)
class AdultShown:
    """An adult as a person in their own right. `silence` says what nobody has asked them."""

    id: UUID
    name: str
    age: str
    relation: str
    pen_picture: str
    heard: str
    silence: str


@dataclass(frozen=True)
class HomeShown:
    """A home and who lives or stays there."""

    id: UUID
    name: str
    restricted: bool
    detail: str
    who: str
    seen: str


def adult(person: Person, known: Read) -> AdultShown:
    spoke = known.carers_heard.get(person.id)
    missing = not person.died_on and (not person.pen_picture or spoke is None)
    return AdultShown(
        id=person.id,
        name=full_name(person),
        age=age_or_death(person, known.today),
        relation=" ".join(part for part in (relation_words(person, known), *now_words(person, known)) if part),
        pen_picture=person.pen_picture,
        heard=f"Last heard from {day_in(spoke, known.today)}." if spoke else "",
        silence=adult_silence(person, spoke) if missing else "",
    )


def age_or_death(person: Person, today: datetime.date) -> str:
    """`29`, or `died 3 May 2024`; nothing when the age is not known."""
    if person.died_on:
        return f"died {day(person.died_on)}"
    return age_words(person, today) if person.born_on else ""


def now_words(person: Person, known: Read) -> tuple[str, ...]:
    """Where they live, and whether nobody knows their age. Neither is said of somebody who has died."""
    if person.died_on:
        return ()
    return lives_words(person, known), "" if person.born_on else "Age not known."


def adult_silence(person: Person, spoke: datetime.date | None) -> str:
    if not person.pen_picture:
        return f"Nobody has yet written who {called(person)} is"
    return f"{possessive(called(person))} own words have not been written down" if spoke is None else ""


def relation_words(person: Person, known: Read) -> str:
    """`Mum to Mia, Noah and the baby.`, in the family's own words for it."""
    by_word: dict[str, list[str]] = {}
    own = {one.to_person_id: one.word for one in known.relationships if one.person_id == person.id}
    for other in known.people.values():
        if other.id in own:
            by_word.setdefault(own[other.id], []).append(name_in_line(other))
    return " ".join(f"{capital(word)} to {listed(names)}." for word, names in by_word.items())


def name_in_line(person: Person) -> str:
    return "the baby" if person.kind == PersonKind.UNBORN and called(person).casefold() == "baby" else spoken_of(person)


def lives_with_children(person: Person, known: Read) -> bool:
    """Whether this is the main home of both the adult and a child."""
    return any(
        children_at(home, known) and any(member.person_id == person.id and member.main_home for member in home.members)
        for home in known.homes
    )


def children_at(home: record.Home, known: Read) -> list[str]:
    """The children whose main home it is."""
    there = {member.person_id for member in home.members if member.main_home}
    return [name_in_line(one) for one in known.people.values() if one.id in there and one.kind != PersonKind.ADULT]


def lives_words(person: Person, known: Read) -> str:
    """Where an adult lives; of a home that is kept from others only with whom, never that they live apart."""
    homes = [home for home in known.homes if any(one.person_id == person.id and one.main_home for one in home.members)]
    for home in homes:
        if children := children_at(home, known):
            return f"Lives with {listed(children)}." if home.household.restricted else f"Lives at {home.household.name}."
    return "Lives elsewhere." if homes else "Where they live is not written down."


def home_shown(home: record.Home, known: Read) -> HomeShown:
    order = list(known.people)
    present = sorted(
        (member for member in home.members if member.person_id in known.people),
        key=lambda member: (known.people[member.person_id].kind != PersonKind.ADULT, order.index(member.person_id)),
    )
    names = {member.id: name_in_line(known.people[member.person_id]) for member in present}
    live = [names[member.id] for member in present if member.main_home]
    stay = [names[member.id] for member in present if not member.main_home]
    since = min((member.since for member in present if member.main_home and member.since), default=None)
    hows = list(dict.fromkeys(member.how for member in present if member.how))
    says_since = any("since" in how.casefold() for how in hows)
    parts = [*hows, f"Since {since:%B %Y}" if since and not says_since else ""]
    who = "; ".join(part for part in (", ".join(live), f"{listed(stay)} when they stay" if stay else "") if part)
    seen_on = home.household.seen_on
    return HomeShown(
        id=home.household.id,
        name=home.household.name,
        restricted=home.household.restricted,
        detail=". ".join(part.rstrip(".") for part in parts if part) + ("." if any(parts) else ""),
        who=who or "Nobody is written down as living here",
        seen=f"Last seen by us {day_in(seen_on, known.today)}." if seen_on else "",
    )
