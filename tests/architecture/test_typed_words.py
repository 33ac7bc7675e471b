"""Every form in which somebody writes words saves itself, or is watched: nobody leaves it unasked with words in it."""

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
STATIC = ROOT / "app/web/static"
NAMES = sorted(str(file.relative_to(TEMPLATES)) for file in TEMPLATES.rglob("*.html"))
LAYOUT = "_layout.html"

FORM = re.compile(r"<form\b[^>]*>.*?</form>", re.DOTALL)
TAG = re.compile(r"<form\b(?:\{\{.*?\}\}|\{%.*?%\}|[^>])*>", re.DOTALL)
INCLUDED = re.compile(r'\{% include "([^"]+)"')
SAVES_ITSELF = re.compile(r"\bdata-(autosave|saves)\b")
WRITTEN_IN = re.compile(
    r"<textarea\b|\b(text_input|textarea|date_input)\(|<input\b(?![^>]*type=\"(hidden|checkbox|radio|file|submit|password))"
)


@cache
def source(name: str) -> str:
    return (TEMPLATES / name).read_text()


def whole(name: str, within: tuple[str, ...] = ()) -> str:
    """A template with every other that it includes; where it includes one by its kind, all of that folder."""
    if name in within:
        return ""
    if name.endswith("/"):
        return "".join(whole(one, within) for one in NAMES if one.startswith(name))
    return INCLUDED.sub(lambda found: whole(found[1], (*within, name)), source(name))


def layout_of(name: str) -> str:
    """The outermost template that a page is laid out by."""
    above = re.search(r'\{% extends "([^"]+)"', source(name))
    return layout_of(above[1]) if above else name


FORMS = [(name, form) for name in NAMES for form in FORM.findall(whole(name)) if 'method="get"' not in form]
WRITTEN = [(name, form) for name, form in FORMS if WRITTEN_IN.search(form)]
PAGES = [name for name in NAMES if "{% extends" in source(name)]


def test_there_are_forms_to_look_at() -> None:
    assert {"evidence/statement_add.html", "plan_pages/outcome.html", "chronology/add.html"} <= {name for name, _ in WRITTEN}


@pytest.mark.parametrize("name", NAMES)
def test_a_form_says_how_it_is_sent_as_the_scripts_look_for_it(name: str) -> None:
    tags = TAG.findall(source(name))

    assert [tag for tag in tags if not re.search(r' method="(post|get|dialog)"', tag)] == []


def test_a_form_with_words_that_saves_itself_says_so_beside_it() -> None:
    saving = [(name, form) for name, form in WRITTEN if SAVES_ITSELF.search(form.partition(">")[0])]

    assert [name for name, form in saving if "hx-post=" not in form or not re.search(r"save_line|data-saved", form)] == []


def test_every_page_with_a_form_for_words_watches_it() -> None:
    watched = {LAYOUT} if "'unsent.js'" in source(LAYOUT) else set()
    written = {name for name, _ in WRITTEN}

    assert [name for name in PAGES if name in written and layout_of(name) not in watched] == []


def test_what_does_not_save_itself_is_what_is_watched() -> None:
    saving = re.search(r'SAVING = "form\[(.*?)\], form\[(.*?)\]"', (STATIC / "capture.js").read_text())
    watched = re.search(
        r"BY_BUTTON = 'form\[method=\"post\"\]:not\(\[(.*?)\], \[(.*?)\], \[role=search\]\)'", (STATIC / "unsent.js").read_text()
    )

    assert saving
    assert watched
    assert saving.groups() == watched.groups() == ("data-autosave", "data-saves")


def test_a_form_with_a_password_in_it_is_for_no_other_writing() -> None:
    """Forms with a password are not watched: a browser fills them in by itself."""
    secret = [(name, form) for name, form in WRITTEN if re.search(r"password['\"]", form)]

    assert [name for name, form in secret if re.search(r"\btextarea\(|<textarea", form)] == []
