"""Whatever is sent to whatever address, somebody gets an answer in words: never a fault of ours.

A walk over every route: odd words in its address, its questions, its form and its headers, as people of four roles. The fields
of a form are those that the route declares and those that stand on the pages. Each address is walked by the first of them who may
go there. `--long` sends every odd word to every form, from each of the four.
"""

from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import count
from urllib.parse import quote, urlsplit

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from app.answers.readers import READERS
from app.answers.times import part_date
from app.db import Database
from app.main import routes_of
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey
from app.policy import POLICY
from app.refusals import CannotRead
from app.web.reading import as_date
from tests.support.every_kind import a_tool_of_every_kind, an_assessment
from tests.support.factories import a_family, a_practitioner
from tests.support.visiting import ADDRESS, FROM_HERE, HTMX, looped, signed_in_secret, visitor
from tests.support.whole_record import WholeRecord, a_whole_record

ODD = (
    "", " ", "\x00", "\x01", "\x01t\x01", "a\x1b[0m", "\u202eabc", "²", "٣", "0", "-1", "--5", "1e309", "NaN", "9" * 5000,
    "[" * 5000, '{"a":' * 900, "{{ 7 * 7 }}", "' OR 1=1 --", "../../etc/passwd", "%00%ff", "a" * 45_000, "x\r\nX-Odd: 1",
    "//[bad", "00000000-0000-0000-0000-000000000000", "drop_child-" + "9" * 5000, "drop_carer-²", "seen.carer.~.~",
    "2026-02-30", "e\u0301" * 40, "start_anyway", "true", "~" * 200, ".", "|||", "\ufffe",
)  # fmt: skip
HALF = r"half of a character: \ud83d"
"""Sent as a charset that makes the lone half of it; no browser does."""

HEADERS = (
    {"Origin": b"http://[bad"}, {"Referer": b"http://[bad"}, {"Referer": b"//"}, {"Origin": b"null"}, {"Host": b"[bad"},
    {"Range": b"bytes=9-1"}, {"Sec-Fetch-Site": b"\xb2"}, {"User-Agent": b"\xff\x00\x01"}, {"Accept-Encoding": b"gzip;q=\xb2"},
    {"Content-Type": b"multipart/form-data"}, {"Content-Type": b"multipart/form-data; boundary=\x7f"},
    {"Content-Type": b"application/json"}, {"Content-Type": b"multipart/form-data; boundary=b; charset=\xff"},
    {"Content-Length": b"0"}, {"Cookie": b"turned=~~~~~~; known=~.~; pre=\x7f"}, {"Cookie": b"sid=\xff\xfe"},
    {"Cookie": b"sid=" + b"a" * 3000}, {"X-Forwarded-For": b"\xb2"}, {"HX-Request": b"true", "HX-Target": b"#\x7f"},
)  # fmt: skip

LAST = ("abandon", "sign", "return", "finish", "correct", "close", "end-sessions", "record", "invite")
"""Deeds that change what may be done afterwards come last."""

WALKERS = (RoleKey.SOCIAL_WORKER, RoleKey.SUPERVISOR, RoleKey.ADMINISTRATOR, RoleKey.PRACTICE_LEAD)
READ_NO_FAMILY = (RoleKey.ADMINISTRATOR, RoleKey.PRACTICE_LEAD)

FILES = (
    ("", b""), ("a.json", b""), ("a.json", b"[" * 5000), ("a.json", b'{"resourceType": "Questionnaire", "item": [1]}'),
    ("a.json", b'{"key": [], "sections": {}}'), ("\x01.json", b'{"resourceType": NaN}'), ("../a.xlsx", b"PK\x03\x04"),
    ("a.xlsx", b"\xd0\xcf\x11\xe0"), ("a.xls", b"\x00"), ("\u202e" * 300, b"\xff\xfe"), ("a.json", b"9" * 5000),
)  # fmt: skip
"""Files for a form, as others might make them. What hostile files do is tested where they are read."""

Fields = dict[str, str]


class Forms(HTMLParser):
    """The forms that are posted from a page: address → fields, as they stand there."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: dict[str, Fields] = {}
        self.open: Fields = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        if tag == "form" and (has.get("method") or "").lower() == "post":
            self.open = self.found.setdefault(urlsplit(has.get("action") or "").path, {})
        if tag in ("input", "select", "textarea", "button") and has.get("name"):
            self.open[str(has["name"])] = has.get("value") or ""


class Walk:
    """One person at every address of the service, with one family's record."""

    def __init__(self, service: FastAPI, someone: Practitioner, record: WholeRecord, *, long: bool) -> None:
        self.service, self.record, self.long = service, record, long
        self.client = looped(TestClient(service, base_url=ADDRESS, raise_server_exceptions=False, follow_redirects=False))
        self.client.cookies.set("sid", signed_in_secret(service.state.database, someone))
        self.token = visitor(service).token
        self.turn = count()
        self.sent = 0
        self.faults: list[str] = []
        self.forms: dict[str, Fields] = {}

    def odd(self, *, whole: bool = False) -> list[str]:
        """The next odd word. In a long walk all of them for a whole form, and four for one field."""
        if self.long and whole:
            return list(ODD)
        return [ODD[next(self.turn) % len(ODD)] for _ in range(4 if self.long else 1)]

    def ask(self, method: str, address: str, what: str, **more: object) -> str:
        self.sent += 1
        reply = self.client.request(method, address, **more)  # type: ignore[arg-type]
        if reply.status_code >= 500:
            self.faults.append(f"{reply.status_code} {method} {address[:120]} with {what[:80]!r}")
        return reply.text

    def look(self, route: APIRoute, *, whole: bool) -> None:
        address = self.record.address(route.path)
        page = self.ask("GET", address, "nothing odd")
        for action, fields in Forms(page).found.items():
            self.forms.setdefault(action, {}).update(fields)
            self.token = fields.get("token", self.token)
        if not whole:
            return
        asked = [field.alias for field in route.dependant.query_params] or ["odd"]
        for name in asked:
            for word in self.odd(whole=True):
                self.ask("GET", address, f"{name}={word}", params={name: word})
        self.addresses("GET", route)

    def addresses(self, method: str, route: APIRoute) -> None:
        """An odd word in the place of each reference."""
        words = route.path.split("/")
        for at, word in enumerate(words):
            if not word.startswith("{"):
                continue
            for odd in self.odd():
                bent = [*words[:at], quote(odd[:2000] or "²", safe=""), *words[at + 1 :]]
                sent = {"data": {"token": self.token}, "headers": FROM_HERE} if method == "POST" else {}
                self.ask(method, "/".join([self.one(word) for word in bent]), odd, **sent)

    def one(self, word: str) -> str:
        name = word.removeprefix("{").partition("}")[0]
        return self.record.parts.get(name, str(self.record.family.id)) if word.startswith("{") else word

    def post(self, route: APIRoute) -> None:
        address = self.record.address(route.path)
        fields = {**self.declared(route), **self.forms.get(address, {}), "token": self.token}
        names = [name for name in fields if name != "token"] or ["odd"]
        for word in self.odd(whole=True):
            for headers in (FROM_HERE, HTMX) if self.long else [(FROM_HERE, HTMX)[next(self.turn) % 2]]:
                self.ask(
                    "POST",
                    address,
                    f"every field {word}",
                    data={**dict.fromkeys(names, word), "token": self.token},
                    headers=headers,
                )
        for name in names if self.long else names[next(self.turn) % len(names) :: 4]:
            for word in self.odd():
                self.ask("POST", address, f"{name}={word}", data={**fields, name: word}, headers=FROM_HERE)
        self.halves(address, names)
        self.files(address, names)
        self.addresses("POST", route)

    def files(self, address: str, names: list[str]) -> None:
        """A file where words were asked for, and where a file was."""
        field = "file" if address.endswith("-outside") else names[0]
        for name, data in FILES if field == "file" else [FILES[next(self.turn) % len(FILES)]]:
            sent = {"data": {"token": self.token}, "files": {field: (name, data)}, "headers": FROM_HERE}
            self.ask("POST", address, f"file {name}", **sent)

    def halves(self, address: str, names: list[str]) -> None:
        """Half of a character in every field."""
        part = '--b\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
        body = "".join(part.format(name, HALF) for name in names) + part.format("token", self.token) + "--b--\r\n"
        kind = "multipart/form-data; boundary=b; charset=raw_unicode_escape"
        self.ask("POST", address, HALF, content=body.encode(), headers={**FROM_HERE, "Content-Type": kind})

    def declared(self, route: APIRoute) -> Fields:
        models = [field.field_info.annotation for field in route.dependant.body_params]
        return dict.fromkeys((name for model in models for name in getattr(model, "model_fields", {})), "")


def first_to(method: str, route: APIRoute) -> RoleKey:
    """Who of the four walks an address: the first who may."""
    needed = POLICY.needed(method, route.path)
    return next((role for role in WALKERS if needed is None or needed in ROLES[role].permissions), WALKERS[0])


def in_order(routes: list[tuple[str, str, APIRoute]], method: str) -> Iterator[APIRoute]:
    found = [route for one, _, route in routes if one == method and route.path != "/sign-out"]
    return iter(sorted(found, key=lambda route: route.path.rpartition("/")[2] in LAST))


@pytest.mark.parametrize("role", WALKERS)
def test_nothing_that_is_sent_anywhere_is_a_fault_of_ours(
    sqlite_service: FastAPI, sqlite_database: Database, role: RoleKey, request: pytest.FixtureRequest
) -> None:
    with sqlite_database.unit_of_work() as session:
        someone = a_practitioner(session, "Ann Lee", role=role)
        record = a_whole_record(session, sqlite_service.state.suite, lead=someone if role not in READ_NO_FAMILY else None)
    walk = Walk(sqlite_service, someone, record, long=bool(request.config.getoption("--long")))
    routes = routes_of(sqlite_service)

    for route in in_order(routes, "GET"):
        if not route.path.endswith(".pdf"):
            walk.look(route, whole=walk.long or first_to("GET", route) is role)
    for route in in_order(routes, "POST"):
        if walk.long or first_to("POST", route) is role:
            walk.post(route)
    for headers in HEADERS:
        walk.ask("GET", "/", str(headers), headers=headers)
        walk.ask("POST", "/still-here", str(headers), data={"token": walk.token}, headers=headers)
        walk.ask("POST", "/sign-in", str(headers), data={"token": walk.token, "name": "²"}, headers=headers)

    assert not walk.faults, "\n".join(walk.faults)
    assert walk.sent > 250
    assert walk.client.get("/my-sessions").status_code == 200, "the walk was signed out on its way"


@pytest.mark.parametrize("deed", ["drop_child-" + "9" * 5000, "drop_child-²", "drop_carer-" + "9" * 5000, "drop_carer--1"])
def test_a_row_that_is_not_there_is_not_taken_out(sqlite_service: FastAPI, sqlite_database: Database, deed: str) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)

    assert visitor(sqlite_service, as_=ruth).post("/families/start", {"deed": deed}).status_code < 500


@pytest.mark.parametrize("removed", ["%01", "%01t%01", "%00"])
def test_a_sign_that_somebody_types_is_not_taken_for_one_of_ours(
    sqlite_service: FastAPI, sqlite_database: Database, removed: str
) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth], adults=["Kelly"])
        assessment = an_assessment(session, family, ruth)
    address = f"{family.address}/assessments/{assessment.id}/sections/a_day"

    reply = visitor(sqlite_service, as_=ruth).ask(f"{address}?removed={removed}&day={removed}&block={removed}")

    assert reply.status_code == 200


@pytest.mark.parametrize("odd", ["²", "٣", "9" * 20, "9" * 5000, "--5", "-", "1e3"])
def test_odd_figures_are_refused_in_words(odd: str) -> None:
    for day, month, year in ((odd, "1", "2026"), ("1", odd, "2026"), ("1", "1", odd)):
        assert as_date(day, month, year) is None
        with pytest.raises(CannotRead):
            part_date(day, month, year)
    for question in a_tool_of_every_kind().questions():
        if question.kind in ("number", "scale"):
            with pytest.raises(CannotRead):
                READERS[question.kind](question, {"answer": (odd,)})
