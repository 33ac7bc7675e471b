"""On the real service: the status beside an answer is true whatever happens, and what the screen calls saved is in the record."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyotp
import pytest
from playwright.sync_api import Browser, Locator, Page
from sqlmodel import Session, col, select, update

from app.assessments.models import Answer
from app.db import Database, now
from app.factors import actions as factors
from app.factors.locking import locked
from app.factors.models import AppCode
from app.people.models import Account, SignInSession
from app.settings import Settings
from tests.browser.promises import watch
from tests.browser.test_every_page import carry_over
from tests.crash.arranged import at, begun_by, record_of, sign_in
from tests.journeys.walking import Walk, answer_forms, sections_of
from tests.support.serving import Served
from tests.support.visiting import Visitor

pytestmark = pytest.mark.browser


@dataclass
class Desk:
    """A section of a fresh assessment, open in a browser; and the record behind it."""

    page: Page
    served: Served
    record: Database
    form: str

    @property
    def box(self) -> Locator:
        return self.page.locator(f'textarea[form="{self.form}"][name$=".answer"]').first

    @property
    def status(self) -> Locator:
        return self.page.locator(f'[id="{self.form}"] [data-saved-words]')

    def until(self, begins: str) -> None:
        """Waits until the status begins so, in the time a person would wait."""
        found = "([form, words]) => document.querySelector(`[id='${form}'] [data-saved-words]`).textContent.startsWith(words)"
        self.page.wait_for_function(found, arg=[self.form, begins], timeout=15000)

    def kept(self, words: str) -> bool:
        """Whether the record holds these words, as another process reads it."""
        with self.record.reading() as session:
            return session.exec(select(Answer.id).where(col(Answer.value).contains(words))).first() is not None


@pytest.fixture
def desk(chromium: Browser, served: Served) -> Iterator[Desk]:
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        walk = Walk(Visitor(client))
        section, form = first_with_words(walk, begun_by(walk, "childs_day"))
    context = chromium.new_context(base_url=served.address, viewport={"width": 1280, "height": 800})
    context.set_default_timeout(10_000)
    carry_over(context, served, cookies)
    watched = watch(context)
    page = context.new_page()
    page.goto(section)
    with record_of(served.data) as record:
        yield Desk(page, served, record, form)
    assert page.evaluate("window.wpLost") == []
    context.close()
    assert watched.faults == []


def first_with_words(walk: Walk, assessment: str) -> tuple[str, str]:
    """A section, and the first question in it that takes somebody's words."""
    for section in sections_of(walk, assessment):
        for form in answer_forms(walk.get(section)):
            names = [name for name, one in form.controls.items() if one.kind == "words" and name.endswith(".answer")]
            if names and not names[0].endswith("thinking.answer"):
                return section, form.id
    raise AssertionError("no question takes words")


def test_what_the_screen_calls_saved_is_in_the_record(desk: Desk) -> None:
    desk.box.fill("Toast with faces")
    desk.until("Saved")

    assert desk.kept("Toast with faces")
    assert desk.page.evaluate("document.activeElement.tagName") == "TEXTAREA"


def test_words_typed_without_a_connection_say_so_and_are_saved_when_it_is_back(desk: Desk) -> None:
    desk.page.context.set_offline(True)
    desk.box.fill("Typed in the lift")
    desk.until("Not saved: no connection.")
    assert not desk.kept("Typed in the lift")
    assert desk.box.input_value() == "Typed in the lift"

    desk.page.context.set_offline(False)
    desk.until("Saved")

    assert desk.kept("Typed in the lift")


KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
"""What Ruth’s app makes its figures from."""


def end_every_session(session: Session, name: str) -> None:
    account = session.exec(select(Account).where(col(Account.sign_in_name).startswith(f"{name}@"))).one()
    session.execute(update(SignInSession).where(col(SignInSession.account_id) == account.id).values(ended_at=now()))


def test_signing_in_again_in_place_keeps_every_letter(desk: Desk) -> None:
    with desk.record.unit_of_work() as session:
        end_every_session(session, "ruth")
    desk.box.fill("Still here after the time ran out")
    desk.until("Not saved: sign in again")
    assert desk.box.input_value() == "Still here after the time ran out"
    account = next(one for one in desk.served.accounts if one.sign_in_name.startswith("ruth@"))
    panel = desk.page.locator("#session-panel")

    panel.get_by_label("Sign-in name").fill(account.sign_in_name)
    panel.get_by_label("Password").fill(account.password)
    panel.get_by_role("button", name="Sign in").click()
    desk.until("Saved")

    assert desk.kept("Still here after the time ran out")


def test_signing_in_again_in_place_with_two_steps_keeps_every_letter(desk: Desk) -> None:
    account = next(one for one in desk.served.accounts if one.sign_in_name.startswith("ruth@"))
    with desk.record.unit_of_work() as session:
        ruth = session.exec(select(Account.id).where(Account.sign_in_name == account.sign_in_name)).one()
        kept = locked(Settings(data=desk.served.data), ruth, factors.SECRET, KEY)
        session.add(AppCode(account_id=ruth, locked_secret=kept, last_step=0, added_at=now()))
        end_every_session(session, "ruth")
    desk.box.fill("Still here after two steps")
    desk.until("Not saved: sign in again")
    panel = desk.page.locator("#session-panel")

    panel.get_by_label("Sign-in name").fill(account.sign_in_name)
    panel.get_by_label("Password").fill(account.password)
    panel.get_by_role("button", name="Sign in").click()
    panel.get_by_role("heading", name="The second step").wait_for()
    assert desk.page.evaluate("document.activeElement.closest('#session-panel') !== null"), "whoever uses a keyboard stands there"
    panel.get_by_label("Figures from your app").fill(pyotp.TOTP(KEY).now())
    panel.get_by_role("button", name="Sign in").click()
    desk.until("Saved")

    assert desk.kept("Still here after two steps")
    with desk.record.unit_of_work() as session:
        factors.forget(session, ruth)


def test_words_that_are_taken_back_leave_nothing_unsaved(desk: Desk) -> None:
    at_first = desk.page.inner_text("[data-all-saved]")
    desk.box.type("x")
    assert desk.page.inner_text("[data-all-saved]") == "Not saved yet"
    desk.box.press("Backspace")

    assert desk.page.inner_text("[data-all-saved]") == at_first


def test_two_tabs_in_one_place_show_both_and_lose_neither(desk: Desk) -> None:
    """The second tab has not seen what the first one saved."""
    other = desk.page.context.new_page()
    other.goto(desk.page.url)
    desk.box.fill("Ruth saw cereal")
    desk.until("Saved")

    second = Desk(other, desk.served, desk.record, desk.form)
    second.box.fill("Ruth saw toast")
    second.until("Another answer was written here too. Both are kept.")

    assert desk.kept("Ruth saw cereal")
    assert desk.kept("Ruth saw toast")
    assert second.box.input_value() == "Ruth saw toast"
    assert other.inner_text("[data-all-saved]") == "1 answer kept, to look at again"
    other.get_by_role("link", name="Choose which to keep, or keep both").first.click()
    other.get_by_role("heading", name="This was answered twice", level=1).wait_for()


def test_nothing_of_a_family_stays_on_the_device(desk: Desk) -> None:
    desk.box.fill("Canary in the kitchen")
    desk.until("Saved")

    kept: str = desk.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    databases: list[str] = desk.page.evaluate("indexedDB.databases().then((all) => all.map((one) => one.name))")
    caches: list[str] = desk.page.evaluate("caches.keys()")
    assert "Canary" not in kept
    assert databases == []
    assert caches == []


def test_signed_out_the_back_button_shows_nothing(desk: Desk) -> None:
    desk.box.fill("Gone with the back button")
    desk.until("Saved")
    desk.page.get_by_role("button", name="Sign out").click()
    desk.page.wait_for_url("**/sign-in**")

    desk.page.go_back()

    assert "Gone with the back button" not in desk.page.content()
