"""Signing in: with the right words, without telling strangers anything, and without letting anybody guess for long."""

import datetime
import re
import time

import pytest
import time_machine
from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import col, select

from app.audit.models import Trail, TrailKind
from app.db import Database
from app.people import actions
from app.people.models import Account, AccountState, SignInAttempt, SignInSession
from app.people.roles import RoleKey
from tests.app.people.arranged import PASSWORD, browser_at, sign_in, somebody
from tests.support.page import read_page
from tests.support.visiting import Visitor


def post_wrong(browser: Visitor, name: str) -> Response:
    return browser.post("/sign-in", {"name": name, "password": "a wrong long guess"})


def test_the_right_words_lead_to_where_the_person_was_going(service: FastAPI, database: Database) -> None:
    somebody(database)
    browser = browser_at(service)
    asked = browser.ask("/my-sessions")
    page = browser.get(asked.headers["location"])

    reply = browser.post("/sign-in", {**page.fields(), "name": " RUTH ", "password": PASSWORD})

    assert (reply.status_code, reply.headers["location"]) == (303, "/my-sessions")
    assert browser.get("/my-sessions").h1 == "Where you are signed in"


def test_the_cookie_cannot_be_read_by_scripts_nor_sent_from_other_sites(service: FastAPI, database: Database) -> None:
    somebody(database)
    browser = browser_at(service)
    browser.get("/sign-in")

    reply = browser.post("/sign-in", {"name": "ruth", "password": PASSWORD})

    cookie = next(one for one in reply.headers.get_list("set-cookie") if one.startswith("sid="))
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Max-Age" not in cookie


def test_only_a_hash_of_the_cookie_is_kept(service: FastAPI, database: Database) -> None:
    somebody(database)
    browser = browser_at(service)
    sign_in(browser)
    secret = browser.client.cookies["sid"]

    with database.reading() as session:
        kept = session.scalars(select(SignInSession)).one().secret_hash

    assert secret not in kept
    assert len(secret) >= 43


def test_each_sign_in_has_a_cookie_of_its_own_and_ends_the_one_before_it_here(service: FastAPI, database: Database) -> None:
    somebody(database)
    browser = browser_at(service)
    sign_in(browser)
    first = browser.client.cookies["sid"]
    sign_in(browser)

    assert browser.client.cookies["sid"] != first
    before = browser_at(service)
    before.client.cookies.set("sid", first)
    assert before.ask("/my-sessions").status_code == 303


def test_a_cookie_put_there_by_somebody_else_is_never_taken_up(service: FastAPI, database: Database) -> None:
    somebody(database)
    browser = browser_at(service)
    browser.client.cookies.set("sid", "planted")
    sign_in(browser)

    values = {cookie.value for cookie in browser.client.cookies.jar if cookie.name == "sid"}
    assert values != {"planted"}


def test_a_wrong_password_and_a_name_nobody_has_look_the_same(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")

    known, unknown = post_wrong(browser, "ruth"), post_wrong(browser, "nobody")

    assert known.status_code == unknown.status_code == 422
    assert bare(known.text).replace("ruth", "nobody") == bare(unknown.text)


def bare(page: str) -> str:
    return re.sub(r'nonce="[^"]*"', "", page)


def test_a_closed_account_looks_like_a_wrong_password(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth = somebody(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        account = session.get(Account, ruth.id)
        assert account is not None
        account.state = AccountState.CLOSED

    assert sign_in(browser_at(sqlite_service)) == 422


def test_a_name_nobody_has_takes_as_long_as_a_wrong_password(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    for number in range(6):
        somebody(sqlite_database, sign_in_name=f"ruth{number}")
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")
    post_wrong(browser, "warming up")

    def seconds(name: str) -> float:
        begun = time.perf_counter()
        post_wrong(browser, name)
        return time.perf_counter() - begun

    known = min(seconds(f"ruth{number}") for number in range(6))
    unknown = min(seconds(f"nobody{number}") for number in range(6))
    assert 0.5 < known / unknown < 2


def test_guessing_is_slowed_and_then_stopped_for_five_minutes(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")
    answers = []

    with time_machine.travel(datetime.datetime(2026, 11, 12, 12, tzinfo=datetime.UTC), tick=False) as clock:
        for _ in range(250):
            answers.append(post_wrong(browser, "ruth").status_code)
            clock.shift(1)

    assert answers.count(422) == 10
    assert answers.count(429) == 240


def test_the_wait_is_said_in_words_and_in_a_header(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")
    with time_machine.travel(datetime.datetime(2026, 11, 12, 12, tzinfo=datetime.UTC), tick=False):
        replies = [post_wrong(browser, "ruth") for _ in range(4)]

    assert replies[-1].status_code == 429
    assert "Wait 3 seconds, then try again." in read_page(replies[-1].text).text
    assert replies[-1].headers["retry-after"] == "3"


def test_nobody_elsewhere_can_lock_an_owner_out(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    own, own_place_new_browser = browser_at(sqlite_service, "10.0.0.1"), browser_at(sqlite_service, "10.0.0.1")
    sign_in(own)
    own.client.cookies.delete("sid")

    stranger = browser_at(sqlite_service, "203.0.113.9")
    stranger.get("/sign-in")
    for _ in range(5):
        post_wrong(stranger, "ruth")

    assert post_wrong(stranger, "ruth").status_code == 429
    assert sign_in(own) == 303
    assert sign_in(own_place_new_browser) == 303


def test_an_office_where_somebody_guesses_is_still_open_to_browsers_that_were_signed_in_before(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    for name in ("ruth", "dan"):
        somebody(sqlite_database, name, sign_in_name=name)
    shared, new, guesser = (browser_at(sqlite_service) for _ in range(3))
    for name in ("ruth", "dan"):
        assert sign_in(shared, name) == 303
    with sqlite_database.unit_of_work() as session:
        source = session.scalars(select(SignInAttempt.source_hash)).first()
        for number in range(60):
            actions.note_try(session, name_hash=f"guess {number}", source_hash=str(source), browser_hash="")

    assert sign_in(guesser, "nobody") == 429
    assert sign_in(new, "ruth") == 429
    assert [sign_in(shared, name) for name in ("ruth", "dan", "ruth")] == [303, 303, 303]


def test_a_browser_we_know_may_still_not_guess_for_long(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    sign_in(browser)
    with time_machine.travel(datetime.datetime.now(datetime.UTC), tick=False):
        statuses = [sign_in(browser, "ruth", "a wrong long guess") for _ in range(4)]

    assert statuses == [422, 422, 422, 429]


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("", PASSWORD, {"name": "Write your sign-in name."}),
        ("ruth", "", {"password": "Write your password."}),
        ("", "", {"name": "Write your sign-in name.", "password": "Write your password."}),
        ("ruth", "a wrong long guess", {"both": "The name or the password is not right. Look at both and try again."}),
        ("r\x00uth", PASSWORD, {"name": "Take out the hidden character, or type these words again by hand."}),
        ("ruth", "x" * 1001, {"password": "Use 1000 characters or fewer here."}),
    ],
)
def test_a_refused_sign_in_names_the_field_and_keeps_the_name(
    sqlite_service: FastAPI, sqlite_database: Database, name: str, password: str, said: dict[str, str]
) -> None:
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")

    page = browser.read(browser.post("/sign-in", {"name": name, "password": password}), status=422)

    assert page.title == "Error: Sign in – Whole Picture"
    assert {link.get("href"): link.text for link in page.all("a") if link.text in said.values()} == {
        f"#{field}": sentence for field, sentence in said.items()
    }
    assert page.one("input", id="name").get("value") == (name if "\x00" not in name else "")


def test_signing_in_forgives_the_mistakes_before_it(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    for _ in range(3):
        assert sign_in(browser) == 303
        browser.client.cookies.delete("sid")
        assert [sign_in(browser, "ruth", "a wrong long guess") for _ in range(2)] == [422, 422]


def test_a_mark_of_one_account_opens_no_door_to_another(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    somebody(sqlite_database, "Dan Okafor", sign_in_name="dan")
    browser = browser_at(sqlite_service)
    sign_in(browser, "dan")
    sign_in(browser, "ruth", "a wrong long guess")

    with sqlite_database.reading() as session:
        failed = session.scalars(select(SignInAttempt).where(~col(SignInAttempt.succeeded))).one()
        assert failed.browser_hash == ""


def test_tries_at_the_same_moment_do_not_slip_through_together(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    """Each try is counted before its password is looked at."""
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")
    with time_machine.travel(datetime.datetime(2026, 11, 12, 12, tzinfo=datetime.UTC), tick=False):
        for _ in range(3):
            post_wrong(browser, "ruth")
        right = browser.post("/sign-in", {"name": "ruth", "password": PASSWORD})

    assert right.status_code == 429


def test_the_trail_says_who_signed_in_and_that_somebody_was_refused_but_not_what_was_typed(
    service: FastAPI, database: Database
) -> None:
    ruth = somebody(database)
    browser = browser_at(service)
    sign_in(browser, "ruth", "zebedee canary words")
    sign_in(browser)

    with database.reading() as session:
        found = select(Trail).where(Trail.kind == TrailKind.SIGN_IN).order_by(col(Trail.number))
        lines = [(line.what, line.detail, line.account_id, line.about_id) for line in session.scalars(found)]
    assert lines == [
        ("was refused at sign-in", "wrong password", None, ruth.id),
        ("signed in", "a password", ruth.id, None),
    ]


@pytest.mark.parametrize("password", ["x" * 1000, "", " " * 400, "é" * 300])
def test_any_password_at_all_gets_a_plain_answer(sqlite_service: FastAPI, sqlite_database: Database, password: str) -> None:
    somebody(sqlite_database)

    assert sign_in(browser_at(sqlite_service), "ruth", password) == 422


def test_an_activation_link_works_once_and_the_owner_chooses_the_password(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        _, code = actions.create_account(
            session, by=None, sign_in_name="Dan@North.example", name="Dan Okafor", role=RoleKey.SUPERVISOR, team=None
        )
    browser = browser_at(service)
    assert sign_in(browser, "dan@north.example", "") == 422

    browser.get(f"/activate/{code}")
    poor = browser.post(f"/activate/{code}", {"password": "okafor dan dan"})
    assert (poor.status_code, read_page(poor.text).title) == (422, "Error: Choose a password – Whole Picture")
    good = browser.post(f"/activate/{code}", {"password": PASSWORD})
    assert good.headers["location"] == "/sign-in"

    assert browser.client.get(f"/activate/{code}").status_code == 404
    assert sign_in(browser, "dan@north.example") == 303


def test_an_activation_link_is_worth_nothing_after_a_day(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        _, code = actions.create_account(session, by=None, sign_in_name="dan", name="Dan", role=RoleKey.AUDITOR, team=None)

    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=25)):
        reply = browser_at(sqlite_service).client.get(f"/activate/{code}")

    assert reply.status_code == 404
    assert read_page(reply.text).h1 == "This link has been used or is too old"
