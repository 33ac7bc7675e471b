"""The family map: the same facts as a list and drawn, and a restricted home in neither."""

from fastapi import FastAPI

from app.cases.models import Household, Kin, Person, Relationship
from app.db import Database, today
from tests.support.counting import statements_sent
from tests.support.factories import Family, a_family, a_practitioner, an_adult, an_unborn
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly", "Larch", "Marcin")


def arranged(service: FastAPI) -> tuple[Family, Visitor]:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        an_unborn(session, family)
        an_adult(session, family, "Marcin", "stepdad", lives_here=False)
    return family, visitor(service, as_=ruth)


def drawn(family: Family, visit: Visitor) -> str:
    """The page as it was sent, once it has been read whole."""
    visit.get(f"{family.address}/map", names=NAMES)
    return visit.ask(f"{family.address}/map").text


def test_everybody_is_in_the_list_and_in_the_drawing(service: FastAPI) -> None:
    family, visit = arranged(service)
    html = drawn(family, visit)
    listing, drawing = html.split('aria-labelledby="map-says"')
    for name in ("Mia", "Kelly", "Marcin", "Baby"):
        assert name in listing
        assert name in drawing
    assert 'stroke-dasharray="7 5"' in drawing


def test_a_restricted_home_is_called_nothing_on_the_map(service: FastAPI) -> None:
    family, visit = arranged(service)
    assert family.home is not None
    name = family.home.name
    assert name in drawn(family, visit)
    with service.state.database.unit_of_work() as session:
        session.get_one(Household, family.home.id).restricted = True
    html = drawn(family, visit)
    assert name not in html
    assert "A home that is kept private" in html


def test_somebody_who_has_died_has_a_cross_and_the_day_is_in_the_list(sqlite_service: FastAPI) -> None:
    family, visit = arranged(sqlite_service)
    before = drawn(family, visit)
    with sqlite_service.state.database.unit_of_work() as session:
        session.get_one(Person, family.adults[0].id).died_on = today()
    after = drawn(family, visit)
    assert ("l44 44m0" in before, "l44 44m0" in after) == (False, True)
    assert "died " in after.split('aria-labelledby="map-says"')[0]


def test_parents_who_are_apart_are_said_to_be(sqlite_service: FastAPI) -> None:
    family, visit = arranged(sqlite_service)
    with sqlite_service.state.database.unit_of_work() as session:
        marcin = an_adult(session, family, "Marcin", "dad", lives_here=False)
        session.add(Relationship(person_id=marcin.id, to_person_id=family.adults[0].id, word="ex", kind=Kin.FORMER_PARTNER))
    assert ">apart</text>" in drawn(family, visit)


def test_somebody_who_may_not_open_the_record_sees_no_map(sqlite_service: FastAPI) -> None:
    family, _ = arranged(sqlite_service)
    with sqlite_service.state.database.unit_of_work() as session:
        stranger = a_practitioner(session, "Sam Okafor")
    assert visitor(sqlite_service, as_=stranger).ask(f"{family.address}/map").status_code == 404


def test_a_map_asks_no_more_of_a_large_family_than_of_a_small_one(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=CHILDREN, adults=["Kelly", "Wayne", "Marcin", "Kofi"], allocated=[ruth])
    visit = visitor(sqlite_service, as_=ruth)
    visit.ask(f"{family.address}/map")

    with statements_sent(database) as sent:
        assert visit.ask(f"{family.address}/map").status_code == 200

    assert len([one for one in sent if not one.startswith("BEGIN")]) <= 10


CHILDREN = ("Ada", "Bea", "Cai", "Dov", "Eve", "Fay", "Gus", "Hal")
