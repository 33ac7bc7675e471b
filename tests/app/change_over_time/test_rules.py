"""Whether a change holds: by a rule that is shown, in words; and what may be joined by a line and what may not."""

import datetime
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.change_over_time.drawing import axis_of, drawn
from app.change_over_time.presenters import MANY_ROWS, of_year
from app.change_over_time.rules import Break, Held, Verdict, breaks, joined, of_levels, verdicts
from app.declaration.vocabulary import Comparability, Level, Voice
from app.picture.readings import Reading
from app.picture.terms import shipped
from tests.support.readings import KELLY, TODAY, a_reading, a_use, readings

TERMS = shipped()
STRESS = [TODAY - datetime.timedelta(days=50)]


def told(*steps: tuple[int, Level, Voice], stress: list[datetime.date] = STRESS) -> Verdict:
    """One question, by days ago."""
    own = [
        a_reading(level, use=a_use(days), voice=voice, carer_id=KELLY.id if voice is Voice.CARER else None)
        for days, level, voice in steps
    ]
    (found,) = verdicts(own, stress, TERMS, TODAY)
    return found


WORKER, MUM, CHILD = Voice.PRACTITIONER, Voice.CARER, Voice.CHILD
NOT, STEADY, OFTEN_NOT = Level.MOSTLY_NOT, Level.STEADY, Level.ON_AND_OFF


def test_sustained_is_better_for_long_enough_in_enough_voices_through_a_time_of_stress() -> None:
    assert told((200, NOT, WORKER), (100, STEADY, WORKER), (5, STEADY, CHILD)).held is Held.SUSTAINED


@pytest.mark.parametrize(
    ("steps", "stress", "lacks"),
    [
        (((200, NOT, WORKER), (100, STEADY, WORKER), (5, STEADY, WORKER)), STRESS, ("2 voices",)),
        (((200, NOT, WORKER), (100, STEADY, WORKER), (5, STEADY, CHILD)), [], ("a time of stress it held through",)),
    ],
)
def test_what_lacks_something_is_not_yet_enough_and_says_what(
    steps: tuple[tuple[int, Level, Voice], ...], stress: list[datetime.date], lacks: tuple[str, ...]
) -> None:
    found = told(*steps, stress=stress)
    assert (found.held, found.lacks) == (Held.NOT_YET, lacks)


def test_a_first_better_reading_is_early_and_one_after_a_lapse_is_fragile() -> None:
    assert told((200, NOT, WORKER), (5, STEADY, WORKER)).held is Held.EARLY
    assert told((300, NOT, WORKER), (200, STEADY, WORKER), (100, NOT, WORKER), (5, STEADY, WORKER)).held is Held.FRAGILE


def test_a_need_that_is_back_has_lapsed_and_one_that_grew_is_worse() -> None:
    assert told((200, STEADY, WORKER), (5, OFTEN_NOT, WORKER)).held is Held.LAPSED
    assert told((100, OFTEN_NOT, WORKER), (5, NOT, WORKER)).held is Held.WORSE
    assert told((100, NOT, WORKER), (5, OFTEN_NOT, WORKER)).held is Held.SAME


def test_voices_that_part_are_no_change_and_silence_for_long_is_not_knowing() -> None:
    assert told((100, NOT, WORKER), (6, STEADY, MUM), (5, NOT, WORKER)).held is Held.PART
    assert told((400, NOT, WORKER), (200, STEADY, WORKER)).held is Held.CANT_TELL
    assert told((5, STEADY, WORKER)).held is Held.CANT_TELL
    assert told((100, STEADY, WORKER), (5, STEADY, WORKER)).held is Held.STEADY


def test_what_its_tool_says_may_not_be_compared_is_no_change_for_the_better() -> None:
    pictures = a_use(5, adaptations=frozenset({"pictures"}), comparable=Comparability.NOT)
    (found,) = verdicts([a_reading(NOT, use=a_use(100)), a_reading(STEADY, use=pictures)], STRESS, TERMS, TODAY)
    assert found.held is Held.CANT_TELL


@settings(max_examples=40, deadline=None)
@given(st.data(), st.lists(readings(), max_size=10))
def test_the_order_in_which_they_are_read_changes_no_word(data: st.DataObject, shown: list[Reading]) -> None:
    mixed = data.draw(st.permutations(shown))
    assert set(verdicts(mixed, STRESS, TERMS, TODAY)) == set(verdicts(shown, STRESS, TERMS, TODAY))


@settings(max_examples=40, deadline=None)
@given(st.lists(readings(), max_size=10), readings())
def test_not_to_know_changes_no_word(shown: list[Reading], blank: Reading) -> None:
    unknown = blank._replace(signal=None, level=None)
    assert verdicts([*shown, unknown], STRESS, TERMS, TODAY) == verdicts(shown, STRESS, TERMS, TODAY)


@settings(max_examples=40, deadline=None)
@given(st.lists(readings(), max_size=10), readings())
def test_what_is_added_takes_no_reading_away_and_no_question(shown: list[Reading], more: Reading) -> None:
    """Each word rests on all that was shown of its question, and goes on doing so."""
    before, after = verdicts(shown, STRESS, TERMS, TODAY), verdicts([*shown, more], STRESS, TERMS, TODAY)
    rests = [frozenset(one.readings) for one in after]
    assert all(any(frozenset(was.readings) <= own for own in rests) for was in before)
    assert {one for own in rests for one in own} >= {one for was in before for one in was.readings}
    assert set(of_levels(shown)) <= set(of_levels([*shown, more]))


@pytest.mark.parametrize(
    ("changed", "letter"),
    [
        ({"tool_key": "first_look"}, Break.TOOL),
        ({"version": "2.0.0"}, Break.VERSION),
        ({"adaptations": frozenset({"pictures"})}, Break.ADAPTATION),
        ({"author_id": UUID(int=8)}, Break.RATER),
    ],
)
def test_unlike_readings_are_not_joined_and_the_break_has_its_letter(changed: dict[str, object], letter: Break) -> None:
    one, after = a_reading(use=a_use(60)), a_reading(use=a_use(5, **changed))
    assert breaks(one, after) == (letter,)
    assert joined([one, after], TERMS) == ()
    assert joined([one, a_reading(use=a_use(5))], TERMS)
    assert joined([a_reading(use=a_use(120)), a_reading(use=a_use(5))], TERMS) == ()


def test_many_readings_are_told_a_year_at_a_time_and_none_is_left_out() -> None:
    many = sorted((a_reading(use=a_use(days)) for days in range(0, 1200, 8)), key=lambda one: one.order)
    newest, shown, years = of_year(many, None)
    assert shown == TODAY.year
    assert {one.on.year for one in newest} == {TODAY.year}
    assert sorted(years) == [2023, 2024, 2025, 2026]
    assert [one for year in years for one in of_year(many, year)[0]] == many
    assert of_year(many, 1999) == of_year(many, None)
    assert of_year(many[:MANY_ROWS], 2026) == (many[:MANY_ROWS], None, {})


def test_every_mark_stays_inside_the_drawing_and_none_lie_on_one_another() -> None:
    own = [
        a_reading(level, use=a_use(days), voice=voice)
        for days in range(0, 900, 20)
        for level in Level
        for voice in (WORKER, CHILD)
    ]
    axis = axis_of(own, TODAY)
    assert axis is not None
    drawing = drawn(own, axis, STRESS, TERMS)
    assert drawing is not None
    places = [(mark.x, mark.y) for mark in drawing.marks]
    assert len(set(places)) == len(places)
    assert all(84 <= x <= 334 and 34 <= y <= 130 for x, y in places)
    assert len(drawing.ticks) <= 5
