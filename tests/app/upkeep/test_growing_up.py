"""A child turns 18, a baby is born, somebody was written down as what they are not: no page forgets them."""

import datetime

from fastapi import FastAPI

from app.cases.models import Person, PersonKind
from app.db import today
from tests.support.factories import an_unborn
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import WholeRecord, a_whole_record

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Larch", "Adair", "Sam", "Okafor", "Nan")


def whole(service: FastAPI) -> tuple[WholeRecord, Visitor]:
    with service.state.database.unit_of_work() as session:
        record = a_whole_record(session, service.state.suite)
    return record, visitor(service, as_=record.lead)


def pages_of(record: WholeRecord) -> list[str]:
    home, person = record.family.address, record.parts["person_id"]
    begun = f"{home}/assessments/{record.assessment.id}"
    section = f"{begun}/sections/{record.parts['section']}"
    own = f"{home}/people/{person}"
    places = ("", "/people", "/statements", "/statements/add", "/assessments", "/assessments/start", "/homes", "/next-steps")
    return ["/", "/families", *(home + place for place in places), own, f"{own}/edit", begun, section, f"{begun}/finish"]


def test_a_child_who_has_turned_18_is_shown_as_such(service: FastAPI) -> None:
    record, visit = whole(service)
    born = today().replace(year=today().year - 18, day=1)
    with service.state.database.unit_of_work() as session:
        session.get_one(Person, record.family.children[0].id).born_on = born
    for address in pages_of(record):
        visit.get(address, names=NAMES)
    assert "an adult now" in visit.get(record.family.address, names=NAMES).text


def test_what_was_said_of_a_child_who_is_an_adult_now_is_still_there(service: FastAPI) -> None:
    record, visit = whole(service)
    address = f"{record.family.address}/people/{record.parts['person_id']}/edit"
    typed = {**visit.get(address, names=NAMES).fields(), "kind": "adult"}
    assert visit.post(address, typed).status_code == 303
    for page in pages_of(record):
        visit.get(page, names=NAMES)
    assert "I know which cupboard." in visit.get(f"{record.family.address}/statements", names=NAMES).text


def test_a_baby_who_was_expected_is_born(service: FastAPI) -> None:
    record, visit = whole(service)
    with service.state.database.unit_of_work() as session:
        baby = an_unborn(session, record.family, expected=today() - datetime.timedelta(days=3)).id
    assert "was expected" in visit.get(record.family.address, names=NAMES).text
    address = f"{record.family.address}/people/{baby}/edit"
    day = today()
    born = {"born_on_day": str(day.day), "born_on_month": f"{day:%B}", "born_on_year": str(day.year)}
    typed = {**visit.get(address, names=NAMES).fields(), **born}
    page = visit.read(visit.post(address, typed), status=422, names=NAMES)
    assert "A baby who is expected has no date of birth yet." in page.text
    assert visit.post(address, {**page.fields(), "kind": "child", "given_name": "Ivy"}).status_code == 303
    with service.state.database.reading() as session:
        assert session.get_one(Person, baby).kind == PersonKind.CHILD
    for one in pages_of(record):
        visit.get(one, names=[*NAMES, "Ivy"])
