"""A post is taken only from our own pages, in the browser that was shown the form."""

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from app.db import Database
from tests.support.factories import a_practitioner
from tests.support.page import read_page
from tests.support.visiting import ADDRESS, FROM_HERE, signed_in_secret, visitor


@pytest.fixture
def browser(sqlite_service: FastAPI) -> TestClient:
    return TestClient(sqlite_service, base_url=ADDRESS, follow_redirects=False)


def token_of(reply: Response) -> str:
    return read_page(reply.text).fields()["token"]


TRY = {"name": "nobody", "password": "a long enough guess"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "https://127.0.0.1"},
        {"Origin": "http://[bad"},
        {"Origin": ""},
    ],
)
def test_a_post_from_another_site_is_refused_even_with_the_right_token(browser: TestClient, headers: dict[str, str]) -> None:
    token = token_of(browser.get("/sign-in"))

    reply = browser.post("/sign-in", data={"token": token, **TRY}, headers=headers)

    assert reply.status_code == 403
    assert read_page(reply.text).h1 == "That came from another website"


@pytest.mark.parametrize("headers", [FROM_HERE, {"Origin": ADDRESS}, {}])
def test_a_post_from_our_own_page_is_taken(browser: TestClient, headers: dict[str, str]) -> None:
    token = token_of(browser.get("/sign-in"))

    reply = browser.post("/sign-in", data={"token": token, **TRY}, headers=headers)

    assert reply.status_code == 422


@pytest.mark.parametrize("token", ["", "x", "-.x.y", "\ud800", "é.é.é"])
def test_without_a_token_of_ours_nothing_is_tried(browser: TestClient, token: str) -> None:
    browser.get("/sign-in")
    sent = {"token": token.encode("utf-8", "surrogatepass"), **TRY}

    reply = browser.post("/sign-in", data=sent, headers=FROM_HERE)

    assert (reply.status_code, reply.headers["location"]) == (303, "/sign-in")


def test_a_token_is_worth_nothing_in_another_browser(browser: TestClient, sqlite_service: FastAPI) -> None:
    token = token_of(browser.get("/sign-in"))
    other = TestClient(sqlite_service, base_url=ADDRESS, follow_redirects=False)
    other.get("/sign-in")

    reply = other.post("/sign-in", data={"token": token, **TRY}, headers=FROM_HERE)

    assert reply.status_code == 303


def test_a_token_of_before_signing_in_is_worth_nothing_afterwards(
    browser: TestClient, sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    token = token_of(browser.get("/sign-in"))
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
    browser.cookies.set("sid", signed_in_secret(sqlite_database, ruth))

    reply = browser.post("/my-sessions/end-others", data={"token": token}, headers=FROM_HERE)

    assert (reply.status_code, reply.headers["location"]) == (303, "/")


def test_a_get_walks_through_wherever_it_comes_from(sqlite_service: FastAPI) -> None:
    reply = visitor(sqlite_service).client.get("/sign-in", headers={"Sec-Fetch-Site": "cross-site"})

    assert reply.status_code == 200
