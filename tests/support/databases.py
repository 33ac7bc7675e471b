"""Fresh databases for tests: migrated once, then copied, so that each test has its own for a few milliseconds."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from psycopg import sql
from sqlalchemy import make_url

from app.db import Database

ROOT = Path(__file__).resolve().parents[2]


def migrate(url: str) -> None:
    """Brings the database at this address to the newest form, as `whole-picture` does."""
    database = Database(url)
    config = Config(ROOT / "alembic.ini")
    config.attributes["database"] = database
    try:
        command.upgrade(config, "head")
    finally:
        database.engine.dispose()


class SQLiteDatabases:
    """Copies of one migrated file."""

    def __init__(self, folder: Path) -> None:
        self.template = folder / "template.db"
        migrate(f"sqlite:///{self.template}")

    @contextmanager
    def fresh(self, folder: Path) -> Iterator[Database]:
        """A database of its own in a file in the folder."""
        file = folder / "whole-picture.db"
        shutil.copyfile(self.template, file)
        database = Database(f"sqlite:///{file}")
        try:
            yield database
        finally:
            database.engine.dispose()


class PostgreSQLDatabases:
    """Copies of one migrated database on a running server. Their names hold this process, so that two do not meet."""

    def __init__(self, server: str) -> None:
        self.server = make_url(server)
        self.names = (f"whole_picture_{os.getpid()}_{number}" for number in count())
        self.template = f"whole_picture_{os.getpid()}_template"
        self.say("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.template)
        self.say("CREATE DATABASE {}", self.template)
        migrate(self.address(self.template))

    def address(self, name: str) -> str:
        return self.server.set(database=name).render_as_string(hide_password=False)

    def say(self, words: str, *names: str) -> None:
        plain = self.server.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(plain, autocommit=True) as connection:
            connection.execute(sql.SQL(words).format(*map(sql.Identifier, names)))

    @contextmanager
    def fresh(self) -> Iterator[Database]:
        """A database of its own on the server; gone afterwards, even when something still holds on to it."""
        name = next(self.names)
        self.say("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
        self.say("CREATE DATABASE {} TEMPLATE {}", name, self.template)
        database = Database(self.address(name))
        try:
            yield database
        finally:
            database.engine.dispose()
            self.say("DROP DATABASE {} WITH (FORCE)", name)

    def close(self) -> None:
        self.say("DROP DATABASE {} WITH (FORCE)", self.template)
