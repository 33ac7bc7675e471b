"""What changed between two versions is told in plain words, and nothing that changed is left untold."""

from app.declaration import Adaptation, Choice, Comparability, Tool
from app.declaration.ask_if import AnswerIs
from app.declaration.vocabulary import Depth
from app.stewardship.difference import Difference, difference
from app.suite.load import shelf
from tests.support.tools import a_choice, a_ladder, a_method, a_question, a_section, a_tool, an_adaptation


def told(found: Difference) -> dict[str, list[str]]:
    """Heading → what stands under it, each change as “where: before → now”."""
    return {
        group.heading: [
            line
            for item in group.items
            for line in ([f"{item.title}. {item.note}"] if item.note else [])
            + [f"{item.title}. {one.where}: {one.before} → {one.after}" for one in item.changes]
        ]
        for group in found.groups
    }


def with_questions(*questions: object, **given: object) -> Tool:
    return a_tool("one", sections=(a_section(*questions),), **given)  # type: ignore[arg-type]


def test_the_same_version_twice_differs_in_nothing() -> None:
    for tool in shelf().values():
        assert difference(tool, tool).is_none


def test_questions_come_go_and_are_asked_in_other_words() -> None:
    old = with_questions(a_ladder("food"), a_question("seen"))
    new = with_questions(a_ladder("food", wording="{child} eats"), a_choice("who", "mum", "dad"))
    found = told(difference(old, new))
    assert found["Questions added"] == ["Who was there. Who was there? (in “Basic care”)"]
    assert found["Questions taken out"] == ["What was seen. What was seen?"]
    assert found["Questions that ask otherwise"] == ["Food and drink. The question: {child} has enough to eat → {child} eats"]


def test_choices_conditions_and_depth_are_told_in_words() -> None:
    old = with_questions(a_choice("who", "mum", "dad"), a_question("seen"))
    choices = (Choice(key="mum", words="Mum or mam"), Choice(key="gran", words="Gran"))
    new = with_questions(
        a_choice("who").model_copy(update={"choices": choices}),
        a_question("seen", ask_if=AnswerIs(question="who", one_of=("gran",)), depth=Depth.FULL),
    )
    assert told(difference(old, new))["Questions that ask otherwise"] == [
        "Who was there. Its choices, “Mum or mam”, the words: Mum → Mum or mam",
        "Who was there. Its choices: Dad → Nothing",
        "Who was there. Its choices: Nothing → Gran",
        "What was seen. When it is asked: Nothing → ‘Who was there’ is “Gran”",
        "What was seen. Asked from which depth: Quick → Full",
    ]


def test_a_question_that_is_answered_in_another_way_is_said_to_be_so() -> None:
    old, new = with_questions(a_ladder("food")), with_questions(a_question("food", wording="What is there to eat?"))
    lines = told(difference(old, new))["Questions that ask otherwise"]
    assert lines[0] == "What was seen. How it is answered: Ladder → Words"


def test_adaptations_method_and_what_it_says_of_itself_are_told() -> None:
    old = a_tool("one")
    extra = Adaptation(
        key="short_visit", for_whom="A short visit", when="Short.", what_changes="Less.", comparable=Comparability.WITH_CARE
    )
    new = a_tool(
        "one",
        version="1.1.0",
        title="Another",
        adaptations=(*old.adaptations, extra),
        methodology=a_method(setting="At school."),
    )
    found = told(difference(old, new))
    assert found["Adaptations"] == ["A short visit. New. Less."]
    assert found["Method"] == [f"How it is done and read. Setting: {old.methodology.setting} → At school."]
    assert found["What it says of itself"] == [f"The tool. Title: {old.title} → Another"]


def test_an_adaptation_that_changes_more_is_told_by_question() -> None:
    old = a_tool("one", adaptations=(an_adaptation("teens"),))
    new = a_tool("one", adaptations=(an_adaptation("teens", method=("Walk together.",), comparable=Comparability.NOT),))
    lines = told(difference(old, new))["Adaptations"]
    assert any("Walk together." in line for line in lines)
    assert any("Cannot be compared with other times" in line for line in lines)


def test_a_part_that_is_new_and_a_question_that_moved_are_told() -> None:
    old = a_tool("one", sections=(a_section(a_ladder("food"), a_ladder("sleep")),))
    new = a_tool("one", sections=(a_section(a_ladder("food")), a_section(a_ladder("sleep"), key="night", title="The night")))
    found = told(difference(old, new))
    assert found["Parts"] == ["The night. This part is new."]
    assert found["Questions that ask otherwise"] == ["Food and drink. Where it is asked: Basic care → The night"]
