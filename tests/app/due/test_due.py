"""All that is due stands in one list, overdue first, with who can act; a supervisor asks for the team or for one colleague."""

import datetime
import re
from uuid import uuid4

import pytest
from fastapi import FastAPI

from app.cases.models import NextStep
from app.db import today
from app.deadlines.actions import keep_deadline
from app.due.presenters import address
from app.due.queries import PAGE, Asked
from app.due.rules import pressing
from tests.support.factories import a_family, a_next_step, a_practitioner, a_supervisor, team_of
from tests.support.visiting import visitor

NAMES = ["Mia", "Dean", "Brennan", "Ella"]


def step(days: int | None) -> NextStep:
    due = today() + datetime.timedelta(days=days) if days is not None else None
    return NextStep(case_id=uuid4(), made_by=uuid4(), words=f"in {days}", due_on=due)


def test_what_presses_is_overdue_first_and_what_is_far_off_or_has_no_day_does_not() -> None:
    near = pressing([step(3), step(11), step(-1), step(None), step(10), step(0), step(-40)], today())
    assert [one.words for one in near] == ["in -40", "in -1", "in 0", "in 3", "in 10"]


def test_an_address_holds_ids_and_keys_alone() -> None:
    assert address(Asked()) == "/due"
    assert address(Asked("team", None, "overdue"), page=2) == "/due?whose=team&when=overdue&page=2"


@pytest.fixture
def team(sqlite_service: FastAPI) -> FastAPI:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        sam = a_practitioner(session, "Sam Lee", team=team_of(session, ruth))
        tom = a_supervisor(session, team=team_of(session, ruth))
        deans = a_family(session, children=["Mia"], allocated=[ruth])
        others = a_family(session, "Brennan", children=["Ella"], allocated=[sam])
        elsewhere = a_family(session, "Okafor", children=["Ife"], allocated=[a_practitioner(session, "Jo Elsewhere")])
        keep_deadline(session, by=ruth, case_id=deans.id, rule="core_group", from_on=today() - datetime.timedelta(days=40))
        for family, by, days in ((deans, ruth, 4), (others, sam, -2), (elsewhere, ruth, -9)):
            a_next_step(session, family, by, words=f"Visit {family.case.ref}", in_days=days)
        sqlite_service.state.told = {
            "ruth": ruth,
            "sam": sam,
            "tom": tom,
            "deans": deans,
            "others": others,
            "elsewhere": elsewhere,
        }
    return sqlite_service


def test_my_own_come_first_on_my_work_with_who_can_act(team: FastAPI) -> None:
    told = team.state.told
    ruth = visitor(team, as_=told["ruth"])
    page = ruth.get("/", names=NAMES).text
    assert page.index("What matters first") < page.index("First core group") < page.index(f"Visit {told['deans'].case.ref}")
    assert "Who can act: The lead social worker" in page
    mine = ruth.get("/due", names=NAMES).text
    assert told["deans"].case.ref in mine
    assert told["others"].case.ref not in mine
    assert told["others"].case.ref not in ruth.get("/due?whose=team", names=NAMES).text


def test_a_supervisor_asks_for_the_team_for_one_colleague_and_for_what_is_overdue(team: FastAPI) -> None:
    told = team.state.told
    tom = visitor(team, as_=told["tom"])
    refs = {name: told[name].case.ref for name in ("deans", "others", "elsewhere")}

    def seen(address: str) -> set[str]:
        page = tom.get(address, names=NAMES).text
        return {name for name, ref in refs.items() if ref in page}

    assert seen("/due?whose=team") == {"deans", "others"}
    assert seen(f"/due?whose=team&who={told['sam'].id}") == {"others"}
    assert seen("/due?whose=team&when=soon") == {"deans"}
    assert re.search(r"Who can act:\W*Sam Lee", tom.get("/due?whose=team&when=overdue", names=NAMES).text)
    assert tom.get("/due?who=nobody", names=NAMES).text.count("Nothing is due") == 1


def test_many_are_paged_and_all_of_them_go_onto_paper(team: FastAPI) -> None:
    told = team.state.told
    with team.state.database.unit_of_work() as session:
        for number in range(PAGE):
            a_next_step(session, told["deans"], told["ruth"], words=f"Thing {number:03}", in_days=30)
    ruth = visitor(team, as_=told["ruth"])
    assert f"{PAGE + 2} things are due, what was due first comes first. Page 1 of 2" in ruth.get("/due", names=NAMES).text
    assert "Thing 049" in ruth.get("/due?page=2", names=NAMES).text + ruth.get("/due", names=NAMES).text
    assert ruth.get("/due?paper=yes", names=NAMES).text.count("Thing 0") == PAGE
