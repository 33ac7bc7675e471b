"""People and families for tests: plain functions; whatever you do not name is ordinary. Each adds to the session and flushes.

team = a_team(session)
ruth = a_practitioner(session, team=team)
family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
mia = family.children[0]
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session, SQLModel

from app.cases.models import (
    Access,
    Allocation,
    Case,
    CaseMember,
    Household,
    HouseholdMember,
    KnownStrength,
    NextStep,
    Part,
    Person,
    PersonKind,
    Relationship,
    Stage,
)
from app.cases.rules import new_ref
from app.db import now, today
from app.declaration.vocabulary import EvidenceKind, StrengthLevel
from app.evidence.models import Statement
from app.people.models import Account, AccountState, Team
from app.people.passwords import nobodys
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey
from app.stages.declared import shipped
from app.web.text import fold

NUMBERS = count(1)


@dataclass
class Family:
    """A case with its people, as they were made."""

    case: Case
    children: list[Person] = field(default_factory=list)
    adults: list[Person] = field(default_factory=list)
    home: Household | None = None

    @property
    def id(self) -> UUID:
        return self.case.id

    @property
    def address(self) -> str:
        return f"/families/{self.case.id}"


def kept(session: Session, *rows: SQLModel) -> None:
    session.add_all(rows)
    session.flush()


def a_team(session: Session, name: str = "") -> Team:
    team = Team(name=name or f"Northgate {next(NUMBERS)}")
    kept(session, team)
    return team


def a_practitioner(
    session: Session,
    name: str = "Ruth Adeyemi",
    *,
    role: RoleKey = RoleKey.SOCIAL_WORKER,
    team: Team | None = None,
    sign_in_name: str = "",
    password_hash: str = "",
) -> Practitioner:
    team = team or a_team(session)
    account = Account(
        sign_in_name=sign_in_name or f"{fold(name).replace(' ', '.')}.{next(NUMBERS)}",
        name=name,
        role=role,
        team_id=team.id,
        state=AccountState.ACTIVE,
        password_hash=password_hash or nobodys(),
        created_at=now(),
    )
    kept(session, account)
    return Practitioner(account.id, account.name, ROLES[role], team.id, team.name)


def a_supervisor(session: Session, name: str = "Tom Whitlock", team: Team | None = None) -> Practitioner:
    return a_practitioner(session, name, role=RoleKey.SUPERVISOR, team=team)


def team_of(session: Session, practitioner: Practitioner) -> Team:
    team = session.get(Team, practitioner.team_id)
    assert team is not None
    return team


def a_person(
    session: Session,
    given: str,
    family: str = "Dean",
    *,
    kind: PersonKind = PersonKind.ADULT,
    born: datetime.date | None = None,
    expected: datetime.date | None = None,
    known_as: str = "",
    pen_picture: str = "",
) -> Person:
    person = Person(
        kind=kind,
        given_name=given,
        family_name=family,
        known_as=known_as,
        folded_name=fold(f"{given} {family} {known_as}"),
        born_on=born,
        expected_on=expected,
        pen_picture=pen_picture,
        created_at=now(),
    )
    kept(session, person)
    return person


def a_child(
    session: Session,
    family: Family,
    given: str = "Mia",
    *,
    born: datetime.date | None = None,
    known_as: str = "",
    pen_picture: str = "",
) -> Person:
    """A child who is in the family's record and lives in its home. Eight years old unless born is given."""
    eight = today().replace(year=today().year - 8, day=1)
    child = a_person(
        session,
        given,
        family.case.family_name,
        kind=PersonKind.CHILD,
        born=born or eight,
        known_as=known_as,
        pen_picture=pen_picture,
    )
    belongs(session, family, child)
    family.children.append(child)
    return child


def an_unborn(session: Session, family: Family, given: str = "Baby", *, expected: datetime.date | None = None) -> Person:
    when = expected or today() + datetime.timedelta(days=70)
    baby = a_person(session, given, family.case.family_name, kind=PersonKind.UNBORN, expected=when)
    kept(session, CaseMember(case_id=family.case.id, person_id=baby.id, since=today()))
    family.children.append(baby)
    return baby


def an_adult(session: Session, family: Family, given: str = "Kelly", word: str = "mum", *, lives_here: bool = True) -> Person:
    """An adult who is `word` to each child the family has so far, and cares for them."""
    adult = a_person(session, given, family.case.family_name)
    belongs(session, family, adult, lives_here=lives_here)
    for child in family.children:
        kept(session, Relationship(person_id=adult.id, to_person_id=child.id, word=word, cares=True))
    family.adults.append(adult)
    return adult


def belongs(session: Session, family: Family, person: Person, *, lives_here: bool = True) -> None:
    kept(session, CaseMember(case_id=family.case.id, person_id=person.id, since=today()))
    if lives_here and family.home is not None:
        kept(session, HouseholdMember(household_id=family.home.id, person_id=person.id))


def a_family(
    session: Session,
    name: str = "Dean",
    *,
    children: Sequence[str] = ("Mia",),
    adults: Sequence[str] = ("Kelly",),
    team: Team | None = None,
    allocated: Sequence[Practitioner] = (),
    access: Access = Access.TEAM,
    stage: str | None = "child_in_need",
) -> Family:
    """A family that is open to its team. The first of `allocated` leads; its team is theirs unless another is given."""
    if team is None:
        team = team_of(session, allocated[0]) if allocated else a_team(session)
    opener = allocated[0] if allocated else a_practitioner(session, "Jo Pritchard", team=team)
    case = Case(
        ref=new_ref(),
        family_name=name,
        folded_name=fold(name),
        team_id=team.id,
        access=access,
        opened_at=now(),
        opened_by=opener.id,
    )
    kept(session, case)
    home = Household(case_id=case.id, name="14 Larch Court", seen_on=today())
    kept(session, home)
    family = Family(case, home=home)
    for given in children:
        a_child(session, family, given)
    for given in adults:
        an_adult(session, family, given)
    if stage is not None:
        kept(session, a_stage(stage, today() - datetime.timedelta(weeks=18), case_id=case.id))
    for practitioner in allocated:
        allocate(session, family, practitioner, Part.LEAD if practitioner is allocated[0] else Part.CO_WORKER)
    return family


def a_stage(key: str, since: datetime.date, until: datetime.date | None = None, **more: Any) -> Stage:
    """A stage of help as the file that comes with the service has it; kept by nobody yet."""
    told = shipped().stage(key)
    assert told is not None
    given = {"case_id": uuid4(), **more}
    return Stage(stage=key, name=told.name, by_agreement=told.by_agreement, since=since, until=until, **given)


def allocate(session: Session, family: Family, practitioner: Practitioner, part: Part = Part.LEAD) -> Allocation:
    allocation = Allocation(case_id=family.case.id, account_id=practitioner.id, part=part, since=now())
    kept(session, allocation)
    return allocation


def a_strength(session: Session, person: Person, by: Practitioner, words: str = "Nan’s house on Sundays") -> KnownStrength:
    strength = KnownStrength(person_id=person.id, words=words, level=StrengthLevel.RELIED_ON, noted_on=today(), noted_by=by.id)
    kept(session, strength)
    return strength


def a_next_step(session: Session, family: Family, by: Practitioner, words: str = "Visit", in_days: int = 5) -> NextStep:
    step = NextStep(
        case_id=family.case.id,
        person_id=family.children[0].id if family.children else None,
        words=words,
        due_on=today() + datetime.timedelta(days=in_days),
        made_by=by.id,
    )
    kept(session, step)
    return step


def a_statement(
    session: Session,
    family: Family,
    by: Practitioner,
    words: str = "I know which cupboard.",
    *,
    about: Person | None = None,
    kind: EvidenceKind = EvidenceKind.SAID_BY_CHILD,
    speaker: str = "",
    place: str = "",
    exact: bool = False,
    seen_on: datetime.date | None = None,
    not_for_family: bool = False,
) -> Statement:
    """Something the first child said today, unless you say otherwise."""
    about = about or family.children[0]
    statement = Statement(
        id=uuid4(),
        case_id=family.case.id,
        about_id=about.id,
        kind=kind,
        speaker_id=about.id if kind is EvidenceKind.SAID_BY_CHILD else None,
        speaker=speaker,
        words=words,
        exact=exact,
        seen_on=seen_on or today(),
        place=place,
        not_for_family=not_for_family,
        recorded_at=now(),
        recorded_by=by.id,
    )
    kept(session, statement)
    return statement
