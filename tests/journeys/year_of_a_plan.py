"""The year of a plan that was agreed: looked at, set back, sustained, ended, and begun again with last time’s plan first."""

import datetime
import re

from tests.journeys.by_words import Way
from tests.journeys.whole_journey import (
    FIRST,
    LAST,
    MONTHS,
    OUTCOME,
    Story,
    countersigns,
    keeps,
    plan_and_supervision,
    when,
)
from tests.journeys.worry_and_tools import use_more_tools, worries

HOLDS = ("At weekends", "When money is short", "When nobody is coming")


def looks_at_it(one: Story, ruth: Way, on: datetime.date, change: str, weeks: str = "") -> str:
    """A review of the one outcome; with weeks it holds where it is hard. Where the plan says that it stands then."""
    ruth.open(one.plan)
    ruth.follow("Look at it together")
    ruth.on_day("On which day?", on)
    ruth.write("Who was there?", "Mia, Kelly, Nan")
    ruth.press("Begin the review")
    ruth.choose(change, "What is different for Mia?")
    ruth.write("What shows it?", "The register, and what Mia says")
    for who in ("The child", "School or nursery"):
        ruth.choose(who, "Who says so?")
    for where in HOLDS if weeks else ():
        ruth.choose("Yes", where)
    ruth.write("The longest run it has held, in weeks", weeks)
    ruth.look()
    ruth.press("Save what was found")
    ruth.write("What has Mia been told of this review?", "All of it, in her words")
    ruth.on_day("When do you look at it next?", on + datetime.timedelta(days=90))
    ruth.press("Finish the review")
    ruth.open(one.plan)
    ruth.look()
    stood = re.search(r"Where it stands\s*(Sustained|Early change|Lapsed|Better, not yet sustained|Worse)", ruth.text)
    assert stood, ruth.text
    return stood[1]


ENDING = (
    ("What will hold it up after we go?", "Nan’s call, and Ella’s table on Fridays"),
    ("Whom does the family ring, and on what number?", "Family help, 01632 960 001"),
    ("What are the early signs of slipping?", "Two breakfasts again"),
    ("Who checks after one month?", "School"),
    ("Who checks after three months?", "School"),
    ("Who checks after six months?", "The family hub"),
    ("What would bring us back, and how would that be different from last time?", "Mia up first for a week"),
    ("What has Mia been told?", "That we stop coming, and whom she can ask"),
)


def ends_it(one: Story, ruth: Way) -> None:
    ruth.open(f"{one.plan}/ending")
    ruth.look()
    ruth.follow(OUTCOME)
    ruth.choose("Achieved", "Is it over?")
    ruth.write("Why?", "Every school day since July")
    ruth.press("Keep this")
    ruth.open(f"{one.plan}/ending")
    for label, said in ENDING:
        keeps(ruth, label, said)
    ruth.open(f"{one.plan}/ending")
    ruth.look()
    ruth.press("Sign the ending")


def begins_again(one: Story, ruth: Way) -> None:
    """Last time’s plan comes first."""
    ruth.open(one.plan)
    assert "Ended 20 December 2026" in ruth.text
    ruth.look()
    ruth.press("Begin the next plan")
    assert "Say why there is a plan again" in ruth.text
    ruth.look()
    ruth.write("Why is there a plan again?", "Breakfast stopped in November")
    ruth.press("Begin the next plan")
    assert ruth.text.index("Last time’s plan comes first") < ruth.text.index("Breakfast stopped in November")
    assert ruth.text.index("Two breakfasts again") < ruth.text.index("The day we want")
    ruth.look()


FOUND = (("Better for the child", "8"), ("Worse", ""), ("Better for the child", "8"), ("Better for the child", "14"))
"""What each review finds, and the longest run in weeks."""


def a_year_of_it(one: Story) -> None:
    stood = []
    for on, (change, weeks) in zip(MONTHS, FOUND, strict=True):
        with when(on):
            ruth = one.at(one.service, one.ruth)
            stood.append(looks_at_it(one, ruth, on, change, weeks))
            ruth.close()
    assert stood == ["Early change", "Lapsed", "Early change", "Sustained"]
    with when(LAST):
        ruth, tom = one.at(one.service, one.ruth), one.at(one.service, one.tom)
        ends_it(one, ruth)
        countersigns(one, tom)
        begins_again(one, ruth)
        tom.close()
        ruth.close()


def whole_year(one: Story) -> None:
    """All of it."""
    with when(FIRST):
        worries(one)
        use_more_tools(one)
        plan_and_supervision(one)
    a_year_of_it(one)
