"""Two ideas in a stem, and words too hard for a family, are pointed out with their place; neither stops a tool."""

import pytest

from app.declaration import Anchors, Choice, Reword, Tool
from app.faults import faults
from app.faults.advice import worth_another_look
from tests.support.tools import a_choice, a_ladder, a_question, a_section, a_tool, an_adaptation

Pair = tuple[str, str]
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


@pytest.mark.parametrize(
    ("words", "family_words", "what"),
    [
        (("Yes", "yes"), ("Yes, a lot", "Yes, a bit"), "Two choices say the same: “yes”."),
        (("Yes, a lot", "Yes, a bit"), ("Yes", "Yes"), "Two choices for families say the same: “yes”."),
    ],
)
def test_two_choices_that_say_the_same_are_pointed_out(words: Pair, family_words: Pair, what: str) -> None:
    choices = tuple(Choice(key=f"c{n}", words=words[n], family_words=family_words[n]) for n in (0, 1))
    question = a_choice("who").model_copy(update={"choices": choices})

    found = worth_another_look(a_tool(sections=(a_section(question),)))

    assert [(fault.place, fault.what) for fault in found] == [("section ‘Basic care’, question ‘who’", what)]


def test_what_an_adaptation_rewords_is_looked_at_too() -> None:
    same = Anchors(steady="Yes.", mostly="Mostly.", on_and_off="Yes.", mostly_not="No.")
    change = Reword(question="food", wording="Is {child} fed and is {child} warm?", anchors=same)

    found = worth_another_look(a_tool(adaptations=(an_adaptation(key="baby", reword=(change,)),)))

    assert {fault.place for fault in found} == {"adaptation ‘baby’, reworded question ‘food’"}
    assert [fault.what for fault in found] == [
        "There may be two ideas in: Is {child} fed and is {child} warm?",
        "Two steps say the same: “yes.”.",
    ]
