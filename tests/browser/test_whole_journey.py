"""From a worry to a plan that ended and begins again, in Chromium: by mouse with every page looked at, its core by keyboard.

The service runs in this process, so that a year can pass for it; the browser speaks to it over the network as ever.
"""

import datetime
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, FilePayload, Locator
from playwright.sync_api import TimeoutError as TooLong

from app.answers.given import LadderGiven
from app.declaration.vocabulary import Level
from app.people.practitioner import Practitioner
from app.web.reading import boxes_of
from tests.browser.hands import Hands, Keys
from tests.browser.promises import faults_of, watch
from tests.journeys import whole_journey as whole
from tests.journeys.by_words import BOXES
from tests.journeys.whole_journey import FIRST, NAMES, a_story, when
from tests.journeys.year_of_a_plan import whole_year
from tests.support.answering import send, sign, wrote
from tests.support.factories import a_family
from tests.support.serving import free_port
from tests.support.tools import a_ladder, a_section, a_tool
from tests.support.visiting import signed_in_secret
from tests.support.whole_record import an_assessment

pytestmark = pytest.mark.browser

ALL_SAVED = "ids => ids.every((id) => document.getElementById(id)?.querySelector('[data-saved]')?.dataset.saved === 'yes')"
OWN_FORM = "box => box.form?.matches('[data-autosave]') ? box.form.id : ''"


@contextmanager
def at_a_port(service: FastAPI) -> Iterator[str]:
    """The service, served from a thread of this process."""
    server = uvicorn.Server(uvicorn.Config(service, port=(port := free_port()), log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        thread.join(0.02)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)


@dataclass
class InChromium:
    """Somebody at a browser with scripts; each page that is looked at keeps its promises, or says what it does not."""

    hands: Hands
    looks: bool
    faults: list[str]
    saving: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        return " ".join((self.hands.page.locator("body").text_content() or "").split())

    @property
    def here(self) -> str:
        return urlsplit(self.hands.page.url).path

    def open(self, address: str) -> None:
        reply = self.hands.page.goto(address)
        assert reply is not None
        assert reply.status == 200, f"{reply.status} at {address}"

    def named(self, role: str, begins: str) -> Locator:
        words = re.compile(rf"^\s*{re.escape(begins)}")
        return self.hands.page.get_by_role(role, name=words).first  # type: ignore[arg-type]

    def follow(self, begins: str) -> None:
        self.hands.go_on(self.named("link", begins))

    def press(self, begins: str) -> None:
        self.hands.go_on(self.named("button", begins))

    def write(self, label: str, said: str) -> None:
        self.types(self.hands.page.get_by_label(label, exact=True).first, said)

    def types(self, box: Locator, said: str) -> None:
        self.hands.type_into(box, said)
        own = box.evaluate(OWN_FORM)
        self.saving |= {own} if own else set()

    def choose(self, label: str, within: str = "") -> None:
        page = self.hands.page
        among = page.get_by_role("combobox", name=within, exact=True) if within else None
        if among is not None and among.count():
            self.hands.choose_from(among.first, label)
            return
        where = self.group(within) if within else page
        self.hands.pick(where.get_by_label(label, exact=True).first)

    def group(self, legend: str) -> Locator:
        return self.hands.page.get_by_role("group", name=legend, exact=True).first

    def on_day(self, legend: str, day: datetime.date) -> None:
        for box, said in zip(BOXES, boxes_of(day), strict=True):
            self.types(self.group(legend).get_by_label(box, exact=True), said)

    def attach(self, label: str, picture: bytes) -> None:
        file: FilePayload = {"name": "drawing.png", "mimeType": "image/png", "buffer": picture}
        self.hands.page.get_by_label(label, exact=True).set_input_files(file)

    def unfold(self, begins: str) -> None:
        self.hands.touch(self.hands.page.locator("summary").filter(has_text=re.compile(rf"^\s*{re.escape(begins)}")).first)

    def kept(self, button: str) -> None:
        """Nothing is pressed: it saves itself, and says so."""
        self.hands.page.keyboard.press("Tab")
        try:
            self.hands.page.wait_for_function(ALL_SAVED, arg=sorted(self.saving), timeout=15000)
        except TooLong:
            raise AssertionError(f"not saved by itself, which “{button}” would do without scripts: {self.saving}") from None
        self.saving.clear()

    def look(self) -> None:
        if self.looks:
            self.faults += faults_of(self.hands.page, names=NAMES[:3], widths=(320,))

    def close(self) -> None:
        self.hands.page.context.close()


@dataclass
class Room:
    """Where people sit down at browsers of one kind."""

    chromium: Browser
    address: str
    hands: type[Hands]
    looks: bool
    faults: list[str] = field(default_factory=list)

    def sit_down(self, service: FastAPI, who: Practitioner) -> InChromium:
        context = self.chromium.new_context(base_url=self.address, viewport={"width": 1280, "height": 800})
        context.set_default_timeout(15_000)
        secret = signed_in_secret(service.state.database, who)
        context.add_cookies([{"name": "sid", "value": secret, "url": self.address, "httpOnly": True}])
        watched = watch(context)
        watched.faults = self.faults
        return InChromium(self.hands(context.new_page()), self.looks, self.faults)


@contextmanager
def room(chromium: Browser, service: FastAPI, hands: type[Hands], *, looks: bool) -> Iterator[Room]:
    with at_a_port(service) as address:
        yield Room(chromium, address, hands, looks)


def year_in_chromium(chromium: Browser, service: FastAPI, *, looks: bool) -> None:
    with room(chromium, service, Hands, looks=looks) as place:
        whole_year(a_story(service, place.sit_down))
        assert place.faults == [], "\n".join(dict.fromkeys(place.faults))


def test_from_a_worry_to_a_plan_that_begins_again_by_mouse(chromium: Browser, sqlite_service: FastAPI) -> None:
    year_in_chromium(chromium, sqlite_service, looks=True)


@pytest.mark.long
@pytest.mark.postgres
def test_the_same_on_postgresql(chromium: Browser, postgresql_service: FastAPI) -> None:
    year_in_chromium(chromium, postgresql_service, looks=False)


def test_a_plan_is_agreed_and_talked_over_by_keyboard_alone(chromium: Browser, sqlite_service: FastAPI) -> None:
    with room(chromium, sqlite_service, Keys, looks=False) as place:
        one = a_story(sqlite_service, place.sit_down)
        with sqlite_service.state.database.unit_of_work() as session:
            family = a_family(session, children=["Mia"], allocated=[one.ruth])
            used = an_assessment(session, family, a_tool(sections=(a_section(a_ladder("food")),)), by=one.ruth)
            wrote(session, used, one.ruth, "food", LadderGiven(level=Level.MOSTLY_NOT, since="September"))
            send(session, used, one.ruth)
            sign(session, used, one.tom)
            one.family, one.child = family.address, str(family.children[0].id)
        with when(FIRST):
            ruth, tom = place.sit_down(sqlite_service, one.ruth), place.sit_down(sqlite_service, one.tom)
            whole.writes_a_plan(one, ruth)
            whole.agrees_on_it(one, ruth)
            whole.countersigns(one, tom)
            whole.talks_it_over(one, tom)
            whole.does_what_was_decided(one, ruth)
        assert place.faults == []
