"""From answers to findings: what each kind shows, and that blanks, thinking and what is private show nothing they should not."""

import datetime
from uuid import UUID, uuid4

import pytest

from app.answers.given import (
    NOTHING,
    ActNowGiven,
    BarriersGiven,
    BlockGiven,
    ChosenGiven,
    Given,
    LadderGiven,
    LoadGiven,
    NoAnswer,
    SetAside,
    StrengthGiven,
    Unread,
    WordsGiven,
)
from app.answers.progress import progress
from app.answers.slots import Slot, thinking
from app.assessments.findings import Found, Shown, found, shows
from app.assessments.queries import StandingAnswer
from app.declaration import Tool
from app.declaration.ask_if import AnswerIs
from app.declaration.questions import Choice, ChooseOne
from app.declaration.vocabulary import Barrier, Blank, Dimension, Level, Load, Signal, StrengthLevel, Voice
from tests.support.tools import ABOUT, LOOK, a_choice, a_ladder, a_question, a_section, a_tool, an_act_now

KELLY = uuid4()


def standing_in(answers: dict[Slot, Given]) -> dict[Slot, StandingAnswer]:
    moment = datetime.datetime(2026, 11, 4, tzinfo=datetime.UTC)
    return {slot: StandingAnswer(uuid4(), slot, 1, "operation", given, moment, uuid4()) for slot, given in answers.items()}


def findings(tool: Tool, answers: dict[Slot, Given], carers: tuple[UUID, ...] = (KELLY,)) -> list[Found]:
    return list(found(progress(tool, answers, ()), standing_in(answers), carers))


@pytest.mark.parametrize(
    ("level", "signal"),
    [
        (Level.STEADY, Signal.STRENGTH),
        (Level.MOSTLY, Signal.STRENGTH),
        (Level.ON_AND_OFF, Signal.NEED),
        (Level.MOSTLY_NOT, Signal.SERIOUS_NEED),
    ],
)
def test_each_rung_shows_a_strength_or_a_need_with_its_words(level: Level, signal: Signal) -> None:
    given = LadderGiven(level=level, noticed="Toast at eight", barriers=(Barrier.MONEY,))
    [shown] = shows(given, a_ladder())
    assert shown == Shown(signal, "Food and drink. Toast at eight. Money or material things", level)


@pytest.mark.parametrize("blank", [Blank.NOT_KNOWN, Blank.NOT_ASKED, Blank.DECLINED])
def test_an_honest_blank_is_neither_strength_nor_need(blank: Blank) -> None:
    assert shows(NoAnswer(blank=blank), a_ladder()) == (Shown(None, f"Food and drink: {blank.words.lower()}"),)


def test_what_does_not_apply_shows_nothing_at_all() -> None:
    assert shows(NoAnswer(blank=Blank.DOES_NOT_APPLY), a_ladder()) == ()


@pytest.mark.parametrize("given", [NOTHING, Unread(raw={}, field="x", problem="x"), SetAside(given=WordsGiven(words="x"))])
def test_what_was_taken_away_or_not_read_or_not_settled_shows_nothing(given: Given) -> None:
    assert shows(given, a_question()) == ()


def test_a_strength_is_a_strength_in_its_own_right_and_a_search_without_result_is_a_blank() -> None:
    assert shows(StrengthGiven(level=StrengthLevel.IDEA, words="Football"), a_question())[0].signal is Signal.STRENGTH
    assert shows(StrengthGiven(level=StrengthLevel.NOT_FOUND), a_question())[0].signal is None
    assert shows(StrengthGiven(level=StrengthLevel.NOT_EXPLORED), a_question())[0].signal is None


def test_what_a_carer_carries_is_experience_and_never_a_need() -> None:
    assert shows(LoadGiven(load=Load.TOO_MUCH, words="I am done in"), a_question())[0].signal is Signal.EXPERIENCE


def test_only_choices_that_say_what_they_show_become_findings() -> None:
    question = ChooseOne(
        key="sleep",
        wording="Where?",
        short="Sleep",
        about=ABOUT,
        guidance=LOOK,
        choices=(Choice(key="own", words="Own bed", shows=Signal.STRENGTH), Choice(key="varies", words="It varies")),
    )
    assert shows(ChosenGiven(choices=("own",)), question) == (Shown(Signal.STRENGTH, "Own bed"),)
    assert shows(ChosenGiven(choices=("varies",)), question) == ()


def test_words_show_what_their_question_says_and_nothing_when_it_says_nothing() -> None:
    assert shows(WordsGiven(words="The song"), a_question(shows=Signal.STRENGTH)) == (Shown(Signal.STRENGTH, "The song"),)
    assert shows(WordsGiven(words="A note"), a_question(shows=None)) == ()


def test_a_yes_about_today_is_a_serious_need_and_a_no_shows_nothing() -> None:
    assert shows(ActNowGiven(yes=True, done="Rang the duty team"), an_act_now()) == (
        Shown(Signal.SERIOUS_NEED, "Alone. Rang the duty team"),
    )
    assert shows(ActNowGiven(yes=False), an_act_now()) == ()


def test_barriers_and_blocks_of_a_day_are_experience_unless_a_block_has_a_level() -> None:
    assert shows(BarriersGiven(barriers=(Barrier.TIME,)), a_question())[0].signal is Signal.EXPERIENCE
    block = BlockGiven(starts=0, ends=60, words="Awake")
    assert shows(block, a_question())[0] == Shown(Signal.EXPERIENCE, "Awake", None)
    assert shows(block.model_copy(update={"level": Level.ON_AND_OFF}), a_question())[0].signal is Signal.NEED


def test_a_finding_points_at_its_answer_its_strands_and_its_carer() -> None:
    tool = a_tool(sections=(a_section(a_ladder(about=(Dimension.BASIC_CARE, Dimension.HEALTH))),))
    slot = Slot("food", Voice.PRACTITIONER, str(KELLY))
    stands = standing_in({slot: LadderGiven(level=Level.STEADY)})
    made = list(found(progress(tool, {slot: LadderGiven(level=Level.STEADY)}, ()), stands, [KELLY]))
    assert [one.dimension for one in made] == [Dimension.BASIC_CARE, Dimension.HEALTH]
    assert {one.answer_id for one in made} == {stands[slot].id}
    assert {one.carer_id for one in made} == {KELLY}


def test_a_view_kept_beside_another_is_a_finding_of_its_own() -> None:
    slot = Slot("food", Voice.PRACTITIONER, str(KELLY))
    made = findings(a_tool(), {slot: LadderGiven(level=Level.STEADY), slot.view_of(uuid4()): LadderGiven(level=Level.MOSTLY_NOT)})
    assert [one.shown.level for one in made] == [Level.STEADY, Level.MOSTLY_NOT]
    assert {one.carer_id for one in made} == {KELLY}


def test_what_the_practitioner_makes_of_it_is_never_a_finding() -> None:
    assert findings(a_tool(), {thinking(a_ladder()): WordsGiven(words="Money, I think.")}) == []


def test_a_private_question_is_never_a_finding() -> None:
    tool = a_tool(sections=(a_section(a_question("ours", private=True)),))
    assert findings(tool, {Slot("ours", Voice.PRACTITIONER): WordsGiven(words="I was tired.")}) == []


def test_an_answer_to_what_is_no_longer_asked_is_not_a_finding() -> None:
    tool = a_tool(sections=(a_section(a_choice("who"), a_question("then", ask_if=AnswerIs(question="who", one_of=("yes",)))),))
    answers: dict[Slot, Given] = {Slot("then", Voice.PRACTITIONER): WordsGiven(words="Left over")}
    asked: dict[Slot, Given] = {Slot("who", Voice.PRACTITIONER): ChosenGiven(choices=("yes",)), **answers}
    unasked: dict[Slot, Given] = {Slot("who", Voice.PRACTITIONER): ChosenGiven(choices=("no",)), **answers}
    assert [one.question for one in findings(tool, asked)] == ["then"]
    assert findings(tool, unasked) == []
