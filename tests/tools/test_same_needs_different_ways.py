"""Same Needs asks what good care takes before what happens, never puts a service's gap on a parent, and expects no less."""

import pytest

from app.declaration import ActNow, AnswerIs, Asking, Choice, ChooseMany, ChooseOne, Depth, Ladder, Question
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.same_needs_different_ways import tool

PLACES = ("home", "school", "break")


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


def needs() -> list[str]:
    return [key.removeprefix("takes_") for key in asked() if key.startswith("takes_")]


def choices(key: str) -> dict[str, Choice]:
    question = asked()[key]
    assert isinstance(question, ChooseOne | ChooseMany)
    return {choice.key: choice for choice in question.choices}


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 8


def test_what_good_care_takes_comes_before_what_happens() -> None:
    sections = [section.key for section in tool.sections]
    assert sections.index("good_care") < sections.index("at_home")
    assert sections[0] == "how_i_tell_you"


ELSEWHERE = {"breathing": {"school"}, "sleep": {"school"}, "friends": {"school", "break"}, "going_out": {"school", "break"}}
"""Where a need looks so unlike home that the rungs have words of their own there: a class is not told by its nights."""


def test_each_need_is_asked_at_home_with_each_carer_at_school_and_on_short_breaks_on_the_same_rungs() -> None:
    assert len(needs()) == 18
    assert ELSEWHERE.keys() <= set(needs())
    for need in needs():
        ladders = [asked()[f"{place}_{need}"] for place in PLACES]
        assert all(isinstance(ladder, Ladder) and ladder.family_anchors for ladder in ladders)
        home = ladders[0]
        assert isinstance(home, Ladder)
        own = {place for place, each in zip(PLACES, ladders, strict=True) if getattr(each, "anchors", None) != home.anchors}
        assert own == ELSEWHERE.get(need, set())
        assert home.for_each_carer


def test_a_gap_at_home_is_a_services_until_the_service_has_answered() -> None:
    for need in needs():
        gap = choices(f"whose_{need}")
        assert "has not answered yet" in gap["service"].words
        assert "service has answered" in gap["carer"].words
        assert asked()[f"whose_{need}"].ask_if == AnswerIs(question=f"home_{need}", one_of=("on_and_off", "mostly_not"))
    first = next(prompt for prompt in tool.prompts if prompt.key == "service_first")
    assert len(first.among) == 18
    assert first.chosen == ("service", "not_asked")


def test_whether_we_would_accept_it_for_another_child_is_asked_every_time_and_missed_when_left_blank() -> None:
    for adaptation in ["", *[each.key for each in tool.adaptations]]:
        check = asked(adaptation, depth=Depth.QUICK)["accept_for_another"]
        assert check.ask_if is None
    assert any(prompt.among == ("accept_for_another",) and prompt.chosen == ("blank",) for prompt in tool.prompts)


def test_a_need_that_is_every_childs_is_never_hidden_and_a_seizure_is_asked_about_only_where_there_are_some() -> None:
    for need in ("eating", "toilet", "dignity", "sleep", "safety", "change", "learning", "friends", "going_out", "loved"):
        assert asked()[f"home_{need}"].ask_if is None
    seizures = asked()["home_seizures"].ask_if
    assert seizures is not None
    assert seizures.asking({"needs_in_play": frozenset({"seizures"})}) is Asking.ASKED
    assert seizures.asking({"needs_in_play": frozenset({"none_of_these"})}) is Asking.NOT_ASKED


def test_a_child_without_a_diagnosis_is_asked_everything() -> None:
    assert set(asked()) <= set(asked("awaiting_assessment"))


def test_where_an_adult_may_be_harmed_what_could_raise_the_danger_is_off_the_turned_screen() -> None:
    safe = asked("da_safe")
    assert not any(safe[key].on_family_view for key in ("restriction", "nights", "differs", "care_used_to_control"))


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
