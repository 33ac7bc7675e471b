"""The papers are true: every field is in the catalogue, every control of a hazard is a test that exists, backups lie apart."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.tables import RECORD

ROOT = Path(__file__).resolve().parents[2]
FIELDS: dict[str, Any] = tomllib.loads((ROOT / "docs" / "fields.toml").read_text())
PROMISES: dict[str, list[dict[str, Any]]] = tomllib.loads((ROOT / "docs" / "promises.toml").read_text())
HAZARDS: list[dict[str, Any]] = tomllib.loads((ROOT / "docs" / "hazards.toml").read_text())["hazard"]


def test_every_field_that_is_kept_says_what_for_who_sees_it_and_how_long() -> None:
    """A new table or field: add it to docs/fields.toml, where the file says how."""
    kept = {name: sorted(column.name for column in table.columns) for name, table in RECORD.tables.items()}
    told = {name: sorted(one["fields"]) for name, one in FIELDS["tables"].items()}

    assert told == kept
    for name, one in FIELDS["tables"].items():
        assert len(one["purpose"]) > 10, name
        assert one["seen_by"] in FIELDS["seen_by"], name
        assert one["kept"] in FIELDS["kept"], name


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda one: str(one["key"]))
def test_what_stops_a_hazard_is_a_test_that_exists(hazard: dict[str, Any]) -> None:
    assert hazard["controls"]
    for control in hazard["controls"]:
        assert is_a_test(control), control


def is_a_test(told: str) -> bool:
    file, _, name = told.partition("::")
    return (ROOT / file).is_file() and bool(re.search(rf"^def {name}\(", (ROOT / file).read_text(), re.MULTILINE))


@pytest.mark.parametrize("held", [*PROMISES["promise"], *PROMISES["trap"]], ids=lambda one: f"{one['number']} {one['what'][:40]}")
def test_what_holds_a_promise_is_a_test_that_exists(held: dict[str, Any]) -> None:
    assert held["tests"]
    for one in held["tests"]:
        assert is_a_test(one), one


def test_every_promise_and_every_trap_is_named_once() -> None:
    assert [one["number"] for one in PROMISES["promise"]] == list(range(1, 21))
    assert [one["number"] for one in PROMISES["trap"]] == list(range(1, 27))


def test_the_papers_lead_to_papers_that_are_there() -> None:
    broken = [
        f"{file.name}: {link}"
        for file in (ROOT / "docs").glob("*.md")
        for link in re.findall(r"\]\(([^)#]+)\)", file.read_text())
        if not (file.parent / link).exists()
    ]

    assert broken == []
