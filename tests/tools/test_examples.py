"""A made-up family for each tool: answered with care, what it shows is what a practitioner would expect."""

import pytest

from app.answers.given import BlockGiven, LadderGiven, Unread
from app.answers.privacy import hidden_from, open_answers
from app.assessments.models import ChildSeen
from app.assessments.rules import ANALYSIS, DIFFERS, differences, problems, prompts, tally
from app.declaration.vocabulary import Level
from app.showing.days import ALONE, UNKNOWN, spans
from app.suite.load import shelf
from tests.support.examples import Example, examples

SUITE = shelf()
EXAMPLES = examples(SUITE)

each = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def test_every_tool_of_the_suite_has_a_family() -> None:
    assert set(EXAMPLES) == set(SUITE)


@each
def test_every_answer_can_be_read(example: Example) -> None:
    assert {slot: given for slot, given in example.answers.items() if isinstance(given, Unread)} == {}


@each
def test_what_is_asked_of_this_child_is_what_was_answered(example: Example) -> None:
    left = {question.key for part in example.progress.sections for question in part.left}
    assert left == set()
    asked = {question.key for part in example.progress.sections for question in part.asked}
    assert {slot.question for slot in example.answers} - asked == set()
    assert set(example.finds.get("asked", ())) <= asked
    assert set(example.finds.get("not_asked", ())) & asked == set()


@each
def test_it_suggests_what_a_practitioner_would_think_of_and_nothing_else(example: Example) -> None:
    assert [prompt.key for prompt in prompts(example.tool, example.answers)] == example.finds["suggests"]


@each
def test_levels_are_counted_side_by_side_and_what_is_not_known_is_named(example: Example) -> None:
    counted = tally(example.answers, example.tool.questions())
    assert [counted.held, counted.wanting] == example.finds.get("held_and_wanting", [0, 0])
    assert example.not_known() == set(example.finds["not_known"])
    lowest = {slot.question for slot, one in example.answers.items() if getattr(one, "level", None) is Level.MOSTLY_NOT}
    assert lowest == set(example.finds.get("mostly_not", ()))


@each
def test_voices_that_differ_are_set_side_by_side(example: Example) -> None:
    assert [one.question.key for one in differences(example.tool, example.answers)] == example.finds.get("voices_differ", [])


@each
def test_a_yes_about_today_stands_by_itself(example: Example) -> None:
    assert example.unsafe() == set(example.finds.get("act_now", ()))
    assert ("act_now" in example.finds["suggests"]) == bool(example.unsafe())


@each
def test_all_that_is_left_before_it_is_sent_is_the_practitioners_own_thought(example: Example) -> None:
    seen = {"child_seen": ChildSeen.ALONE, "not_seen_why": "", "child": "The child"}
    found = problems(example.tool, example.answers, example.progress, **seen)  # type: ignore[arg-type]
    differing = [(DIFFERS, key) for key in example.finds.get("voices_differ", [])]
    assert [(one.place, one.question) for one in found] == [*differing, (ANALYSIS, "")]


@each
def test_private_answers_are_read_by_nobody_but_the_author_and_the_supervisor(example: Example) -> None:
    private = frozenset(question.key for question in example.tool.questions() if question.private)
    others = hidden_from(private, is_author=False, supervises=False)
    kept = {slot.question for slot in example.answers} - {slot.question for slot in open_answers(example.answers, others)}
    assert kept == set(example.finds.get("private", ()))


@each
def test_hours_nobody_told_and_hours_without_a_grown_up_are_counted(example: Example) -> None:
    adults = frozenset(example.told["carers"])
    found = {}
    for key, days in example.told.get("days", {}).items():
        for day in days:
            told = [one for slot, one in example.answers.items() if slot.question == key and slot.part.startswith(f"{day}.")]
            drawn = spans([one for one in told if isinstance(one, BlockGiven)], adults)
            hours = {kind: sum(span.minutes for span in drawn if span.kind == kind) / 60 for kind in (UNKNOWN, ALONE)}
            found[day] = [hours[UNKNOWN], hours[ALONE]]
    assert found == example.finds.get("hours_untold_and_alone", {})


def test_a_level_keeps_what_gets_in_the_way_and_how_long_it_has_lasted() -> None:
    food = [one for slot, one in EXAMPLES["everyday_care"].answers.items() if slot.question == "food_and_drink"]
    assert any(isinstance(one, LadderGiven) and one.barriers and one.often and one.since for one in food)
