"""A record in a folder of its own, on either database, with a family and a drawing in it; and an empty place to restore into."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import inspect
from typer.testing import CliRunner, Result

from app import cli
from app.attachments.actions import OnDisk, Told, keep
from app.attachments.actions import Place as Where
from app.backups.taking import counted_in
from app.db import Database, today
from app.filing.kinds import Checked, FileKind
from app.filing.store import WHOLE, fingerprint, store_of
from app.opening import record_of
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.suite.load import shelf
from tests.support.databases import PostgreSQLDatabases
from tests.support.factories import a_family, a_practitioner, a_statement
from tests.support.visiting import signed_in_secret
from tests.support.whole_record import an_assessment

DRAWING = b"\xff\xd8\xff a house with a sun"
NUMBERS = count(1)


@dataclass(frozen=True)
class Place:
    """A data folder, perhaps a database elsewhere, and the environment that says so."""

    data: Path
    database_url: str | None = None
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def settings(self) -> Settings:
        named = {name.removeprefix("WHOLE_PICTURE_").lower(): value for name, value in self.more.items()}
        return Settings(data=self.data, database_url=self.database_url, **named)  # type: ignore[arg-type]

    def run(self, *words: str) -> Result:
        """A command of the service, as at a terminal."""
        url = {"WHOLE_PICTURE_DATABASE_URL": self.database_url} if self.database_url else {}
        return CliRunner().invoke(cli.main, [*words, "--data", str(self.data)], env={**self.more, **url})

    @contextmanager
    def record(self) -> Iterator[Database]:
        database = record_of(self.settings)
        try:
            yield database
        finally:
            database.engine.dispose()


def a_key(folder: Path) -> dict[str, str]:
    (folder / "backup-key").write_text("5a" * 32)
    return {"WHOLE_PICTURE_BACKUP_KEY_FILE": str(folder / "backup-key")}


def with_a_family(place: Place) -> Practitioner:
    """The Deans: a statement, an assessment begun, a drawing; and whoever leads the case, signed in somewhere."""
    database = record_of(place.settings)
    store = store_of(place.settings)
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        a_statement(session, family, ruth, "I know which cupboard.")
        an_assessment(session, family, next(iter(shelf().values())), by=ruth)
        file = OnDisk(family.id, FileKind.PICTURE, len(DRAWING), 1, fingerprint(DRAWING), Checked.NOT_ASKED)
        store.keep(file.file_id, WHOLE, DRAWING)
        told = Told("A house with a sun", today(), family.children[0].id)
        keep(session, by=ruth, place=Where(family.id, family.children[0].id), told=told, file=file)
    signed_in_secret(database, ruth)
    database.engine.dispose()
    return ruth


Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(place: Place, *, but: tuple[str, ...] = ()) -> Rows:
    """Every row of every table, as text, in an order of its own."""
    with place.record() as database, database.engine.connect() as connection:
        tables = set(inspect(connection).get_table_names()) - set(but)
        found = {
            table: sorted(tuple(map(str, row)) for row in connection.exec_driver_sql(f"SELECT * FROM {table}").all())  # noqa: S608
            for table in tables
        }
        assert counted_in(connection).rows
        connection.rollback()
    return found


@contextmanager
def an_empty_database(databases: PostgreSQLDatabases) -> Iterator[str]:
    """A database without a single table."""
    name = f"whole_picture_empty_{next(NUMBERS)}_{id(databases)}"
    databases.say("CREATE DATABASE {}", name)
    try:
        yield databases.address(name)
    finally:
        databases.say("DROP DATABASE {} WITH (FORCE)", name)
