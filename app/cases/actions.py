"""Deeds on the case record: starting a family's record, putting people in it, and keeping true what is written about them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID, uuid4

from sqlmodel import Session, SQLModel, col, select

from app.audit import trail
from app.cases.models import (
    Access,
    Agreement,
    Allocation,
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
    Stage,
    StageKey,
)
from app.cases.queries import ref_is_taken
from app.cases.rules import new_ref
from app.db import now, today
from app.declaration.vocabulary import StrengthLevel
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady
from app.web.text import fold

Row = TypeVar("Row", bound=SQLModel)


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
    expected_on: datetime.date | None = None
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


def add_person(session: Session, *, by: Practitioner, case_id: UUID, given: PersonGiven) -> Person:
    """Puts somebody into the family's record from today."""
    person = Person(folded_name="", created_at=now(), kind=given.kind, given_name=given.given_name)
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
    person.folded_name = fold(f"{given.given_name} {given.family_name} {given.known_as}")[:400]


def write(
    session: Session,
    by: Practitioner,
    what: str,
    row: Row,
    case_id: UUID,
    about_id: UUID | None,
    values: Mapping[str, Any],
) -> Row:
    """Sets the values on a new or a standing row, keeps it, and writes the line in the trail."""
    for name, value in values.items():
        setattr(row, name, value)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what=what, case_id=case_id, about_id=about_id)
    return row


# --- what is so of a person: `was` is the row to change; without it a new one is added


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
) -> KnownStrength:
    """Notes something that holds for somebody, or that it no longer does."""
    row = was or KnownStrength(person_id=person_id, words=words, level=level, noted_on=noted_on or today(), noted_by=by.id)
    return write(session, by, "noted a strength", row, case_id, person_id, {"words": words, "level": level, "until": until})


def note_characteristic(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: Characteristic | None = None,
    **values: Any,
) -> Characteristic:
    """Notes a dated, sourced fact: kind, words, source, since, until."""
    row = was or Characteristic(person_id=person_id, **values)
    return write(session, by, "noted a characteristic", row, case_id, person_id, values)


def relate(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: Relationship | None = None,
    **values: Any,
) -> Relationship:
    """Says what one person is to another: to_person_id, word, cares, since, until. Raises NotReady for oneself."""
    if values["to_person_id"] == person_id:
        raise NotReady("Nobody is related to themselves. Choose somebody else in the family.")
    row = was or Relationship(person_id=person_id, **values)
    return write(session, by, "said how two people are related", row, case_id, person_id, values)


# --- what is so of the family


def keep_home(session: Session, *, by: Practitioner, case_id: UUID, was: Household | None = None, **values: Any) -> Household:
    """Writes down a home: name, restricted, seen_on."""
    return write(session, by, "wrote down a home", was or Household(case_id=case_id, **values), case_id, None, values)


def keep_household_member(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    household_id: UUID,
    was: HouseholdMember | None = None,
    **values: Any,
) -> HouseholdMember:
    """Says who lives or stays in a home: person_id, how, main_home, since, until."""
    row = was or HouseholdMember(household_id=household_id, **values)
    return write(session, by, "said who lives in a home", row, case_id, values["person_id"], values)


def keep_involvement(
    session: Session, *, by: Practitioner, case_id: UUID, was: Involvement | None = None, **values: Any
) -> Involvement:
    """Writes down who is there for the family: name, what, since, until."""
    return write(session, by, "wrote down who is involved", was or Involvement(case_id=case_id, **values), case_id, None, values)


def keep_agreement(
    session: Session, *, by: Practitioner, case_id: UUID, was: Agreement | None = None, **values: Any
) -> Agreement:
    """Writes down what somebody has agreed to, or has withdrawn: person_id, words, agreed_on, withdrawn_on."""
    row = was or Agreement(case_id=case_id, recorded_by=by.id, **values)
    return write(session, by, "wrote down what is agreed", row, case_id, values["person_id"], values)


def keep_next_step(session: Session, *, by: Practitioner, case_id: UUID, was: NextStep | None = None, **values: Any) -> NextStep:
    """Writes down what is due: words, detail, due_on, person_id (or None, the whole family), done_on."""
    row = was or NextStep(case_id=case_id, made_by=by.id, **values)
    return write(session, by, "wrote down a next step", row, case_id, values.get("person_id"), values)


def start_stage(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    stage: StageKey,
    since: datetime.date,
    who: str = "",
    next_review_on: datetime.date | None = None,
    until: datetime.date | None = None,
    was: Stage | None = None,
) -> Stage:
    """Begins a stage of help, which ends the one before on that day; or changes one. Raises NotReady when days do not follow."""
    if until and until < since:
        raise NotReady("A stage cannot end before it begins. Look at both days again.")
    stands = standing_stage(session, case_id)
    before = None if was else stands
    if stands and was and stands.id != was.id and until is None:
        raise NotReady("The family is in another stage now. Give this one the day on which it ended as well.")
    if before and before.since > since and until is None:
        raise NotReady("That is before the stage the family is in now began. Give it a day on which it ended as well.")
    if before and before.since <= since:
        before.until = since
        session.flush()
    row = was or Stage(case_id=case_id, stage=stage, since=since)
    values = {"stage": stage, "since": since, "who": who, "next_review_on": next_review_on, "until": until}
    return write(session, by, "changed the stage of help", row, case_id, None, values)


def standing_stage(session: Session, case_id: UUID) -> Stage | None:
    """The stage the family is in now. Those who change it follow one another."""
    session.get_one(Case, case_id, with_for_update=True)
    return session.exec(
        select(Stage).where(col(Stage.case_id) == case_id, col(Stage.until).is_(None)).order_by(col(Stage.since).desc())
    ).first()


# --- whose case it is


def standing_allocations(session: Session, case_id: UUID) -> list[Allocation]:
    return list(session.exec(select(Allocation).where(col(Allocation.case_id) == case_id, col(Allocation.until).is_(None))))


def allocate(session: Session, *, by: Practitioner, case_id: UUID, account_id: UUID, part: Part) -> Allocation:
    """Gives a case to a practitioner from now on. Whoever led before works alongside when another leads."""
    others = standing_allocations(session, case_id)
    if any(one.account_id == account_id and one.part == part for one in others):
        raise AlreadyDone("They have this case already, in that part.")
    for one in others:
        if one.account_id == account_id or (part is Part.LEAD and one.part == Part.LEAD):
            end_now(session, one)
            if one.account_id != account_id:
                session.add(Allocation(case_id=case_id, account_id=one.account_id, part=Part.CO_WORKER, since=now()))
    row = Allocation(case_id=case_id, account_id=account_id, part=part, since=now())
    return write(session, by, "allocated the case", row, case_id, account_id, {})


def end_allocation(session: Session, *, by: Practitioner, case_id: UUID, allocation: Allocation) -> Allocation:
    """From now on they may no longer work on this case. Raises NotReady when nobody would be left to lead."""
    if allocation.part == Part.LEAD:
        raise NotReady("Somebody has to lead. Make another practitioner the lead first; then end this.")
    end_now(session, allocation)
    return write(session, by, "ended an allocation", allocation, case_id, allocation.account_id, {})


def end_now(session: Session, allocation: Allocation) -> None:
    allocation.until = now()
    session.add(allocation)
    session.flush()
