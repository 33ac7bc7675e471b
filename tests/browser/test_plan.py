"""A child's plan in a real browser: each field saves itself, what is asked follows, and every page of it keeps its promises."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from app.db import today
from tests.browser.promises import faults_of, watch
from tests.browser.test_every_page import Looking, carry_over
from tests.crash.arranged import sign_in
from tests.support.serving import Served

pytestmark = pytest.mark.browser

SAVED = re.compile(r"Saved \d")


@pytest.fixture
def ruth(chromium: Browser, served: Served) -> Iterator[Looking]:
    context = chromium.new_context(base_url=served.address, viewport={"width": 1280, "height": 800})
    carry_over(context, served, sign_in(served, "ruth"))
    watched = watch(context)
    yield Looking(context.new_page(), watched)
    context.close()


def plans_of_the_deans(ruth: Looking) -> list[str]:
    ruth.page.goto("/families")
    family = ruth.page.get_by_role("link", name=re.compile("Dean")).first.get_attribute("href")
    ruth.page.goto(f"{family}/plans")
    return ruth.links(".wp-card__name a")


def test_a_plan_is_written_and_read_in_a_browser(ruth: Looking) -> None:
    mias, noahs, *_ = plans_of_the_deans(ruth)
    ruth.at(mias, f"{mias}/reviews", f"{mias}/reopen", f"{mias}/ending", *ruth.links("main a[href*='/versions/']")[:1])
    page = ruth.page
    page.goto(noahs)
    page.get_by_role("button", name="Begin a plan").click()
    page.goto(f"{noahs}/outcomes")
    page.get_by_label("What will Noah have").fill("Kelly to attend a parenting course")
    page.get_by_role("button", name="Add the outcome").click()
    asks = page.locator("#asks")
    expect(asks).to_contain_text("Attending is something that goes in")

    page.keyboard.press("Tab")
    page.locator("#different").press_sequentially("Noah’s breakfast is with somebody, every day. ")
    page.locator("#different").fill("Noah eats breakfast with somebody, every day")
    page.locator("#see").fill("Nursery says, each Friday")
    expect(page.locator("#saved-different")).to_contain_text(SAVED, timeout=30000)
    expect(page.locator("#saved-see")).to_contain_text(SAVED, timeout=30000)

    expect(asks).not_to_contain_text("Attending")
    expect(asks).not_to_contain_text("How would somebody see it")
    outcome = page.url
    ruth.at(outcome, f"{noahs}/words", f"{noahs}/sign", noahs)
    expect(page.get_by_role("heading", name="Noah eats breakfast with somebody, every day")).to_be_visible()
    assert ruth.found() == ""


def begins_a_review(page: Page, plan: str) -> None:
    page.goto(f"{plan}/reviews")
    for box, part in zip(("day", "month", "year"), today().strftime("%d %m %Y").split(), strict=True):
        page.locator(f"#on_{box}").fill(part)
    page.locator("#present").fill("Mia, Kelly")
    page.locator("main form", has=page.locator("#present")).get_by_role("button").last.click()


def test_a_review_is_sent_whole_by_any_of_its_buttons(ruth: Looking) -> None:
    mias, *_ = plans_of_the_deans(ruth)
    page = ruth.page
    asked: list[str] = []
    begins_a_review(page, mias)
    first, second = page.locator("article.plan-out").nth(0), page.locator("article.plan-out").nth(1)
    first.get_by_label("What shows it?").fill("Register: 4 of 5 days")
    page.get_by_label("What must be different about our help?").fill("Come before eight")
    second.get_by_label("What shows it?").fill("No fits since the first")
    second.locator("input[name$='.change']").first.check(force=True)
    second.locator("input[name$='.says']").first.check(force=True)

    second.get_by_role("button", name="Save").click()

    expect(page.locator("[data-problems]")).to_contain_text("All else you wrote is kept")
    expect(first.get_by_label("What shows it?")).to_have_value("Register: 4 of 5 days")
    expect(page.get_by_label("What must be different about our help?")).to_have_value("Come before eight")
    expect(second).to_contain_text("No fits since the first")

    def stays(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stays)
    page.get_by_role("link", name="The plan", exact=True).click(no_wait_after=True)
    page.wait_for_timeout(500)
    assert asked == ["beforeunload"], "what is half written is not left behind unasked"

    first.locator("input[name$='.change']").first.check(force=True)
    first.locator("input[name$='.says']").first.check(force=True)
    first.get_by_role("button", name="Save").click()

    expect(page.locator("[data-problems]")).to_have_count(0)
    expect(first).to_contain_text("Register: 4 of 5 days")
    expect(page.get_by_label("What must be different about our help?")).to_have_value("Come before eight")
    ruth.faults += faults_of(page)
    assert ruth.found() == ""
