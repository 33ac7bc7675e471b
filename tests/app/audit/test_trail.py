"""The trail is only added to, says who looked, and holds no words from a record."""

import datetime
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from fastapi import FastAPI
from sqlalchemy import insert, text
from sqlalchemy.event import listen
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from app.audit import trail
from app.audit.models import Trail, TrailKind
from app.audit.queries import Wanted, page_of_trail
from app.db import Database, now
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.refusals import NotYours
from tests.support.factories import a_family, a_practitioner
from tests.support.visiting import visitor


@pytest.fixture
def ruth(database: Database) -> Practitioner:
    with database.unit_of_work() as session:
        return a_practitioner(session)


@pytest.mark.parametrize("statement", ["UPDATE trail SET what = 'nothing'", "DELETE FROM trail"])
def test_the_database_itself_refuses_to_alter_or_lose_a_line(database: Database, ruth: Practitioner, statement: str) -> None:
    with database.unit_of_work() as session:
        trail.look(session, by=ruth, what="opened a page of the family record")

    with pytest.raises(DBAPIError, match="only added to"), database.unit_of_work() as session:
        session.execute(text(statement))

    with database.reading() as session:
        assert session.scalars(select(Trail)).one().what == "opened a page of the family record"


def test_a_line_cannot_be_written_over_another_by_the_back_door_of_sqlite(sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        trail.look(session, by=a_practitioner(session), what="opened a page of the family record")

    with sqlite_database.reading() as session:
        assert session.connection().exec_driver_sql("PRAGMA recursive_triggers").scalar() == 1
    for recursive in ("ON", "OFF"):
        for begin in ("INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"):
            with sqlite_database.engine.connect() as connection:
                connection.exec_driver_sql(f"PRAGMA recursive_triggers={recursive}")
                with pytest.raises(DBAPIError, match="only added to"):
                    connection.exec_driver_sql(
                        f"{begin} INTO trail (number, at, kind, what, detail) VALUES (1, '2026-01-01', 'deed', 'nothing', '')"
                    )
    with pytest.raises(DBAPIError, match="only added to"), sqlite_database.unit_of_work() as session:
        session.execute(text("UPDATE OR REPLACE trail SET what = 'nothing'"))

    with sqlite_database.reading() as session:
        assert [line.what for line in session.scalars(select(Trail))] == ["opened a page of the family record"]


@pytest.mark.postgres
@pytest.mark.parametrize(
    "statement",
    [
        "TRUNCATE trail",
        "TRUNCATE account CASCADE",
        """INSERT INTO trail (number, at, kind, what, detail) VALUES (1, now(), 'deed', 'nothing', '')
        ON CONFLICT (number) DO UPDATE SET what = 'nothing'""",
        "MERGE INTO trail USING (SELECT 1 AS one) AS given ON trail.number = given.one WHEN MATCHED THEN DELETE",
    ],
)
def test_a_line_cannot_be_written_over_or_emptied_out_on_postgresql(postgresql_database: Database, statement: str) -> None:
    with postgresql_database.unit_of_work() as session:
        trail.look(session, by=a_practitioner(session), what="opened a page of the family record")

    with pytest.raises(DBAPIError, match="only added to"), postgresql_database.unit_of_work() as session:
        session.execute(text(statement))

    with postgresql_database.reading() as session:
        assert session.scalars(select(Trail)).one().what == "opened a page of the family record"


def test_lines_are_numbered_in_the_order_in_which_they_were_written(database: Database, ruth: Practitioner) -> None:
    for number in range(3):
        with database.unit_of_work() as session:
            trail.deed(session, by=ruth, what=f"did {number}")

    with database.reading() as session:
        lines = session.scalars(select(Trail).order_by(col(Trail.number))).all()
        assert [line.what for line in lines] == ["did 0", "did 1", "did 2"]


def test_a_look_is_kept_though_looking_changes_nothing(database: Database, ruth: Practitioner) -> None:
    with database.reading() as session:
        trail.look(session, by=ruth, what="opened a page of the family record")

    with database.reading() as session:
        assert session.scalars(select(Trail)).one().account_id == ruth.id


def test_a_deed_that_is_undone_leaves_no_line_and_its_refusal_does(database: Database, ruth: Practitioner) -> None:
    def signs() -> None:
        with database.unit_of_work() as session:
            trail.deed(session, by=ruth, what="signed")
            trail.refusal(session, by=ruth, what="was refused")
            raise NotYours("Nobody signs their own work.")

    with pytest.raises(NotYours):
        signs()

    with database.reading() as session:
        assert [line.what for line in session.scalars(select(Trail))] == ["was refused"]


def test_an_auditor_reads_the_trail_page_by_page(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        auditor = a_practitioner(session, "Ann Lee", role=RoleKey.AUDITOR)
        for number in range(150):
            trail.deed(session, by=auditor, what=f"did {number}", case_id=uuid4())
    ann = visitor(service, as_=auditor)

    first = ann.get("/trail")
    older = next(link.get("href", "") for link in first.all("a") if link.text == "Earlier lines")
    second = ann.get(older)

    assert "did 149" in first.text
    assert "did 0" not in first.text
    assert "did 0" in second.text
    assert "read the trail" in ann.get("/trail").text


def test_a_line_of_the_trail_names_a_family_by_its_own_reference(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        auditor = a_practitioner(session, "Ann Lee", role=RoleKey.AUDITOR)
        family = a_family(session)
        trail.deed(session, by=auditor, what="did something", case_id=family.case.id)
    assert family.case.ref in visitor(service, as_=auditor).get("/trail").text


@pytest.mark.parametrize("before", ["0", "-1", "99999999999999999999", "x"])
def test_a_page_of_the_trail_that_cannot_be_is_422(sqlite_service: FastAPI, sqlite_database: Database, before: str) -> None:
    with sqlite_database.unit_of_work() as session:
        auditor = a_practitioner(session, role=RoleKey.AUDITOR)

    assert visitor(sqlite_service, as_=auditor).client.get(f"/trail?before={before}").status_code == 422


def test_the_trail_is_read_of_one_practitioner_and_since_a_day_and_the_address_names_nobody(
    service: FastAPI, database: Database
) -> None:
    with database.unit_of_work() as session:
        auditor = a_practitioner(session, "Ann Lee", role=RoleKey.AUDITOR)
        ben = a_practitioner(session, "Ben Hope")
        for number in range(120):
            trail.deed(session, by=ben, what=f"did {number}")
        trail.deed(session, by=auditor, what="did something else")
        session.flush()
        long_ago = {"number": 100_000, "at": now() - datetime.timedelta(days=40), "what": "did this long ago"}
        session.execute(insert(Trail).values(kind=TrailKind.DEED, account_id=ben.id, detail="", **long_ago))
    ann = visitor(service, as_=auditor)

    first = ann.get(f"/trail?who={ben.id}&period=month")
    older = next(link.get("href", "") for link in first.all("a") if link.text == "Earlier lines")
    second = ann.get(older)

    assert "did 119" in first.text
    assert "did 19" in second.text, "the next page is of the same practitioner"
    assert {f"who={ben.id}", "period=month"} <= set(older.partition("?")[2].split("&"))
    assert "Hope" not in older
    for said in ("did something else", "did this long ago"):
        assert said not in first.text + second.text
    longer = ann.get(f"/trail?who={ben.id}&period=quarter")
    further = next(link.get("href", "") for link in longer.all("a") if link.text == "Earlier lines")
    assert "did this long ago" in longer.text + ann.get(further).text
    chosen = [one.get("value") for one in first.all("option") if one.get("selected") is not None]
    assert chosen == [str(ben.id), "month", ""]


def test_the_trail_is_read_of_one_record_found_by_its_reference_which_no_address_holds(
    service: FastAPI, database: Database
) -> None:
    with database.unit_of_work() as session:
        auditor = a_practitioner(session, "Ann Lee", role=RoleKey.AUDITOR)
        one, other = a_family(session), a_family(session)
        trail.look(session, by=auditor, what="opened the family record", case_id=one.case.id, detail="assessments/read")
        trail.deed(session, by=auditor, what="wrote in it", case_id=one.case.id)
        trail.deed(session, by=auditor, what="wrote elsewhere", case_id=other.case.id)
    ann = visitor(service, as_=auditor)
    ann.get("/trail")

    reply = ann.post("/trail", {"ref": f" {one.case.ref.lower()} "}, follow=False)
    address = reply.headers["location"]
    page, looks = ann.get(address), ann.get(f"{address}&kind=look")

    assert reply.status_code == 303
    assert one.case.ref not in address
    assert "wrote in it" in page.text
    assert "a whole assessment" in page.text
    assert "wrote elsewhere" not in page.text
    assert "wrote in it" not in looks.text
    assert "opened the family record" in looks.text


def test_a_reference_that_no_record_has_keeps_what_was_typed(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        auditor = a_practitioner(session, "Ann Lee", role=RoleKey.AUDITOR)
    ann = visitor(sqlite_service, as_=auditor)
    ann.get("/trail")

    reply = ann.post("/trail", {"ref": "WP-0000"}, follow=False)

    assert reply.status_code == 422
    assert "No record has this reference" in reply.text
    assert 'value="WP-0000"' in reply.text


@pytest.mark.parametrize("asked", ["who=x", "who=0f8fad5b-d9cb-469f-a165-70867728950e", "who=Ben"])
def test_who_is_no_practitioner_filters_nothing_out(sqlite_service: FastAPI, sqlite_database: Database, asked: str) -> None:
    with sqlite_database.unit_of_work() as session:
        auditor = a_practitioner(session, "Ann Lee", role=RoleKey.AUDITOR)
        trail.deed(session, by=a_practitioner(session, "Ben Hope"), what="did something")

    assert "did something" in visitor(sqlite_service, as_=auditor).get(f"/trail?{asked}").text


def test_from_a_moment_on_every_line_is_found_and_no_year_before_it_is_read(sqlite_database: Database) -> None:
    """Lines are numbered as they are kept and dated a moment before, so that a later number may have an earlier moment."""
    begun = now()
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
    for seconds in (60, 0, 120):
        with (
            time_machine.travel(begun + datetime.timedelta(seconds=seconds), tick=False),
            sqlite_database.unit_of_work() as session,
        ):
            trail.look(session, by=ruth, what=f"looked {seconds}")
    asked: list[tuple[str, Any]] = []
    listen(sqlite_database.engine, "before_cursor_execute", lambda _c, _r, words, given, *_more: asked.append((words, given)))

    with sqlite_database.reading() as session:
        found = page_of_trail(session, before=None, count=10, wanted=Wanted(since=begun + datetime.timedelta(seconds=30)))
        assert [line.what for line in found] == ["looked 120", "looked 60"]
        assert page_of_trail(session, before=None, count=10, wanted=Wanted(since=begun + datetime.timedelta(days=1))) == []

    assert "ix_trail_at" in plan_of(sqlite_database, *next(one for one in asked if "FROM trail" in one[0]))


def plan_of(database: Database, words: str, given: Any) -> str:
    """How SQLite would go about it."""
    with database.engine.connect() as connection:
        return " ".join(str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", given))


def test_what_is_not_there_leaves_a_line_as_what_is_refused_does(sqlite_service: FastAPI) -> None:
    """So that the one takes as long as the other, and whoever tries addresses is seen trying."""
    with sqlite_service.state.database.unit_of_work() as session:
        family = a_family(session)
        stranger = a_practitioner(session, "Dev Chaudhry")
    dev = visitor(sqlite_service, as_=stranger)

    for address in (family.address, f"/families/{uuid4()}"):
        assert dev.ask(address).status_code == 404

    with sqlite_service.state.database.reading() as session:
        refused = select(Trail.case_id).where(Trail.account_id == stranger.id, Trail.kind == TrailKind.REFUSAL)
        assert session.exec(refused.order_by(col(Trail.number))).all() == [family.id, None]
