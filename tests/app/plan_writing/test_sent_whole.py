"""A page of a plan is sent whole by each of its buttons: nothing written elsewhere on it is lost without scripts."""

from dataclasses import dataclass

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.db import Database
from app.people.practitioner import Practitioner
from app.plans.actions import Place, write_words
from app.plans.models import Plan, Step
from tests.app.plan_pages.test_writing import NAMES, a_plan, kept_words, plan_of
from tests.support.page import Page
from tests.support.visiting import Visitor, visitor


@dataclass
class Writing:
    """Ruth at the page of an outcome, without scripts."""

    browser: Visitor
    database: Database
    ruth: Practitioner
    here: str
    address: str

    def page(self) -> dict[str, list[str]]:
        return self.browser.get(self.address, names=NAMES).sent_by("whole")

    def sends(self, do: str, status: int, **typed: str) -> Page:
        named = {name.replace("__", "."): words for name, words in typed.items()}
        return self.browser.read(self.browser.post(self.address, {**self.page(), **named, "do": do}), names=NAMES, status=status)

    def steps(self) -> list[str]:
        with self.database.reading() as session:
            return [f"{one.who}: {one.what}" for one in session.exec(select(Step))]


@pytest.fixture
def writing(service: FastAPI, database: Database) -> Writing:
    ruth, family, outcome = a_plan(database)
    here = plan_of(family)
    return Writing(visitor(service, as_=ruth), database, ruth, here, f"{here}/outcomes/{outcome}")


def test_any_button_keeps_every_field_and_gives_back_what_has_its_own(writing: Writing) -> None:
    page = writing.sends("now", 200, now__words="Two days of five", who="Wren", why="She is up")

    assert kept_words(writing.database, "now") == ["Two days of five"]
    assert page.one("input", id="who").get("value") == "Wren"
    assert (page.one("textarea", id="why").text or "").strip() == "She is up"
    assert writing.steps() == []

    unfinished = writing.sends("step", 422, who="Wren", done_when__words="Four of five")
    assert "Write what they will do." in unfinished.text
    assert unfinished.one("input", id="who").get("value") == "Wren"
    added = {"whose": "ours", "who": "Wren", "what": "Rings about the club"}
    assert writing.browser.post(writing.address, {**writing.page(), **added, "do": "step"}).headers["location"].endswith("#steps")
    assert writing.steps() == ["Wren: Rings about the club"]


def test_words_to_begin_with_are_added_to_those_typed_and_nothing_is_lost(writing: Writing) -> None:
    page = writing.browser.get(writing.address, names=NAMES)
    begins = next(one.get("value", "") for one in page.all("button", name="do") if one.get("value", "").startswith("start."))

    begun = writing.sends(begins, 200, what="On Monday:", now__words="Two days of five")
    assert begun.one("input", id="what").get("value", "").startswith("On Monday: ")
    assert kept_words(writing.database, "now") == ["Two days of five"]
    assert "A step is half written" in writing.sends("turn", 422, who="Wren", turn="achieved", why="It holds").text


def test_what_cannot_be_kept_is_given_back_with_what_waits_and_all_else_is_kept(writing: Writing) -> None:
    page = writing.page()
    with writing.database.unit_of_work() as session:
        plan = session.exec(select(Plan)).one()
        place = Place("now", writing.address.rpartition("/")[2])
        write_words(session, by=writing.ruth, plan=plan, place=place, words="Theirs", seen=0)
    assert writing.browser.post(writing.address, {**page, "do": "done_when"}).status_code == 303, (
        "what I left alone is no conflict"
    )
    typed = {"now.words": "Mine", "done_when.words": "Four of five", "first_by.words_day": "31", "first_by.words_month": "2"}
    both = writing.browser.post(writing.address, {**page, **typed, "first_by.words_year": "2027", "who": "Wren", "do": "now"})
    told = writing.browser.read(both, names=NAMES, status=409)

    assert kept_words(writing.database, "done_when") == ["Four of five"]
    for words in ("Theirs", "Mine", "February 2027 has 28 days"):
        assert words in told.text
    form = {name: words for name, words in told.fields().items() if name}
    back = writing.browser.read(writing.browser.post(writing.address, {**form, "first_by.words_day": "1"}), names=NAMES)
    assert kept_words(writing.database, "now") == ["Theirs", "Mine"]
    assert kept_words(writing.database, "first_by") == ["2027-02-01"]
    assert back.one("input", id="who").get("value") == "Wren"


def test_the_plan_as_a_whole_is_one_form_too(writing: Writing) -> None:
    page = writing.browser.get(f"{writing.here}/words", names=NAMES).sent_by("whole")
    sent = {**page, "wants.words": "Toast with Nan", "who_decides.words": "Mia and Kelly", "do": "who_decides"}

    assert writing.browser.post(f"{writing.here}/words/all", sent).headers["location"] == f"{writing.here}/words#f-who_decides"
    assert kept_words(writing.database, "wants") == ["Toast with Nan"]
    assert kept_words(writing.database, "who_decides") == ["Mia and Kelly"]
