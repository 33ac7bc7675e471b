"""Before You Arrive gets help ready before birth, never predicts, and goes on with the same baby afterwards."""

import pytest

from app.declaration import ActNow, Asking, ChooseMany, ChooseOne, Depth, Ladder, Question
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.before_birth import tool

READY = {"benefits", "birth_partner", "fortnight", "crying_plan", "pets", "visitors", "smoke_free", "feeding_plan"}
URGENT = {"violence_now", "self_harm_now", "substances_now", "sleep_now", "unwell_mind_now", "breaking_point_now"}


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


def section_keys(*adaptations: str) -> list[str]:
    return [section.key for section in adapted(tool, adaptations).sections]


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_everybody_is_safe_now_is_asked_however_little_time_there_is(adaptation: str, depth: Depth) -> None:
    laid = asked(adaptation, depth=depth)
    assert {key for key, question in laid.items() if isinstance(question, ActNow)} >= URGENT


def test_before_birth_the_first_weeks_wait_and_after_birth_the_pregnancy_is_left_out() -> None:
    assert "first_weeks" not in section_keys("unborn")
    born = section_keys("age_0_1")
    assert "first_weeks" in born
    assert not {"pregnancy", "in_mind", "other_parent"} & set(born)


def test_an_unborn_baby_is_not_asked_about_as_if_born() -> None:
    assert not {"feeding_now", "baby_ill_now"} & set(asked("unborn"))
    assert {"pregnancy_now", "concealed_birth_now"} <= set(asked("unborn", depth=Depth.QUICK))
    assert not {"pregnancy_now", "concealed_birth_now"} & set(asked("age_0_1"))


def test_what_the_records_say_is_asked_where_a_child_has_died() -> None:
    earlier = asked()["earlier_events"]
    assert earlier.ask_if is not None
    assert earlier.ask_if.asking({"has_earlier": frozenset({"lost"})}) is Asking.ASKED
    assert not earlier.on_family_view


def test_a_parent_of_living_children_and_of_one_who_died_need_not_choose_between_them() -> None:
    earlier = asked()["has_earlier"]
    assert isinstance(earlier, ChooseMany)
    assert {choice.key for choice in earlier.choices} == {"first", "at_home", "elsewhere", "lost"}
    assert [choice.key for choice in earlier.choices if choice.alone] == ["first"]
    both = {"has_earlier": frozenset({"at_home", "lost"})}
    hangs_on_it = [each for each in asked().values() if each.ask_if and "has_earlier" in each.ask_if.questions()]
    assert len(hangs_on_it) == 6
    assert all(each.ask_if and each.ask_if.asking(both) is Asking.ASKED for each in hangs_on_it)


def test_whether_a_parent_is_safe_is_asked_after_birth_too_and_never_on_a_turned_screen() -> None:
    safe = asked("age_0_1")["safe_since_birth"]
    assert not safe.on_family_view
    assert "safe_since_birth" not in asked("unborn")


def test_each_way_of_being_ready_answers_what_is_asked() -> None:
    ready = [question for question in tool.questions() if isinstance(question, ChooseOne) and question.key in READY]
    assert len(ready) == len(READY)
    assert not [question.key for question in ready if question.wording.startswith("Who ")]
    assert not [one for question in ready for one in question.choices if "getting it" in (one.family_words or "")]


def test_the_baby_in_mind_runs_from_not_yet_to_thought_about_and_planned() -> None:
    for question in next(section for section in tool.sections if section.key == "in_mind").questions:
        assert isinstance(question, ChooseOne)
        assert [choice.key for choice in question.choices] == ["planned", "thought", "when_asked", "not_yet"]


def test_the_other_parent_has_a_page_that_opens_only_where_it_is_safe() -> None:
    page = next(section for section in tool.sections if section.key == "other_parent").questions
    assert len(page) == 20
    assert all(question.ask_if for question in page if question.key != "other_parent_asked")


def test_what_is_asked_alone_is_off_the_turned_screen() -> None:
    alone = {
        "safe_with_people",
        "alcohol",
        "drugs",
        "not_told",
        "feared",
        "op_substances",
        "op_medicines",
        "op_treatment",
        "op_safe",
        "op_not_told",
    }
    assert not any(asked()[key].on_family_view for key in alone)
    assert not any(each.question.on_family_view for each in next(a for a in tool.adaptations if a.key == "da_safe").add)
    safe = asked("da_safe")
    assert not any(safe[key].on_family_view for key in ("told", "birth_partner", "visitors", "settled_home", "could_do_a_night"))


def test_a_hidden_pregnancy_is_met_with_reasons_and_no_blame() -> None:
    assert {"why_late", "safe_to_be_known"} <= set(asked("late_or_concealed", depth=Depth.QUICK))
    assert not asked("late_or_concealed")["why_late"].on_family_view


def test_relatives_and_foster_carers_are_asked_the_first_weeks_and_not_the_birth_parents_history() -> None:
    assert section_keys("kinship_or_foster") == ["getting_ready", "network", "first_weeks", "now"]


def test_every_ladder_says_what_each_rung_is_in_family_words() -> None:
    ladders = [question for question in tool.questions() if isinstance(question, Ladder)]
    assert len(ladders) == 13
    assert all(ladder.family_anchors and ladder.family_wording for ladder in ladders)


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
