"""Finding families that may be the one, and people who may be the same, among the records this practitioner may open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlmodel import Session, col

from app.cases.models import Case, CaseMember, Person
from app.cases.queries import OLDEST_FIRST, may_see
from app.cases.rules import Described, why_alike
from app.cases.wording import full_name
from app.people.practitioner import Practitioner
from app.starting.rules import LookedFor
from app.web.pages import day

MOST = 30
"""Families shown. More than that is no search; the page asks for a second name or a date of birth."""

CANDIDATES = 400
FEW = 3
"""With fewer exact matches than this, names written almost the same are looked for too."""


@dataclass(frozen=True)
class Match:
    """A family that may be the one, and why."""

    case: Case
    why: tuple[str, ...]


def families_like(session: Session, me: Practitioner, wanted: LookedFor) -> list[Match]:
    """Families that fit what was typed, those with most reasons first."""
    found: dict[UUID, Match] = {}
    if wanted.ref:
        add(found, by_ref(session, me, wanted.ref))
    if wanted.names or wanted.born_on:
        add(found, by_person(session, me, wanted))
    if wanted.names and not wanted.born_on:
        add(found, by_family_name(session, me, wanted.names))
    if wanted.names and len(found) < FEW:
        likely = by_likeness(session, me, Described(" ".join(wanted.names), wanted.born_on))
        add(found, [match for match in likely if match.case.id not in found])
    return sorted(found.values(), key=lambda match: (-len(match.why), match.case.folded_name))[:MOST]


def add(found: dict[UUID, Match], more: Iterable[Match]) -> None:
    for match in more:
        before = found.get(match.case.id)
        why = tuple(dict.fromkeys((*before.why, *match.why))) if before else match.why
        found[match.case.id] = Match(match.case, why)


def by_ref(session: Session, me: Practitioner, ref: str) -> list[Match]:
    cases = session.scalars(select(Case).where(col(Case.ref) == ref, may_see(me)))
    return [Match(case, (f"Reference {case.ref}",)) for case in cases]


def by_family_name(session: Session, me: Practitioner, names: Sequence[str]) -> list[Match]:
    fits = [col(Case.folded_name).contains(name, autoescape=True) for name in names]
    cases = session.scalars(select(Case).where(may_see(me), *fits).order_by(col(Case.folded_name)).limit(MOST))
    return [Match(case, (f"The family is called {case.family_name}",)) for case in cases]


def by_person(session: Session, me: Practitioner, wanted: LookedFor) -> list[Match]:
    fits = [col(Person.folded_name).contains(name, autoescape=True) for name in wanted.names]
    if wanted.born_on:
        fits.append(or_(col(Person.born_on) == wanted.born_on, col(Person.expected_on) == wanted.born_on))
    return [Match(case, (reason(person, wanted),)) for case, person in people_who(session, me, and_(*fits))]


def reason(person: Person, wanted: LookedFor) -> str:
    if wanted.born_on is None:
        return f"{full_name(person)}: the name fits"
    verb = "expected" if person.expected_on == wanted.born_on and not person.born_on else "born"
    date = f"{verb} {day(wanted.born_on)}"
    return f"{full_name(person)}: the name fits, and {date}" if wanted.names else f"{full_name(person)}, {date}"


def people_who(session: Session, me: Practitioner, fits: Any) -> list[tuple[Case, Person]]:
    rows = session.execute(
        select(Case, Person)
        .join(CaseMember, col(CaseMember.case_id) == col(Case.id))
        .join(Person, col(Person.id) == col(CaseMember.person_id))
        .where(may_see(me), fits, col(CaseMember.until).is_(None))
        .order_by(col(Person.folded_name))
        .limit(CANDIDATES)
    ).all()
    return [(case, person) for case, person in rows]


def by_likeness(session: Session, me: Practitioner, typed: Described) -> list[Match]:
    """People whose names are the same in any order or written almost the same, or who were born on the same day."""
    starts = [col(Person.folded_name).contains(name[:3], autoescape=True) for name in typed.folded_name.split() if len(name) > 2]
    fits = [or_(*starts)] if starts else []
    if typed.born_on:
        fits.append(col(Person.born_on) == typed.born_on)
    if not fits:
        return []
    matches = []
    for case, person in people_who(session, me, or_(*fits)):
        reasons = why_alike(typed, Described(person.folded_name, person.born_on))
        if reasons:
            matches.append(Match(case, (f"{full_name(person)}: {' and '.join(reasons)}",)))
    return matches


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
