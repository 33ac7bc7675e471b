"""Every tool under each adaptation in Chromium: begun, every question answered, sent, signed, and each answer read again."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from _pytest.mark import ParameterSet
from httpx2 import Response
from playwright.sync_api import Browser, Page

from app.declaration import Tool
from tests.browser.every_question import OPEN_FOLDS, Questions
from tests.browser.hands import Finger, Hands, Keys
from tests.browser.promises import faults_of, watch
from tests.browser.test_every_page import carry_over
from tests.crash.arranged import at, sign_in
from tests.journeys.forms import FormSeen, form_on
from tests.journeys.test_every_tool import SUITE, wanted
from tests.journeys.walking import Typed, Walk, start_family
from tests.support.serving import Served
from tests.support.visiting import Visitor

pytestmark = pytest.mark.browser

DESK: dict[str, object] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, object] = {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True}
WAYS: dict[str, tuple[type[Hands], dict[str, object]]] = {"mouse": (Hands, DESK), "phone": (Finger, PHONE), "keys": (Keys, DESK)}
SAW = "Mia sat at the table and drew a cat."
MEANS = "Mia is fed, and tired by Thursday."


class SureWalk(Walk):
    """Somebody who is shown another family with nearly these names, has looked, and goes on."""

    def send(self, form: FormSeen, typed: Typed, **more: str) -> Response:
        reply = super().send(form, typed, **more)
        if reply.status_code != 409:
            return reply
        again = form_on(self.visitor.read(reply, status=409), "/families/start")
        return super().send(again, again.untouched(), deed="start_anyway")


def ways_through() -> list[ParameterSet]:
    """Each tool under each adaptation, in turn with a mouse, on a phone and by keyboard."""
    found: list[ParameterSet] = []
    for tool in SUITE.values():
        for key in [each.key for each in tool.adaptations if each.use_instead is None]:
            way = list(WAYS)[len(found) % len(WAYS)]
            found.append(pytest.param(tool, key, way, id=f"{tool.key}-{key}-{way}", marks=pytest.mark.long))
    return found


@contextmanager
def a_page(browser: Browser, served: Served, cookies: dict[str, str], way: str, faults: list[str]) -> Iterator[Hands]:
    """Hands at a page of their own; what the browser complained of is added to the faults."""
    hands, kind = WAYS[way]
    context = browser.new_context(base_url=served.address, **kind)  # type: ignore[arg-type]
    context.set_default_timeout(10_000)
    carry_over(context, served, cookies)
    watched = watch(context)
    yield hands(context.new_page())
    context.close()
    faults += watched.faults


def looking(page: Page, faults: list[str]) -> None:
    width = page.viewport_size["width"] if page.viewport_size else 1280
    faults += faults_of(page, names=("Deanby", "Kelly"), widths=(width,))


@pytest.mark.parametrize(("tool", "adaptation", "way"), ways_through())
def test_a_tool_is_walked_in_the_browser(chromium: Browser, served: Served, tool: Tool, adaptation: str, way: str) -> None:
    walk_through(chromium, served, tool, adaptation, way)


def walk_through(browser: Browser, served: Served, tool: Tool, adaptation: str, way: str) -> None:
    faults: list[str] = []
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        family = start_family(SureWalk(Visitor(client)), "Deanby", child="Mia", carer="Kelly")
    with a_page(browser, served, cookies, way, faults) as ruth:
        begin(ruth, family, tool, adaptation)
        walk = Questions(ruth)
        walk.add_statement(SAW)
        walk.answer_whole(lambda: looking(ruth.page, faults))
        missed = sorted(wanted(tool, adaptation) - walk.met)
        assert missed == [], f"never asked: {missed}; it ends at {ruth.page.url}"
        read = send(ruth, faults)
        assert walk.lost_on_this_page() == []
    with a_page(browser, served, sign_in(served, "tom"), way, faults) as tom:
        tom.page.goto(read)
        tom.follow("Go on to sign")
        looking(tom.page, faults)
        tom.press("Sign it")
        looking(tom.page, faults)
        walk.hands = tom
        assert walk.lost_on_this_page() == []
        assert SAW in tom.page.content()
    assert faults == [], "\n".join(dict.fromkeys(faults))


def begin(hands: Hands, family: str, tool: Tool, adaptation: str) -> None:
    """Begun for the child, as deep as the tool goes, under this adaptation alone; comes to its first section."""
    page = hands.page
    page.goto(f"{family}/assessments/start")
    child = page.locator("[name=child]").first.get_attribute("value")
    page.goto(f"{family}/assessments/start?tool={tool.key}&child={child}")
    for tick in page.locator("[name=adapt]:checked").all():
        if tick.get_attribute("value") != f"{child}:{adaptation}":
            page.locator(f"label[for='{tick.get_attribute('id')}']").click()
    wanted_one = page.locator(f'[name=adapt][value="{child}:{adaptation}"]')
    wanted_one.evaluate(OPEN_FOLDS)
    hands.pick(wanted_one)
    for part, words in (("day", "4"), ("month", "11"), ("year", "2025")):
        hands.type_into(page.locator(f"#seen_on_{part}"), words)
    for where in ("[name=present][value=nobody]", f'[name="seen.{child}"][value=with_others]'):
        hands.pick(page.locator(where))
    if page.locator("[name=carer]").count():
        hands.pick(page.locator("[name=carer]").first)
    hands.type_into(page.locator("[name=place]"), "at home")
    hands.pick(page.locator("[name=depth]").last)
    hands.go_on(page.locator("main form button[type=submit]").last)
    assert "/sections/" in page.url, f"after beginning comes {page.url}"


def send(hands: Hands, faults: list[str]) -> str:
    """Checked, finished and sent. Gives the address where it is read."""
    page = hands.page
    looking(page, faults)
    for box in page.locator("[id^=difference-]").all():
        hands.type_into(box, "One sees mornings, the other evenings.")
    hands.type_into(page.locator("#analysis"), MEANS)
    if page.locator("[name=shared]").count():
        hands.type_into(page.locator("[name=shared]").first, "With Kelly, on Tuesday")
    hands.go_on(page.get_by_role("button", name="Send"))
    assert page.url.endswith("/read"), page.locator("main").inner_text()[:1500]
    looking(page, faults)
    return page.url
