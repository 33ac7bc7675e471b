"""The reader of pages, on which all tests of pages stand, notices each thing it promises to notice."""

import pytest

from tests.support.page import read_fragment, read_page
from tests.support.reading_age import reading_age

PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head><title>My work – Whole Picture</title><link rel="stylesheet" href="/static/house.css"></head>
<body><main id="main"><h1>My work</h1>
<form method="post" action="/families/start"><input type="hidden" name="token" value="t">
<label for="ref">Reference</label> <input id="ref" name="ref" value="WP-4K7Q2">
<fieldset><legend>Who was there</legend>
<label><input type="radio" name="who" value="child" checked> The child</label>
<label><input type="radio" name="who" value="carer"> A carer</label></fieldset>
<label>Words <textarea name="words">
As she said it</textarea></label>
<button>Save</button></form></main></body></html>"""

FAULTS = {
    "one h1": ("<h1>My work</h1>", "<h1>My work</h1><h1>And more</h1>"),
    "a title ends": ("My work – Whole Picture", "My work"),
    "en-GB": ('lang="en-GB"', 'lang="en"'),
    "the id main is there 2 times": ("<h1>", '<h1 id="main">'),
    "has no label": ('<label for="ref">', "<label>"),
    "fieldset with a legend": ("<legend>Who was there</legend>", ""),
    "without the hidden token": ('name="token"', 'name="other"'),
    "style, which is inline": ("<h1>", '<h1 style="color: red">'),
    "onclick, which is inline": ("<button>", '<button onclick="go()">'),
    "<script> is inline": ("<h1>", "<script>go()</script><h1>"),
    "loaded from elsewhere": ('href="/static/', 'href="https://example.org/'),
    "has no words": ("<button>Save</button>", "<button></button>"),
    "which is not there": ("<h1>", '<h1 aria-describedby="hint">'),
    "not well-formed": ("</form>", ""),
    "another address with htmx": ('action="/families/start"', 'action="/families/start" hx-post="/families"'),
    "Dean, is in the title": ("My work –", "Mia Dean –"),
    "Dean, is in the address /families/dean": ("<h1>", '<a href="/families/dean">A family</a><h1>'),
}


def test_a_page_that_keeps_its_promises_is_read() -> None:
    page = read_page(PAGE, address="/", names=["Dean"])

    assert page.title == "My work – Whole Picture"
    assert page.h1 == "My work"
    assert "Who was there The child A carer" in page.text
    assert page.fields() == {"token": "t", "ref": "WP-4K7Q2", "who": "child", "words": "As she said it"}
    assert page.one("input", id="ref").get("name") == "ref"


@pytest.mark.parametrize("fault", FAULTS)
def test_a_page_that_breaks_a_promise_is_noticed(fault: str) -> None:
    sound, broken = FAULTS[fault]
    assert sound in PAGE

    with pytest.raises(AssertionError) as noticed:
        read_page(PAGE.replace(sound, broken), names=["Dean"])

    assert fault in str(noticed.value)


def test_a_name_in_the_page_s_own_address_is_noticed() -> None:
    with pytest.raises(AssertionError, match="Dean, is in the address"):
        read_page(PAGE, address="/families/find?words=dean", names=["Dean"])


def test_a_fragment_is_one_element_with_an_id_and_what_is_swapped_beside_it() -> None:
    assert read_fragment('<p id="saved">Saved</p><div id="card" hx-swap-oob="true"></div>').get("id") == "saved"


@pytest.mark.parametrize("html", ["<p>Saved</p>", "Saved", '<p id="a">A</p><p id="b">B</p>', '<p id="a"><b>A</p>'])
def test_a_fragment_that_would_not_swap_whole_is_noticed(html: str) -> None:
    with pytest.raises(AssertionError):
        read_fragment(html)


def test_plain_words_are_easier_to_read_than_office_words() -> None:
    plain = reading_age("Is there food in the house most days? Tell us what a school day is like for you.")
    office = reading_age("Practitioners should consider multi-agency arrangements appertaining to parental capability.")

    assert plain < 9
    assert office > 18
