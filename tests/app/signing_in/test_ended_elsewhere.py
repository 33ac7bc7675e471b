"""Whoever signs out of the organisation's sign-in is signed out here, at once; and nobody else can say so."""

import base64
import datetime
import json
from pathlib import Path
from typing import Any

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Client, Response
from sqlmodel import col, select

from app.audit.models import Trail
from app.db import Database
from app.factors.actions import begin_half, end_halves
from app.factors.models import WaitingStep
from app.main import create_app
from app.people.actions import as_practitioner
from app.people.models import Account
from app.settings import Settings
from app.sign_on.rules import LOGGED_OUT, NotBelieved, hashed, signed_out
from tests.app.people.arranged import browser_at
from tests.app.signing_in.arranged import figures_now, with_app
from tests.app.signing_in.test_elsewhere import joined
from tests.support.factories import a_practitioner
from tests.support.issuer import SECRET, Issuer
from tests.support.visiting import ADDRESS, FROM_HERE, Visitor


@pytest.fixture
def joined_service(issuer: Issuer, database: Database, tmp_path: Path) -> FastAPI:
    """The service on either database, with the organisation's sign-in set."""
    (tmp_path / "secret").write_text(SECRET)
    settings = Settings(
        data=tmp_path,
        oidc_issuer=issuer.address,
        oidc_client_id="whole-picture",
        oidc_client_secret_file=tmp_path / "secret",
    )
    return create_app(settings, database)


def said(service: FastAPI, token: str, **headers: str) -> Response:
    """Sent by the organisation's sign-in itself: no browser, no cookie, no token of ours."""
    there = TestClient(service, base_url=ADDRESS)
    return there.post("/sign-in/elsewhere/ended", data={"logout_token": token, "more": "x"}, headers=headers)


def is_open(browser: Visitor) -> bool:
    return browser.ask("/my-sessions").status_code == 200


def signed_in(service: FastAPI, issuer: Issuer, name: str, place: str, there: Client) -> Visitor:
    browser = browser_at(service, place)
    out = browser.ask("/sign-in/elsewhere?next=/my-sessions").headers["location"]
    assert browser.ask(issuer.sign_in(out, name, there)).headers["location"] == "/my-sessions"
    return browser


def test_signing_out_there_ends_that_session_here_at_once_and_the_message_is_taken_once(
    joined_service: FastAPI, database: Database, issuer: Issuer
) -> None:
    joined(joined_service, database, issuer, "u-8")
    with Client() as office, Client() as tablet:
        at_the_office = signed_in(joined_service, issuer, "u-8", "10.1.0.1", office)
        on_the_tablet = signed_in(joined_service, issuer, "u-8", "10.1.0.2", tablet)
        token = issuer.sign_out(office)

    assert is_open(at_the_office)
    reply = said(joined_service, token)
    assert (reply.status_code, reply.text, reply.headers["cache-control"]) == (200, "", "no-store")
    assert not is_open(at_the_office)
    assert is_open(on_the_tablet), "another session there, and here"
    assert said(joined_service, token).status_code == 400, "a message is taken once"
    with database.reading() as session:
        lines = [f"{line.what} {line.detail}" for line in session.scalars(select(Trail).order_by(col(Trail.number)))]
    assert lines.count("was signed out by the organisation’s sign-in ") == 1
    assert "was refused at sign-in organisation’s sign-out" in lines


def test_what_that_sign_in_did_not_sign_or_a_browser_sends_ends_nothing(
    joined_service: FastAPI, database: Database, issuer: Issuer
) -> None:
    joined(joined_service, database, issuer, "u-9")
    with Client() as there:
        browser = signed_in(joined_service, issuer, "u-9", "10.1.0.3", there)
        token = issuer.sign_out(there)
    head, claims, seal = token.split(".")
    other = {**json.loads(base64.urlsafe_b64decode(claims + "==")), "jti": "another"}
    forged = base64.urlsafe_b64encode(json.dumps(other).encode()).decode().rstrip("=")
    no_seal = base64.urlsafe_b64encode(b'{"alg":"none","typ":"logout+jwt"}').decode().rstrip("=")

    for wrong in ("", "x", f"{head}.{forged}.{seal}", f"{no_seal}.{forged}."):
        assert said(joined_service, wrong).status_code == 400
    assert said(joined_service, token, **FROM_HERE).status_code == 403
    assert said(joined_service, token, Origin=ADDRESS).status_code == 403
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=12)):
        assert said(joined_service, token).status_code == 400, "too old"
    assert is_open(browser)
    assert said(joined_service, token).status_code == 200
    assert not is_open(browser)


def test_where_no_such_sign_in_is_set_there_is_no_such_address(sqlite_service: FastAPI) -> None:
    assert said(sqlite_service, "x").status_code == 404


NOW = datetime.datetime(2026, 11, 12, 12, tzinfo=datetime.UTC)
RIGHT: dict[str, Any] = {
    "iss": "https://id.example",
    "aud": "wp",
    "sub": "u-1",
    "sid": "s-1",
    "jti": "m-1",
    "iat": NOW.timestamp() - 1,
    "exp": NOW.timestamp() + 120,
    "events": {LOGGED_OUT: {}},
}


def read(**other: Any) -> Any:
    claims = {key: value for key, value in {**RIGHT, **other}.items() if value is not None}
    return signed_out(claims, issuer="https://id.example", client_id="wp", now=NOW)


def test_one_session_is_meant_or_everything_of_one_person() -> None:
    assert (read().subject, read().session, read().message) == ("u-1", hashed("s-1"), hashed("m-1"))
    assert read(sid=None).session == ""
    assert read(sub=None).subject == ""


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("iss", "https://id.example/"),
        ("iss", None),
        ("aud", "other"),
        ("aud", ["wp", "other"]),
        ("aud", None),
        ("iat", NOW.timestamp() + 61),
        ("iat", NOW.timestamp() - 361),
        ("iat", None),
        ("exp", NOW.timestamp() - 61),
        ("exp", None),
        ("jti", None),
        ("jti", ""),
        ("jti", 7),
        ("events", None),
        ("events", [LOGGED_OUT]),
        ("events", {}),
        ("events", {LOGGED_OUT: True}),
        ("nonce", "n"),
        ("sub", 7),
        ("sid", ""),
    ],
)
def test_a_message_that_does_not_fit_exactly_is_not_believed(claim: str, wrong: object) -> None:
    with pytest.raises(NotBelieved):
        read(**{claim: wrong})


def test_a_message_about_nobody_is_not_believed() -> None:
    with pytest.raises(NotBelieved):
        read(sub=None, sid=None)


def test_whoever_signed_out_there_does_not_go_on_with_a_second_step_here(
    joined_service: FastAPI, database: Database, issuer: Issuer
) -> None:
    joined(joined_service, database, issuer, "u-9")
    with database.reading() as session:
        dan = as_practitioner(session.scalars(select(Account)).one(), None)
    with_app(joined_service, database, dan)
    browser = browser_at(joined_service, "10.1.0.9")
    with Client() as office:
        out = browser.ask("/sign-in/elsewhere?next=/my-sessions").headers["location"]
        assert browser.ask(issuer.sign_in(out, "u-9", office)).headers["location"] == "/sign-in/second"
        page = browser.get("/sign-in/second")
        assert said(joined_service, issuer.sign_out(office)).status_code == 200

    browser.post("/sign-in/second", {**page.fields(), "code": figures_now()})

    assert not is_open(browser)


def test_a_second_step_that_waits_ends_with_its_session_or_its_person_and_no_other(database: Database) -> None:
    with database.unit_of_work() as session:
        one, other = a_practitioner(session), a_practitioner(session, "Sam Okafor")
        begin_half(session, account_id=one.id, elsewhere="a" * 64)
        begin_half(session, account_id=one.id)
        begin_half(session, account_id=other.id, elsewhere="b" * 64)
        end_halves(session, "b" * 64, frozenset())
        assert [half.account_id for half in session.scalars(select(WaitingStep))] == [one.id, one.id]
        end_halves(session, "", frozenset({one.id}))
        assert [half.elsewhere for half in session.scalars(select(WaitingStep))] == [None], "a password was shown here"
