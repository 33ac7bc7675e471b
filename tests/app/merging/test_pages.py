"""Two records of one person in the browser: asked by a worker, decided by a supervisor, taken apart again, without scripts."""

from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import Trail
from app.db import Database
from app.merging import queries
from app.merging.models import Answered, SamePerson
from tests.app.merging.twice import Twice
from tests.support.factories import a_practitioner, a_supervisor, a_team, team_of
from tests.support.visiting import visitor

NAMES = ["Mia", "Mya", "Dean", "Deane", "Kelly", "Wayne"]


def test_a_worker_asks_and_a_supervisor_makes_them_one_and_takes_them_apart(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        twice = Twice(session)
        stranger = a_supervisor(session, "Ada Elsewhere", a_team(session))
    at = f"{twice.first.address}/people/{twice.mia.id}/same"
    ruth, tom = visitor(service, as_=twice.ruth), visitor(service, as_=twice.tom)

    page = ruth.get(at, names=NAMES)
    assert "A name written almost the same and a date of birth close to it" in page.text
    assert ruth.post(at, {"other": str(twice.mya.id), "why": "The same bear"}).headers["location"] == at
    listed = tom.get("/same-person", names=NAMES)
    pair = next(link.get("href", "") for link in listed.all("a") if link.get("href", "").startswith("/same-person/"))

    tom.get(pair, names=NAMES)
    left_out = tom.post(pair, {"deed": "one", "seen": "1", "kept": str(twice.mia.id), "given_name": str(twice.mya.id)})
    page = tom.read(left_out, names=NAMES, status=422)
    assert "Choose which holds: date of birth." in page.text
    assert page.fields()["given_name"] == str(twice.mya.id)
    chosen = {name: str(twice.mia.id) for name in ("kept", "given_name", "family_name", "born_on", "pen_picture")}
    assert tom.post(pair, {"deed": "one", "seen": "1", **chosen}).headers["location"] == pair
    assert "They are one person" in tom.get(pair, names=NAMES).text
    assert visitor(service, as_=twice.ruth).ask(f"{twice.second.address}/people/{twice.mya.id}").status_code == 404
    assert visitor(service, as_=stranger).ask(pair).status_code == 404

    assert tom.post(f"{pair}/apart", {"seen": "2"}).headers["location"] == pair
    with database.reading() as session:
        row = queries.pair_between(session, twice.mia.id, twice.mya.id)
        assert row is not None
        assert row.answer is Answered.TWO


def test_whoever_adds_somebody_like_another_is_asked_and_nothing_is_held_up(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        twice = Twice(session)
    ruth = visitor(sqlite_service, as_=twice.ruth)
    ruth.get(f"{twice.first.address}/people", names=NAMES)
    typed = {"kind": "child", "given_name": "Mya", "family_name": "Deane", "born_on_day": "3", "born_on_month": "9"}
    reply = ruth.post(f"{twice.first.address}/people", {**typed, "born_on_year": "2018"})

    assert reply.headers["location"].endswith("/same")
    assert "The same name and the same date of birth" in ruth.get(reply.headers["location"], names=NAMES).text


def test_a_twin_is_added_and_nothing_is_asked(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        twice = Twice(session)
    ruth = visitor(sqlite_service, as_=twice.ruth)
    ruth.get(f"{twice.second.address}/people", names=NAMES)
    typed = {"kind": "child", "given_name": "Noa", "family_name": "Deane", "born_on_day": "3", "born_on_month": "9"}
    reply = ruth.post(f"{twice.second.address}/people", {**typed, "born_on_year": "2018"})

    assert reply.headers["location"] == f"{twice.second.address}/people"


def test_a_colleague_says_what_for_before_they_look_and_asks_for_nothing_to_be_changed(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        twice = Twice(session)
        sam = a_practitioner(session, "Sam Lee", team=team_of(session, twice.ruth))
    at = f"{twice.first.address}/people/{twice.mia.id}/same"
    visit = visitor(sqlite_service, as_=sam)
    asked = visit.ask(at)
    assert (asked.status_code, asked.headers["location"].split("?")[0]) == (303, f"{twice.first.address}/purpose")
    visit.says_what_for(at)

    page = visit.get(at, names=NAMES)

    assert "A name written almost the same" in page.text
    assert page.all("input", name="other") == [], "only who works there asks"
    assert visit.post(at, {"other": str(twice.mya.id), "why": "x"}).status_code == 404
    assert visit.ask("/same-person").status_code == 404, "a supervisor decides"


def test_a_need_that_runs_lays_nobody_side_by_side_and_decides_nothing(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        twice = Twice(session)
        far = a_supervisor(session, "Maureen Asante", a_team(session))
        pair = twice.pair(session).row.id
    visit, at = visitor(sqlite_service, as_=far), f"/same-person/{pair}"
    for family in (twice.first, twice.second):
        needed = {"ref": family.case.ref, "need": "duty", "why": "The hospital rang."}
        assert visit.post("/records/in-need", needed).status_code == 303
        assert visit.ask(family.address).status_code == 200

    assert str(pair) not in visit.ask("/same-person").text
    assert visit.ask(at).status_code == 404
    assert visit.post(at, {"deed": "two", "seen": "1"}).status_code == visit.post(f"{at}/apart", {"seen": "1"}).status_code == 404

    with database.reading() as session:
        assert session.get_one(SamePerson, pair).answer is Answered.WAITING
        assert session.exec(select(Trail).where(Trail.what == "looked at two people side by side")).all() == []


def test_each_of_the_two_records_has_its_line_when_they_are_laid_side_by_side(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        twice = Twice(session)
        pair = twice.pair(session).row.id

    visitor(sqlite_service, as_=twice.tom).get(f"/same-person/{pair}", names=NAMES)

    with database.reading() as session:
        lines = session.exec(select(Trail.case_id).where(Trail.what == "looked at two people side by side")).all()
        assert set(lines) == {twice.first.id, twice.second.id}
