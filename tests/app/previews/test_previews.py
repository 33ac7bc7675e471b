"""Trying a tool with no family open: previews, blank packs, two adaptations side by side, and the map of the suite."""

from pathlib import Path

import pytest

from app.db import Database
from app.declaration import Add, Anchors, Dimension, Guidance, LeaveOut, Reword, Tool, Voice
from app.main import create_app
from app.previews.beside import side_by_side
from app.previews.presenters import Form, preview
from app.previews.suite_map import suite_map
from app.previews.two_tools import two_tools
from app.settings import Settings
from app.suite.load import shelf
from app.suite.suite import Suite
from tests.support.factories import a_practitioner
from tests.support.page import words
from tests.support.tools import a_ladder, a_question, a_section, a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor

SUITE = shelf()


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
    one, two = shown.differing
    assert (one.one, one.other) == (
        (("Asked", "One?"), ("A family reads", "One?")),
        (("Asked", "First?"), ("A family reads", "First?")),
    )
    assert (two.one, two.other) == ((("Asked", "Two?"),), (("Left out", "No time."),))
    assert shown.count == "2 questions differ; 1 is asked alike on both sides."


def test_side_by_side_shows_what_is_added_and_other_steps_of_a_ladder() -> None:
    anchors = Anchors(steady="Milk on time.", mostly="Milk, late.", on_and_off="Some days.", mostly_not="Hungry.")
    tool = a_tool(
        "small",
        sections=(a_section(a_ladder("food"), key="one"),),
        adaptations=(
            an_adaptation(
                "baby",
                reword=(Reword(question="food", anchors=anchors),),
                add=(Add(section="one", question=a_question("weight", wording="Gaining?", short="Weight")),),
            ),
        ),
    )
    food, weight = side_by_side(tool, "", "baby").differing
    assert dict(food.other)["Steady"] == "Milk on time."
    assert "Asked" not in dict(food.other)
    assert (weight.one, weight.other) == ((("Not asked", "It is added on the other side."),), (("Added", "Gaining?"),))


def test_a_preview_says_what_to_look_for_at_each_age() -> None:
    guidance = Guidance(look_for="A plate.", ages={"1_4": "A cup of their own."}, ways_to_ask=("Who cooks?",))
    tool = a_tool("small", sections=(a_section(a_question("one", guidance=guidance)),))
    facts = preview(tool, Form.PROFESSIONAL, "").sections[0].questions[0].facts
    assert ("At 1 to 4 years", "A cup of their own.") in facts
    assert ("Ways to ask", "Who cooks?") in facts


@pytest.mark.parametrize("tool", SUITE.values(), ids=lambda tool: tool.key)
def test_a_familys_pack_speaks_to_the_family(tool: Tool) -> None:
    for adapt in ("", *(each.key for each in tool.adaptations)):
        shown = preview(tool, Form.FAMILY, adapt)
        assert shown.blanks == ("Not sure", "Later", "Rather not say", "Does not fit")
        assert (shown.method, shown.left_out) == ((), ())
        asked = [question for section in shown.sections for question in section.questions]
        assert not any(question.facts or "never averaged" in question.how for question in asked)
        assert not {name for question in asked for name, _ in question.offered} & {"Mostly not", "Declined", "Alcohol or drugs"}


def test_a_familys_pack_leaves_out_what_is_the_practitioners_to_say(sqlite_database: Database, tmp_path: Path) -> None:
    theirs = a_question("theirs", wording="How are evenings?", voices=(Voice.CHILD,))
    ours = a_question("ours", wording="What did you see?", voices=(Voice.PRACTITIONER,))
    page = reading(sqlite_database, tmp_path, Suite([a_tool("small", sections=(a_section(theirs, ours),))])).get(
        "/shelf/small/blank?form=family"
    )
    assert "How are evenings?" in page.text
    assert "What did you see?" not in page.text
    assert "Typed up" not in page.text
    assert "Rather not say" in page.text


def test_a_practitioners_pack_keeps_seen_written_and_typed_apart(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path).get("/shelf/childs_day/blank")
    terms = [term.text for term in page.all("dt")]
    assert terms == ["Family record", "Day seen", "Seen by", "Written by", "Typed up by", "Typed up on"]


def test_two_tools_are_compared(sqlite_database: Database, tmp_path: Path) -> None:
    ruth = reading(sqlite_database, tmp_path)
    page = ruth.get("/shelf/compare?one=childs_day&other=carers_day")
    assert page.h1 == "A Day As It Is and Carrying the Day"
    assert "{" not in page.text
    for asked in ("", "?one=childs_day", "?one=childs_day&other=childs_day", "?one=nothing&other=carers_day"):
        assert ruth.get(f"/shelf/compare{asked}").h1 == "Two tools compared"


@pytest.mark.parametrize("one", SUITE.values(), ids=lambda tool: tool.key)
def test_every_two_tools_say_what_one_sees_and_the_other_cannot(one: Tool) -> None:
    for other in SUITE.values():
        shown = two_tools(one, other)
        spots = [spot for spot in one.methodology.blind_spots if spot.covered_by == other.key]
        assert len(shown.sees) >= len(spots)
        assert len(shown.strands) == 20


def test_what_is_sooner_read_than_unfolded_is_not_folded(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path).get("/shelf/compare?one=first_look&other=everyday_care")
    folded = {" ".join("".join(one.itertext()).split()) for one in page.all("summary")}
    for told in ("One for", "Ages", "Minutes", "Questions", "A copy for the family"):
        assert f"What each says: {told}" not in folded
    assert "What each says: It is not for" in folded


def test_the_map_says_what_nothing_covers(sqlite_database: Database, tmp_path: Path) -> None:
    alone = a_tool("small", sections=(a_section(a_question("one", about=(Dimension.HEALTH,))),))
    assert "Education" in suite_map([alone]).nothing
    assert suite_map(SUITE.shelf()).nothing == "Each of the twenty strands is asked about somewhere."
    page = reading(sqlite_database, tmp_path).get("/shelf/map")
    assert len(page.all("tr")) == 3 * (1 + len(SUITE))
    assert len(page.all("th", scope="col")) == 3 + 20


def test_a_blank_pack_is_a_pdf_with_nobodys_name(sqlite_database: Database, tmp_path: Path, pango: None) -> None:
    reply = reading(sqlite_database, tmp_path).ask("/shelf/first_look/blank.pdf")
    assert reply.headers["content-type"] == "application/pdf"
    assert reply.content.startswith(b"%PDF")


def test_a_practitioners_pack_says_what_to_look_for_and_a_familys_does_not(sqlite_database: Database, tmp_path: Path) -> None:
    browser = reading(sqlite_database, tmp_path)

    assert "What to look for:" in browser.get("/shelf/everyday_care/blank").text
    assert "What to look for" not in browser.get("/shelf/everyday_care/blank?form=family").text


def test_two_sides_are_told_apart_or_said_to_be_the_same(sqlite_database: Database, tmp_path: Path) -> None:
    tool = SUITE["everyday_care"]
    ruth = reading(sqlite_database, tmp_path)

    at_first = ruth.get(f"/shelf/{tool.key}/side-by-side")
    alike = ruth.get(f"/shelf/{tool.key}/side-by-side?one=&other=")

    assert {"As it stands", tool.adaptations[1].for_whom} <= {words(one) for one in at_first.all("h2")}
    assert "The same is chosen on both sides." in alike.text
    assert "Questions that differ" not in alike.text
