"""A licensed instrument is started after its check, and what it gave is written down; its content never is."""

from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import Trail
from app.db import Database, today
from app.instruments.declared import load_instruments
from app.linkouts.actions import Start, start
from app.linkouts.models import LinkedSummary, LinkedUse
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, team_of
from tests.support.visiting import Visitor, visitor

NAMES = ["Mia", "Dean", "Kelly"]
GCP = load_instruments()["graded_care_profile_2"]
SDQ = load_instruments()["strengths_and_difficulties_questionnaire"]


def the_deans(database: Database) -> tuple[Practitioner, Family]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        return ruth, a_family(session, children=["Mia"], allocated=[ruth])


def started(ruth: Visitor, family: Family, key: str, **typed: str) -> str:
    """The address of the use that was started."""
    page = ruth.get(f"{family.address}/licensed/start?instrument={key}", names=NAMES)
    fields = page.fields()
    given = {"instrument": key, "operation": str(fields["operation"]), "child": str(family.children[0].id), **typed}
    reply = ruth.post(f"{family.address}/licensed/start", given)
    assert reply.status_code == 303, reply.text[:300]
    return reply.headers["location"]


def gave(**typed: str) -> dict[str, str]:
    day = today()
    return {
        "seen": "0",
        "used_on_day": str(day.day),
        "used_on_month": str(day.month),
        "used_on_year": str(day.year),
        "by_whom": "A colleague from health",
        "edition": "Second",
        "summary": "2 in one area, 4 in another",
        "note": "Over three visits.",
        **typed,
    }


def test_it_is_started_with_a_reason_and_what_it_gave_is_in_the_familys_list(service: FastAPI) -> None:
    ruth_, family = the_deans(service.state.database)
    ruth = visitor(service, as_=ruth_)
    page = ruth.get(f"{family.address}/licensed/start?instrument={GCP.key}", names=NAMES)
    assert "No licence is noted for it." in page.text
    assert "No training in it is noted for whoever starts it." in page.text
    at = started(ruth, family, GCP.key, why="A trained colleague uses it.")
    assert "Nothing is written down of it yet." in ruth.get(at, names=NAMES).text
    assert "Started" in ruth.get(f"{family.address}/assessments", names=NAMES).text
    assert ruth.post(at, gave()).status_code == 303
    page = ruth.get(at, names=NAMES)
    assert "2 in one area, 4 in another" in page.text
    assert "A trained colleague uses it." in page.text
    assert ruth.post(at, gave(seen="1", summary="3 in one area")).status_code == 303
    page = ruth.get(at, names=NAMES)
    assert "What stood here before" in page.text
    assert "2 in one area, 4 in another" in page.text
    listed = ruth.get(f"{family.address}/assessments", names=NAMES)
    assert "Licensed tools, used elsewhere" in listed.text
    assert "Written down" in listed.text
    with service.state.database.reading() as session:
        deeds = list(session.exec(select(Trail.what, Trail.detail).where(Trail.case_id == family.id)))
        assert ("started a licensed instrument", "without what it asks for") in [tuple(deed) for deed in deeds]
        assert sorted(one.number for one in session.exec(select(LinkedSummary))) == [1, 2]


def test_without_a_reason_it_is_not_started_and_nothing_typed_is_lost(service: FastAPI) -> None:
    ruth_, family = the_deans(service.state.database)
    ruth = visitor(service, as_=ruth_)
    at = f"{family.address}/licensed/start"
    ruth.get(f"{at}?instrument={GCP.key}", names=NAMES)
    sent = {"instrument": GCP.key, "operation": str(uuid4()), "child": str(family.children[0].id)}
    page = ruth.read(ruth.post(at, sent), status=422)
    assert "Say why it is used all the same." in page.text
    assert page.one("input", id=f"child-{family.children[0].id}", checked="") is not None
    with service.state.database.reading() as session:
        assert session.exec(select(LinkedUse)).all() == []


def test_what_asks_for_nothing_is_started_at_once_and_only_once(database: Database) -> None:
    ruth, family = the_deans(database)
    begun = Start(uuid4(), family.children[0].id, (), "")
    with database.unit_of_work() as session:
        first = start(session, case_id=family.id, instrument=SDQ, start=begun, by=ruth).id
        assert start(session, case_id=family.id, instrument=SDQ, start=begun, by=ruth).id == first
        short = Start(uuid4(), family.children[0].id, ("No licence is noted for it.",), "")
        with pytest.raises(NotReady):
            start(session, case_id=family.id, instrument=GCP, start=short, by=ruth)


def test_what_cannot_be_read_is_said_beside_its_field_and_a_stale_page_is_refused(sqlite_service: FastAPI) -> None:
    ruth_, family = the_deans(sqlite_service.state.database)
    ruth = visitor(sqlite_service, as_=ruth_)
    at = started(ruth, family, SDQ.key)
    page = ruth.read(ruth.post(at, gave(summary="", used_on_year="2999")), status=422)
    assert "Write the summary grades as they were given" in page.text
    assert "Over three visits." in page.text
    assert ruth.post(at, gave()).status_code == 303
    assert ruth.post(at, gave(summary="Another")).status_code == 409


def test_others_read_it_and_strangers_find_nothing(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    ruth_, family = the_deans(database)
    at = started(visitor(sqlite_service, as_=ruth_), family, SDQ.key)
    with database.unit_of_work() as session:
        tom = a_supervisor(session, team=team_of(session, ruth_))
        stranger = a_practitioner(session, "Sam Okafor-Lee")
        other = a_family(session, children=["Ivy"], allocated=[stranger])
    reader = visitor(sqlite_service, as_=tom)
    assert "Write down what it gave" not in reader.get(at, names=NAMES).text
    assert reader.ask(f"{family.address}/licensed/start").status_code == 404
    assert reader.post(at, gave()).status_code == 404
    away = visitor(sqlite_service, as_=stranger)
    assert away.ask(at).status_code == 404
    assert away.ask(at.replace(str(family.id), str(other.id))).status_code == 404
