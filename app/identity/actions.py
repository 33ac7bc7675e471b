"""Deeds on who somebody is: another name, a number, and a baby who has been born."""

import datetime
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4, uuid5

from sqlmodel import Session, col, select

from app.audit import trail
from app.cases import actions as record
from app.cases.models import HouseholdMember, Kin, Person, PersonKind, Relationship
from app.cases.writing import write
from app.identity.models import Identifier, NumberKind, OtherName
from app.identity.rules import bare, mend
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady
from app.web.text import fold


def keep_name(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: OtherName | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> OtherName:
    """Writes down another name: name, kind, since, until."""
    values["folded_name"] = fold(values["name"])[:200]
    row = was or OtherName(id=operation or uuid4(), person_id=person_id, **values)
    return write(session, by, "wrote down another name", row, case_id, person_id, values)


def keep_number(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    kind: NumberKind,
    number: str,
    until: datetime.date | None = None,
    was: Identifier | None = None,
    operation: UUID | None = None,
) -> Identifier:
    """Writes down a number. Raises NotReady, naming the mend, when its check digit or letter is not right."""
    wrong = mend(kind, number)
    if wrong:
        raise NotReady(wrong)
    values = {"kind": kind, "number": bare(number), "until": until}
    row = was or Identifier(id=operation or uuid4(), person_id=person_id, kind=kind, number=bare(number))
    return write(session, by, "wrote down a number", row, case_id, person_id, values)


# --- a baby who was expected has been born


@dataclass(frozen=True)
class Born:
    """One child who has been born: the name they were given, or “Baby” until there is one."""

    given_name: str
    born_on: datetime.date


def baby_is_born(
    session: Session, *, by: Practitioner, case_id: UUID, baby: Person, born: tuple[Born, ...], operation: UUID
) -> list[Person]:
    """The expected baby becomes a child: the same person, the day they were expected on kept. A twin is a second person.

    A twin has the family's ties and homes from the day of birth and is said to be the first one's twin, so that the two are
    never taken for one.
    """
    if baby.kind != PersonKind.UNBORN:
        raise AlreadyDone("This baby has already been written down as born.")
    first, *others = born
    baby.kind, baby.born_on, baby.born_about = PersonKind.CHILD, first.born_on, False
    names = {"given_name": first.given_name, "folded_name": fold(f"{first.given_name} {baby.family_name} {baby.known_as}")[:400]}
    write(session, by, "wrote that a baby has been born", baby, case_id, baby.id, names)
    return [baby, *(add_twin(session, by, case_id, baby, one, uuid5(operation, str(n))) for n, one in enumerate(others))]


def add_twin(session: Session, by: Practitioner, case_id: UUID, first: Person, born: Born, operation: UUID) -> Person:
    given = record.PersonGiven(
        PersonKind.CHILD, born.given_name, first.family_name, born_on=born.born_on, expected_on=first.expected_on
    )
    twin = record.add_person(session, by=by, case_id=case_id, given=given, operation=operation)
    relate: dict[str, Any] = {"by": by, "case_id": case_id, "since": born.born_on}
    record.relate(session, person_id=first.id, to_person_id=twin.id, word="twin", kind=Kin.TWIN, cares=False, **relate)
    ties = session.exec(
        select(Relationship).where(
            (col(Relationship.person_id) == first.id) | (col(Relationship.to_person_id) == first.id),
            col(Relationship.until).is_(None),
            col(Relationship.kind) != Kin.TWIN,
        )
    ).all()
    for tie in ties:
        one, other = (twin.id if who == first.id else who for who in (tie.person_id, tie.to_person_id))
        dated = {**relate, "since": tie.since}
        record.relate(session, person_id=one, to_person_id=other, word=tie.word, kind=tie.kind, cares=tie.cares, **dated)
    stays = session.exec(
        select(HouseholdMember).where(col(HouseholdMember.person_id) == first.id, col(HouseholdMember.until).is_(None))
    ).all()
    for stay in stays:
        record.keep_household_member(
            session,
            by=by,
            case_id=case_id,
            household_id=stay.household_id,
            person_id=twin.id,
            how=stay.how,
            main_home=stay.main_home,
            since=max(stay.since or born.born_on, born.born_on),
        )
    trail.deed(session, by=by, what="wrote that a twin has been born", case_id=case_id, about_id=twin.id)
    return twin
