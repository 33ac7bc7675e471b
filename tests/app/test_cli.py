"""What the commands refuse, and say instead of a fault; and who can read what they make."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from typer.testing import CliRunner

from app import cli
from app.connections.patience import Patient
from app.db import Database
from app.settings import Settings, SettingsFault


@pytest.fixture
def open_handed() -> Iterator[None]:
    """A shell in which everybody may read what is made, as many are set up; put back afterwards."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.10", "wholepicture.example", ""])  # noqa: S104
def test_other_machines_are_not_let_in_over_plain_http(tmp_path: Path, host: str) -> None:
    said = CliRunner().invoke(cli.main, ["serve", "--host", host, "--data", str(tmp_path)])

    assert said.exit_code == 1
    assert "over plain HTTP" in said.stderr
    assert "WHOLE_PICTURE_PROXY" in said.stderr
    assert not (tmp_path / "whole-picture.db").exists()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.2"])
def test_this_machine_alone_needs_no_proxy(tmp_path: Path, host: str) -> None:
    Settings(data=tmp_path).refuse_in_the_open(host)


def test_it_serves_as_was_promised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How long a connection is waited for, how soon it stops, whom it believes about where people are; no name of a server."""
    asked: dict[str, Any] = {}
    monkeypatch.setattr(uvicorn, "run", lambda _service, **how: asked.update(how))
    before = gc.get_threshold()

    said = CliRunner().invoke(cli.main, ["serve", "--data", str(tmp_path)])

    gc.set_threshold(*before)
    assert said.exit_code == 0, said.output
    assert asked["host"] == "127.0.0.1"
    assert asked["http"] is Patient
    assert (Patient.seconds_for_headers, Patient.seconds_for_the_rest) == (10, 60)
    assert asked["timeout_graceful_shutdown"] == 10
    assert asked["forwarded_allow_ips"] == "127.0.0.1"
    assert (asked["ws"], asked["server_header"], asked["access_log"]) == ("none", False, False)


@pytest.mark.parametrize("proxy", ["10.0.0.5", "10.0.0.0/28, fd00::5"])
def test_a_proxy_that_is_named_by_its_address_is_believed(tmp_path: Path, proxy: str) -> None:
    Settings(data=tmp_path, proxy=proxy).refuse_in_the_open("0.0.0.0")  # noqa: S104


@pytest.mark.parametrize("proxy", ["*", "0.0.0.0/0", "proxy.example", "10.0.0.5, *"])
def test_a_proxy_that_could_be_anybody_is_refused(tmp_path: Path, proxy: str) -> None:
    with pytest.raises(SettingsFault, match="WHOLE_PICTURE_PROXY"):
        Settings(data=tmp_path, proxy=proxy).refuse_in_the_open("0.0.0.0")  # noqa: S104


def test_nobody_else_on_the_machine_can_read_what_is_made(open_handed: None, tmp_path: Path) -> None:
    data, accounts = tmp_path / "data", tmp_path / "accounts.json"
    said = CliRunner().invoke(cli.main, ["demo", "--data", str(data), "--accounts-file", str(accounts)])
    assert said.exit_code == 0
    assert len(Settings(data=data).secret) == 32

    made = [data, accounts, *data.rglob("*")]
    assert {path.name for path in made} >= {"whole-picture.db", "seal.key", "accounts.json"}
    assert [path for path in made if path.stat().st_mode & 0o077] == []


def test_a_record_of_a_newer_version_is_left_alone_and_it_is_said_what_to_do(tmp_path: Path) -> None:
    assert CliRunner().invoke(cli.main, ["migrate", "--data", str(tmp_path)]).exit_code == 0
    database = Database(Settings(data=tmp_path).database)
    with database.unit_of_work() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.engine.dispose()

    for command in (["migrate"], ["serve"], ["account", "list"]):
        said = CliRunner().invoke(cli.main, [*command, "--data", str(tmp_path)])
        assert said.exit_code == 1
        assert "was last used by a newer version of Whole Picture than this one. Nothing was changed." in said.stderr
        assert "Traceback" not in said.output


def test_a_record_that_cannot_be_opened_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "whole-picture.db").write_bytes(b"this is no record" * 500)

    said = CliRunner().invoke(cli.main, ["migrate", "--data", str(tmp_path)])

    assert said.exit_code == 1
    assert "The record cannot be opened" in said.stderr
    assert "Traceback" not in said.output


def test_a_fault_at_the_command_line_shows_no_variables() -> None:
    assert cli.main.pretty_exceptions_enable is False


def test_the_words_of_a_fault_of_the_database_hold_nothing_that_was_typed(database: Database) -> None:
    with pytest.raises(DBAPIError) as fault, database.reading() as session:
        session.execute(text("SELECT * FROM nowhere WHERE words = :words"), {"words": "zebedee"})

    assert "zebedee" not in str(fault.value)
