"""A restored backup brings back nothing that was destroyed since: it goes again before anybody can open the record."""

import json
import shutil
from pathlib import Path
from uuid import UUID

from sqlmodel import Session, col, select

from app.audit.models import Trail
from app.audit.verifying import verify
from app.backups.taking import DESTROYED
from app.cases.models import Access, Case, Person
from app.db import now, today
from app.evidence.models import Statement
from app.filing.store import store_of
from app.opening import marks_of
from app.people.practitioner import Practitioner
from app.retention import destroying
from app.retention.models import Destruction, DestructionFile, Standing
from app.retention.sweeping import sweep
from tests.app.restoring.arranged import Place, rows_of, with_a_family
from tests.support.factories import Family, a_family, a_statement, a_supervisor


def destroyed(
    place: Place, case_id: UUID | None = None, *, decided_by: tuple[Practitioner, Practitioner] | None = None
) -> tuple[UUID, UUID]:
    """A family of a place, or its only one, is destroyed by two people, and swept. Gives the case and the certificate."""
    with place.record() as database:
        with database.unit_of_work() as session:
            case = session.get_one(Case, case_id) if case_id else session.exec(select(Case)).one()
            one, other = decided_by or (a_supervisor(session), a_supervisor(session, "Maureen Aziz"))
            row = Destruction(
                case_id=case.id, ref=case.ref, team_id=case.team_id, standing=Standing.DONE, asked_at=now(), asked_by=one.id,
                answered_at=now(), answered_by=other.id, rules="[]", kept_until=today(),
            )  # fmt: skip
            session.add(row)
            session.flush()
            gone, certificate, files = case.id, row.id, destroying.files_of(session, case.id)
            destroying.destroy(session, gone)
            session.add_all([DestructionFile(destruction_id=certificate, path=path) for path in files])
        assert sweep(database, place.settings) == 1
    return gone, certificate


def the_backup(place: Place) -> Path:
    [made] = (place.data / "backups").glob("*.wpbackup")
    return made


def two_supervisors(place: Place) -> tuple[Practitioner, Practitioner]:
    with place.record() as database, database.unit_of_work() as session:
        return a_supervisor(session), a_supervisor(session, "Maureen Aziz")


def test_what_was_destroyed_since_is_destroyed_again_with_its_certificate(place: Place, elsewhere: Place) -> None:
    with_a_family(place)
    two = two_supervisors(place)
    place.run("backup")
    case_id, certificate = destroyed(place, decided_by=two)

    said = elsewhere.run("restore", str(the_backup(place)))

    assert said.exit_code == 0, said.output
    assert "1 came back with the backup and was destroyed again" in said.output
    with elsewhere.record() as database, database.reading() as session:
        assert (session.get(Case, case_id), session.exec(select(Statement)).all()) == (None, [])
        assert session.exec(select(Person)).all() == []
        kept = session.get_one(Destruction, certificate)
        assert (kept.standing, kept.asked_by, kept.swept_at is not None) == (Standing.DONE, two[0].id, True)
        lines = session.exec(select(Trail.what).where(Trail.case_id == case_id, Trail.about_id == certificate)).all()
        assert "destroyed again what a backup brought back" in lines
        assert verify(database, marks_of(elsewhere.settings)).whole
    assert list(store_of(elsewhere.settings).every()) == []
    assert b"which cupboard" not in b"".join(one.read_bytes() for one in elsewhere.data.rglob("*") if one.is_file())
    assert (elsewhere.data / "marks" / DESTROYED).read_bytes() == (place.data / "marks" / DESTROYED).read_bytes()


def test_it_is_found_out_beside_the_backup_and_in_a_later_backup(sqlite_place: Place, tmp_path: Path) -> None:
    """Whoever keeps backups on another machine, and has lost this one, has the list there."""
    place = sqlite_place
    with_a_family(place)
    place.run("backup")
    early = the_backup(place)
    away = tmp_path / "away"
    away.mkdir()
    early.rename(away / early.name)
    case_id, _ = destroyed(place)
    place.run("backup")
    with place.record() as database, database.reading() as session:
        assert session.get(Case, case_id) is None
    shutil.copyfile(place.data / "backups" / DESTROYED, away / DESTROYED)
    shutil.rmtree(place.data)

    there = Place(tmp_path / "new", more=place.more)
    said = there.run("restore", str(away / early.name))

    assert "1 came back with the backup and was destroyed again" in said.output
    with there.record() as database, database.reading() as session:
        assert session.get(Case, case_id) is None
        assert session.exec(select(Destruction)).all() == [], "those who decided came later: the list alone has the certificate"
    assert (there.data / "marks" / DESTROYED).exists()


def test_what_another_family_rests_on_is_sealed_and_that_is_said(place: Place, elsewhere: Place) -> None:
    ruth = with_a_family(place)
    with place.record() as database, database.unit_of_work() as session:
        [mine] = session.exec(select(Statement)).all()
        case_id = mine.case_id
        theirs = a_statement(session, the_others(session, ruth), ruth, "Put right")
        theirs.supersedes_id, theirs.supersedes_why = mine.id, "It was hers"
    place.run("backup")
    with place.record() as database, database.unit_of_work() as session:
        row = session.exec(select(Statement).where(col(Statement.supersedes_id).is_not(None))).one()
        row.supersedes_id, row.supersedes_why = None, ""
    destroyed(place, case_id)

    said = elsewhere.run("restore", str(the_backup(place)))

    assert said.exit_code == 1
    assert "could only be sealed" in said.output
    with elsewhere.record() as database, database.reading() as session:
        assert session.get_one(Case, case_id).access is Access.SEALED


def the_others(session: Session, ruth: Practitioner) -> Family:
    return a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth])


def test_a_list_that_another_hand_wrote_is_told_and_destroys_nothing(sqlite_place: Place, tmp_path: Path) -> None:
    with_a_family(sqlite_place)
    sqlite_place.run("backup")
    before = rows_of(sqlite_place, but=("trail", "trail_head", "signinsession", "account"))
    destroyed(sqlite_place)
    kept = sqlite_place.data / "backups" / DESTROYED
    kept.write_text(json.dumps({**json.loads(kept.read_text()), "stayed": 7}) + "\n")
    (sqlite_place.data / "marks" / DESTROYED).unlink()

    there = Place(tmp_path / "new", more=sqlite_place.more)
    said = there.run("restore", str(the_backup(sqlite_place)))

    assert said.exit_code == 1
    assert "1 lines of the list" in said.output
    assert rows_of(there, but=("trail", "trail_head", "signinsession", "account")) == before
