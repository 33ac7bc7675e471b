"""A new tool begins from a file that cannot be used before it is written; a published one never changes without saying so."""

import re
from pathlib import Path

import pytest

from app.declaration import Status
from app.refusals import AlreadyDone, CannotRead
from app.suite.freezing import freeze, frozen_path, thawed
from app.suite.load import FaultySuite, load_suite
from app.workbench.starting import start_tool
from tests.support.tools import a_section, a_tool


def test_a_new_tool_is_refused_until_every_blank_is_written(tmp_path: Path) -> None:
    path = start_tool("school_run", folder=tmp_path, year=2027)
    with pytest.raises(FaultySuite) as refusal:
        load_suite(tmp_path, packages=False)
    assert all("is still to be written" in fault.what for fault in refusal.value.faults)
    blanks = path.read_text().count('"WRITE: ')
    assert len(refusal.value.faults) == blanks
    assert blanks > 30


def test_a_new_tool_is_in_order_once_its_blanks_are_written(tmp_path: Path) -> None:
    path = start_tool("school_run", folder=tmp_path, year=2027)
    path.write_text(re.sub(r'"WRITE: [^"\n]*"', '"Some plain words"', path.read_text()))

    tool = load_suite(tmp_path, packages=False)["school_run"]

    assert tool.status is Status.DRAFT
    assert tool.review_by.year == 2027
    assert any(question.ask_if for question in tool.questions())


@pytest.mark.parametrize("key", ["School Run", "../run", "1run", "", "run-school", "a" * 61])
def test_a_tool_needs_a_lasting_name(tmp_path: Path, key: str) -> None:
    with pytest.raises(CannotRead, match="lower-case letters"):
        start_tool(key, folder=tmp_path, year=2027)
    assert list(tmp_path.iterdir()) == []


def test_a_tool_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "school_run").mkdir()
    with pytest.raises(AlreadyDone, match="There is a tool called school_run already"):
        start_tool("school_run", folder=tmp_path, year=2027)
    path = start_tool("home", folder=tmp_path, year=2027)
    path.write_text("mine")
    with pytest.raises(AlreadyDone, match="called home already"):
        start_tool("home", folder=tmp_path, year=2027)
    assert path.read_text() == "mine"


def test_what_is_published_is_frozen_once(tmp_path: Path) -> None:
    tools = (a_tool(), a_tool("draft", status=Status.DRAFT))
    assert freeze(tools, tmp_path) == (tmp_path / "small_tool-1.0.0.json",)
    assert freeze(tools, tmp_path) == ()
    assert thawed(tools, tmp_path) == ()


def test_a_changed_word_asks_for_a_new_version(tmp_path: Path) -> None:
    freeze([a_tool()], tmp_path)
    before = frozen_path(a_tool(), tmp_path).read_bytes()
    changed = a_tool(sections=(a_section(title="Care"),))

    (fault,) = thawed([changed], tmp_path)
    freeze([changed], tmp_path)

    assert fault.place == "section ‘Care’"
    assert "1.0.0 no longer equals its frozen copy" in fault.what
    assert "new version, 1.0.1" in fault.mend
    assert frozen_path(changed, tmp_path).read_bytes() == before


def test_a_published_version_without_a_frozen_copy_is_named(tmp_path: Path) -> None:
    (fault,) = thawed([a_tool()], tmp_path)
    assert "has no frozen copy" in fault.what
    assert "tools freeze" in fault.mend
