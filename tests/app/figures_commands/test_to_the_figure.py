"""From a return at the command line to the figure: brought in, counted, told as JSON, listed with who sent it, and taken back."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app import cli
from app.db import Database
from tests.app.returns.census import census, child, episode, plan

AGAIN, FIRST, FAULTY = plan(before="1"), plan(before="0"), plan(category="")


@pytest.fixture
def data(sqlite_database: Database) -> Path:
    return Path(sqlite_database.url.removeprefix("sqlite:///")).parent


def run(data: Path, *words: str, ends: int = 0) -> str:
    said = CliRunner().invoke(cli.main, [*words, "--data", str(data)], env={"COLUMNS": "200"})
    assert said.exit_code == ends, said.output
    return said.output


def a_file(data: Path, name: str, *more: str) -> str:
    children = (child(f"{name}{number}", episode(AGAIN if number < 12 else FIRST)) for number in range(40))
    file = data / f"{name}.xml"
    file.write_bytes(census(*children, *more))
    return str(file)


def repeat_plans(data: Path) -> list[tuple[Any, ...]]:
    told = json.loads(run(data, "measures", "--json"))
    one = next(one for one in told["measures"] if one["key"] == "repeat_plans")
    return [
        (value["figure"], value["numerator"], value["denominator"])
        for value in one["values"]
        if value["period"][:8] == "the year"
    ]


def test_a_return_is_brought_in_told_and_taken_back(data: Path) -> None:
    said = run(data, "import", "cin", a_file(data, "A"), "--count")

    assert "40 children" in said
    assert "It counts now." in said
    assert ("30.0%", 12, 40) in repeat_plans(data)
    listed = " ".join(run(data, "batches").split())
    [batch_id] = re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}", listed)
    assert f"{batch_id} Counted Children in need census, 1 April 2024 to 31 March 2025" in listed
    assert "at the command line" in listed
    assert "It counts no more." in run(data, "batches", "take-back", batch_id)
    assert repeat_plans(data) == []
    assert "somebody has decided" in run(data, "batches", "take-back", batch_id, ends=1).lower()


def test_a_return_with_lines_left_out_waits_until_somebody_says_so(data: Path) -> None:
    said = run(data, "import", "cin", a_file(data, "B", child("X", episode(FAULTY))))

    assert "InitialCategoryOfAbuse" in said
    assert "It waits" in said
    assert repeat_plans(data) == []
    [batch_id] = re.findall(r"count ([0-9a-f-]{36})", " ".join(said.split()))
    run(data, "batches", "count", batch_id)
    assert ("30.0%", 12, 40) in repeat_plans(data)
    assert "sent before" in run(data, "import", "cin", a_file(data, "B", child("X", episode(FAULTY))), ends=1)
