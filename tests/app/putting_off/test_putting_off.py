"""Something is put off with a reason and comes back on its day; nobody else loses sight of it."""

import datetime

import pytest
import time_machine
from fastapi import FastAPI

from app.db import today
from app.putting_off.rules import is_thing, problem_with
from app.web.reading import boxes_of
from tests.support.factories import a_family, a_next_step, a_practitioner, a_supervisor, belongs, team_of
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia")
DAY = datetime.date(2026, 11, 2)


@pytest.mark.parametrize(
    ("until", "words"),
    [(None, "Give the day"), (DAY, "after today"), (DAY + datetime.timedelta(days=29), "within 28 days")],
)
def test_a_day_is_after_today_and_within_four_weeks(until: datetime.date | None, words: str) -> None:
    assert words in problem_with(until, DAY)
    assert problem_with(DAY + datetime.timedelta(days=28), DAY) == ""


def test_only_what_can_wait_can_be_put_off() -> None:
    assert is_thing("heard-11111111-1111-4111-8111-111111111111")
    assert not is_thing("returned-11111111-1111-4111-8111-111111111111")
    assert not is_thing("step-1")


def test_what_is_put_off_comes_back_on_its_day(sqlite_service: FastAPI) -> None:
    service = sqlite_service
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        step = a_next_step(session, family, ruth, "Dentist", in_days=-2)
    ruths, address, until = (
        visitor(service, as_=ruth),
        f"{family.address}/put-off/step-{step.id}",
        today() + datetime.timedelta(days=3),
    )
    assert address in [one.get("href") for one in ruths.get("/", names=NAMES).tree.iter("a")]

    boxes = dict(zip(("until_day", "until_month", "until_year"), boxes_of(until), strict=True))
    refused = ruths.read(ruths.post(address, boxes), names=NAMES, status=422)
    assert "Say why it can wait." in refused.text
    assert ruths.post(address, {**boxes, "why": "They are away until then."}).status_code == 303
    page = ruths.get("/", names=NAMES)
    assert "They are away until then." in page.text
    assert page.text.count("Overdue") == 0
    assert "Dentist" in visitor(service, as_=tom).get("/", names=NAMES).text
    assert "Dentist" in ruths.get("/due", names=NAMES).text
    with time_machine.travel(datetime.datetime.combine(until, datetime.time(9), datetime.UTC)):
        again = visitor(service, as_=ruth).get("/", names=NAMES)
        assert "They are away until then." not in again.text
        assert "Overdue" in again.text


def test_what_is_put_off_in_one_record_is_not_put_off_in_another(sqlite_service: FastAPI) -> None:
    """A child may be in two records, a mother’s and a father’s."""
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        fathers = a_family(session, "Nowak", children=(), allocated=[ruth])
        belongs(session, fathers, family.children[0])
    ruths, thing = visitor(sqlite_service, as_=ruth), f"put-off/heard-{family.children[0].id}"
    until = dict(zip(("until_day", "until_month", "until_year"), boxes_of(today() + datetime.timedelta(days=3)), strict=True))

    assert ruths.post(f"{family.address}/{thing}", {**until, "why": "She is at camp."}).status_code == 303

    offered = [one.get("href") for one in ruths.get("/", names=NAMES).all("a")]
    assert f"{fathers.address}/{thing}" in offered
    assert "She is at camp." not in ruths.get(f"{fathers.address}/{thing}", names=NAMES).text
    assert ruths.post(f"{fathers.address}/{thing}", {**until, "why": "He asks on Sunday."}).status_code == 303
    assert "She is at camp." in ruths.get(f"{family.address}/{thing}", names=NAMES).text
