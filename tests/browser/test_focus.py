"""Whoever answers by keyboard always stands somewhere, whatever a reply puts on the page or takes off it."""

import pytest
from playwright.sync_api import Browser, Route

from tests.browser.answering import at_the_desk

GOES = '<div id="card-sleep" hx-swap-oob="true"></div>'
COMES_ANEW = """<div id="card-sleep" hx-swap-oob="true"><article class="wp-question" id="sleep">
<h2 id="sleep-h">How Mia sleeps</h2></article></div>"""
NOTE_PLACES = """() => {
  window.wpPlaces = [];
  const note = () => wpPlaces.push(document.activeElement.id);
  for (const when of ["htmx:afterSwap", "htmx:afterSettle"])
    document.addEventListener(when, () => requestAnimationFrame(() => setTimeout(note)));
  document.addEventListener("htmx:afterSwap", note);
}"""


@pytest.mark.parametrize(("reply", "place"), [(GOES, "food-h"), (COMES_ANEW, "sleep-h")], ids=["goes", "comes anew"])
def test_a_question_exchanged_under_ones_hands_leaves_one_beside_it(chromium: Browser, reply: str, place: str) -> None:
    """At once, and after all has settled: a letter struck in between goes nowhere else."""
    desk = at_the_desk(chromium)
    desk.page.evaluate(NOTE_PLACES)
    waiting: list[tuple[Route, str, dict[str, str]]] = []
    desk.answer = lambda route, question, sent: waiting.append((route, question, sent))
    desk.page.check("#food-steady")
    desk.until("Saving")
    desk.page.focus("#sleep-steady")
    while not waiting:
        desk.page.wait_for_timeout(20)

    desk.keep(*waiting[0], more=reply)

    desk.until("Saved")
    desk.page.wait_for_function("wpPlaces.length > 5")
    assert set(desk.page.evaluate("wpPlaces")) == {place}
