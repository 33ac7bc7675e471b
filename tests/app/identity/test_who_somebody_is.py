"""A child who has changed name, has a number, or has just been born is the same child."""

from uuid import uuid4

from fastapi import FastAPI
from sqlmodel import col, select

from app.cases.models import HouseholdMember, Kin, Person, PersonKind, Relationship
from app.cases.queries import people_of
from app.db import today
from app.identity.models import Identifier
from app.starting.queries import families_like
from app.starting.rules import looked_for
from tests.support.factories import Family, a_family, a_practitioner, an_unborn
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly", "Larch", "Ana", "Ben", "Nowak")


def arranged(service: FastAPI) -> tuple[Family, Visitor, Person]:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        baby = an_unborn(session, family)
    return family, visitor(service, as_=ruth), baby


def birth(**fields: str) -> dict[str, str]:
    day = today()
    return {
        "born_day": str(day.day),
        "born_month": str(day.month),
        "born_year": str(day.year),
        "operation": str(uuid4()),
        **fields,
    }


def test_a_child_is_found_by_a_name_they_had_before(service: FastAPI) -> None:
    family, visit, _ = arranged(service)
    names = f"{family.address}/people/{family.children[0].id}/names"
    visit.get(names, names=NAMES)
    assert visit.post(names, {"name": "Mía Nowak", "kind": "former"}).status_code == 303
    page = visit.read(visit.post("/families/find", {"find": "nowak"}), names=NAMES)
    assert "another name of theirs fits" in page.text


def test_a_number_is_kept_without_spaces_and_found_with_them(service: FastAPI) -> None:
    family, visit, _ = arranged(service)
    numbers = f"{family.address}/people/{family.children[0].id}/numbers"
    visit.get(numbers, names=NAMES)
    assert visit.post(numbers, {"kind": "nhs", "number": "943 476 5919"}).status_code == 303
    with service.state.database.reading() as session:
        assert session.exec(select(Identifier.number)).all() == ["9434765919"]
    assert "the same number" in visit.read(visit.post("/families/find", {"find": "943-476-5919"}), names=NAMES).text


def test_a_wrong_digit_is_refused_with_its_mend_and_stays_typed(service: FastAPI) -> None:
    family, visit, _ = arranged(service)
    numbers = f"{family.address}/people/{family.children[0].id}/numbers"
    visit.get(numbers, names=NAMES)
    page = visit.read(visit.post(numbers, {"kind": "nhs", "number": "943 476 5918"}), status=422, names=NAMES)
    assert "One digit of this NHS number is wrong" in page.text
    assert page.fields()["number"] == "943 476 5918"
    asked = visit.read(visit.post("/families/find", {"find": "943 476 5918"}), status=422)
    assert "One digit of this NHS number is wrong" in asked.text


def test_somebody_of_another_team_is_not_found_by_number(service: FastAPI) -> None:
    family, visit, _ = arranged(service)
    numbers = f"{family.address}/people/{family.children[0].id}/numbers"
    visit.get(numbers, names=NAMES)
    visit.post(numbers, {"kind": "upn", "number": "H801200001001"})
    with service.state.database.unit_of_work() as session:
        stranger = a_practitioner(session, "Sam Okafor")
        assert families_like(session, stranger, looked_for("H801200001001")) == []


def test_a_baby_who_is_born_is_the_same_person_and_the_expected_day_is_kept(service: FastAPI) -> None:
    family, visit, baby = arranged(service)
    address = f"{family.address}/people/{baby.id}"
    assert "The baby has been born" in visit.get(address, names=NAMES).text
    visit.get(f"{address}/born", names=NAMES)
    typed = birth(given="Ana")
    assert [visit.post(f"{address}/born", typed).status_code for _ in range(2)] == [303, 303]
    with service.state.database.reading() as session:
        kept = session.get_one(Person, baby.id)
        assert (kept.kind, kept.given_name, kept.born_on, kept.expected_on) == (
            PersonKind.CHILD,
            "Ana",
            today(),
            baby.expected_on,
        )
        assert len([one for one in people_of(session, family.id) if one.expected_on]) == 1


def test_twins_are_two_children_with_the_same_homes_each_linked_to_the_other(service: FastAPI) -> None:
    family, visit, baby = arranged(service)
    address = f"{family.address}/people/{baby.id}/born"
    visit.get(address, names=NAMES)
    assert visit.post(address, birth(given="Ana", twin_given="Ben")).status_code == 303
    with service.state.database.reading() as session:
        ana, ben = sorted((one for one in people_of(session, family.id) if one.expected_on), key=lambda one: one.given_name)
        assert (ana.id, ana.born_on, ben.born_on) == (baby.id, today(), today())
        twin = session.exec(select(Relationship).where(col(Relationship.kind) == Kin.TWIN)).one()
        assert (twin.person_id, twin.to_person_id) == (ana.id, ben.id)
        carers = [
            session.exec(
                select(Relationship.person_id).where(col(Relationship.to_person_id) == one.id, col(Relationship.cares))
            ).all()
            for one in (ana, ben)
        ]
        homes = [
            session.exec(select(HouseholdMember.household_id).where(col(HouseholdMember.person_id) == one.id)).all()
            for one in (ana, ben)
        ]
        assert carers[0] == carers[1]
        assert homes[0] == homes[1]


def test_a_birth_still_to_come_is_refused_and_the_names_stay_typed(sqlite_service: FastAPI) -> None:
    family, visit, baby = arranged(sqlite_service)
    address = f"{family.address}/people/{baby.id}/born"
    visit.get(address, names=NAMES)
    page = visit.read(visit.post(address, birth(given="Ana", born_year=str(today().year + 1))), status=422, names=NAMES)
    assert "still to come" in page.text
    assert page.fields()["given"] == "Ana"


def test_twins_with_one_name_are_asked_about(sqlite_service: FastAPI) -> None:
    family, visit, baby = arranged(sqlite_service)
    address = f"{family.address}/people/{baby.id}/born"
    visit.get(address, names=NAMES)
    page = visit.read(visit.post(address, birth(given="Ana", twin_given="ANA")), status=422, names=NAMES)
    assert "Write a different name for the second twin" in page.text


def test_nobody_asks_more_of_an_adult_who_has_died(service: FastAPI) -> None:
    family, visit, _ = arranged(service)
    kelly = family.adults[0]
    with service.state.database.unit_of_work() as session:
        session.get_one(Person, kelly.id).died_on = today()
    page = visit.get(family.address, names=NAMES)
    assert "died" in page.text
    assert "Nobody has yet written who Kelly is" not in page.text


def test_the_page_of_a_birth_leads_to_a_child_who_is_born_already(sqlite_service: FastAPI) -> None:
    family, visit, _ = arranged(sqlite_service)
    child = f"{family.address}/people/{family.children[0].id}"
    reply = visit.ask(f"{child}/born")
    assert (reply.status_code, reply.headers["location"]) == (303, child)
