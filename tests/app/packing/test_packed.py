"""A long page comes packed as the browser that asks can unpack it, and says the same however it came."""

import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from app.main import PACKED_BY, PACKED_FROM
from app.packing.packed import ASIDE, Packed

LINE = "Question {}: how is it for the child? Steady, mostly, on and off, mostly not.\n"
WORDS = "".join(LINE.format(number) for number in range(4000))


@pytest.fixture(scope="module")
def browser() -> TestClient:
    def streamed(_request: object) -> Response:
        return StreamingResponse((line + "\n" for line in WORDS.splitlines()), media_type="text/plain")

    routes = [
        Route("/long", lambda _request: PlainTextResponse(WORDS)),
        Route("/middling", lambda _request: PlainTextResponse(WORDS[:PACKED_FROM])),
        Route("/short", lambda _request: PlainTextResponse(WORDS[: PACKED_FROM - 1])),
        Route("/streamed", streamed),
    ]
    app = Starlette(routes=routes)
    app.add_middleware(Packed, minimum_size=PACKED_FROM, compresslevel=PACKED_BY)
    return TestClient(app)


@pytest.mark.parametrize(
    ("accepted", "how"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0.5, gzip", "br"),
        ("gzip, br;q=0", "gzip"),
        ("gzip", "gzip"),
        ("brat", None),
        ("identity", None),
    ],
)
@pytest.mark.parametrize("address", ["/long", "/middling", "/streamed"])
def test_a_page_comes_as_the_browser_can_unpack_it(browser: TestClient, address: str, accepted: str, how: str | None) -> None:
    reply = browser.get(address, headers={"Accept-Encoding": accepted})

    assert reply.headers.get("content-encoding") == how
    assert reply.headers["vary"] == "Accept-Encoding"
    assert reply.text == (WORDS[:PACKED_FROM] if address == "/middling" else WORDS)


def test_what_is_short_is_sent_as_it_is(browser: TestClient) -> None:
    assert "content-encoding" not in browser.get("/short", headers={"Accept-Encoding": "br"}).headers
    assert len(WORDS) > ASIDE, "and the longest is packed beside what else is done"


def test_the_service_packs_its_pages_so(sqlite_service: FastAPI) -> None:
    page = TestClient(sqlite_service, base_url="http://127.0.0.1").get("/help", headers={"Accept-Encoding": "br"})
    assert page.headers["content-encoding"] == "br"
    assert "</html>" in page.text
