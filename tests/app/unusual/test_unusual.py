"""Unusual reading is told with its reason, by reference alone, and ordinary work is not told at all."""

import datetime
import json
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy.event import listen
from sqlmodel import Session

from app.audit import trail
from app.db import Database, now
from app.people.roles import RoleKey
from app.settings import SettingsFault
from app.unusual.declared import FILE, limits_in, shipped
from app.unusual.queries import visits_since
from app.unusual.rules import Visited, reasons
from tests.app.audit.test_trail import plan_of
from tests.support.factories import a_family, a_practitioner, a_supervisor, a_team
from tests.support.visiting import visitor

NOON = datetime.datetime(2026, 6, 4, 12, 0, tzinfo=datetime.UTC)
SAM = uuid4()


def visited(
    at: datetime.datetime = NOON, *, case: UUID | None = None, refused: int = 0, theirs: bool = True, same: bool = False
) -> Visited:
    return Visited(SAM, case or uuid4(), at, at, 0 if refused else 1, refused, theirs, same)


def words(*visits: Visited) -> list[str]:
    return [one.words for one in reasons(visits, shipped())]


def test_ordinary_work_is_not_told() -> None:
    assert words(*(visited(NOON + datetime.timedelta(minutes=at)) for at in range(20))) == []


@pytest.mark.parametrize(("hour", "minute", "told"), [(21, 59, False), (22, 0, True), (3, 59, True), (4, 0, False)])
def test_the_quiet_hours_go_by_the_clocks_in_england(hour: int, minute: int, told: bool) -> None:
    at = NOON.replace(hour=hour, minute=minute)  # in June the clocks are an hour on

    assert bool(words(visited(at))) is told


def test_a_shared_surname_is_told_once_looked_at_and_not_when_refused() -> None:
    assert words(visited(same=True)) == ["Somebody in this family has the same surname."]
    assert words(visited(same=True, refused=1)) == []


def test_many_records_of_others_are_told_once_for_the_fullest_week() -> None:
    a_day = datetime.timedelta(days=1)
    others = [visited(NOON + a_day * (at // 2) + datetime.timedelta(hours=at % 2), theirs=False) for at in range(20)]

    assert words(*others) == ["Opened 14 records in a week that were not theirs."]
    assert words(*others[: shipped().unallocated_in_a_week - 1]) == []
    assert words(*(visited(NOON + a_day * at * 2, theirs=False) for at in range(20))) == []


def test_one_record_read_often_is_one() -> None:
    case = uuid4()

    assert words(*(visited(case=case, theirs=False) for _ in range(30))) == []


def test_refusals_are_counted_by_record() -> None:
    assert words(*(visited(refused=1) for _ in range(3))) == ["Was refused 3 records in a week."]
    assert words(*(visited(refused=1) for _ in range(2))) == []


def test_the_order_in_which_visits_come_does_not_matter() -> None:
    mixed = [visited(NOON + datetime.timedelta(hours=at * 5), theirs=at % 3 == 0, same=at % 7 == 0) for at in range(60)]
    turned = [*mixed[31:], *reversed(mixed[:31])]

    assert reasons(mixed, shipped()) == reasons(turned, shipped())


def look(session: Session, by: object, case: UUID) -> None:
    trail.look(session, by=by, what="opened the family record", case_id=case)  # type: ignore[arg-type]


def test_the_record_says_whose_it_was_and_who_shares_a_name(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        team = a_team(session)
        ruth, kin = a_practitioner(session, team=team), a_practitioner(session, name="Ann Dean", team=team)
        tom = a_supervisor(session, team=team)
        family = a_family(session, allocated=[ruth])
        for who in (ruth, kin, tom):
            look(session, who, family.id)
        auditor = a_practitioner(session, name="Noor Rahimi", role=RoleKey.AUDITOR)
    with service.state.database.reading() as session:
        seen = {one.account_id: one for one in visits_since(session, now() - datetime.timedelta(days=7))}
    assert (seen[ruth.id].is_theirs, seen[ruth.id].same_name) == (True, False)
    assert (seen[kin.id].is_theirs, seen[kin.id].same_name) == (False, True)
    assert seen[tom.id].is_theirs

    page = visitor(service, as_=auditor).get("/trail/unusual", names=("Mia", "Kelly"))
    assert "Somebody in this family has the same surname." in page.text
    assert "Ann Dean" in page.text
    assert visitor(service, as_=ruth).client.get("/trail/unusual").status_code == 404


def test_limits_are_the_authoritys_own_or_the_start_is_stopped(tmp_path: Path) -> None:
    own = {**shipped().model_dump(), "refused_in_a_week": 1}
    (tmp_path / FILE).write_text(json.dumps(own))

    assert limits_in(tmp_path).refused_in_a_week == 1
    (tmp_path / FILE).write_text(json.dumps({**own, "quiet_from": 12}))
    with pytest.raises(SettingsFault, match="quiet_from"):
        limits_in(tmp_path)


def test_a_week_of_reading_is_found_by_its_days(sqlite_database: Database) -> None:
    """However long the trail has become, no line from before is read."""
    asked: list[tuple[str, Any]] = []
    listen(sqlite_database.engine, "before_cursor_execute", lambda _c, _r, words, given, *_more: asked.append((words, given)))

    with sqlite_database.reading() as session:
        visits_since(session, now() - datetime.timedelta(days=7))

    assert "ix_trail_at" in plan_of(sqlite_database, *next(one for one in asked if "FROM trail" in one[0]))
