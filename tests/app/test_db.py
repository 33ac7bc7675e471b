"""The record's own promises: all or nothing, one writer at a time, and nobody waits for ever."""

from uuid import uuid4

import pytest
from alembic import command
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from app import db
from app.audit import trail
from app.audit.models import Trail
from app.cases.models import Allocation, Part
from app.db import Database, TooBusy, now
from app.opening import alembic, bring_up_to_date
from app.people.models import Team


def teams(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.exec(select(Team.name).order_by(Team.name)))


def test_a_unit_of_work_is_kept_whole(database: Database) -> None:
    with database.unit_of_work() as session:
        session.add_all([Team(name="Northgate"), Team(name="Southmead")])

    assert teams(database) == ["Northgate", "Southmead"]


def said(database: Database) -> list[str]:
    with database.reading() as session:
        return [line.what for line in session.scalars(select(Trail))]


def fail_half_way(database: Database, *, refusal: str = "") -> None:
    with database.unit_of_work() as session:
        session.add(Team(name="Northgate"))
        session.flush()
        if refusal:
            trail.refusal(session, by=None, what=refusal)
        raise LookupError


def test_a_unit_of_work_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(LookupError):
        fail_half_way(database)

    assert teams(database) == []


def test_what_is_kept_even_if_refused_outlives_the_refusal(database: Database) -> None:
    with pytest.raises(LookupError):
        fail_half_way(database, refusal="was refused")

    assert teams(database) == []
    assert said(database) == ["was refused"]


def test_what_is_kept_while_looking_is_written_once_the_looking_is_over(database: Database) -> None:
    with database.reading() as session:
        trail.sign_in(session, by=None, what="looked")
        assert session.scalars(select(Trail)).all() == []

    assert said(database) == ["looked"]


def test_nobody_waits_for_ever_to_write(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(db, "LONGEST_WAIT", 0.05)

    with sqlite_database.unit_of_work(), pytest.raises(TooBusy), sqlite_database.unit_of_work():
        pass


def test_times_come_back_as_they_were_with_their_zone(database: Database) -> None:
    moment = now()

    assert moment.utcoffset() is not None


def adds(name: str, *, then_fails: bool = False) -> db.Piece:
    def piece(session: Session) -> str:
        session.add(Team(name=name))
        session.flush()
        if then_fails:
            trail.refusal(session, by=None, what=f"{name} was refused")
            raise LookupError(name)
        return name

    return piece


def test_several_units_of_work_are_each_kept_whole_or_not_at_all(database: Database) -> None:
    given = database.several([adds("Northgate"), adds("Southmead", then_fails=True), adds("Eastleigh")])

    assert [one.given for one in given] == ["Northgate", None, "Eastleigh"]
    assert isinstance(given[1].fault, LookupError)
    assert teams(database) == ["Eastleigh", "Northgate"]
    assert said(database) == ["Southmead was refused"]


def test_one_of_several_that_the_database_refuses_is_undone_alone(database: Database) -> None:
    given = database.several([adds("Northgate"), adds("Northgate"), adds("Eastleigh")])

    assert isinstance(given[1].fault, IntegrityError)
    assert teams(database) == ["Eastleigh", "Northgate"]


def test_after_an_upgrade_what_points_at_nothing_is_still_refused(sqlite_database: Database) -> None:
    """While tables are changed SQLite does not look; whoever comes next must not be given the connection that does not."""
    command.downgrade(alembic(sqlite_database), "-1")

    bring_up_to_date(sqlite_database)

    with pytest.raises(IntegrityError), sqlite_database.unit_of_work() as session:
        session.add(Allocation(case_id=uuid4(), account_id=uuid4(), part=Part.LEAD, since=now()))


@pytest.mark.postgres
def test_options_of_an_address_stand_beside_what_postgresql_is_told(postgresql_database: Database) -> None:
    address = postgresql_database.engine.url.update_query_dict({"options": "-c statement_timeout=4321"})
    engine = db.postgresql_engine(address.render_as_string(hide_password=False))
    with engine.connect() as connection:
        told = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in ("statement_timeout", "random_page_cost")]
    engine.dispose()
    assert told == ["4321ms", "1.1"]
