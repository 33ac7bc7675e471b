"""No name and no word of a family leaves by a side door: every one is a token of its own, and the doors are searched for them.

Logs, addresses, titles, headers, cookies, file names and error pages hold none; nor does anything that a stranger is shown.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

import pytest
from httpx2 import Response

from tests.crash.arranged import at, sign_in
from tests.journeys.forms import forms_of
from tests.journeys.walking import Walk, answer_forms, told
from tests.support.page import addresses
from tests.support.papers import fetched
from tests.support.serving import COMMAND, ROOT, Served, serving
from tests.support.visiting import Visitor

FAMILY = re.compile(r"/families/[0-9a-f-]{36}")
TOKEN = re.compile(r"qz[0-9a-f]{10}")
NOT_OF_A_FAMILY = ("/shelf", "/help", "/act-now", "/accessibility", "/what-we-record", "/who-may-do-what", "/my-sessions")
NO_PAGES = ("/citations", "/parts", "/completed", "/still-here", "/abandon", "/statements/add")
LEFT_OUT = re.compile(r"/sign-out|/static/|\.pdf|/back$|/family(\?|$)")
"""Ending the session, files, what is looked at on its own below, and turning the screen, which closes everything else."""


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demonstration with a token in every name and text, and a line in the log for every request, as in earnest."""
    folder = tmp_path_factory.mktemp("marked")
    made = ["demo", "--canary", "--data", folder, "--tokens", folder / "tokens.json", "--accounts-file", folder / "accounts.json"]
    subprocess.run([str(COMMAND), *map(str, made)], cwd=ROOT, check=True, capture_output=True)
    assert len(json.loads((folder / "tokens.json").read_text())) > 500
    with serving(folder, command=[sys.executable, "-m", "tests.journeys.logged"]) as served:
        yield served


@dataclass
class Searcher:
    """Goes through every page there is a link to, and looks at all that is not the page's own text."""

    walk: Walk
    seen: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    tokens_shown: set[str] = field(default_factory=set)

    def search(self, where: str, text: str) -> None:
        self.faults += [f"{where}: {token}" for token in TOKEN.findall(text)]

    def reply(self, reply: Response) -> None:
        address = str(reply.url)
        self.search(f"the address {address}", address)
        for name, value in reply.headers.multi_items():
            self.search(f"the header {name} of {address}", value)
        for earlier in reply.history:
            self.reply(earlier)
        if not reply.headers.get("content-type", "").startswith("text/html"):
            return
        page = self.walk.visitor.read(reply, status=reply.status_code)
        self.search(f"the title of {address}", page.title)
        for one in addresses(page.tree):
            self.search(f"an address on {address}", one)
        self.tokens_shown |= set(TOKEN.findall(reply.text))

    def every_page(self, first: str, most: int) -> None:
        waiting = [first]
        while waiting and len(self.seen) < most:
            address = waiting.pop(0)
            reply = self.walk.visitor.client.get(address)
            self.seen.append(address)
            self.reply(reply)
            if not reply.headers.get("content-type", "").startswith("text/html"):
                continue
            page = self.walk.visitor.read(reply, status=reply.status_code)
            for link in [one.partition("#")[0] for one in addresses(page.tree)]:
                is_new = link not in self.seen and link not in waiting
                if is_new and link.startswith("/") and not LEFT_OUT.search(link) and is_a_page(link):
                    waiting.append(link)


def is_a_page(link: str) -> bool:
    """Not where a form is posted to, nor more of the same kind than a search needs."""
    return not link.endswith(NO_PAGES) and "block=" not in link


def in_log(served: Served, route: str) -> list[str]:
    """What the log holds of the made-up words. `route`: what was asked for just now, so that the log is known to have it."""
    said = served.log.read_text()
    assert route in said, "the log does not hold what was asked for, so it proves nothing"
    return TOKEN.findall(said)


def test_no_token_is_anywhere_but_on_the_pages_of_those_who_may_read_them(marked: Served) -> None:
    with at(marked, sign_in(marked, "ruth")) as client:
        searcher = Searcher(Walk(Visitor(client)))
        searcher.every_page("/", most=120)
        posts_that_fail(searcher)
        for name, value in client.cookies.items():
            searcher.search(f"the cookie {name}", value)

    assert len(searcher.tokens_shown) > 200, "the search saw too little to mean anything"
    assert searcher.faults == []
    assert in_log(marked, "/families/{case_id}") == []


def posts_that_fail(searcher: Searcher) -> None:
    """What cannot be read, what is not a field and what comes from elsewhere: none is said back in a way that leaks."""
    walk = searcher.walk
    secret = "qz0123456789"
    section = next(address for address in searcher.seen if "/sections/" in address)
    form = answer_forms(walk.get(section))[0]
    for typed in ({secret: ["x"]}, {**form.untouched(), "answer\x00": [secret]}, {"operation": [secret * 40]}):
        reply = walk.visitor.post(form.action, typed)
        assert reply.status_code in (303, 404, 409, 422), reply.status_code
        searcher.search(
            f"the refusal {reply.status_code}", without_what_was_typed(reply, typed) if reply.status_code != 303 else ""
        )
    for address in (f"/families/{secret}", f"/nowhere?find={secret}"):
        searcher.search("the page that says there is nothing", walk.visitor.client.get(address).text)


def without_what_was_typed(reply: Response, typed: Mapping[str, list[str]]) -> str:
    """What a refusal says of its own: whoever wrote the rest is given it back, so that no word is lost."""
    said = told(reply)
    for value in sorted((value for values in typed.values() for value in values if value), key=len, reverse=True):
        said = said.replace(escape(value), "").replace(value, "")
    return said


def test_a_search_for_a_name_leaves_it_in_no_address(marked: Served) -> None:
    tokens: Mapping[str, str] = json.loads((marked.data / "tokens.json").read_text())
    name = next(token for token, place in tokens.items() if place == "dean/name")
    with at(marked, sign_in(marked, "ruth")) as client:
        walk = Walk(Visitor(client))
        form = next(form for form in forms_of(walk.get("/families/find")) if form.action.endswith("/families/find"))
        reply = walk.visitor.post(form.action, {**form.untouched(), "find": [name]}, follow=True)

    assert name in reply.text, "the family is not found"
    assert name not in str(reply.url)
    assert in_log(marked, "/families/find") == []


def test_a_copy_s_file_name_holds_the_reference_and_no_name(marked: Served, pango: None) -> None:
    with at(marked, sign_in(marked, "ruth")) as client:
        visitor = Visitor(client)
        families = sorted({one for one in addresses(visitor.get("/").tree) if FAMILY.fullmatch(one)})
        links = (one for family in families for one in addresses(visitor.get(f"{family}/assessments").tree))
        read = next(one for one in links if one.endswith("/read"))
        reply = fetched(client.get, read.replace("/read", "/copies/professional.pdf"))

    assert reply.headers["content-type"] == "application/pdf"
    assert TOKEN.findall(str(dict(reply.headers))) == []
    assert TOKEN.findall(reply.content[-4000:].decode("latin-1")) == [], "a name is in the file's own description"


@pytest.mark.parametrize("name", ["bethan", "alex", "noor"])
def test_those_who_read_no_family_are_shown_no_token(marked: Served, name: str) -> None:
    with at(marked, sign_in(marked, "ruth")) as hers:
        searcher = Searcher(Walk(Visitor(hers)))
        searcher.every_page("/", most=25)
    theirs = [address for address in searcher.seen if address.startswith("/families/")]
    with at(marked, sign_in(marked, name)) as client:
        other = Searcher(Walk(Visitor(client)))
        other.every_page("/", most=20)
        for address in [*theirs, *NOT_OF_A_FAMILY]:
            other.reply(client.get(address))

    assert other.tokens_shown == set()
    assert other.faults == []


def test_nothing_about_a_family_is_in_the_files_beside_the_record(marked: Served) -> None:
    """The log, the accounts and the keys; the record itself is meant to hold it, and the list of tokens is ours."""
    ours = {"tokens.json"}
    for file in [one for one in Path(marked.data).rglob("*") if one.is_file() and one.name not in ours]:
        if not file.name.startswith("whole-picture.db"):
            assert TOKEN.findall(file.read_bytes().decode("latin-1")) == [], file.name
