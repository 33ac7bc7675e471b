"""The Pattern Over Time is read from birth forwards, counts good spells as carefully as hard ones, and adds nothing up."""

import pytest

from app.declaration import ActNow, ChooseOne, DatedRows, Depth, NumberOf, Question
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.pattern_over_time import tool


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 6


def test_a_row_says_what_was_different_for_the_child_after_one_three_and_six_months() -> None:
    rows = asked()["happened"]
    assert isinstance(rows, DatedRows)
    keys = [column.key for column in rows.columns]
    assert keys == ["until", "what", "source", "need", "who_knew", "response", "after_1", "after_3", "after_6"]


def test_good_spells_are_gathered_even_in_ten_minutes_and_the_best_of_it_is_read_first() -> None:
    quick = asked(depth=Depth.QUICK)
    assert {"happened", "good_spells", "help_rows", "build_up", "would_prove_wrong"} <= set(quick)
    reading = next(section for section in tool.sections if section.key == "comes_back")
    assert [question.key for question in reading.questions][:2] == ["best_when", "best_why"]


def test_how_harm_has_built_up_is_one_of_six_with_reasons_and_with_what_would_prove_it_wrong() -> None:
    view = asked()["build_up"]
    assert isinstance(view, ChooseOne)
    assert [choice.key for choice in view.choices] == [
        "no_pattern",
        "early",
        "repeated_recovering",
        "repeated_not_recovering",
        "long_lasting",
        "not_enough",
    ]
    assert view.ask_if is None
    assert not any(isinstance(question, NumberOf) for question in tool.questions())


def test_that_being_seen_more_is_not_needing_more_stands_on_the_screen() -> None:
    gathering = tool.sections[0]
    assert "how much it was watched" in (gathering.introduction or "")
    assert "seen_more" in asked(depth=Depth.STANDARD)


def test_before_birth_the_past_is_the_parents_and_not_the_babys() -> None:
    unborn = asked("unborn")
    assert not {"child_said", "age_each_time", "stage_touched"} & set(unborn)
    assert "earlier_children" in unborn
    method = next(each for each in tool.adaptations if each.key == "unborn").method
    assert "not this baby’s" in method[0]


@pytest.mark.parametrize("adaptation", ["family_version", "da_safe"])
def test_other_peoples_facts_are_off_the_turned_screen_where_a_family_keeps_it_or_may_be_harmed(adaptation: str) -> None:
    laid = asked(adaptation)
    assert not laid["household"].on_family_view
    assert not laid["child_said"].on_family_view
    for key in ("earlier_children", "asked_of", "not_told_us"):
        assert not asked()[key].on_family_view


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
