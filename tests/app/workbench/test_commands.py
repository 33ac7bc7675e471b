"""The command `whole-picture tools`, as somebody who writes a tool meets it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.db import Database
from app.suite.actions import keep_release
from app.workbench.commands import tools
from tests.support.factories import a_practitioner
from tests.support.tools import a_tool

ROOT = Path(__file__).resolve().parents[3]


def run(*words: str | Path) -> tuple[int, str]:
    """Exit code, and all that was said."""
    result = CliRunner().invoke(tools, [str(word) for word in words])
    return result.exit_code, result.output


def rung(found: re.Match[str]) -> str:
    """A step of the ladder, with words of its own."""
    step = found[1] or found[2]
    return f'{step}="Some words for {step}"'


def begun(folder: Path, *, written: bool = True) -> Path:
    """A tool that was begun, with its blanks filled."""
    run("new", "school_run", "--folder", folder)
    path = folder / "school_run.py"
    if written:
        words = re.sub(r'(\w+)="WRITE: what [^"\n]*gets? when [^"\n]*"|(mostly_not)="WRITE: [^"\n]*"', rung, path.read_text())
        path.write_text(re.sub(r'"WRITE: [^"\n]*"', '"Some plain words"', words))
    return path


def test_a_new_tool_is_begun_and_what_to_do_next_is_said(tmp_path: Path) -> None:
    code, said = run("new", "school_run", "--folder", tmp_path)
    assert code == 0
    assert f"Begun: {tmp_path}/school_run.py" in said
    assert "whole-picture tools check" in said
    assert run("new", "school_run", "--folder", tmp_path) == (
        1,
        f"There is a tool called school_run already: {tmp_path}/school_run.py\n",
    )


def test_check_says_every_fault_and_fails(tmp_path: Path) -> None:
    code, said = run("check", begun(tmp_path, written=False))
    assert code == 1
    assert "faults in 1 tool file:" in said
    assert f"{tmp_path.name}/school_run.py: the tool\n    ‘title’ is still to be written.\n    Mend: " in said


def test_check_says_that_a_tool_is_in_order_and_what_is_not_on_the_shelf(tmp_path: Path) -> None:
    path = begun(tmp_path)
    for where in (path, tmp_path):
        code, said = run("check", where)
        assert code == 0
        assert "school_run 1.0.0: in order. 3 questions, 1 adaptation, draft." in said
        assert "Points to tools that are not on this shelf: childs_day." in said


def test_check_names_a_path_where_nothing_is(tmp_path: Path) -> None:
    code, said = run("check", tmp_path / "absent.py")
    assert code == 2
    assert "there is nothing at" in " ".join(said.split())


def test_check_asks_the_record_whether_a_used_version_was_changed(sqlite_database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "tools"
    path = begun(folder)
    path.write_text(path.read_text().replace("Status.DRAFT", "Status.PUBLISHED"))
    with sqlite_database.unit_of_work() as session:
        keep_release(session, tool=a_tool("school_run"), by=a_practitioner(session))

    code, said = run("check", path, "--data", tmp_path)

    assert code == 1
    assert "Version 1.0.0 has been used" in said


def test_freeze_writes_what_is_published_and_refuses_a_change(tmp_path: Path) -> None:
    folder, frozen = tmp_path / "tools", tmp_path / "frozen"
    path = begun(folder)
    path.write_text(path.read_text().replace("Status.DRAFT", "Status.PUBLISHED"))

    first = run("freeze", "--folder", folder, "--frozen", frozen)
    again = run("freeze", "--folder", folder, "--frozen", frozen)
    path.write_text(path.read_text().replace('title="Some plain words"', 'title="Other plain words"'))
    changed = run("freeze", "--folder", folder, "--frozen", frozen)

    assert first == (0, "Frozen: school_run-1.0.0.json\n1 tool, each equal to its frozen copy.\n")
    assert again == (0, "1 tool, each equal to its frozen copy.\n")
    assert changed[0] == 1
    assert "Give it a new version, 1.0.1" in changed[1]


def test_list_is_for_people_and_for_programs(tmp_path: Path) -> None:
    begun(tmp_path)
    assert run("list", "--folder", tmp_path) == (0, "school_run 1.0.0  Some plain words  10 or 30 minutes\n")
    code, said = run("list", "--json", "--folder", tmp_path)
    (one,) = json.loads(said)
    assert (code, one["key"], one["minutes"], one["subject"]) == (0, "school_run", {"quick": 10, "full": 30}, "child")
    assert one["ladders"][0].keys() == {"question", "anchors"}
    assert one["ladders"][0]["anchors"].keys() == {"steady", "mostly", "on_and_off", "mostly_not"}
    assert one["adaptations"][0]["method"] == ["Some plain words"]
    assert (one["dimensions"][-1], one["voices"]) == ("safety", ["child", "carer", "practitioner"])


@pytest.mark.parametrize("command", ["list", "freeze"])
def test_a_faulty_folder_is_said_and_fails(tmp_path: Path, command: str) -> None:
    begun(tmp_path, written=False)
    code, said = run(command, "--folder", tmp_path)
    assert code == 1
    assert "is still to be written" in said


def test_the_published_shape_is_printed() -> None:
    code, said = run("schema")
    assert code == 0
    assert json.loads(said)["title"] == "The declaration of a tool"


def test_every_command_may_be_given_a_data_folder(tmp_path: Path) -> None:
    begun(tmp_path)
    assert run("list", "--folder", tmp_path, "--data", tmp_path)[0] == 0
    assert run("schema", "--data", tmp_path)[0] == 0


def test_the_service_does_not_start_with_a_faulty_tool(tmp_path: Path) -> None:
    """In a process of its own: an installed package offers a tool at fault. It is said in words, with no trace of Python."""
    begun(tmp_path, written=False)
    installed = tmp_path / "school_run-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: school_run\nVersion: 1.0\n")
    (installed / "entry_points.txt").write_text("[whole_picture.tools]\nschool_run = school_run:tool\n")
    command = [sys.executable, "-m", "app.cli", "routes", "--json", "--data", str(tmp_path / "data")]
    surroundings = os.environ | {"PYTHONPATH": str(tmp_path)}

    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=120)

    assert done.returncode == 1, done.stderr
    assert "package school_run:tool: the tool\n    ‘title’ is still to be written." in done.stderr
    assert "Mend: Put your own words where" in done.stderr
    assert "Traceback" not in done.stderr
