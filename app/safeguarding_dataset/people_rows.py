"""Rows about who is in the record: children, their homes and numbers, and the practitioners who work with them."""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID, uuid5

from sqlmodel import Session, col, select

from app.cases.models import Allocation, Characteristic, Household, HouseholdMember, PersonKind
from app.identity.models import Identifier, NumberKind
from app.people.models import Account, Team
from app.people.roles import ROLES
from app.safeguarding_dataset.children import Child, told_of
from app.safeguarding_dataset.rules import Value

Row = Mapping[str, Value]

DISABILITIES = {"learning_disability": "LD", "nonverbal_or_aac": "COMM"}
"""Only what is as narrow as the standard’s own code."""
NUMBERS = {NumberKind.UPN: "Unique Pupil Number", NumberKind.NHS: "NHS Number"}


def persons(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    nhs = {
        one.person_id: one.number
        for one in session.exec(
            select(Identifier).where(
                col(Identifier.person_id).in_([child.id for child in some]),
                col(Identifier.kind) == NumberKind.NHS,
                col(Identifier.until).is_(None),
            )
        )
    }
    for child in some:
        person = child.person
        yield {
            "pers_person_id": child.id,
            "pers_forename": person.given_name or None,
            "pers_surname": person.family_name,
            "pers_dob": None if person.age_said_on else person.born_on,  # an age that somebody said is no date
            "pers_common_child_id": nhs.get(child.id),
            "pers_expected_dob": person.expected_on if person.kind is PersonKind.UNBORN else None,
            "pers_death_date": person.died_on,
        }


def families(_session: Session, some: Sequence[Child]) -> Iterator[Row]:
    for child in some:
        for case_id in child.cases:
            yield {"fami_table_id": uuid5(case_id, str(child.id)), "fami_family_id": case_id, "fami_person_id": child.id}


def addresses(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    by_id = {child.id: child for child in some}
    rows = session.exec(
        select(HouseholdMember, Household)
        .join(Household, col(Household.id) == HouseholdMember.household_id)
        .where(col(HouseholdMember.person_id).in_(by_id), col(Household.restricted).is_(False))
        .order_by(col(HouseholdMember.id))
    )
    for stay, home in rows:
        if home.case_id in by_id[stay.person_id].cases:
            yield {
                "addr_table_id": stay.id,
                "addr_person_id": stay.person_id,
                "addr_address_type": "Main home" if stay.main_home else "Other home",
                "addr_address_start_date": stay.since,
                "addr_address_end_date": stay.until,
            }


def disabilities(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    wanted = select(Characteristic).where(
        col(Characteristic.person_id).in_([child.id for child in some]),
        col(Characteristic.kind).in_(DISABILITIES),
        col(Characteristic.until).is_(None),
    )
    for one in session.exec(wanted.order_by(col(Characteristic.id))):
        code = DISABILITIES[one.kind]
        yield {"disa_table_id": one.id, "disa_person_id": one.person_id, "disa_disability_code": code}


def identifiers(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    wanted = select(Identifier).where(col(Identifier.person_id).in_([child.id for child in some]))
    for one in session.exec(wanted.order_by(col(Identifier.id))):
        yield numbered(one.id, one.person_id, NUMBERS[one.kind], one.number, one.until)
    for child in some:
        for case in child.cases.values():
            yield numbered(uuid5(case.id, f"{child.id} reference"), child.id, "Case Number", case.ref, None)


def numbered(row_id: UUID, person_id: UUID, kind: str, number: str, until: datetime.date | None) -> Row:
    return {
        "link_table_id": row_id,
        "link_person_id": person_id,
        "link_identifier_type": kind,
        "link_identifier_value": number,
        "link_valid_to_date": until,
    }


def involvements(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    by_case = defaultdict(list)
    cases = {case_id for child in some for case_id in child.cases}
    rows = session.exec(
        select(Allocation, Account.team_id)
        .join(Account, col(Account.id) == Allocation.account_id)
        .where(col(Allocation.case_id).in_(cases))
        .order_by(col(Allocation.id))
    )
    for one, team_id in rows:
        by_case[one.case_id].append((one, team_id))
    for child in some:
        for case_id in child.cases:
            for one, team_id in by_case[case_id]:
                yield {
                    "invo_involvements_id": uuid5(one.id, str(child.id)),
                    "invo_professional_id": one.account_id,
                    "invo_professional_role_id": one.part.words,
                    "invo_professional_team": team_id,
                    "invo_involvement_start_date": one.since.date(),
                    "invo_involvement_end_date": one.until.date() if one.until else None,
                    "invo_person_id": child.id,
                    "invo_referral_id": child.episode_on(case_id, one.since.date()),
                }


def professionals(session: Session, today: datetime.date) -> Iterator[Row]:
    """Everybody who has a part in a record of a child who is here."""
    parts = select(Allocation.account_id).where(col(Allocation.case_id).in_(told_of(today)))
    for one in session.exec(select(Account).where(col(Account.id).in_(parts)).order_by(col(Account.id))):
        yield {
            "prof_professional_id": one.id,
            "prof_professional_name": one.name,
            "prof_professional_job_title": ROLES[one.role].display_name,
            "prof_professional_department": one.team_id,
        }


def departments(session: Session, _today: datetime.date) -> Iterator[Row]:
    for team in session.exec(select(Team).order_by(col(Team.id))):
        yield {"dept_team_id": team.id, "dept_team_name": team.name}
