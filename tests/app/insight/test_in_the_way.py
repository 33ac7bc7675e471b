"""What gets in the way is told of whole quarters and of more than five people, and only of what its author let be counted."""

import datetime
from uuid import uuid4

from fastapi import FastAPI
from sqlmodel import Session

from app.db import Database, today
from app.insight.in_the_way import every_quarter
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.reflections.actions import write_down
from app.reflections.rules import quarters_before
from tests.support.factories import Family, a_family, a_practitioner, a_team
from tests.support.visiting import visitor

WORDS = "I sat in the car before I knocked."


def test_a_quarter_that_runs_is_not_told() -> None:
    found = quarters_before(datetime.date(2026, 2, 3), 2)

    assert [(one.starts, one.ends) for one in found] == [
        (datetime.date(2025, 7, 1), datetime.date(2025, 10, 1)),
        (datetime.date(2025, 10, 1), datetime.date(2026, 1, 1)),
    ]
    assert found[-1].words == "October to December 2025"


def ticks(session: Session, family: Family, by: Practitioner, *ticked: str, may_count: bool = True) -> None:
    """A reflection of the last whole quarter."""
    values = {"visits": WORDS, "in_the_way": ",".join(ticked), "may_count": may_count}
    row = write_down(session, by=by, case_id=family.id, values=values, operation=uuid4())
    row.written_on = quarters_before(today(), 1)[0].starts
    session.add(row)


def test_five_people_are_too_few_and_one_in_seven_is_nobodys_to_know(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        team = a_team(session)
        people = [a_practitioner(session, f"Worker {number}", team=team) for number in range(8)]
        manager = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER, team=team)
        family = a_family(session, children=["Mia"], allocated=[people[0]])
        for one in people[:5]:
            ticks(session, family, one, "time")
        ticks(session, family, people[0], "time")  # twice from one person
        ticks(session, family, people[6], "wait", may_count=False)
    with database.reading() as session:
        assert every_quarter(session, today())[-1].says_nothing

    with database.unit_of_work() as session:
        ticks(session, family, people[5], "time")
        ticks(session, family, people[7], "safety", "time")
    with database.reading() as session:
        last = every_quarter(session, today())[-1]
    told = visitor(service, as_=manager).get("/what-the-data-tells-us/in-the-way", names=["Dean", "Mia"])

    assert last.people == "seven people"
    assert last.cells == ("7 of 7", "0 of 7", "0 of 7", "0 of 7", "0 of 7", "0 of 7", "0 of 7", "c", "0 of 7")
    assert "7 of 7" in told.text
    for private in (WORDS, "Worker", "Mia", "Dean"):
        assert private not in told.text


def test_what_is_ticked_stays_ticked_and_counts_only_when_that_is_ticked_too(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
    ruths, here = visitor(sqlite_service, as_=ruth), f"{family.address}/reflections"

    typed = {"operation": ruths.get(here).fields()["operation"], "in_the_way": ["time", "nothing_like_it"]}
    one = ruths.post(here, typed).headers["location"]

    page = ruths.get(one)
    ticked = [box.get("value") for box in page.all("input", type="checkbox") if box.get("checked") is not None]
    assert ticked == ["time"]
