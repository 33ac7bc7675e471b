"""The file of stages is read at start: what is wrong in it stops the service, with the file, the place and the mend."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app import cli
from app.deadlines.declared import by_key, load_rules
from app.settings import SettingsFault
from app.stages.declared import SHIPPED, faults_in, load_stages, shipped


def test_the_stages_that_come_with_the_service_have_no_fault() -> None:
    assert list(faults_in(shipped(), by_key())) == []
    assert {one.key for one in shipped().stages if one.by_agreement} == {"early_help"}


def with_change(folder: Path, change: dict[str, Any] | None = None, **stage: Any) -> Path:
    told = json.loads(SHIPPED.read_text()) | (change or {})
    told["stages"][2] |= stage
    path = folder / "stages.json"
    path.write_text(json.dumps(told))
    return path


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        (
            {"may_follow": ["nowhere"]},
            "stages, number 3 (child_in_need), may_follow: there is no stage “nowhere”. Use one of: early_",
        ),
        ({"led_by": ["nobody"]}, "led_by: there is no role “nobody”"),
        ({"starts": ["never"]}, "starts: there is no deadline “never”"),
        ({"meets": ["never"]}, "meets: there is no deadline “never”"),
        ({"key": "early_help"}, "stages: “early_help” is there twice"),
        ({"name": ""}, "stages, number 3, name:"),
        ({"colour": "red"}, "stages, number 3, colour:"),
    ],
)
def test_each_fault_says_where_and_how_to_mend_it(tmp_path: Path, stage: dict[str, Any], says: str) -> None:
    path = with_change(tmp_path, **stage)
    with pytest.raises(SettingsFault) as fault:
        load_stages(tmp_path, by_key())
    assert str(fault.value).startswith(f"{path} cannot be used.")
    assert says in str(fault.value)
    assert "Mend it, or move it away" in str(fault.value)


def test_the_service_does_not_start_with_a_file_that_is_cut_short(tmp_path: Path) -> None:
    (tmp_path / "stages.json").write_text('{"as_of": "2026')
    said = CliRunner().invoke(cli.main, ["serve", "--data", str(tmp_path), "--port", "1"])
    assert said.exit_code == 1
    assert "stages.json cannot be used" in said.stderr


def test_an_authority_sets_a_deadline_of_its_own_beside_those_of_law(tmp_path: Path) -> None:
    own = by_key()["core_group"].model_dump(mode="json") | {"length": 7}
    (tmp_path / "deadlines.json").write_text(json.dumps({"as_of": "2026-11-29", "rules": [own]}))
    rules = load_rules(tmp_path)
    assert rules["core_group"].length == 7
    assert rules["assessment"] == by_key()["assessment"]
    own["follows_with"] = "nothing"
    (tmp_path / "deadlines.json").write_text(json.dumps({"as_of": "2026-11-29", "rules": [own]}))
    with pytest.raises(SettingsFault, match="core_group: follows_with names “nothing”"):
        load_rules(tmp_path)
