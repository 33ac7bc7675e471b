"""Set-up is exact, owes nothing to any one registry, and sends a browser no more than a phone can bear."""

import json
import re
import sys
import tomllib
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app.web.assets import BUILT, AssetFault, manifest_in_use, without_government_marks

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted(ROOT.glob("requirements*.lock"))
FIRST_LOAD = 60_000
"""Bytes of style and script, compressed, that a first visit may cost."""

PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)


def pinned_in(lock: Path) -> dict[str, str]:
    return {str(canonicalize_name(name)): version for name, version in PINNED.findall(lock.read_text())}


def wanted() -> dict[str, list[Requirement]]:
    """What pyproject.toml asks for, by the lock that answers it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    run_time = project["project"]["dependencies"]
    groups = project["dependency-groups"]
    asked = {
        "requirements.lock": run_time,
        "requirements-dev.lock": [*run_time, *groups["dev"]],
        "requirements-uv.lock": groups["uv"],
        "requirements-node.lock": groups["node"],
        "requirements-forms.lock": groups["forms"],
    }
    return {lock: [Requirement(line) for line in lines] for lock, lines in asked.items()}


@pytest.mark.parametrize("lock", [*LOCKS, ROOT / "package-lock.json"], ids=lambda path: path.name)
def test_a_lock_names_no_registry(lock: Path) -> None:
    assert re.findall(r"https?://\S+", lock.read_text()) == []


@pytest.mark.parametrize("lock", wanted())
def test_a_lock_answers_all_that_pyproject_asks(lock: str) -> None:
    pinned = pinned_in(ROOT / lock)
    unmet = [
        str(asked)
        for asked in wanted()[lock]
        if not asked.specifier.contains(pinned.get(str(canonicalize_name(asked.name)), "0"))
    ]
    assert unmet == [], "write the locks again: python3 dev lock"


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_pinned_package_has_hashes(lock: Path) -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", lock.read_text().strip())
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


AUDITOR = """#!/usr/bin/env python3
import pathlib, sys
pathlib.Path(sys.argv[sys.argv.index("--output") + 1]).write_text('''{said}''')
"""
"""Says of whatever it is asked about what is put in here."""


def test_the_check_asks_for_known_weaknesses_and_fails_when_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader = SourceFileLoader("dev", str(ROOT / "dev"))
    dev: Any = module_from_spec(ModuleSpec("dev", loader, origin=str(ROOT / "dev")))
    dev.__file__ = loader.path
    loader.exec_module(dev)
    monkeypatch.setattr(dev, "VENV", tmp_path)
    auditor = tmp_path / "bin" / "pip-audit"
    auditor.parent.mkdir()
    for weak, said in ((False, ""), (True, '{"id": "CVE-2025-62727"}')):
        each = f'{{"dependencies": [{{"name": "starlette", "version": "0.1", "vulns": [{said}]}}]}}'
        auditor.write_text(AUDITOR.format(said=each))
        auditor.chmod(0o700)

        assert dev.known_weaknesses() is weak

        assert ("starlette 0.1: CVE-2025-62727" in capsys.readouterr().err) is weak
    assert "requirements.lock" in dev.AUDIT
    assert "known_weaknesses" in dev.check.__code__.co_names


def test_every_dependency_says_what_it_is_for() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    asked = [line for line in text.splitlines() if re.match(r'\s+"[a-z0-9-]+(\[[a-z,]+\])?[>=]=', line)]
    assert asked
    assert [line for line in asked if "#" not in line] == []


def test_every_part_of_a_page_has_an_exact_version_and_is_verified() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text())
    asked = json.loads((ROOT / "package.json").read_text())
    for name, version in {**asked["dependencies"], **asked["devDependencies"]}.items():
        kept = lock["packages"][f"node_modules/{name}"]
        assert kept["version"] == version
        assert kept["integrity"].startswith("sha512-")


def test_styles_and_scripts_of_a_first_visit_are_small() -> None:
    on_every_page = re.findall(r"'([a-z]+\.(?:css|js))'", (ROOT / "templates" / "_layout.html").read_text())
    sent = {name: (BUILT / f"{kept}.gz").stat().st_size for name, kept in manifest_in_use().items() if name in on_every_page}
    assert len(sent) > 5
    assert sum(sent.values()) <= FIRST_LOAD, sent


def test_nothing_served_is_loaded_from_elsewhere() -> None:
    for name, kept in manifest_in_use().items():
        if name.endswith(".css"):
            text = (BUILT / kept).read_text()
            assert re.findall(r"@import|url\(\s*['\"]?(?:https?:)?//", text) == [], name
            assert "GDS Transport" not in text, name


THERE = r"""\s*=\s*["']?(?:https?:)?//"""
AWAY = re.compile(rf"\b(?:src|srcset|poster|action|formaction|hx-\w+){THERE}|<link\b[^>]*href{THERE}")


def test_no_page_and_no_script_of_ours_asks_anybody_else_for_anything() -> None:
    assert AWAY.search('<script src="https://cdn.example/x.js">')
    assert AWAY.search('<link rel="stylesheet" href=//cdn.example/x.css>')
    for template in (ROOT / "templates").rglob("*.html"):
        assert AWAY.findall(template.read_text()) == [], template.name
    for script in (ROOT / "app" / "web" / "static").glob("*.js"):
        assert "://" not in script.read_text(), script.name


def test_a_government_typeface_written_in_a_new_way_is_noticed() -> None:
    with pytest.raises(AssetFault, match="GDS Transport"):
        without_government_marks('.a{font-family:"GDS Transport",serif}')
