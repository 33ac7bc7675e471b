"""The suite finds every tool, and refuses all of them while one is at fault, naming every fault in every file."""

import sys
from pathlib import Path

import pytest

from app.declaration import Subject
from app.suite.load import FaultySuite, load_suite, shelf
from app.suite.suite import Suite
from tests.support.tools import a_tool

HEAD = '"""A small tool."""\n\nimport datetime\n\nfrom app.declaration import *\n'

WHOLE = """
tool = Tool(
    key="{key}",
    version="1.0.0",
    title="Small",
    family_title="Small",
    one_line="Small.",
    subject=Subject.CHILD,
    ages=(0, 17),
    aims=Aims(purpose="See.", objectives=("See.",), helps_to_decide=("What next.",), not_for=("Grades.",)),
    methodology=Methodology(
        approach="Look.", who_uses_it="Us.", with_whom="Them.", setting="Home.", minutes=Minutes(quick=5),
        reading=Reading(rule="Side by side.", why="So."),
        evidence=(Citation(authors="A", year="2020", title="T", supports="S"),),
        limits=("A glance.",), blind_spots=(BlindSpot(cannot_see="Night.", covered_by="other_tool"),),
    ),
    adaptations=(
        Adaptation(key="interpreter", for_whom="A", when="B", what_changes="C", comparable=Comparability.SAME, method=("D",)),
    ),
    sections=({sections},),
    owner="Us",
    review_by=datetime.date(2027, 6, 1),
    licence=Licence(holder="Us", terms="Free."),
)
"""

SECTION = """Section(
    key="care", title="Basic care",
    questions=(
        InTheirWords(key="seen", wording="Seen?", short="Seen", about=(Dimension.HEALTH,), guidance=Guidance(look_for="X")),
    ),
)"""


def written(folder: Path, name: str, text: str) -> Path:
    """A file of a tool in that folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def small(key: str = "small", sections: str = SECTION) -> str:
    return HEAD + WHOLE.format(key=key, sections=sections)


def faults_of(folder: Path) -> str:
    with pytest.raises(FaultySuite) as refusal:
        load_suite(folder, packages=False)
    return str(refusal.value)


def test_the_shelf_is_read_once_in_a_process() -> None:
    assert shelf() is shelf()
    assert dict(shelf()) == dict(load_suite())


def test_a_file_in_the_folder_is_a_tool(tmp_path: Path) -> None:
    written(tmp_path, "small.py", small())
    suite = load_suite(tmp_path, packages=False)
    assert list(suite) == ["small"]
    assert suite["small"].title == "Small"
    assert suite.get("large") is None


@pytest.mark.parametrize("way", ["from tools.small.care import CARE", "from .care import CARE"])
def test_a_folder_of_files_is_a_tool(tmp_path: Path, way: str) -> None:
    written(tmp_path, "small/__init__.py", HEAD + way + WHOLE.format(key="small", sections="CARE"))
    written(tmp_path, "small/care.py", f"{HEAD}CARE = {SECTION}\n")
    assert [section.key for section in load_suite(tmp_path, packages=False)["small"].sections] == ["care"]


def test_reading_tools_leaves_nothing_behind(tmp_path: Path) -> None:
    written(tmp_path, "small.py", small())
    before, paths = set(sys.modules), list(sys.path)
    load_suite(tmp_path, packages=False)
    assert set(sys.modules) == before
    assert sys.path == paths


def test_an_empty_folder_is_an_empty_shelf(tmp_path: Path) -> None:
    assert len(load_suite(tmp_path, packages=False)) == 0
    assert load_suite(tmp_path / "absent", packages=False).shelf() == ()


def test_every_fault_in_every_file_is_named_at_once(tmp_path: Path) -> None:
    blank = SECTION.replace('wording="Seen?"', 'wording=" "').replace('look_for="X"', 'look_for="{name}"')
    written(tmp_path, "one.py", small("one", blank))
    written(tmp_path, "two.py", small("too"))
    written(tmp_path, "three.py", small("three"))

    said = faults_of(tmp_path)

    folder = tmp_path.name
    assert said.startswith("3 faults in 2 tool files:")
    assert f"{folder}/one.py: section ‘Basic care’, question ‘seen’\n    ‘wording’ is blank." in said
    assert f"{folder}/one.py: section ‘Basic care’, question ‘seen’, guidance\n    ‘look_for’ has {{name}} in it" in said
    assert f"{folder}/two.py: the tool\n    The key is ‘too’ and the file is called ‘two’." in said
    assert "three.py" not in said


def test_every_malformed_part_of_a_file_is_named_with_its_line(tmp_path: Path) -> None:
    faulty = SECTION.replace('short="Seen", ', "").replace('look_for="X"', 'lookfor="X"')
    written(tmp_path, "small.py", small(sections=faulty).replace('version="1.0.0"', 'version="1"'))

    said = faults_of(tmp_path)

    assert said.startswith("4 faults in 1 tool file:")
    for part in (
        "section ‘Basic care’, question ‘seen’, line ",
        "‘short’ is missing.\n    Mend: Add short=…",
        "section ‘Basic care’, question ‘seen’, guidance, line ",
        "‘lookfor’ is not a word of the language here.\n    Mend: Perhaps ‘look_for’ was meant.",
        "‘version’ is not three numbers.\n    Mend: Write it like 1.0.0.",
    ):
        assert part in said


def test_malformed_parts_are_found_in_each_file_of_a_folder(tmp_path: Path) -> None:
    faulty = SECTION.replace('short="Seen", ', "")
    written(
        tmp_path, "small/__init__.py", HEAD + "from tools.small.care import CARE" + WHOLE.format(key="Bad Key", sections="CARE")
    )
    written(tmp_path, "small/care.py", f"{HEAD}CARE = {faulty}\n")

    said = faults_of(tmp_path)

    folder = tmp_path.name
    assert f"{folder}/small/care.py: section ‘Basic care’, question ‘seen’, line " in said
    assert f"{folder}/small/__init__.py: " in said
    assert "‘key’ is not a lasting name." in said


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("import os", "It imports os."),
        ("from app.db import now", "It imports app.db."),
        ("from tools.other import X", "It imports tools.other."),
        ("from ..other import X", "It imports ..other."),
        ("def f():\n    return 1", "It has functiondef in it"),
        ("X = lambda: 1", "It has lambda in it"),
        ("open('x')", "It calls open."),
        ("class A:\n    pass", "It has classdef in it"),
    ],
)
def test_a_tool_is_data_and_does_nothing(tmp_path: Path, line: str, what: str) -> None:
    written(tmp_path, "small.py", small() + line + "\n")
    said = faults_of(tmp_path)
    assert what in said
    assert f"{tmp_path.name}/small.py: line " in said


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("tool = Tool(\n", "line ", "Python cannot read it"),
        (HEAD + "X = Dimension.DOGS\n", "line 6", "It cannot be read: "),
        (HEAD + "from app.declaration import Dog\n", "line 6", "Dog"),
        (HEAD + "X = Section('care')\n", "line 6", "It cannot be read: "),
        (HEAD, "the file", "There is no tool in it."),
        (HEAD + "tool = 7\n", "the file", "There is no tool in it."),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line(tmp_path: Path, text: str, place: str, what: str) -> None:
    written(tmp_path, "small.py", text)
    said = faults_of(tmp_path)
    assert f"{tmp_path.name}/small.py: {place}" in said
    assert what in said
    assert "Mend: " in said


def test_a_folder_without_its_first_file_is_named(tmp_path: Path) -> None:
    written(tmp_path, "small/care.py", HEAD)
    assert f"{tmp_path.name}/small: the folder\n    It has no __init__.py." in faults_of(tmp_path)


# --- tools of installed packages


def installed(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """As an installer would leave a package that offers this under `name`."""
    monkeypatch.syspath_prepend(folder)
    written(folder, f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    written(folder, f"{name}-1.0.dist-info/entry_points.txt", f"[whole_picture.tools]\nvisit = {value}\n")


def test_an_installed_package_may_offer_a_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, "visiting/__init__.py", "")
    written(tmp_path, "visiting/visit.py", small("visit"))
    installed(tmp_path, monkeypatch, "visiting", "visiting.visit:tool")
    assert list(load_suite(tmp_path / "tools")) == ["visit"]


@pytest.mark.parametrize(
    ("value", "what"), [("json:dumps", "Its entry point is not a tool."), ("no_such_package:tool", "It cannot be read")]
)
def test_a_package_that_offers_no_tool_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str, what: str) -> None:
    installed(tmp_path, monkeypatch, "offering_nothing", value)
    with pytest.raises(FaultySuite, match=f"package {value}") as refusal:
        load_suite(tmp_path / "tools")
    assert what in str(refusal.value)


def test_two_tools_never_share_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, "visiting_again.py", small("visit"))
    written(tmp_path, "tools/visit.py", small("visit"))
    installed(tmp_path, monkeypatch, "visiting_again", "visiting_again:tool")
    with pytest.raises(
        FaultySuite, match=r"package visiting_again:tool: the tool\n    Its key ‘visit’ is that of tools/visit.py"
    ):
        load_suite(tmp_path / "tools")


# --- the order of the shelf


def test_the_shelf_begins_with_the_quick_way_in_and_what_is_retired_can_be_read() -> None:
    suite = Suite(
        [
            a_tool("b_child"),
            a_tool("carer", subject=Subject.CARER),
            a_tool("a_child"),
            a_tool("old", status="retired"),
            a_tool("quick", subject=Subject.NETWORK, first_look=True),
        ]
    )
    assert [tool.key for tool in suite.shelf()] == ["quick", "a_child", "b_child", "old", "carer"]
    assert suite["old"].title == "Old"
