"""Growing and Thriving looks at all seven sides, and keeps what a child gets apart from how the child is doing."""

import re

import pytest

from app.declaration import ActNow, ChooseOne, Depth, Dimension, Domain, Ladder, Level, Prompt, Strength, Voice
from app.declaration.ask_if import Asking
from app.declaration.overlay import adapted
from app.declaration.wording import Names, filled
from app.faults.words import family_words
from tests.support.reading_age import reading_age
from tools.growing_and_thriving import tool

SEVEN = [dimension for dimension in Dimension if dimension.domain is Domain.DEVELOPMENT]
ADAPTATIONS = [each.key for each in tool.adaptations]
MIA = Names("Mia", "her", "her", "Kelly")

NOT_BEFORE_A_FAMILY = re.compile(
    r"\b(neglect\w*|fail\w*|refus\w*|hostile|chaotic|manipulat\w*|attention-seeking|complian\w*|dna|lifestyle|promiscuous|"
    r"mum and dad|contact|placement|abscond\w*|hard to reach|non-engaging|frequent flyer|nfa|tac|icpc|cin)\b",
    re.IGNORECASE,
)


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> set[str]:
    return {question.key for question in adapted(tool, adaptations, depth).questions()}


@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
@pytest.mark.parametrize("adaptation", ["", *ADAPTATIONS])
def test_all_seven_sides_are_looked_at_however_short_the_time(adaptation: str, depth: Depth) -> None:
    looked_at = {each.about[0] for each in adapted(tool, [adaptation], depth).questions() if isinstance(each, Ladder)}
    assert set(SEVEN) <= looked_at


def test_beside_what_a_child_gets_stands_how_the_child_is_doing() -> None:
    doing = [each for each in tool.questions() if isinstance(each, ChooseOne) and each.key.endswith("_doing")]
    assert {each.about[0] for each in doing} == set(SEVEN)
    assert all([choice.key for choice in each.choices] == ["doing_well", "some_worry"] for each in doing)


@pytest.mark.parametrize("doing", ["doing_well", "some_worry"])
def test_only_two_dated_looks_can_say_which_way_a_child_is_going_and_they_can_of_any_child(doing: str) -> None:
    since = [each for each in tool.questions() if each.key.endswith("_since") and isinstance(each, ChooseOne)]
    assert len(since) == sum(each.key.endswith("_doing") for each in tool.questions())
    for each in since:
        said = {each.key.replace("_since", "_doing"): frozenset({doing})}
        assert each.ask_if is not None
        assert each.ask_if.asking({"which_look": frozenset({"first"}), **said}) is Asking.NOT_ASKED, each.key
        assert each.ask_if.asking({"which_look": frozenset({"later"}), **said}) is Asking.ASKED, each.key
        assert [choice.key for choice in each.choices] == [
            "catching_up",
            "behind_and_steady",
            "slipping",
            "holding",
            "losing_ground",
        ]


def test_care_and_outcome_that_do_not_match_are_a_thought_to_talk_about() -> None:
    thoughts = {prompt.key: prompt for prompt in tool.prompts}
    sides = ("health", "education", "emotions", "identity", "relationships", "presentation", "selfcare")
    for side in sides:
        for which in (f"{side}_met_not_well", f"{side}_not_met_fine"):
            prompt: Prompt = thoughts[which]
            assert prompt.at_least == len(prompt.among) == 2


def test_every_side_has_a_strength_and_every_ladder_its_own_words_for_a_family() -> None:
    assert {each.about[0] for each in tool.questions() if isinstance(each, Strength)} == set(SEVEN)
    for adaptation in ["", *ADAPTATIONS]:
        for each in adapted(tool, [adaptation]).questions():
            if isinstance(each, Ladder):
                assert each.family_anchors, each.key
                assert each.family_wording, each.key
                assert len({each.anchors.at(level) for level in Level}) == 4


def test_a_babys_feeding_replaces_school_and_no_childs_voice_is_awaited() -> None:
    baby = adapted(tool, ["age_0_1"]).questions()
    keys = {each.key for each in baby}
    assert {"baby_feeding", "baby_weight", "baby_after_feeds"} <= keys
    assert not {"attends", "next_steps", "has_friends"} & keys
    assert [each.key for each in baby if Voice.CHILD in each.voices] == []


def test_older_young_people_are_asked_what_belongs_to_their_age_in_private() -> None:
    teen = {"sexual_health", "substances", "own_money", "getting_about"}
    assert teen <= asked("age_11_15")
    assert teen | {"leaving_home", "leaving_skills"} <= asked("age_16_17")
    private = {each.key for each in adapted(tool, ["age_11_15"]).questions() if not each.on_family_view}
    assert {"sexual_health", "substances"} <= private


@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_safety_today_is_asked_at_every_depth(depth: Depth) -> None:
    urgent = [each for each in adapted(tool, (), depth).questions() if isinstance(each, ActNow)]
    assert len(urgent) == 8
    assert "self_harm_now" in {each.key for each in urgent}


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    read = [filled(told.words, MIA) for told in family_words(tool)]
    assert [words for words in read if NOT_BEFORE_A_FAMILY.search(words)] == []
    assert reading_age("\n".join(read)) <= 8
    said = [sentence for words in read for sentence in re.split(r"(?<=[.?])\s", words)]
    assert [sentence for sentence in said if len(sentence.split()) > 16] == []
