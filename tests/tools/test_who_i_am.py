"""Who I Am asks instead of assuming, keeps the worker's own thinking to the worker, and turns what is not known into a step."""

import pytest

from app.declaration import ActNow, Depth, Question
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.who_i_am import tool


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


def in_section(key: str, *adaptations: str, depth: Depth = Depth.FULL) -> list[Question]:
    return [
        question for section in adapted(tool, adaptations, depth).sections if section.key == key for question in section.questions
    ]


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 8


def test_part_b_is_private_and_nothing_else_is() -> None:
    part_b = {question.key for question in in_section("judgement")}
    assert len(part_b) == 8
    assert {key for key, question in asked().items() if question.private} == part_b


def test_no_prompt_looks_at_part_b() -> None:
    part_b = {question.key for question in in_section("judgement")}
    for prompt in tool.prompts:
        assert prompt.any_act_now or prompt.among, "a prompt that names no question would look at Part B"
        assert not part_b & set(prompt.among), prompt.key


def test_part_b_shows_nothing_about_the_family() -> None:
    for question in in_section("judgement"):
        assert getattr(question, "shows", None) is None
        assert all(choice.shows is None for choice in getattr(question, "choices", ()))


@pytest.mark.parametrize("adaptation", ["", *[each.key for each in tool.adaptations]])
def test_the_sixteen_who_are_easily_missed_are_looked_for_every_time_and_each_opens_a_tool(adaptation: str) -> None:
    missed = [question.key for question in in_section("easily_missed", adaptation, depth=Depth.QUICK)]
    assert len(missed) == 16
    opened = {key for prompt in tool.prompts if prompt.chosen == ("yes",) for key in prompt.among}
    assert opened == set(missed)
    blank = next(prompt for prompt in tool.prompts if prompt.key == "not_known")
    assert blank.among == tuple(missed)


def test_the_short_version_is_who_we_are_what_to_get_right_and_the_easily_missed() -> None:
    sections = [section.key for section in adapted(tool, ["short_version"]).sections]
    assert sections == ["start", "family", "getting_it_right", "easily_missed", "today"]


@pytest.mark.parametrize("adaptation", ["", *[each.key for each in tool.adaptations]])
def test_me_is_in_the_childs_voice_and_nobody_answers_for_them(adaptation: str) -> None:
    for question in in_section("me", adaptation):
        if question.key != "words_to_say_who":
            assert [voice.value for voice in question.voices] == ["child"], question.key


def test_where_an_adult_may_be_harmed_money_papers_and_gender_are_off_the_turned_screen() -> None:
    safe = asked("da_safe")
    assert not any(safe[key].on_family_view for key in ("money", "right_to_stay", "gender_right", "fear_of_sharing", "hide"))


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
