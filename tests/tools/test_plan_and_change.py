"""A Plan the Child Would Recognise asks what is different for the child, and never calls a good month lasting."""

import pytest

from app.declaration import ActNow, Asking, Choice, ChooseMany, ChooseOne, DatedRows, Depth, Question
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.plan_and_change import tool
from tools.plan_and_change.plan_check import CHECKS
from tools.plan_and_change.stages import OUTCOMES


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


def choices(key: str) -> dict[str, Choice]:
    question = asked()[key]
    assert isinstance(question, ChooseOne | ChooseMany)
    return {choice.key: choice for choice in question.choices}


def asking(key: str, **known: str) -> Asking:
    condition = asked()[key].ask_if
    assert condition is not None
    return condition.asking({question: frozenset({answer}) for question, answer in known.items()})


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 4


def test_each_outcome_is_asked_the_same_things_and_only_as_many_as_there_are() -> None:
    for part in ("outcome", "worry", "now", "see", "by", "step", "help", "change", "who_says", "lasting", "status"):
        assert {f"{name}_{part}" for name in OUTCOMES} <= set(asked(depth=Depth.QUICK))
    assert asking("third_outcome", how_many="two") is Asking.NOT_ASKED
    assert asking("third_outcome", how_many="three") is Asking.ASKED
    assert asking("fifth_outcome", how_many="more") is Asking.ASKED


def test_a_plan_is_written_at_one_meeting_and_looked_at_again_at_another() -> None:
    assert asking("first_step", today_for="draft", how_many="one") is Asking.ASKED
    assert asking("first_step", today_for="review", how_many="one") is Asking.NOT_ASKED
    assert asking("first_change", today_for="review", how_many="one") is Asking.ASKED
    assert asking("first_change", today_for="draft", how_many="one") is Asking.NOT_ASKED
    assert asking("hold_up", today_for="review") is Asking.NOT_ASKED


def test_a_gap_in_the_plan_is_ours_with_its_mend_and_says_nothing_of_the_child() -> None:
    for key in CHECKS:
        assert {choice.shows for choice in choices(key).values()} == {None}
        assert asking(f"mend_{key}", **{key: "partly"}) is Asking.ASKED
        assert asking(f"mend_{key}", **{key: "yes"}) is Asking.NOT_ASKED


def test_lasting_has_five_tests_that_are_said_to_be_a_starting_point() -> None:
    assert list(choices("first_lasting")) == ["better", "two_sources", "child_says", "three_months", "stress", "none"]
    assert asking("first_lasting", today_for="review", how_many="one", first_change="same") is Asking.NOT_ASKED
    reminder = next(prompt for prompt in tool.prompts if prompt.key == "is_it_lasting")
    assert reminder.starting_point
    assert "not evidence" in reminder.why


def test_two_reviews_without_change_ask_about_our_help() -> None:
    ours = next(prompt for prompt in tool.prompts if prompt.key == "our_help")
    assert ours.chosen == ("two_or_more",)
    assert "our help" in ours.says


def test_early_help_has_three_outcomes_at_most_and_no_court() -> None:
    light = set(asked("early_help"))
    assert not {"would_go_to_court", "fourth_outcome", "fifth_change"} & light
    assert {"first_outcome", "third_status"} <= light


@pytest.mark.parametrize(
    ("adaptation", "key"),
    [
        ("child_in_need", "need_plan_dates"),
        ("child_protection", "protection_plan_dates"),
        ("cared_for", "care_review_dates"),
    ],
)
def test_dates_that_have_to_be_kept_are_tracked(adaptation: str, key: str) -> None:
    assert isinstance(asked(adaptation, depth=Depth.QUICK)[key], DatedRows)


def test_where_an_adult_may_be_harmed_what_could_raise_the_danger_is_off_the_turned_screen() -> None:
    safe = asked("da_safe")
    for key in ("first_carers_do", "first_slipped", "first_who_says", "child_wants", "who_to_ring", "signs_child", "safe_copies"):
        assert not safe[key].on_family_view


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(sorted(set(family_said(tool))))) < 8
