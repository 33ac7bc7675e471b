"""One rule for what is private: who it is hidden from, and which places it takes with it."""

from uuid import uuid4

from app.answers.privacy import hidden_from, open_answers
from app.answers.slots import SET_ASIDE, Slot
from app.assessments.begun import AskedTool
from app.assessments.rules import DIFFERS, closing
from app.declaration.overlay import adapted, private_keys
from app.declaration.vocabulary import Voice
from tests.support.every_kind import a_tool_of_every_kind
from tools.childs_day import tool as childs_day

PRIVATE = frozenset({"between_us"})


def test_author_and_supervisor_see_it_and_nobody_else() -> None:
    assert hidden_from(PRIVATE, is_author=True, supervises=False) == frozenset()
    assert hidden_from(PRIVATE, is_author=False, supervises=True) == frozenset()
    assert hidden_from(PRIVATE, is_author=False, supervises=False) == PRIVATE


def test_every_place_of_the_question_goes_and_what_was_said_about_its_views() -> None:
    kept = Slot("food", Voice.PRACTITIONER)
    own = Slot("between_us", Voice.PRACTITIONER)
    beside = closing(DIFFERS, f"between_us{SET_ASIDE}{uuid4()}")
    answers = dict.fromkeys((kept, own, own.view_of(uuid4()), closing(DIFFERS, "between_us"), beside), 1)
    assert set(open_answers(answers, PRIVATE)) == {kept}


def test_a_key_is_private_even_when_the_adaptation_that_asks_it_is_not_in_use() -> None:
    assert "safe_to_talk" in private_keys(childs_day)
    assert "safe_to_talk" not in {question.key for question in adapted(childs_day, ()).questions()}


def test_for_everybody_else_the_tool_does_not_ask_it() -> None:
    tool = a_tool_of_every_kind()
    asked = AskedTool(tool, private_keys(tool))
    assert "between_us" in asked.by_key
    assert "between_us" not in asked.open_to_all.by_key
    assert asked.open_to_all.open_to_all is asked.open_to_all
    assert asked.open_to_all.private == PRIVATE


def test_a_view_of_nobody_is_nobody_s() -> None:
    me = uuid4()
    assert Slot(DIFFERS, Voice.PRACTITIONER, f"food{SET_ASIDE}{me}").viewed_by == me
    for part in ("", "food", SET_ASIDE, f"food{SET_ASIDE}somebody", f"{SET_ASIDE}{me}{SET_ASIDE}{me}"):
        assert Slot(DIFFERS, Voice.PRACTITIONER, part).viewed_by is None
