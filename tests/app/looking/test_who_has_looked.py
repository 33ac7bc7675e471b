"""Who has looked: each sign-in with its pages and what it was for, by person and period, a page at a time."""

import datetime
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import insert
from sqlmodel import SQLModel

from app.access.rules import Need
from app.audit.models import TrailKind
from app.audit.trail import page_kind
from app.db import Database, now
from app.doors.models import OpenedInNeed
from app.looking.rules import KINDS, Period, begins, kind_words
from app.people.practitioner import Practitioner
from app.policy import POLICY
from tests.support.counting import statements_sent
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, a_team, team_of
from tests.support.visiting import visitor

NAMES = ["Mia", "Dean", "Kelly"]


def looks(database: Database, who: Practitioner, family: Family, sittings: list[UUID], each: int, days_ago: int = 0) -> None:
    """So many looks in each of these sign-ins."""
    line = {"kind": TrailKind.LOOK, "what": "opened a page of the family record", "account_id": who.id, "case_id": family.id}
    at = now() - datetime.timedelta(days=days_ago)
    lines = [{**line, "at": at, "session_id": sitting, "detail": "chronology"} for sitting in sittings for _ in range(each)]
    with database.unit_of_work() as session:
        session.connection().execute(insert(SQLModel.metadata.tables["trail"]), lines)


@pytest.fixture
def people(service: FastAPI) -> tuple[Family, Practitioner, Practitioner, Practitioner]:
    """A family of Ruth's; Tom supervises, Sam is of the team."""
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        return (
            a_family(session, allocated=[ruth]),
            ruth,
            a_supervisor(session, team=team),
            a_practitioner(session, "Sam Lee", team=team),
        )


def test_each_sign_in_stands_with_its_pages_and_what_it_was_for(
    service: FastAPI, people: tuple[Family, Practitioner, Practitioner, Practitioner]
) -> None:
    family, _, tom, sam = people
    reading = visitor(service, as_=sam)
    at = f"{family.address}/purpose"
    reading.get(at)
    reading.post(at, {"purpose": "cover", "words": "Ruth is away."})
    opened = visitor(service, as_=tom).get(f"{family.address}/who-has-looked", names=NAMES).text
    assert "No page was opened For a purpose I am covering" in opened
    for path in ("", "/chronology", "/chronology"):
        reading.get(f"{family.address}{path}", names=NAMES)
    own = reading.get(f"{family.address}/who-has-looked", names=NAMES).text
    assert "Sam Lee (you)" in own
    assert "3 pages: the chronology (2), the family’s page" in own
    assert "I am covering for a colleague who is away: Ruth is away." in own
    assert "Ruth is away." in visitor(service, as_=tom).get(f"{family.address}/who-has-looked", names=NAMES).text


def test_an_opening_in_need_is_marked_and_its_words_are_for_those_who_decide(
    service: FastAPI, people: tuple[Family, Practitioner, Practitioner, Practitioner]
) -> None:
    family, ruth, tom, sam = people
    database: Database = service.state.database
    with database.unit_of_work() as session:
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        need, sitting = Need.DUTY.value, uuid4()
        row = OpenedInNeed(
            case_id=family.id, account_id=jo.id, session_id=sitting, category=need, why="Rang.", opened_at=now(), ends_at=now()
        )
        row.ends_at += datetime.timedelta(hours=4)
        session.add(row)
    looks(database, jo, family, [sitting], 2)
    colleague = visitor(service, as_=sam).says_what_for(family.address)
    seen = colleague.get(f"{family.address}/who-has-looked", names=NAMES).text
    assert "Opened in need I am on duty and was rung about this family" in seen
    assert "No supervisor has looked at why yet" in seen
    assert "Rang." not in seen
    for decides in (ruth, tom):
        assert "rung about this family: Rang." in visitor(service, as_=decides).get(f"{family.address}/who-has-looked").text


def test_what_was_looked_at_of_another_family_in_the_same_sign_in_is_not_told(
    service: FastAPI, people: tuple[Family, Practitioner, Practitioner, Practitioner]
) -> None:
    family, ruth, tom, sam = people
    database: Database = service.state.database
    sitting = uuid4()
    with database.unit_of_work() as session:
        other = a_family(session, "Larch", children=["Noah"], allocated=[ruth])
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        for where, why in ((family, "The school rang."), (other, "A neighbour rang.")):
            need, ends = Need.DUTY.value, now() + datetime.timedelta(hours=4)
            row = OpenedInNeed(
                case_id=where.id, account_id=jo.id, session_id=sitting, category=need, why=why, opened_at=now(), ends_at=ends
            )
            session.add(row)
    looks(database, jo, family, [sitting], 2)
    looks(database, jo, other, [sitting], 5)
    reading = visitor(service, as_=sam)
    for where, why, page in ((family, "Ruth is away.", "/chronology"), (other, "A letter came.", "/statements")):
        reading.post(f"{where.address}/purpose", {"purpose": "cover", "words": why})
        reading.get(f"{where.address}{page}")

    supervising = visitor(service, as_=tom)
    seen = supervising.get(f"{family.address}/who-has-looked", names=NAMES).text
    to_review = supervising.get("/records/opened", names=NAMES).text

    assert "2 pages: the chronology (2)" in to_review
    assert "5 pages: the chronology (5)" in to_review
    assert "The school rang." in seen
    assert "Ruth is away." in seen
    assert "2 pages: the chronology (2)" in seen
    assert "1 page: the chronology" in seen
    assert [words for words in ("A neighbour rang.", "A letter came.", "7 pages", "(7)") if words in seen] == []


def test_only_those_who_supervise_see_who_was_refused(
    service: FastAPI, people: tuple[Family, Practitioner, Practitioner, Practitioner]
) -> None:
    family, ruth, tom, _ = people
    with service.state.database.unit_of_work() as session:
        stranger = a_practitioner(session, "Jo Pritchard", team=a_team(session))
    assert visitor(service, as_=stranger).ask(family.address).status_code == 404
    at = f"{family.address}/who-has-looked"
    assert "Tried 1 time, and was refused" in visitor(service, as_=tom).get(at, names=NAMES).text
    assert "Jo Pritchard" not in visitor(service, as_=ruth).get(at, names=NAMES).text


def test_it_is_read_by_person_by_period_and_a_page_at_a_time(
    service: FastAPI, people: tuple[Family, Practitioner, Practitioner, Practitioner]
) -> None:
    family, ruth, tom, sam = people
    database: Database = service.state.database
    looks(database, sam, family, [uuid4()], 1, days_ago=60)
    looks(database, tom, family, [uuid4() for _ in range(30)], 3, days_ago=2)
    visit = visitor(service, as_=ruth)
    at = f"{family.address}/who-has-looked"
    first = visit.get(at, names=NAMES)
    assert len(first.all("li", class_="wp-person")) == 25
    (earlier,) = [link.get("href", "") for link in first.all("a") if "before=" in link.get("href", "")]
    rest = visit.get(earlier, names=NAMES)
    assert "Sam Lee" in " ".join(str(heading.text) for heading in rest.all("h2"))
    assert not [link for link in rest.all("a") if "before=" in link.get("href", "")]
    only = visit.get(f"{at}?who={sam.id}&period=all", names=NAMES)
    assert len(only.all("li", class_="wp-person")) == 1
    assert "Nobody has looked in that time." in visit.get(f"{at}?who={sam.id}&period=month", names=NAMES).text
    assert len(visit.get(f"{at}?who=&period=week", names=NAMES).all("li", class_="wp-person")) == 25
    with statements_sent(database) as sent:
        visit.ask(at)
    asked = [one for one in sent if one.lstrip().startswith("SELECT") and "pg_advisory" not in one]
    assert len(asked) <= 10, "the turn to write the trail is not counted"


def test_every_kind_of_page_has_words_and_a_new_one_is_called_by_its_own() -> None:
    for line in POLICY.lines:
        if line.path.startswith("/families/{case_id}"):
            assert kind_words("/".join(part for part in line.path.split("/")[3:] if "{" not in part) or "family", "")
    assert kind_words("boats/oars", "") == "boats"
    assert kind_words("assessments/copies/child", "") == KINDS["assessments/copies"]
    assert kind_words("", "opened an assessment") == "an assessment"


def test_a_period_begins_so_many_days_ago() -> None:
    moment = datetime.datetime(2026, 11, 12, 9, tzinfo=datetime.UTC)
    assert begins(Period.ALL, moment) is None
    assert begins(Period.WEEK, moment) == datetime.datetime(2026, 11, 5, 9, tzinfo=datetime.UTC)


def test_every_kind_of_page_of_a_record_has_words_of_its_own() -> None:
    pages = {
        page_kind(line.path) for line in POLICY.lines if line.method == "GET" and line.path.startswith("/families/{case_id}")
    }
    unnamed = {kind for kind in pages if not {kind, "/".join(kind.split("/")[:2]), kind.split("/")[0]} & set(KINDS)}
    assert unnamed == set()
