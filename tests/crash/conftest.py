"""Where the service that is killed keeps its record."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.databases import PostgreSQLDatabases
from tests.support.demonstrated import copied, made_once

ADDRESS = "WHOLE_PICTURE_DATABASE_URL"


@pytest.fixture(scope="session")
def over_postgresql(
    postgresql_databases: PostgreSQLDatabases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, str]]:
    """A demonstration whose record is on PostgreSQL: its folder, and the name of its database."""
    with postgresql_databases.fresh() as database:
        folder = made_once(tmp_path_factory.mktemp("over_postgresql"), settings={ADDRESS: database.url})
        database.engine.dispose()
        yield folder, str(database.engine.url.database)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def settings(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """Beside the service, or on a server that stays up when the service is killed."""
    if request.param == "sqlite":
        yield {}
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    _, made = request.getfixturevalue("over_postgresql")
    with databases.like(made) as database:
        yield {ADDRESS: database.url}


@pytest.fixture(scope="module")
def place(request: pytest.FixtureRequest, settings: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder, which outlives every power cut of these tests."""
    made = request.getfixturevalue("over_postgresql")[0] if settings else request.getfixturevalue("demonstration")
    return copied(made, tmp_path_factory.mktemp("place"))
