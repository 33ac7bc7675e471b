"""Administrators see green only while a young backup is there and a young drill was well; and red says what to do."""

import datetime
from pathlib import Path

import pytest
from fastapi import FastAPI

from app.backups.presenters import shown
from app.backups.standing import DRILL, LAST_BACKUP, Check, Drill, LastBackup, note, standing
from app.db import Database, now
from app.people.roles import RoleKey
from tests.support.factories import a_practitioner
from tests.support.visiting import visitor

MOMENT = datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC)
WELL = Check(what="Rows", fine=True, words="12 rows, as many as there were.")
WRONG = Check(what="The trail", fine=False, words="Line 7 is not as it was written.")


def a_backup(days_ago: float, moment: datetime.datetime = MOMENT) -> LastBackup:
    return LastBackup(at=moment - datetime.timedelta(days=days_ago), name="a.wpbackup", size=10, rows=12, files=1)


def a_drill(days_ago: float, *checks: Check, moment: datetime.datetime = MOMENT) -> Drill:
    at = moment - datetime.timedelta(days=days_ago)
    return Drill(at=at, name="a.wpbackup", made_at=at, seconds=3, checks=list(checks))


@pytest.mark.parametrize(
    ("backup", "drill", "says"),
    [
        (a_backup(0.9), a_drill(6.9, WELL), ""),
        (None, a_drill(1, WELL), "No backup has been made"),
        (a_backup(1.1), a_drill(1, WELL), "more than a day old"),
        (a_backup(0.5), None, "No backup has ever been tried out"),
        (a_backup(0.5), a_drill(7.1, WELL), "more than seven days old"),
        (a_backup(0.5), a_drill(1, WELL, WRONG), "found something wrong"),
        (a_backup(0.5), a_drill(1), "found something wrong"),
    ],
)
def test_it_is_green_only_when_both_are_young_and_well(
    tmp_path: Path, backup: LastBackup | None, drill: Drill | None, says: str
) -> None:
    for name, said in ((LAST_BACKUP, backup), (DRILL, drill)):
        if said is not None:
            note(tmp_path / name, said)

    found = standing(tmp_path, MOMENT)

    assert found.fine is not bool(says)
    assert [says in one for one in found.faults] == ([True] if says else [])
    assert shown(found).headline.startswith("Red" if says else "Green")


def test_a_note_that_is_cut_short_counts_as_none(tmp_path: Path) -> None:
    note(tmp_path / LAST_BACKUP, a_backup(0))
    (tmp_path / DRILL).write_text('{"at": "2026-')

    assert standing(tmp_path, MOMENT).drill is None


def test_an_administrator_sees_how_backups_stand_and_nobody_else_does(
    sqlite_service: FastAPI, sqlite_database: Database, tmp_path: Path
) -> None:
    with sqlite_database.unit_of_work() as session:
        alex = a_practitioner(session, "Alex Morgan", role=RoleKey.ADMINISTRATOR)
        ruth = a_practitioner(session)
    here = visitor(sqlite_service, as_=alex)

    red, accounts = here.get("/backups"), here.get("/accounts")
    note(tmp_path / LAST_BACKUP, a_backup(0, now()))
    note(tmp_path / DRILL, a_drill(0, WELL, moment=now()))
    green, accounts_then = here.get("/backups"), here.get("/accounts")

    assert "Red: this needs doing now" in red.text
    assert "No backup has been made here" in accounts.text
    assert "Green: a backup was made and tried out" in green.text
    assert WELL.words in green.text
    assert "Backups are not well" not in accounts_then.text
    visitor(sqlite_service, as_=ruth).get("/backups", status=404)
