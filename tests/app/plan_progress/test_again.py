"""What is tried again is said from a number that is shown, rests on plans that are named, and is never said of one plan alone."""

import datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.plan_progress.again import Aim, PlanThen, again, rule_words, same

FIRST, SECOND, THIRD = (UUID(int=number) for number in (1, 2, 3))
DAY = datetime.date(2025, 1, 6)


def test_two_plans_and_the_same_aim_in_other_order_of_words_are_said() -> None:
    plans = [PlanThen(FIRST, DAY), PlanThen(SECOND, DAY.replace(year=2026), follows_why="It came back.")]
    aims = [
        Aim(FIRST, DAY, "Mia eats, every school day", achieved=True),
        Aim(SECOND, DAY.replace(year=2026), "Every school day Mia eats"),
    ]
    begun, aimed = again(plans, aims, at_least=2)
    assert (begun.what, begun.plans) == ("Begun again", (FIRST, SECOND))
    assert "It came back." in begun.sentence
    assert (aimed.what, aimed.plans) == ("The same aim", (FIRST, SECOND))
    assert "achieved then" in aimed.sentence
    assert again(plans, aims, at_least=3) == ()


def test_aims_for_one_question_are_the_same_aim_and_two_in_one_plan_are_not_said() -> None:
    asked = frozenset({"basic_care:food"})
    assert same(Aim(FIRST, DAY, "Mia eats", asked), Aim(SECOND, DAY, "A place at breakfast club", asked))
    assert not same(Aim(FIRST, DAY, "Mia eats"), Aim(SECOND, DAY, "Mia sleeps"))
    assert again([PlanThen(FIRST, DAY)], [Aim(FIRST, DAY, "Mia eats"), Aim(FIRST, DAY, "Mia eats")], at_least=2) == ()


def test_a_plan_opened_again_and_again_is_said_with_its_days_and_the_rule_says_its_number() -> None:
    [one] = again([PlanThen(FIRST, DAY, opened_again=(DAY, DAY.replace(month=3)))], [], at_least=2)
    assert "6 January 2025, 6 March 2025" in one.sentence
    assert rule_words(4).count("4") == 3


@given(st.lists(st.sampled_from(["Mia eats", "Mia sleeps", "Mia sings"]), max_size=6))
def test_the_order_of_aims_changes_nothing_and_one_more_takes_none_away(words: list[str]) -> None:
    aims = [Aim(UUID(int=number + 1), DAY, told) for number, told in enumerate(words)]
    found = {frozenset(one.plans) for one in again([], aims, at_least=2)}
    assert found == {frozenset(one.plans) for one in again([], aims[::-1], at_least=2)}
    more = again([], [*aims, Aim(UUID(int=99), DAY, "Mia eats")], at_least=2)
    assert all(any(plans <= set(one.plans) for one in more) for plans in found)


def test_an_aim_that_is_the_same_as_two_others_makes_them_one() -> None:
    asked = frozenset({"basic_care:food"})
    aims = [Aim(FIRST, DAY, "Mia eats", asked), Aim(SECOND, DAY, "Mia sings"), Aim(THIRD, DAY, "Mia sings", asked)]
    [one] = again([], aims, at_least=3)
    assert set(one.plans) == {FIRST, SECOND, THIRD}
