"""An adaptation is laid over a tool: it changes words and what is asked, never what a key means."""

import pytest

from app.declaration import Add, Comparability, Depth, LeaveOut, Reword
from app.declaration.overlay import adapted, comparability
from tests.support.tools import ANCHORS, a_ladder, a_question, a_section, a_tool, an_adaptation

BABY_ANCHORS = ANCHORS.model_copy(update={"steady": "Fed when hungry."})
TOOL = a_tool(
    sections=(
        a_section(a_ladder("food"), a_question("seen"), a_question("after", depth=Depth.FULL)),
        a_section(a_question("night"), key="night", title="At night"),
    ),
    adaptations=(
        an_adaptation(
            "baby",
            comparable=Comparability.NOT,
            reword=(Reword(question="food", wording="{child} is fed when hungry", anchors=BABY_ANCHORS),),
            leave_out=(LeaveOut(question="night", why="Asked elsewhere."),),
            add=(
                Add(section="care", after="food", question=a_question("first")),
                Add(section="care", after="food", question=a_question("second")),
                Add(section="care", question=a_question("last")),
            ),
        ),
        an_adaptation(
            "interpreter",
            reword=(Reword(question="food", wording="Does {child} eat enough?"), Reword(question="first", wording="First?")),
            add=(Add(section="care", question=a_question("last")),),
        ),
        an_adaptation("plain", comparable=Comparability.SAME),
    ),
)


def keys(*chosen: str, depth: Depth = Depth.FULL) -> list[str]:
    return [question.key for question in adapted(TOOL, chosen, depth).questions()]


def test_without_adaptations_the_tool_is_as_it_was() -> None:
    assert adapted(TOOL, ()) == TOOL


def test_questions_are_added_where_they_belong_in_the_order_they_were_declared() -> None:
    assert keys("baby") == ["food", "first", "second", "seen", "after", "last"]


def test_a_section_left_with_no_question_is_left_out() -> None:
    assert [section.key for section in adapted(TOOL, ["baby"]).sections] == ["care"]


def test_the_later_adaptation_has_the_last_word_and_what_it_leaves_alone_stays() -> None:
    food = adapted(TOOL, ["interpreter", "baby"]).questions()[0]
    assert food.wording == "Does {child} eat enough?"
    assert getattr(food, "anchors", None) == BABY_ANCHORS


def test_a_question_that_two_adaptations_add_is_asked_once_and_can_be_reworded() -> None:
    laid = adapted(TOOL, ["baby", "interpreter"])
    assert [question.key for question in laid.questions()].count("last") == 1
    assert next(question for question in laid.questions() if question.key == "first").wording == "First?"


def test_what_a_key_means_is_never_changed() -> None:
    before = {question.key: (question.kind, question.about) for question in TOOL.questions()}
    for question in adapted(TOOL, ["baby", "interpreter", "plain"]).questions():
        assert before.get(question.key, (question.kind, question.about)) == (question.kind, question.about)


def test_a_smaller_depth_asks_less_and_never_anything_else() -> None:
    assert keys(depth=Depth.QUICK) == ["food", "seen", "night"]
    assert set(keys(depth=Depth.QUICK)) < set(keys(depth=Depth.FULL))


@pytest.mark.parametrize(
    ("chosen", "word"),
    [
        ((), Comparability.SAME),
        (("plain",), Comparability.SAME),
        (("plain", "interpreter"), Comparability.WITH_CARE),
        (("interpreter", "baby"), Comparability.NOT),
        (("unheard_of",), Comparability.SAME),
    ],
)
def test_readings_compare_as_the_most_careful_adaptation_says(chosen: tuple[str, ...], word: Comparability) -> None:
    assert comparability(TOOL, chosen) is word
