"""From what was typed to what is meant: every kind of question, and every way in which it cannot be read."""

import datetime

import pytest

from app.answers.given import (
    NOTHING,
    ActNowGiven,
    BarriersGiven,
    BlockGiven,
    ChosenGiven,
    DateGiven,
    DayGiven,
    LadderGiven,
    LoadGiven,
    NoAnswer,
    NumberGiven,
    PatternGiven,
    RowGiven,
    ScaleGiven,
    Standing,
    StrengthGiven,
    Unread,
    WordsGiven,
)
from app.answers.readers import READERS, read
from app.answers.still_to_come import looks_ahead
from app.declaration.questions import Choice, ChooseMany, Question
from app.declaration.vocabulary import Barrier, Blank, Level, Load, Often, StrengthLevel
from tests.support.every_kind import a_tool_of_every_kind, questions, the_day

ALL: dict[str, Question] = {question.key: question for question in (*questions(), the_day())}


def typed(question: str, **fields: str | tuple[str, ...]) -> Standing:
    """What these fields mean, as answers to the question of this key."""
    raw = {name: (value,) if isinstance(value, str) else value for name, value in fields.items()}
    return read(ALL[question], raw)


def test_every_kind_of_question_has_a_reader() -> None:
    assert {question.kind for question in ALL.values()} == set(READERS)


UNDERSTOOD = [
    ("food", {"answer": "steady", "makes_it_work": "Nan."}, LadderGiven(level=Level.STEADY, makes_it_work="Nan.")),
    (
        "food",
        {"answer": "on_and_off", "barriers": ("time", "money", "time"), "often": "weekly", "since": "April"},
        LadderGiven(level=Level.ON_AND_OFF, barriers=(Barrier.MONEY, Barrier.TIME), often=Often.WEEKLY, since="April"),
    ),
    (
        "glance",
        {"answer": "mostly", "noticed": "Came to breakfast."},
        LadderGiven(level=Level.MOSTLY, noticed="Came to breakfast."),
    ),
    ("load", {"answer": "too_much", "words": "All of it."}, LoadGiven(load=Load.TOO_MUCH, words="All of it.")),
    ("strength", {"answer": "could_be_relied_on"}, StrengthGiven(level=StrengthLevel.RELIED_ON)),
    ("one", {"answer": "home"}, ChosenGiven(choices=("home",))),
    ("many", {"answer": ("school", "home"), "words": "Both."}, ChosenGiven(choices=("home", "school"), words="Both.")),
    ("words", {"answer": "I know which cupboard.", "exact": "yes"}, WordsGiven(words="I know which cupboard.", exact=True)),
    ("scale", {"answer": "7."}, ScaleGiven(mark=7)),
    ("pattern", {"answer": "weekly", "since": "June"}, PatternGiven(choice="weekly", since="June")),
    ("barriers", {"answer": ("money",)}, BarriersGiven(barriers=(Barrier.MONEY,))),
    ("number", {"answer": "1,2"}, NumberGiven(number=12)),
    ("number", {"answer": "3."}, NumberGiven(number=3)),
    ("date", {"day": "4", "month": "Nov", "year": "2026"}, DateGiven(on=datetime.date(2026, 11, 4))),
    ("date", {"month": "3", "year": "2024"}, DateGiven(on=datetime.date(2024, 3, 1), exactly="month")),
    ("date", {"year": "2019"}, DateGiven(on=datetime.date(2019, 1, 1), exactly="year")),
    ("today", {"answer": "yes", "done": "Rang at 4pm."}, ActNowGiven(yes=True, done="Rang at 4pm.")),
    ("today", {"answer": "no", "known": "The cupboards were full."}, ActNowGiven(yes=False, known="The cupboards were full.")),
    ("rows", {"when": "March", "what": "Fell"}, RowGiven(when="March", cells={"what": "Fell"})),
    ("day", {"on": "Tuesday"}, DayGiven(on="Tuesday")),
    (
        "day",
        {"starts": "6.30", "ends": "8am", "who": ("no_grown_up",), "told_by": "seen", "level": "on_and_off"},
        BlockGiven(starts=390, ends=480, who=("no_grown_up",), told_by="seen", level=Level.ON_AND_OFF),
    ),
    ("day", {"starts": "8:30pm", "ends": "midnight", "asleep": "yes"}, BlockGiven(starts=1230, ends=1440, asleep=True)),
]


@pytest.mark.parametrize(("question", "fields", "meant"), UNDERSTOOD)
def test_what_is_typed_plainly_is_understood(question: str, fields: dict[str, str], meant: Standing) -> None:
    assert typed(question, **fields) == meant


@pytest.mark.parametrize("question", sorted(set(ALL) - {"day"}))
def test_an_empty_form_is_no_answer_at_all(question: str) -> None:
    assert typed(question) == NOTHING


@pytest.mark.parametrize("question", sorted(ALL))
@pytest.mark.parametrize("blank", list(Blank))
def test_every_kind_takes_each_honest_blank_with_its_reason(question: str, blank: Blank) -> None:
    assert typed(question, blank=blank.value, why="On Saturday.") == NoAnswer(blank=blank, why="On Saturday.")


UNREADABLE = [
    ("food", {"noticed": "Thin."}, "answer", "Choose a level"),
    ("food", {"answer": "perfect"}, "answer", "Choose one of the answers shown"),
    ("food", {"answer": "steady", "barriers": "laziness"}, "barriers", "Choose one of the answers shown"),
    ("load", {"words": "All of it."}, "answer", "how much is being carried"),
    ("strength", {"words": "Nan."}, "answer", "how far this could be relied on"),
    ("one", {"answer": "moon"}, "answer", "Choose from the answers shown"),
    ("many", {"words": "Both."}, "answer", "to go with your words"),
    ("scale", {"answer": "11"}, "answer", "a whole number from 0 to 10"),
    ("scale", {"answer": "about 5"}, "answer", "a whole number from 0 to 10"),
    ("scale", {"words": "Better."}, "answer", "Choose a mark"),
    ("pattern", {"answer": "never"}, "answer", "Choose one of the answers shown"),
    ("pattern", {"since": "June"}, "answer", "Choose how often"),
    ("barriers", {"words": "Shifts."}, "answer", "Choose what gets in the way"),
    ("number", {"answer": "lots"}, "answer", "sessions missed in figures, such as 3"),
    ("number", {"answer": "401"}, "answer", "between 0 and 400"),
    ("number", {"words": "Many."}, "answer", "how many sessions missed"),
    ("date", {"day": "31", "month": "2", "year": "2026"}, "day", "February 2026 has 28 days"),
    ("date", {"day": "3", "year": "2026"}, "month", "the month too"),
    ("date", {"month": "Smarch", "year": "2026"}, "month", "a number or a word"),
    ("date", {"month": "3", "year": "26"}, "year", "four figures"),
    ("today", {"answer": "perhaps"}, "answer", "yes or no"),
    ("today", {"done": "Rang."}, "answer", "yes or no"),
    ("day", {"starts": "half six", "ends": "8am"}, "starts", "a time of day, such as 6:30am"),
    ("day", {"starts": "8am", "ends": "25:00"}, "ends", "a time of day"),
    ("day", {"starts": "10pm", "ends": "6am"}, "ends", "must be after its start"),
    ("words", {"answer": "Words.", "blank": "not_known"}, "answer", "Keep one"),
    ("words", {"blank": ("not_known", "declined")}, "blank", "Choose one of these"),
    ("words", {"why": "On Saturday."}, "why", "Choose which it is"),
]


@pytest.mark.parametrize(("question", "fields", "field", "mend"), UNREADABLE)
def test_what_cannot_be_read_is_kept_as_typed_with_its_mend(question: str, fields: dict[str, str], field: str, mend: str) -> None:
    meant = typed(question, **fields)

    assert isinstance(meant, Unread)
    assert meant.field == field
    assert mend in meant.problem
    assert set(meant.raw) == set(fields)
    assert all(value in (meant.raw[name], meant.raw[name][0]) for name, value in fields.items())


TODAY = datetime.date(2026, 11, 4)
AHEAD = [
    (
        "date",
        {"day": "4", "month": "11", "year": "2027"},
        "year",
        "4 November 2027 is still to come. Give a day up to today.",
    ),
    ("date", {"day": "1", "month": "12", "year": "2026"}, "month", "1 December 2026 is still to come."),
    ("date", {"day": "5", "month": "Nov", "year": "2026"}, "day", "5 November 2026 is still to come."),
    ("date", {"month": "12", "year": "2026"}, "month", "December 2026 is still to come. Give a month up to this one."),
    ("date", {"year": "2027"}, "year", "2027 is still to come. Give a year up to this one."),
    ("rows", {"when": "4th March 2027", "what": "Fell"}, "when", "When: 4 March 2027 is still to come."),
    ("day", {"on": "Tuesday 10/11/2026"}, "on", "Which day: 10 November 2026 is still to come."),
    ("food", {"answer": "on_and_off", "since": "about May 2027"}, "since", "Since when: May 2027 is still to come."),
    ("pattern", {"answer": "weekly", "since": "2031"}, "since", "Since when: 2031 is still to come."),
]


@pytest.mark.parametrize(("question", "fields", "field", "problem"), AHEAD)
def test_a_day_still_to_come_is_kept_as_typed_where_it_is_asked_what_has_been(
    question: str, fields: dict[str, str], field: str, problem: str
) -> None:
    raw = {name: (value,) for name, value in fields.items()}

    meant = read(ALL[question], raw, TODAY)

    assert isinstance(meant, Unread)
    assert (meant.field, meant.raw) == (field, raw)
    assert problem in meant.problem
    assert not isinstance(read(ALL[question], raw), Unread)


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("date", {"day": "4", "month": "11", "year": "2026"}),
        ("date", {"month": "11", "year": "2026"}),
        ("date", {"year": "2026"}),
        ("rows", {"when": "Tuesdays, from next week", "what": "Club"}),
        ("rows", {"when": "2019 to 2030", "what": "Club"}),
        ("rows", {"when": "31 February 2030", "what": "Club"}),
        ("day", {"on": "4 November"}),
        ("pattern", {"answer": "weekly", "since": "November 2026"}),
    ],
)
def test_today_and_what_says_no_day_are_left_as_they_are(question: str, fields: dict[str, str]) -> None:
    assert not isinstance(read(ALL[question], {name: (value,) for name, value in fields.items()}, TODAY), Unread)


def test_a_question_looks_ahead_when_it_says_so_or_the_newest_version_of_its_tool_does() -> None:
    tool, whole = a_tool_of_every_kind(), ALL["date"]
    ahead = whole.model_copy(update={"to_come": True})
    newest = tool.model_copy(update={"sections": (tool.sections[0].model_copy(update={"questions": (ahead,)}),)})

    assert looks_ahead(ahead, None)
    assert looks_ahead(whole, newest)
    assert not looks_ahead(whole, tool)
    assert not looks_ahead(ALL["food"], newest)


@pytest.mark.parametrize(
    ("fields", "mend"),
    [
        ({"day": "10", "month": "11", "year": "2026"}, ""),
        ({"day": "3", "month": "11", "year": "2026"}, "3 November 2026 has gone by. Give today or a day to come."),
        ({"month": "12", "year": "2026"}, "Write the day, the month and the year, so that everybody means the same day."),
        ({"year": "2027"}, "Write the day, the month and the year, so that everybody means the same day."),
    ],
)
def test_a_day_to_keep_to_is_asked_for_as_a_whole_day_from_today_on(fields: dict[str, str], mend: str) -> None:
    meant = read(ALL["date"], {name: (value,) for name, value in fields.items()}, due_from=TODAY)

    assert (meant.problem if isinstance(meant, Unread) else "") == mend


def test_what_says_that_no_other_fits_is_not_kept_beside_another() -> None:
    many = ALL["many"]
    assert isinstance(many, ChooseMany)
    none = Choice(key="none", words="None of these", alone=True)
    question = many.model_copy(update={"choices": (*many.choices, none)})

    assert read(question, {"answer": ("none",)}) == ChosenGiven(choices=("none",))
    both = read(question, {"answer": ("home", "none")})
    assert isinstance(both, Unread)
    assert both.raw == {"answer": ("home", "none")}
    assert "no other fits" in both.problem
