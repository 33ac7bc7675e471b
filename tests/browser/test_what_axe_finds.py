"""What watches the pages sees words that cannot be read, though it does not ask of all that look alike."""

import pytest
from playwright.sync_api import Browser

from tests.support.browser import what_axe_finds

pytestmark = pytest.mark.browser

PAGE = """<!doctype html><html lang="en"><title>Words</title><body><main><h1>Words</h1>{}</main>"""
PLAIN = "<p>Plain words.</p>" * 40
PALE = '<p style="color: #aaa">Pale words.</p>'
ON_DARK = '<div style="background: #444"><p>Plain words.</p></div>'
SMALL = '<p style="color: #888; font-size: 40px">Large.</p><p style="color: #888">Small.</p>'


def test_words_that_cannot_be_read_are_found_among_many_that_can_and_again_each_time(chromium: Browser) -> None:
    page = chromium.new_page()
    found: dict[str, list[list[str]]] = {}
    for name, words in {"pale": PALE, "on dark": ON_DARK, "small": SMALL}.items():
        for _ in range(2):
            page.set_content(PAGE.format(PLAIN + words + PLAIN))
            found.setdefault(name, []).append(what_axe_finds(page))
    page.set_content(PAGE.format(PLAIN))
    fine = what_axe_finds(page)
    page.close()

    assert fine == []
    assert {name: [[one.split(":")[0] for one in each] for each in both] for name, both in found.items()} == {
        name: [["axe finds color-contrast"]] * 2 for name in found
    }
