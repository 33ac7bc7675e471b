"""Rows of another agency at the command line: the same report, in the name of who works with the family, and taken back."""

import re
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import select
from typer.testing import CliRunner

from app import cli
from app.audit.models import Trail, TrailKind
from app.cases.models import Case
from app.chronology.models import Batch, Event, Stand
from app.db import Database, now
from app.people.models import Account
from app.people.practitioner import Practitioner
from tests.support.factories import a_family, a_practitioner, a_supervisor, team_of

ROWS = "Date,Event\n12/03/2025,Missed a dental check\n31/02/2025,Something\n"


@dataclass
class Machine:
    """Who sits at the machine: a family, who works with it, and who does not."""

    database: Database
    data: Path
    ref: str
    ruth: Practitioner
    names: dict[str, str]

    def run(self, *words: str) -> str:
        said = CliRunner().invoke(cli.main, [*words, "--data", str(self.data)], env={"COLUMNS": "200"})
        return " ".join(said.output.split())

    def send(self, whose: str, *more: str) -> str:
        rows = self.data / "rows.csv"
        rows.write_text(ROWS)
        chosen = ("--family", self.ref, "--agency", "School nurse", "--as", self.names[whose])
        return self.run("import", "chronology", str(rows), *chosen, *more)

    def batch(self) -> tuple[UUID, UUID]:
        """The one there is: its id, and who sent it."""
        with self.database.reading() as session:
            one = session.exec(select(Batch)).one()
            return one.id, one.sent_by


@pytest.fixture
def machine(sqlite_database: Database) -> Machine:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session, "Ruth Adeyemi")
        family = a_family(session, allocated=[ruth])
        a_practitioner(session, "Dev Stranger")
        a_practitioner(session, "Sam Teammate", team=team_of(session, ruth))
        a_supervisor(session, "Tom Supervisor", team=team_of(session, ruth))
        names = {one.name: one.sign_in_name for one in session.exec(select(Account))}
        ref = family.case.ref
    return Machine(sqlite_database, Path(sqlite_database.url.removeprefix("sqlite:///")).parent, ref, ruth, names)


def test_rows_come_in_with_a_report_in_somebodys_name_and_are_taken_back(machine: Machine) -> None:
    refused, waits = machine.send("Dev Stranger"), machine.send("Ruth Adeyemi")
    brought, again = machine.send("Ruth Adeyemi", "--good-rows"), machine.send("Ruth Adeyemi", "--good-rows")
    (batch_id, sent_by), listed = machine.batch(), machine.run("batches")
    assert "given by School nurse" in listed
    assert re.search(r"Sent [^.]+ by Ruth Adeyemi\.", listed)
    unnamed = machine.run("batches", "take-back", str(batch_id))
    taken = machine.run("batches", "take-back", str(batch_id), "--as", machine.names["Ruth Adeyemi"])

    assert "not theirs to write in" in refused
    for words in ("Good rows: 1. Rows to mend: 1.", "31/02/2025", "They wait"):
        assert words in waits
    assert "Rows brought in: 1; left out: 1." in brought
    assert "sent before" in again
    assert f"{machine.ref}: What happened" in listed
    assert "--as" in unnamed
    assert "no longer shown" in taken
    with machine.database.reading() as session:
        assert session.exec(select(Event)).one().words == "Missed a dental check"
        assert session.get_one(Batch, batch_id).stand is Stand.TAKEN_BACK
        lines = [(one.account_id, one.what) for one in session.scalars(select(Trail)) if one.about_id == batch_id]
    assert {who for who, _ in lines} - {None} == {machine.ruth.id} == {sent_by}
    by_nobody = {what for who, what in lines if who is None}
    assert by_nobody == {"sent rows at the command line", "took rows back at the command line"}, "in her name, not by her hand"


def test_odd_words_in_a_file_or_a_name_are_said_as_they_are(machine: Machine) -> None:
    (machine.data / "odd.csv").write_text("Date,Event\n[/bold],Something\n12/03/2025,[red]Seen\n")
    whose = ("--family", machine.ref, "--as", machine.names["Ruth Adeyemi"])
    chosen = ("import", "chronology", str(machine.data / "odd.csv"), *whose)

    said = machine.run(*chosen, "--agency", "[School] nurse")
    hidden, long = (machine.run(*chosen, "--agency", agency) for agency in ("School\x1b[31m nurse", "s" * 161))

    assert "“[/bold]”" in said
    assert "They wait" in said
    assert "hidden character" in hidden
    assert "Use 160 characters or fewer" in long
    with machine.database.reading() as session:
        assert session.exec(select(Batch)).one().agency == "[School] nurse"


def test_whoever_may_only_read_a_record_or_finds_it_closed_brings_nothing_in_and_takes_nothing_back(machine: Machine) -> None:
    for whose in ("Sam Teammate", "Tom Supervisor"):
        assert "not theirs to write in" in machine.send(whose, "--good-rows"), whose
    machine.send("Ruth Adeyemi", "--good-rows")
    batch_id, _ = machine.batch()
    with machine.database.unit_of_work() as session:
        session.exec(select(Case)).one().closed_at = now()

    for whose in ("Sam Teammate", "Ruth Adeyemi"):
        said = machine.run("batches", "take-back", str(batch_id), "--as", machine.names[whose])
        assert "not theirs to write in" in said, whose
    with machine.database.reading() as session:
        assert session.get_one(Batch, batch_id).stand is Stand.BROUGHT_IN


def test_a_refusal_leaves_its_line_in_the_trail_and_nothing_else(machine: Machine) -> None:
    machine.send("Dev Stranger")
    machine.send("Sam Teammate")
    machine.send("Tom Supervisor")
    rows = str(machine.data / "rows.csv")
    machine.run("import", "chronology", rows, "--family", "NOT-HERE", "--agency", "A", "--as", machine.names["Ruth Adeyemi"])
    machine.run("import", "chronology", rows, "--family", machine.ref, "--agency", "A", "--as", "nobody")
    machine.run("batches", "count", str(machine.ruth.id))

    with machine.database.reading() as session:
        lines = [line for line in session.scalars(select(Trail)) if line.kind is TrailKind.REFUSAL]
        refused = [(line.account_id, line.what) for line in lines]
        assert not session.exec(select(Batch)).all()
        names = {one.id: one.name for one in session.exec(select(Account))}
    assert [(names[who] if who else None, what) for who, what in refused] == [
        ("Dev Stranger", "was refused a family record"),
        ("Sam Teammate", "was asked what for before a record was opened"),
        ("Tom Supervisor", "was refused a family record"),
        (None, "asked for a family record that is not there"),
        (None, "was refused: no open account of this name"),
        (None, "was refused something with a return"),
    ]


def test_rows_that_were_taken_back_can_be_sent_again(machine: Machine) -> None:
    machine.send("Ruth Adeyemi", "--good-rows")
    first, _ = machine.batch()
    machine.run("batches", "take-back", str(first), "--as", machine.names["Ruth Adeyemi"])

    again, twice = machine.send("Ruth Adeyemi", "--good-rows"), machine.send("Ruth Adeyemi", "--good-rows")

    assert "Rows brought in: 1" in again
    assert "sent before" in twice
    with machine.database.reading() as session:
        assert sorted(one.stand for one in session.exec(select(Batch))) == [Stand.BROUGHT_IN, Stand.TAKEN_BACK]
        assert len(session.exec(select(Event)).all()) == 2
