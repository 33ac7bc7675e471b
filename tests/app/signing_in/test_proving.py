"""What weighs heavily is asked for once more; nothing that was written is lost on the way; nobody else carries it on."""

import datetime
import json
import re
from uuid import uuid4

import pytest
import time_machine
from fastapi import FastAPI
from sqlmodel import col, select

from app.audit.models import Trail
from app.db import Database
from app.main import routes_of
from app.people.guard import lately_proved
from app.people.roles import RoleKey
from tests.app.people.arranged import PASSWORD, somebody
from tests.app.signing_in.arranged import figures_now, with_app
from tests.app.signing_in.test_two_steps import own_fields
from tests.support.factories import a_family, a_practitioner
from tests.support.visiting import visitor

NEED = {"ref": "WP-22222", "need": "duty", "why": "The school rang."}


def later(minutes: float) -> "time_machine.travel":
    return time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=minutes))


def test_opening_in_need_asks_who_it_is_keeps_the_words_and_goes_on(service: FastAPI, database: Database) -> None:
    ruth = somebody(database)
    with database.unit_of_work() as session:
        family = a_family(session, allocated=[a_practitioner(session, "Jo Pritchard")])
    browser = visitor(service, as_=ruth)
    browser.get("/records/in-need")
    with later(minutes=6):
        asked = browser.read(browser.post("/records/in-need", {**NEED, "ref": family.case.ref}), status=401)
        wrong = browser.read(browser.post("/prove", {**asked.fields(), "password": "a wrong long guess"}), status=422)
        proved = browser.post("/prove", {**wrong.fields(), "password": PASSWORD})
        carry_on = browser.read(proved)
        opened = browser.post("/records/in-need", own_fields(carry_on, "/records/in-need"))

    assert asked.h1 == "Show that it is you"
    assert "The school rang." in carry_on.text
    assert opened.headers["location"] == family.address
    assert "sid=" in proved.headers["set-cookie"], "the session goes on under a new secret"
    with database.reading() as session:
        lines = [(line.what, line.detail) for line in session.scalars(select(Trail).order_by(col(Trail.number)))]
    assert lines.index(("showed again that it is them", "a password")) < lines.index(("opened a record in need", "duty"))


def test_whoever_has_a_second_step_shows_that_and_a_password_is_not_enough(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ruth = somebody(sqlite_database)
    with_app(sqlite_service, sqlite_database, ruth)
    browser = visitor(sqlite_service, as_=ruth)
    browser.get("/my-account")
    with later(minutes=6):
        page = browser.get("/prove?next=/my-account/password")
        assert browser.post("/prove", {**page.fields(), "password": PASSWORD}).status_code == 422
        shown = figures_now()
        done = browser.post("/prove", {**page.fields(), "code": shown})
        again = browser.get("/prove")
        assert browser.post("/prove", {**again.fields(), "code": shown}).status_code == 422, "used"

    assert done.headers["location"] == "/my-account/password"


def test_the_proof_is_good_for_five_minutes_and_for_one_session(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth = somebody(sqlite_database)
    browser = visitor(sqlite_service, as_=ruth)
    with later(minutes=4.9):
        assert browser.ask("/my-account/password").status_code == 200
    with later(minutes=5.1):
        assert browser.ask("/my-account/password").headers["location"] == "/prove?next=/my-account/password"
        other = visitor(sqlite_service, as_=ruth)
        assert other.ask("/my-account/password").status_code == 200
        assert browser.ask("/my-account/password").status_code == 303


def test_words_that_wait_are_not_carried_on_by_anybody_else(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, dan = somebody(sqlite_database), somebody(sqlite_database, "Dan Okafor", sign_in_name="dan")
    hers, his = visitor(sqlite_service, as_=ruth), visitor(sqlite_service, as_=dan)
    hers.get("/records/in-need")
    his.get("/my-account")
    with later(minutes=6):
        asked = hers.read(hers.post("/records/in-need", NEED), status=401)
        words = {name: value for name, value in asked.fields().items() if name != "token"}
        reply = his.post("/prove", {**words, "password": PASSWORD})

    assert (reply.status_code, reply.headers["location"]) == (303, "/")
    assert "The school rang." not in reply.text


def test_proving_leads_nowhere_but_here(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    browser = visitor(sqlite_service, as_=somebody(sqlite_database))

    for away in ("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"):
        browser.get("/my-account")
        assert browser.post("/prove", {"next": away, "password": PASSWORD}).headers["location"] == "/"


def test_over_an_open_page_the_question_comes_in_place_and_the_page_goes_on(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ruth = somebody(sqlite_database)
    browser = visitor(sqlite_service, as_=ruth)
    browser.get("/records/in-need")
    with later(minutes=6):
        asked = browser.post_htmx("/records/in-need", NEED)
        done = browser.post_htmx("/prove", {"password": PASSWORD})

    assert asked.status_code == 403
    assert 'hx-post="/prove"' in asked.text
    assert json.loads(done.headers["hx-trigger"])["wp:signed-in"]["token"]


HEAVY = re.compile(r"POST /accounts/|POST /records/in-need|POST .*/seal|POST .*/pack|/my-account/")


def test_every_address_that_weighs_heavily_asks_who_it_is(sqlite_service: FastAPI) -> None:
    heavy = {f"{method} {path}": route for method, path, route in routes_of(sqlite_service) if HEAVY.match(f"{method} {path}")}
    heavy |= {f"{m} {p}": r for m, p, r in routes_of(sqlite_service) if "/my-account/" in p or p.endswith(("/seal", "/pack"))}
    asks = {name for name, route in heavy.items() if lately_proved in [one.call for one in route.dependant.dependencies]}

    assert {name for name in heavy if name.startswith("POST") or "/my-account/" in name} == asks
    assert len(asks) >= 18


@pytest.mark.parametrize("sent", [{"do": "destroy", "looked": "yes"}])
def test_asking_for_a_record_to_be_destroyed_asks_who_it_is(
    sqlite_service: FastAPI, sqlite_database: Database, sent: dict[str, str]
) -> None:
    with sqlite_database.unit_of_work() as session:
        tom = a_practitioner(session, "Tom Whitlock", role=RoleKey.SUPERVISOR)
        family = a_family(session, allocated=[tom])
    browser = visitor(sqlite_service, as_=tom)
    browser.get("/my-account")
    with later(minutes=6):
        asked = browser.post(f"{family.address}/keeping", sent)
        nobodys = browser.post(f"/families/{uuid4()}/keeping", sent)

    assert asked.status_code == 401
    assert nobodys.status_code == 404
