"""A licensed instrument is declared as data, without its content; a practice lead keeps its licence and who is trained in it."""

import datetime
from pathlib import Path

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import Trail
from app.db import Database, today
from app.instruments.actions import Licence, note_licence
from app.instruments.declared import INSTRUMENTS, FaultyInstruments, Instrument, load_instruments
from app.instruments.models import HeldLicence, HeldTraining
from app.instruments.rules import Held, missing
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.refusals import SomeoneElseChanged
from tests.support.factories import a_practitioner
from tests.support.visiting import visitor

AT = "/shelf/licensed/graded_care_profile_2"
DAY = datetime.timedelta(days=1)
GCP = load_instruments()["graded_care_profile_2"]
SDQ = load_instruments()["strengths_and_difficulties_questionnaire"]


def a_lead(database: Database) -> Practitioner:
    with database.unit_of_work() as session:
        return a_practitioner(session, "Dana Whitfield", role=RoleKey.PRACTICE_LEAD)


def test_nothing_of_an_instrument_but_what_it_is_can_be_declared() -> None:
    fields = set(Instrument.model_fields)
    assert not fields & {"questions", "items", "scales", "guidance", "grades"}
    assert all(len(path.read_text()) < 2000 for path in INSTRUMENTS.glob("*.toml"))


def test_every_fault_in_every_file_is_named(tmp_path: Path) -> None:
    whole = (INSTRUMENTS / "graded_care_profile_2.toml").read_text()
    (tmp_path / "a.toml").write_text("key = ")
    (tmp_path / "b.toml").write_text(whole.replace('owner = "NSPCC"', 'questions = "Is there food?"'))
    (tmp_path / "c.toml").write_text(whole)
    with pytest.raises(FaultyInstruments) as told:
        load_instruments(tmp_path)
    words = str(told.value)
    assert "a.toml: it cannot be read" in words
    assert "b.toml: owner: " in words
    assert "b.toml: questions: " in words
    assert "c.toml: its key is graded_care_profile_2" in words


def test_the_shelf_marks_what_is_used_elsewhere(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=a_lead(sqlite_service.state.database))
    shelf = dana.get("/shelf")
    assert "Licensed tools, used elsewhere" in shelf.text
    assert shelf.one("a", href=AT) is not None
    page = dana.get(AT)
    assert "Belongs to NSPCC." in page.text
    assert "Licensed: used elsewhere" in page.text
    assert dana.ask("/shelf/licensed/none").status_code == 404


def test_a_practice_lead_keeps_the_licence_and_who_is_trained(service: FastAPI) -> None:
    database: Database = service.state.database
    dana = visitor(service, as_=a_lead(database))
    with database.unit_of_work() as session:
        ruth = a_practitioner(session, "Ruth Adeyemi")
    dana.get(AT)
    licence = {"seen": "0", "holder": "The partnership", "reference": "L-7", **boxes("expires_on", today() + DAY)}
    assert dana.post(f"{AT}/licence", licence).status_code == 303
    training = {"who": str(ruth.id), **boxes("trained_on", today() - 400 * DAY), **boxes("until", today() - DAY)}
    assert dana.post(f"{AT}/training", training).status_code == 303
    page = dana.get(AT)
    assert "Held by The partnership" in page.text
    assert "Ruth Adeyemi: trained" in page.text
    assert "ran out" in page.text
    assert dana.post(f"{AT}/training", training | boxes("until", today() + DAY)).status_code == 303
    assert "ran out" not in dana.get(AT).text
    with database.reading() as session:
        assert [one.number for one in session.exec(select(HeldLicence))] == [1]
        assert sorted(one.number for one in session.exec(select(HeldTraining))) == [1, 2]
        deeds = set(session.exec(select(Trail.what)))
        assert {"noted a licence", "noted somebody’s training"} <= deeds


def boxes(name: str, day: datetime.date) -> dict[str, str]:
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}


def test_what_cannot_be_read_is_said_beside_its_field(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=a_lead(sqlite_service.state.database))
    dana.get(AT)
    page = dana.read(dana.post(f"{AT}/licence", {"reference": "L-7"}), status=422)
    assert "Write who holds the licence." in page.text
    page = dana.read(dana.post(f"{AT}/training", {"who": "nobody", "trained_on_day": "40"}), status=422)
    assert "Choose who was trained." in page.text


def test_nobody_but_a_practice_lead_keeps_them(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
    visit = visitor(sqlite_service, as_=ruth)
    page = visit.get(AT)
    assert "Keep the licence" not in page.text
    assert "No licence is noted for it" in page.text
    for path in ("licence", "training"):
        assert visit.post(f"{AT}/{path}", {}).status_code == 404


def test_a_note_on_what_somebody_noted_since_is_refused(database: Database) -> None:
    dana = a_lead(database)
    with database.unit_of_work() as session:
        note_licence(session, instrument=GCP.key, licence=Licence("One", "", None), seen=0, by=dana)
    with pytest.raises(SomeoneElseChanged), database.unit_of_work() as session:
        note_licence(session, instrument=GCP.key, licence=Licence("Two", "", None), seen=0, by=dana)


def test_the_start_check_names_what_is_missing_and_what_has_run_out() -> None:
    day = today()
    assert [one.what for one in missing(GCP, None, None, day)] == [
        "No licence is noted for it",
        "No training in it is noted for whoever starts it",
    ]
    ran_out = missing(GCP, Held(day - DAY), Held(day - DAY), day)
    assert [(one.what, one.ran_out) for one in ran_out] == [
        ("The licence has run out", day - DAY),
        ("The training of whoever starts it has run out", day - DAY),
    ]
    assert missing(GCP, Held(day), Held(None), day) == ()
    assert missing(SDQ, None, None, day) == ()
