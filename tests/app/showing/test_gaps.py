"""What is not known: a child not seen, a voice not heard, hours nobody told, blanks with their reasons, questions left."""

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from app.answers.given import BlockGiven, Given, LadderGiven, NoAnswer, NumberGiven, WordsGiven
from app.answers.progress import progress
from app.answers.slots import Carer, Slot
from app.assessments.models import ChildSeen
from app.cases.models import Person, PersonKind
from app.db import now
from app.declaration.vocabulary import Blank, Level, Voice
from app.declaration.wording import Names
from app.showing.gaps import Gap, Looked, gaps, how_many
from app.showing.voices import Share, shares
from tests.support.every_kind import a_tool_of_every_kind

TOOL = a_tool_of_every_kind()
KELLY, DEAN = Carer(uuid4(), "Kelly"), Carer(uuid4(), "Dean")
BORN = datetime.date(2018, 3, 4)


def mia(kind: PersonKind = PersonKind.CHILD, born_on: datetime.date | None = BORN) -> Person:
    return Person(kind=kind, given_name="Mia", folded_name="mia", born_on=born_on, created_at=now())


def of(answers: Mapping[Slot, Given], *, child: Person | None = None, **changed: Any) -> tuple[Gap, ...]:
    """The gaps of an assessment with these answers, of a child who was seen, with Kelly."""
    child = child or mia()
    carers = changed.pop("carers", (KELLY,))
    so_far = progress(TOOL, answers, carers)
    asked = {question.key for part in so_far.sections for question in part.asked}
    heard = {**shares(answers, asked, child.id, carers), **changed.pop("said", {})}
    seen = {"child_seen": ChildSeen.ALONE, "not_seen_why": "", **changed}
    return gaps(Looked(child, Names(child="Mia"), carers, heard=heard, at="/here", case_at="/family", **seen), answers, so_far)


def lines(found: tuple[Gap, ...]) -> list[str]:
    return [f"{gap.level.words}: {gap.what}" for gap in found]


def block(starts: int, ends: int, **more: Any) -> BlockGiven:
    return BlockGiven(starts=starts * 60, ends=ends * 60, **more)


def test_a_child_nobody_saw_is_said_first_with_the_reason() -> None:
    found = of({}, child_seen=ChildSeen.NOT_SEEN, not_seen_why="Asleep. Ruth on Friday.")
    assert (found[0].what, found[0].then) == ("Mia was not seen", "Asleep. Ruth on Friday.")
    assert (found[0].address, found[0].anchor) == ("/here/finish#was_seen", "#how")


def test_whether_the_child_is_safe_today_comes_before_all_but_a_child_nobody_saw() -> None:
    blank = {Slot("today", Voice.PRACTITIONER): NoAnswer(blank=Blank.NOT_KNOWN, why="Ruth will ring school")}
    child = mia(born_on=None)

    unseen = lines(of(blank, child=child, child_seen=ChildSeen.NOT_SEEN))
    seen = lines(of(blank, child=child))

    assert unseen[1:4] == ["Not answered: Every kind: 14 questions", "Not known: Today", "Not known: How old Mia is"]
    assert seen[:2] == unseen[1:3]
    assert len(seen) == len(set(seen))


def test_a_child_whose_age_nobody_knows_is_a_gap_and_a_baby_expected_is_not() -> None:
    assert "Not known: How old Mia is" in lines(of({}, child=mia(born_on=None)))
    assert "Not known: How old Mia is" not in lines(of({}, child=mia(PersonKind.UNBORN, None)))


def test_a_voice_that_is_missing_is_named_until_it_is_heard() -> None:
    silent = lines(of({}))
    assert "Not heard: None of Mia’s own words" in silent
    assert "Not heard: How Kelly sees it" in silent
    heard = lines(
        of(
            {
                Slot("words", Voice.CHILD): WordsGiven(words="I like it."),
                Slot("food", Voice.CARER, str(KELLY.id)): LadderGiven(level=Level.MOSTLY),
            }
        )
    )
    assert not [line for line in heard if line.startswith("Not heard")]


def test_words_of_an_older_day_are_not_called_heard_this_time() -> None:
    child, visit, before = mia(), datetime.date(2026, 11, 6), datetime.date(2026, 9, 16)
    older: dict[str, Any] = {"said": {str(child.id): Share(statements=1, newest=before)}, "seen_on": visit, "child": child}

    found = next(gap for gap in of({}, **older) if gap.level.words == "Not heard")
    assert (found.what, found.then) == ("None of Mia’s own words are from this visit", "The newest are from 16 September 2026.")
    silent = "Not heard: None of Mia’s own words"
    assert silent not in " ".join(lines(of({}, **{**older, "seen_on": before})))
    assert silent not in " ".join(lines(of({}, **older, child_seen=ChildSeen.NOT_SEEN)))
    both = Share(questions={"words"}, statements=1, newest=before)
    assert silent not in " ".join(lines(of({}, **{**older, "said": {str(child.id): both}})))


def test_a_blank_in_a_child_s_place_is_not_their_voice() -> None:
    assert "Not heard: None of Mia’s own words" in lines(of({Slot("words", Voice.CHILD): NoAnswer(blank=Blank.DECLINED)}))


def test_a_part_of_the_day_that_the_child_told_is_their_voice() -> None:
    child = mia()
    told = {Slot("day", Voice.CHILD, "school.1"): block(7, 9, who=("no_grown_up",), told_by=str(child.id))}
    assert "Not heard: None of Mia’s own words" not in lines(of(told, child=child))


def test_hours_nobody_told_are_counted_and_a_day_nobody_told() -> None:
    found = of({Slot("day", Voice.CHILD, "school.1"): block(0, 20, who=("no_grown_up",))})
    told = [gap for gap in found if gap.level.words == "Not told"]
    assert [gap.what for gap in told] == ["A school day: 4 hours", "A weekend day"]
    assert told[0].then == "8pm to midnight."
    assert (told[0].address, told[0].anchor) == ("/here/sections/a_day#q-day", "#q-day")


def test_hours_of_which_nobody_said_who_was_there_are_not_known() -> None:
    both = {
        Slot("day", Voice.CHILD, "school.1"): block(0, 7, asleep=True),
        Slot("day", Voice.CHILD, "school.2"): block(7, 24, who=("not_known",)),
    }
    assert "Not known: A school day: who was there for 24 hours" in lines(of(both))


def test_a_blank_keeps_its_reason_and_what_does_not_apply_is_no_gap() -> None:
    found = of(
        {
            Slot("number", Voice.PRACTITIONER): NoAnswer(blank=Blank.NOT_ASKED, why="Ruth, on Friday"),
            Slot("date", Voice.PRACTITIONER): NoAnswer(blank=Blank.DOES_NOT_APPLY),
        }
    )
    assert [(gap.what, gap.then) for gap in found if gap.level.words == "Not asked"] == [("Number", "Ruth, on Friday")]
    assert not [gap for gap in found if gap.what == "Date"]


def test_a_blank_beside_an_answer_says_whose_it_is() -> None:
    blank, said = NoAnswer(blank=Blank.NOT_KNOWN, why="Ruth will ask Jean"), NumberGiven(number=3)
    number = "number"

    assert "Not known: Number, the practitioner’s view" in lines(
        of({Slot(number, Voice.PRACTITIONER): blank, Slot(number, Voice.CHILD): said})
    )
    assert "Not known: Number, Mia" in lines(of({Slot(number, Voice.PRACTITIONER): said, Slot(number, Voice.CHILD): blank}))
    assert "Not known: Number" in lines(of({Slot(number, Voice.PRACTITIONER): blank}))


def test_an_empty_column_is_said_with_whose_it_is() -> None:
    found = of({Slot("food", Voice.PRACTITIONER, str(KELLY.id)): LadderGiven(level=Level.STEADY)}, carers=(KELLY, DEAN))
    own = next(gap for gap in found if gap.what.startswith("With "))
    assert (own.what, own.then, own.count, own.mend) == ("With Dean, 1 question", "Food.", 1, "Answer")
    assert not [gap for gap in of({}, carers=(KELLY, DEAN)) if gap.what.startswith("With ")]


def test_what_nobody_answered_is_one_line_and_counts_as_many_as_it_is() -> None:
    found = of({})
    assert [(gap.what, gap.count) for gap in found if gap.level.words == "Not answered"] == [
        ("Every kind: all 15 questions", 15),
        ("Mia’s day: 1 question", 1),
    ]
    assert how_many(found) == 15 + 1 + 2
