"""Between Us never scores a parent, keeps the practitioner's own day private, and sets what happened before why."""

import pytest

from app.declaration import ActNow, ChooseOne, DatedRows, Depth, Question, Subject, Voice
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.between_us import tool


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


def in_section(key: str, *adaptations: str) -> list[Question]:
    return [question for section in adapted(tool, adaptations).sections if section.key == key for question in section.questions]


def test_it_is_about_us() -> None:
    assert tool.subject is Subject.PRACTITIONER


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 5


@pytest.mark.parametrize("adaptation", ["", *[each.key for each in tool.adaptations]])
def test_all_of_part_b_is_private_and_off_the_turned_screen_and_says_that_a_court_may_see_it(adaptation: str) -> None:
    assert all(question.private and not question.on_family_view for question in in_section("my_day", adaptation))
    section = next(section for section in tool.sections if section.key == "my_day")
    assert not section.on_family_view
    assert "if a court orders it" in (section.introduction or "")


def test_no_prompt_looks_at_anything_private() -> None:
    private = {
        question.key for each in ("", *[a.key for a in tool.adaptations]) for question in asked(each).values() if question.private
    }
    for prompt in tool.prompts:
        assert prompt.any_act_now or prompt.among, "a prompt that names no question would look at Part B"
        assert not private & set(prompt.among), prompt.key


def test_nothing_a_family_says_of_us_and_nothing_in_part_b_shows_anything_about_the_family() -> None:
    for section in ("start", "family", "child_part", "my_day"):
        for question in in_section(section):
            assert all(choice.shows is None for choice in getattr(question, "choices", ())), question.key


def test_a_familys_part_is_agree_in_between_or_disagree_in_their_own_voice() -> None:
    scales = [question for question in (*in_section("family"), *in_section("child_part")) if isinstance(question, ChooseOne)]
    assert len(scales) == 14
    for scale in scales:
        assert [choice.key for choice in scale.choices] == ["agree", "in_between", "disagree"], scale.key
        assert scale.voices in ((Voice.CARER,), (Voice.CHILD,)), scale.key


def test_what_was_agreed_and_what_each_did_come_before_any_explanation() -> None:
    keys = [question.key for question in in_section("happening")]
    assert keys[0] == "agreed"
    assert keys.index("our_barriers") < keys.index("first_explanation") < keys.index("second_explanation")
    table = asked(depth=Depth.QUICK)["agreed"]
    assert isinstance(table, DatedRows)
    assert {"family_did", "we_did"} <= {column.key for column in table.columns}


def test_where_somebody_is_frightening_the_workers_own_safety_comes_first() -> None:
    first = in_section("start", "intimidating")[-1]
    assert first.key == "worker_safety_plan"
    assert first.private


def test_where_an_adult_may_be_harmed_what_could_raise_the_danger_is_off_the_turned_screen() -> None:
    safe = asked("da_safe")
    for key in ("agreed", "in_familys_way", "familys_explanation", "will_change", "adult_words", "do_we_make_it_worse"):
        assert not safe[key].on_family_view, key


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
