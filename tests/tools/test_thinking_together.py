"""Thinking Together begins with the child, tests more than one explanation, and keeps what is private with two people."""

import pytest

from app.declaration import ActNow, Depth, FamilyCopy, Question
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.thinking_together import tool

PRIVATE = {
    *("my_reactions", "organisation_shapes", "network_shapes", "feelings", "assumptions"),
    *("thresholds_moved", "help_you", "supervisor_will"),
}


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 4


def test_it_begins_with_the_child_and_feelings_come_before_the_decision() -> None:
    order = list(asked())
    assert order[0] == "life_this_week"
    assert max(order.index(key) for key in ("my_reactions", "feelings", "assumptions")) < order.index("help_level")


def test_what_shapes_us_is_private_and_no_prompt_tells_of_it() -> None:
    assert {key for key, question in asked().items() if question.private} == PRIVATE
    assert not PRIVATE & {key for prompt in tool.prompts for key in prompt.among}
    assert all(prompt.among or prompt.any_act_now for prompt in tool.prompts)
    assert tool.family_copy is FamilyCopy.PARTIAL


def test_partners_are_asked_nothing_that_is_private() -> None:
    assert not any(question.private for question in asked("multi_agency").values())


def test_two_explanations_are_asked_even_when_time_is_short_each_with_what_would_prove_it_wrong() -> None:
    short = asked(depth=Depth.QUICK)
    assert {"first_explanation", "first_wrong", "second_explanation", "second_wrong"} <= set(short)
    assert "third_explanation" in asked()


def test_early_help_keeps_to_the_story_the_evidence_the_meaning_the_level_and_what_was_said() -> None:
    light = set(asked("early_help"))
    assert {
        "life_this_week",
        "seen_ourselves",
        "what_holds",
        "reasons",
        "second_explanation",
        "help_level",
        "family_told",
    } <= light
    assert not {"feelings", "plan_still_right", "also_needed"} & light


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
