"""A session ends when it should, bites at the next request, and costs nobody a word."""

import datetime
import json
import re

import pytest
import time_machine
from fastapi import FastAPI, Request
from httpx2 import Response
from sqlalchemy import text

from app.audit import trail
from app.db import Database, now
from app.people import actions
from app.people.guard import SignedIn
from app.people.kept import KeptWords, shown
from app.people.models import Account
from app.people.roles import RoleKey
from app.web.pages import TEMPLATES
from app.web.session import DbSession
from app.web.wall import owner_of
from tests.app.people.arranged import PASSWORD, browser_at, sign_in, somebody
from tests.app.web.probe import SIGNED_IN, with_route
from tests.support.page import Page, read_fragment, read_page
from tests.support.visiting import Visitor, visitor

KEPT: list[tuple[str, str]] = []


def with_a_form(service: FastAPI) -> FastAPI:
    """One address more, that keeps what is sent to it under the name of who sent it."""
    KEPT.clear()

    async def keeps(request: Request, session: DbSession, me: SignedIn) -> dict[str, str]:
        KEPT.append((me.name, str((await request.form()).get("words"))))
        trail.deed(session, by=me, what="kept words")
        return {}

    return with_route(service, "/keeps", keeps, method="POST", who=SIGNED_IN)


def later(**span: float) -> "time_machine.travel":
    return time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(**span))


def signed_in_at_form(service: FastAPI, database: Database) -> Visitor:
    """Ruth, signed in with an open page, on a service with one form."""
    with_a_form(service)
    ruth = browser_at(service)
    sign_in(ruth)
    ruth.get("/my-sessions")
    return ruth


def panel_form(reply: Response) -> dict[str, str]:
    """The hidden fields of the sign-in form that comes over an open page."""
    form = read_fragment(reply.text)
    return {one.get("name", ""): one.get("value", "") for one in form.iter("input") if one.get("type") == "hidden"}


def test_twenty_minutes_alone_end_a_session_and_any_request_before_that_begins_them_again(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    somebody(sqlite_database)
    ruth = browser_at(sqlite_service)
    sign_in(ruth)

    with later(minutes=19):
        assert ruth.ask("/my-sessions").status_code == 200
    with later(minutes=38):
        assert ruth.ask("/my-sessions").status_code == 200
    with later(minutes=59):
        assert ruth.ask("/my-sessions").headers["location"] == "/sign-in?next=/my-sessions"


def test_eight_hours_end_a_session_however_busy_it_is(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    ruth = browser_at(sqlite_service)
    sign_in(ruth)

    statuses = []
    for quarter in range(1, 34):
        with later(minutes=15 * quarter):
            statuses.append(ruth.ask("/my-sessions").status_code)

    assert statuses[:31] == [200] * 31
    assert statuses[-1] == 303


def test_every_page_says_when_the_session_ends_and_staying_is_one_tap(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    ruth = browser_at(sqlite_service)
    sign_in(ruth)
    with later(minutes=18):
        ruth.get("/my-sessions")
        reply = ruth.post_htmx("/still-here")
        left = int(reply.headers["x-session-ends"]) - now().timestamp()

    assert reply.status_code == 204
    assert 19 * 60 < left <= 20 * 60
    assert ruth.post("/still-here").headers["location"] == "/"


def test_signing_out_ends_the_session_on_the_server(service: FastAPI, database: Database) -> None:
    somebody(database)
    ruth = browser_at(service)
    sign_in(ruth)
    secret = ruth.client.cookies["sid"]
    ruth.get("/my-sessions")

    reply = ruth.post("/sign-out")

    assert reply.headers["location"] == "/sign-in"
    assert "storage" in reply.headers["clear-site-data"]
    ruth.client.cookies.set("sid", secret)
    assert ruth.ask("/my-sessions").status_code == 303


def test_signing_out_takes_a_post(sqlite_service: FastAPI) -> None:
    assert browser_at(sqlite_service).ask("/sign-out").status_code == 405


def test_closing_an_account_bites_at_the_next_request(service: FastAPI, database: Database) -> None:
    ruth_herself = somebody(database)
    administrator = somebody(database, "Ann Lee", sign_in_name="ann", role=RoleKey.ADMINISTRATOR)
    ruth = visitor(service, as_=ruth_herself)
    assert ruth.ask("/my-sessions").status_code == 200

    with database.unit_of_work() as session:
        account = session.get(Account, ruth_herself.id)
        assert account is not None
        actions.close_account(session, by=administrator, account=account)

    assert ruth.ask("/my-sessions").status_code == 303


def test_people_see_their_own_sessions_and_end_the_others(service: FastAPI, database: Database) -> None:
    somebody(database)
    here, there = browser_at(service), browser_at(service, "10.0.0.2")
    sign_in(here)
    sign_in(there)
    assert "This one" in here.get("/my-sessions").text

    here.post("/my-sessions/end-others")

    assert "You are not signed in anywhere else." in here.get("/my-sessions").text
    assert there.ask("/my-sessions").status_code == 303


def test_with_a_script_the_form_comes_over_the_open_page_and_the_same_person_carries_on(
    service: FastAPI, database: Database
) -> None:
    somebody(database)
    ruth = signed_in_at_form(service, database)
    ends_alone(database)

    refused = ruth.post_htmx("/keeps", {"words": "Mia laughed"})
    again = ruth.post_htmx("/sign-in", {**panel_form(refused), "name": "ruth", "password": PASSWORD})
    token = json.loads(again.headers["hx-trigger"])["wp:signed-in"]["token"]
    ruth.client.post("/keeps", data={"token": token, "words": "Mia laughed"}, headers={"HX-Request": "true"})

    assert refused.status_code == 401
    assert "Mia" not in refused.text
    assert again.status_code == 200
    assert KEPT == [("Ruth Adeyemi", "Mia laughed")]


def test_a_wrong_password_in_the_panel_keeps_the_panel_and_its_owner(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)
    asked = panel_form(ruth.post_htmx("/keeps", {"words": "Mia laughed"}))

    wrong = ruth.post_htmx("/sign-in", {**asked, "name": "ruth", "password": "a wrong long guess"})

    assert wrong.status_code == 422
    assert panel_form(wrong)["owner"] == asked["owner"]


def test_another_person_who_signs_in_over_an_open_page_is_taken_to_their_own(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    somebody(sqlite_database)
    somebody(sqlite_database, "Dan Okafor", sign_in_name="dan")
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)
    asked = panel_form(ruth.post_htmx("/keeps", {"words": "Mia laughed"}))

    reply = ruth.post_htmx("/sign-in", {**asked, "name": "dan", "password": PASSWORD})

    assert reply.headers["hx-redirect"] == "/"
    assert "hx-trigger" not in reply.headers
    assert ruth.post_htmx("/keeps", {"words": "Mia laughed"}).status_code == 403
    assert KEPT == []


def test_without_a_script_the_words_wait_in_the_sign_in_form_and_one_button_sends_them(
    service: FastAPI, database: Database
) -> None:
    somebody(database)
    ruth = signed_in_at_form(service, database)
    ends_alone(database)
    typed = "“Mia” laughed <b>& sang</b>\r\nthen slept"

    waiting = ruth.read(ruth.post("/keeps", {"words": typed}), status=401)
    carry_on = ruth.read(ruth.post("/sign-in", {**waiting.fields(), "name": "ruth", "password": PASSWORD}))
    ruth.post("/keeps", own_fields(carry_on))

    assert "your words are kept on this page" in waiting.text
    assert [(who, words.replace("\r\n", "\n")) for who, words in KEPT] == [("Ruth Adeyemi", typed.replace("\r\n", "\n"))]


def own_fields(page: Page) -> dict[str, str]:
    form = page.one("form", action="/keeps")
    return {one.get("name", ""): one.get("value", "") for one in form.iter("input")}


def test_waiting_words_are_never_shown_to_anybody_else(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    somebody(sqlite_database, "Dan Okafor", sign_in_name="dan")
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)
    waiting = ruth.read(ruth.post("/keeps", {"words": "Mia laughed"}), status=401)

    reply = ruth.post("/sign-in", {**waiting.fields(), "name": "dan", "password": PASSWORD})

    assert (reply.status_code, reply.headers["location"]) == (303, "/")
    assert "Mia" not in reply.text
    assert KEPT == []


def test_waiting_words_survive_a_wrong_password(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)
    waiting = ruth.read(ruth.post("/keeps", {"words": "Mia laughed"}), status=401)

    wrong = ruth.read(ruth.post("/sign-in", {**waiting.fields(), "name": "ruth", "password": "a wrong guess"}), status=422)

    assert "Mia laughed" in wrong.fields()["kept"]


@pytest.mark.parametrize(
    ("field", "forged"),
    [
        ("kept_for", "https://elsewhere.example/"),
        ("kept_for", "/my-sessions/end-others"),
        ("kept", '[["words", "Mia cried"]]'),
        ("kept", "[" * 20_000),
        ("kept_seal", ""),
        ("kept_seal", "é"),
    ],
)
def test_words_that_are_not_as_we_sealed_them_are_never_sent(
    sqlite_service: FastAPI, sqlite_database: Database, field: str, forged: str
) -> None:
    somebody(sqlite_database)
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)
    fields = ruth.read(ruth.post("/keeps", {"words": "Mia laughed"}), status=401).fields()

    reply = ruth.post("/sign-in", {**fields, field: forged, "name": "ruth", "password": PASSWORD})

    assert (reply.status_code, reply.headers["location"]) == (303, "/")


def test_words_sealed_for_one_person_are_not_sent_by_another_who_says_they_are_theirs(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    somebody(sqlite_database)
    dan = somebody(sqlite_database, "Dan Okafor", sign_in_name="dan")
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)
    fields = ruth.read(ruth.post("/keeps", {"words": "Mia laughed"}), status=401).fields()
    as_dans = {**fields, "owner": owner_of(sqlite_service.state.settings, dan.id), "name": "dan", "password": PASSWORD}

    reply = ruth.post("/sign-in", as_dans)

    assert (reply.status_code, reply.headers["location"]) == (303, "/")
    assert "Mia" not in reply.text


def test_what_will_be_sent_is_shown_in_words_before_it_is_sent(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)
    waiting = ruth.read(
        ruth.post(
            "/keeps",
            {
                "words": "Mia laughed",
                "operation": "3f2a",
                "child.how_often": "most_days",
                "on_day": "4",
                "on_month": "June",
                "on_year": "2026",
            },
        ),
        status=401,
    )

    page = ruth.read(ruth.post("/sign-in", {**waiting.fields(), "name": "ruth", "password": PASSWORD}))

    assert [one.text for one in page.all("dt")][-3:] == ["Words", "How often", "On"]
    assert [one.text for one in page.all("dd", class_="wp-p")] == ["Mia laughed", "most days", "4 June 2026"]
    assert own_fields(page)["operation"] == "3f2a"
    assert KEPT == []


def test_a_new_record_that_waits_is_read_in_the_words_of_its_form() -> None:
    fields = [("deed", "start_anyway"), ("family_name", "Hale"), ("child_kind", "child"), ("child_given", "Poppy")]
    fields += [("child_day", "12"), ("child_month", "may"), ("child_year", "2020"), ("child_pen", "Loves toast")]
    fields += [("child_kind", "unborn"), ("child_day", "1"), ("child_month", "4"), ("child_year", "2027")]

    read = shown(KeptWords(json.dumps(fields), "/families/start", ""))

    assert read.what == "What you wrote in a family’s record"
    assert read.lines == (
        ("Family name", "Hale"),
        ("Children, born or expected", "child, unborn"),
        ("Children’s given names", "Poppy"),
        ("Dates of birth, or dates expected", "12 may 2020, 1 4 2027"),
        ("Who the children are", "Loves toast"),
    )


def test_a_form_with_a_password_in_it_never_waits(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    ends_alone(sqlite_database)

    reply = ruth.post("/keeps", {"words": "Mia laughed", "password": PASSWORD})

    assert (reply.status_code, reply.headers["location"]) == (303, "/sign-in")
    assert PASSWORD not in reply.text


def test_every_field_for_a_secret_is_called_password() -> None:
    """What is kept over signing in again leaves out forms by that name."""
    for template in TEMPLATES.rglob("*.html"):
        for call in re.findall(r"text_input\(([^)]*kind='password'[^)]*)", template.read_text()):
            assert call.startswith("'password'"), template.name


def test_signing_in_again_in_another_tab_lets_this_one_carry_on(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    old = ruth.token
    sign_in(ruth)

    over_the_page = ruth.post_htmx("/keeps", {"token": old, "words": "Mia laughed"})
    without_script = ruth.post("/keeps", {"token": old, "words": "Mia laughed"})

    token = json.loads(over_the_page.headers["hx-trigger"])["wp:signed-in"]["token"]
    assert over_the_page.status_code == 403
    assert ruth.client.post("/keeps", data={"token": token, "words": "Mia laughed"}).status_code == 200
    assert own_fields(read_page(without_script.text))["words"] == "Mia laughed"


def test_somebody_else_signing_in_in_another_tab_gets_none_of_it(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    somebody(sqlite_database, "Dan Okafor", sign_in_name="dan")
    ruth = signed_in_at_form(sqlite_service, sqlite_database)
    old = ruth.token
    sign_in(ruth, "dan")

    whole = ruth.post("/keeps", {"token": old, "words": "Mia laughed"})
    part = ruth.post_htmx("/keeps", {"token": old, "words": "Mia laughed"})

    assert whole.status_code == part.status_code == 403
    assert read_page(whole.text).h1 == "Somebody else is signed in"
    assert "Mia" not in whole.text + part.text
    assert "hx-trigger" not in part.headers
    assert KEPT == []


def test_a_password_is_never_carried_from_page_to_page(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    somebody(sqlite_database)
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")

    stale = browser.post("/sign-in", {"token": "-.a.b", "name": "ruth", "password": PASSWORD})
    wrong = browser.post("/sign-in", {"name": "ruth", "password": "a wrong long guess"})

    assert stale.headers["location"] == "/sign-in"
    assert "a wrong long guess" not in wrong.text


def ends_alone(database: Database) -> None:
    """Everybody has been away for too long."""
    with database.unit_of_work() as session:
        session.execute(text("UPDATE signinsession SET last_seen_at = :then"), {"then": "2020-01-01 00:00:00"})


def test_no_address_holds_more_than_a_path(sqlite_service: FastAPI) -> None:
    reply = browser_at(sqlite_service).ask("/my-sessions?before=zebedee")

    assert re.fullmatch(r"/sign-in\?next=/my-sessions", reply.headers["location"])
