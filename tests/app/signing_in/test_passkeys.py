"""Signing in with a passkey: both steps in one; every answer good once, from the browser that was asked, on this very site."""

import datetime
import json
from typing import Any

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.db import Database
from app.people import actions as people
from app.people.practitioner import Practitioner
from app.web.wall import sealed
from tests.app.people.arranged import browser_at, sign_in, somebody
from tests.support.authenticator import PRESENT, Device
from tests.support.page import Page
from tests.support.visiting import Visitor, signed_in_secret

THERE = "http://localhost"


def at_localhost(service: FastAPI, as_: Practitioner | None = None) -> Visitor:
    """A browser at the name under which there can be passkeys."""
    client = TestClient(service, base_url=THERE)
    if as_ is not None:
        client.cookies.set("sid", signed_in_secret(service.state.database, as_), domain="localhost.local", path="/")
    return Visitor(client)


def asked(page: Page, action: str) -> tuple[str, dict[str, str]]:
    """The question on a page, and the fields of its form."""
    forms = [
        {one.get("name", ""): one.get("value", "") for one in form.iter("input")} for form in page.all("form", action=action)
    ]
    fields = next(one for one in forms if "challenge" in one)
    return fields["challenge"], fields


def add(service: FastAPI, somebody_: Practitioner, device: Device) -> tuple[Visitor, int]:
    browser = at_localhost(service, somebody_)
    challenge, fields = asked(browser.get("/my-account/passkeys"), "/my-account/passkeys")
    made = {**fields, "name": "Work laptop", "credential": device.makes(challenge)}
    return browser, browser.post("/my-account/passkeys", made).status_code


def try_with(service: FastAPI, device: Device, **other: Any) -> int:
    browser = at_localhost(service)
    challenge, fields = asked(browser.get("/sign-in"), "/sign-in/passkey")
    return browser.post("/sign-in/passkey", {**fields, "credential": device.signs(challenge), **other}).status_code


def test_a_passkey_is_made_and_signs_its_owner_in_without_a_password(service: FastAPI, database: Database) -> None:
    device = Device()
    ruth, status = add(service, somebody(database), device)
    browser = at_localhost(service)
    challenge, fields = asked(browser.get("/sign-in?next=/my-account"), "/sign-in/passkey")

    reply = browser.post("/sign-in/passkey", {**fields, "credential": device.signs(challenge)})

    assert status == 200, "recovery codes are shown"
    assert "Passkey: Work laptop" in ruth.get("/my-account").text
    assert (reply.status_code, reply.headers["location"]) == (303, "/my-account")
    assert "Signed in with a passkey." in browser.get("/my-sessions").text
    assert sign_in(browser_at(service)) == 200, "with a password, the second step is asked for"


def test_an_answer_is_good_once_and_only_in_the_browser_that_was_asked(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    device = Device()
    add(sqlite_service, somebody(sqlite_database), device)
    browser, thief = at_localhost(sqlite_service), at_localhost(sqlite_service)
    challenge, fields = asked(browser.get("/sign-in"), "/sign-in/passkey")
    answer = {"challenge": challenge, "credential": device.signs(challenge)}
    thief.get("/sign-in")

    assert thief.post("/sign-in/passkey", answer).status_code == 422
    assert browser.post("/sign-in/passkey", {**fields, **answer}).status_code == 303
    again = at_localhost(sqlite_service)
    again.client.cookies.set("pre", browser.client.cookies["pre"], domain="localhost.local", path="/")
    again.get("/sign-in")
    assert again.post("/sign-in/passkey", answer).status_code == 422, "the same answer a second time"
    late = at_localhost(sqlite_service)
    challenge, fields = asked(late.get("/sign-in"), "/sign-in/passkey")
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=11)):
        assert late.post("/sign-in/passkey", {**fields, "credential": device.signs(challenge)}).status_code == 422


def test_nobody_gets_in_with_another_site_another_key_or_an_owner_who_was_not_there(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    device = Device()
    add(sqlite_service, somebody(sqlite_database), device)

    assert try_with(sqlite_service, Device(id=device.id, key=device.key, count=5)) == 303
    assert try_with(sqlite_service, Device(id=device.id, key=device.key, count=1)) == 422, "a copy that counts behind"
    assert try_with(sqlite_service, Device(id=device.id, count=20)) == 422, "another key under the same id"
    assert try_with(sqlite_service, Device(count=20)) == 422, "a passkey nobody added"
    assert try_with(sqlite_service, Device("http://evil.example", id=device.id, key=device.key, count=20)) == 422
    assert try_with(sqlite_service, Device(site="evil.example", id=device.id, key=device.key, count=20)) == 422
    assert try_with(sqlite_service, Device(flags=PRESENT, id=device.id, key=device.key, count=20)) == 422, "not shown it is them"


@pytest.mark.parametrize(
    "credential",
    ["", "x", "[]", "{}", "7", '{"id": 7}', "[" * 9000, json.dumps({"id": "eA", "rawId": "eA", "type": "x", "response": {}})],
)
def test_what_is_no_answer_gets_a_plain_refusal(sqlite_service: FastAPI, sqlite_database: Database, credential: str) -> None:
    browser = at_localhost(sqlite_service, somebody(sqlite_database))
    challenge, fields = asked(browser.get("/my-account/passkeys"), "/my-account/passkeys")
    stranger = at_localhost(sqlite_service)
    question, sent = asked(stranger.get("/sign-in"), "/sign-in/passkey")

    assert browser.post("/my-account/passkeys", {**fields, "credential": credential}).status_code == 422
    assert stranger.post("/sign-in/passkey", {**sent, "credential": credential}).status_code == 422
    assert stranger.post("/sign-in/passkey", {**sent, "challenge": "9.9.9", "credential": credential}).status_code in (422, 303)
    assert challenge != question


def test_broken_parts_of_an_answer_are_refused(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    device = Device()
    ruth = somebody(sqlite_database)
    add(sqlite_service, ruth, device)
    for part in ("clientDataJSON", "authenticatorData", "signature"):
        for broken in ("", "AAAA", "é", "A" * 3000, None, 7):
            browser = at_localhost(sqlite_service)
            challenge, fields = asked(browser.get("/sign-in"), "/sign-in/passkey")
            whole = json.loads(device.signs(challenge))
            whole["response"][part] = broken
            reply = browser.post("/sign-in/passkey", {**fields, "credential": json.dumps(whole)})
            assert reply.status_code == 422, (part, broken)
    making = at_localhost(sqlite_service, ruth)
    for broken in ("", "AAAA", "oA", "v///", 7):
        challenge, fields = asked(making.get("/my-account/passkeys"), "/my-account/passkeys")
        whole = json.loads(Device().makes(challenge))
        whole["response"]["attestationObject"] = broken
        assert making.post("/my-account/passkeys", {**fields, "credential": json.dumps(whole)}).status_code == 422, broken


def test_where_the_address_is_a_number_the_page_says_why_there_are_none(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    somebody(sqlite_database)
    browser = at_localhost(sqlite_service)
    assert "Sign in with a passkey" in browser.get("/sign-in").text
    at_number = browser_at(sqlite_service)
    sign_in(at_number)

    assert "open the service under localhost instead of a number" in at_number.get("/my-account/passkeys").text
    assert "Sign in with a passkey" not in browser_at(sqlite_service).get("/sign-in").text


def test_a_passkey_shows_that_it_is_its_owner_and_nobody_elses_does(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    mine, his = Device(), Device()
    ruth = somebody(sqlite_database)
    browser, _ = add(sqlite_service, ruth, mine)
    add(sqlite_service, somebody(sqlite_database, "Dan Okafor", sign_in_name="dan"), his)
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=6)):
        for device, status in ((his, 422), (mine, 303)):
            challenge, fields = asked(browser.get("/prove?next=/my-account/password"), "/prove")
            assert browser.post("/prove", {**fields, "credential": device.signs(challenge)}).status_code == status


def test_a_place_from_which_much_is_tried_waits_with_passkeys_as_with_passwords(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    device = Device()
    add(sqlite_service, somebody(sqlite_database), device)
    place = sealed(sqlite_service.state.settings.secret, "source", "testclient")
    with sqlite_database.unit_of_work() as session:
        for number in range(60):
            people.note_try(session, name_hash=f"somebody {number}", source_hash=place, browser_hash="")

    assert try_with(sqlite_service, device) == 429
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=6)):
        assert try_with(sqlite_service, device) == 303
