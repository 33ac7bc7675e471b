"""One person's page: who they are and what holds come first; then their words, what is so of them, and who they are to others."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.attachments.presenters import AttachmentShown
from app.attachments.presenters import all_shown as attachments_shown
from app.attachments.queries import in_record
from app.cases import queries as record
from app.cases.models import Characteristic, KnownStrength, Person, PersonKind, Relationship
from app.cases.open_case import OpenCase
from app.cases.wording import age_and_birth, called, capital, full_name
from app.children_heard.presenters import with_answers
from app.evidence import queries as evidence
from app.evidence.presenters import StatementShown, all_shown
from app.families.adults import lives_words, name_in_line
from app.families.family_page import heard_words, waiting
from app.families.family_read import Read, read
from app.families.past import Past, past_of
from app.families.unknown import Unknown, still_unknown
from app.identity import queries as identity
from app.identity.rules import as_read
from app.merging.queries import made_one
from app.merging.rules import ALSO
from app.people.practitioner import Practitioner
from app.supervision.same_day import Yes
from app.terms.characteristics import HELPS, characteristic_words
from app.web.pages import day
from app.work.presenters import parts_left

NEWEST = 5
"""Statements shown here; all are a link away."""

PICTURES = 3
"""Drawings, photos and papers shown here; all are a link away."""

PRONOUNS = {"she": "She, her", "he": "He, him", "they": "They, them"}


@dataclass(frozen=True)
class PersonPage:
    """All that the page places."""

    id: UUID
    name: str
    is_child: bool
    is_expected: bool
    pen_picture: str
    facts: tuple[tuple[str, str], ...]
    strengths: tuple[KnownStrength, ...]
    characteristics: tuple[tuple[str, str], ...]
    relations: tuple[str, ...]
    statements: tuple[StatementShown, ...]
    more: int
    heard: str
    not_explored: str
    waiting: tuple[str, ...]
    act_now: Yes | None
    """That act now was answered yes, with where; None where it was not."""
    pictures: tuple[AttachmentShown, ...]
    """Drawings, photos and papers about a child, newest first."""
    helps: tuple[tuple[str, str, str], ...]
    """What helps, and what gets in the way: which, in their words, who says so and since when."""
    past: Past
    unknown: tuple[Unknown, ...]
    """Themselves, while their name or date of birth is not known."""
    also: tuple[str, ...]
    """What another record of theirs said, before the two were made one."""


def person_page(
    session: Session, case: OpenCase, person: Person, me: Practitioner, titles: Mapping[str, str], safety: Collection[str]
) -> PersonPage:
    known = read(session, case, titles, safety)
    is_child = person.kind != PersonKind.ADULT
    finds = evidence.statements_about if is_child else evidence.statements_by_speaker
    told = all_shown(finds(session, case.id, person.id), me=me.id, today=known.today)
    if is_child:
        told = with_answers(told, known.in_words, [person], case.address, known.today)
    so = record.characteristics_of(session, [person.id])
    return PersonPage(
        id=person.id,
        name=called(person),
        is_child=is_child,
        is_expected=person.kind == PersonKind.UNBORN,
        pen_picture=person.pen_picture,
        facts=(*facts_of(person, known), *identity_facts(session, person)),
        strengths=tuple(one for one in known.strengths if one.person_id == person.id),
        characteristics=tuple(characteristic(one) for one in so if one.kind not in dict(HELPS)),
        helps=tuple(help_words(one) for one in so if one.kind in dict(HELPS)),
        past=past_of(known, person),
        unknown=still_unknown([person]),
        relations=tuple(relations_of(person, known)),
        statements=tuple(told[:NEWEST]),
        more=max(len(told) - NEWEST, 0),
        heard=heard_words(person, known.voices.get(person.id), known) if is_child else "",
        not_explored=parts_left(person, known.explored.get(person.id, 0)) if is_child else "",
        waiting=waiting(person, known),
        act_now=known.not_safe.get(person.id),
        pictures=pictures_of(session, case, person, me) if is_child else (),
        also=tuple(
            f"{one.fact.lower()}: {one.words}" for row in made_one(session, [person.id]) for one in ALSO.validate_json(row.also)
        ),
    )


def pictures_of(session: Session, case: OpenCase, child: Person, me: Practitioner) -> tuple[AttachmentShown, ...]:
    """The newest of what is kept about a child and they may see. One query."""
    held = in_record(session, case.id, me.id, supervises=case.may_supervise)
    own = [one for one in held if one.row.about_id == child.id]
    return tuple(attachments_shown(own[:PICTURES], case.address, [child]))


def facts_of(person: Person, known: Read) -> tuple[tuple[str, str], ...]:
    """Names, age and home, as (term, words); a fact nobody has written down is left out."""
    given = f"{person.given_name} {person.family_name}".strip()
    facts = (
        ("Full name", given if person.given_name else "Not yet known"),
        ("Known as", person.known_as),
        ("Pronouns", PRONOUNS.get(person.pronouns, person.pronouns)),
        ("Age", capital(age_and_birth(person, known.today))),
        ("Was expected", day(person.expected_on) if person.expected_on and person.born_on else ""),
        ("Died", day(person.died_on) if person.died_on else ""),
        ("Home", "" if person.died_on else home_of(person, known)),
    )
    return tuple((term, words) for term, words in facts if words)


def identity_facts(session: Session, person: Person) -> tuple[tuple[str, str], ...]:
    """The names they had or have besides, and the numbers health and schools know them by."""
    names = [
        (one.kind.words, f"{one.name}, until {day(one.until)}" if one.until else one.name)
        for one in identity.names_of(session, [person.id])
    ]
    numbers = [(one.kind.words, as_read(one.kind, one.number)) for one in identity.numbers_of(session, [person.id])]
    return (*names, *numbers)


def home_of(person: Person, known: Read) -> str:
    if person.kind == PersonKind.ADULT:
        return lives_words(person, known)
    homes = [
        f"{home.household.name}{f': {member.how}' if member.how else ''}"
        for home in known.homes
        for member in home.members
        if member.person_id == person.id
    ]
    return ". ".join(home.rstrip(".") for home in homes)


def characteristic(one: Characteristic) -> tuple[str, str]:
    """What is so, and where that comes from: words, source, since."""
    detail = [one.words, f"Source: {one.source}" if one.source else "", f"Since {day(one.since)}" if one.since else ""]
    return characteristic_words(one.kind), ". ".join(part.rstrip(".") for part in detail if part)


def help_words(one: Characteristic) -> tuple[str, str, str]:
    since = f"since {day(one.since)}" if one.since else ""
    return characteristic_words(one.kind), one.words, ", ".join(part for part in (one.source, since) if part)


def relations_of(person: Person, known: Read) -> list[str]:
    """`Mum to Mia`, `Jean Dean: gran`: both ways round, in the family's words."""
    return [relation(one, person, known) for one in known.relationships if person.id in (one.person_id, one.to_person_id)]


def relation(one: Relationship, person: Person, known: Read) -> str:
    if one.person_id == person.id:
        return f"{capital(one.word)} to {name_in_line(known.people[one.to_person_id])}"
    return f"{full_name(known.people[one.person_id])}: {one.word}{', and looks after ' + called(person) if one.cares else ''}"
