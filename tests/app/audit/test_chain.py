"""Whoever alters the trail, takes a line out, slips one in, cuts off its end or brings back an older one is found out."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from app.audit import trail
from app.audit.marks import FileMarks
from app.audit.verifying import Verdict, verify
from app.db import Database
from app.people.practitioner import Practitioner
from app.refusals import NotYours
from tests.support.factories import a_practitioner

KEY = bytes(range(32))


@pytest.fixture
def marks(tmp_path: Path) -> FileMarks:
    return FileMarks(tmp_path, KEY)


@pytest.fixture
def marked(database: Database, marks: FileMarks) -> Database:
    database.marks = marks
    return database


@pytest.fixture
def ruth(marked: Database) -> Practitioner:
    with marked.unit_of_work() as session:
        return a_practitioner(session)


@pytest.fixture
def seven_lines(marked: Database, ruth: Practitioner) -> Database:
    for number in range(7):
        with marked.unit_of_work() as session:
            trail.deed(session, by=ruth, what=f"did {number}")
    return marked


@pytest.fixture
def behind(seven_lines: Database) -> Callable[[str], None]:
    """Somebody with the database in their hands, past everything in it that refuses them."""

    def do(statement: str) -> None:
        with seven_lines.engine.connect() as connection, connection.begin():
            disarm(connection)
            connection.execute(text(statement))

    return do


def disarm(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        return
    for trigger in ("trail_never_altered", "trail_never_taken_out", "trail_never_replaced"):
        connection.execute(text(f"DROP TRIGGER IF EXISTS {trigger}"))


def verdict_on(database: Database) -> Verdict:
    marks = database.marks
    assert isinstance(marks, FileMarks)
    return verify(database, marks)


def test_a_trail_that_nobody_touched_is_whole(seven_lines: Database) -> None:
    verdict = verdict_on(seven_lines)

    assert verdict.whole, verdict.faults
    assert verdict.lines == 7
    assert verdict.last is not None
    assert verdict.last.number == 7


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE trail SET what = 'did X' WHERE number = 3", "Line 3 is not as it was written"),
        ("UPDATE trail SET account_id = NULL WHERE number = 7", "Line 7 is not as it was written"),
        ("UPDATE trail SET kind = 'look' WHERE number = 1", "Line 1 is not as it was written"),
        ("UPDATE trail SET detail = 'a copy' WHERE number = 3", "Line 3 is not as it was written"),
        ("UPDATE trail SET about_id = account_id WHERE number = 3", "Line 3 is not as it was written"),
        ("UPDATE trail SET case_id = account_id WHERE number = 3", "Line 3 is not as it was written"),
        ("UPDATE trail SET session_id = account_id WHERE number = 3", "Line 3 is not as it was written"),
        ("UPDATE trail SET at = (SELECT at FROM trail WHERE number = 2) WHERE number = 3", "Line 3 is not as it was written"),
        ("DELETE FROM trail WHERE number = 4", "Between line 3 and line 5 lines are missing"),
        ("DELETE FROM trail WHERE number = 7", "Line 7 was there on"),
        ("DELETE FROM trail WHERE number > 2", "the end was cut off"),
        ("DELETE FROM trail", "the end was cut off"),
        (
            "UPDATE trail SET what = CASE number WHEN 2 THEN 'did 2' ELSE 'did 1' END WHERE number IN (2, 3)",
            "Line 2 is not as it was written",
        ),
        (
            """INSERT INTO trail (number, at, kind, what, detail, link)
            SELECT 8, at, kind, 'did 7', detail, link FROM trail WHERE number = 7""",
            "Line 8 is not as it was written",
        ),
        ("UPDATE trail SET link = NULL WHERE number = 5", "Line 5 is not as it was written"),
    ],
)
def test_whatever_is_done_behind_the_service_is_found(
    seven_lines: Database, behind: Callable[[str], None], statement: str, told: str
) -> None:
    behind(statement)

    assert any(told in fault for fault in verdict_on(seven_lines).faults), verdict_on(seven_lines).faults


def test_an_end_cut_off_with_its_head_is_found_from_outside_the_record(
    seven_lines: Database, behind: Callable[[str], None]
) -> None:
    behind("UPDATE trail_head SET number = 5, link = (SELECT link FROM trail WHERE number = 5)")
    behind("DELETE FROM trail WHERE number > 5")

    assert verdict_on(seven_lines).faults[0].startswith("Line 7 was there on")


def test_an_older_record_brought_back_is_found(tmp_path: Path, marked: Database, ruth: Practitioner) -> None:
    if not marked.on_sqlite:
        return  # the same as an end cut off, and a file cannot be copied aside
    with marked.unit_of_work() as session:
        trail.deed(session, by=ruth, what="did the first thing")
    older = tmp_path / "older.db"
    marked.engine.dispose()
    shutil.copyfile(tmp_path / "whole-picture.db", older)
    with marked.unit_of_work() as session:
        trail.deed(session, by=ruth, what="did the second thing")
    marked.engine.dispose()
    shutil.copyfile(older, tmp_path / "whole-picture.db")

    assert "older record" in verdict_on(marked).faults[-1]


def test_a_trail_without_marks_is_not_called_whole(seven_lines: Database, tmp_path: Path) -> None:
    for name in ("newest", "marks"):
        (tmp_path / name).unlink()

    assert any("nobody can tell whether the end was cut off" in fault for fault in verdict_on(seven_lines).faults)


def test_a_mark_made_by_another_hand_is_found(seven_lines: Database, tmp_path: Path) -> None:
    staying = tmp_path / "marks"
    staying.write_bytes(staying.read_bytes().replace(b'"number":1', b'"number":2'))

    assert "another hand" in verdict_on(seven_lines).faults[0]


def test_another_key_does_not_verify(seven_lines: Database, tmp_path: Path) -> None:
    assert not verify(seven_lines, FileMarks(tmp_path, bytes(32))).whole


def test_what_is_undone_leaves_no_gap_and_no_mark(seven_lines: Database, ruth: Practitioner) -> None:
    def fails() -> None:
        with seven_lines.unit_of_work() as session:
            trail.deed(session, by=ruth, what="signed")
            trail.refusal(session, by=ruth, what="was refused")
            raise NotYours("Nobody signs their own work.")

    with pytest.raises(NotYours):
        fails()

    verdict = verdict_on(seven_lines)
    assert verdict.whole, verdict.faults
    assert verdict.lines == 8


def test_several_deeds_in_one_commit_are_linked_in_order_and_one_that_fails_leaves_no_gap(
    seven_lines: Database, ruth: Practitioner
) -> None:
    def fails(session: object) -> None:
        trail.deed(session, by=ruth, what="failed")  # type: ignore[arg-type]
        raise NotYours("No.")

    seven_lines.several(
        [
            lambda session: trail.deed(session, by=ruth, what="one"),
            fails,
            lambda session: trail.deed(session, by=ruth, what="two"),
        ]
    )

    verdict = verdict_on(seven_lines)
    assert verdict.whole, verdict.faults
    assert verdict.lines == 9


def test_lines_from_before_there_were_links_are_held_by_the_first_link(
    seven_lines: Database, behind: Callable[[str], None], ruth: Practitioner
) -> None:
    behind("UPDATE trail SET link = NULL")
    behind("DELETE FROM trail_head")
    with seven_lines.unit_of_work() as session:
        trail.deed(session, by=ruth, what="the first with a link")

    assert verdict_on(seven_lines).whole
    behind("UPDATE trail SET what = 'did X' WHERE number = 2")
    assert any("Line 8" in fault for fault in verdict_on(seven_lines).faults)
