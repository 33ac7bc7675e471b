"""A record on SQLite goes over to PostgreSQL with every row and the same pages, and nobody goes on writing in the old file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.audit.verifying import verify
from app.opening import in_use, marks_of
from tests.app.restoring.arranged import Place, an_empty_database, rows_of, with_a_family
from tests.support.databases import PostgreSQLDatabases

pytestmark = pytest.mark.postgres


@pytest.fixture
def url(postgresql_databases: PostgreSQLDatabases) -> Iterator[str]:
    with an_empty_database(postgresql_databases) as address:
        yield address


def counts(place: Place) -> dict[str, int]:
    return {table: len(rows) for table, rows in rows_of(place, but=("trail", "trail_head")).items()}


def test_a_record_is_brought_over_whole_and_the_old_file_is_left_alone(sqlite_place: Place, url: str, tmp_path: Path) -> None:
    with_a_family(sqlite_place)
    before = counts(sqlite_place)

    said = sqlite_place.run("move", url)

    assert said.exit_code == 0, said.output
    assert "pages are the same on both" in said.output
    brought = Place(sqlite_place.data, url, sqlite_place.more)
    assert counts(brought) == before
    with brought.record() as database:
        assert verify(database, marks_of(brought.settings)).whole
    with_a_family(brought)  # what is written next is numbered after what came over
    assert brought.run("verify-audit").exit_code == 0
    again = sqlite_place.run("account", "list")
    assert again.exit_code == 1
    assert "was brought over to PostgreSQL" in again.output


def test_while_it_is_served_and_into_a_database_with_something_in_it_nothing_is_brought_over(
    sqlite_place: Place, postgresql_databases: PostgreSQLDatabases
) -> None:
    with_a_family(sqlite_place)
    with postgresql_databases.fresh() as full:
        with in_use(sqlite_place.settings):
            served = sqlite_place.run("move", full.url)
        not_empty = sqlite_place.run("move", full.url)

    assert "Stop the service first" in served.output
    assert "is not empty" in not_empty.output
    assert sqlite_place.run("account", "list").exit_code == 0
