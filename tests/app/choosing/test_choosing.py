"""A tool is chosen from a few that the record speaks for, each with why; every other waits in one fold and can be reached."""

from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI

from app.choosing.presenters import FIRST
from app.picture_remarks.actions import not_now
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.page import Page
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ["Mia", "Noah"]


@pytest.fixture
def ruth_and_mia(sqlite_service: FastAPI) -> tuple[Visitor, Family]:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
    return visitor(sqlite_service, as_=ruth), family


def start(ruth: Visitor, family: Family) -> Page:
    return ruth.get(f"{family.address}/assessments/start", names=NAMES)


def first_and_folded(page: Page) -> tuple[list[str], list[str]]:
    """The keys of the tools that stand first, and of those in the fold."""
    folded = [one.get("value", "") for fold in page.all("details") for one in fold.iter("input") if one.get("name") == "tool"]
    every = [one.get("value", "") for one in page.all("input", name="tool")]
    return [key for key in every if key not in folded], folded


def test_where_nothing_was_used_the_quick_way_in_stands_first_and_the_rest_wait_folded(
    ruth_and_mia: tuple[Visitor, Family],
) -> None:
    ruth, family = ruth_and_mia

    page = start(ruth, family)

    first, folded = first_and_folded(page)
    assert first[0] == "first_look"
    assert len(first) == FIRST
    assert len(first) + len(folded) == 16
    assert "A quick way in, where nothing has been used yet." in page.text
    assert "Nobody has explored " in page.text
    assert "/shelf?age=5_10" in [one.get("href") for one in page.all("a")]
    assert page.fields()["tool"] == "first_look"


def test_what_was_begun_stands_first_and_a_tool_put_aside_does_not(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        lead = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[lead])
        an_assessment(session, family, sqlite_service.state.suite["whats_strong"], by=lead)
    ruth = visitor(sqlite_service, as_=lead)
    before = first_and_folded(start(ruth, family))[0]
    with sqlite_service.state.database.unit_of_work() as session:
        aside: dict[str, Any] = {"case_id": family.id, "child_id": family.children[0].id, "tool_key": before[1]}
        not_now(session, by=lead, **aside, suggested_for="It asks about school.", why="Next month.", operation=uuid4())

    first, folded = first_and_folded(start(ruth, family))

    assert before[0] == first[0] == "whats_strong"
    assert before[1] in folded


def test_of_several_children_each_reason_says_whom_it_is_about(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        lead = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], allocated=[lead])

    page = start(visitor(sqlite_service, as_=lead), family)

    assert "Mia: Nobody has explored " in page.text
    assert "Noah: Nobody has explored " in page.text
    assert "/shelf" in [one.get("href") for one in page.all("a")]
