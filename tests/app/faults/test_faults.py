"""Every fault of a tool is found, and said with its place, what is wrong and how to mend it."""

import datetime
from typing import Any

import pytest

from app.declaration import (
    Add,
    AllOf,
    AnswerIs,
    AppliesTo,
    BlindSpot,
    Choice,
    ChooseOne,
    Depth,
    LeaveOut,
    Licence,
    Minutes,
    Not,
    NumberOf,
    Prompt,
    Reword,
    Tool,
)
from app.faults import faults, not_on_this_shelf
from app.faults.words import BLAMING
from tests.support.tools import (
    ABOUT,
    ANCHORS,
    LOOK,
    a_choice,
    a_ladder,
    a_method,
    a_question,
    a_section,
    a_tool,
    an_act_now,
    an_adaptation,
)

IF_YES = AnswerIs(question="who", one_of=("yes",))


def with_questions(*questions: Any, **given: Any) -> Tool:
    return a_tool(sections=(a_section(*questions),), **given)


def changed_by(**given: Any) -> Tool:
    return a_tool(adaptations=(an_adaptation(**given),))


def prompting(**given: Any) -> Tool:
    return with_questions(a_ladder(), a_choice(), prompts=(Prompt(key="act", says="Talk.", why="It returns.", **given),))


PLANTED: dict[str, tuple[Tool, str, str, str]] = {
    "two questions with one key": (
        with_questions(a_ladder("food"), a_ladder("food")),
        "question ‘food’",
        "Two questions have the key ‘food’",
        "its own key",
    ),
    "two sections with one key": (
        a_tool(sections=(a_section(a_ladder("a")), a_section(a_ladder("b")))),
        "section ‘care’",
        "Two sections have the key ‘care’",
        "its own key",
    ),
    "two choices with one key": (
        with_questions(a_choice("who", "mum", "mum")),
        "section ‘Basic care’, question ‘who’",
        "Two choices have the key ‘mum’",
        "its own key",
    ),
    "a choice that takes the place of the honest blank": (
        with_questions(a_choice("who", "mum", "blank")),
        "question ‘who’",
        "has the key ‘blank’",
        "always offered",
    ),
    "ages reversed": (a_tool(ages=(11, 5)), "the tool", "run backwards: 11 to 5", "younger age first"),
    "ages of an adaptation reversed": (
        changed_by(applies_to=AppliesTo(age_from=5, age_to=1)),
        "adaptation ‘interpreter’",
        "run backwards",
        "younger age first",
    ),
    "no minutes at all": (
        a_tool(methodology=a_method(minutes=Minutes())),
        "methodology",
        "how long it takes",
        "at least one depth",
    ),
    "minutes for a depth that asks nothing": (
        with_questions(a_ladder(depth=Depth.FULL)),
        "methodology",
        "no question is asked at that depth",
        "take the minutes out",
    ),
    "a question at a depth that is not offered": (
        with_questions(a_ladder(), a_question(depth=Depth.FULL), methodology=a_method(minutes=Minutes(quick=5))),
        "question ‘seen’",
        "only at full depth",
        "smaller one",
    ),
    "an act-now question left out when time is short": (
        with_questions(a_ladder(), an_act_now(depth=Depth.FULL)),
        "question ‘alone’",
        "asked only at full depth",
        "depth=Depth.QUICK",
    ),
    "numbers reversed": (
        with_questions(
            NumberOf(
                key="missed", wording="Missed?", short="Missed", about=ABOUT, guidance=LOOK, unit="days", smallest=9, largest=2
            )
        ),
        "question ‘missed’",
        "above the largest",
        "Change them round",
    ),
    "hanging on a question that is not there": (
        with_questions(a_choice("who"), a_question(ask_if=AnswerIs(question="whom", one_of=("yes",)))),
        "section ‘Basic care’, question ‘seen’",
        "hangs on ‘whom’",
        "perhaps ‘who’",
    ),
    "hanging on a choice that is not there": (
        with_questions(a_choice("who"), a_question(ask_if=AnswerIs(question="who", one_of=("maybe",)))),
        "question ‘seen’",
        "the answer ‘maybe’ to ‘who’",
        "one of: blank, no, yes",
    ),
    "a circle": (
        with_questions(
            a_choice("one", ask_if=AnswerIs(question="two", one_of=("yes",))),
            a_choice("two", ask_if=AnswerIs(question="one", one_of=("yes",))),
        ),
        "question ‘one’",
        "waits for itself",
        "asked always",
    ),
    "a question that no answer brings up": (
        with_questions(a_choice("who"), a_question(ask_if=AllOf(conditions=(IF_YES, Not(condition=IF_YES))))),
        "question ‘seen’",
        "can never be asked",
        "Mend its condition",
    ),
    "a quick question that hangs on one asked only in full": (
        with_questions(a_ladder(), a_choice("who", depth=Depth.FULL), a_question(ask_if=IF_YES)),
        "question ‘seen’",
        "can never be asked at quick depth",
        "ask what it hangs on there too",
    ),
    "an adaptation that leaves out what another question hangs on": (
        with_questions(
            a_choice("who"),
            a_question(ask_if=IF_YES),
            adaptations=(an_adaptation(leave_out=(LeaveOut(question="who", why="Not at this age."),)),),
        ),
        "question ‘seen’",
        "under the adaptation ‘interpreter’",
        "leave it out there",
    ),
    "rewording a question that is not there": (
        changed_by(reword=(Reword(question="drink", wording="Drink?"),)),
        "adaptation ‘interpreter’, reworded question ‘drink’",
        "there is no such question",
        "Name a question of this tool",
    ),
    "rewording nothing": (
        changed_by(reword=(Reword(question="food"),)),
        "reworded question ‘food’",
        "rewords nothing",
        "new words",
    ),
    "anchors for what is not a ladder": (
        with_questions(a_question(), adaptations=(an_adaptation(reword=(Reword(question="seen", anchors=ANCHORS),)),)),
        "reworded question ‘seen’",
        "not a ladder",
        "Take the anchors out",
    ),
    "leaving out a question that is not there": (
        changed_by(leave_out=(LeaveOut(question="drink", why="Later."),)),
        "question left out ‘drink’",
        "no such question",
        "Name a question",
    ),
    "leaving out what is reworded": (
        changed_by(leave_out=(LeaveOut(question="food", why="x"),), reword=(Reword(question="food", wording="Food?"),)),
        "question left out ‘food’",
        "both rewords",
        "one or the other",
    ),
    "adding to a section that is not there": (
        changed_by(add=(Add(section="night", question=a_question()),)),
        "adaptation ‘interpreter’, question ‘seen’",
        "section ‘night’",
        "Name a section",
    ),
    "adding after a question that is not there": (
        changed_by(add=(Add(section="care", after="drink", question=a_question()),)),
        "question ‘seen’",
        "after ‘drink’",
        "add it last",
    ),
    "adding a question under another's key": (
        changed_by(add=(Add(section="care", question=a_question("food")),)),
        "question ‘food’",
        "means something else",
        "key of its own",
    ),
    "an adaptation that changes nothing": (
        changed_by(method=()),
        "adaptation ‘interpreter’",
        "It changes nothing",
        "Say what is done differently",
    ),
    "a blind spot covered by the tool itself": (
        a_tool(methodology=a_method(blind_spots=(BlindSpot(cannot_see="The night.", covered_by="small_tool"),))),
        "blind spot ‘small_tool’",
        "covered by this tool itself",
        "Name the tool that does",
    ),
    "an adaptation that says to use the same tool instead": (
        changed_by(use_instead="small_tool"),
        "adaptation ‘interpreter’",
        "instead of this tool",
        "another tool",
    ),
    "a prompt that looks at a question that is not there": (
        prompting(among=("foods",), levels=("mostly_not",)),
        "prompt ‘act’",
        "looks at ‘foods’",
        "perhaps ‘food’",
    ),
    "a prompt that waits for an answer nobody can give": (
        prompting(among=("who",), chosen=("maybe",)),
        "prompt ‘act’",
        "the answer ‘maybe’",
        "Name a choice",
    ),
    "a prompt that waits for levels where there is no ladder": (
        prompting(among=("who",), levels=("mostly_not",)),
        "prompt ‘act’",
        "looks at no ladder",
        "Put a ladder",
    ),
    "a prompt that nothing brings up": (prompting(), "prompt ‘act’", "Nothing brings it up", "any_act_now=True"),
    "a prompt that waits for more than it looks at": (
        prompting(among=("food",), levels=("mostly_not",), at_least=2),
        "prompt ‘act’",
        "waits for 2 questions and looks at 1",
        "Lower at_least",
    ),
    "words that are only spaces": (
        with_questions(a_ladder(wording="  ")),
        "section ‘Basic care’, question ‘food’",
        "‘wording’ is blank",
        "Write it",
    ),
    "anchors that are only spaces": (
        with_questions(a_ladder(anchors=ANCHORS.model_copy(update={"mostly": " "}))),
        "question ‘food’, anchors",
        "‘mostly’ is blank",
        "Write it",
    ),
    "a note to the author": (
        a_tool(owner="WRITE: who looks after it"),
        "the tool",
        "‘owner’ is still to be written",
        "your own words",
    ),
    "a placeholder that cannot be filled": (
        with_questions(a_ladder(wording="Does {name} eat?")),
        "question ‘food’",
        "{name} in it",
        "{carer}, {child}, {their}, {them}",
    ),
    "a bracket without its partner": (
        with_questions(a_ladder(hint="Ask {child")),
        "question ‘food’",
        "has { in it",
        "no curly brackets",
    ),
    "a family wording that blames": (
        with_questions(a_ladder(family_wording="Is the home dirty?")),
        "question ‘food’",
        "would read “dirty”",
        "family words of its own",
    ),
    "a wording that blames, where families have no words of their own": (
        with_questions(a_ladder(wording="The carer refused help", family_wording=None)),
        "question ‘food’",
        "would read “refused”",
        "family words of its own",
    ),
    "a choice that blames": (
        with_questions(
            ChooseOne(
                key="why",
                wording="Why?",
                short="Why",
                about=ABOUT,
                guidance=LOOK,
                choices=(Choice(key="a", words="Failed to come"), Choice(key="b", words="Came")),
            )
        ),
        "question ‘why’, choice ‘a’",
        "would read “failed”",
        "family words of its own",
    ),
}


@pytest.mark.parametrize("planted", list(PLANTED.values()), ids=list(PLANTED))
def test_a_planted_fault_is_found_with_its_place_and_its_mend(planted: tuple[Tool, str, str, str]) -> None:
    tool, place, what, mend = planted

    found = faults(tool)

    assert any(place in fault.place and what in fault.what and mend in fault.mend for fault in found), [str(f) for f in found]


def test_a_tool_in_order_has_no_fault() -> None:
    assert faults(a_tool()) == ()


def test_each_planted_tool_has_no_fault_but_its_own() -> None:
    """One fault is not said in ten ways: whoever mends it would have to read them all."""
    crowded = {name: [str(fault) for fault in faults(planted[0])] for name, planted in PLANTED.items()}
    assert {name: found for name, found in crowded.items() if len(found) > 2} == {}


def test_every_fault_can_be_read_in_the_terminal() -> None:
    (fault,) = faults(a_tool(ages=(11, 5)))
    assert str(fault) == "tool: the tool\n    The ages run backwards: 11 to 5.\n    Mend: Write the younger age first."


def test_a_tool_that_is_not_here_yet_may_be_pointed_to_and_is_listed() -> None:
    tool = a_tool()
    assert faults(tool) == ()
    assert not_on_this_shelf(tool, {"small_tool"}) == ("another_tool",)
    assert not_on_this_shelf(tool, {"another_tool"}) == ()


def test_words_kept_from_families_may_be_plain() -> None:
    question = a_question(wording="Was help refused?", on_family_view=False)
    assert faults(with_questions(a_ladder(), question)) == ()


def test_a_question_may_hang_on_an_honest_blank_and_on_a_level() -> None:
    blank = a_question("why_not", ask_if=AnswerIs(question="food", one_of=("blank",)))
    level = a_question("how_bad", ask_if=AnswerIs(question="food", one_of=("on_and_off", "mostly_not")))
    assert faults(with_questions(a_ladder(), blank, level)) == ()


def test_two_adaptations_may_add_the_same_question() -> None:
    add = (Add(section="care", question=a_question()),)
    tool = a_tool(adaptations=(an_adaptation("teens", add=add), an_adaptation("older", add=add)))
    assert faults(tool) == ()


@pytest.mark.parametrize("word", BLAMING)
def test_no_word_of_the_list_reaches_a_family(word: str) -> None:
    found = faults(with_questions(a_ladder(family_wording=f"Was it {word.upper()}?")))
    assert any(f"“{word}”" in fault.what for fault in found)


def test_a_word_is_not_found_inside_another() -> None:
    assert faults(with_questions(a_ladder(family_wording="Hostiles, unfitted, dirtying?"))) == ()


def test_a_review_date_that_has_passed_stops_nothing() -> None:
    assert faults(a_tool(review_by=datetime.date(2001, 1, 1), licence=Licence(holder="Us", terms="Free."))) == ()
