"""Many at once: each waits for a turn without holding a thread, so that nobody stands still and nothing is lost."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text
from sqlmodel import Session

from app.audit import trail
from app.db import Database
from app.people.guard import InOneTurn, SignedIn
from app.people.models import Team
from app.people.practitioner import Practitioner
from app.web.session import DbSession
from tests.app.web.probe import SIGNED_IN, with_route
from tests.support.factories import a_practitioner
from tests.support.part import Part
from tests.support.visiting import ADDRESS, FROM_HERE, visitor

AT_ONCE = 80
"""More than there are threads in the pool, which is when waiting in a thread would stop everything."""


def test_eighty_people_saving_at_once_all_save(service: FastAPI, database: Database) -> None:
    all_save(service, database, AT_ONCE)


@pytest.mark.long
def test_ten_thousand_contended_saves_lose_none(service: FastAPI, database: Database, part: Part) -> None:
    all_save(service, database, part.of(10_000))


def all_save(service: FastAPI, database: Database, saves: int) -> None:
    """So many saves of one row, eighty at a time: each reads what is there and writes one more, and every one of them counts."""
    with database.unit_of_work() as session:
        session.add(Team(name="0"))
        ruth = a_practitioner(session)

    def counts(session: DbSession, me: SignedIn) -> dict[str, str]:
        lock = "" if database.on_sqlite else " FOR UPDATE"
        number, key = session.execute(text(f"SELECT name, id FROM team WHERE length(name) < 6{lock}")).one()  # noqa: S608
        session.execute(text("UPDATE team SET name = :name WHERE id = :key"), {"name": str(int(number) + 1), "key": key})
        trail.deed(session, by=me, what="counted")
        return {}

    with_route(service, "/counts", counts, method="POST", who=SIGNED_IN)
    someone = visitor(service, as_=ruth)
    someone.get("/my-sessions")
    sent = {"token": someone.token}

    with TestClient(service, base_url=ADDRESS, cookies=someone.client.cookies) as client, ThreadPoolExecutor(AT_ONCE) as pool:
        replies = list(pool.map(lambda _: client.post("/counts", data=sent, headers=FROM_HERE), range(saves)))

    assert {reply.status_code for reply in replies} == {200}
    with database.reading() as session:
        assert session.scalar(text("SELECT name FROM team WHERE length(name) < 6")) == str(saves)
        assert session.scalar(text("SELECT count(*) FROM trail WHERE what = 'counted'")) == saves


def test_a_deed_in_one_turn_asks_who_it_is_and_what_they_may_do(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    async def keeps(turn: InOneTurn) -> dict[str, str]:
        def deed(session: Session, me: Practitioner) -> None:
            trail.deed(session, by=me, what="kept words")

        await turn(deed)
        return {}

    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
    with_route(sqlite_service, "/keeps", keeps, method="POST", who=SIGNED_IN)
    stranger, someone = visitor(sqlite_service), visitor(sqlite_service, as_=ruth)
    someone.get("/my-sessions")

    assert stranger.post("/keeps").status_code == 401
    assert someone.post("/keeps").status_code == 200
    with sqlite_database.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM trail WHERE what = 'kept words'")) == 1


def test_reading_goes_on_while_somebody_writes(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
    someone = visitor(sqlite_service, as_=ruth)

    with sqlite_database.unit_of_work() as writing:
        writing.add(Team(name="Not yet kept"))
        writing.flush()
        assert someone.ask("/my-sessions").status_code == 200
