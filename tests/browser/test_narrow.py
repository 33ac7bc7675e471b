"""On the smallest phone no question scrolls sideways, whatever is typed into it and however far its letters stand apart."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.promises import PROMISES, asked
from tests.browser.test_every_page import carry_over
from tests.crash.arranged import at, sign_in
from tests.journeys.test_every_tool import SUITE, begin
from tests.journeys.walking import Walk, sections_of
from tests.support.serving import Served
from tests.support.visiting import Visitor

pytestmark = pytest.mark.browser

LONG_WORD = "https://school.example/attendance/2026/autumn/week-eleven/report"
ASSESSED = (("first_look", "short_visit"), ("same_needs_different_ways", "neurodivergent"))
ASKED_OF_MANY = ("noticed", "how_i_tell_you")
EVERYTHING_OPEN = """word => {
  for (const one of document.querySelectorAll("details")) one.open = true;
  for (const one of document.querySelectorAll("[data-follows]")) one.hidden = false;
  document.querySelector(".wp-questions").removeAttribute("data-one-at-a-time");
  for (const one of document.querySelectorAll(".wp-question--away")) one.classList.remove("wp-question--away");
  for (const box of document.querySelectorAll("main textarea")) box.value = word;
}"""
IN_ONE_ROW = "date => new Set([...date.querySelectorAll('input')].map(one => Math.round(one.getBoundingClientRect().top))).size"


@pytest.fixture
def sections(chromium: Browser, served: Served) -> Iterator[tuple[Page, list[str]]]:
    """A phone, and two parts in which several voices stand side by side, for a family of whom much is written down already."""
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        walk = Walk(Visitor(client))
        home = walk.get("/").all("a")
        links = [link.get("href", "") for link in home]
        family = next(link for link in links if link.startswith("/families/") and link.count("/") == 2 and link.count("-") == 4)
        begun = [begin(walk, family, SUITE[key], adaptation) for key, adaptation in ASSESSED]
        parts = [part for one in begun for part in sections_of(walk, one) if part.rpartition("/")[2] in ASKED_OF_MANY]
    context = chromium.new_context(
        base_url=served.address, viewport={"width": 320, "height": 568}, has_touch=True, is_mobile=True
    )
    carry_over(context, served, cookies)
    yield context.new_page(), parts
    context.close()


def test_a_long_word_in_every_box_scrolls_no_question_sideways(sections: tuple[Page, list[str]]) -> None:
    page, parts = sections
    found = []
    for part in parts:
        page.goto(part)
        page.evaluate(PROMISES)
        page.evaluate(EVERYTHING_OPEN, LONG_WORD)
        found += [f"{part.rpartition('/')[2]}: {one}" for ask in ("sideways()", "spaced()") for one in asked(page, ask)]
        dates = page.locator("main .wp-date:visible").all()
        assert dates
        found += [f"{part}: a date stands in several rows" for date in dates if date.evaluate(IN_ONE_ROW) != 1]

    assert len(parts) == len(ASSESSED)
    assert found == []
