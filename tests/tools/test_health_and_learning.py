"""Getting There shows a pattern and never a score, counts only a child's own sessions, and asks what services did."""

import pytest

from app.declaration import ActNow, Choice, ChooseMany, ChooseOne, DatedRows, Depth, Ladder, NumberOf, Pattern, Question
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.health_and_learning import tool

COUNTED = {"possible_sessions", "missed_authorised", "missed_unauthorised"}


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


def choices(key: str) -> dict[str, Choice]:
    question = asked()[key]
    assert isinstance(question, ChooseOne | ChooseMany | Pattern)
    return {choice.key: choice for choice in question.choices}


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_child_is_safe_today_is_asked_of_everybody(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 6


def test_every_appointment_is_a_dated_row_that_says_whose_change_it_was() -> None:
    rows = asked(depth=Depth.QUICK)["appointments"]
    assert isinstance(rows, DatedRows)
    happened = next(column.words for column in rows.columns if column.key == "what_happened")
    for word in ("Brought", "not brought", "cancelled by the family", "cancelled by the service", "rearranged", "go alone"):
        assert word in happened


def test_attendance_is_counted_from_the_childs_own_sessions_and_may_not_apply() -> None:
    assert all(isinstance(asked()[key], NumberOf) for key in COUNTED)
    bands = choices("attendance_band")
    assert list(bands) == ["high", "under_95", "persistent", "severe", "not_applicable"]
    assert bands["not_applicable"].shows is None


@pytest.mark.parametrize("adaptation", ["age_0_1", "home_educated"])
def test_where_attendance_does_not_apply_it_is_not_asked(adaptation: str) -> None:
    assert not {*COUNTED, "attendance_band", "on_time"} & set(asked(adaptation))


def test_a_baby_is_weighed_and_seen_by_a_health_visitor_and_a_young_person_may_go_alone() -> None:
    assert {"weight_checked", "health_visitor"} <= set(asked("age_0_1", depth=Depth.QUICK))
    assert {"goes_alone", "consent_and_private"} <= set(asked("age_16_17"))


def test_what_another_adult_might_punish_is_off_the_turned_screen() -> None:
    safe = asked("da_safe")
    assert not any(safe[key].on_family_view for key in ("why_missed", "why_changed", "who_sees", "safe_way_to_reach"))


def test_a_cancelled_appointment_is_met_with_curiosity() -> None:
    curious = next(prompt for prompt in tool.prompts if prompt.key == "curious")
    assert "family_cancels" in curious.chosen
    assert "accusation" in curious.why
    assert choices("appointment_pattern")["family_cancels"].shows is None


def test_every_ladder_says_what_each_rung_is_in_family_words() -> None:
    for adaptation in ["", *[each.key for each in tool.adaptations]]:
        ladders = [question for question in asked(adaptation).values() if isinstance(question, Ladder)]
        assert all(ladder.family_anchors and ladder.family_wording for ladder in ladders)


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
