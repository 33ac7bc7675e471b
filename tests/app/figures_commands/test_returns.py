"""Returns at the command line: nothing counts until somebody says so, and what is wrong is said with its lines."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import col, select
from typer.testing import CliRunner

from app import cli
from app.cohorts.models import CohortBatch, Stand
from app.db import Database
from app.returns.meant import Sort
from tests.app.returns.census import census, child, episode, plan

Run = Callable[..., tuple[int, str]]


def run(data: Path, *words: str) -> tuple[int, str]:
    said = CliRunner().invoke(cli.main, [*words, "--data", str(data)], env={"COLUMNS": "250"})
    return said.exit_code, " ".join(said.output.split())


@pytest.fixture
def here(sqlite_database: Database) -> Path:
    return Path(sqlite_database.url.removeprefix("sqlite:///")).parent


def a_file(folder: Path, content: bytes) -> str:
    path = folder / "return.file"
    path.write_bytes(content)
    return str(path)


def stands(database: Database) -> list[tuple[UUID, Stand]]:
    with database.reading() as session:
        return [(one.id, one.stand) for one in session.exec(select(CohortBatch).order_by(col(CohortBatch.sent_at)))]


def of(number: int) -> bytes:
    return census(*(child(f"A{one}", episode(plan())) for one in range(number)))


def test_a_return_waits_and_says_what_it_would_replace_and_then_what_it_did(here: Path, sqlite_database: Database) -> None:
    code, first = run(here, "import", "cin", a_file(here, of(3)))
    assert (code, [stand for _, stand in stands(sqlite_database)]) == (0, [Stand.WAITING])
    assert "It waits, and nothing of it counts yet." in first
    assert "replaces" not in first

    [(first_id, _)] = stands(sqlite_database)
    assert "It counts now. The figures" in run(here, "batches", "count", str(first_id))[1]
    later = run(here, "import", "cin", a_file(here, of(2)))[1]
    assert "Once it counts, it replaces the one that counts now: 3 children, 6 entries." in later
    assert [stand for _, stand in stands(sqlite_database)] == [Stand.BROUGHT_IN, Stand.WAITING]

    counted = run(here, "batches", "count", str(stands(sqlite_database)[1][0]))[1]
    assert "It counts now. It replaced: 3 children, 6 entries." in counted
    assert [stand for _, stand in stands(sqlite_database)] == [Stand.REPLACED, Stand.BROUGHT_IN]


def test_it_counts_at_once_where_that_is_asked_for(here: Path, sqlite_database: Database) -> None:
    assert "It counts now." in run(here, "import", "cin", a_file(here, of(3)), "--count")[1]
    said = run(here, "import", "cin", a_file(here, of(2)), "--count")[1]

    assert "It replaced: 3 children, 6 entries." in said
    assert [stand for _, stand in stands(sqlite_database)] == [Stand.REPLACED, Stand.BROUGHT_IN]


@pytest.mark.parametrize(
    ("words", "content", "brought"),
    [
        (
            ("early-help", "--from", "2023-04-01", "--to", "2025-03-31"),
            b"child,start,end,reason\nA,2024-05-01,,Neglect\nB,soon,,Money\n",
            (Sort.EARLY_HELP, 1, 1, 1),
        ),
        (
            ("attendance",),
            b"UPN,School year,Possible,Authorised,Unauthorised\nU1,2024/25,300,30,0\nU2,2024/25,300,some,0\n",
            (Sort.ATTENDANCE, 1, 1, 1),
        ),
    ],
)
def test_early_help_and_attendance_come_in_too_and_a_line_that_is_left_out_is_named(
    here: Path, sqlite_database: Database, words: Sequence[str], content: bytes, brought: tuple[Sort, int, int, int]
) -> None:
    code, said = run(here, "import", words[0], a_file(here, content), *words[1:])

    with sqlite_database.reading() as session:
        [batch] = session.exec(select(CohortBatch)).all()
        assert (batch.sort, batch.children, batch.rows, batch.refused) == brought
        assert (code, batch.stand) == (0, Stand.WAITING)
    assert "Left out, 1 line." in said
    assert "First in line 3." in said
    assert "It waits" in said


def test_where_nothing_can_be_counted_each_line_is_said_all_the_same(here: Path) -> None:
    code, said = run(here, "import", "cin", a_file(here, census(child("A", episode(plan(), referred="2026-06-03")))))

    assert code == 1
    assert "Nothing in the file can be counted. Mend its lines as their report says" in said
    assert "CINreferralDate" in said
    assert "It is after the last day of the return." in said


@pytest.mark.parametrize(
    ("words", "content", "sentence"),
    [
        (
            ("early-help", "--from", "2026-04-01", "--to", "2023-03-31"),
            b"child,start\nA,2024-05-01\n",
            "It ends before it begins.",
        ),
        (("early-help", "--from", "2023-04-01", "--to", "2025-03-31"), b"", "The file is empty."),
        (("early-help", "--from", "2023-04-01", "--to", "2025-03-31"), b"child,start\n", "No line of the file says anything."),
        (("cin",), b"child,start\nA,2024-05-01\n", "This is no XML, as a census is. Choose what kind of return it is"),
    ],
)
def test_what_is_no_such_return_is_refused_in_words(here: Path, words: Sequence[str], content: bytes, sentence: str) -> None:
    code, said = run(here, "import", words[0], a_file(here, content), *words[1:])

    assert (code, sentence in said) == (1, True), said


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("import", "cin", "nothere.xml"), "nothere.xml cannot be read: No such file or directory."),
        (("batches", "take-back", "nonsense"), "“nonsense” is no id of a return"),
        (("batches", "count", "nonsense"), "“nonsense” is no id of a return"),
    ],
)
def test_a_slip_is_said_in_our_own_words(here: Path, words: Sequence[str], sentence: str) -> None:
    code, said = run(here, *words)

    assert (code, sentence in said) == (1, True), said


@pytest.mark.parametrize(
    "words",
    [
        ("measures",),
        ("batches",),
        ("batches", "count", "00000000-0000-4000-8000-000000000000"),
        ("account", "list"),
        ("account", "invite", "ruth@northgate.example"),
        ("verify-audit",),
        ("check-files",),
        ("rotate-keys",),
        ("import", "population", "{file}"),
        ("dataset", "{out}", "--why", "to see"),
    ],
)
def test_a_slip_in_the_name_of_the_folder_makes_no_new_record(tmp_path: Path, words: Sequence[str]) -> None:
    away, file = tmp_path / "no-such-folder", a_file(tmp_path, b"Year,Children\n2025,1000\n")

    code, said = run(away, *(word.format(file=file, out=tmp_path / "out.zip") for word in words))

    assert (code, away.exists()) == (1, False), said
    assert f"There is no record in {away}. Nothing was made." in said
