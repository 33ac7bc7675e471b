"""One switch: the family’s words first with our term beside them, remembered in the browser, with nothing about anybody in it."""

import pytest
from fastapi import FastAPI

from app.declaration.vocabulary import Barrier, Dimension, Level, Signal
from app.family_wording.rules import LABELS, Wording, back_to
from app.plan_progress.family_words import WORDS
from app.plan_progress.sustained import FAMILY as HELD
from app.plan_progress.sustained import Held
from app.plans.kinds import Change, PlanState, Said, Turn, Whose
from app.showing.family_words import BESIDE_A_DRAWING, FAMILY
from tests.app.copies.test_words import HURTS
from tests.support.factories import a_family, a_practitioner
from tests.support.family_words import NOT_BEFORE_A_FAMILY
from tests.support.reading_age import reading_age
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly")


def test_their_word_comes_first_with_ours_beside_it_and_ours_alone_where_they_are_the_same() -> None:
    family = Wording(family=True)
    assert family.of(Level.ON_AND_OFF) == "It comes and goes (On and off)"
    assert family.of(Dimension.BASIC_CARE) == "Food, warmth, sleep and clean clothes (Basic care)"
    assert Wording().of(Level.ON_AND_OFF) == "On and off"
    assert family.beside("Early signs", "early signs") == family.beside("Early signs", "") == "Early signs"


def test_every_part_of_life_and_every_word_of_a_plan_has_words_of_theirs_that_can_be_read_at_eleven() -> None:
    assert set(Dimension) <= set(FAMILY)
    assert {*PlanState, *Whose, *Turn, *Said, *Change} <= set(WORDS)
    assert set(HELD) == set(Held)
    text = "\n".join(f"{words}." for words in (*(FAMILY[one] for one in Dimension), *WORDS.values(), *HELD.values()))
    assert reading_age(text) <= 11
    assert HURTS.findall(text) == []


def test_a_drawing_names_each_level_as_the_sentence_below_it_does_in_lines_that_have_room() -> None:
    assert {level: " ".join(lines) for level, lines in BESIDE_A_DRAWING.items()} == {level: FAMILY[level] for level in Level}
    assert all(len(words) <= len("On and off") for lines in BESIDE_A_DRAWING.values() for words in lines)
    assert Wording().rung(Level.MOSTLY) == ("Mostly",)


def test_every_box_and_heading_has_words_of_theirs_that_can_be_read_at_eleven() -> None:
    text = "\n".join(f"{words}." for words in LABELS.values())
    assert reading_age(text) <= 11
    assert HURTS.findall(text) == []
    assert NOT_BEFORE_A_FAMILY.findall(text) == []
    assert {signal.words for signal in Signal} <= set(LABELS)
    assert {"Not known", "Getting old", "Voices differ", "Needs now"} <= set(LABELS)


@pytest.mark.parametrize(
    "address", ["https://elsewhere.example/families/1", "//elsewhere", "/families/1?find=Mia", "/sign-out", ""]
)
def test_one_is_led_back_to_a_page_of_a_record_and_nowhere_else(address: str) -> None:
    assert back_to(address) == "/families"
    assert back_to("/families/1a-2b/picture/3c/strand/basic_care") == "/families/1a-2b/picture/3c/strand/basic_care"


def test_the_picture_and_the_plan_are_told_in_the_familys_words_until_it_is_switched_back(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
    browser = visitor(sqlite_service, as_=ruth)
    picture = f"{family.address}/picture/{family.children[0].id}"
    page = browser.get(picture, names=NAMES)
    assert "Food, warmth, sleep and clean clothes" not in page.text
    assert page.all("input", name="back")[0].get("value") == picture

    switched = browser.post("/family-words", {"words": "family", "back": picture})
    assert switched.headers["location"] == picture
    assert "Mia" not in switched.headers["set-cookie"]
    theirs = browser.get(picture, names=NAMES).text
    assert "Food, warmth, sleep and clean clothes (Basic care)" in theirs
    assert "What is needed now (Needs now)" in theirs
    assert "What Mia needs (Mia’s developmental needs)" in theirs
    browser.post("/family-words", {"words": "ours", "back": picture})
    assert "Food, warmth, sleep and clean clothes" not in browser.get(picture, names=NAMES).text


def test_what_is_not_understood_yet_is_not_told_as_something_else_alone() -> None:
    assert "Not sure yet" in FAMILY[Barrier.NOT_UNDERSTOOD]
