"""A page with two questions in a real Chromium, over a connection that a test breaks and mends as it likes.

The page is made of our own templates, scripts and styles; the test itself plays the network and what lies behind it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs

from playwright.sync_api import Browser, Page, Route

from app.settings import Local
from app.web.assets import taken_in
from app.web.pages import environment

ADDRESS = "http://localhost"
QUESTIONS = """
{% extends "_layout.html" %}
{% from "_parts.html" import save_line, bar_saved, form_token %}
{% from "_fields.html" import textarea, chip, button %}
{% block main %}<h1>Basic care</h1><div class="wp-questions" data-one-at-a-time>
{% for q in questions %}
<div id="card-{{ q }}"><article class="wp-question" id="{{ q }}"><h2 id="{{ q }}-h">{{ q }}</h2>
<form data-autosave action="/keep/{{ q }}" method="post" hx-post="/keep/{{ q }}" hx-trigger="submit, autosave"
  hx-target="#saved-{{ q }}" hx-swap="outerHTML" hx-sync="this:queue last" autocomplete="off">
{{ form_token(token) }}<input type="hidden" name="operation" value="first">
<fieldset><legend>How is it?</legend>
  {{ chip("level", "steady", "Steady", id=q ~ "-steady") }}{{ chip("level", "mostly_not", "Mostly not", id=q ~ "-not") }}
</fieldset>
<div id="{{ q }}-way" data-follows="level" data-when="mostly_not">
  {{ textarea("way", "What gets in the way?", id=q ~ "-w") }}
</div>
{{ textarea("words", "What I make of it", id=q ~ "-words") }}
{% call save_line(q, "Not yet answered", "never") %}<input type="hidden" name="seen" value="0">{% endcall %}
{{ button("Save", about=q) }}</form></article></div>
{% endfor %}</div>{% endblock %}
{% block bar %}
<div class="wp-bar" role="region" aria-label="Saving">
{{ bar_saved("Each answer is saved with its button", "Nothing to save yet") }}<a href="/next">Next part</a></div>
{% endblock %}
"""
KEPT = """
{%- from "_parts.html" import save_line -%}
{%- call save_line(q, "Saved 2:32pm", "yes", at="2:32pm") %}<input type="hidden" name="seen" value="{{ n }}">{% endcall %}
"""
AGAIN = """
<form class="wp-signin" action="/again" method="post" hx-post="/again" hx-target="#session-panel">
<input type="hidden" name="token" value="old">
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password">
<button>Sign in</button></form>
"""


@dataclass
class Desk:
    """The page, each save that arrived (question → what was sent, in order), and how the network answers a save now."""

    page: Page
    arrived: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    answer: Callable[[Route, str, dict[str, str]], None] | None = None

    def status(self, question: str = "food") -> str:
        return self.page.inner_text(f"#saved-{question} [data-saved-words]")

    def bar(self) -> str:
        return self.page.inner_text("[data-all-saved]")

    def until(self, words: str, question: str = "food", *, seconds: int = 6) -> None:
        """Waits until the status of a question begins so."""
        self.page.wait_for_function(
            "([where, words]) => document.querySelector(where)?.textContent.startsWith(words)",
            arg=[f"#saved-{question} [data-saved-words]", words],
            timeout=seconds * 1000,
        )

    def keep(self, route: Route, question: str, sent: dict[str, str], *, more: str = "") -> None:
        """What the service itself answers when it has kept an answer, and what else on the page changes by it."""
        body = environment().from_string(KEPT).render(q=question, n=len(self.arrived)) + more
        route.fulfill(body=body, content_type="text/html", headers={"X-Saved": sent["operation"]})

    def on_the_way(self, route: Route) -> None:
        request = route.request
        question = request.url.rpartition("/")[2]
        sent = {name: values[-1] for name, values in parse_qs(request.post_data or "", keep_blank_values=True).items()}
        self.arrived.append((question, sent))
        (self.answer or self.keep)(route, question, sent)


TWO = ("food", "sleep")


def at_the_desk(browser: Browser, *, width: int = 1280, questions: Sequence[str] = TWO, own_clock: bool = False) -> Desk:
    """A new page with unanswered questions, two unless it says which. `own_clock`: the test moves the clock of the page on."""
    page = laid_out(browser, QUESTIONS, width=width, own_clock=own_clock, questions=questions)
    desk = Desk(page)
    page.route("**/keep/*", desk.on_the_way)
    page.goto(f"{ADDRESS}/section")
    return desk


def laid_out(
    browser: Browser, source: str, *, width: int = 1280, own_clock: bool = False, policy: str = "", **more: object
) -> Page:
    """A page of ours from a template's words, waiting at /section with all that a page of ours loads; /next is another one.

    `policy`: what the browser is told that the page may load and apply.
    """
    page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
    files = taken_in()
    made = environment()
    made.globals["static"] = lambda name: f"/static/{name}"
    me = SimpleNamespace(
        name="Ruth Adeyemi", team_name="Northgate", role=SimpleNamespace(display_name="Social worker", permissions=frozenset())
    )
    if own_clock:
        page.clock.install()
    always = {
        "me": me,
        "token": "old",
        "nonce": "n",
        "title": "Basic care",
        "act_now": Local().act_now,
        "settings": SimpleNamespace(demonstration=False),
        "in_need": False,
        "session_ends": "",
        "session_ends_at": None,
    }
    whole = made.from_string(source).render({**always, **more})
    told = {"Content-Type": "text/html; charset=utf-8", **({"Content-Security-Policy": policy} if policy else {})}
    page.route("**/section", lambda route: route.fulfill(body=whole, headers=told))
    page.route("**/next", lambda route: route.fulfill(body="<title>next</title>", content_type="text/html"))
    page.route("**/health", lambda route: route.fulfill(body="ok", content_type="text/plain"))
    page.route("**/static/*", lambda route: serve(route, files))
    return page


def serve(route: Route, files: dict[str, bytes]) -> None:
    name = Path(route.request.url).name
    kinds = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
    route.fulfill(body=files[name], content_type=kinds[Path(name).suffix])
