"""Killed in the middle of a backup, a restore or an upgrade: there is the old or the new, and the same again ends well."""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import event
from sqlalchemy.engine import Engine

from app.backups.contents import looked_through
from app.backups.sealed import key_in
from app.opening import RESTORING, alembic
from tests.app.restoring.arranged import Place, a_key, an_empty_database, rows_of, with_a_family
from tests.app.restoring.test_backup_and_restore import CHANGED
from tests.support.databases import PostgreSQLDatabases, SQLiteDatabases
from tests.support.earlier import Earlier
from tests.support.part import Part

BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
WHOLE = Part()
CHANGING = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "open", "tempfile.mkdtemp", "shutil.rmtree")
"""What Python says it is about to do to the disk. Opening a file to read it is among these, and does no harm."""

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def killed_before(moment: int, deed: Callable[[], object]) -> int:
    """Does it in a process of its own, killed before its so-and-so-manieth step on the disk or in the database; 0: never.

    Gives how many steps there were, when it was not killed.
    """
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        counting(moment, deed, tell)
    os.close(tell)
    with os.fdopen(told) as said:
        steps = said.read()
    _pid, how = os.waitpid(child, 0)
    if moment:
        assert os.WIFSIGNALED(how) or steps, "it fell by itself"
        return 0
    assert steps, "it fell by itself"
    return int(steps)


def counting(moment: int, deed: Callable[[], object], tell: int) -> None:
    """In the child. Never comes back."""
    steps = 0
    begun = False

    def step(*_said: object) -> None:
        nonlocal steps
        steps += begun
        if begun and steps == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(lambda name, _given: step() if name in CHANGING else None)
    event.listen(Engine, "before_cursor_execute", step)
    event.listen(Engine, "commit", step)
    begun = True
    try:
        deed()
        begun = False
        os.write(tell, str(steps).encode())
    finally:
        os._exit(0)


def moments(steps: int, how_many: int) -> list[int]:
    """So many steps, evenly, and the last of all."""
    return sorted({*range(steps // (how_many + 1), steps, max(1, steps // how_many)), steps})


@pytest.fixture(params=BOTH)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def old(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A record with a family in it."""
    data = tmp_path / "data"
    data.mkdir()
    if kind == "sqlite":
        templates: SQLiteDatabases = request.getfixturevalue("sqlite_databases")
        shutil.copyfile(templates.template, data / "whole-picture.db")
        with_a_family(place := Place(data, more=a_key(tmp_path)))
        yield place
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    with databases.fresh() as database:
        with_a_family(place := Place(data, database.url, a_key(tmp_path)))
        yield place


@pytest.fixture
def new(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Somewhere that is empty."""
    if kind == "sqlite":
        yield Place(tmp_path / "new", more=a_key(tmp_path))
        return
    databases: PostgreSQLDatabases = request.getfixturevalue("postgresql_databases")
    with an_empty_database(databases) as url:
        yield Place(tmp_path / "new", url, a_key(tmp_path))


def killed_in_a_backup(old: Place, how_many: int, part: Part = WHOLE) -> None:
    rows = rows_of(old, but=("trail", "trail_head"))
    backups = old.data / "backups"
    steps = killed_before(0, lambda: old.run("backup"))
    key = key_in(old.settings.backup_key_file or Path())
    for moment in part.among(moments(steps, how_many)):
        killed_before(moment, lambda: old.run("backup"))
        assert all(looked_through(made, key)[1].rows for made in backups.glob("*.wpbackup"))
        assert rows_of(old, but=("trail", "trail_head")) == rows
        assert old.run("verify-audit").exit_code == 0
    assert old.run("backup").exit_code == 0


def killed_in_a_restore(old: Place, new: Place, how_many: int, part: Part = WHOLE) -> None:
    rows = rows_of(old, but=CHANGED)
    old.run("backup")
    [made] = (old.data / "backups").glob("*.wpbackup")
    steps = killed_before(0, lambda: new.run("restore", str(made)))
    emptied(new)
    for moment in part.among(moments(steps, how_many)):
        killed_before(moment, lambda: new.run("restore", str(made)))
        finished = new.data.exists() and not (new.data / RESTORING).exists()
        if not finished:
            serving = new.run("migrate") if (new.data / RESTORING).exists() else None
            assert serving is None or "was not finished" in serving.output
            said = new.run("restore", str(made))
            assert said.exit_code == 0, said.output
        assert rows_of(new, but=CHANGED) == rows
        assert new.run("verify-audit").exit_code == 0
        assert [path.name for path in new.data.parent.glob(".new.half-*")] == []
        emptied(new)


def emptied(place: Place) -> None:
    """As nobody had ever restored here."""
    shutil.rmtree(place.data, ignore_errors=True)
    if place.database_url:
        with place.record() as database, database.engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        shutil.rmtree(place.data, ignore_errors=True)


def killed_in_an_upgrade(old: Place, how_many: int, part: Part = WHOLE) -> None:
    new_rows = rows_of(old)
    set_back(old)
    old_rows = rows_of(old)
    steps = killed_before(0, lambda: old.run("migrate"))
    for moment in part.among(moments(steps, how_many)):
        set_back(old)
        killed_before(moment, lambda: old.run("migrate"))
        assert rows_of(old) in (old_rows, new_rows), f"killed at {moment}, half of it was done"
        assert old.run("migrate").exit_code == 0
        assert rows_of(old) == new_rows


def set_back(place: Place) -> None:
    with place.record() as database:
        command.downgrade(alembic(database), "-1")


def killed_on_the_way_from_the_first_version(place: Place, how_many: int, part: Part) -> None:
    """Every migration there ever was, with a whole demonstration in the tables: old or new, and the same again ends well."""
    place.data.mkdir(mode=0o700)
    Earlier.read("0001").put_into(place.settings)
    record = place.data / "whole-picture.db"
    as_it_was, old_rows = record.read_bytes(), rows_of(place)
    steps = killed_before(0, lambda: place.run("migrate"))
    new_rows = rows_of(place)
    for moment in part.among(moments(steps, how_many)):
        for left in place.data.glob("whole-picture.db*"):
            left.unlink()
        record.write_bytes(as_it_was)
        killed_before(moment, lambda: place.run("migrate"))
        assert rows_of(place) in (old_rows, new_rows), f"killed at {moment}, half of it was done"
        assert place.run("migrate").exit_code == 0
        assert rows_of(place) == new_rows


def test_killed_in_a_backup_there_are_only_whole_ones(old: Place) -> None:
    killed_in_a_backup(old, 1)


def test_killed_in_a_restore_there_is_nothing_or_all_of_it(old: Place, new: Place) -> None:
    killed_in_a_restore(old, new, 1)


def test_killed_in_an_upgrade_the_record_is_as_it_was_or_as_it_should_be(old: Place) -> None:
    killed_in_an_upgrade(old, 1)


@pytest.mark.long
def test_killed_at_forty_moments_of_a_backup(old: Place, part: Part) -> None:
    killed_in_a_backup(old, 40, part)


@pytest.mark.long
def test_killed_at_forty_moments_of_a_restore(old: Place, new: Place, part: Part) -> None:
    killed_in_a_restore(old, new, 40, part)


@pytest.mark.long
def test_killed_at_forty_moments_of_an_upgrade(old: Place, part: Part) -> None:
    killed_in_an_upgrade(old, 40, part)


@pytest.mark.long
def test_killed_at_forty_moments_of_an_upgrade_from_the_first_version(tmp_path: Path, part: Part) -> None:
    killed_on_the_way_from_the_first_version(Place(tmp_path / "old", more=a_key(tmp_path)), 40, part)
