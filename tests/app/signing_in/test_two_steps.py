"""Signing in with two steps: set up by their owner, needed by some roles, and of no use to whoever only has the password."""

import datetime
import json
import re

import pytest
import time_machine
from fastapi import FastAPI
from sqlmodel import col, select

from app.audit.models import Trail
from app.db import Database
from app.factors.models import AppCode, RecoveryCode, WaitingStep
from app.people.models import Account, AccountState
from app.people.roles import RoleKey
from tests.app.people.arranged import PASSWORD, browser_at, sign_in, somebody
from tests.app.signing_in.arranged import figures_now, with_app
from tests.support.page import Page
from tests.support.visiting import Visitor, visitor


def half_way(browser: Visitor, name: str = "ruth", going: str = "") -> Page:
    """The page of the second step, after the right password."""
    browser.get("/sign-in")
    return browser.read(browser.post("/sign-in", {"name": name, "password": PASSWORD, "next": going}))


def second(browser: Visitor, page: Page, code: str) -> int:
    return browser.post("/sign-in/second", {**page.fields(), "code": code}).status_code


def key_on(page: Page) -> str:
    """The key that the page gives to whoever has no camera."""
    found = re.search(r"into the app instead: ((?:[A-Z2-7]{4} ?)+)", page.text)
    assert found, page.text
    return found[1].replace(" ", "")


def codes_on(page: Page) -> list[str]:
    """The recovery codes that a page shows."""
    return re.findall(r"[0-9]{4} [0-9]{4} [0-9]{4}", page.text)


def own_fields(page: Page, action: str) -> dict[str, str]:
    form = page.one("form", action=action)
    return {one.get("name", ""): one.get("value", "") for one in form.iter("input")}


def test_an_app_is_set_up_gives_recovery_codes_once_and_is_asked_for_from_then_on(service: FastAPI, database: Database) -> None:
    ruth = somebody(database)
    here, elsewhere = visitor(service, as_=ruth), visitor(service, as_=ruth)
    page = here.get("/my-account/app")
    secret = key_on(page)
    wrong = here.read(here.post("/my-account/app", {**page.fields(), "code": "000000"}), status=422)
    codes = here.read(here.post("/my-account/app", {**wrong.fields(), "code": figures_now(secret)}))
    first = codes_on(codes)

    assert elsewhere.ask("/my-sessions").status_code == 303, "a session that was begun with a password alone is over"
    assert "10 of them still work" in here.get("/my-account").text
    stranger = browser_at(service, "10.0.0.9")
    asked = half_way(stranger, going="/my-account")
    assert asked.h1 == "The second step"
    assert stranger.ask("/my-account").status_code == 303, "nothing is open after the first step"
    assert second(stranger, asked, figures_now(secret)) == 422, "the figures that set it up are used"
    assert second(stranger, asked, first[0]) == 303
    assert "9 of them still work" in stranger.get("/my-account").text
    again = browser_at(service, "10.0.0.9")
    assert second(again, half_way(again), first[0]) == 422, "a recovery code works once"
    assert second(again, half_way(again), first[1]) == 303


def test_nothing_of_a_second_step_can_be_read_in_the_database(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth = visitor(sqlite_service, as_=somebody(sqlite_database))
    page = ruth.get("/my-account/app")
    secret = key_on(page)
    codes = ruth.read(ruth.post("/my-account/app", {**page.fields(), "code": figures_now(secret)}))

    with sqlite_database.reading() as session:
        kept = session.scalars(select(AppCode)).one().locked_secret
        hashes = [one.code_hash for one in session.scalars(select(RecoveryCode))]
        trail = [f"{line.what} {line.detail}" for line in session.scalars(select(Trail))]
    first = codes_on(codes)[0].replace(" ", "")
    assert secret not in kept
    assert first not in " ".join(hashes)
    assert "added an app as a second step " in trail
    assert not [line for line in trail if secret in line or first in line]


def test_figures_open_the_door_once(service: FastAPI, database: Database) -> None:
    ruth = somebody(database)
    with_app(service, database, ruth)
    mine, thief = browser_at(service), browser_at(service, "10.9.9.9")
    code = figures_now()
    watched = half_way(thief)

    assert second(mine, half_way(mine), code) == 303
    assert second(thief, watched, code) == 422
    with database.reading() as session:
        lines = [(line.what, line.detail) for line in session.scalars(select(Trail).order_by(col(Trail.number)))]
    assert ("signed in", "a password and an app’s figures") in lines
    assert ("was refused at sign-in", "wrong code") in lines


def test_guessing_figures_is_stopped_and_does_not_lock_the_owner_out(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth = somebody(sqlite_database)
    with_app(sqlite_service, sqlite_database, ruth)
    owner = browser_at(sqlite_service)
    assert second(owner, half_way(owner), figures_now()) == 303

    statuses = []
    for number in range(16):  # from a new place each time, with the right password
        with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=61 * (number + 1))):
            thief = browser_at(sqlite_service, f"10.2.0.{number}")
            statuses.append(second(thief, half_way(thief), "123456"))

    assert statuses[:10] == [422] * 10
    assert statuses[10:] == [429] * 6
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=17)):
        assert second(owner, half_way(owner), figures_now()) == 303


def test_five_wrong_codes_or_ten_minutes_ask_for_the_password_again(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with_app(sqlite_service, sqlite_database, somebody(sqlite_database))
    browser = browser_at(sqlite_service)
    page = half_way(browser)
    with sqlite_database.unit_of_work() as session:
        session.scalars(select(WaitingStep)).one().tries = 5
    too_many = browser.read(browser.post("/sign-in/second", {**page.fields(), "code": figures_now()}), status=422)
    fresh = half_way(browser)
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=11)):
        too_late = browser.read(browser.post("/sign-in/second", {**fresh.fields(), "code": figures_now()}), status=422)

    assert "Begin again with your name and password" in too_many.text
    assert "Begin again with your name and password" in too_late.text
    assert browser.post("/sign-in/second", {"half": "forged", "code": figures_now()}).status_code == 422


def test_a_role_that_needs_two_steps_opens_nothing_else_until_it_has_them(service: FastAPI, database: Database) -> None:
    somebody(database, "Tom Whitlock", sign_in_name="tom", role=RoleKey.SUPERVISOR)
    tom = browser_at(service)
    assert sign_in(tom, "tom") == 303

    assert tom.ask("/families").headers["location"] == "/my-account"
    assert tom.ask("/").headers["location"] == "/my-account"
    assert tom.get_htmx("/supervision").status_code == 403
    page = tom.get("/my-account/app")
    secret = key_on(page)
    tom.post("/my-account/app", {**page.fields(), "code": figures_now(secret)})
    assert tom.ask("/supervision").status_code == 200
    tom.get("/my-account")
    refused = tom.post("/my-account/app/remove")
    assert refused.status_code == 409
    assert "Add another first" in refused.text


def test_without_a_script_waiting_words_go_through_the_second_step(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth = somebody(sqlite_database)
    with_app(sqlite_service, sqlite_database, ruth)
    browser = visitor(sqlite_service, as_=ruth)
    browser.get("/my-account/password")
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=30)):
        waiting = browser.read(
            browser.post("/records/in-need", {"ref": "WP-22222", "need": "duty", "why": "The school rang."}), status=401
        )
        step = browser.read(browser.post("/sign-in", {**waiting.fields(), "name": "ruth", "password": PASSWORD}))
        wrong = browser.read(browser.post("/sign-in/second", {**step.fields(), "code": "000 000"}), status=422)
        carry_on = browser.read(browser.post("/sign-in/second", {**wrong.fields(), "code": figures_now()}))

    assert "Your words are kept on this page" in step.text
    assert own_fields(carry_on, "/records/in-need")["why"] == "The school rang."


def test_over_an_open_page_the_second_step_comes_in_the_same_place(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth = somebody(sqlite_database)
    with_app(sqlite_service, sqlite_database, ruth)
    browser = visitor(sqlite_service, as_=ruth)
    browser.get("/my-sessions")
    owner = browser.token.partition(".")[0]
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=30)):
        step = browser.post_htmx("/sign-in", {"owner": owner, "name": "ruth", "password": PASSWORD})
        half = step.text.partition('name="half" value="')[2].partition('"')[0]
        done = browser.post_htmx("/sign-in/second", {"owner": owner, "half": half, "code": figures_now()})

    assert 'hx-post="/sign-in/second"' in step.text
    assert "hx-trigger" not in step.headers
    assert json.loads(done.headers["hx-trigger"])["wp:signed-in"]["token"]


def test_an_administrator_removes_a_lost_second_step_but_never_their_own(service: FastAPI, database: Database) -> None:
    ruth, alex = somebody(database), somebody(database, "Alex", sign_in_name="alex", role=RoleKey.ADMINISTRATOR)
    for one in (ruth, alex):
        with_app(service, database, one)
    desk, open_browser = visitor(service, as_=alex), visitor(service, as_=ruth)
    assert "Signs in with two steps" in desk.get(f"/accounts/{ruth.id}").text

    assert desk.post(f"/accounts/{ruth.id}/second-step").status_code == 303
    assert desk.post(f"/accounts/{alex.id}/second-step").status_code == 409
    assert open_browser.ask("/my-sessions").status_code == 303
    hers = browser_at(service)
    assert sign_in(hers) == 303
    assert "An administrator removed somebody’s second step" in hers.get("/my-account").text


@pytest.mark.parametrize(("days", "opens"), [(59, True), (60, False)])
def test_an_account_that_nobody_used_for_sixty_days_is_closed_at_the_door_and_says_nothing_of_it(
    sqlite_service: FastAPI, sqlite_database: Database, days: int, opens: bool
) -> None:
    ruth = somebody(sqlite_database)
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)):
        browser, other = browser_at(sqlite_service), browser_at(sqlite_service)
        status = sign_in(browser)
        nobody = other.post("/sign-in", {"name": "nobody", "password": PASSWORD})

    assert status == (303 if opens else 422)
    assert nobody.status_code == 422
    with sqlite_database.reading() as session:
        account = session.get_one(Account, ruth.id)
        assert (account.state is AccountState.CLOSED, account.closed_unused) == (not opens, not opens)
