"""Carrying the Day hears a carer out: every load leads to help and none to a concern, and what is asked alone stays unseen."""

import re

import pytest

from app.declaration import ActNow, CarerLoad, ChooseMany, DatedRows, Day, Depth, Subject, Voice
from app.declaration.overlay import adapted
from app.declaration.vocabulary import Load
from app.declaration.wording import Names, filled
from app.faults.words import family_words
from tests.support.reading_age import reading_age
from tools.carers_day import tool

ADAPTATIONS = [each.key for each in tool.adaptations]
MIA = Names("Mia", "her", "her", "Kelly")

NOT_BEFORE_A_FAMILY = re.compile(
    r"\b(neglect\w*|fail\w*|refus\w*|hostile|chaotic|manipulat\w*|attention-seeking|complian\w*|dna|lifestyle|promiscuous|"
    r"mum and dad|contact|placement|abscond\w*|hard to reach|non-engaging|frequent flyer|nfa|tac|icpc|cin)\b",
    re.IGNORECASE,
)


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> set[str]:
    return {question.key for question in adapted(tool, adaptations, depth).questions()}


def test_it_is_about_a_carer() -> None:
    assert tool.subject is Subject.CARER


def test_a_load_is_said_by_the_carer_and_by_nobody_else() -> None:
    loads = [question for question in tool.questions() if isinstance(question, CarerLoad)]
    assert len(loads) == 32
    assert all(load.voices == (Voice.CARER,) for load in loads)


def test_every_load_that_cannot_be_carried_leads_to_help_and_none_to_a_level() -> None:
    loads = {question.key for question in tool.questions() if isinstance(question, CarerLoad)}
    helped = {key for prompt in tool.prompts if Load.TOO_MUCH in prompt.chosen for key in prompt.among}
    assert loads == helped
    assert not any(prompt.levels for prompt in tool.prompts)


def test_crunch_points_have_the_names_of_the_parts_of_the_childs_day() -> None:
    days = [question for question in tool.questions() if question.key in ("crunch_when", "strain_reaches")]
    for question in days:
        assert isinstance(question, ChooseMany)
        keys = [choice.key for choice in question.choices]
        assert keys == ["waking", "morning", "middle", "afternoon", "evening", "night", "different_days", "none"]
    assert any(isinstance(question, Day) for question in tool.questions())


def test_help_has_somebodys_name_and_a_date() -> None:
    rows = next(question for question in tool.questions() if isinstance(question, DatedRows))
    assert [column.key for column in rows.columns] == ["help", "by_whom", "makes_lighter"]
    assert rows.depth is Depth.QUICK


def test_what_is_asked_alone_is_never_on_a_turned_screen() -> None:
    alone = {"load_not_safe", "load_not_heard", "load_controlled", "load_drink", "load_drugs", "load_gambling", "load_childhood"}
    hidden = {question.key for question in tool.questions() if not question.on_family_view}
    assert alone <= hidden


def test_where_a_carer_may_be_harmed_nothing_is_left_behind() -> None:
    safe = adapted(tool, ["da_safe"])
    shown = {question.key for question in safe.questions() if question.on_family_view}
    assert "letter_back" not in asked("da_safe")
    assert not {"load_money", "one_thing", "who_would_come", "night", "at_crunch", "safe_way_to_reach", "help_offered"} & shown


def test_a_father_is_asked_in_a_version_of_his_own() -> None:
    own = {"load_missing_child", "load_paying", "load_shut_out", "what_this_parent_gives"}
    assert own <= asked("father_or_nonresident")


@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
@pytest.mark.parametrize("adaptation", ["", *ADAPTATIONS])
def test_whether_everybody_is_safe_is_asked_every_time(adaptation: str, depth: Depth) -> None:
    urgent = [each for each in adapted(tool, [adaptation], depth).questions() if isinstance(each, ActNow)]
    assert len(urgent) == 6
    assert not any(each.key.startswith("load_") for each in urgent)


def test_a_carer_reads_short_words_and_none_that_blame() -> None:
    read = [filled(told.words, MIA) for told in family_words(tool)]
    assert [words for words in read if NOT_BEFORE_A_FAMILY.search(words)] == []
    assert reading_age("\n".join(read)) <= 8
    said = [sentence for words in read for sentence in re.split(r"(?<=[.?])\s", words)]
    assert [sentence for sentence in said if len(sentence.split()) > 16] == []
