"""A Day As It Is can be told by the child and by the carer, and never asks a child to report on an abusive adult."""

import pytest

from app.declaration import Depth, Tool, Voice
from app.declaration.overlay import adapted
from app.declaration.questions import ActNow, Day, Ladder
from tests.support.reading_age import reading_age
from tools.childs_day import tool


def keys(of: Tool) -> list[str]:
    return [question.key for question in of.questions()]


def test_a_school_day_and_another_day_are_told_by_child_and_carer() -> None:
    day = next(question for question in tool.questions() if isinstance(question, Day))
    assert [kind.key for kind in day.days] == ["school_day", "other_day"]
    assert day.voices == (Voice.CHILD, Voice.CARER)


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert any(isinstance(question, ActNow) for question in adapted(tool, [adaptation], depth).questions())


@pytest.mark.parametrize("adaptation", ["unborn", "age_0_1"])
def test_where_no_child_can_tell_no_childs_voice_is_awaited(adaptation: str) -> None:
    for question in adapted(tool, [adaptation]).questions():
        assert Voice.CHILD not in question.voices, question.key


def test_where_there_is_domestic_abuse_a_child_is_not_asked_about_rows_or_drink() -> None:
    assert not {"rows", "drink_or_drugs"} & set(keys(adapted(tool, ["da_safe"])))


def test_the_comparison_is_the_practitioners_own() -> None:
    comparison = next(section for section in tool.sections if section.key == "comparison")
    assert not comparison.on_family_view
    assert not any(question.on_family_view for question in comparison.questions)


def test_every_ladder_says_what_each_rung_is_in_family_words() -> None:
    ladders = [question for question in tool.questions() if isinstance(question, Ladder)]
    assert len(ladders) == 18
    assert all(ladder.family_anchors and ladder.family_wording for ladder in ladders)


def test_what_a_family_reads_can_be_read_at_nine() -> None:
    family = [question.family_words for section in tool.sections if section.on_family_view for question in section.questions]
    assert reading_age(". ".join(words.rstrip("?.") for words in family) + ".") <= 9


def test_nappies_are_asked_about_only_where_there_may_be_some() -> None:
    for age, says in {"age_5_10": False, "age_1_4": True}.items():
        asked = {question.key: question for question in adapted(tool, [age]).questions()}
        assert ("nappies" in asked["toilet"].wording) == says


def test_a_babys_sleep_tonight_is_asked_where_there_is_a_baby_and_by_name_where_it_is_the_child() -> None:
    asked = {question.key: question for question in adapted(tool, ["age_5_10"]).questions()}
    condition = asked["baby_sleep_tonight"].ask_if
    assert condition is not None
    assert condition.questions() == {"baby_here"}
    baby = {question.key: question for question in adapted(tool, ["age_0_1"]).questions()}
    assert "baby_here" not in baby
    assert baby["child_sleep_tonight"].ask_if is None


def test_a_child_who_runs_the_house_is_thought_of_as_a_young_carer_and_one_who_does_small_jobs_is_not() -> None:
    young_carer = next(prompt for prompt in tool.prompts if prompt.key == "young_carer")
    assert {"house_and_shopping", "personal_care", "younger_ones"} <= set(young_carer.chosen)
    assert "small_jobs" not in young_carer.chosen
