"""Whoever sets the service up is told, setting by setting, what would be unsafe where families’ words are kept."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli
from app.backups.standing import DRILL, LAST_BACKUP, note
from app.db import now
from app.operations import checks
from app.settings import Settings
from tests.app.backups.test_standing import WELL, a_backup, a_drill


def found(settings: Settings) -> set[str]:
    return {one.setting for one in checks.unsafe_settings(settings, now())}


@pytest.fixture
def safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """As it should be: a key, backups and marks elsewhere, numbers that somebody rang."""
    data, keys = tmp_path / "data", tmp_path / "keys"
    for folder in (data, keys, tmp_path / "backups", tmp_path / "marks"):
        folder.mkdir(mode=0o700)
    for name in ("record", "backups"):
        (keys / name).write_text("5a" * 32)
        (keys / name).chmod(0o600)
    numbers = [{"when": "Now", "number": "999"}, {"when": "Daytime", "number": "01632 960 100"}]
    local = {
        "authority": "Northgate Council",
        "keep_years": {"early_help": 6},
        "act_now": {"set_by": "the duty team", "checked_on": "2026-11-01", "numbers": numbers},
    }
    (data / "local.json").write_text(json.dumps(local))
    note(data / LAST_BACKUP, a_backup(0, now()))
    note(data / DRILL, a_drill(0, WELL, moment=now()))
    disks = {"data": 1, "backups": 2, "marks": 3}
    monkeypatch.setattr(checks, "disk_of", lambda path: disks[path.name])  # this machine may have only one disk
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    return Settings(
        data=data,
        key_file=keys / "record",
        backup_key_file=keys / "backups",
        backups=tmp_path / "backups",
        marks=tmp_path / "marks",
        hosts=("wholepicture.northgate.example",),
        scan_command="clamdscan --no-summary -",
    )


def test_nothing_is_said_of_a_place_that_is_as_it_should_be(safe: Settings) -> None:
    assert found(safe) == set()


@pytest.mark.parametrize(
    ("setting", "unsafe", "named"),
    [
        ("hosts", ("*",), "WHOLE_PICTURE_HOSTS"),
        ("hosts", ("127.0.0.1",), "WHOLE_PICTURE_HOSTS"),
        ("key_file", None, "WHOLE_PICTURE_KEY_FILE"),
        ("backup_key_file", None, "WHOLE_PICTURE_BACKUP_KEY_FILE"),
        ("backups", None, "WHOLE_PICTURE_BACKUPS"),
        ("marks", None, "WHOLE_PICTURE_MARKS"),
        ("scan_command", "", "WHOLE_PICTURE_SCAN_COMMAND"),
        ("idle_minutes", 240, "WHOLE_PICTURE_IDLE_MINUTES"),
        ("absolute_hours", 72, "WHOLE_PICTURE_ABSOLUTE_HOURS"),
        ("database_url", "postgresql+psycopg://wp@db.example/wp", "WHOLE_PICTURE_DATABASE_URL"),
    ],
)
def test_each_unsafe_setting_is_named(safe: Settings, setting: str, unsafe: object, named: str) -> None:
    assert named in found(safe.model_copy(update={setting: unsafe}))


def test_a_key_beside_what_it_locks_and_a_folder_that_others_may_open_are_named(safe: Settings) -> None:
    beside = safe.data / "record.key"
    beside.write_text("5a" * 32)
    beside.chmod(0o644)
    safe.data.chmod(0o755)

    assert found(safe.model_copy(update={"key_file": beside})) == {"WHOLE_PICTURE_KEY_FILE", str(beside), str(safe.data)}


def test_backups_on_the_disk_of_the_record_and_a_drill_that_is_too_old_are_named(
    safe: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "disk_of", lambda _path: 1)
    note(safe.data / DRILL, a_drill(8, WELL, moment=now()))

    assert found(safe) == {"WHOLE_PICTURE_BACKUPS", "WHOLE_PICTURE_MARKS", "Backups"}


def test_the_command_ends_with_one_and_names_them_all(tmp_path: Path) -> None:
    said = CliRunner().invoke(cli.main, ["check", "--deploy", "--data", str(tmp_path)])

    assert said.exit_code == 1
    assert {"WHOLE_PICTURE_HOSTS", "WHOLE_PICTURE_KEY_FILE", "WHOLE_PICTURE_BACKUPS"} <= {
        line.partition(":")[0] for line in said.output.splitlines()
    }
    assert CliRunner().invoke(cli.main, ["check", "--data", str(tmp_path)]).exit_code == 0


def test_a_changed_seal_makes_worthless_what_was_sealed_before(tmp_path: Path) -> None:
    assert CliRunner().invoke(cli.main, ["migrate", "--data", str(tmp_path)]).exit_code == 0
    before = Settings(data=tmp_path).secret

    assert CliRunner().invoke(cli.main, ["rotate-keys", "--data", str(tmp_path)]).exit_code == 0

    after = Settings(data=tmp_path).secret
    assert len(after) == 32
    assert after != before
    assert (tmp_path / "keys" / "seal.key").stat().st_mode & 0o777 == 0o600
