"""What a colleague would ask of an outcome, and when a change counts as one that holds."""

import datetime

import pytest

from app.plan_progress.helper import asks_of, only_a_service
from app.plan_progress.sustained import Held, Reading, Says, stands
from app.plans.kinds import Change, Holds, Whose
from app.plans.versions import WrittenOutcome, WrittenStep

TODAY = datetime.date(2026, 11, 29)
WHOLE = {
    "different": "Mia eats breakfast with someone, every school day",
    "done_when": "Every school day, for three months",
    "see": "The register",
    "first_step": "Three days",
    "first_by": "2026-12-05",
    "child_knows": "A sticker",
    "if_not": "Ruth brings it",
}


@pytest.mark.parametrize(
    "title",
    [
        "Kelly to attend parenting course",
        "Mum will engage with the health visitor",
        "Attendance at sessions",
        "Dad to work with services",
        "Parents comply with the plan",
        "Kelly completes a substance misuse programme",
        "To accept support from the family hub",
        "Referral to the dentist",
        "Kelly keeps all appointments",
        "Mia to attend play therapy",
    ],
)
def test_what_is_only_a_service_is_asked_about(title: str) -> None:
    assert only_a_service(title, "Mia")


@pytest.mark.parametrize(
    "title",
    [
        "Mia eats breakfast with someone, every school day",
        "Mia attends school every day",
        "Kelly attends the course so that Mia has a bedtime",
        "Mia’s tooth stops hurting",
        "Mia sleeps warm beside a dry wall",
    ],
)
def test_what_is_different_for_the_child_is_not(title: str) -> None:
    assert only_a_service(title, "Mia") == ""


def an_outcome(*steps: WrittenStep, **words: str) -> WrittenOutcome:
    return WrittenOutcome(id="o", words={**WHOLE, **words}, steps=steps)


def a_step(whose: Whose = Whose.OURS, by: datetime.date | None = TODAY) -> WrittenStep:
    return WrittenStep(id="s", whose=whose, who="Ruth", what="Rings", by_on=by)


def test_a_whole_outcome_is_not_asked_about() -> None:
    assert asks_of(an_outcome(a_step()), "Mia", TODAY) == ()


@pytest.mark.parametrize(
    ("outcome", "field"),
    [
        (an_outcome(a_step(), different="She eats breakfast"), "different"),
        (an_outcome(a_step(), see=""), "see"),
        (an_outcome(a_step(), done_when=""), "done_when"),
        (an_outcome(a_step(), done_when="It is better"), "done_when"),
        (an_outcome(a_step(), first_step=""), "first_step"),
        (an_outcome(a_step(), first_by=""), "first_by"),
        (an_outcome(a_step(), first_by="2027-01-20"), "first_by"),
        (an_outcome(a_step(), child_knows=""), "child_knows"),
        (an_outcome(a_step(), if_not=""), "if_not"),
        (an_outcome(), "steps"),
        (an_outcome(a_step(Whose.FAMILY)), "steps"),
        (an_outcome(a_step(by=None)), "steps"),
    ],
)
def test_each_thing_that_is_wanting_is_asked_for_by_itself(outcome: WrittenOutcome, field: str) -> None:
    assert [one.field for one in asks_of(outcome, "Mia", TODAY)] == [field]


def seen(change: Change = Change.BETTER, *, weeks: int | None = 14, says: str = "child school", **holds: Holds) -> Reading:
    held = {"money": Holds.YES, **holds}
    return Reading(TODAY, change, frozenset(Says.of(key) for key in says.split()), held, weeks)


BETTER, WORSE = seen(), seen(Change.WORSE)


@pytest.mark.parametrize(
    ("readings", "held"),
    [
        ([BETTER, BETTER], Held.SUSTAINED),
        ([BETTER], Held.EARLY),
        ([WORSE, BETTER], Held.EARLY),
        ([BETTER, seen(weeks=12)], Held.NOT_YET),
        ([BETTER, seen(weeks=None)], Held.NOT_YET),
        ([BETTER, seen(says="school health")], Held.NOT_YET),
        ([BETTER, seen(says="child")], Held.NOT_YET),
        ([BETTER, seen(Change.A_BIT)], Held.NOT_YET),
        ([seen(money=Holds.NOT_KNOWN), seen(money=Holds.NOT_KNOWN)], Held.NOT_YET),
        ([BETTER, seen(money=Holds.NO)], Held.FRAGILE),
        ([BETTER, seen(Change.UP_AND_DOWN)], Held.FRAGILE),
        ([BETTER, WORSE], Held.LAPSED),
        ([BETTER, seen(Change.SAME)], Held.LAPSED),
        ([seen(Change.SAME)], Held.SAME),
        ([WORSE], Held.WORSE),
        ([BETTER, seen(Change.CANNOT_TELL)], Held.CANNOT_TELL),
    ],
)
def test_a_change_holds_by_the_rule_that_is_shown(readings: list[Reading], held: Held) -> None:
    found = stands(readings, child_speaks=True)

    assert found is not None
    assert found.held is held
    assert bool(found.wanting) is (held in (Held.EARLY, Held.NOT_YET) or Holds.NO in readings[-1].holds.values())


def test_a_baby_is_not_asked_and_nothing_is_said_before_the_first_review() -> None:
    found = stands([seen(says="carer health")] * 2, child_speaks=False)

    assert found is not None
    assert found.held is Held.SUSTAINED
    assert stands([], child_speaks=True) is None
