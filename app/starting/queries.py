"""Finding families that may be the one, and people who may be the same, among the records this practitioner may open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, case, false, func, literal, or_, select
from sqlmodel import Session, col

from app.cases.models import Case, CaseMember, Person
from app.cases.queries import OLDEST_FIRST, may_see
from app.cases.rules import ONLY_THE_DAY, Described, why_alike
from app.cases.wording import full_name
from app.identity.models import OtherName
from app.identity.queries import people_with
from app.people.practitioner import Practitioner
from app.starting.rules import MOST_NAMES, LookedFor
from app.web.pages import day

MOST = 30
"""Families shown. More than that is no search; the page asks for a second name or a date of birth."""

AT_A_TIME = 300
ENOUGH = 200
"""People gone through before the search stops: several for each family that would be shown."""

COMPARED = 500
"""People whose names are compared letter by letter: those with most beginnings in common."""

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
    """Families that fit what was typed, those with most reasons first."""
    found: dict[UUID, Match] = {}
    if wanted.ref:
        add(found, by_ref(session, me, wanted.ref))
    if wanted.number:
        add(found, by_number(session, me, wanted.number))
    if not found and (wanted.names or wanted.born_on):
        add(found, by_person(session, me, wanted))
        add(found, by_family_name(session, me, wanted.names) if not wanted.born_on else [])
    if wanted.names and len(found) < FEW and not wanted.ref:
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


def by_number(session: Session, me: Practitioner, number: str) -> list[Match]:
    """Whoever has or had this NHS number or UPN. Its digits are said nowhere on the page."""
    return [
        Match(case, (f"{full_name(person)}: the same number",))
        for case, person in people_who(session, me, people_with(session, number))
    ]


def holds(name: str) -> ColumnElement[bool]:
    """True of a person who has this among their names, or had it."""
    others = select(col(OtherName.person_id)).where(col(OtherName.folded_name).contains(name, autoescape=True))
    return or_(col(Person.folded_name).contains(name, autoescape=True), col(Person.id).in_(others))


def by_person(session: Session, me: Practitioner, wanted: LookedFor) -> list[Match]:
    fits = [holds(name) for name in wanted.names]
    if wanted.born_on:
        fits.append(or_(col(Person.born_on) == wanted.born_on, col(Person.expected_on) == wanted.born_on))
    ids = list(session.scalars(select(col(Person.id)).where(*fits)))
    return [Match(case, (reason(person, wanted),)) for case, person in people_who(session, me, ids)]


def reason(person: Person, wanted: LookedFor) -> str:
    fits = "the name fits" if all(name in person.folded_name for name in wanted.names) else "another name of theirs fits"
    if wanted.born_on is None:
        return f"{full_name(person)}: {fits}"
    verb = "expected" if person.expected_on == wanted.born_on and not person.born_on else "born"
    date = f"{verb} {day(wanted.born_on)}"
    return f"{full_name(person)}: {fits}, and {date}" if wanted.names else f"{full_name(person)}, {date}"


def people_who(session: Session, me: Practitioner, ids: Sequence[UUID]) -> list[tuple[Case, Person]]:
    """These people with each family they are in that may be opened, until there are more than anybody would read.

    People first, then their families, then the same rule as at the door: asked in one go, a database goes through every family
    of a large team first.
    """
    found: list[tuple[Case, Person]] = []
    for start in range(0, len(ids), AT_A_TIME):
        members = session.execute(
            select(col(CaseMember.case_id), Person)
            .join(Person, col(Person.id) == col(CaseMember.person_id))
            .where(col(CaseMember.person_id).in_(ids[start : start + AT_A_TIME]), col(CaseMember.until).is_(None))
        ).all()
        cases = session.scalars(select(Case).where(col(Case.id).in_({row.case_id for row in members}), may_see(me)))
        mine = {case.id: case for case in cases}
        found += [(mine[case_id], person) for case_id, person in members if case_id in mine]
        if len(found) > ENOUGH:
            break
    return found


def by_likeness(session: Session, me: Practitioner, typed: Described, *, day_alone: bool = True) -> list[Match]:
    """People whose names are the same in any order or written almost the same, or (`day_alone`) who were born on that day."""
    fits: list[ColumnElement[bool]] = [
        or_(
            col(Person.folded_name).startswith(name[:3], autoescape=True),
            col(Person.folded_name).contains(f" {name[:3]}", autoescape=True),
        )
        for name in typed.folded_name.split()[:MOST_NAMES]
        if len(name) > 2
    ]
    if typed.born_on:
        fits.append(func.coalesce(col(Person.born_on) == typed.born_on, false()))
    if not fits:
        return []
    most_alike = sum((case((fit, 1), else_=0) for fit in fits), start=literal(0)).desc()
    rows = session.execute(
        select(col(Person.id), col(Person.folded_name), col(Person.born_on))
        .where(or_(*fits))
        .order_by(most_alike)
        .limit(COMPARED)
    ).all()
    why = {row.id: why_alike(typed, Described(row.folded_name, row.born_on)) for row in rows}
    alike = [person_id for person_id, reasons in why.items() if reasons and (day_alone or reasons != ONLY_THE_DAY)]
    return [
        Match(found, (f"{full_name(person)}: {' and '.join(why[person.id])}",))
        for found, person in people_who(session, me, alike)
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
