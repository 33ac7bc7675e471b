"""Where the record of these tests lies, and where it is restored to: once on SQLite and once on PostgreSQL."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.restoring.arranged import Place, a_key, an_empty_database
from tests.support.databases import PostgreSQLDatabases, SQLiteDatabases

BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where the record is: its tables are there, and nothing in them."""
    if kind == "sqlite":
        yield request.getfixturevalue("sqlite_place")
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    with databases.fresh() as database:
        yield Place(tmp_path / "data", database.url, a_key(tmp_path))


@pytest.fixture
def elsewhere(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Somewhere that is empty, on the same kind of database."""
    if kind == "sqlite":
        yield Place(tmp_path / "elsewhere", more=a_key(tmp_path))
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    with an_empty_database(databases) as url:
        yield Place(tmp_path / "elsewhere", url, a_key(tmp_path))


@pytest.fixture
def sqlite_place(sqlite_databases: SQLiteDatabases, tmp_path: Path) -> Place:
    """The same on SQLite, where the kind of database does not matter."""
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    shutil.copyfile(sqlite_databases.template, data / "whole-picture.db")
    (data / "whole-picture.db").chmod(0o600)
    return Place(data, more=a_key(tmp_path))
