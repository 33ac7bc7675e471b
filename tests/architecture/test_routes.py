"""Every address of the service is tried: by strangers in every role, by whoever leads the case, and in ways nobody meant."""

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from fastapi import FastAPI
from httpx2 import Response
from sqlalchemy import Connection, text
from sqlmodel import SQLModel

from app.db import Database, now
from app.main import routes_of
from app.people.practitioner import Practitioner
from app.people.roles import Permission, RoleKey
from app.policy import POLICY, PUBLIC, Line
from tests.support.counting import statements_sent
from tests.support.factories import a_practitioner, team_of
from tests.support.page import read_page
from tests.support.visiting import FROM_HERE, Visitor, visitor, without_chance
from tests.support.whole_record import NAMES, WholeRecord, a_whole_record

NOBODYS = "11111111-1111-4111-8111-111111111111"
"""A reference that belongs to nothing."""

MAY_CHANGE_BY_LOOKING = frozenset({"trail", "trail_head", "signinsession"})
"""That somebody looked, with how far the trail goes, and that their session is in use."""

TAKE_NO_FORM = frozenset({"/sign-out", "/still-here", "/my-sessions/end-others", "/sign-in/elsewhere/ended"})
"""Posts that say everything by being sent: there is nothing to read in them; and the one that no browser sends."""


@pytest.fixture
def record(sqlite_service: FastAPI, sqlite_database: Database) -> WholeRecord:
    with sqlite_database.unit_of_work() as session:
        return a_whole_record(session, sqlite_service.state.suite)


NEEDS_MORE = frozenset(
    {
        "/activate/{code}",
        "/activate/{code}/elsewhere",
        "/metrics",
        "/prove/elsewhere",
        "/sign-in/elsewhere",
        "/sign-in/elsewhere/back",
        "/sign-in/elsewhere/problem",
    }
)
"""Pages that a lead practitioner has no way to: somebody else's activation link; an organisation’s sign-in where none is set;
counts, for a token alone."""


READ_AS_A_REFERENCE = frozenset(
    {
        ("POST", "/families/{case_id}/statements/add"),
        ("POST", "/families/{case_id}/kept-back/past"),
    }
)
"""Pages whose last word a post would take for the reference of something, and find nothing."""


SAYS_WHAT_FOR = "/families/{case_id}/purpose"
"""The one thing a colleague may send: what they read the record for. Said again, it leads to the record."""


def lines(method: str = "") -> Iterator[Line]:
    return (line for line in POLICY.lines if method in ("", line.method))


def of_a_family() -> Iterator[Line]:
    return (line for line in lines() if "{case_id}" in line.path)


def sent(somebody: Visitor, line: Line, address: str) -> Response:
    return somebody.ask(address) if line.method == "GET" else somebody.post(address)


def teammate_without_the_case(database: Database, record: WholeRecord) -> Practitioner:
    with database.unit_of_work() as session:
        return a_practitioner(session, "Inês Carvalho", team=team_of(session, record.lead))


@pytest.fixture
def in_one_minute() -> Iterator[None]:
    """Once a minute it is written down that somebody is there: not between two requests that are held beside one another."""
    with time_machine.travel(now(), tick=False):
        yield


@pytest.mark.usefixtures("in_one_minute")
def test_a_stranger_is_answered_as_if_the_family_did_not_exist(
    sqlite_service: FastAPI, sqlite_database: Database, record: WholeRecord
) -> None:
    """Each address by one whose role would open it in a record of theirs, and by one whose role never would; roles take turns."""
    with sqlite_database.unit_of_work() as session:
        people = [a_practitioner(session, "Dev Chaudhry", role=role) for role in RoleKey]
    strangers = [(one.role, visitor(sqlite_service, as_=one)) for one in people]
    for _, stranger in strangers:
        stranger.get("/my-sessions")

    for number, line in enumerate(of_a_family()):
        would = [one for one in strangers if line.who in one[0].permissions]
        would_not = [one for one in strangers if one not in would]
        for role, stranger in (alike[number % len(alike)] for alike in (would, would_not) if alike):
            there = record.address(line.path)
            what = f"{role.key} at {line.method} {line.path}"
            replies, asked = [], []
            for at in (there, there.replace(str(record.family.id), NOBODYS)):
                with statements_sent(sqlite_database) as statements:
                    replies.append(sent(stranger, line, at))
                asked.append(statements)
            assert asked[0] == asked[1], f"{what}: the record is asked otherwise, which takes another time"
            assert [reply.status_code for reply in replies] == [404, 404], what
            assert without_chance(replies[0]) == without_chance(replies[1]), what
            assert set(replies[0].headers) == set(replies[1].headers), what


def test_a_colleague_who_may_read_cannot_reach_anything_that_only_those_who_work_there_may(
    sqlite_service: FastAPI, sqlite_database: Database, record: WholeRecord
) -> None:
    colleague = visitor(sqlite_service, as_=teammate_without_the_case(sqlite_database, record))
    colleague.says_what_for(record.family.address).get(record.family.address, names=NAMES)

    for line in of_a_family():
        reply = sent(colleague, line, record.address(line.path))
        if line.method == "POST" and line.path != SAYS_WHAT_FOR:
            assert reply.status_code == 404, f"POST {line.path}: {reply.status_code}"
        else:
            assert reply.status_code < 500, f"GET {line.path}"


def test_nobody_reaches_one_family_through_another(
    sqlite_service: FastAPI, sqlite_database: Database, record: WholeRecord
) -> None:
    """The family in the address is theirs; what is named after it belongs to somebody else's."""
    with sqlite_database.unit_of_work() as session:
        own = a_whole_record(session, sqlite_service.state.suite)
    somebody = visitor(sqlite_service, as_=own.lead)
    somebody.get(own.family.address, names=NAMES)

    for line in of_a_family():
        if line.path.count("_id}") > 1:
            mixed = record.address(line.path).replace(str(record.family.id), str(own.family.id))
            assert sent(somebody, line, mixed).status_code == 404, f"{line.method} {line.path}"


def test_every_page_opens_for_whoever_leads_the_case(sqlite_service: FastAPI, record: WholeRecord) -> None:
    ruth = visitor(sqlite_service, as_=record.lead)

    for line in lines("GET"):
        reply = ruth.ask(record.address(line.path))
        allowed = not isinstance(line.who, Permission) or line.who in record.lead.role.permissions
        expected = (200, 303, 409) if allowed and not NEEDS_MORE.intersection({line.path}) else (404,)
        assert reply.status_code in expected, f"{line.path}: {reply.status_code}"
        if reply.status_code == 200 and reply.headers["content-type"].startswith("text/html"):
            read_page(reply.text, address=line.path, names=NAMES)


def test_looking_changes_nothing(sqlite_service: FastAPI, sqlite_database: Database, record: WholeRecord) -> None:
    ruth = visitor(sqlite_service, as_=record.lead)
    ruth.get("/")
    before = everything_in(sqlite_database)

    for line in lines("GET"):
        ruth.ask(record.address(line.path))
        ruth.get_htmx(record.address(line.path))

    after = everything_in(sqlite_database)
    changed = {table for table in before if before[table] != after[table]}
    assert changed <= MAY_CHANGE_BY_LOOKING


def everything_in(database: Database) -> dict[str, list[Any]]:
    """Every row of every table."""
    with database.engine.connect() as connection:
        return {name: rows_of(connection, name) for name in SQLModel.metadata.tables}


def rows_of(connection: Connection, table: str) -> list[Any]:
    return sorted(str(row) for row in connection.execute(text(f'SELECT * FROM "{table}"')))  # noqa: S608


def test_what_an_address_does_not_do_is_refused_and_not_found_out_about(sqlite_service: FastAPI, record: WholeRecord) -> None:
    ruth = visitor(sqlite_service, as_=record.lead)
    ruth.get("/")
    known = {(line.method, line.path) for line in lines()}

    for path in {line.path for line in lines()}:
        for method in ("POST", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS"):
            if (method, path) not in known:
                reply = ruth.client.request(
                    method, record.address(path), data={"token": ruth.token}, headers=FROM_HERE, follow_redirects=False
                )
                assert reply.status_code == (404 if (method, path) in READ_AS_A_REFERENCE else 405), (
                    f"{method} {path}: {reply.status_code}"
                )


def test_a_field_that_no_page_of_ours_has_is_refused_and_nothing_is_kept(
    sqlite_service: FastAPI, sqlite_database: Database, record: WholeRecord
) -> None:
    ruth = visitor(sqlite_service, as_=record.lead)
    ruth.get(record.family.address, names=NAMES)
    before = everything_in(sqlite_database)

    for line in lines("POST"):
        if line.path in TAKE_NO_FORM or (line.who is not PUBLIC and line.who not in record.lead.role.permissions):
            continue
        address = record.address(line.path)
        reply = ruth.post(address, {"operation": "one", "owner_id": NOBODYS})
        assert reply.status_code == 422, f"{line.path}: {reply.status_code}"
        assert NOBODYS not in reply.text, f"{line.path} says back what was sent"

    after = everything_in(sqlite_database)
    changed = {table for table in before if before[table] != after[table]}
    assert changed <= MAY_CHANGE_BY_LOOKING


def test_a_post_without_a_token_or_from_another_site_is_stopped_everywhere(
    sqlite_service: FastAPI, sqlite_database: Database, record: WholeRecord
) -> None:
    ruth = visitor(sqlite_service, as_=record.lead)
    ruth.get("/")
    before = everything_in(sqlite_database)

    for line in lines("POST"):
        address = record.address(line.path)
        elsewhere = ruth.client.post(
            address, data={"token": ruth.token}, headers={"Sec-Fetch-Site": "cross-site"}, follow_redirects=False
        )
        assert elsewhere.status_code == 403, f"{line.path}: {elsewhere.status_code}"
        bare = ruth.client.post(address, data={"words": "x"}, headers=FROM_HERE, follow_redirects=False)
        assert bare.status_code in (303, 401, 403), f"{line.path}: {bare.status_code}"

    assert everything_in(sqlite_database) == before


def test_every_reply_of_any_kind_carries_the_headers(sqlite_service: FastAPI, record: WholeRecord) -> None:
    ruth = visitor(sqlite_service, as_=record.lead)
    ruth.get("/")

    for line in lines():
        reply = sent(ruth, line, record.address(line.path))
        assert reply.headers["cache-control"] == "no-store", line.path
        assert reply.headers["content-security-policy"].startswith("default-src 'none'"), line.path
        assert "server" not in reply.headers, line.path


def test_every_part_of_an_address_can_be_filled_in(sqlite_service: FastAPI, record: WholeRecord) -> None:
    """So that a route that comes new is tried by every test here."""
    for _, path, _ in routes_of(sqlite_service):
        assert "{" not in record.address(path)
