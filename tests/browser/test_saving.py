"""The status beside an answer is always true, and nothing typed is lost, whatever the connection does."""

import pytest
from playwright.sync_api import Browser, Dialog, Route

from tests.browser.answering import AGAIN, Desk, at_the_desk

HERE = "Your words are still on this page. Do not close it."
Sent = dict[str, str]


@pytest.fixture
def desk(chromium: Browser) -> Desk:
    return at_the_desk(chromium)


def questions_of_the_browser(desk: Desk) -> list[str]:
    """What the browser itself asks from now on; each is answered with no."""
    asked: list[str] = []

    def refuse(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    desk.page.on("dialog", refuse)
    return asked


def test_an_answer_saves_itself_and_keeps_the_place_of_who_writes(desk: Desk) -> None:
    desk.page.locator("#food-words").press_sequentially("Toast faces")
    assert desk.status() == "Not saved yet"

    desk.until("Saved 2:32pm")

    assert desk.page.evaluate("document.activeElement.id") == "food-words"
    assert desk.arrived[-1][1]["words"] == "Toast faces"
    assert desk.page.input_value("#food input[name=seen]") == "1"
    assert desk.bar() == "Saved 2:32pm"


def test_each_new_content_is_a_new_operation_and_a_retry_is_the_same_one(desk: Desk) -> None:
    desk.page.check("#food-steady")
    desk.until("Saved")
    desk.answer = lambda route, _question, _sent: route.abort()
    desk.page.fill("#food-words", "Half past")
    desk.until("Not saved: no connection.")
    desk.answer = None

    desk.until("Saved")

    operations = [sent["operation"] for _, sent in desk.arrived]
    assert len(operations) == 3
    assert operations[0] != operations[1] == operations[2]


def test_without_a_connection_it_says_so_and_when_it_tries_again(desk: Desk) -> None:
    desk.page.context.set_offline(True)
    desk.page.fill("#food-words", "One")
    desk.page.fill("#sleep-words", "Two")

    desk.until("Not saved: no connection.", "food")
    desk.until("Not saved: no connection.", "sleep")

    assert HERE in desk.status()
    assert "Trying again in" in desk.status()
    assert desk.bar() == "Not saved: 2 answers waiting. Your words are on this page. Do not close it."
    assert desk.page.inner_text("#wp-alert") == f"Not saved: no connection. {HERE}"

    desk.page.context.set_offline(False)
    desk.until("Saved", "food")
    desk.until("Saved", "sleep")
    assert [sent["words"] for _, sent in desk.arrived] == ["One", "Two"]


@pytest.mark.parametrize(
    ("status", "begins"),
    [
        (500, "Not saved: the service could not keep this."),
        pytest.param(502, "Not saved: the service could not keep this.", marks=pytest.mark.long),
        pytest.param(504, "Not saved: the service could not keep this.", marks=pytest.mark.long),
        (200, "Not saved: the reply did not come from Whole Picture."),
        (413, "Not saved: this is longer than one answer can be."),
        (404, "Not saved: the service would not keep this here."),
    ],
)
def test_a_reply_that_does_not_say_it_was_kept_is_never_shown_as_saved(desk: Desk, status: int, begins: str) -> None:
    desk.answer = lambda route, _question, _sent: route.fulfill(
        status=status, body="<p>Welcome to our wifi</p>", content_type="text/html"
    )

    desk.page.fill("#food-words", "Words")

    desk.until(begins)
    assert HERE in desk.status()
    assert desk.page.input_value("#food-words") == "Words"
    assert "wifi</p>" not in desk.page.content()


def test_a_reply_that_says_another_save_was_kept_is_not_shown_as_saved(desk: Desk) -> None:
    desk.answer = lambda route, question, sent: desk.keep(route, question, {**sent, "operation": "of an earlier save"})

    desk.page.fill("#food-words", "Words")

    desk.until("Not saved: the reply did not come from Whole Picture.")


def test_a_refusal_in_words_is_shown_and_the_next_try_can_still_be_kept(desk: Desk) -> None:
    refusal = '<div id="problem" data-saved="no"><p>Jo signed this a minute ago.</p></div>'
    desk.answer = lambda route, _question, _sent: route.fulfill(status=409, body=refusal, content_type="text/html")
    desk.page.fill("#food-words", "Words")
    desk.until("Not saved: Jo signed this a minute ago.")
    desk.answer = None

    desk.page.fill("#food-words", "Other words")

    desk.until("Saved 2:32pm")


def test_what_is_typed_while_a_save_is_on_its_way_is_saved_next(desk: Desk) -> None:
    waiting: list[tuple[Route, str, Sent]] = []
    desk.answer = lambda route, question, sent: waiting.append((route, question, sent))
    desk.page.fill("#food-words", "First")
    desk.until("Saving")
    desk.page.fill("#food-words", "First and second")

    while not waiting:
        desk.page.wait_for_timeout(50)
    desk.answer = None
    desk.keep(*waiting[0])

    desk.until("Saved 2:32pm")
    desk.page.wait_for_timeout(1200)
    assert [sent["words"] for _, sent in desk.arrived] == ["First", "First and second"]
    assert desk.status() == "Saved 2:32pm"


def test_leaving_at_once_waits_for_what_was_just_chosen(desk: Desk) -> None:
    asked = questions_of_the_browser(desk)

    desk.page.check("#food-steady")
    desk.page.get_by_role("link", name="Next part").click()

    desk.page.wait_for_url("**/next")
    assert desk.arrived[-1][1]["level"] == "steady"
    assert asked == []


def test_going_on_without_a_connection_stays_says_what_waits_and_goes_on_when_it_is_saved(desk: Desk) -> None:
    asked = questions_of_the_browser(desk)
    desk.page.context.set_offline(True)
    desk.page.fill("#food-words", "Words")
    desk.until("Not saved:")

    desk.page.get_by_role("link", name="Next part").click()

    desk.page.wait_for_selector("#wp-going")
    assert desk.page.inner_text("#wp-going p").startswith("Waiting to go on: 1 answer is not saved yet.")
    assert desk.page.input_value("#food-words") == "Words"
    assert asked == []
    desk.page.context.set_offline(False)
    desk.page.wait_for_url("**/next")
    assert desk.arrived[-1][1]["words"] == "Words"


def test_going_on_with_all_saved_but_no_connection_shows_no_page_of_the_browsers(desk: Desk) -> None:
    desk.page.fill("#food-words", "Words")
    desk.until("Saved")
    desk.page.context.set_offline(True)

    desk.page.get_by_role("link", name="Next part").click()

    desk.page.wait_for_selector("#wp-going")
    assert "Everything you wrote is saved." in desk.page.inner_text("#wp-going")
    desk.page.get_by_role("button", name="Stay on this page").click()
    desk.page.context.set_offline(False)
    desk.page.wait_for_timeout(500)
    assert desk.page.url.endswith("/section")


def test_an_answer_that_is_refused_keeps_its_writer_on_the_page_once(desk: Desk) -> None:
    asked = questions_of_the_browser(desk)
    desk.answer = lambda route, _question, _sent: route.fulfill(status=404, body="<p>Gone</p>", content_type="text/html")
    desk.page.fill("#food-words", "Words")
    desk.until("Not saved: the service would not keep this here.")

    desk.page.get_by_role("link", name="Next part").click()
    desk.page.wait_for_selector("#wp-going")
    assert asked == []
    desk.page.get_by_role("link", name="Next part").click()
    desk.page.wait_for_timeout(300)

    assert asked == ["beforeunload"]
    assert desk.page.input_value("#food-words") == "Words"


def test_one_answer_that_is_refused_does_not_keep_the_others_waiting(desk: Desk) -> None:
    desk.answer = lambda route, _question, _sent: route.abort()
    desk.page.fill("#food-words", "One")
    desk.until("Not saved: no connection.")
    desk.page.fill("#sleep-words", "Two")
    desk.until("Not saved: no connection.", "sleep")

    def refuse_food(route: Route, question: str, sent: Sent) -> None:
        if question == "food":
            route.fulfill(status=404, body="<p>Gone</p>", content_type="text/html")
        else:
            desk.keep(route, question, sent)

    desk.answer = refuse_food

    desk.until("Saved", "sleep", seconds=12)
    assert desk.status().startswith("Not saved: the service would not keep this here.")
    assert desk.bar().startswith("Not saved: 1 answer waiting.")


def test_a_card_that_vanishes_while_it_is_saved_leaves_no_saving_behind(desk: Desk) -> None:
    desk.answer = lambda _route, _question, _sent: None
    desk.page.fill("#food-words", "Words")
    desk.until("Saving")
    assert desk.bar() == "Saving"

    desk.page.evaluate("document.getElementById('food').remove()")

    desk.page.wait_for_function("document.querySelector('[data-all-saved]').innerText !== 'Saving'", timeout=6000)


def test_a_reply_that_never_comes_is_told_as_no_connection(desk: Desk) -> None:
    desk.answer = lambda _route, _question, _sent: None
    desk.page.fill("#food-words", "Words")

    desk.until("Not saved: no connection.", seconds=24)

    assert desk.bar().startswith("Not saved: 1 answer waiting.")


def test_what_is_to_be_mended_stands_at_its_field_and_goes_when_it_is_mended(desk: Desk) -> None:
    mend = 'hidden data-mend="words">Say who told it.</span>'
    body = (
        f'<div id="saved-food" data-saved="kept"><p data-saved-words>Kept as you typed it. Say who told it.</p><span {mend}</div>'
    )
    desk.answer = lambda route, _question, _sent: route.fulfill(status=422, body=body, content_type="text/html")
    desk.page.fill("#food-words", "Words")
    desk.page.wait_for_selector("#food-words-problem")
    assert desk.page.get_attribute("#food-words", "aria-invalid") == "true"
    assert "food-words-problem" in (desk.page.get_attribute("#food-words", "aria-describedby") or "")
    desk.answer = None

    desk.page.fill("#food-words", "Mia told it")
    desk.until("Saved")

    assert desk.page.locator("#food-words-problem").count() == 0
    assert desk.page.get_attribute("#food-words", "aria-invalid") is None


def test_signing_in_again_in_place_saves_everything_that_waited(desk: Desk) -> None:
    def needs_a_session(route: Route, question: str, sent: Sent) -> None:
        if sent["token"] == "fresh":
            desk.keep(route, question, sent)
        else:
            route.fulfill(status=401, body=AGAIN, content_type="text/html")

    signed_in = {"HX-Trigger": '{"wp:signed-in": {"token": "fresh"}}'}
    desk.page.route("**/again", lambda route: route.fulfill(body="", content_type="text/html", headers=signed_in))
    desk.answer = needs_a_session
    desk.page.fill("#food-words", "One")
    desk.until("Not saved: sign in again at the top of this page.")
    desk.page.fill("#password", "secret")
    desk.page.fill("#sleep-words", "Two")
    desk.until("Not saved: sign in again", "sleep")
    assert desk.page.input_value("#password") == "secret"

    desk.page.get_by_role("button", name="Sign in").click()

    desk.until("Saved", "food")
    desk.until("Saved", "sleep")


def test_a_part_that_follows_an_answer_is_shown_only_after_it(desk: Desk) -> None:
    assert not desk.page.is_visible("#food-way")
    desk.page.check("#food-not")
    assert desk.page.is_visible("#food-way")
    assert not desk.page.is_visible("#sleep-way")


def test_on_a_phone_questions_come_one_at_a_time_and_focus_follows(chromium: Browser) -> None:
    desk = at_the_desk(chromium, width=360)
    assert not desk.page.is_visible("#sleep")

    desk.page.get_by_role("button", name="Next question").click()

    assert desk.page.is_visible("#sleep")
    assert not desk.page.is_visible("#food")
    assert desk.page.evaluate("document.activeElement.id") == "sleep-h"


def test_the_screen_is_hidden_at_one_tap_and_shown_only_by_its_button(desk: Desk) -> None:
    desk.page.fill("#food-words", "Words")
    desk.page.get_by_role("button", name="Hide screen").click()
    desk.page.keyboard.press("Escape")
    desk.page.keyboard.press("Escape")
    assert desk.page.is_visible("#hidden-screen")

    desk.page.get_by_role("button", name="Show").click()

    assert not desk.page.is_visible("#hidden-screen")
    assert desk.page.input_value("#food-words") == "Words"


def test_nothing_of_a_case_is_kept_on_the_device(desk: Desk) -> None:
    desk.page.fill("#food-words", "Canary")
    desk.until("Saved")

    kept: str = desk.page.evaluate("JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])")

    assert "Canary" not in kept


def test_what_denies_the_others_and_what_it_denies_are_never_both_ticked(chromium: Browser) -> None:
    page = at_the_desk(chromium).page
    boxes = "".join(
        f'<label><input type="checkbox" name="which" id="{one}" value="{one}"{more}>{one}</label>'
        for one, more in (("bed", ""), ("sofa", ""), ("none", " data-alone"))
    )
    page.evaluate("boxes => document.querySelector('#food form').insertAdjacentHTML('beforeend', boxes)", boxes)
    ticked = "[...document.querySelectorAll('[name=which]:checked')].map(one => one.id)"

    page.locator("#bed").check()
    page.locator("#sofa").check()
    both = page.evaluate(ticked)
    page.locator("#none").check()
    denied = page.evaluate(ticked)
    page.locator("#sofa").check()

    assert (both, denied, page.evaluate(ticked)) == (["bed", "sofa"], ["none"], ["sofa"])
