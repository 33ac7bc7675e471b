"""A day from its blocks: what is known, what nobody has told, when no grown-up was there, and what runs into what."""

import pytest

from app.answers.given import BlockGiven
from app.answers.slots import Slot
from app.answers.times import clock_minutes, clock_words
from app.declaration.vocabulary import Voice
from app.refusals import CannotRead
from app.showing.days import free_time, overlap, spans, summary, time_words
from app.showing.questions import People, block_shown

KELLY = "kelly"
ADULTS = frozenset({KELLY})


def block(starts: int, ends: int, *who: str, asleep: bool = False, place: str = "") -> BlockGiven:
    return BlockGiven(starts=starts * 60, ends=ends * 60, who=who, asleep=asleep, place=place)


def test_what_nobody_told_is_drawn_as_not_known() -> None:
    drawn = spans([block(8, 12, KELLY)], ADULTS)

    assert [(span.starts // 60, span.ends // 60, span.kind) for span in drawn] == [
        (0, 8, "unknown"),
        (8, 12, "with"),
        (12, 24, "unknown"),
    ]


def test_no_grown_up_counts_for_more_than_sleep() -> None:
    kinds = [span.kind for span in spans([block(0, 6, "no_grown_up", asleep=True), block(6, 24, asleep=True)], ADULTS)]

    assert kinds == ["alone", "asleep"]


@pytest.mark.parametrize(
    ("who", "told"),
    [((KELLY,), "with Mum there"), (("no_grown_up",), "with no grown-up there"), (("not_known",), "who was there is not known")],
)
def test_who_was_there_while_a_child_slept_is_not_said_to_sleep(who: tuple[str, ...], told: str) -> None:
    shown = block_shown(Slot("day", Voice.CHILD), block(0, 6, *who, asleep=True), People({KELLY: "Mum"}, ADULTS))

    assert (shown.happening, shown.who) == ("Asleep", told)


def test_who_was_there_may_be_known_elsewhere_or_not_at_all() -> None:
    told = [block(0, 8, "noah"), block(8, 16, "somebody_else"), block(16, 24, "not_known")]

    assert [span.kind for span in spans(told, ADULTS)] == ["elsewhere", "elsewhere", "unknown"]


def test_a_summary_says_no_more_than_was_told() -> None:
    told = [block(0, 6, asleep=True), BlockGiven(starts=360, ends=450, who=("no_grown_up",)), BlockGiven(starts=450, ends=1440)]

    assert summary("A school day", "Mia", told, ADULTS) == (
        "On a school day Mia is without a grown-up for an hour and a half: 6am to 7:30am."
    )
    assert "Nobody has told of a school day yet." in summary("A school day", "Mia", [], ADULTS)
    assert "16 hours of it is not known: 8am to midnight." in summary("A school day", "Mia", [block(0, 8, KELLY)], ADULTS)
    asleep = summary("A night", "Mia", [block(0, 24, "no_grown_up", asleep=True)], ADULTS)
    assert "Some of it is while asleep." in asleep


def test_a_block_that_runs_into_another_is_told_which_and_what_to_do() -> None:
    there = [block(6, 8)]

    assert overlap(block(8, 9), there) == ""
    assert "6am to 8am" in overlap(block(7, 9), there)


def test_a_new_block_begins_where_nobody_has_told() -> None:
    assert free_time([block(0, 6)]) == (360, 1440)
    assert free_time([block(0, 24)]) == (0, 1440)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("6:30am", 390),
        ("6.30", 390),
        ("18:30", 1110),
        ("midnight", 0),
        ("Midday", 720),
        ("12am", 0),
        ("12pm", 720),
        ("8pm.", 1200),
        ("7", 420),
        ("0730", 450),
        ("730pm", 1170),
        ("Half past 7", 450),
        ("quarter to seven in the evening", 1125),
        ("seven o’clock", 420),
    ],
)
def test_times_are_read_as_people_write_them(typed: str, minutes: int) -> None:
    assert clock_minutes(typed, "starts") == minutes


@pytest.mark.parametrize("typed", ["", "half six", "25", "6:61", "13pm", "0am"])
def test_what_is_no_time_of_day_is_not_guessed_at(typed: str) -> None:
    with pytest.raises(CannotRead, match="such as 6:30am"):
        clock_minutes(typed, "starts")


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "midnight"), (390, "6:30am"), (720, "midday"), (1200, "8pm"), (1440, "midnight")]
)
def test_times_are_said_as_people_say_them(minutes: int, words: str) -> None:
    assert clock_words(minutes) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(45, "45 minutes"), (60, "an hour"), (90, "an hour and a half"), (200, "3 hours 20 minutes"), (61, "1 hour 1 minute")],
)
def test_how_long_is_said_plainly(minutes: int, words: str) -> None:
    assert time_words(minutes) == words
