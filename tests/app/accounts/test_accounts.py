"""An administrator makes accounts and closes them, and never chooses anybody's password."""

from typing import Any

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import Trail
from app.db import Database
from app.people.models import Account, AccountState
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from tests.app.people.arranged import PASSWORD, browser_at, sign_in, somebody
from tests.support.page import read_page
from tests.support.visiting import Visitor, visitor


@pytest.fixture
def alex(service: FastAPI, database: Database) -> Visitor:
    """An administrator, signed in, at the list of accounts."""
    herself = somebody(database, "Alex Fenwick", sign_in_name="alex", role=RoleKey.ADMINISTRATOR)
    browser = visitor(service, as_=herself)
    browser.get("/accounts")
    return browser


@pytest.fixture
def ruth(database: Database) -> Practitioner:
    return somebody(database)


NEW = {"name": "Dan Okafor", "sign_in_name": "Dan@North.example", "role": "supervisor", "new_team": "Northgate East"}


def test_a_new_account_is_its_owners_once_they_have_chosen_a_password(service: FastAPI, alex: Visitor) -> None:
    shown = alex.read(alex.post("/accounts/add", NEW))
    address = shown.one("input", id="link").get("value", "")
    dan = browser_at(service)
    dan.get(address)

    assert dan.post(address, {"password": PASSWORD}).status_code == 303
    assert sign_in(dan, "dan@north.example") == 303
    assert "Northgate East" in dan.get("/my-sessions").text


@pytest.mark.parametrize(
    ("sent", "field", "says"),
    [
        ({"name": " "}, "name", "Write their name"),
        ({"sign_in_name": ""}, "sign_in_name", "Write what they sign in with"),
        ({"sign_in_name": "ALEX"}, "sign_in_name", "There is an account with that sign-in name already."),
        ({"role": "owner"}, "role", "Say what they do."),
        ({"team": "nothing"}, "team", "Choose one of those that are there."),
    ],
)
def test_what_is_missing_is_said_and_what_was_written_stays(alex: Visitor, sent: dict[str, str], field: str, says: str) -> None:
    page = alex.read(alex.post("/accounts/add", {**NEW, **sent}), status=422)

    assert page.title.startswith("Error: ")
    assert says in page.text
    assert any(link.get("href") == f"#{field}" for link in page.all("a"))
    assert page.fields()["new_team"] == "Northgate East"


def test_somebody_who_changes_work_signs_in_afresh_and_sees_what_is_theirs_now(
    service: FastAPI, alex: Visitor, ruth: Practitioner
) -> None:
    browser = visitor(service, as_=ruth)
    assert browser.ask("/trail").status_code == 404

    alex.post(f"/accounts/{ruth.id}/place", {"role": "auditor", "team": "", "new_team": ""})

    assert browser.ask("/my-sessions").status_code == 303
    assert browser_signed_in(service).ask("/trail").status_code == 200


def browser_signed_in(service: FastAPI) -> Visitor:
    browser = browser_at(service)
    sign_in(browser)
    return browser


def test_a_new_link_ends_the_old_password_and_every_session(service: FastAPI, alex: Visitor, ruth: Practitioner) -> None:
    browser = visitor(service, as_=ruth)

    alex.read(alex.post(f"/accounts/{ruth.id}/invite"))

    assert browser.ask("/my-sessions").status_code == 303
    assert sign_in(browser_at(service)) == 422


def test_a_lost_tablet_is_signed_out_and_the_password_still_works(service: FastAPI, alex: Visitor, ruth: Practitioner) -> None:
    tablet = visitor(service, as_=ruth)

    alex.post(f"/accounts/{ruth.id}/end-sessions")

    assert tablet.ask("/my-sessions").status_code == 303
    assert sign_in(browser_at(service)) == 303


def test_a_closed_account_is_kept_and_cannot_be_signed_in_to(
    service: FastAPI, database: Database, alex: Visitor, ruth: Practitioner
) -> None:
    alex.post(f"/accounts/{ruth.id}/close")

    assert sign_in(browser_at(service)) == 422
    with database.reading() as session:
        kept: Any = session.get(Account, ruth.id)
        assert kept.state is AccountState.CLOSED
    assert "Closed accounts (1)" in alex.get("/accounts").text


@pytest.mark.parametrize("deed", ["close", "place"])
def test_an_administrator_cannot_close_or_change_their_own_account(database: Database, alex: Visitor, deed: str) -> None:
    with database.reading() as session:
        own = session.scalars(select(Account.id).where(Account.sign_in_name == "alex")).one()

    reply = alex.post(f"/accounts/{own}/{deed}", {"role": "auditor"} if deed == "place" else {})

    assert reply.status_code == 409
    assert "Ask another administrator" in read_page(reply.text).text
    assert "This is your own account." in alex.get(f"/accounts/{own}").text


def test_every_deed_with_an_account_is_in_the_trail(database: Database, alex: Visitor, ruth: Practitioner) -> None:
    alex.post(f"/accounts/{ruth.id}/end-sessions")
    alex.post(f"/accounts/{ruth.id}/invite")
    alex.post(f"/accounts/{ruth.id}/close")

    with database.reading() as session:
        said = [line.what for line in session.scalars(select(Trail).where(Trail.about_id == ruth.id))]
    assert said == ["ended somebody's sessions", "sent a new activation link", "closed an account"]
