"""A record of any earlier version comes to the newest one with every row and every value that was in it, and its pages open."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlmodel import Session, col, select

from app.assessments.models import Assessment, State
from app.audit.verifying import verify
from app.db import Database
from app.main import create_app
from app.opening import alembic, make_tables, marks_of
from app.restoring.visiting import Visit, seen, visits_in
from tests.app.restoring.arranged import Place, a_key, an_empty_database
from tests.support.databases import PostgreSQLDatabases
from tests.support.earlier import ENDS, KEPT, Earlier
from tests.support.filled import filled
from tests.support.part import Part

BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
STOPS = sorted(path.name.removesuffix(ENDS) for path in KEPT.glob(f"*{ENDS}"))
"""What somebody may be running: the versions after which the work stood still."""

EVERY = [revision.revision for revision in reversed(list(ScriptDirectory.from_config(alembic()).walk_revisions()))]

Told = dict[str, dict[tuple[Any, ...], dict[str, Any]]]
"""Table → what names a row → column → value."""


@pytest.fixture
def empty(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place that nothing is in yet, not one table."""
    if kind == "sqlite":
        (tmp_path / "data").mkdir(mode=0o700)
        yield Place(tmp_path / "data", more=a_key(tmp_path))
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    with an_empty_database(databases) as url:
        yield Place(tmp_path / "data", url, a_key(tmp_path))


def told_in(place: Place) -> Told:
    """Every value of every row, whichever version made the tables."""
    with place.record() as database, database.engine.connect() as connection:
        tables = set(inspect(connection).get_table_names()) - {"alembic_version"}
        return {table: rows_of(connection, table) for table in tables}


def rows_of(connection: Connection, table: str) -> dict[tuple[Any, ...], dict[str, Any]]:
    quote = connection.dialect.identifier_preparer.quote
    keys = inspect(connection).get_pk_constraint(table)["constrained_columns"]
    rows = connection.exec_driver_sql(f"SELECT * FROM {quote(table)}").mappings().all()  # noqa: S608
    return {tuple(row[key] for key in keys): dict(row) for row in rows}


def lost(before: Told, after: Told) -> list[str]:
    """Each row and each value that was there and is not, in words."""
    found = []
    for table, rows in before.items():
        for key, row in rows.items():
            now = after.get(table, {}).get(key)
            if now is None:
                found.append(f"{table} {key} is gone")
                continue
            found += [
                f"{table}.{column} was {value!r} and is {now.get(column)!r}"
                for column, value in row.items()
                if now.get(column, ...) != value
            ]
    return found


def brought_up(place: Place) -> None:
    said = place.run("migrate")
    assert said.exit_code == 0, said.output
    assert list((place.data / "backups").glob("*.wpbackup")), "it was changed without a backup"


def opens(place: Place, database: Database, families: int) -> int:
    """How many pages opened, of families chosen by chance."""
    service = create_app(place.settings, database)
    with database.unit_of_work() as session:
        visits = visits_in(session, families)
        visits += [one for visit in {one.case_id: one for one in visits}.values() for one in signed_in(session, visit)]
    replies = seen(service, visits)
    assert [f"{reply.visit.path} {reply.status}" for reply in replies if not reply.opened] == []
    return len(replies)


def signed_in(session: Session, visit: Visit) -> list[Visit]:
    """What was signed, and sent to be, in a family's record: each to be read whole."""
    own = select(Assessment.id).where(Assessment.case_id == visit.case_id, col(Assessment.state) != State.DRAFT)
    return [replace(visit, path=f"/families/{{case_id}}/assessments/{one}/read") for one in session.exec(own)]


def kept_since(revision: str, place: Place, families: int) -> None:
    """The demonstration of that version, brought up to this one: all of it is there, whole, and can be read.

    Of one family alone it is a short look, and the form of the tables is looked at elsewhere.
    """
    earlier = Earlier.read(revision)
    earlier.put_into(place.settings)
    before = told_in(place)
    assert sum(map(len, before.values())) > 1_000

    brought_up(place)

    assert lost(before, told_in(place)) == []
    with place.record() as database:
        if families > 1:
            command.check(alembic(database))
        assert opens(place, database, families) >= 16 * families
        verdict = verify(database, marks_of(place.settings))
    assert verdict.whole or not earlier.beside, verdict.faults


@pytest.mark.parametrize(
    ("kind", "revision"), [("sqlite", "0001"), pytest.param("postgresql", "0033", marks=pytest.mark.postgres)]
)
def test_what_an_earlier_version_left_is_all_there_in_this_one(empty: Place, revision: str) -> None:
    kept_since(revision, empty, 1)


@pytest.mark.long
@pytest.mark.parametrize("revision", STOPS)
@pytest.mark.parametrize("kind", BOTH)
def test_what_each_earlier_version_left_is_all_there_in_this_one(empty: Place, revision: str) -> None:
    kept_since(revision, empty, 8)


# --- every table, in the form it had after each migration

DERIVED = {"name_word"}
"""Worked out from names that are kept elsewhere, and worked out again when the rules are other ones."""


def put_in_and_brought_up(place: Place, revision: str) -> list[str]:
    """Every table as it was then with every column filled, brought up to this version: what was lost on the way."""
    with place.record() as database:
        if not database.on_sqlite:
            emptied(database)
        with database.engine.begin() as connection:
            make_tables(connection, revision)
            filled(connection)
        before = {table: rows for table, rows in told_in(place).items() if table not in DERIVED}
        assert all(before.values())
        command.upgrade(alembic(database), "head")
        after = told_in(place)
        command.check(alembic(database))
    return [f"from {revision}: {one}" for one in lost(before, after)]


def emptied(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")


def test_every_column_comes_whole_through_the_newest_migration(tmp_path: Path) -> None:
    assert put_in_and_brought_up(Place(tmp_path), EVERY[-2]) == []


@pytest.mark.long
@pytest.mark.parametrize("kind", BOTH)
def test_every_column_of_the_form_after_each_migration_comes_up_whole(empty: Place, part: Part) -> None:
    found = []
    for revision in part.among(EVERY):
        if empty.database_url is None:
            (empty.data / "whole-picture.db").unlink(missing_ok=True)
        found += put_in_and_brought_up(empty, revision)
    assert found == []
