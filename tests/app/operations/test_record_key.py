"""The record's key is changed: all is as it was, the new key opens it and the old one nothing, and the trail says so."""

import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from sqlmodel import col, select

from app.attachments.models import Attachment
from app.audit import trail
from app.audit.models import Trail
from app.db import Database
from app.filing.store import WHOLE, store_of
from app.opening import CHANGING_KEY, in_use, the_record
from app.operations.record_key import compared
from app.settings import SettingsFault
from tests.app.restoring.arranged import DRAWING, Place, a_key, rows_of, with_a_family
from tests.app.restoring.conftest import BOTH
from tests.support.databases import PostgreSQLDatabases, SQLiteDatabases


def key_file(folder: Path, name: str, pair: str) -> Path:
    (folder / name).write_text(f"{pair * 32}\n")
    return folder / name


def with_key(place: Place, file: Path) -> Place:
    return Place(place.data, place.database_url, {**place.more, "WHOLE_PICTURE_KEY_FILE": str(file)})


@contextmanager
def locked_at(folder: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """A record that is locked, with a family and a drawing in it."""
    old = key_file(folder, "old", "a1")
    if request.param == "sqlite":
        open_one = lay_open(folder, request.getfixturevalue("sqlite_databases"))
        assert open_one.run("change-key", str(old)).exit_code == 0
        yield with_key(open_one, old)
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    with databases.fresh() as database:
        place = with_key(Place(folder / "data", database.url, a_key(folder)), old)
        place.data.mkdir(mode=0o700)
        with_a_family(place)
        yield place


def lay_open(folder: Path, databases: SQLiteDatabases) -> Place:
    """A record on SQLite that has no key, with a family and a drawing in it."""
    place = Place(folder / "data", more=a_key(folder))
    place.data.mkdir(mode=0o700)
    shutil.copyfile(databases.template, place.data / "whole-picture.db")
    with_a_family(place)
    return place


@pytest.fixture(params=BOTH)
def locked(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    with locked_at(tmp_path, request) as place:
        yield place


def drawing(place: Place) -> bytes:
    with place.record() as database, database.reading() as session:
        row = session.scalars(select(Attachment)).one()
        return store_of(place.settings).read(row.file_id, WHOLE)


def lines(place: Place) -> list[str]:
    with place.record() as database, database.reading() as session:
        return list(session.scalars(select(Trail.what).order_by(col(Trail.number))))


def test_the_new_key_opens_everything_and_the_old_one_nothing(locked: Place, tmp_path: Path) -> None:
    rows = rows_of(locked, but=("trail", "trail_head"))
    new = with_key(locked, key_file(tmp_path, "new", "b2"))

    said = locked.run("change-key", str(tmp_path / "new"))

    assert said.exit_code == 0, said.output
    assert rows_of(new, but=("trail", "trail_head")) == rows
    assert drawing(new) == DRAWING
    assert lines(new)[-1] == "changed the record’s key"
    assert new.run("verify-audit").exit_code == 0
    assert new.run("check-files").exit_code == 0
    refused = locked.run("migrate")
    assert refused.exit_code == 1
    assert "another key than WHOLE_PICTURE_KEY_FILE" in refused.output
    assert store_of(locked.settings).key != store_of(new.settings).key
    assert new.run("backup").exit_code == 0
    assert [path.name for path in locked.data.iterdir() if path.name.startswith((".new", ".old", CHANGING_KEY))] == []


def test_a_key_that_is_none_or_the_same_or_a_record_in_use_changes_nothing(locked: Place, tmp_path: Path) -> None:
    rows = rows_of(locked)
    (tmp_path / "no").write_text("toast")

    for file, words in (("no", "64 hexadecimal"), ("not-there", "64 hexadecimal"), ("old", "has already")):
        said = locked.run("change-key", str(tmp_path / file))
        assert said.exit_code == 1
        assert words in said.output
    assert rows_of(locked) == rows


def test_what_was_taken_away_since_a_change_that_was_not_finished_does_not_come_back(
    sqlite_databases: SQLiteDatabases, tmp_path: Path
) -> None:
    place = lay_open(tmp_path, sqlite_databases)
    for folder, name in (("exports", f"{uuid4()}.zip"), ("attachments/00", f"{'0' * 32}.whole")):
        (place.data / ".new-key" / folder).mkdir(parents=True)
        (place.data / ".new-key" / folder / name).write_bytes(b"of a child whose record was destroyed")

    said = place.run("change-key", str(key_file(tmp_path, "new", "b2")))

    assert said.exit_code == 0, said.output
    held = [path for path in place.data.rglob("*") if path.is_file() and b"was destroyed" in path.read_bytes()]
    assert held == []


def test_no_command_writes_while_the_key_is_changed(sqlite_databases: SQLiteDatabases, tmp_path: Path) -> None:
    place = lay_open(tmp_path, sqlite_databases)
    done: list[str] = []

    def write() -> None:
        with the_record(place.settings) as database, database.unit_of_work() as session:
            trail.by_the_machine(session, what="wrote something")
            done.append("written")

    other = threading.Thread(target=write)
    with in_use(place.settings, alone=True):
        with the_record(place.settings):
            pass
        other.start()
        other.join(0.5)
        assert done == []
    other.join(30)
    assert done == ["written"]


def test_every_command_that_opens_a_record_holds_it_or_has_it_alone() -> None:
    asks = re.compile(r"^from app\.opening import .*\bopened\b", re.MULTILINE)
    found = {str(path) for path in Path("app").rglob("*.py") if asks.search(path.read_text())}
    assert found == {"app/cli.py", "app/restoring/bringing_over.py", "app/workbench/with_record.py"}


def test_a_record_that_lay_open_is_locked_and_a_spoilt_file_does_not_stop_it(
    sqlite_databases: SQLiteDatabases, tmp_path: Path
) -> None:
    place = lay_open(tmp_path, sqlite_databases)
    (spoilt,) = [path for path in (place.data / "attachments").rglob("*") if path.is_file()]
    assert DRAWING in spoilt.read_bytes()
    (spoilt.parent / f"{'0' * 32}.whole").write_bytes(b"WPA1 nobody's")
    new = with_key(place, key_file(tmp_path, "new", "b2"))

    said = place.run("change-key", str(tmp_path / "new"))

    assert said.exit_code == 0, said.output
    assert "1 files could not be opened" in said.output
    assert b"CREATE TABLE" not in (place.data / "whole-picture.db").read_bytes()
    assert not (place.data / "whole-picture.db").read_bytes().startswith(b"SQLite format 3")
    assert DRAWING not in spoilt.read_bytes()
    assert drawing(new) == DRAWING


@pytest.mark.parametrize(
    "words",
    [
        "UPDATE team SET name = 'another'",
        "DELETE FROM statement",
        "DROP INDEX ix_trail_at",
        "INSERT INTO team (id, name) VALUES ('1', 'x')",
    ],
)
def test_a_row_too_few_too_many_or_altered_is_noticed_before_anything_takes_its_place(
    sqlite_databases: SQLiteDatabases, tmp_path: Path, words: str
) -> None:
    place = lay_open(tmp_path, sqlite_databases)
    shutil.copyfile(place.data / "whole-picture.db", tmp_path / "copy.db")
    copy = Database(f"sqlite:///{tmp_path / 'copy.db'}")
    with place.record() as database, database.engine.connect() as one, copy.engine.connect() as same:
        assert compared(one, same) > 10
        same.exec_driver_sql(words)
        with pytest.raises(SettingsFault, match="was not the same"):
            compared(one, same)
        same.rollback()
    copy.engine.dispose()
