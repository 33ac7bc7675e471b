"""No tool asks of a baby what a baby cannot think, nor answers for a pregnancy with what is done for a child at home."""

import re

import pytest
from _pytest.mark import ParameterSet

from app.declaration import ActNow, Adaptation, Tool
from app.declaration.overlay import adapted
from app.suite.load import shelf

SUITE = shelf()
OF_HARMING_ITSELF = re.compile(r"\{child\}.*(self-harm|ending \{their\} life|not being alive)")
AT_HOME = re.compile(r"\b(the|a young) child\b|(stay|stays|is) with \{child\}|(leave|send|keep) \{child\}", re.IGNORECASE)
"""What is said of a child who is there to be stayed with, left or sent."""


def is_for_babies(adaptation: Adaptation) -> bool:
    return adaptation.applies_to.age_to == 0


def adaptations(only_unborn: bool) -> list[ParameterSet]:
    return [
        pytest.param(tool, each, id=f"{tool.key}-{each.key}")
        for tool in SUITE.values()
        for each in tool.adaptations
        if each.use_instead is None and (each.applies_to.unborn or (is_for_babies(each) and not only_unborn))
    ]


def act_now_questions(tool: Tool, adaptation: Adaptation) -> list[ActNow]:
    asked = adapted(tool, [adaptation.key])
    return [question for question in asked.questions() if isinstance(question, ActNow)]


@pytest.mark.parametrize(("tool", "adaptation"), adaptations(only_unborn=False))
def test_nobody_asks_whether_a_baby_thinks_of_self_harm(tool: Tool, adaptation: Adaptation) -> None:
    asked = [each.wording for each in act_now_questions(tool, adaptation) if OF_HARMING_ITSELF.search(each.wording)]

    assert asked == []


@pytest.mark.parametrize(("tool", "adaptation"), adaptations(only_unborn=True))
def test_what_to_do_before_birth_is_for_whoever_is_pregnant(tool: Tool, adaptation: Adaptation) -> None:
    said = {each.key: each.what_to_do for each in act_now_questions(tool, adaptation) if AT_HOME.search(each.what_to_do)}

    assert said == {}


@pytest.mark.parametrize(("tool", "adaptation"), adaptations(only_unborn=False))
def test_where_a_baby_cannot_be_asked_about_self_harm_the_carers_are(tool: Tool, adaptation: Adaptation) -> None:
    left_out = any("self_harm" in each.question for each in adaptation.leave_out)
    asked = [each.key for each in act_now_questions(tool, adaptation) if "self_harm" in each.key]

    assert asked or not left_out or tool.key == "everyday_care", "Everyday Care asks it from the fifth birthday"
