"""A colleague of the team says what they open a record for: it is kept, it is read only, and it ends."""

import datetime
import json
from pathlib import Path
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.audit.models import Trail
from app.cases.models import Access, Case
from app.consent.keys import check_purposes
from app.db import Database, now
from app.doors.models import PurposeGiven
from app.people.practitioner import Practitioner
from app.settings import SettingsFault
from app.terms.purposes import BESIDE, SHIPPED, purposes_in
from tests.support.factories import Family, a_family, a_practitioner, team_of
from tests.support.visiting import visitor

NAMES = ["Mia", "Dean", "Kelly"]


def a_team_with_a_family(session: Session, access: Access = Access.TEAM) -> tuple[Family, Practitioner]:
    """A family of Ruth's, and Sam of the same team."""
    ruth = a_practitioner(session)
    return a_family(session, allocated=[ruth], access=access), a_practitioner(session, "Sam Lee", team=team_of(session, ruth))


def test_a_record_of_the_team_is_read_for_a_purpose_marked_and_kept(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        family, sam = a_team_with_a_family(session)
    visit = visitor(service, as_=sam)
    asked = visit.get(family.address, names=NAMES)
    assert f"What do you open {family.case.ref} for?" in asked.h1
    at = f"{family.address}/purpose"
    assert "Choose what you open it for." in visit.read(visit.post(at, {"words": "Rang at nine."}), status=422).text
    assert "so that others can follow it" in visit.read(visit.post(at, {"purpose": "other"}), status=422).text
    assert visit.post(at, {"purpose": "cover", "words": "Ruth is away."}).status_code == 303
    page = visit.get(family.address, names=NAMES)
    assert "Opened for a purpose." in page.text
    assert visit.post(f"{family.address}/involved", {"name": "Miss Adair", "what": "Teacher"}).status_code == 404
    assert visit.ask(at).headers["location"] == family.address
    with database.reading() as session:
        given = session.exec(select(PurposeGiven)).one()
        lines = [(line.what, line.detail) for line in session.exec(select(Trail).where(Trail.case_id == family.id))]
        kept = given.purpose, given.words
    assert kept == ("cover", "Ruth is away.")
    assert ("opened a record for a purpose", "cover") in lines
    assert ("opened a page for a purpose", "family") in lines
    assert "away" not in str(lines)


def test_a_purpose_ends_with_its_time_and_its_session(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        family, sam = a_team_with_a_family(session)
    visit = visitor(service, as_=sam).says_what_for(family.address)
    assert visit.ask(family.address).status_code == 200
    assert visitor(service, as_=sam).ask(family.address).status_code == 303, "another session is another purpose"
    with database.unit_of_work() as session:
        given = session.exec(select(PurposeGiven)).one()
        given.given_at, given.ends_at = now() - datetime.timedelta(hours=5), now() - datetime.timedelta(hours=1)
        session.add(given)
    assert visit.ask(family.address).status_code == 303


def test_what_is_closed_to_the_team_while_it_is_open_for_a_purpose_closes_at_once(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        family, sam = a_team_with_a_family(session)
    visit = visitor(sqlite_service, as_=sam).says_what_for(family.address)
    for access in (Access.ALLOCATED, Access.RESTRICTED, Access.SEALED):
        with database.unit_of_work() as session:
            session.get_one(Case, family.id).access = access
        assert visit.ask(family.address).status_code == visit.ask(f"{family.address}/purpose").status_code == 404
        assert visit.post(f"{family.address}/purpose", {"purpose": "duty"}).status_code == 404


def test_the_shipped_purposes_can_be_used_and_an_authoritys_own_come_first(tmp_path: Path) -> None:
    assert dict(purposes_in(tmp_path).to_open)["duty"]
    own = SHIPPED.read_text(encoding="utf-8").replace('"hours": 4', '"hours": 2').replace("Research", "Taking part in research")
    (tmp_path / "purposes.json").write_text(own, encoding="utf-8")
    assert purposes_in(tmp_path).opening.hours == 2
    assert purposes_in(tmp_path).agreed_to("research") == "Taking part in research"


@pytest.mark.parametrize(
    ("of", "to", "says"),
    [
        ('"key": "team"', '"key": "others_here"', "team has to be there"),
        ('"key": "school"', '"key": "health"', "health stands twice"),
        ('"hours": 4', '"hours": 400', "opening.hours"),
        ('"opening"', "opening", "the file"),
    ],
)
def test_a_faulty_file_of_purposes_stops_the_start_and_says_where(tmp_path: Path, of: str, to: str, says: str) -> None:
    (tmp_path / "purposes.json").write_text(SHIPPED.read_text(encoding="utf-8").replace(of, to, 1), encoding="utf-8")
    with pytest.raises(SettingsFault, match=says):
        purposes_in(tmp_path)


def test_a_purpose_that_the_record_speaks_of_is_not_left_out_of_the_file(database: Database, tmp_path: Path) -> None:
    without = json.loads(SHIPPED.read_text(encoding="utf-8"))
    without["opening"]["purposes"] = [one for one in without["opening"]["purposes"] if one["key"] != "duty"]
    (tmp_path / "purposes.json").write_text(json.dumps(without), encoding="utf-8")
    database.beside |= {BESIDE: purposes_in(tmp_path)}
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        check_purposes(session, tmp_path)
        moment = now()
        session.add(
            PurposeGiven(
                case_id=family.id, account_id=ruth.id, session_id=uuid4(), purpose="duty", given_at=moment,
                ends_at=moment + datetime.timedelta(hours=1),
            )
        )  # fmt: skip
        session.flush()
        with pytest.raises(SettingsFault, match="opening has no duty"):
            check_purposes(session, tmp_path)
