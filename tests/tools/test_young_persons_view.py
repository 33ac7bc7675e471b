"""How It Is For Me is the young person's own: nobody alters it, no parent is shown it, and what is not secret is said first."""

import pytest

from app.declaration import ActNow, AllOf, AnswerIs, ChooseOne, Depth, FamilyCopy, Question, Voice
from app.declaration.overlay import adapted
from tests.support.family_words import blaming, family_said, long_sentences
from tests.support.reading_age import reading_age
from tools.young_persons_view import tool

FOUR_KINDS = ("looking_after", "being_there", "backing", "keeping_an_eye")
SCALE_ENDS = ("hardly_ever", "most")
THEIRS = {section.key for section in tool.sections} - {"workers_part", "today"}


def asked(*adaptations: str, depth: Depth = Depth.FULL) -> dict[str, Question]:
    return {question.key: question for question in adapted(tool, adaptations, depth).questions()}


@pytest.mark.parametrize("adaptation", [each.key for each in tool.adaptations])
@pytest.mark.parametrize("depth", tool.methodology.minutes.offered())
def test_whether_the_young_person_is_safe_today_is_asked_by_the_worker_every_time(adaptation: str, depth: Depth) -> None:
    assert sum(isinstance(question, ActNow) for question in asked(adaptation, depth=depth).values()) == 8


def test_four_kinds_of_care_and_what_is_carried_are_each_asked_even_in_ten_minutes() -> None:
    sections = [section.key for section in adapted(tool, (), Depth.QUICK).sections]
    assert [key for key in sections if key in (*FOUR_KINDS, "carry")] == [*FOUR_KINDS, "carry"]


@pytest.mark.parametrize("adaptation", ["", *[each.key for each in tool.adaptations]])
def test_every_answer_on_the_turned_screen_is_in_the_young_persons_voice_and_in_nobody_elses(adaptation: str) -> None:
    shared = {"who_interpreted"}
    for section in adapted(tool, [adaptation]).sections:
        for question in section.questions:
            if section.key in THEIRS and question.on_family_view and question.key not in shared:
                assert question.voices == (Voice.CHILD,), question.key
            assert Voice.CARER not in question.voices, question.key


def test_no_copy_goes_to_a_family() -> None:
    assert tool.family_copy is FamilyCopy.NO


def test_what_cannot_be_kept_private_is_asked_first_and_told_before_the_question_on_hurting_oneself() -> None:
    assert tool.questions()[0].key == "told_privacy"
    hard = next(section for section in tool.sections if section.key == "hard_thoughts")
    assert hard.questions[0].key == "hurting_thoughts"
    assert "talk with you today" in (hard.family_introduction or "")


def test_the_workers_notes_stand_apart() -> None:
    notes = next(section for section in tool.sections if section.key == "workers_part").questions
    assert not any(question.on_family_view or Voice.CHILD in question.voices for question in notes)


def test_gifts_from_older_people_bring_up_a_consultation_beside_the_help_at_home() -> None:
    prompts = {prompt.key: prompt for prompt in tool.prompts}
    assert prompts["exploitation_gifts"].among == ("older_people_give",)
    assert prompts["exploitation_gap"].among == ("knows_at_night", "would_come")
    assert prompts["exploitation_gap"].at_least == 2
    assert "not instead of it" in prompts["exploitation_gifts"].says


def test_a_younger_child_has_twelve_picture_cards() -> None:
    cards = [key for key, question in asked("age_5_10").items() if question.voices == (Voice.CHILD,)]
    assert len(cards) == 12
    assert "hurting_thoughts" not in cards


def test_the_scale_is_three_words_or_four_where_it_should_not_happen_at_all() -> None:
    scales = [
        question for question in tool.questions() if isinstance(question, ChooseOne) and question.choices[-1].key in SCALE_ENDS
    ]
    assert len(scales) == 29
    for question in scales:
        keys = [choice.key for choice in question.choices]
        assert keys in (["most", "sometimes", "hardly_ever"], ["never", "hardly_ever", "sometimes", "most"]), question.key


def test_nothing_hangs_on_which_topics_were_picked() -> None:
    conditions = [question.ask_if for question in tool.questions() if question.ask_if]
    assert not any(isinstance(each, AllOf) for each in conditions)
    assert "start_with" not in {each.question for each in conditions if isinstance(each, AnswerIs)}


def test_a_young_person_reads_short_words_and_none_that_blame() -> None:
    assert blaming(tool) == []
    assert long_sentences(tool) == []
    assert reading_age("\n".join(family_said(tool))) < 8
