"""A new version makes a backup before it changes the tables, and leaves alone what is no record."""

from pathlib import Path

from alembic import command
from sqlalchemy import inspect, text

from app.backups.contents import looked_through
from app.db import Database
from app.opening import alembic, own_key
from tests.app.restoring.arranged import Place, rows_of, with_a_family


def set_back(place: Place) -> None:
    """The record as the version before this one left it."""
    with place.record() as database:
        command.downgrade(alembic(database), "-1")


def test_before_the_tables_are_changed_a_backup_is_made(place: Place) -> None:
    with_a_family(place)
    set_back(place)
    before = rows_of(place)

    assert place.run("migrate").exit_code == 0
    assert place.run("migrate").exit_code == 0

    [made] = (place.data / "backups").glob("*.wpbackup")
    about, counted = looked_through(made, own_key(place.settings))
    assert about.revision == before["alembic_version"][0][0]
    assert counted.rows == {table: len(rows) for table, rows in before.items() if table != "alembic_version"}
    assert rows_of(place)["alembic_version"] != before["alembic_version"]


def test_where_no_backup_can_be_made_the_tables_are_not_changed(sqlite_place: Place, tmp_path: Path) -> None:
    with_a_family(sqlite_place)
    set_back(sqlite_place)
    before = rows_of(sqlite_place)
    (tmp_path / "file").write_text("no folder")
    full = Place(sqlite_place.data, more={**sqlite_place.more, "WHOLE_PICTURE_BACKUPS": str(tmp_path / "file")})

    said = full.run("migrate")

    assert said.exit_code == 1
    assert "No backup was made" in said.output
    assert rows_of(sqlite_place) == before


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    place = Place(tmp_path)
    database = Database(place.settings.database)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE invoices (number INTEGER)"))
    database.engine.dispose()

    said = place.run("migrate")

    assert said.exit_code == 1
    assert "nothing that says they are Whole Picture’s" in said.output
    database = Database(place.settings.database)
    with database.engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["invoices"]
        connection.rollback()
    database.engine.dispose()
