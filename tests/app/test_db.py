"""The record's own promises: all or nothing, one writer at a time, and nobody waits for ever."""

import pytest
from sqlmodel import select

from app import db
from app.db import Database, TooBusy, now
from app.people.models import Team


def teams(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.exec(select(Team.name).order_by(Team.name)))


def test_a_unit_of_work_is_kept_whole(database: Database) -> None:
    with database.unit_of_work() as session:
        session.add_all([Team(name="Northgate"), Team(name="Southmead")])

    assert teams(database) == ["Northgate", "Southmead"]


def fail_half_way(database: Database, *, refusal: Team | None = None) -> None:
    with database.unit_of_work() as session:
        session.add(Team(name="Northgate"))
        session.flush()
        if refusal is not None:
            db.keep(session, refusal, even_if_refused=True)
        raise LookupError


def test_a_unit_of_work_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(LookupError):
        fail_half_way(database)

    assert teams(database) == []


def test_what_is_kept_even_if_refused_outlives_the_refusal(database: Database) -> None:
    with pytest.raises(LookupError):
        fail_half_way(database, refusal=Team(name="The refusal"))

    assert teams(database) == ["The refusal"]


def test_what_is_kept_while_looking_is_written_once_the_looking_is_over(database: Database) -> None:
    with database.reading() as session:
        db.keep(session, Team(name="A look"))
        assert list(session.exec(select(Team.name))) == []

    assert teams(database) == ["A look"]


def test_nobody_waits_for_ever_to_write(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(db, "LONGEST_WAIT", 0.05)

    with sqlite_database.unit_of_work(), pytest.raises(TooBusy), sqlite_database.unit_of_work():
        pass


def test_times_come_back_as_they_were_with_their_zone(database: Database) -> None:
    moment = now()

    assert moment.utcoffset() is not None
