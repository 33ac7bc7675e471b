"""Somebody of whom only an age is known."""

import datetime
from typing import Any

import pytest

from app.cases.models import Person, PersonKind
from app.cases.wording import age_and_birth, age_words, full_name, spoken_of
from app.db import now
from app.identity.ages import born_when
from app.web.pages import age

DAYS = (datetime.date(2026, 11, 29), datetime.date(2028, 2, 29), datetime.date(2026, 1, 1), datetime.date(2026, 8, 31))


@pytest.mark.parametrize("on", DAYS)
def test_somebody_is_as_old_as_was_said_on_the_day_it_was_said(on: datetime.date) -> None:
    for years in range(2, 121):
        born = born_when(str(years), on)
        assert born is not None
        assert age(born, on) == str(years)


@pytest.mark.parametrize("typed", ["8 months", "about 8 months old", "8m", "8 Month"])
def test_a_baby_may_be_so_many_months(typed: str) -> None:
    born = born_when(typed, DAYS[0])
    assert born is not None
    assert age(born, DAYS[0]) == "8 months"


@pytest.mark.parametrize("typed", ["", "six", "0", "-6", "6.5", "121", "999 weeks", "6 dogs", "6 or 7", "²"])
def test_what_is_no_age_is_none(typed: str) -> None:
    assert born_when(typed, DAYS[0]) is None


def a_person(**so: Any) -> Person:
    nameless: dict[str, Any] = {"kind": PersonKind.CHILD, "given_name": "", "known_as": "Child", "folded_name": ""}
    return Person(**{**nameless, "created_at": now(), **so})


def test_an_age_is_never_read_as_a_date_of_birth() -> None:
    child = a_person(born_on=born_when("6", DAYS[0]), born_about=True, age_said_on=DAYS[0])
    assert age_words(child, DAYS[0]) == "about 6"
    assert age_words(child, datetime.date(2028, 11, 29)) == "about 8"
    said = "about 6, date of birth not known: said to be about 6 on 29 November 2026"
    assert age_and_birth(child, DAYS[0]) == said
    assert child.age_said == "6"


def test_somebody_without_a_name_is_called_by_what_they_are() -> None:
    assert full_name(a_person(kind=PersonKind.ADULT, known_as="Mum")) == "Mum, name not yet known"
    assert spoken_of(a_person()) == "the child"
    assert spoken_of(a_person(known_as="the older boy")) == "the older boy"
