"""Signing in with the organisation's own sign-in, against a certified provider; and what is not believed."""

import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response
from sqlmodel import col, select

from app.audit.models import Trail
from app.db import Database
from app.main import create_app
from app.people import actions as people
from app.people.models import Account, AccountState
from app.people.roles import RoleKey
from app.settings import Settings, SettingsFault
from app.sign_on.client import Unreachable, provider_of
from app.sign_on.queries import joined_to
from app.sign_on.rules import NotBelieved, believed, may_ask
from tests.app.people.arranged import browser_at, somebody
from tests.app.signing_in.arranged import figures_now, with_app
from tests.support.issuer import SECRET, Issuer
from tests.support.visiting import ADDRESS, Visitor, visitor


@pytest.fixture
def joined_service(issuer: Issuer, sqlite_database: Database, tmp_path: Path) -> FastAPI:
    """The service, with the organisation's sign-in set."""
    (tmp_path / "secret").write_text(SECRET)
    settings = Settings(
        data=tmp_path,
        oidc_issuer=issuer.address,
        oidc_name="Northgate Council",
        oidc_client_id="whole-picture",
        oidc_client_secret_file=tmp_path / "secret",
    )
    return create_app(settings, sqlite_database)


def invited(database: Database, name: str = "dan") -> tuple[Account, str]:
    """An account whose owner has an activation link, and its code."""
    with database.unit_of_work() as session:
        return people.create_account(
            session, by=None, sign_in_name=name, name="Dan Okafor", role=RoleKey.SOCIAL_WORKER, team=None
        )


def there_and_back(browser: Visitor, issuer: Issuer, start: str, name: str) -> Response:
    """Sets out, signs in there, and comes back to the service."""
    out = browser.ask(start).headers["location"]
    assert out.startswith(issuer.address), out
    return browser.ask(issuer.sign_in(out, name))


def joined(service: FastAPI, database: Database, issuer: Issuer, name: str) -> Visitor:
    """Somebody who used their activation link with the organisation's sign-in."""
    _, code = invited(database)
    browser = browser_at(service)
    reply = there_and_back(browser, issuer, f"/activate/{code}/elsewhere", name)
    assert reply.headers["location"] == "/", reply.headers
    return browser


def test_an_activation_link_joins_the_account_and_from_then_on_it_opens_it(
    joined_service: FastAPI, sqlite_database: Database, issuer: Issuer
) -> None:
    _, code = invited(sqlite_database)
    dan = browser_at(joined_service)
    assert "Use Northgate Council instead of a password" in dan.get(f"/activate/{code}").text
    first = there_and_back(dan, issuer, f"/activate/{code}/elsewhere", "u-4711")
    other = browser_at(joined_service, "10.0.0.2")
    asked = parse_qs(urlsplit(other.ask("/sign-in/elsewhere?next=/my-sessions").headers["location"]).query)
    later = there_and_back(other, issuer, "/sign-in/elsewhere?next=/my-sessions", "u-4711")

    assert (first.status_code, first.headers["location"]) == (303, "/")
    assert (later.status_code, later.headers["location"]) == (303, "/my-sessions")
    assert "Signed in with the organisation’s sign-in" in other.get("/my-sessions").text
    assert dan.ask(f"/activate/{code}/elsewhere").headers["location"] == f"/activate/{code}", "a link works once"
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["scope"] == ["openid"], "nothing else about anybody is asked for"
    assert len(asked["state"][0]) >= 24
    assert len(asked["nonce"][0]) >= 24
    with sqlite_database.reading() as session:
        lines = [f"{line.what} {line.detail}" for line in session.scalars(select(Trail).order_by(col(Trail.number)))]
    assert "joined an account to the organisation’s sign-in " in lines
    assert "signed in the organisation’s sign-in" in lines
    assert not [line for line in lines if "u-4711" in line]


def test_somebody_who_is_not_joined_is_told_what_to_do_and_an_administrator_joins_them(
    joined_service: FastAPI, sqlite_database: Database, issuer: Issuer
) -> None:
    ruth = somebody(sqlite_database, sign_in_name="ruth@north.example")
    alex = somebody(sqlite_database, "Alex", sign_in_name="alex", role=RoleKey.ADMINISTRATOR)
    browser = browser_at(joined_service)
    told = there_and_back(browser, issuer, "/sign-in/elsewhere", "ruth")
    page = browser.get(told.headers["location"])
    desk = visitor(joined_service, as_=alex)
    desk.get(f"/accounts/{ruth.id}")
    assert desk.post(f"/accounts/{ruth.id}/elsewhere", {"subject": "ruth"}).status_code == 303
    assert desk.post(f"/accounts/{alex.id}/elsewhere", {"subject": "x"}).status_code == 404

    assert "Give them this reference: ruth" in page.text, "the e-mail address fits an account, and counts for nothing"
    assert browser.ask("/my-sessions").status_code == 303
    assert there_and_back(browser, issuer, "/sign-in/elsewhere", "ruth").headers["location"] == "/"
    assert desk.post(f"/accounts/{ruth.id}/elsewhere", {"apart": "yes"}).status_code == 303
    assert browser.ask("/my-sessions").status_code == 303


def test_a_person_who_is_joined_already_is_joined_to_nobody_else(
    joined_service: FastAPI, sqlite_database: Database, issuer: Issuer
) -> None:
    joined(joined_service, sqlite_database, issuer, "u-1")
    second, code = invited(sqlite_database, "eve")
    browser = browser_at(joined_service, "10.0.0.3")

    told = there_and_back(browser, issuer, f"/activate/{code}/elsewhere", "u-1")

    assert "joined to another account here already" in browser.get(told.headers["location"]).text
    with sqlite_database.reading() as session:
        assert session.get_one(Account, second.id).state is AccountState.INVITED
        assert joined_to(session, second.id) is None


def test_what_comes_back_belongs_to_the_browser_that_set_out_and_once(
    joined_service: FastAPI, sqlite_database: Database, issuer: Issuer
) -> None:
    joined(joined_service, sqlite_database, issuer, "u-2")
    mine, victim = browser_at(joined_service, "10.0.0.4"), browser_at(joined_service, "10.0.0.5")
    back = issuer.sign_in(mine.ask("/sign-in/elsewhere").headers["location"], "u-2")
    victim.ask("/sign-in/elsewhere")

    assert victim.ask(back).headers["location"] == "/sign-in/elsewhere/problem", "somebody else's code signs nobody in"
    assert victim.ask("/my-sessions").status_code == 303
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=11)):
        assert mine.ask(back).headers["location"] == "/sign-in/elsewhere/problem"
    mine = browser_at(joined_service, "10.0.0.6")
    back = issuer.sign_in(mine.ask("/sign-in/elsewhere").headers["location"], "u-2")
    ticket = mine.client.cookies["elsewhere"]
    elsewhere = back.replace("iss=http", "iss=https")
    assert mine.ask(elsewhere).headers["location"] == "/sign-in/elsewhere/problem", "another issuer sent it"
    mine.client.cookies.set("elsewhere", ticket, domain="127.0.0.1", path="/")
    assert mine.ask(back).headers["location"] == "/"
    replaying = Visitor(TestClient(joined_service, base_url=ADDRESS))
    replaying.client.cookies.set("elsewhere", ticket)
    assert replaying.ask(back).headers["location"] == "/sign-in/elsewhere/problem", "a code is good once"


def test_it_leads_nowhere_but_here_and_only_where_it_is_set(
    joined_service: FastAPI, sqlite_database: Database, sqlite_service: FastAPI, issuer: Issuer
) -> None:
    joined(joined_service, sqlite_database, issuer, "u-3")
    browser = browser_at(joined_service, "10.0.0.7")

    assert there_and_back(browser, issuer, "/sign-in/elsewhere?next=//evil.example/", "u-3").headers["location"] == "/"
    assert browser_at(sqlite_service).ask("/sign-in/elsewhere").status_code == 404
    assert "Northgate Council" not in browser_at(sqlite_service).get("/sign-in").text


def test_a_second_step_that_was_not_asked_for_there_is_asked_for_here(
    joined_service: FastAPI, sqlite_database: Database, issuer: Issuer
) -> None:
    joined(joined_service, sqlite_database, issuer, "u-5")
    with sqlite_database.reading() as session:
        dan = people.as_practitioner(session.scalars(select(Account)).one(), None)
    with_app(joined_service, sqlite_database, dan)
    browser = browser_at(joined_service, "10.0.0.8")

    half = there_and_back(browser, issuer, "/sign-in/elsewhere?next=/my-account", "u-5")
    assert half.headers["location"] == "/sign-in/second"
    assert browser.ask("/my-account").status_code == 303
    page = browser.get("/sign-in/second")
    done = browser.post("/sign-in/second", {**page.fields(), "code": figures_now()})
    assert done.headers["location"] == "/my-account"


def test_signing_in_there_once_more_shows_that_it_is_them_and_nobody_else(
    joined_service: FastAPI, sqlite_database: Database, issuer: Issuer
) -> None:
    dan = joined(joined_service, sqlite_database, issuer, "u-6")
    start = "/prove/elsewhere?next=/my-account/password"
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=5.5)):
        assert dan.ask("/my-account/password").status_code == 303
        assert there_and_back(dan, issuer, start, "u-7").headers["location"] == "/sign-in/elsewhere/problem"
        assert dan.ask("/my-account/password").status_code == 303
        assert there_and_back(dan, issuer, start, "u-6").headers["location"] == "/my-account/password"
        assert dan.ask("/my-account/password").status_code == 200


def test_while_it_does_not_answer_people_are_told_and_sign_in_with_their_password(
    sqlite_database: Database, tmp_path: Path
) -> None:
    down = Settings(data=tmp_path, oidc_issuer="http://127.0.0.1:9", oidc_client_id="x", oidc_name="Northgate Council")
    browser = browser_at(create_app(down, sqlite_database))

    assert "It does not answer" in browser.get("/sign-in/elsewhere").text


NOW = datetime.datetime(2026, 11, 12, 12, tzinfo=datetime.UTC)
RIGHT: dict[str, Any] = {
    "iss": "https://id.example",
    "aud": "wp",
    "sub": "u-1",
    "nonce": "n",
    "exp": NOW.timestamp() + 300,
    "iat": NOW.timestamp() - 1,
}


def known(**other: Any) -> Any:
    claims = {key: value for key, value in {**RIGHT, **other}.items() if value is not None}
    return believed(claims, issuer="https://id.example", client_id="wp", nonce="n", strong=frozenset({"two"}), now=NOW)


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("iss", "https://id.example/"),
        ("iss", None),
        ("aud", "other"),
        ("aud", ["wp", "other"]),
        ("aud", None),
        ("azp", "other"),
        ("nonce", "m"),
        ("nonce", None),
        ("exp", NOW.timestamp() - 61),
        ("exp", None),
        ("exp", "tomorrow"),
        ("iat", NOW.timestamp() + 61),
        ("sub", ""),
        ("sub", 7),
        ("sub", "x" * 256),
        ("auth_time", "never"),
    ],
)
def test_a_claim_that_does_not_fit_exactly_is_not_believed(claim: str, said: object) -> None:
    assert known().subject == "u-1"
    with pytest.raises(NotBelieved):
        known(**{claim: said})


def test_two_steps_there_count_only_when_it_says_so_in_words_we_know() -> None:
    assert not known().two_steps
    assert not known(amr=["pwd"], acr="one").two_steps
    assert not known(amr="mfa").two_steps
    assert known(amr=["pwd", "mfa"]).two_steps
    assert known(acr="two").two_steps


def test_no_other_host_is_ever_asked() -> None:
    hosts = frozenset({"id.example"})

    assert may_ask("https://id.example/token", hosts, over_tls=True)
    for away in ("http://id.example/token", "https://id.example.evil/token", "https://id.example:444/x", "file:///etc", None, 7):
        assert not may_ask(away, hosts, over_tls=True)


def test_an_issuer_that_would_send_us_to_another_host_is_not_followed(tmp_path: Path) -> None:
    asked = provider_of(Settings(data=tmp_path, oidc_issuer="https://id.example", oidc_client_id="wp"))
    assert asked
    about = {name: f"https://id.example/{name}" for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")}
    fits = {"issuer": "https://id.example", **about}

    assert asked.checked(fits) == fits
    for name in fits:
        with pytest.raises(Unreachable):
            asked.checked({**fits, name: "https://id.example.evil/x"})


def test_an_issuer_over_plain_http_or_without_our_name_there_is_refused_at_start(tmp_path: Path) -> None:
    for wrong in ({"oidc_issuer": "http://id.example", "oidc_client_id": "wp"}, {"oidc_issuer": "https://id.example"}):
        with pytest.raises(SettingsFault):
            provider_of(Settings(data=tmp_path, **wrong))  # type: ignore[arg-type]
