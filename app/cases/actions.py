"""Deeds on the case record: starting a family's record, putting people in it, and keeping true what is written about them."""

import datetime
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session

from app.audit import trail
from app.cases.allocating import allocate
from app.cases.models import (
    Access,
    Agreement,
    Case,
    CaseMember,
    Characteristic,
    Household,
    HouseholdMember,
    Involvement,
    KnownStrength,
    NextStep,
    Part,
    Person,
    PersonKind,
    Relationship,
)
from app.cases.queries import ref_is_taken
from app.cases.rules import new_ref
from app.cases.writing import write
from app.db import now, today
from app.declaration.vocabulary import StrengthLevel
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.web.text import fold


@dataclass(frozen=True)
class PersonGiven:
    """What is known of somebody: names as they are said, and when they were born or are expected."""

    kind: PersonKind
    given_name: str
    family_name: str = ""
    known_as: str = ""
    pronouns: str = ""
    born_on: datetime.date | None = None
    born_about: bool = False
    age_said_on: datetime.date | None = None
    expected_on: datetime.date | None = None
    died_on: datetime.date | None = None
    pen_picture: str = ""


def start_family(
    session: Session,
    *,
    by: Practitioner,
    family_name: str,
    team_id: UUID,
    access: Access = Access.TEAM,
    operation: UUID | None = None,
) -> Case:
    """Starts a family's record, led by whoever starts it. `operation`: the id it will have, so that it is started once."""
    ref = new_ref()
    while ref_is_taken(session, ref):
        ref = new_ref()
    case = Case(
        id=operation or uuid4(),
        ref=ref,
        family_name=family_name,
        folded_name=fold(family_name)[:200],
        team_id=team_id,
        access=access,
        opened_at=now(),
        opened_by=by.id,
    )
    session.add(case)
    session.flush()
    trail.deed(session, by=by, what="started a family record", case_id=case.id)
    allocate(session, by=by, case_id=case.id, account_id=by.id, part=Part.LEAD)
    return case


def change_family(session: Session, *, by: Practitioner, case_id: UUID, family_name: str, access: Access) -> Case:
    """Changes what the family is called, or who may open the record. It holds from the next request on."""
    case = session.get_one(Case, case_id)
    folded_name = fold(family_name)[:200]
    values = {"family_name": family_name, "folded_name": folded_name, "access": access}
    return write(session, by, "changed the head of the record", case, case_id, None, values)


def add_person(session: Session, *, by: Practitioner, case_id: UUID, given: PersonGiven, operation: UUID | None = None) -> Person:
    """Puts somebody into the family's record from today."""
    person = Person(id=operation or uuid4(), folded_name="", created_at=now(), kind=given.kind, given_name=given.given_name)
    describe(person, given)
    session.add(person)
    session.flush()
    session.add(CaseMember(case_id=case_id, person_id=person.id, since=today()))
    session.flush()
    trail.deed(session, by=by, what="added a person", case_id=case_id, about_id=person.id, detail=given.kind.value)
    return person


def change_person(session: Session, *, by: Practitioner, case_id: UUID, person: Person, given: PersonGiven) -> Person:
    """Puts right or adds to what is known of somebody."""
    describe(person, given)
    return write(session, by, "changed what is known of a person", person, case_id, person.id, {})


def describe(person: Person, given: PersonGiven) -> None:
    for name, value in vars(given).items():
        setattr(person, name, value)
    known_as = given.known_as if given.given_name else ""  # “Mum” is nobody's name
    person.folded_name = fold(f"{given.given_name} {given.family_name} {known_as}")[:400]


# --- what is so of a person: `was` is the row to change; without it a new one is added, with `operation` as its id


def note_strength(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    words: str,
    level: StrengthLevel,
    noted_on: datetime.date | None = None,
    until: datetime.date | None = None,
    was: KnownStrength | None = None,
    operation: UUID | None = None,
) -> KnownStrength:
    """Notes something that holds for somebody, or that it no longer does."""
    noted = noted_on or today()
    row = was or KnownStrength(
        id=operation or uuid4(), person_id=person_id, words=words, level=level, noted_on=noted, noted_by=by.id
    )
    return write(session, by, "noted a strength", row, case_id, person_id, {"words": words, "level": level, "until": until})


def note_characteristic(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: Characteristic | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Characteristic:
    """Notes a dated, sourced fact: kind, words, source, since, until."""
    row = was or Characteristic(id=operation or uuid4(), person_id=person_id, **values)
    return write(session, by, "noted a characteristic", row, case_id, person_id, values)


def relate(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: Relationship | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Relationship:
    """Says what one person is to another: to_person_id, word, kind, cares, since, until. Raises NotReady for oneself."""
    if values["to_person_id"] == person_id:
        raise NotReady("Nobody is related to themselves. Choose somebody else in the family.")
    row = was or Relationship(id=operation or uuid4(), person_id=person_id, **values)
    return write(session, by, "said how two people are related", row, case_id, person_id, values)


# --- what is so of the family


def keep_home(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    was: Household | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Household:
    """Writes down a home: name, restricted, seen_on."""
    row = was or Household(id=operation or uuid4(), case_id=case_id, **values)
    return write(session, by, "wrote down a home", row, case_id, None, values)


def keep_household_member(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    household_id: UUID,
    was: HouseholdMember | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> HouseholdMember:
    """Says who lives or stays in a home: person_id, how, main_home, since, until."""
    row = was or HouseholdMember(id=operation or uuid4(), household_id=household_id, **values)
    return write(session, by, "said who lives in a home", row, case_id, values["person_id"], values)


def keep_involvement(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    was: Involvement | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Involvement:
    """Writes down who is there for the family: name, what, since, until."""
    row = was or Involvement(id=operation or uuid4(), case_id=case_id, **values)
    return write(session, by, "wrote down who is involved", row, case_id, None, values)


def keep_agreement(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    was: Agreement | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Agreement:
    """Writes down what somebody has agreed to, or has withdrawn: person_id, words, agreed_on, withdrawn_on."""
    row = was or Agreement(id=operation or uuid4(), case_id=case_id, recorded_by=by.id, **values)
    return write(session, by, "wrote down what is agreed", row, case_id, values["person_id"], values)


def keep_next_step(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    was: NextStep | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> NextStep:
    """Writes down what is due: words, detail, due_on, person_id (or None, the whole family), done_on."""
    if was and was.rule:
        raise NotReady("This day comes from a rule. Change it under “Deadlines”, where another day is given with its reason.")
    row = was or NextStep(id=operation or uuid4(), case_id=case_id, made_by=by.id, **values)
    return write(session, by, "wrote down a next step", row, case_id, values.get("person_id"), values)
