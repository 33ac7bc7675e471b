"""Every reply, whatever it is, tells the browser what it may do with it."""

import re

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from app.web.assets import static
from tests.app.web.probe import with_route
from tests.support.page import read_page
from tests.support.visiting import ADDRESS, FROM_HERE

ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}


def promises(reply: Response) -> None:
    for name, value in ALWAYS.items():
        assert reply.headers.get(name) == value, f"{name} on {reply.status_code}"
    policy = reply.headers["content-security-policy"]
    for directive in (
        "default-src 'none'",
        "style-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ):
        assert directive in policy
    assert re.search(r"script-src 'nonce-[\w-]{22}'", policy)
    assert "unsafe" not in policy
    assert "server" not in reply.headers


def breaks() -> None:
    raise ZeroDivisionError("Zebedee Canary")


@pytest.fixture
def browser(sqlite_service: FastAPI) -> TestClient:
    with_route(sqlite_service, "/breaks", breaks)
    return TestClient(sqlite_service, base_url=ADDRESS, raise_server_exceptions=False, follow_redirects=False)


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [
        ("GET", "/sign-in", 200),
        ("GET", "/my-sessions", 303),
        ("GET", "/nowhere", 404),
        ("DELETE", "/sign-in", 405),
        ("PUT", "/health", 405),
        ("POST", "/sign-in", 303),
        ("GET", "/breaks", 500),
        ("GET", "/trail?before=x", 303),
        ("GET", "/health", 200),
        ("GET", "/static/nothing.css", 404),
    ],
)
def test_every_outcome_has_every_header_and_is_kept_nowhere(browser: TestClient, method: str, address: str, status: int) -> None:
    reply = browser.request(method, address)

    promises(reply)
    assert reply.headers["cache-control"] == "no-store"
    assert reply.status_code == status


def test_another_host_is_not_answered_and_gets_the_headers_too(browser: TestClient) -> None:
    reply = browser.get("/sign-in", headers={"Host": "elsewhere.example"})

    assert reply.status_code == 400
    promises(reply)


def test_a_slash_too_many_leads_nowhere_else(browser: TestClient) -> None:
    reply = browser.get("/sign-in/")

    assert reply.status_code == 404
    assert "location" not in reply.headers


def test_too_much_at_once_is_413_with_the_headers_whether_or_not_its_length_was_declared(browser: TestClient) -> None:
    big = b"name=" + b"a" * (1024 * 1024)
    form = {"Content-Type": "application/x-www-form-urlencoded", **FROM_HERE}

    declared = browser.post("/sign-in", content=big, headers=form)
    chunked = browser.post("/sign-in", content=iter([big[:600_000], big[600_000:]]), headers=form)

    for reply in (declared, chunked):
        assert reply.status_code == 413
        assert "That was too much to send at once" in read_page(reply.text).text, "in our own words, and with a way on"
        promises(reply)


def test_a_style_sheet_is_kept_for_ever_and_sent_compressed(browser: TestClient) -> None:
    plain = browser.get(static("house.css"), headers={"Accept-Encoding": "identity"})
    packed = browser.get(static("house.css"), headers={"Accept-Encoding": "gzip"})

    promises(plain)
    assert plain.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert plain.headers["content-type"].startswith("text/css")
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.text == plain.text


def test_only_hashed_names_exist_under_static(browser: TestClient) -> None:
    for address in (
        "/static/house.css",
        "/static/manifest.json",
        "/static/../settings.py",
        "/static/%2e%2e/settings.py",
        "/static/",
    ):
        assert browser.get(address).status_code == 404


def test_each_reply_has_a_nonce_of_its_own_and_the_page_uses_it(browser: TestClient) -> None:
    nonces = set()
    for _ in range(2):
        reply = browser.get("/sign-in")
        found = re.search(r"'nonce-([\w-]+)'", reply.headers["content-security-policy"])
        assert found is not None
        assert f'nonce="{found[1]}"' in reply.text
        nonces.add(found[1])

    assert len(nonces) == 2


def test_over_tls_the_browser_is_told_to_come_back_over_tls(sqlite_service: FastAPI) -> None:
    secure = TestClient(sqlite_service, base_url="https://127.0.0.1")

    reply = secure.get("/sign-in")

    assert reply.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"
    assert "__Host-pre=" in reply.headers["set-cookie"]
    assert "Secure" in reply.headers["set-cookie"]


def test_nothing_describes_the_service_to_strangers(browser: TestClient) -> None:
    for address in ("/docs", "/redoc", "/openapi.json"):
        assert browser.get(address).status_code == 404
