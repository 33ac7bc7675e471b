"""Hour after hour on a bad connection: the status beside an answer is always true, and whatever was typed is saved in the end."""

import random
from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Browser, Route

from tests.browser.answering import Desk, at_the_desk
from tests.support.part import Part

pytestmark = pytest.mark.browser

Sent = dict[str, str]
Answer = Callable[[Route, str, Sent], None]

TRUE_WITHIN = 2000
"""Milliseconds after a reply within which the status tells the truth of it."""


def says(status: int, body: str = "<p>Welcome to our wifi</p>") -> Answer:
    return lambda route, _question, _sent: route.fulfill(status=status, body=body, content_type="text/html")


def comings(desk: Desk) -> Mapping[str, Answer]:
    """All that may come back when an answer is sent, by name."""
    signed = '<div id="problem" data-saved="no"><p>Jo signed this a minute ago.</p></div>'
    return {
        "kept": desk.keep,
        "no connection": lambda route, _question, _sent: route.abort(),
        "the line is cut": lambda route, _question, _sent: route.abort("connectionreset"),
        "another network": says(200),
        "gone": says(404),
        "in words": says(409, signed),
        "too long": says(413),
        "our fault": says(500),
        "the proxy": says(502),
        "too slow": says(504),
    }


def moved_on(desk: Desk, milliseconds: int) -> None:
    """The clock of the page goes on, and everything that waited for it happens."""
    desk.page.clock.run_for(milliseconds)


def arrives(desk: Desk, words: str) -> None:
    """Whatever is waited for in between: these words have been sent."""
    for _ in range(40):
        if any(sent["words"] == words for _, sent in desk.arrived):
            return
        moved_on(desk, 2000)
    raise AssertionError(f"“{words}” was never sent")


def is_true(desk: Desk, *, kept: bool) -> None:
    begins = "Saved" if kept else "Not saved"
    found = "begins => document.querySelector('#saved-food [data-saved-words]').textContent.startsWith(begins)"
    desk.page.wait_for_function(found, arg=begins, timeout=TRUE_WITHIN, polling=25)


def test_replies_that_come_in_another_order_each_tell_of_their_own_answer(chromium: Browser) -> None:
    desk = at_the_desk(chromium)
    waiting: dict[str, tuple[Route, Sent]] = {}
    desk.answer = lambda route, question, sent: waiting.update({question: (route, sent)})
    desk.page.fill("#food-words", "Toast")
    desk.page.fill("#sleep-words", "All night")
    while len(waiting) < 2:
        desk.page.wait_for_timeout(50)

    route, sent = waiting["sleep"]
    desk.keep(route, "sleep", sent)
    desk.until("Saved", "sleep")
    assert desk.status("food") == "Saving"
    waiting["food"][0].fulfill(status=500, body="", content_type="text/html")
    desk.until("Not saved", "food")

    assert desk.status("sleep") == "Saved 2:32pm"
    desk.page.context.close()


@pytest.mark.long
def test_five_hundred_times_whatever_comes_back_the_status_is_true(
    chromium: Browser, part: Part, record_property: Callable[[str, object], None]
) -> None:
    chance = part.chance(20261129)
    desk = at_the_desk(chromium, own_clock=True)
    every = comings(desk)
    for number in range(part.of(500)):
        one_more(desk, every, number, chance)
    record_property("events", part.of(500))
    desk.page.context.close()


def one_more(desk: Desk, every: Mapping[str, Answer], number: int, chance: random.Random) -> None:
    """Something is typed, something comes back, and the status says what is so; then it is saved after all."""
    came = chance.choice(list(every))
    words = f"Words {number}, and then: {came}"
    desk.answer = every[came]
    desk.page.fill("#food-words", words)
    arrives(desk, words)
    is_true(desk, kept=came == "kept")
    assert desk.page.input_value("#food-words") == words
    if came in ("no connection", "the line is cut", "our fault", "the proxy", "too slow") and chance.random() < 0.5:
        desk.answer = None
        before = len(desk.arrived)
        for _ in range(40):
            if len(desk.arrived) > before:
                break
            moved_on(desk, 2000)
        is_true(desk, kept=True)
        assert desk.arrived[-1][1]["words"] == words


@pytest.mark.long
def test_forty_answers_typed_in_ten_minutes_without_a_connection_are_all_saved_after_it(chromium: Browser) -> None:
    questions = [f"q{number}" for number in range(40)]
    desk = at_the_desk(chromium, questions=questions, own_clock=True)
    desk.page.context.set_offline(True)
    for question in questions:
        desk.page.fill(f"#{question}-words", f"Typed in the lift, {question}")
        moved_on(desk, 15_000)
    assert desk.bar().startswith("Not saved: 40 answers waiting.")
    assert desk.arrived == []

    desk.page.context.set_offline(False)
    moved_on(desk, 10_000)

    desk.page.wait_for_function("document.querySelector('[data-all-saved]').innerText.startsWith('Saved')", timeout=10_000)
    assert {question: sent["words"] for question, sent in desk.arrived} == {one: f"Typed in the lift, {one}" for one in questions}
    assert [desk.status(one) for one in questions] == ["Saved 2:32pm"] * 40
    desk.page.context.close()
