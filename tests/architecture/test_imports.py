"""Each idea uses only the ideas below it, and the map of the README says so truly."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
PARTS = {"routes", "guard", "presenters", "forms", "actions", "queries", "rules", "answers", "models"}


def test_every_import_keeps_to_the_layers_of_the_house() -> None:
    command: list[str | Path] = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


def test_the_map_of_the_readme_names_everything_once_in_the_order_of_the_layers() -> None:
    every_map = re.search(r"```\napp/\n(.*?)\ntools/", (ROOT / "README.md").read_text(), re.DOTALL)
    assert every_map
    named = [re.sub(r"/|\.py", "", line.split()[0]) for line in every_map[1].splitlines()]
    places = {name: at for at, layer in enumerate(CONTRACTS[0]["layers"]) for name in re.split(r"\W+", layer)}

    assert sorted(named) == sorted(places)
    assert [places[name] for name in named] == sorted(places.values())


def test_every_folder_with_parts_is_held_to_their_order() -> None:
    [inside] = [one for one in CONTRACTS if "(routes)" in one.get("layers", ())]
    parts = {
        folder: PARTS & {file.stem for file in folder.glob("*.py")} for folder in (ROOT / "app").iterdir() if folder.is_dir()
    }

    assert inside["containers"] == sorted(f"app.{folder.name}" for folder, found in parts.items() if len(found) > 1)
