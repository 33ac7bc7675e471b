"""Finding families that may be the one, and people who may be the same, among the records this practitioner may open."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from app.cases.actions import PersonGiven
from app.cases.models import Case, CaseMember, Person
from app.cases.queries import OLDEST_FIRST, may_see
from app.cases.wording import birth_words, full_name
from app.finding.alike import Described
from app.finding.duplicates import is_address, may_be_same
from app.finding.queries import (
    MOST_FAMILIES,
    Fits,
    Found,
    begins,
    families_found,
    is_word,
    near_words,
    one_of,
    other_words,
    people_by_id,
    people_found,
)
from app.finding.rules import words_of, words_typed
from app.identity.queries import people_with
from app.people.practitioner import Practitioner
from app.starting.rules import LookedFor
from app.web.pages import day
from app.web.text import fold

MOST = MOST_FAMILIES

FEW = 3
"""With fewer exact matches than this, names written almost the same are looked for too."""


def started_already(session: Session, me: Practitioner, operation: UUID) -> Case | None:
    """The record this practitioner started with this operation before."""
    found = session.get(Case, operation)
    return found if found and found.opened_by == me.id else None


@dataclass(frozen=True)
class Match:
    """A family that may be the one, and why."""

    case: Case
    why: tuple[str, ...]


def families_like(session: Session, me: Practitioner, wanted: LookedFor) -> list[Match]:
    """Families that fit what was typed: whole words before beginnings, those before what is written almost so."""
    found: dict[UUID, Match] = {}
    if wanted.ref:
        add(found, by_ref(session, me, wanted.ref))
    if wanted.number:
        add(found, by_number(session, me, wanted.number))
    typed = words_typed(" ".join(wanted.names))
    if not found and (typed or (wanted.born_on and not wanted.names)):
        for fits in (is_word, begins) if len(typed) == 1 else (begins,):
            if len(found) < FEW:
                add_new(found, by_words(session, me, [fits(word) for word in typed], wanted))
    if typed and len(found) < FEW and not wanted.ref:
        near = near_words(session, typed)
        add_new(found, almost(session, me, [one_of(words) for words in near], wanted))
        if wanted.born_on and not found:
            add_new(found, born_then(session, me, wanted.born_on))
    return list(found.values())[:MOST]


def add(found: dict[UUID, Match], more: Iterable[Match]) -> None:
    for match in more:
        before = found.get(match.case.id)
        why = tuple(dict.fromkeys((*before.why, *match.why))) if before else match.why
        found[match.case.id] = Match(match.case, why)


def add_new(found: dict[UUID, Match], more: Iterable[Match]) -> None:
    """Adds families that were not found for a better reason, those with most reasons first."""
    new: dict[UUID, Match] = {}
    add(new, (match for match in more if match.case.id not in found))
    found.update({one.case.id: one for one in sorted(new.values(), key=lambda one: (-len(one.why), one.case.folded_name))})


def by_ref(session: Session, me: Practitioner, ref: str) -> list[Match]:
    cases = session.scalars(select(Case).where(col(Case.ref) == ref, may_see(me)))
    return [Match(case, (f"Reference {case.ref}",)) for case in cases]


def by_number(session: Session, me: Practitioner, number: str) -> list[Match]:
    """Whoever has or had this NHS number or UPN. Its digits are said nowhere on the page."""
    found = people_by_id(session, me, people_with(session, number))
    return [Match(one.case, (f"{full_name(one.person)}: the same number",)) for one in found]


def by_words(session: Session, me: Practitioner, fits: Sequence[Fits], wanted: LookedFor) -> list[Match]:
    """People who have all the words, and families called so."""
    people = people_found(session, me, fits, wanted.born_on)
    found = [Match(one.case, (reason(one.person, wanted),)) for one in people]
    if fits and not wanted.born_on:
        families = families_found(session, me, fits)
        found += [Match(case, (f"The family is called {case.family_name}",)) for case in families]
    return found


def almost(session: Session, me: Practitioner, fits: Sequence[Fits], wanted: LookedFor) -> list[Match]:
    """People whose names are written almost as they were typed, whatever the date of birth: that may be what is wrong."""
    people = people_found(session, me, fits)
    every = other_words(session, {one.person.id for one in people})
    found = []
    for one in people:
        exact = set(words_typed(" ".join(wanted.names))) <= every[one.person.id]
        says = "the same name" if exact else "a name written almost the same"
        found.append(Match(one.case, (f"{full_name(one.person)}: {says}{day_words(one.person, wanted.born_on)}",)))
    return found


def day_words(person: Person, wanted: datetime.date | None) -> str:
    if wanted is None or person.born_on is None:
        return ""
    if person.born_about:
        return f"; {birth_words(person)}"
    return f" and {'the same' if person.born_on == wanted else 'a different'} date of birth"


def born_then(session: Session, me: Practitioner, on: datetime.date) -> list[Match]:
    found: list[Found] = people_found(session, me, [], on)
    return [Match(one.case, (f"{full_name(one.person)}: the same date of birth",)) for one in found]


def reason(person: Person, wanted: LookedFor) -> str:
    own = words_of(person.given_name, person.family_name, person.known_as)
    typed = words_typed(" ".join(wanted.names))
    fits = "the name fits" if all(any(one.startswith(word) for one in own) for word in typed) else "another name of theirs fits"
    if wanted.born_on is None:
        return f"{full_name(person)}: {fits}"
    verb = "expected" if person.expected_on == wanted.born_on and not person.born_on else "born"
    date = f"{verb} {day(wanted.born_on)}"
    return f"{full_name(person)}: {fits}, and {date}" if wanted.names else f"{full_name(person)}, {date}"


def described(given: PersonGiven, home: str) -> Described:
    """Somebody who is about to be written down, as they are looked for in other records."""
    homes = frozenset({fold(home)} if is_address(home) else ())
    return Described(
        given.given_name, given.family_name, given.known_as, born_on=given.born_on, born_about=given.born_about, homes=homes
    )


def same_as(session: Session, me: Practitioner, given: PersonGiven, home: str) -> list[Match]:
    """Families in which somebody may be the one who is about to be written down, and why."""
    return [
        Match(alike.found.case, (f"{full_name(alike.found.person)}: {' and '.join(alike.why)}",))
        for alike in may_be_same(session, me, described(given, home))
    ]


def people_in(session: Session, cases: Iterable[UUID]) -> dict[UUID, list[Person]]:
    """Everybody in each of these families now, oldest first."""
    rows = session.execute(
        select(col(CaseMember.case_id), Person)
        .join(Person, col(Person.id) == col(CaseMember.person_id))
        .where(col(CaseMember.case_id).in_(set(cases)), col(CaseMember.until).is_(None))
        .order_by(*OLDEST_FIRST)
    ).all()
    found: dict[UUID, list[Person]] = {}
    for case_id, person in rows:
        found.setdefault(case_id, []).append(person)
    return found
