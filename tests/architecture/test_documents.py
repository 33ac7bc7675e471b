"""The papers are true: every field is in the catalogue, every control of a hazard is a test that exists, backups lie apart."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.tables import RECORD

ROOT = Path(__file__).resolve().parents[2]
FIELDS: dict[str, Any] = tomllib.loads((ROOT / "docs" / "fields.toml").read_text())
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
        file, _, name = control.partition("::")
        assert (ROOT / file).is_file(), control
        assert re.search(rf"^def {name}\(", (ROOT / file).read_text(), re.MULTILINE), control


def test_the_papers_lead_to_papers_that_are_there() -> None:
    broken = [
        f"{file.name}: {link}"
        for file in (ROOT / "docs").glob("*.md")
        for link in re.findall(r"\]\(([^)#]+)\)", file.read_text())
        if not (file.parent / link).exists()
    ]

    assert broken == []


def test_the_service_of_the_compose_file_has_no_way_to_the_backups_or_their_key() -> None:
    services = (ROOT / "deploy" / "compose.yaml").read_text().split("\nservices:\n")[1]
    service = services.split("\n  backups:\n")[0]

    assert "/srv/backups" not in service
    assert "secrets: [record, database]" in service
    assert "./backups:/srv/backups" in services
