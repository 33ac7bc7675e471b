"""The main job in Chromium: with scripts, by keyboard alone, on a phone, and without scripts; every page keeps its promises."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.hands import Finger, Hands, Keys, WithoutScripts
from tests.browser.journey import Journey
from tests.browser.promises import Watched, faults_of, watch
from tests.support.browser import WIDTHS
from tests.support.serving import Account, Served

pytestmark = pytest.mark.browser

WAYS: dict[str, tuple[type[Hands], dict[str, object]]] = {
    "with a mouse": (Hands, {"viewport": {"width": 1280, "height": 800}}),
    "by keyboard alone": (Keys, {"viewport": {"width": 1280, "height": 800}}),
    "on a phone": (Finger, {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True}),
    "without scripts": (WithoutScripts, {"viewport": {"width": 1280, "height": 800}, "java_script_enabled": False}),
}


def account_of(served: Served, name: str) -> Account:
    return next(one for one in served.accounts if one.sign_in_name.startswith(f"{name}@"))


@dataclass
class Way:
    """A browser of one kind, and what it complained of."""

    context: BrowserContext
    hands: type[Hands]
    watched: Watched
    faults: list[str]

    def person(self, family: str, child: str, widths: tuple[int, ...]) -> Journey:
        page = self.context.new_page()
        seen: set[str] = set()

        def look() -> None:
            named = page.title() + page.url.rpartition("/")[2][:20]
            if self.hands.with_scripts and widths and named not in seen:
                seen.add(named)
                self.faults.extend(faults_of(page, names=(family, child, "Kelly"), widths=widths))

        return Journey(self.hands(page), look, family, child)


@pytest.fixture
def way(request: pytest.FixtureRequest, chromium: Browser, served: Served) -> Iterator[Way]:
    hands, kind = WAYS[request.param]
    context = chromium.new_context(base_url=served.address, **kind)  # type: ignore[arg-type]
    context.set_default_timeout(10_000)
    yield Way(context, hands, watch(context), [])
    context.close()


def the_job(way: Way, served: Served, family: str, child: str, widths: tuple[int, ...], *, returned: bool) -> None:
    ruth = way.person(family, child, widths)
    ruth.sign_in(account_of(served, "ruth"))
    ruth.start_family()
    ruth.start_first_look()
    ruth.answer_all()
    ruth.finish()
    sent = ruth.hands.page.url
    ruth.sign_out()
    tom = way.person(family, child, widths)
    tom.sign_in(account_of(served, "tom"))
    tom.read_what_waits()
    assert tom.hands.page.url == sent
    if returned:
        tom.give_back()
    else:
        tom.sign()
        tom.see_copies()
    tom.sign_out()


@pytest.mark.parametrize("way", ["with a mouse"], indirect=True)
def test_the_main_job_and_every_page_of_it_at_three_widths(way: Way, served: Served) -> None:
    the_job(way, served, "Testwood", "Ada", WIDTHS, returned=False)

    assert way.faults == [], "\n".join(dict.fromkeys(way.faults))
    assert way.watched.faults == []


@pytest.mark.parametrize("way", ["by keyboard alone"], indirect=True)
def test_the_main_job_by_keyboard_alone(way: Way, served: Served) -> None:
    the_job(way, served, "Keysby", "Bo", (), returned=True)

    assert way.watched.faults == []


@pytest.mark.parametrize("way", ["on a phone"], indirect=True)
def test_the_main_job_on_a_small_phone(way: Way, served: Served) -> None:
    the_job(way, served, "Fonesby", "Cleo", (), returned=False)

    assert way.watched.faults == []


@pytest.mark.parametrize("way", ["without scripts"], indirect=True)
def test_the_main_job_without_scripts(way: Way, served: Served) -> None:
    the_job(way, served, "Plainby", "Deena", (), returned=False)

    assert way.watched.faults == []
