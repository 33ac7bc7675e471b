"""The service says that it is well only while something can be saved."""

from pathlib import Path

import pytest
from fastapi import FastAPI

from app.web import health
from app.web.health import NO_ROOM, can_write, folder_of
from tests.support.visiting import visitor


def test_it_is_well_and_leaves_nothing_behind(service: FastAPI) -> None:
    reply = visitor(service).ask("/health")

    assert (reply.status_code, reply.text) == (200, "well")
    assert not list(folder_of(service.state.settings, service.state.database).glob(".room-*"))


def test_it_is_not_well_while_its_disk_cannot_be_written_to_and_well_again_afterwards(
    sqlite_service: FastAPI, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(health, "TRIED_EVERY", 0.0)
    with monkeypatch.context() as away:
        away.setattr(health, "folder_of", lambda *_: tmp_path / "not there")
        reply = visitor(sqlite_service).ask("/health")

    assert (reply.status_code, reply.text) == (503, NO_ROOM)
    assert visitor(sqlite_service).ask("/health").status_code == 200


def test_asking_often_does_not_wear_the_disk_out(sqlite_service: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    assert visitor(sqlite_service).ask("/health").status_code == 200
    monkeypatch.setattr(health, "folder_of", lambda *_: Path("/not/there"))

    assert visitor(sqlite_service).ask("/health").status_code == 200


def test_what_is_tried_is_taken_away_again(tmp_path: Path) -> None:
    assert can_write(tmp_path)
    assert not list(tmp_path.iterdir())
    assert not can_write(tmp_path / "not there")
