"""A record is destroyed by two people, whole or not at all, and nothing of another family's goes with it."""

import datetime
import os
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, func, select

from app.audit.models import Trail
from app.cases.models import Case, CaseMember, Person, Stage
from app.db import Database, now, today
from app.merging import actions as merging
from app.merging.queries import pair_by_id
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, NotYours
from app.retention import actions, destroying, queries
from app.retention.models import Destruction, DestructionFile, Standing
from app.retention.sweeping import sweep
from app.rights.models import AccessPack, AccessRequest, Making, Step
from app.settings import Settings
from app.suite.load import shelf
from app.tables import RECORD
from tests.app.merging.twice import Twice
from tests.support.factories import a_child, a_family, a_statement, a_strength, a_supervisor, team_of
from tests.support.visiting import visitor
from tests.support.whole_record import NAMES, a_whole_record

LOCAL = {"early_help": 6, "child_in_need": 6, "child_protection": 6}
CANARY = "The canary sings at dusk in Larch Court"


class Place:
    """A whole record that was closed long ago, a sister in another family's record, and two supervisors."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.unit_of_work() as session:
            record = a_whole_record(session, shelf())
            self.family, self.ruth = record.family, record.lead
            self.tom = a_supervisor(session, team=team_of(session, self.ruth))
            self.maureen = a_supervisor(session, "Maureen Asante")
            self.mia, self.noah = self.family.children
            a_statement(session, self.family, self.ruth, CANARY, about=self.mia)
            self.others = a_family(session, "Brennan", children=["Ella"])
            session.add(CaseMember(case_id=self.others.id, person_id=self.noah.id, since=today()))
            self.strength = a_strength(session, self.noah, self.ruth, "Kind to the cat").id
            for stage in session.exec(select(Stage).where(Stage.case_id == self.family.id)):
                stage.since = stage.since - datetime.timedelta(days=4000)
                session.add(stage)
            self.closed(session)

    def closed(self, session: Session) -> None:
        """Closed seven years ago; the request to see it was answered, and left a pack."""
        case = session.get_one(Case, self.family.id)
        case.opened_at, case.closed_at = now() - datetime.timedelta(days=4000), now() - datetime.timedelta(days=7 * 366)
        request = session.exec(select(AccessRequest).where(AccessRequest.case_id == case.id)).one()
        request.step = Step.HANDED_OVER
        pack = AccessPack(
            request_id=request.id, number=1, making=Making.READY, asked_at=now(), asked_by=self.ruth.id, digest="x", ends_at=now()
        )
        session.add_all([case, request, pack])
        session.flush()
        self.pack = pack.id

    def ask(self, by: Practitioner | None = None) -> UUID:
        with self.database.unit_of_work() as session:
            return actions.ask(session, by=by or self.tom, case_id=self.family.id, local=LOCAL).id

    def answer(self, destruction: UUID, *, agrees: bool = True, by: Practitioner | None = None) -> None:
        with self.database.unit_of_work() as session:
            row = session.get_one(Destruction, destruction)
            actions.answer(session, by=by or self.maureen, row=row, agrees=agrees, local=LOCAL)

    def file(self, data: Path) -> Path:
        (data / "packs").mkdir(exist_ok=True)
        there = data / "packs" / f"{self.pack}.zip"
        there.write_text(CANARY)
        return there


def rows_in(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {name: session.scalar(select(func.count()).select_from(table)) or 0 for name, table in RECORD.tables.items()}


def test_everything_of_the_record_goes_and_nothing_of_anothers(database: Database, tmp_path: Path) -> None:
    place = Place(database)
    there = place.file(tmp_path)
    before = rows_in(database)
    destruction = place.ask()
    place.answer(destruction)
    with database.reading() as session:
        row = session.get_one(Destruction, destruction)
        assert (row.standing, row.stayed, row.files) == (Standing.DONE, 1, 3), "the pack, and both sizes of a drawing"
        assert row.ref == place.family.case.ref
        assert not any(name in row.gone + row.rules for name in NAMES)
        assert session.get(Case, place.family.id) is None
        assert session.get(Person, place.mia.id) is None
        assert session.get(Person, place.noah.id) is not None, "another family's record has him too"
        assert {one.person_id for one in session.exec(select(CaseMember))} >= {place.noah.id}
        assert session.scalar(select(func.count()).select_from(RECORD.tables["known_strength"])) == 1
        assert session.exec(select(Trail).where(Trail.case_id == place.family.id)).first() is not None
    after = rows_in(database)
    assert after["trail"] > before["trail"]
    assert there.exists(), "files go once the rows are gone for good"
    assert sweep(database, Settings(data=tmp_path)) == 1
    assert not there.exists()
    assert sweep(database, Settings(data=tmp_path)) == 0
    with database.reading() as session:
        assert session.get_one(Destruction, destruction).swept_at is not None
        assert session.exec(select(DestructionFile)).all() == []
    if database.on_sqlite:
        for file in tmp_path.glob("whole-picture.db*"):
            assert b"canary sings" not in file.read_bytes(), file.name


def test_it_takes_two_people_and_is_answered_once(sqlite_database: Database) -> None:
    place = Place(sqlite_database)
    destruction = place.ask()
    with pytest.raises(AlreadyDone):
        place.ask(by=place.maureen)
    with pytest.raises(NotYours):
        place.answer(destruction, by=place.tom)
    place.answer(destruction, agrees=False)
    with pytest.raises(AlreadyDone):
        place.answer(destruction)
    with sqlite_database.reading() as session:
        assert session.get(Case, place.family.id) is not None


def test_it_is_refused_while_held_open_asked_for_or_within_its_time(sqlite_database: Database) -> None:
    place = Place(sqlite_database)
    destruction = place.ask()
    with sqlite_database.unit_of_work() as session:
        held = actions.hold(session, by=place.ruth, case_id=place.family.id, why="An inquiry", hold_id=uuid4()).id
    with pytest.raises(NotReady, match="on hold"):
        place.answer(destruction)
    with sqlite_database.unit_of_work() as session:
        hold = queries.hold_in(session, place.family.id, held)
        assert hold is not None
        actions.lift(session, by=place.tom, hold=hold, why="It is over")
        request = session.exec(select(AccessRequest).where(AccessRequest.case_id == place.family.id)).one()
        request.step = Step.DECIDING
        session.add(request)
    with pytest.raises(NotReady, match="asked to see"):
        place.answer(destruction)
    with sqlite_database.unit_of_work() as session:
        session.add(Stage(case_id=place.family.id, stage="cared_for", name="Cared for", since=today(), until=today()))
    with pytest.raises(NotReady, match="kept until"):
        place.answer(destruction)


def test_whoever_was_made_one_with_somebody_goes_when_they_go(database: Database) -> None:
    with database.unit_of_work() as session:
        twice = Twice(session)
        third = a_family(session, "Dene", children=["Maya"], allocated=[twice.ruth])
        maya = third.children[0].id
        asked = merging.ask(session, by=twice.ruth, one=twice.mya.id, other=maya, why="")
        pair = pair_by_id(session, twice.tom, asked.id)
        assert pair is not None
        merging.make_one(session, by=twice.tom, pair=pair, kept=twice.mya.id, chosen={}, seen=asked.version)
        twice.make_one(session)
        folded, mia = {maya, twice.mya.id}, twice.mia.id
        for one in (third, twice.second):
            destroying.destroy(session, one.id)
        assert folded <= everybody(session), "she is in a record still, and may be taken apart again"
        assert folded <= found_by_name(session)

        gone, stayed = destroying.destroy(session, twice.first.id)

        assert (gone["A person"], stayed) == (3 + len(twice.first.adults), 0)
        assert not (folded | {mia}) & everybody(session)
        assert not found_by_name(session)


def everybody(session: Session) -> set[UUID]:
    return set(session.exec(select(Person.id)))


def found_by_name(session: Session) -> set[UUID]:
    """Whoever a word of a name leads to."""
    return set(session.scalars(select(RECORD.tables["name_word"].c.person_id)))


def test_a_record_that_another_rests_on_stays_whole(database: Database) -> None:
    place = Place(database)
    destruction = place.ask()
    with database.unit_of_work() as session:
        mine = a_statement(session, place.family, place.ruth, "Said once")
        theirs = a_statement(session, place.others, place.ruth, "Put right")
        theirs.supersedes_id, theirs.supersedes_why = mine.id, "It was hers"
        session.add(theirs)
    before = rows_in(database)
    with pytest.raises(NotReady, match="rests on something"):
        place.answer(destruction)
    assert rows_in(database) == before


def test_from_the_page_of_a_family_to_the_certificate(sqlite_service: FastAPI) -> None:
    place = Place(sqlite_service.state.database)
    tom, maureen, ruth = (visitor(sqlite_service, as_=one) for one in (place.tom, place.maureen, place.ruth))
    sqlite_service.state.settings.local.keep_years.update(LOCAL)
    at = f"{place.family.address}/keeping"
    page = tom.get(at, names=NAMES)
    assert "Set locally. No law gives the years" in page.text
    assert place.family.case.ref in tom.get("/records/keeping", names=NAMES).text
    assert ruth.ask("/records/keeping").status_code == 404
    assert ruth.post(at, {"do": "destroy", "looked": "yes"}).status_code == 404
    assert "then tick this" in tom.read(tom.post(at, {"do": "destroy"}), names=NAMES, status=422).text
    assert tom.post(at, {"do": "destroy", "looked": "yes"}).status_code == 303
    asked = next(a.get("href", "") for a in maureen.get("/records/keeping").all("a") if "/records/keeping/" in a.get("href", ""))
    assert not [name for name in NAMES if name in maureen.get(asked, names=NAMES).text]
    assert tom.post(asked, {"answer": "yes", "looked": "yes"}).status_code == 409
    done = maureen.post(asked, {"answer": "yes", "looked": "yes"})
    assert done.status_code == 303, done.text[:400]
    certificate = maureen.get(done.headers["location"], names=NAMES)
    assert "Backups that were made before hold it" in certificate.text
    assert not [name for name in NAMES if name in certificate.text]
    assert tom.ask(place.family.address).status_code == 404


CUT_OFF = """
import os, signal, sys
from uuid import UUID
from sqlalchemy import event
from app.db import Database
from app.retention import actions
from app.retention.models import Destruction
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey
import app.tables
url, destruction, by, after = sys.argv[1:]
database, seen = Database(url), [0]
@event.listens_for(database.engine, "after_cursor_execute")
def cut(conn, cursor, statement, *rest):
    if statement.startswith("DELETE"):
        seen[0] += 1
        if seen[0] == int(after):
            os.kill(os.getpid(), signal.SIGKILL)
me = Practitioner(UUID(by), "Maureen", ROLES[RoleKey.SUPERVISOR], None, None)
with database.unit_of_work() as session:
    row = session.get_one(Destruction, UUID(destruction))
    actions.answer(session, by=me, row=row, agrees=True, local={"early_help": 6, "child_in_need": 6, "child_protection": 6})
"""


def test_a_power_cut_in_the_middle_leaves_the_whole_record(database: Database) -> None:
    place = Place(database)
    destruction = place.ask()
    before = rows_in(database)
    root = Path(__file__).resolve().parents[3]
    run = subprocess.run(
        [sys.executable, "-c", CUT_OFF, database.url, str(destruction), str(place.maureen.id), "12"],
        cwd=root, env=os.environ, check=False, capture_output=True,
    )  # fmt: skip
    assert run.returncode == -signal.SIGKILL, run.stderr.decode()[-800:]
    assert rows_in(database) == before
    place.answer(destruction)
    with database.reading() as session:
        assert session.get(Case, place.family.id) is None


def test_who_was_found_to_be_one_of_them_goes_with_them(database: Database) -> None:
    """Nothing names such a record any more, so that nothing but this would ever take it out."""
    place = Place(database)
    with database.unit_of_work() as session:
        again = a_child(session, place.others, "Mia", pen_picture=CANARY).id
        mia = place.mia.id
        place.others.case.team_id = place.family.case.team_id
        session.add(place.others.case)
        row = merging.ask(session, by=place.ruth, one=mia, other=again, why="")
        pair = pair_by_id(session, place.tom, row.id)
        assert pair is not None
        merging.make_one(session, by=place.tom, pair=pair, kept=mia, chosen={}, seen=row.version)
        destroying.destroy(session, place.others.id)
        assert session.get(Person, mia) is not None
        destroying.destroy(session, place.family.id)
        assert session.get(Person, mia) is None
        assert session.get(Person, again) is None


def test_a_hold_that_was_lifted_is_not_taken_for_one_that_stands(sqlite_database: Database) -> None:
    """Somebody goes back to a page, and places a hold that was placed and lifted: they are told that nothing holds it."""
    place, sent = Place(sqlite_database), uuid4()
    with sqlite_database.unit_of_work() as session:
        case_id = place.family.id
        first = actions.hold(session, by=place.ruth, case_id=case_id, why="An inquiry", hold_id=sent)
        assert actions.hold(session, by=place.ruth, case_id=case_id, why="An inquiry", hold_id=sent).id == first.id
        actions.lift(session, by=place.tom, hold=first, why="It is over")
        assert actions.hold(session, by=place.ruth, case_id=case_id, why="A court asks", hold_id=sent).id != first.id
        with pytest.raises(AlreadyDone):
            actions.hold(session, by=place.ruth, case_id=case_id, why="An inquiry", hold_id=sent)
        assert place.family.id in queries.held(session, [case_id])
