"""From a worry to a plan that ended and begins again: what each of two people does, by the words on the pages, over a year.

The plan is agreed with a disagreement in it, talked over in supervision, looked at, set back, sustained and ended.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

import time_machine
from fastapi import FastAPI

from app.people.practitioner import Practitioner
from tests.journeys.by_words import Way
from tests.journeys.walking import (
    Walk,
)
from tests.support.factories import a_practitioner, a_supervisor, a_team
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly", "Larch")
FIRST = datetime.date(2026, 1, 12)
MONTHS = (datetime.date(2026, 4, 13), datetime.date(2026, 7, 13), datetime.date(2026, 10, 13), datetime.date(2026, 12, 13))
LAST = datetime.date(2026, 12, 20)

OUTCOME = "Mia eats breakfast with somebody, every school day"
DISAGREES = "I’ll ask work myself. Nobody rings them for me."
DECIDED = "Ask Kelly to ring Nan at 6.40am"
WELL = "Forty minutes on the library floor, and Mia asked when you come back."

AtA = Callable[[FastAPI, Practitioner], Way]
"""Sits somebody down at a browser of one kind, signed in now: a session does not last for months."""


@dataclass
class Story:
    """The service, its two people, how they work, and where their family and its child’s plan are."""

    service: FastAPI
    ruth: Practitioner
    tom: Practitioner
    at: AtA
    family: str = ""
    child: str = ""

    @property
    def plan(self) -> str:
        return f"{self.family}/people/{self.child}/plan"

    @property
    def picture(self) -> str:
        return f"{self.family}/picture/{self.child}"

    def walk(self, who: Practitioner) -> Walk:
        return Walk(visitor(self.service, as_=who), NAMES)


def a_story(service: FastAPI, at: AtA) -> Story:
    with service.state.database.unit_of_work() as session:
        team = a_team(session)
        return Story(service, a_practitioner(session, team=team), a_supervisor(session, team=team), at)


def when(on: datetime.date) -> time_machine.travel:
    return time_machine.travel(datetime.datetime.combine(on, datetime.time(10), datetime.UTC))


# --- picture, plan and supervision, by the words on the pages


def reads_the_picture(one: Story, ruth: Way) -> None:
    """All of it; why two see it differently is written down, and a tool that is suggested is put aside with the reason."""
    ruth.open(one.family)
    ruth.look()
    ruth.open(one.picture)
    assert "Drafts do not speak here" not in ruth.text
    ruth.look()
    ruth.unfold("Where they differ, and what was made of it")
    ruth.follow("Change or add to this")
    ruth.write("What might explain that they see it differently?", "Ruth comes at eight, and Kelly leaves at six.")
    ruth.look()
    ruth.press("Keep this")
    assert "Ruth comes at eight, and Kelly leaves at six." in ruth.text
    for side in ("Why", "The day", "Over time"):
        ruth.follow(side)
        ruth.look()
    ruth.open(f"{one.picture}/suggested")
    ruth.unfold("Not now, and why")
    ruth.write("Why is it not for now?", "After the move")
    ruth.press("Put it aside")
    assert "After the move" in ruth.text
    ruth.look()


def writes_a_plan(one: Story, ruth: Way) -> None:
    ruth.open(one.plan)
    ruth.look()
    ruth.press("Begin a plan")
    ruth.follow("Sign the plan")
    assert "A serious need has neither an outcome nor a reason" in ruth.text
    ruth.look()
    ruth.open(one.plan)
    ruth.look()
    ruth.follow("Add an outcome for it")
    ruth.write("What will Mia have, feel or do that they do not now?", OUTCOME)
    ruth.press("Add the outcome")
    for label, said in (
        ("What is the first small step?", "Nan rings at 6.40am"),
        ("How will we see it? Who looks, and how often?", "School says, each Friday"),
        ("When will we say that it is done?", "Every school day, for three months"),
    ):
        keeps(ruth, label, said)
    keeps_day(ruth, "By when?", FIRST + datetime.timedelta(days=10))
    ruth.choose("People around the family", "Whose step is it?")
    ruth.write("Who?", "Nan")
    ruth.write("What will they do?", "Ring at 6.40am and stay on the line")
    ruth.press("Add this step")
    ruth.look()
    while "Serious needs that nothing answers yet" in opened(ruth, one.plan).text:
        ruth.unfold("Say why it has none")
        ruth.write("Why has it no outcome?", "The breakfast comes first; we look again at the review.")
        ruth.press("Keep the reason")


def opened(way: Way, address: str) -> Way:
    way.open(address)
    return way


def keeps(way: Way, label: str, said: str) -> None:
    """Writes one field that saves itself."""
    way.write(label, said)
    way.kept(f"Save: {label}")


def keeps_day(way: Way, legend: str, on: datetime.date) -> None:
    way.on_day(legend, on)
    way.kept(f"Save: {legend}")


def agrees_on_it(one: Story, ruth: Way) -> None:
    """With a disagreement in it, in her own words."""
    ruth.open(f"{one.plan}/words")
    for label, said in (
        ("What does Mia want first, however small?", "Ella’s table"),
        ("What happens if nothing changes?", "We meet again with Tom"),
        ("Who decides?", "Tom"),
    ):
        keeps(ruth, label, said)
    keeps_day(ruth, "By when?", MONTHS[0])
    keeps_day(ruth, "When do we look at it together?", MONTHS[0])
    ruth.look()
    ruth.open(one.plan)
    for who, said, words in (("Kelly", "Disagrees", DISAGREES), ("Mia", "Agrees", "Then I’m not the clock.")):
        ruth.follow(f"Write what {who} says")
        ruth.choose(said, f"What did {who} say?")
        ruth.write("In their own words", words)
        ruth.on_day("On which day?", FIRST)
        ruth.look()
        ruth.press(f"Keep what {who} said")
    ruth.follow("Sign the plan")
    assert "Disagree, or agree in part: Kelly." in ruth.text
    ruth.look()
    ruth.press("Sign it, and send it to a supervisor")
    assert DISAGREES in ruth.text


def countersigns(one: Story, tom: Way) -> None:
    tom.open("/")
    tom.look()
    tom.open(one.plan)
    tom.follow("Read and counter-sign")
    tom.look()
    tom.press("Counter-sign it")
    tom.look()


EXPLAINED = (("The hours are impossible", "The same on days off."), ("She is lower than she says", "The song holds."))


def talks_it_over(one: Story, tom: Way) -> None:
    """Begun from the board: each child’s day, two explanations, a decision, and what went well."""
    tom.open("/caseload")
    tom.look()
    tom.follow("The Dean family")
    tom.choose("Ruth Adeyemi", "With whom?")
    tom.on_day("On which day?", FIRST)
    tom.look()
    tom.press("Begin the session")
    assert "What is it like to be Mia this week?" in tom.text
    tom.write("What is it like to be Mia this week?", "She is up first, and makes two breakfasts.")
    tom.write("What went well?", WELL)
    tom.kept("Save what we think")
    tom.look()
    for words, wrong in EXPLAINED:
        tom.follow("Add an explanation")
        tom.write("What may explain it", words)
        tom.write("What would show it is wrong?", wrong)
        tom.press("Add")
    tom.follow("Add a decision")
    decides(tom)
    tom.look()
    tom.press("Check the session")
    assert "Each decision stands on My work" in tom.text
    tom.look()
    tom.press("Finish: it no longer changes after this")
    assert "It no longer changes." in tom.text
    tom.look()


def decides(tom: Way) -> None:
    tom.write("What is decided?", DECIDED)
    tom.write("Why?", "The cheapest thing that changes Mia’s hour.")
    tom.write("Who sees it differently, and how?", "Ruth doubts that it lasts.")
    tom.choose("Ruth Adeyemi", "Whose is it?")
    tom.on_day("By when?", FIRST + datetime.timedelta(days=4))
    tom.look()
    tom.press("Add")


def puts_it_in_the_plan(one: Story, ruth: Way, tom: Way) -> None:
    """What was decided is a step of the plan, ours: the plan is opened again for it, and signed once more."""
    ruth.open(f"{one.family}/supervision")
    ruth.look()
    ruth.follow("Make it a step of the plan")
    choose_an_outcome = ruth.here
    assert "Mia’s plan is signed." in ruth.text
    ruth.look()
    ruth.follow("Open it again, with the reason")
    ruth.follow("Open it again, to change it")
    ruth.write("Why does it have to be changed?", "Nan rings first, as decided in supervision")
    ruth.look()
    ruth.press("Open it again")
    ruth.open(choose_an_outcome)
    ruth.choose(f"Mia: {OUTCOME}", "For which outcome?")
    ruth.look()
    ruth.press("Put it in the plan")
    assert f"Ruth Adeyemi: {DECIDED}" in ruth.text
    ruth.look()
    ruth.follow("The plan")
    ruth.follow("Sign the plan")
    ruth.look()
    ruth.press("Sign it, and send it to a supervisor")
    countersigns(one, tom)
    assert "Decided in supervision" in tom.text


def does_what_was_decided(one: Story, ruth: Way) -> None:
    ruth.open("/")
    assert WELL in ruth.text
    ruth.look()
    ruth.follow(DECIDED)
    ruth.write("What was done, and what is different for the child?", "Nan rang on all five days.")
    ruth.look()
    ruth.press("It is done")
    ruth.open("/")
    assert DECIDED not in ruth.text


# --- the whole of it


def plan_and_supervision(one: Story) -> None:
    """On one day: the picture, the plan, its two signatures, the session and what was decided in it."""
    ruth = one.at(one.service, one.ruth)
    reads_the_picture(one, ruth)
    writes_a_plan(one, ruth)
    agrees_on_it(one, ruth)
    tom = one.at(one.service, one.tom)
    countersigns(one, tom)
    talks_it_over(one, tom)
    puts_it_in_the_plan(one, ruth, tom)
    tom.close()
    does_what_was_decided(one, ruth)
    ruth.open(one.plan)
    assert "Done 12 January 2026" in ruth.text
    ruth.close()
