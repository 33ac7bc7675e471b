"""What the libraries we stand on would do by themselves, and must not do here: each was measured once and is held ever since."""

import json
import re
import time
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from fastapi import FastAPI

from app.db import Database
from app.people.passwords import kept_form, matches
from tests.support.factories import a_practitioner
from tests.support.visiting import visitor

LAYOUT = Path(__file__).resolve().parents[3] / "templates" / "_layout.html"

PRAGMAS = {
    "synchronous": 2,
    "journal_mode": "wal",
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "recursive_triggers": 1,
    "temp_store": 2,
}
"""In the numbers that SQLite answers with: 2 is FULL, and what is kept in memory for a while is never laid down in a file."""

SCRIPTS = {
    "historyEnabled": False,
    "historyCacheSize": 0,
    "refreshOnHistoryMiss": True,
    "historyRestoreAsHxRequest": False,
    "allowEval": False,
    "allowScriptTags": False,
    "selfRequestsOnly": True,
    "withCredentials": False,
    "includeIndicatorStyles": False,
    "attributesToSettle": ["class", "width", "height"],
    "disableInheritance": True,
    "allowNestedOobSwaps": False,
    "timeout": 15000,
    "methodsThatUseUrlParams": ["get"],
    "responseHandling": [
        {"code": "204", "swap": False},
        {"code": "[23]..", "swap": True},
        {"code": "409|422", "swap": True, "error": False},
        {"code": "401|403", "swap": True, "error": True, "target": "#session-panel"},
        {"code": "...", "swap": False, "error": True},
    ],
}


def test_every_connection_to_sqlite_puts_each_commit_on_disk_and_keeps_its_rules(sqlite_database: Database) -> None:
    with sqlite_database.engine.connect() as one, sqlite_database.engine.connect().execution_options(begin="DEFERRED") as other:
        for connection in (one, other):
            raw = connection.connection.driver_connection
            assert raw is not None
            found = {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
            assert found == PRAGMAS


def test_whoever_means_to_write_has_the_record_from_the_first_word_on(sqlite_database: Database) -> None:
    """Reading first and asking for the turn to write afterwards loses what somebody else wrote in between."""
    other = driver.connect(sqlite_database.url.removeprefix("sqlite:///"), timeout=0, isolation_level=None)
    with sqlite_database.unit_of_work() as session:
        session.connection()
        with pytest.raises(driver.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.execute("ROLLBACK")
    with sqlite_database.reading() as session:
        session.connection()
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_the_scripts_keep_nothing_run_nothing_that_was_sent_and_show_every_refusal() -> None:
    said = re.search(r"name=\"htmx-config\" content='([^']+)'", LAYOUT.read_text())

    assert said
    assert json.loads(said[1]) == SCRIPTS


def test_nothing_is_measured_by_the_framework_for_anybody_else(sqlite_service: FastAPI) -> None:
    assert not any(sqlite_service._telemetry.values())
    assert sqlite_service._telemetry["auto_configure"] is False


def test_signing_out_clears_what_the_browser_holds(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        someone = a_practitioner(session)
    ruth = visitor(sqlite_service, as_=someone)

    reply = ruth.post("/sign-out")

    assert reply.headers["clear-site-data"] == '"cache", "storage"'
    assert reply.headers["cache-control"] == "no-store"
    assert re.search(r"sid=\"?\"?;.*Max-Age=0", reply.headers["set-cookie"])


def test_a_password_takes_as_long_to_check_whether_or_not_anybody_has_that_name() -> None:
    kept = kept_form("honey-kettle-nettle")
    matches("x", "")  # the first of all makes what is compared with

    known, unknown = quickest("x", kept), quickest("x", "")

    assert known > 0.005
    assert 0.5 < known / unknown < 2


def quickest(password: str, kept: str) -> float:
    took = []
    for _ in range(4):
        begun = time.perf_counter()
        assert not matches(password, kept)
        took.append(time.perf_counter() - begun)
    return min(took)
