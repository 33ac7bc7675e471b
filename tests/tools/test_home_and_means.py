"""Home, Money and Neighbourhood asks whose each gap is to put right before anything is said about care."""

import re

import pytest

from app.declaration import ActNow, CarerLoad, ChooseOne, DatedRows, Depth, Ladder, Level, Subject, Voice
from app.declaration.ask_if import Asking
from app.declaration.overlay import adapted
from app.declaration.wording import Names, filled
from app.faults.words import family_words
from tests.support.reading_age import reading_age
from tools.home_and_means import tool

ADAPTATIONS = [each.key for each in tool.adaptations]
MIA = Names("Mia", "her", "her", "Kelly")

NOT_BEFORE_A_FAMILY = re.compile(
    r"\b(neglect\w*|fail\w*|refus\w*|hostile|chaotic|manipulat\w*|attention-seeking|complian\w*|dna|lifestyle|promiscuous|"
    r"mum and dad|contact|placement|abscond\w*|hard to reach|non-engaging|frequent flyer|nfa|tac|icpc|cin|dirty)\b",
    re.IGNORECASE,
)


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> set[str]:
    return {question.key for question in adapted(tool, adaptations, depth).questions()}


def test_it_is_about_a_household() -> None:
    assert tool.subject is Subject.HOUSEHOLD


def test_whose_it_is_to_put_right_is_asked_of_every_gap_and_of_nothing_else() -> None:
    questions = {question.key: question for question in tool.questions()}
    ladders = [question for question in tool.questions() if isinstance(question, Ladder)]
    assert len(ladders) == 44
    for ladder in ladders:
        whose = questions[f"{ladder.key}_whose"]
        assert isinstance(whose, ChooseOne)
        assert [choice.key for choice in whose.choices] == [
            "family",
            "family_with_help",
            "landlord_or_council",
            "benefits",
            "health",
            "other",
        ]
        assert whose.ask_if is not None
        assert whose.ask_if.asking({ladder.key: frozenset({"mostly_not"})}) is Asking.ASKED, ladder.key
        assert whose.ask_if.asking({ladder.key: frozenset({"mostly"})}) is Asking.NOT_ASKED, ladder.key


def test_every_level_is_described_for_practitioner_and_family_under_every_adaptation() -> None:
    for adaptation in ["", *ADAPTATIONS]:
        for each in adapted(tool, [adaptation]).questions():
            if isinstance(each, Ladder):
                assert each.family_anchors, each.key
                assert each.family_wording, each.key
                assert len({each.anchors.at(level) for level in Level}) == 4


def test_care_is_listed_only_where_there_are_means_and_help_and_a_reason() -> None:
    rows = next(question for question in tool.questions() if question.key == "care_rows")
    assert isinstance(rows, DatedRows)
    assert rows.ask_if is not None
    assert rows.ask_if.asking({"means_and_help": frozenset({"not_yet"})}) is Asking.NOT_ASKED
    assert rows.ask_if.asking({"means_and_help": frozenset({"yes"})}) is Asking.ASKED
    assert {"means", "help", "reason"} <= {column.key for column in rows.columns}
    assert "help_list" in asked(depth=Depth.QUICK)


def test_nothing_asks_how_clean_or_tidy_a_home_is() -> None:
    for question in tool.questions():
        assert not re.search(r"\b(clean|tidy|dirty|messy)\b", question.wording, re.IGNORECASE), question.key


def test_a_load_is_the_carers_own_to_say() -> None:
    loads = [question for question in tool.questions() if isinstance(question, CarerLoad)]
    assert len(loads) == 6
    assert all(load.voices == (Voice.CARER,) for load in loads)


def test_where_there_is_plenty_the_time_goes_to_who_is_there() -> None:
    plenty = asked("affluent")
    assert {"who_is_there", "how_home_feels", "free_of_pressure"} <= plenty
    assert not {"cooker", "coat", "benefits_check"} & plenty


def test_somebody_else_may_be_providing_and_is_named() -> None:
    assert {"who_provides", "told_who_we_are"} <= asked("asylum_nrpf")
    assert {"pitch", "site_services", "moved_on"} <= asked("gypsy_roma_traveller")
    assert {"moves_this_year", "suitable_offer"} <= asked("temporary_home")
    assert {"access", "equipment"} <= asked("disabled")


def test_a_babys_voice_is_not_awaited() -> None:
    assert [each.key for each in adapted(tool, ["age_0_1"]).questions() if Voice.CHILD in each.voices] == []


def test_who_holds_the_money_is_never_on_a_turned_screen() -> None:
    shown = {each.key for each in tool.questions() if each.on_family_view}
    assert not {"income_reaches", "means_and_help", "care_rows"} & shown
    safe = {each.key for each in adapted(tool, ["da_safe"]).questions() if each.on_family_view}
    assert not {"who_lives_here", "tenure", "can_stay", "goes_first", "help_list"} & safe
    assert "photos" not in asked("da_safe")


@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
@pytest.mark.parametrize("adaptation", ["", *ADAPTATIONS])
def test_whether_the_child_is_safe_today_is_asked_every_time(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(each, ActNow) for each in adapted(tool, [adaptation], depth).questions()) == 7


def test_a_family_reads_short_words_and_none_that_blame() -> None:
    read = [filled(told.words, MIA) for told in family_words(tool)]
    assert [words for words in read if NOT_BEFORE_A_FAMILY.search(words)] == []
    assert reading_age("\n".join(read)) <= 8
    said = [sentence for words in read for sentence in re.split(r"(?<=[.?])\s", words)]
    assert [sentence for sentence in said if len(sentence.split()) > 16] == []
