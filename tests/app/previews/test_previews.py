"""Trying a tool with no family open: previews, blank packs, two adaptations side by side, and the map of the suite."""

from pathlib import Path

import pytest

from app.db import Database
from app.declaration import Dimension, LeaveOut, Reword, Tool
from app.main import create_app
from app.previews.presenters import side_by_side, suite_map
from app.settings import Settings
from app.suite.load import load_suite
from app.suite.suite import Suite
from tests.support.factories import a_practitioner
from tests.support.tools import a_question, a_section, a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor

SUITE = load_suite(packages=False)


def reading(database: Database, folder: Path, suite: Suite = SUITE) -> Visitor:
    service = create_app(Settings(data=folder), database, suite=suite)
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
    return visitor(service, as_=ruth)


@pytest.mark.parametrize("tool", SUITE.values(), ids=lambda tool: tool.key)
def test_every_tool_is_previewed_in_each_form_under_its_last_adaptation(
    sqlite_database: Database, tmp_path: Path, tool: Tool
) -> None:
    ruth = reading(sqlite_database, tmp_path)
    last = [each.key for each in tool.adaptations if not each.use_instead][-1]
    for adapt in ("", last):
        for way in ("preview?form=professional", "preview?form=family", "blank?form=professional", "blank?form=family"):
            page = ruth.get(f"/shelf/{tool.key}/{way}&adapt={adapt}")
            assert "{" not in page.text, way
    assert "{" not in ruth.get(f"/shelf/{tool.key}/side-by-side?other={last}").text


def test_a_familys_preview_holds_nothing_private(sqlite_database: Database, tmp_path: Path) -> None:
    tool = a_tool("small", sections=(a_section(a_question("mine", private=True, wording="What do I make of it?")),))
    ruth = reading(sqlite_database, tmp_path, Suite([tool]))
    assert "What do I make of it?" in ruth.get("/shelf/small/preview").text
    for way in ("preview", "blank"):
        assert "What do I make of it?" not in ruth.get(f"/shelf/small/{way}?form=family").text


def test_side_by_side_shows_what_is_reworded_and_left_out_with_its_reason() -> None:
    tool = a_tool(
        "small",
        sections=(a_section(a_question("one", wording="One?"), a_question("two", wording="Two?"), a_question("three")),),
        adaptations=(
            an_adaptation(
                "short", reword=(Reword(question="one", wording="First?"),), leave_out=(LeaveOut(question="two", why="No time."),)
            ),
        ),
    )
    shown = side_by_side(tool, "", "short")
    assert [(each.one, each.other) for each in shown.differing] == [("One?", "First?"), ("Two?", "Left out. No time.")]
    assert shown.same == 1


def test_the_map_says_what_nothing_covers(sqlite_database: Database, tmp_path: Path) -> None:
    alone = a_tool("small", sections=(a_section(a_question("one", about=(Dimension.HEALTH,))),))
    assert "Education" in suite_map([alone]).nothing
    assert suite_map(SUITE.shelf()).nothing == "Each of the twenty strands is asked about somewhere."
    page = reading(sqlite_database, tmp_path).get("/shelf/map")
    assert len(page.all("tr")) == 3 + 20


def test_a_blank_pack_is_a_pdf_with_nobodys_name(sqlite_database: Database, tmp_path: Path, pango: None) -> None:
    reply = reading(sqlite_database, tmp_path).ask("/shelf/first_look/blank.pdf")
    assert reply.headers["content-type"] == "application/pdf"
    assert reply.content.startswith(b"%PDF")
