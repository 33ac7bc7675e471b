"""Everyday Care asks each need of each carer, fits the child's age, and says it in words a family would use."""

import itertools
import re
from collections.abc import Iterator

import pytest

from app.declaration import ActNow, Depth, Dimension, Domain, Ladder, Level, Question, Tool
from app.declaration.overlay import adapted
from app.declaration.wording import Names, filled
from tests.support.reading_age import reading_age
from tools.everyday_care import tool

AGES = ["age_0_1", "age_1_4", "age_5_10", "age_11_15", "age_16_17"]
WAYS = [each.key for each in tool.adaptations if each.key not in (*AGES, "unborn")]
MIA = Names("Mia", "her", "her", "Kelly")

NOT_BEFORE_A_FAMILY = re.compile(
    r"\b(neglect\w*|fail\w*|refus\w*|hostile|chaotic|manipulat\w*|attention-seeking|complian\w*|non-compliant|dna|lifestyle|"
    r"promiscuous|mum and dad|contact|placement|abscond\w*|hard to reach|non-engaging|frequent flyer|nfa|tac|icpc|cin|dirty)\b",
    re.IGNORECASE,
)


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


def ladder(key: str, *adaptations: str) -> Ladder:
    question = asked(*adaptations)[key]
    assert isinstance(question, Ladder)
    return question


def family_sentences() -> Iterator[str]:
    """Everything a family could read, under each adaptation alone, with Mia's name in it."""
    for adaptation in ["", *AGES, *WAYS]:
        for section in adapted(tool, [adaptation]).sections:
            if section.on_family_view:
                yield filled(section.family_introduction or "", MIA)
            for question in section.questions:
                if isinstance(question, Ladder) and question.family_anchors:
                    yield filled(question.family_words, MIA)
                    yield from (filled(question.family_anchors.at(level), MIA) for level in Level)


def test_seven_minutes_ask_basic_care_and_safety_today() -> None:
    assert [section.key for section in adapted(tool, [], Depth.QUICK).sections] == ["basic_care", "safe_today"]


def test_twenty_minutes_add_safety_warmth_and_what_each_sees() -> None:
    sections = [section.key for section in adapted(tool, [], Depth.STANDARD).sections]
    assert sections == ["basic_care", "safety", "warmth", "each_carer", "safe_today"]


def test_all_six_sides_of_parenting_are_asked_need_by_need() -> None:
    sides = {question.about[0] for question in tool.questions() if isinstance(question, Ladder)}
    assert sides == {dimension for dimension in Dimension if dimension.domain is Domain.PARENTING}


def test_every_need_is_looked_at_with_each_carer_but_moves_which_are_the_childs_alone() -> None:
    whole = [question.key for question in tool.questions() if isinstance(question, Ladder) and not question.for_each_carer]
    assert whole == ["moves"]


@pytest.mark.parametrize("age", ["", *AGES])
def test_every_level_is_described_for_practitioner_and_family_whatever_is_combined(age: str) -> None:
    for count in range(len(WAYS) + 1):
        for ways in itertools.combinations(WAYS, count):
            laid = adapted(tool, [age, *ways])
            assert Tool.model_validate_json(laid.model_dump_json()) == laid
            for question in laid.questions():
                if isinstance(question, Ladder):
                    assert question.family_anchors, question.key
                    assert question.family_wording, question.key
                    for anchors in (question.anchors, question.family_anchors):
                        assert len({anchors.at(level) for level in Level}) == 4, question.key


def test_whether_the_child_is_safe_is_asked_however_short_the_visit() -> None:
    for age in ["", *AGES]:
        quick, full = asked(age, depth=Depth.QUICK), asked(age)
        urgent = {key for key, question in full.items() if isinstance(question, ActNow)}
        assert len(urgent) >= 6
        assert urgent <= set(quick)


def test_a_baby_is_asked_about_safe_sleep_and_handling_and_an_older_child_about_a_bed() -> None:
    assert "flat space" in ladder("sleep_place", "age_0_1").anchors.steady
    assert "Own bed" in ladder("sleep_place", "age_5_10").anchors.steady
    for age in AGES:
        assert ("safe_handling" in asked(age)) == (age == "age_0_1")
        assert "unsafe_sleep_now" in asked(age), "nowhere safe to sleep tonight can befall a child of any age"
        assert ("would_come" in asked(age)) == (age in ("age_11_15", "age_16_17"))
        assert ("freedom_talked_through" in asked(age)) == (age in ("age_11_15", "age_16_17"))


def test_what_could_raise_the_danger_is_off_the_turned_screen_where_an_adult_may_be_harmed() -> None:
    hidden = {"violence_and_fear", "calm_limits", "visitors", "drink_and_drugs", "adult_relationships", "carer_steady"}
    safe = asked("da_safe")
    assert not any(safe[key].on_family_view for key in hidden)
    assert not any(each.question.on_family_view for each in next(a for a in tool.adaptations if a.key == "da_safe").add)
    assert not tool.questions()[list(asked()).index("violence_and_fear")].on_family_view


def test_a_disabled_childs_care_is_asked_in_the_ways_it_takes() -> None:
    assert {"feeding_plan", "toileting", "positioning", "equipment", "overshadowing"} <= set(asked("disabled"))


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    sentences = [sentence for sentence in family_sentences() if sentence]
    assert [sentence for sentence in sentences if NOT_BEFORE_A_FAMILY.search(sentence)] == []
    assert reading_age("\n".join(sentences)) < 8
    said = [each for sentence in sentences for each in re.split(r"(?<=[.?])\s", sentence)]
    assert [each for each in said if len(each.split()) > 15] == []


def test_a_stem_never_asks_to_rate_or_score() -> None:
    words = " ".join(f"{question.wording} {question.hint or ''}" for question in asked().values())
    assert not re.search(r"\b(rate|score|grade)\b", words, re.IGNORECASE)
