"""Fresh databases for tests: migrated once, then copied, so that each test has its own for a few milliseconds."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import sqlalchemy
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


class Known:
    """The statements that were already put into the words of this kind of database, for those who come after.

    To put a statement into words costs more than to run it on a small record, and each test has an engine of its own.
    """

    def __init__(self) -> None:
        self.first: sqlalchemy.Engine | None = None

    def tell(self, database: Database) -> Database:
        if self.first is None:
            self.first = database.engine
            self.first.connect().close()  # what a database can do, a dialect learns when its own engine first connects
        first = self.first
        for engine in (database.engine, database._reader):
            engine.dialect = first.dialect
            engine._compiled_cache = first._compiled_cache
        return database


class SQLiteDatabases:
    """Copies of one migrated file."""

    def __init__(self, folder: Path) -> None:
        self.template = folder / "template.db"
        self.known = Known()
        migrate(f"sqlite:///{self.template}")

    @contextmanager
    def fresh(self, folder: Path) -> Iterator[Database]:
        """A database of its own in a file in the folder."""
        file = folder / "whole-picture.db"
        shutil.copyfile(self.template, file)
        database = self.known.tell(Database(f"sqlite:///{file}"))
        try:
            yield database
        finally:
            database.engine.dispose()


SHAPE = """
    SELECT (SELECT (count(*), max(oid))::text FROM pg_class WHERE relnamespace = 'public'::regnamespace)
        || (SELECT (count(*), max(oid))::text FROM pg_constraint)
        || (SELECT (count(*), max(oid))::text FROM pg_trigger)
        || (SELECT (count(*), max(oid))::text FROM pg_proc)
"""
"""What changes when anybody changes the tables themselves: copies have the numbers of what they were copied from."""

OTHERS = (
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


class PostgreSQLDatabases:
    """Copies of one migrated database on a running server. Their names hold this process, so that two do not meet.

    To copy one takes a tenth of a second, to empty one a hundredth of that: what a test gives back is emptied for the next.
    """

    def __init__(self, server: str) -> None:
        self.server = make_url(server)
        self.names = (f"whole_picture_{os.getpid()}_{number}" for number in count())
        self.template = f"whole_picture_{os.getpid()}_template"
        self.say("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.template)
        self.say("CREATE DATABASE {}", self.template)
        migrate(self.address(self.template))
        self.empty: list[str] = []
        self.known = Known()
        with self.inside(self.template) as connection:
            self.shape = connection.execute(SHAPE).fetchone()
            self.tables = [row[0] for row in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]

    def inside(self, name: str) -> psycopg.Connection:
        plain = self.server.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
        return psycopg.connect(plain, autocommit=True)

    def address(self, name: str) -> str:
        return self.server.set(database=name).render_as_string(hide_password=False)

    def say(self, words: str, *names: str) -> None:
        plain = self.server.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(plain, autocommit=True) as connection:
            connection.execute(sql.SQL(words).format(*map(sql.Identifier, names)))

    @contextmanager
    def fresh(self) -> Iterator[Database]:
        """A database of its own on the server; afterwards nobody has hold of it, and it is empty or gone."""
        name = self.empty.pop() if self.empty else self.copied()
        database = self.known.tell(Database(self.address(name)))
        try:
            yield database
        finally:
            database.engine.dispose()
            if self.emptied(name):
                self.empty.append(name)
            else:
                self.say("DROP DATABASE {} WITH (FORCE)", name)

    @contextmanager
    def like(self, other: str) -> Iterator[Database]:
        """A database with all that is in another, which nobody has hold of."""
        name = self.copied(other)
        database = Database(self.address(name))
        try:
            yield database
        finally:
            database.engine.dispose()
            self.say("DROP DATABASE {} WITH (FORCE)", name)

    def copied(self, other: str = "") -> str:
        name = next(self.names)
        self.say("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
        self.say("CREATE DATABASE {} TEMPLATE {}", name, other or self.template)
        return name

    def emptied(self, name: str) -> bool:
        """Whether every table but the mark of the migrations could be emptied, and has the form it was copied with."""
        rows = sql.SQL("; ").join(
            sql.SQL("DELETE FROM {}").format(sql.Identifier(table)) for table in self.tables if table != "alembic_version"
        )
        with self.inside(name) as connection:
            connection.execute(OTHERS)
            if connection.execute(SHAPE).fetchone() != self.shape:
                return False
            try:
                connection.execute("SET session_replication_role = replica")  # past what forbids to shorten the trail
            except psycopg.errors.InsufficientPrivilege:
                return False
            connection.execute(rows)
            connection.execute("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'")
        return True

    def close(self) -> None:
        for name in (*self.empty, self.template):
            self.say("DROP DATABASE {} WITH (FORCE)", name)
