"""The suite's own tools: in order, frozen, plain to a family, and covering for each other."""

import datetime
import re
from io import StringIO
from pathlib import Path
from tokenize import COMMENT, NL, STRING, generate_tokens

import pytest

from app.answers.given import DateGiven, NoAnswer
from app.answers.still_to_come import asks_whole_day
from app.assessments.findings import shows
from app.declaration import ActNow, Blank, DatedRows, Dimension, Ladder, OnDate, Question, Status, Tool
from app.declaration.overlay import adapted
from app.declaration.questions import shown_by
from app.declaration.schema import from_json, to_json
from app.faults import not_on_this_shelf
from app.suite.freezing import thawed
from app.suite.load import shelf

SUITE = shelf()
TOOLS = list(SUITE.values())
TOOLS_FOLDER = Path(__file__).resolve().parents[2] / "tools"


def by_key(tool: Tool) -> str:
    return tool.key


def test_every_tool_in_the_folder_may_be_used() -> None:
    assert len(SUITE) == 16
    assert {tool.status for tool in TOOLS} == {Status.PUBLISHED}


def test_what_one_tool_cannot_see_another_of_the_suite_can() -> None:
    assert {tool.key: absent for tool in TOOLS if (absent := not_on_this_shelf(tool, SUITE))} == {}


def test_every_published_tool_equals_its_frozen_copy() -> None:
    assert [str(fault) for fault in thawed(TOOLS)] == []


@pytest.mark.parametrize("tool", TOOLS, ids=by_key)
def test_a_tool_reads_back_from_its_json_as_the_same_tool(tool: Tool) -> None:
    assert from_json(to_json(tool)) == tool


@pytest.mark.parametrize("tool", TOOLS, ids=by_key)
def test_every_adaptation_leaves_something_to_ask_at_every_depth(tool: Tool) -> None:
    for adaptation in tool.adaptations:
        for depth in tool.methodology.minutes.offered():
            if adaptation.use_instead is None:
                assert adapted(tool, [adaptation.key], depth).questions(), f"{adaptation.key} at {depth}"


@pytest.mark.parametrize("tool", TOOLS, ids=by_key)
def test_whether_the_child_is_safe_today_is_asked_under_every_adaptation_that_asks_anything(tool: Tool) -> None:
    if not any(isinstance(question, ActNow) for question in tool.questions()):
        pytest.skip("this tool has no act-now question; the panel is on every page")
    for adaptation in tool.adaptations:
        laid = adapted(tool, [adaptation.key])
        assert any(isinstance(question, ActNow) for question in laid.questions()), adaptation.key


@pytest.mark.parametrize("tool", TOOLS, ids=by_key)
def test_the_steps_of_a_ladder_differ_from_each_other(tool: Tool) -> None:
    for question in tool.questions():
        if isinstance(question, Ladder):
            for anchors in (question.anchors, question.family_anchors):
                words = [words for _, words in anchors] if anchors else []
                assert len(set(words)) == len(words), question.key


def test_one_source_is_cited_in_one_way_by_every_tool() -> None:
    """A person's work of one year has one title, and is either looked up or not. An organisation may publish much in a year."""
    told: dict[tuple[str, str], set[tuple[str, str, bool]]] = {}
    for tool in TOOLS:
        for cited in tool.methodology.evidence:
            if ", " in cited.authors.partition(" and ")[0]:
                told.setdefault((cited.authors.partition(",")[0], cited.year), set()).add(
                    (cited.authors, cited.title, cited.checked)
                )

    assert {key: ways for key, ways in told.items() if len(ways) > 1} == {}


AHEAD = re.compile(r"^by (when|which day)|will|look again|looked at again", re.IGNORECASE)


@pytest.mark.parametrize("tool", TOOLS, ids=by_key)
def test_a_date_that_is_asked_for_looks_ahead_where_its_words_do_and_nowhere_else(tool: Tool) -> None:
    added = (one.question for adaptation in tool.adaptations for one in adaptation.add)
    dates = [one for one in (*tool.questions(), *added) if isinstance(one, OnDate)]

    assert {one.key for one in dates if one.to_come} == {one.key for one in dates if AHEAD.search(one.wording)}
    assert {one.key for one in dates if one.to_come and not asks_whole_day(one, None)} == set(), "a year is no day to keep to"


def joined(source: str) -> list[str]:
    """Words that run into each other where a sentence is written on two lines."""
    found, before = [], ""
    for token in generate_tokens(StringIO(source).readline):
        if token.type == STRING:
            words = token.string.lstrip("rbf").strip("\"'")
            if before and words and not before[-1].isspace() and not words[0].isspace():
                found.append(f"{before[-20:]}|{words[:20]}")
            before = words
        elif token.type not in (NL, COMMENT):
            before = ""
    return found


def test_no_words_run_into_each_other_where_a_sentence_goes_over_two_lines() -> None:
    faulty = {file.name: found for file in sorted(TOOLS_FOLDER.rglob("*.py")) if (found := joined(file.read_text()))}

    assert faulty == {}
    assert joined('x = (\n    "a door"\n    "at night"\n)\n') == ["a door|at night"]


OUR_OWN = re.compile(
    r"^(by when|by which day|when (will|do|shall) (it|we)|when are the|why this step|whom will you|who will (do|check|look)|"
    r"who saw|what will (we|each|the network|you)\b|what have we not|what next|what is the first small step|how will we|"
    r"what would bring us back|how do we know|how would our|how many months has help|from whom have we|by whom is it|"
    r"are we waiting|which notes or|if nothing changes|what will have happened)",
    re.IGNORECASE,
)
"""What asks for our own doings, for a source, or for what is still to come: none of it has been lived by a child or a carer."""

A_DAY = DateGiven(on=datetime.date(2026, 12, 7))
NOT_KNOWN = NoAnswer(blank=Blank.NOT_KNOWN)

NOT_BY_A_YES = {
    Dimension.INCOME,
    Dimension.EMPLOYMENT,
    Dimension.WIDER_FAMILY,
    Dimension.SOCIAL_INTEGRATION,
    Dimension.COMMUNITY_RESOURCES,
}
"""Strands that nobody has explored because help was needed one day."""


def every_question(tool: Tool) -> list[Question]:
    return [*tool.questions(), *(one.question for adaptation in tool.adaptations for one in adaptation.add)]


@pytest.mark.parametrize("tool", TOOLS, ids=by_key)
def test_what_is_only_our_own_work_or_still_to_come_explores_no_part_of_a_life(tool: Tool) -> None:
    every = every_question(tool)
    days = [one for one in every if isinstance(one, OnDate)]
    planned = [one for one in every if isinstance(one, DatedRows) and one.to_come]
    ours = [one for one in every if OUR_OWN.search(one.wording)]

    assert {one.key for one in (*days, *planned, *ours) if shown_by(one) is not None} == set()
    assert {one.key for one in days for given in (A_DAY, NOT_KNOWN) if shows(given, one)} == set()


def test_a_glance_is_of_one_part_of_a_life() -> None:
    """Whoever has looked at one thing has looked at nothing else: First Look names one strand for each question."""
    quick = [tool for tool in TOOLS if tool.first_look]

    assert quick
    assert {one.key for tool in quick for one in every_question(tool) if len(one.about) > 1} == set()


@pytest.mark.parametrize("tool", TOOLS, ids=by_key)
def test_a_yes_about_today_stands_in_one_strand_and_explores_no_means_and_no_network(tool: Tool) -> None:
    asked = [one for one in every_question(tool) if isinstance(one, ActNow)]

    assert {one.key for one in asked if len(one.opens) > 1 or NOT_BY_A_YES.intersection(one.opens)} == set()
