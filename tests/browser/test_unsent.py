"""Words in a form that only its button sends are not left behind unasked, and nobody is asked about what was sent."""

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from app.web.pages import environment
from tests.browser.answering import ADDRESS, laid_out

TWO_FORMS = """
{% extends "_layout.html" %}
{% from "_parts.html" import form_token %}
{% from "_fields.html" import textarea, text_input, tick, button, error_summary %}
{% block main %}{{ error_summary({"why": "Say why."} if mend else {}) }}<h1>A step</h1>
<form action="/next" method="post">{{ form_token(token) }}
{{ text_input("who", "Who?", "Nan") }}{{ tick("done", "It is done") }}{{ button("Add this step") }}</form>
<form action="/section" method="post">{{ form_token(token) }}
{{ textarea("why", "Why?", why, problem="Say why." if mend else "") }}{{ button("Keep this") }}</form>
<form action="/next" method="post" role="search">{{ form_token(token) }}
<label for="looked">Look for</label><input id="looked" name="looked">{{ button("Find") }}</form>
<form action="/next" method="post">{{ form_token(token) }}{{ text_input("name", "Sign-in name") }}
<label for="pass">Password</label><input id="pass" type="password" name="password">{{ button("Sign in") }}</form>
<a href="/next">The plan</a>{% endblock %}
"""

ADDED = """
{% from "_fields.html" import textarea, button %}{% from "_parts.html" import save_line, form_token %}
<div id="said"><form data-saves action="/said" method="post" hx-post="/said" hx-target="#said" hx-swap="outerHTML">
{{ form_token(token) }}{{ textarea("words", "Words or facts") }}{{ button("Add") }}
{{ save_line("said", "Saved", saved=saved) }}</form></div>
"""
SAYING = """
{% extends "_layout.html" %}{% from "_parts.html" import bar_saved %}
{% block main %}<h1>Basic care</h1>{{ added|safe }}{% endblock %}
{% block bar %}<div class="wp-bar">{{ bar_saved("Saved with its button", "Each answer is saved as you go") }}</div>{% endblock %}
"""


class Asked:
    """What the browser itself asks before a page is left; each is answered as the test says."""

    def __init__(self, page: Page, *, stays: bool) -> None:
        self.kinds: list[str] = []
        self.stays = stays
        page.on("dialog", self.answer)

    def answer(self, dialog: Dialog) -> None:
        self.kinds.append(dialog.type)
        dialog.dismiss() if self.stays else dialog.accept()


def opened(chromium: Browser, *, stays: bool = False, mend: bool = False, why: str = "") -> tuple[Page, Asked]:
    page = laid_out(chromium, TWO_FORMS, mend=mend, why=why, given_back=mend)
    page.goto(f"{ADDRESS}/section")
    return page, Asked(page, stays=stays)


def test_typed_words_are_asked_about_when_a_link_would_leave_them(chromium: Browser) -> None:
    page, asked = opened(chromium, stays=True)
    page.get_by_label("Why?").fill("She rings each Friday")

    page.get_by_role("link", name="The plan").click(no_wait_after=True)
    page.wait_for_timeout(300)

    assert asked.kinds == ["beforeunload"]
    assert page.get_by_label("Why?").input_value() == "She rings each Friday"


def test_typed_words_are_asked_about_when_another_form_would_leave_them(chromium: Browser) -> None:
    page, asked = opened(chromium, stays=True)
    page.get_by_label("Who?").fill("Wren")
    page.get_by_label("Why?").fill("She rings each Friday")

    page.get_by_role("button", name="Keep this").click(no_wait_after=True)
    page.wait_for_timeout(300)
    assert asked.kinds == ["beforeunload"]

    page.get_by_label("Who?").fill("Nan")
    page.get_by_role("link", name="The plan").click(no_wait_after=True)
    page.wait_for_timeout(300)
    assert asked.kinds == ["beforeunload"] * 2, "what was not sent after all is asked about again"


def test_nobody_is_asked_about_what_is_sent_taken_back_or_never_typed(chromium: Browser) -> None:
    page, asked = opened(chromium)
    page.get_by_label("Who?").fill("Wren")
    page.get_by_label("Who?").fill("Nan")
    page.get_by_label("It is done").check()
    page.get_by_label("Look for").fill("Dean")
    page.get_by_label("Sign-in name").fill("ruth")
    page.get_by_role("link", name="The plan").click()
    page.wait_for_url("**/next")

    page.goto(f"{ADDRESS}/section")
    page.get_by_label("Who?").fill("Wren")
    page.get_by_role("button", name="Add this step").click()
    page.wait_for_url("**/next")

    assert asked.kinds == []


@pytest.mark.parametrize(("why", "times"), [("She rings", 1), ("", 0)])
def test_what_came_back_to_be_mended_is_not_left_unasked(chromium: Browser, why: str, times: int) -> None:
    page, asked = opened(chromium, mend=True, why=why)

    page.get_by_role("heading", name="A step").click()
    page.get_by_role("link", name="The plan").click()

    page.wait_for_url("**/next")
    assert asked.kinds == ["beforeunload"] * times


def test_words_that_wait_on_their_page_for_a_button_are_not_left_unasked(chromium: Browser) -> None:
    waits = '{% extends "_layout.html" %}{% block main %}<h1>Carry on</h1><form action="/next" method="post" data-waiting>'
    page = laid_out(chromium, waits + '<button>Send this</button></form><a href="/">Do not send it</a>{% endblock %}')
    page.goto(f"{ADDRESS}/section")
    asked = Asked(page, stays=True)

    page.get_by_role("link", name="Do not send it").click(no_wait_after=True)
    page.wait_for_timeout(300)
    assert asked.kinds == ["beforeunload"]

    page.get_by_role("button", name="Send this").click()
    page.wait_for_url("**/next")
    assert asked.kinds == ["beforeunload"]


def saying(chromium: Browser) -> Page:
    """A page on which something is added with its own button, and its place is taken by the reply."""
    added = environment().from_string(ADDED)
    policy = "style-src 'self'"
    page = laid_out(chromium, SAYING, policy=policy, added=added.render(token="old", saved="never"))
    page.route(
        "**/said",
        lambda route: route.fulfill(
            body=added.render(token="old", saved="yes"),
            headers={"Content-Type": "text/html", "X-Saved": (route.request.post_data or "").rpartition("operation=")[2]},
        ),
    )
    page.goto(f"{ADDRESS}/section")
    return page


def test_the_bar_does_not_say_saved_of_what_only_its_button_keeps(chromium: Browser) -> None:
    page = saying(chromium)
    bar = page.locator("[data-all-saved]")
    expect(bar).to_have_text("Each answer is saved as you go")

    page.get_by_label("Words or facts").fill("She laughed")
    expect(bar).to_have_text("Not saved yet: what you typed is kept when you press its own button")

    page.get_by_label("Words or facts").fill("")
    expect(bar).to_have_text("Each answer is saved as you go")


def test_what_takes_the_place_of_a_form_brings_no_style_of_its_own(chromium: Browser) -> None:
    page = saying(chromium)
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if "style" in message.text else None)
    page.evaluate("document.getElementById('words').style.height = '200px'")  # as a hand draws it taller

    page.get_by_label("Words or facts").fill("She laughed")
    page.get_by_role("button", name="Add").click()

    expect(page.locator("[data-all-saved]")).to_contain_text("Saved ")
    assert refused == []
