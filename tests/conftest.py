"""What every test may ask for: a database of its own on SQLite and on PostgreSQL, a served service, a browser."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from app.db import Database
from app.settings import Settings
from app.web import assets
from tests.support.browser import INSTALL, chromium_path
from tests.support.databases import PostgreSQLDatabases, SQLiteDatabases
from tests.support.demonstrated import copied, made_once
from tests.support.denied.sitecustomize import deny_network
from tests.support.issuer import Issuer, NoNode, issuing
from tests.support.part import Part
from tests.support.postgresql import NoPostgreSQL, server
from tests.support.serving import Served, serving
from tests.support.visiting import one_loop

IN_CI = bool(os.environ.get("CI"))

# How long an example takes is the machine's, and no fault of what is asked of it.
settings.register_profile("whole-picture", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("whole-picture")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also what is done many times over")
    parser.addoption("--part", default="1/1", help="of each long loop the k-th of n parts, where a run has only minutes: 2/5")


def pytest_configure(config: pytest.Config) -> None:
    """Nothing leaves this machine from here on. The static files are made once, before any worker begins, as they stand now."""
    deny_network()
    if not hasattr(config, "workerinput"):
        assets.build()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    left_out = [item for item in items if item.get_closest_marker("long")]
    items[:] = [item for item in items if not item.get_closest_marker("long")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)


def pytest_collection_finish() -> None:
    """What is there by now, every test and the service, stays to the end: it need not be looked through again and again.

    A page that a test reads is thousands of things more, and is soon gone: Python tidies less often, too.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def missing(what: str, mend: str) -> NoReturn:
    """At home a test without its means is skipped, aloud; where CI is set it fails, for nobody would read the skip."""
    if IN_CI:
        pytest.fail(f"{what} {mend}", pytrace=False)
    pytest.skip(f"{what} {mend}")


@pytest.fixture(scope="session")
def part(pytestconfig: pytest.Config) -> Part:
    """Which part of the long loops this run does: the whole, unless `--part` says otherwise."""
    return Part.read(str(pytestconfig.getoption("--part")))


# --- databases


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> SQLiteDatabases:
    return SQLiteDatabases(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgresql_databases() -> Iterator[PostgreSQLDatabases]:
    try:
        with server() as address:
            databases = PostgreSQLDatabases(address)
            yield databases
            databases.close()
    except NoPostgreSQL as reason:
        missing(f"There is no PostgreSQL: {reason}.", "Set DATABASE_URL to one in which databases may be made.")


@pytest.fixture
def sqlite_database(sqlite_databases: SQLiteDatabases, tmp_path: Path) -> Iterator[Database]:
    """A fresh, migrated database in a file: for tests in which the kind of database does not matter."""
    with sqlite_databases.fresh(tmp_path) as database:
        yield database


@pytest.fixture
def postgresql_database(postgresql_databases: PostgreSQLDatabases) -> Iterator[Database]:
    """A fresh, migrated database on PostgreSQL."""
    with postgresql_databases.fresh() as database:
        yield database


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Database:
    """A fresh, migrated database: the test is run once on SQLite and once on PostgreSQL."""
    made: Database = request.getfixturevalue(f"{request.param}_database")
    return made


# --- the service in this process: see tests/support/visiting.py


@pytest.fixture(scope="session", autouse=True)
def in_one_loop() -> Iterator[None]:
    with one_loop():
        yield


@pytest.fixture
def service(database: Database, tmp_path: Path) -> FastAPI:
    """The service over a fresh database, once on SQLite and once on PostgreSQL; every protection is on."""
    return service_over(database, tmp_path)


@pytest.fixture
def sqlite_service(sqlite_database: Database, tmp_path: Path) -> FastAPI:
    """The same on SQLite only: for tests in which the kind of database does not matter."""
    return service_over(sqlite_database, tmp_path)


@pytest.fixture
def postgresql_service(postgresql_database: Database, tmp_path: Path) -> FastAPI:
    """The same on PostgreSQL only: for what is done many times over there."""
    return service_over(postgresql_database, tmp_path)


def service_over(database: Database, data: Path) -> FastAPI:
    from app.main import create_app  # here, so that a test of rules alone does not wait for the whole service

    return create_app(Settings(data=data), database)


# --- the service as it is served, and a browser


@pytest.fixture(scope="session")
def demonstration(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demonstration that nobody serves: made by one worker, copied by all."""
    base = tmp_path_factory.getbasetemp()
    return made_once(base.parent if hasattr(pytestconfig, "workerinput") else base)


@pytest.fixture(scope="session")
def served(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The service with its demonstration, in a process of its own; shared by the tests of one worker."""
    with serving(copied(demonstration, tmp_path_factory.mktemp("served"))) as running:
        yield running


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """This machine's Chromium, without a window."""
    path = chromium_path()
    if path is None:
        missing("There is no Chromium here.", INSTALL)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def issuer() -> Iterator[Issuer]:
    """An organisation's own sign-in, running on this machine."""
    try:
        with issuing() as running:
            yield running
    except NoNode:
        missing("There is no node here.", "Set it up: python3 dev setup")


@pytest.fixture(scope="session")
def pango() -> None:
    """What turns a copy into a PDF on this machine: a library of its own, which no Python package brings."""
    try:
        import weasyprint  # noqa: F401
    except OSError:
        missing("There is no Pango here.", "Install it: apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0")
