"""What stands between a draft and sending it, which adaptations suit, where voices differ, and what is counted."""

import datetime
from uuid import uuid4

import pytest

from app.answers.given import (
    ActNowGiven,
    BlockGiven,
    ChosenGiven,
    Given,
    LadderGiven,
    NoAnswer,
    ScaleGiven,
    SetAside,
    Unread,
    WordsGiven,
)
from app.answers.progress import Progress, progress
from app.answers.slots import Carer, Slot
from app.assessments.models import ChildSeen
from app.assessments.rules import ANALYSIS, DIFFERS, closing, differences, problems, prompts, tally
from app.beginning.suggesting import Facts, age_on, suggestions
from app.declaration import AppliesTo, Tool
from app.declaration.questions import ConversationScale, Day, DayKind
from app.declaration.tool import Prompt
from app.declaration.vocabulary import Blank, Dimension, Level, Subject, Voice
from tests.support.tools import ABOUT, LOOK, a_choice, a_ladder, a_question, a_section, a_tool, an_act_now, an_adaptation

KELLY, MARCIN = Carer(uuid4(), "Kelly"), Carer(uuid4(), "Marcin")
BY_CARER = a_tool(sections=(a_section(a_ladder(for_each_carer=True, voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD))),))
ANALYSED: dict[Slot, Given] = {closing(ANALYSIS): WordsGiven(words="She is fed.")}


def at(question: str = "food", voice: Voice = Voice.PRACTITIONER, part: str = "") -> Slot:
    return Slot(question, voice, part)


def so_far(tool: Tool, answers: dict[Slot, Given]) -> Progress:
    return progress(tool, answers, ())


def in_the_way(tool: Tool, answers: dict[Slot, Given], seen: ChildSeen = ChildSeen.ALONE, why: str = "") -> list[tuple[str, str]]:
    found = problems(tool, answers, so_far(tool, answers), child_seen=seen, not_seen_why=why, child="Mia")
    return [(problem.place, problem.sentence) for problem in found]


def test_a_draft_with_one_answer_and_an_analysis_can_be_sent() -> None:
    assert in_the_way(a_tool(), {at(): LadderGiven(level=Level.STEADY), **ANALYSED}) == []


def test_an_honest_blank_never_stands_in_the_way() -> None:
    assert in_the_way(a_tool(), {at(): NoAnswer(blank=Blank.DECLINED), **ANALYSED}) == []


def test_nothing_answered_is_not_sent() -> None:
    [(_, sentence)] = in_the_way(a_tool(), dict(ANALYSED))
    assert sentence.startswith("Nothing has been answered yet.")


def test_the_analysis_is_asked_for_by_name() -> None:
    assert in_the_way(a_tool(), {at(): LadderGiven(level=Level.STEADY)}) == [
        (ANALYSIS, "Write what this means for Mia, in a few sentences.")
    ]


def test_a_child_who_was_not_seen_needs_a_reason() -> None:
    answers: dict[Slot, Given] = {at(): LadderGiven(level=Level.STEADY), **ANALYSED}
    assert [place for place, _ in in_the_way(a_tool(), answers, ChildSeen.NOT_SEEN)] == ["seen"]
    assert in_the_way(a_tool(), answers, ChildSeen.NOT_SEEN, "At Nan’s until Sunday.") == []


def test_what_cannot_be_read_names_its_section_and_the_mend() -> None:
    unread = Unread(raw={"answer": ("lots",)}, field="answer", problem="Write a number.")
    assert in_the_way(a_tool(), {at(): unread, at("x"): WordsGiven(words="x"), **ANALYSED})[0] == (
        "care",
        "Food and drink: Write a number.",
    )


def test_a_place_where_two_people_wrote_is_settled_first() -> None:
    answers: dict[Slot, Given] = {
        at(): LadderGiven(level=Level.STEADY),
        at().view_of(uuid4()): SetAside(given=LadderGiven(level=Level.MOSTLY)),
        **ANALYSED,
    }
    assert in_the_way(a_tool(), answers)[0][1].startswith("Food and drink: two people wrote here.")


def test_voices_that_differ_ask_for_a_comment_and_are_content_with_one() -> None:
    tool = a_tool(sections=(a_section(a_ladder(voices=(Voice.CHILD, Voice.PRACTITIONER))),))
    answers: dict[Slot, Given] = {
        at(): LadderGiven(level=Level.STEADY),
        at(voice=Voice.CHILD): LadderGiven(level=Level.ON_AND_OFF),
        **ANALYSED,
    }
    [difference] = differences(tool, answers)
    assert {slot.voice for slot in difference.slots} == {Voice.PRACTITIONER, Voice.CHILD}
    assert [place for place, _ in in_the_way(tool, answers)] == [DIFFERS]
    assert in_the_way(tool, {**answers, closing(DIFFERS, "food"): WordsGiven(words="Mornings and evenings.")}) == []


def test_two_carers_are_two_facts_and_not_two_voices() -> None:
    answers: dict[Slot, Given] = {
        at(part=str(KELLY.id)): LadderGiven(level=Level.STEADY),
        at(part=str(MARCIN.id)): LadderGiven(level=Level.MOSTLY_NOT),
    }
    assert differences(BY_CARER, answers) == ()


def test_a_carer_who_sees_it_otherwise_than_the_practitioner_is_a_difference() -> None:
    part = str(KELLY.id)
    answers: dict[Slot, Given] = {
        at(part=part): LadderGiven(level=Level.ON_AND_OFF),
        at(voice=Voice.CARER, part=part): LadderGiven(level=Level.STEADY),
    }
    assert len(differences(BY_CARER, answers)) == 1


def test_a_carer_who_sees_an_undivided_question_otherwise_is_a_difference_too() -> None:
    answers: dict[Slot, Given] = {
        at(): LadderGiven(level=Level.ON_AND_OFF),
        at(voice=Voice.CARER, part=str(KELLY.id)): LadderGiven(level=Level.STEADY),
    }
    assert len(differences(a_tool(), answers)) == 1


def test_a_child_s_view_is_about_the_one_carer_there_is_and_about_neither_of_two() -> None:
    with_one: dict[Slot, Given] = {
        at(part=str(KELLY.id)): LadderGiven(level=Level.ON_AND_OFF),
        at(voice=Voice.CHILD): LadderGiven(level=Level.STEADY),
    }
    assert len(differences(BY_CARER, with_one)) == 1
    assert differences(BY_CARER, {**with_one, at(part=str(MARCIN.id)): LadderGiven(level=Level.STEADY)}) == ()


def test_marks_that_lie_close_do_not_differ() -> None:
    scale = ConversationScale(
        key="safe", wording="Safe?", short="Safe", about=ABOUT, guidance=LOOK, at_nought="Never.", at_ten="Always."
    )
    tool = a_tool(sections=(a_section(scale),))
    near: dict[Slot, Given] = {at("safe"): ScaleGiven(mark=6), at("safe", Voice.CHILD): ScaleGiven(mark=7)}
    far: dict[Slot, Given] = {at("safe"): ScaleGiven(mark=9), at("safe", Voice.CHILD): ScaleGiven(mark=1)}
    assert differences(tool, near) == ()
    assert len(differences(tool, far)) == 1


def test_words_never_differ_and_a_blank_is_not_a_view() -> None:
    answers: dict[Slot, Given] = {
        at(): LadderGiven(level=Level.STEADY),
        at(voice=Voice.CHILD): NoAnswer(blank=Blank.NOT_ASKED),
    }
    assert differences(a_tool(), answers) == ()


def test_the_counts_of_answers_are_kept_apart() -> None:
    asked = [a_ladder("one"), a_ladder("two"), a_ladder("three"), a_ladder("four"), a_ladder("five")]
    answers: dict[Slot, Given] = {
        at("one"): LadderGiven(level=Level.MOSTLY),
        at("two"): LadderGiven(level=Level.MOSTLY_NOT),
        at("three"): NoAnswer(blank=Blank.DECLINED),
        at("four"): NoAnswer(blank=Blank.DOES_NOT_APPLY),
        at("gone"): LadderGiven(level=Level.MOSTLY_NOT),
    }
    found = tally(answers, asked)
    assert (found.held, found.wanting, found.not_this_child) == (1, 1, 1)


def test_adaptations_that_the_record_speaks_for_come_first_with_why() -> None:
    tool = a_tool(
        adaptations=(
            an_adaptation("interpreter", applies_to=AppliesTo(any_circumstance=("interpreter",))),
            an_adaptation("older", applies_to=AppliesTo(age_from=5, age_to=10)),
            an_adaptation("chosen_only"),
        )
    )
    found = suggestions(tool, Facts("Mia", 8))
    assert [(one.adaptation.key, one.why) for one in found] == [("older", "Mia is 8."), ("interpreter", ""), ("chosen_only", "")]
    known = Facts("Mia", 8, circumstances={"interpreter": "Recorded for Marcin: Polish."})
    assert suggestions(tool, known)[0].why == "Recorded for Marcin: Polish."


def test_what_is_true_of_one_carer_is_not_chosen_before_it_is_settled_whom_a_carers_tool_is_about() -> None:
    applies = AppliesTo(any_circumstance=("non_resident_parent",))
    known = Facts(
        "Mia",
        8,
        circumstances={"non_resident_parent": "Marcin lives elsewhere."},
        of_one_carer=frozenset({"non_resident_parent"}),
    )
    about_a_carer = a_tool(subject=Subject.CARER, adaptations=(an_adaptation("father", applies_to=applies),))
    assert not suggestions(about_a_carer, known)[0].suggested
    assert suggestions(about_a_carer, known)[0].perhaps
    about_a_child = a_tool(adaptations=(an_adaptation("father", applies_to=applies),))
    assert suggestions(about_a_child, known)[0].suggested


def test_a_part_of_a_day_that_is_mostly_not_met_counts_in_what_is_suggested() -> None:
    day = Day(
        key="day", wording="The day", short="The day", about=ABOUT, guidance=LOOK, days=(DayKind(key="school", words="School"),)
    )
    thought = Prompt(key="week", says="What this week?", why="A child waits.", levels=("mostly_not",))
    tool = a_tool(sections=(a_section(day),), prompts=(thought,))
    alone = BlockGiven(starts=360, ends=480, who=("no_grown_up",))
    told = {Slot("day", Voice.PRACTITIONER, "school.1"): alone}
    assert prompts(tool, told) == ()
    told[Slot("day", Voice.PRACTITIONER, "school.1")] = alone.model_copy(update={"level": Level.MOSTLY_NOT})
    assert prompts(tool, told) == (thought,)


def test_every_fact_an_adaptation_names_must_hold() -> None:
    tool = a_tool(adaptations=(an_adaptation(applies_to=AppliesTo(age_to=4, any_characteristic=("disabled",))),))
    assert not suggestions(tool, Facts("Noah", 3))[0].suggested
    assert not suggestions(tool, Facts("Mia", 8, characteristics={"disabled": "Recorded."}))[0].suggested
    assert suggestions(tool, Facts("Noah", 3, characteristics={"disabled": "Recorded."}))[0].suggested


def test_an_unborn_child_is_of_no_age() -> None:
    tool = a_tool(
        adaptations=(
            an_adaptation("unborn", applies_to=AppliesTo(unborn=True)),
            an_adaptation("baby", applies_to=AppliesTo(age_to=0)),
        )
    )
    assert [one.suggested for one in suggestions(tool, Facts("Baby", None, unborn=True))] == [True, False]


@pytest.mark.parametrize(("day", "age"), [((2026, 3, 8), 7), ((2026, 3, 9), 8), ((2018, 3, 9), 0), ((2018, 3, 8), None)])
def test_completed_years_change_on_the_birthday(day: tuple[int, int, int], age: int | None) -> None:
    assert age_on(datetime.date(2018, 3, 9), datetime.date(*day)) == age


def test_a_child_born_on_a_leap_day_is_a_year_older_on_the_first_of_march() -> None:
    born = datetime.date(2020, 2, 29)
    assert age_on(born, datetime.date(2021, 2, 28)) == 0
    assert age_on(born, datetime.date(2021, 3, 1)) == 1
    assert age_on(None, born) is None


def test_a_thought_is_offered_only_when_answers_bear_it_out() -> None:
    thought = Prompt(key="talk", says="Talk today.", why="Two areas.", levels=("on_and_off", "mostly_not"), at_least=2)
    tool = a_tool(sections=(a_section(a_ladder("one"), a_ladder("two")),), prompts=(thought,))
    one: dict[Slot, Given] = {at("one"): LadderGiven(level=Level.ON_AND_OFF)}
    assert prompts(tool, one) == ()
    assert prompts(tool, {**one, at("two"): LadderGiven(level=Level.MOSTLY_NOT)}) == (thought,)


def test_two_questions_of_one_strand_count_once_where_strands_are_counted() -> None:
    thought = Prompt(key="wide", says="Look wider.", why="Two sides.", levels=("on_and_off",), at_least=2, across_dimensions=True)
    low = LadderGiven(level=Level.ON_AND_OFF)
    same = a_tool(sections=(a_section(a_ladder("one"), a_ladder("two")),), prompts=(thought,))
    apart = a_tool(sections=(a_section(a_ladder("one"), a_ladder("two", about=(Dimension.WARMTH,))),), prompts=(thought,))
    answers: dict[Slot, Given] = {at("one"): low, at("two"): low}
    assert prompts(same, answers) == ()
    assert prompts(apart, answers) == (thought,)


def test_a_yes_about_today_is_enough_for_its_thought() -> None:
    thought = Prompt(key="now", says="Ring now.", why="A yes.", any_act_now=True)
    tool = a_tool(sections=(a_section(an_act_now(), a_choice(), a_question()),), prompts=(thought,))
    assert prompts(tool, {at("alone"): ActNowGiven(yes=False), at("who"): ChosenGiven(choices=("yes",))}) == ()
    assert prompts(tool, {at("alone"): ActNowGiven(yes=True)}) == (thought,)


def test_safety_today_is_answered_or_said_not_to_be_known() -> None:
    tool = a_tool(sections=(a_section(a_ladder(), an_act_now()),))
    answers: dict[Slot, Given] = {at(): LadderGiven(level=Level.STEADY), **ANALYSED}
    key = an_act_now().key

    assert in_the_way(tool, answers) == [
        (tool.sections[0].key, "Is the child safe today? 1 question has no answer. Answer it, or say that it was not asked.")
    ]
    assert in_the_way(tool, {**answers, at(key): NoAnswer(blank=Blank.NOT_ASKED)}) == []
