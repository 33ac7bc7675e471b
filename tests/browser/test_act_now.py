"""A yes to act now brings what to do into sight, as far as there is room, and nothing moves from under whoever touched it."""

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.hands import Finger, Hands
from tests.browser.test_every_page import carry_over
from tests.crash.arranged import at, begun_by, sign_in
from tests.journeys.walking import Walk
from tests.support.serving import Served
from tests.support.visiting import Visitor

pytestmark = pytest.mark.browser

SHAPES: dict[str, tuple[type[Hands], dict[str, object]]] = {
    "desk": (Hands, {"viewport": {"width": 1280, "height": 800}}),
    "phone": (Finger, {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}),
    "small phone": (Finger, {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True}),
}
AT_THE_FOOT = "e => scrollBy(0, e.labels[0].getBoundingClientRect().bottom - (innerHeight - 160))"
"""As low as it may stand: a browser keeps whatever has the focus 9rem above the foot, where the bar is."""
IN_SIGHT = """e => {
  const { top, bottom } = e.getBoundingClientRect(), bar = document.querySelector(".wp-bar").getBoundingClientRect();
  return top >= 0 && bottom <= bar.top;
}"""
BEGINS_IN_SIGHT = "e => e.getBoundingClientRect().top < document.querySelector('.wp-bar').getBoundingClientRect().top"


def label_of(choice: Locator) -> Locator:
    return choice.page.locator(f"label[for='{choice.get_attribute('id')}']")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_yes_shows_what_to_do_and_stays_under_the_finger(chromium: Browser, served: Served, shape: str) -> None:
    hands, screen = SHAPES[shape]
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        begun = begun_by(Walk(Visitor(client)), "first_look")
    context = chromium.new_context(base_url=served.address, **screen)  # type: ignore[arg-type]
    carry_over(context, served, cookies)
    page = context.new_page()
    page.goto(f"{begun}/sections/today")
    card = page.locator(".wp-question").first
    yes, no, panel = card.locator("input[value=yes]"), card.locator("input[value=no]"), card.locator(".wp-yesnow")
    no.evaluate(AT_THE_FOOT)
    before = page.evaluate("scrollY")

    hands(page).touch(label_of(no))
    after_no = page.evaluate("scrollY")
    hands(page).touch(label_of(yes))
    panel.wait_for()

    assert after_no == before
    assert label_of(yes).evaluate(IN_SIGHT)
    assert panel.evaluate(BEGINS_IN_SIGHT)
    assert panel.locator("ul").evaluate(IN_SIGHT) or shape == "small phone"
    context.close()


def test_without_scripts_what_to_do_comes_with_the_yes(chromium: Browser, served: Served) -> None:
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        begun = begun_by(Walk(Visitor(client)), "first_look")
    context = chromium.new_context(base_url=served.address, java_script_enabled=False)
    carry_over(context, served, cookies)
    page = context.new_page()
    page.goto(f"{begun}/sections/today?together=yes")
    card = page.locator(".wp-question").first

    asked = card.locator(".wp-yesnow").is_visible()
    label_of(card.locator("input[value=yes]")).click()
    said_yes = card.locator(".wp-yesnow").is_visible()
    label_of(card.locator("input[value=no]")).click()
    how_known = card.get_by_label("How do you know?").is_visible()

    assert (asked, said_yes, card.locator(".wp-yesnow").is_visible(), how_known) == (False, True, False, True)
    context.close()


def test_how_long_is_left_follows_each_answer_until_none_is(chromium: Browser, served: Served) -> None:
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        begun = begun_by(Walk(Visitor(client)), "first_look")
    context = chromium.new_context(base_url=served.address)
    carry_over(context, served, cookies)
    page = context.new_page()
    page.goto(f"{begun}/sections/today")
    minutes = page.locator("[data-by-left]")
    assert minutes.inner_text().endswith("left in this part.")

    for no in page.locator("input[type=radio][value=no]").all():
        label_of(no).click()

    expect(minutes).to_have_text("", timeout=30_000)
    context.close()
