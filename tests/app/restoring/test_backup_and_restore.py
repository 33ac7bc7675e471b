"""A backup made while people work becomes the same record again, on SQLite and on PostgreSQL; and a drill finds what is wrong."""

import datetime
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from app.audit.models import Trail
from app.audit.verifying import verify
from app.backups.contents import looked_through
from app.backups.sealed import key_in
from app.backups.standing import standing
from app.backups.taking import Made, take
from app.db import now
from app.filing.store import WHOLE, store_of
from app.opening import marks_of, opened
from app.people.models import SignInSession
from app.restoring import visiting
from tests.app.restoring.arranged import DRAWING, Place, rows_of, with_a_family
from tests.support.factories import a_person

CHANGED = ("signinsession", "account", "trail", "trail_head")
"""Tables in which restoring itself writes: sessions end, links end, and a line says so."""


def the_backup(place: Place) -> str:
    [made] = (place.data / "backups").glob("*.wpbackup")
    return str(made)


def test_a_restored_record_is_the_same_and_nobody_is_signed_in(place: Place, elsewhere: Place) -> None:
    with_a_family(place)
    before = rows_of(place, but=CHANGED)
    assert place.run("backup").exit_code == 0

    said = elsewhere.run("restore", the_backup(place))

    assert said.exit_code == 0, said.output
    assert rows_of(elsewhere, but=CHANGED) == before
    with elsewhere.record() as database:
        assert verify(database, marks_of(elsewhere.settings)).whole
        with database.reading() as session:
            assert session.exec(select(SignInSession).where(col(SignInSession.ended_at).is_(None))).all() == []
            assert len(session.exec(select(SignInSession)).all()) == 1
            assert "restored the record from a backup" in session.exec(select(Trail.what)).all()
    with_a_family(elsewhere)  # what is written next is numbered after what came back
    assert elsewhere.run("verify-audit").exit_code == 0
    [(file_id, _path), _new] = store_of(elsewhere.settings).every()
    assert store_of(elsewhere.settings).read(file_id, WHOLE) == DRAWING
    assert [path for path in (elsewhere.data, *elsewhere.data.rglob("*")) if path.stat().st_mode & 0o077] == []


def test_a_drill_is_green_leaves_nothing_behind_and_changes_nothing(place: Place) -> None:
    with_a_family(place)
    assert place.run("backup").exit_code == 0
    before = rows_of(place, but=("trail", "trail_head"))

    said = place.run("drill")

    assert said.exit_code == 0, said.output
    assert "pages of 1 families opened" in said.output
    found = standing(place.data, now())
    assert found.fine
    assert rows_of(place, but=("trail", "trail_head")) == before
    assert sorted(path.name for path in place.data.iterdir() if path.name.startswith(".")) == []


def test_a_drill_is_red_when_the_backup_is_not_what_was_made(sqlite_place: Place) -> None:
    with_a_family(sqlite_place)
    sqlite_place.run("backup")
    made = Path(the_backup(sqlite_place))
    kept = bytearray(made.read_bytes())
    kept[len(kept) // 2] ^= 1
    made.write_bytes(kept)

    said = sqlite_place.run("drill")

    assert said.exit_code == 1
    assert "cannot be unlocked" in said.output
    assert not standing(sqlite_place.data, now()).fine


def test_a_drill_is_red_when_a_file_is_gone_or_a_line_of_the_trail_was_altered(sqlite_place: Place) -> None:
    with_a_family(sqlite_place)
    [(_file_id, path)] = store_of(sqlite_place.settings).every()
    path.unlink()
    with sqlite_place.record() as database, database.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER trail_never_altered"))
        connection.execute(text("UPDATE trail SET what = 'nothing' WHERE number = 1"))
    sqlite_place.run("backup")

    said = sqlite_place.run("drill")

    assert said.exit_code == 1
    assert "WRONG  The trail" in said.output
    assert "WRONG  Drawings, photos and papers: 1 are missing" in said.output


def test_a_drill_is_red_when_a_page_does_not_open(sqlite_place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    with_a_family(sqlite_place)
    sqlite_place.run("backup")
    monkeypatch.setattr(visiting, "LASTS", datetime.timedelta(seconds=1e-6))  # so that nobody is signed in by then

    said = sqlite_place.run("drill")

    assert said.exit_code == 1
    assert "WRONG  Pages: These did not open: /families/{case_id} (303)" in said.output


def test_what_is_written_while_a_backup_is_made_is_in_it_whole_or_not_at_all(place: Place) -> None:
    with_a_family(place)
    database = opened(place.settings)
    stop, wrote = threading.Event(), threading.Event()

    def go_on_writing() -> None:
        while not stop.is_set():
            with database.unit_of_work() as session:
                a_person(session, "Kelly")
                a_person(session, "Noah")
            wrote.set()

    def one_more() -> Made:
        wrote.clear()
        assert wrote.wait(30), "nothing is written any more"
        return take(place.settings, database, place.data / "backups", key)

    writing = threading.Thread(target=go_on_writing)
    writing.start()
    key = key_in(place.settings.backup_key_file or Path())
    made = [one_more() for _ in range(4)]
    stop.set()
    writing.join()
    database.engine.dispose()

    counts = [looked_through(one.path, key)[1].rows["person"] for one in made]
    assert counts == sorted(counts)
    assert len(set(counts)) > 1
    assert {count % 2 for count in counts} == {counts[0] % 2}


def test_nothing_is_restored_over_a_record(sqlite_place: Place) -> None:
    with_a_family(sqlite_place)
    sqlite_place.run("backup")
    before = rows_of(sqlite_place)

    said = sqlite_place.run("restore", the_backup(sqlite_place))

    assert said.exit_code == 1
    assert "Nothing was changed" in said.output
    assert rows_of(sqlite_place) == before


def test_without_a_key_no_backup_is_made_and_it_is_said_how_to_make_one(sqlite_place: Place) -> None:
    with_a_family(sqlite_place)
    said = Place(sqlite_place.data, sqlite_place.database_url).run("backup")

    assert said.exit_code == 1
    assert "whole-picture new-key" in said.output
    assert not (sqlite_place.data / "backups").exists()
