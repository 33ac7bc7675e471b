"""Suggested tools: each for what is missing, each with its reason; never by how bad anything is."""

import datetime
from typing import Any

from app.beginning.suggesting import Facts
from app.declaration import Subject, Tool, Voice
from app.declaration.tool import BlindSpot
from app.declaration.vocabulary import Dimension, Level
from app.picture.readings import Reading
from app.picture.rules import picture
from app.picture.terms import SuggestFor, Terms, shipped
from app.suggested_tools.rules import Asked, Suggested, suggested
from tests.support.readings import KELLY, TODAY, a_reading, a_use, known
from tests.support.tools import a_ladder, a_method, a_question, a_section, a_tool

CARE = a_tool("care_tool", title="Care tool", sections=(a_section(a_ladder("food"), a_ladder("sleep")),))
HOME = a_tool(
    "home_tool",
    title="Home tool",
    sections=(a_section(a_ladder("damp", about=(Dimension.HOUSING,)), a_ladder("bills", about=(Dimension.INCOME,))),),
)
EVERYTHING = (a_ladder("food"), a_ladder("all", about=(Dimension.HOUSING,)), a_ladder("toys"))
MIXED = a_tool("mixed_tool", sections=(a_section(*EVERYTHING),))
DAY = a_question("day", voices=(Voice.CHILD,), about=(Dimension.IDENTITY,))
OWN = a_tool("own_tool", title="Own tool", sections=(a_section(DAY),))
PARENT = a_tool("parent_tool", subject=Subject.CARER, sections=(a_section(a_question("day", about=(Dimension.FAMILY_HISTORY,))),))


def of(
    *shown: Reading, shelf: tuple[Tool, ...], terms: Terms | None = None, aside: tuple[str, ...] = (), **facts: Any
) -> tuple[Suggested, ...]:
    pic = picture(known(*shown), terms or shipped(), TODAY)
    used = {one.use.tool_key: one.use.seen_on for one in shown}
    return suggested(Asked(pic, Facts("Mia", 8, **facts), used, shelf), aside)


def test_a_strand_nobody_explored_is_filled_by_the_tool_that_is_most_about_it() -> None:
    found = of(a_reading(voice=Voice.CARER, carer_id=KELLY.id), shelf=(MIXED, HOME))
    by_key = {one.tool.key: one.reasons for one in found}
    assert by_key["home_tool"] == ("Nobody has explored housing and income, and this asks about them.",)
    assert "mixed_tool" not in by_key


def test_a_missing_voice_speaks_for_the_tool_that_begins_with_it() -> None:
    found = {one.tool.key: one.reasons for one in of(shelf=(OWN, PARENT))}
    assert "Mia has not been heard lately, and this is for Mia’s own voice." in found["own_tool"]
    assert "Kelly has not been asked lately, and this begins with them." in found["parent_tool"]


def test_one_tool_alone_speaks_for_what_covers_its_own_blind_spots() -> None:
    method = a_method(blind_spots=(BlindSpot(cannot_see="The night.", covered_by="home_tool"),))
    alone = a_tool("everyday_care", title="Everyday care", methodology=method)
    twice = [a_reading(use=a_use(days)) for days in (40, 5)]
    found = {one.tool.key: one.reasons for one in of(*twice, shelf=(alone, HOME))}
    assert "The last 2 assessments are all Everyday care. It cannot see this: The night." in found["home_tool"]


def test_what_the_record_knows_of_a_child_speaks_for_the_tool_that_the_settings_name() -> None:
    terms = shipped().model_copy(update={"suggest_for": (SuggestFor(any_characteristic=("disabled",), tool="own_tool"),)})
    known_of = {"disabled": "Recorded for Mia: a long-term illness."}
    found = {one.tool.key: one.reasons for one in of(shelf=(OWN,), terms=terms, characteristics=known_of)}
    assert "Recorded for Mia: a long-term illness. This was made with that in mind." in found["own_tool"]


def test_a_tool_made_for_some_children_fills_nothing_for_a_child_of_whom_none_of_it_is_known() -> None:
    only = SuggestFor(any_characteristic=("disabled",), tool="home_tool", only=True)
    terms = shipped().model_copy(update={"suggest_for": (only,)})
    known_of = {"disabled": "Recorded for Mia: a long-term illness."}
    assert "home_tool" not in {one.tool.key for one in of(shelf=(MIXED, HOME), terms=terms)}
    assert "mixed_tool" in {one.tool.key for one in of(shelf=(MIXED, HOME), terms=terms)}
    assert "home_tool" in {one.tool.key for one in of(shelf=(MIXED, HOME), terms=terms, characteristics=known_of)}


def test_what_was_asked_about_long_ago_speaks_for_the_tool_it_was_asked_with() -> None:
    old = a_reading(use=a_use(400, tool_key="care_tool"))
    found = {one.tool.key: one.reasons for one in of(old, shelf=(CARE,))}
    assert "Basic care was last asked about long ago. This was used then." in found["care_tool"]


def test_what_was_put_aside_is_not_suggested() -> None:
    assert "home_tool" not in {one.tool.key for one in of(shelf=(HOME, OWN), aside=("home_tool",))}


def test_how_serious_a_need_is_changes_nothing() -> None:
    def orders(level: Level) -> list[tuple[str, tuple[str, ...]]]:
        shown = [a_reading(level), a_reading(level, dimension=Dimension.HEALTH)]
        return [(one.tool.key, one.reasons) for one in of(*shown, shelf=(MIXED, HOME, OWN, PARENT))]

    assert orders(Level.MOSTLY_NOT) == orders(Level.STEADY)


def test_the_day_counts_and_no_clock_is_read() -> None:
    later = picture(known(a_reading(use=a_use(10))), shipped(), TODAY + datetime.timedelta(days=400))
    assert Dimension.BASIC_CARE in {gap.dimension for gap in later.gaps}
