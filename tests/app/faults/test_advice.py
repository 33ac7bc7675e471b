"""Two ideas in a stem, and words too hard for a family, are pointed out with their place; neither stops a tool."""

import pytest

from app.declaration import Tool
from app.faults import faults
from app.faults.advice import worth_another_look
from tests.support.tools import a_ladder, a_question, a_section, a_tool

HARD = "Notwithstanding considerable intergenerational disadvantage, does multidisciplinary intervention demonstrably ameliorate?"


def asking(wording: str) -> Tool:
    return a_tool(sections=(a_section(a_ladder("food", wording=wording, family_wording=None)),))


@pytest.mark.parametrize(
    ("wording", "what"),
    [
        ("Is {child} fed and is {child} warm?", "two ideas in: Is {child} fed and is {child} warm?"),
        ("Who cooks? Who eats?", "two ideas in: Who cooks? Who eats?"),
        (HARD, "A reader of 11 would find this hard"),
    ],
)
def test_what_is_worth_another_look_is_said_with_its_place(wording: str, what: str) -> None:
    found = worth_another_look(asking(wording))

    assert any(what in fault.what and "section ‘Basic care’" in fault.place for fault in found)
    assert faults(asking(wording)) == ()


def test_plain_words_and_open_questions_are_not_pointed_out() -> None:
    tool = a_tool(sections=(a_section(a_question("day", wording="What happened, and who was there?"), a_ladder()),))

    assert worth_another_look(tool) == ()
