"""A package that somebody else wrote and installed offers its tool to the shelf, and taken away it is gone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "tests" / "packages" / "school_gate"


def run(*words: str, path: Path) -> str:
    """What a command says, with this folder among those in which Python finds packages."""
    surroundings = os.environ | {"PYTHONPATH": f"{path}{os.pathsep}{ROOT}"}
    command = [sys.executable, *words]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def listed(path: Path) -> dict[str, str]:
    """The tools on the shelf and their versions, as the service lists them."""
    found = json.loads(run("-c", "from app.cli import main; main()", "tools", "list", "--json", path=path))
    return {tool["key"]: tool["version"] for tool in found}


def test_an_installed_package_offers_its_tool_to_the_shelf(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    shutil.copytree(PACKAGE, source)  # building leaves files beside the source
    flags = ("--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--target", str(target))

    run("-m", "pip", "install", *flags, str(source), path=tmp_path)

    assert listed(target)["school_gate"] == "1.0.0"
    assert "school_gate" not in listed(tmp_path)
