"""A disk that is full or cannot be written to, a record that somebody holds: it says “not saved”, and keeps what was typed."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import event, text

from app.db import Database
from tests.app.answering.test_answering import Begun
from tests.support.page import read_page

WORDS = "I know which cupboard the biscuits are in. " * 400


def full(database: Database) -> None:
    with database.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.rollback()
    on_each(database, f"PRAGMA max_page_count={pages}")


def not_to_be_written_to(database: Database) -> None:
    on_each(database, "PRAGMA query_only=ON")


def on_each(database: Database, told: str) -> None:
    """Every connection from here on is told this first."""
    database.engine.dispose()

    @event.listens_for(database.engine, "connect")
    def tell(connection: Any, _record: object) -> None:
        connection.execute(told)


@pytest.mark.parametrize("trouble", [full, not_to_be_written_to])
def test_nothing_is_called_saved_that_is_not_and_nothing_typed_is_lost(
    sqlite_service: FastAPI, trouble: Callable[[Database], None]
) -> None:
    begun = Begun(sqlite_service)
    sent = {**begun.sent("words"), "child.answer": WORDS}
    trouble(begun.service.state.database)

    reply = begun.browser.post_htmx(f"{begun.address}/answers/words", sent)
    as_page = begun.browser.post(f"{begun.address}/answers/words", sent)

    assert (reply.status_code, as_page.status_code) == (503, 503)
    assert "x-saved" not in reply.headers
    shown = read_page(as_page.text)
    assert "was not saved" in shown.text
    assert WORDS.strip() in shown.text


def test_while_somebody_else_holds_the_record_it_waits_and_then_says_not_saved(sqlite_service: FastAPI) -> None:
    begun = Begun(sqlite_service)
    sent = {**begun.sent("words"), "child.answer": "I know which cupboard."}
    database: Database = begun.service.state.database
    on_each(database, "PRAGMA busy_timeout=200")
    other = Database(database.url)

    with other.unit_of_work() as session:  # until this ends nobody else can write
        session.execute(text("UPDATE team SET name = name"))
        reply = begun.browser.post_htmx(f"{begun.address}/answers/words", sent)
    other.engine.dispose()
    again = begun.browser.post_htmx(f"{begun.address}/answers/words", sent)

    assert reply.status_code == 503
    assert "x-saved" not in reply.headers
    assert (again.status_code, again.headers["x-saved"]) == (200, sent["operation"][0])
