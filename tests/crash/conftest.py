"""Where the service that is killed keeps its record."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.databases import PostgreSQLDatabases


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def settings(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """Beside the service, or on a server that stays up when the service is killed."""
    if request.param == "sqlite":
        yield {}
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    with databases.fresh() as database:
        yield {"WHOLE_PICTURE_DATABASE_URL": database.url}


@pytest.fixture(scope="module")
def place(settings: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder, which outlives every power cut of these tests."""
    return tmp_path_factory.mktemp("place")
