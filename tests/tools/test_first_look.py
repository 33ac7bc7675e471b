"""First Look is short, asks about today every time, and fits whoever it is asked of."""

import pytest

from app.declaration import Asking, Depth, Tool
from app.declaration.overlay import adapted
from app.declaration.questions import ActNow, Ladder
from tools.first_look import tool


def keys(of: Tool) -> list[str]:
    return [question.key for question in of.questions()]


def test_five_minutes_are_enough_to_notice_glance_and_act() -> None:
    quick = adapted(tool, (), Depth.QUICK)
    assert [section.key for section in quick.sections] == ["noticed", "glance", "today", "next_step"]
    assert sum(isinstance(question, Ladder) for question in quick.questions()) == 9


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    asked = [question.key for question in adapted(tool, [adaptation], depth).questions() if isinstance(question, ActNow)]
    only_in_words = {"afraid_to_go_home", "self_harm_thoughts"} if adaptation == "age_0_1" else set()
    of_the_carers = {"carer_self_harm_today"} if adaptation == "age_0_1" else set()
    assert len(asked) == 10 - len(only_in_words) + len(of_the_carers)
    assert only_in_words.isdisjoint(asked)
    assert of_the_carers <= set(asked)


def test_a_short_visit_leaves_levels_pattern_and_strengths_alone() -> None:
    short = adapted(tool, ["short_visit"])
    assert [section.key for section in short.sections] == ["noticed", "today", "next_step"]


@pytest.mark.parametrize("who", ["age_0_1", "age_11_15", "age_16_17", "asylum_nrpf", "nonverbal_or_aac"])
def test_a_short_visit_is_short_whoever_the_child_is(who: str) -> None:
    short = adapted(tool, ["short_visit", who])
    assert [section.key for section in short.sections] == ["noticed", "today", "next_step"]


def test_a_baby_is_not_asked_for_words() -> None:
    baby = keys(adapted(tool, ["age_0_1"]))
    assert {"baby_growth", "baby_gaze", "baby_comfort", "baby_sleep_position"} <= set(baby)
    assert not {"child_says", "childs_view", "school_and_learning"} & set(baby)


def test_what_a_young_person_is_asked_stays_comparable_from_11_to_17() -> None:
    added = {"food_money", "where_at_night", "boundaries", "someone_to_call"}
    assert added <= set(keys(adapted(tool, ["age_11_15"])))
    assert added <= set(keys(adapted(tool, ["age_16_17"])))
    assert len(keys(adapted(tool, ["age_11_15", "age_16_17"]))) == len(set(keys(adapted(tool, ["age_11_15", "age_16_17"]))))


def test_a_baby_who_is_not_yet_born_has_a_tool_of_their_own() -> None:
    unborn = next(each for each in tool.adaptations if each.key == "unborn")
    assert unborn.use_instead == "before_birth"


def test_a_babys_sleep_and_feeding_are_asked_about_only_where_there_is_a_baby() -> None:
    every = {question.key: question for question in tool.questions()}
    for key in ("baby_unsafe_sleep", "baby_unsafe_feeding"):
        condition = every[key].ask_if
        assert condition is not None
        assert condition.asking({}) is Asking.UNKNOWN
        assert condition.asking({"baby_here": frozenset({"no"})}) is Asking.NOT_ASKED
        assert condition.asking({"baby_here": frozenset({"yes"})}) is Asking.ASKED
        assert condition.asking({"baby_here": frozenset({"blank"})}) is Asking.ASKED


def test_where_the_child_is_the_baby_it_is_asked_at_once_and_by_name() -> None:
    baby = {question.key: question for question in adapted(tool, ["age_0_1"]).questions()}
    assert not {"baby_here", "baby_unsafe_sleep", "baby_unsafe_feeding"} & set(baby)
    assert baby["child_unsafe_sleep"].ask_if is None
    assert baby["child_unsafe_feeding"].ask_if is None
