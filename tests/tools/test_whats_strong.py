"""What Holds tells a strength that can be relied on from a hope, and never sets one off against a worry."""

import re

import pytest

from app.declaration import ActNow, ChooseOne, DatedRows, Depth, Ladder, Signal, Strength, Subject, Voice
from app.declaration.overlay import adapted
from app.declaration.wording import Names, filled
from app.faults.words import family_words
from tests.support.reading_age import reading_age
from tools.whats_strong import tool

ADAPTATIONS = [each.key for each in tool.adaptations]
MIA = Names("Mia", "her", "her", "Kelly")

NOT_BEFORE_A_FAMILY = re.compile(
    r"\b(neglect\w*|fail\w*|refus\w*|hostile|chaotic|manipulat\w*|attention-seeking|complian\w*|dna|lifestyle|promiscuous|"
    r"mum and dad|contact|placement|abscond\w*|hard to reach|non-engaging|frequent flyer|nfa|tac|icpc|cin)\b",
    re.IGNORECASE,
)


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> set[str]:
    return {question.key for question in adapted(tool, adaptations, depth).questions()}


def test_it_is_about_a_network() -> None:
    assert tool.subject is Subject.NETWORK


def test_it_has_strengths_and_no_ladder_to_set_them_off_against() -> None:
    assert sum(isinstance(question, Strength) for question in tool.questions()) == 30
    assert not any(isinstance(question, Ladder) for question in tool.questions())


@pytest.mark.parametrize("section", ["child", "carer", "between", "people", "community"])
def test_each_part_asks_when_its_strengths_were_last_seen_at_work(section: str) -> None:
    part = next(each for each in tool.sections if each.key == section)
    seen = [each for each in part.questions if isinstance(each, DatedRows) and each.key.endswith("_seen")]
    assert [[column.key for column in each.columns] for each in seen] == [["what", "who", "child_says"]]


def test_each_worry_is_covered_partly_or_not_at_all_and_a_bare_one_is_said() -> None:
    covers = [each for each in tool.questions() if isinstance(each, ChooseOne) and each.key.startswith("covers_")]
    assert len(covers) == 9
    for each in covers:
        shows = {choice.key: choice.shows for choice in each.choices}
        assert shows == {"covered": Signal.STRENGTH, "partly": Signal.NEED, "none": Signal.NEED, "no_worry": None}
    bare = next(prompt for prompt in tool.prompts if prompt.key == "uncovered")
    assert set(bare.among) == {each.key for each in covers}


def test_a_strength_nobody_has_seen_is_not_called_relied_on() -> None:
    prompt = next(prompt for prompt in tool.prompts if prompt.key == "not_seen_yet")
    assert "needs support" in prompt.says


def test_a_small_child_is_watched_and_not_waited_for() -> None:
    assert [each.key for each in adapted(tool, ["age_0_4"]).questions() if Voice.CHILD in each.voices] == []


def test_children_draw_and_young_people_choose() -> None:
    assert "islands" in asked("age_5_10")
    assert {"own_people", "a_door_at_night"} <= asked("age_11_15")
    assert "who_counts" in asked("cultural")


def test_where_an_adult_may_be_harmed_each_name_is_checked_and_none_is_on_a_screen() -> None:
    safe = {each.key: each for each in adapted(tool, ["da_safe"]).questions()}
    assert {"members_checked", "who_must_not_know"} <= set(safe)
    for key in ("network", "tasks", "safe_place_to_stay", "worries", "step_in", "members_checked", "covers_calm"):
        assert not safe[key].on_family_view, key


@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
@pytest.mark.parametrize("adaptation", ["", *ADAPTATIONS])
def test_no_strength_answers_whether_the_child_is_safe_today(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(each, ActNow) for each in adapted(tool, [adaptation], depth).questions()) == 6


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    read = [filled(told.words, MIA) for told in family_words(tool)]
    assert [words for words in read if NOT_BEFORE_A_FAMILY.search(words)] == []
    assert reading_age("\n".join(read)) <= 8
    said = [sentence for words in read for sentence in re.split(r"(?<=[.?])\s", words)]
    assert [sentence for sentence in said if len(sentence.split()) > 16] == []
