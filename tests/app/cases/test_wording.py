"""How people, ages and lists are said."""

import datetime
from typing import Any

import pytest

from app.cases import wording
from app.cases.models import Person, PersonKind
from app.db import now

TODAY = datetime.date(2026, 11, 12)


def person(**so: Any) -> Person:
    ordinary: dict[str, Any] = {"kind": PersonKind.CHILD, "given_name": "Amelia", "family_name": "Dean"}
    return Person(folded_name="amelia dean", created_at=now(), **{**ordinary, **so})


@pytest.mark.parametrize(
    ("so", "words"),
    [
        ({"born_on": datetime.date(2018, 3, 9)}, "8"),
        ({"born_on": datetime.date(2025, 9, 10)}, "14 months"),
        ({"born_on": datetime.date(2026, 10, 8)}, "5 weeks"),
        ({"born_on": datetime.date(2011, 1, 1), "born_about": True}, "about 15"),
        ({"kind": PersonKind.UNBORN, "expected_on": datetime.date(2027, 1, 22)}, "expected 22 January 2027"),
        ({}, "age not known"),
    ],
)
def test_an_age_is_said_as_people_say_it(so: dict[str, object], words: str) -> None:
    assert wording.age_words(person(**so), TODAY) == words


def test_the_name_a_person_is_known_by_comes_first() -> None:
    assert wording.full_name(person(known_as="Mia")) == "Mia Dean"
    assert wording.called(person()) == "Amelia"


def test_a_list_reads_as_a_sentence_does() -> None:
    assert wording.listed(["Mia"]) == "Mia"
    assert wording.listed(["Mia", "Noah", "a baby expected"]) == "Mia, Noah and a baby expected"


def test_numbers_are_words_where_people_would_use_words() -> None:
    assert wording.how_many(6, "child") == "six children"
    assert wording.how_many(1, "family") == "one family"
    assert wording.how_many(14, "family") == "14 families"


def test_a_name_that_ends_in_s_takes_only_an_apostrophe() -> None:
    assert wording.possessive("Idris") == "Idris’"
    assert wording.possessive("Mia") == "Mia’s"


def test_a_span_of_months_names_a_year_once() -> None:
    assert wording.month_span(datetime.date(2026, 2, 1), datetime.date(2026, 7, 6)) == "February to July 2026"
    assert wording.month_span(datetime.date(2025, 11, 1), datetime.date(2026, 1, 6)) == "November 2025 to January 2026"


def test_two_of_one_name_are_told_apart_by_birth_and_who_has_died_is_offered_as_such() -> None:
    one, other = (person(given_name="Mia", family_name="Dean", born_on=datetime.date(2018, 3, each)) for each in (9, 26))
    frank = person(given_name="Frank", family_name="Dean", died_on=datetime.date(2021, 6, 1))

    told = wording.told_apart([one, other, frank])

    assert told[one.id] == "Mia Dean, born 9 March 2018"
    assert told[other.id] == "Mia Dean, born 26 March 2018"
    assert told[frank.id] == "Frank Dean, has died"
