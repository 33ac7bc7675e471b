"""The shelf and a tool's page: everything about every tool, before any family is known."""

import json
import re
from pathlib import Path

import pytest

from app.db import Database
from app.declaration import (
    AppliesTo,
    BlindSpot,
    Citation,
    Dimension,
    LeaveOut,
    Minutes,
    Reword,
    Status,
    Subject,
    Tool,
    Voice,
)
from app.declaration.ask_if import AnswerIs
from app.declaration.schema import json_schema
from app.lifecycle.rules import Standings
from app.main import create_app
from app.people.roles import RoleKey
from app.settings import Settings
from app.suite.load import shelf
from app.suite.presenters import ages_in_words
from app.suite.rules import Wanted, narrowed
from app.suite.suite import Suite
from app.suite.worries import WORRIES
from tests.support.factories import a_practitioner
from tests.support.page import Page
from tests.support.tools import a_choice, a_ladder, a_method, a_question, a_section, a_tool, an_act_now, an_adaptation
from tests.support.visiting import Visitor, visitor

DAY = a_tool(
    "a_day",
    title="A Day",
    family_title="Your day",
    ages=(5, 17),
    methodology=a_method(
        minutes=Minutes(quick=15, full=40),
        steps=("Sit down together.",),
        evidence=(Citation(authors="B. Other", year="2013", title="Days", supports="The order of a day.", checked=False),),
        blind_spots=(
            BlindSpot(cannot_see="The carer’s own day.", covered_by="the_load"),
            BlindSpot(cannot_see="Money.", covered_by="means"),
        ),
    ),
    sections=(
        a_section(
            a_ladder("food", for_each_carer=True),
            a_choice("who", "mum", "dad"),
            a_question("why", voices=(Voice.CHILD,), ask_if=AnswerIs(question="who", one_of=("mum", "blank")), short="Why"),
            a_question("mine", private=True, wording="What do I make of it?"),
        ),
        a_section(an_act_now(), key="today", title="Today", on_family_view=False),
    ),
    adaptations=(
        an_adaptation("unborn", for_whom="A baby to come", applies_to=AppliesTo(unborn=True)),
        an_adaptation("teens", for_whom="Older children", reword=(Reword(question="food", wording="Food?"),)),
        an_adaptation("short", for_whom="A short visit", leave_out=(LeaveOut(question="why", why="No time."),)),
        an_adaptation("carers", for_whom="Carers", use_instead="the_load"),
    ),
)
LOAD = a_tool("the_load", title="The Load", subject=Subject.CARER, methodology=a_method(minutes=Minutes(standard=30)))
RETIRED = a_tool("old_one", status=Status.RETIRED)
SUITE = Suite([DAY, LOAD, RETIRED])


def reading(database: Database, folder: Path, *, suite: Suite = SUITE, role: RoleKey = RoleKey.SOCIAL_WORKER) -> Visitor:
    """Somebody at the shelf."""
    with database.unit_of_work() as session:
        me = a_practitioner(session, role=role)
    return visitor(create_app(Settings(data=folder), database, suite=suite), as_=me)


def texts(page: Page, tag: str, **attributes: str) -> list[str]:
    return [" ".join("".join(each.itertext()).split()) for each in page.all(tag, **attributes)]


def test_the_shelf_shows_every_tool_in_use_with_what_one_chooses_by(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path).get("/shelf")
    first, second = texts(page, "li", **{"class": "wp-tool"})
    assert page.h1 == "The shelf"
    assert "A Day" in first
    for words in ("each child with each carer", "5 to 17", "15 or 40", "child, you", "basic care and ensuring safety"):
        assert words in first
    assert "each parent or carer" in second
    assert "30" in second
    assert "Old One" not in " ".join((first, second))


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (Wanted(), ["a_day", "the_load"]),
        (Wanted(whom="carer"), ["the_load"]),
        (Wanted(age="0_1"), ["the_load"]),
        (Wanted(age="5_10"), ["a_day", "the_load"]),
        (Wanted(age="unborn"), ["a_day"]),
        (Wanted(time="15"), ["a_day"]),
        (Wanted(time="30"), ["a_day", "the_load"]),
        (Wanted(time="more"), ["a_day"]),
        (Wanted(explores=Dimension.SAFETY.value), ["a_day"]),
        (Wanted(explores=Dimension.HOUSING.value), []),
        (Wanted(voice="child"), ["a_day"]),
        (Wanted(voice="written_record"), []),
        (Wanted(whom="carer", voice="child"), []),
        (Wanted(whom="dog", age="99", time="soon", explores="luck", voice="cat"), ["a_day", "the_load"]),
    ],
)
def test_the_shelf_is_narrowed(wanted: Wanted, keys: list[str]) -> None:
    assert [tool.key for tool in narrowed(Standings({}).on_shelf(SUITE.shelf()), wanted)] == keys


def test_what_was_chosen_stays_chosen_and_all_tools_are_one_step_away(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path).get("/shelf?whom=carer&time=30")
    chosen = [option.get("value") for option in page.all("option") if option.get("selected") is not None]
    assert set(chosen) >= {"carer", "30"}
    assert "1 of 2 tools shown" in texts(page, "p", role="status")
    assert "Show all tools" in texts(page, "a")


def test_a_worry_in_plain_words_leads_to_the_tools_that_ask_about_it(sqlite_database: Database, tmp_path: Path) -> None:
    assert list(WORRIES) == list(Dimension)
    ruth = reading(sqlite_database, tmp_path, suite=shelf())
    first = ruth.get("/shelf").all("select")[0]
    hungry = next(one for one in first.iter("option") if "Hungry" in (one.text or ""))

    page = ruth.get(f"/shelf?explores={hungry.get('value')}")

    assert (first.get("name"), hungry.text) == ("explores", "Hungry, cold, tired, or without clean clothes (basic care)")
    assert "All tools shown. Those that ask most about it come first" in texts(page, "p", role="status")
    tools = texts(page, "li", **{"class": "wp-tool"})
    told = [re.search(r"(\d+) of its (\d+) questions are about this", one) for one in tools]
    shares = [int(one[1]) / int(one[2]) for one in told if one]
    assert len(shares) == len(tools)
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.2
    assert "Show all tools" in texts(page, "a")


def test_when_no_tool_fits_the_page_says_what_to_do(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path).get("/shelf?explores=housing")
    assert any("No tool here fits all of that" in words for words in texts(page, "p"))


def test_a_tools_page_says_everything_about_it(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path).get("/shelf/a_day")
    said = " ".join("".join(page.tree.itertext()).split())
    assert page.h1 == "A Day"
    for words in (
        "Families see it as “Your day”. Version 1.0.0. Owner: The practice lead. To be read again by 1 June 2027.",
        "15 quick, 40 full",
        "A grade.",
        "What next.",
        "Sit down together.",
        "Side by side.",
        "Averages hide.",
        "no tool on this shelf covers it yet",
        "It is a glance.",
        "Known to the authors; still to be looked up.",
        "All 4 adaptations",
        "Compare it with other times only with care",
        "Why: No time.",
        "5 questions in 2 parts",
        "The child has enough to eat",
        "Does the child get enough to eat?",
        "How well a need is met, in four steps, for each carer",
        "‘Who was there’ is “Mum” or left blank",
        "its author and their supervisor only",
        "Ring now.",
    ):
        assert words in said, words


def test_a_tool_for_before_birth_and_the_first_year_says_so() -> None:
    unborn = an_adaptation("unborn", applies_to=AppliesTo(unborn=True))
    assert ages_in_words(a_tool("early", ages=(0, 0), adaptations=(unborn,))) == "before birth and the first year"
    assert ages_in_words(a_tool("all", adaptations=(unborn,))) == "before birth to 17"


def test_a_tool_that_covers_a_blind_spot_is_one_step_away(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path).get("/shelf/a_day")
    assert [link.text for link in page.all("a", href="/shelf/the_load")] == ["The Load", "The Load"]


@pytest.mark.parametrize("address", ["/shelf/no_such_tool", "/shelf/A_DAY", "/shelf/a_day/x"])
def test_what_is_not_on_the_shelf_does_not_exist(sqlite_database: Database, tmp_path: Path, address: str) -> None:
    assert reading(sqlite_database, tmp_path).ask(address).status_code == 404


def test_nobody_reads_the_shelf_without_signing_in(sqlite_database: Database, tmp_path: Path) -> None:
    service = create_app(Settings(data=tmp_path), sqlite_database, suite=SUITE)
    for address in ("/shelf", "/shelf/a_day", "/shelf/declaration-schema"):
        reply = visitor(service).ask(address)
        assert (reply.status_code, reply.headers["location"].split("?")[0]) == (303, "/sign-in")


def test_a_practice_lead_reads_the_shelf_and_is_not_asked_to_start(sqlite_database: Database, tmp_path: Path) -> None:
    page = reading(sqlite_database, tmp_path, role=RoleKey.PRACTICE_LEAD).get("/shelf/a_day")
    assert "Choose a family to start with" not in texts(page, "a")


def test_the_published_shape_is_served(sqlite_database: Database, tmp_path: Path) -> None:
    reply = reading(sqlite_database, tmp_path).ask("/shelf/declaration-schema")
    assert reply.headers["content-type"] == "application/schema+json"
    assert json.loads(reply.text)["title"] == "The declaration of a tool"


def test_who_looks_after_tools_is_led_to_the_shape_they_are_read_by(sqlite_database: Database, tmp_path: Path) -> None:
    lead = reading(sqlite_database, tmp_path, role=RoleKey.PRACTICE_LEAD)
    [link] = [one for one in lead.get("/shelf").all("a") if "JSON Schema" in "".join(one.itertext())]

    reply = lead.ask(link.get("href", ""))

    assert reply.headers["content-type"] == "application/schema+json"
    assert reply.json() == json_schema()


def test_words_of_a_tool_are_never_markup(sqlite_database: Database, tmp_path: Path) -> None:
    rude = a_tool("rude", title="<b>Bold</b>", sections=(a_section(a_ladder(wording="{child} & <script>alert(1)</script>")),))
    page = reading(sqlite_database, tmp_path, suite=Suite([rude])).get("/shelf/rude")
    assert page.h1 == "<b>Bold</b>"
    assert all(script.get("src") for script in page.all("script"))


def test_each_of_the_suites_own_tools_has_its_page(sqlite_database: Database, tmp_path: Path) -> None:
    suite = shelf()
    ruth = reading(sqlite_database, tmp_path, suite=suite)
    listed = [link.get("href") for link in ruth.get("/shelf").all("a")]
    for tool in suite.shelf():
        assert f"/shelf/{tool.key}" in listed
        assert_whole(ruth.get(f"/shelf/{tool.key}"), tool)


def test_a_page_without_a_family_names_the_parent_or_carer_in_full(sqlite_database: Database, tmp_path: Path) -> None:
    asking = a_section(a_ladder(wording="{carer} feeds {child}."), title="What {child} eats", introduction="{child} eats.")
    page = reading(sqlite_database, tmp_path, suite=Suite([a_tool("eating", sections=(asking,))])).get("/shelf/eating")
    for words in ("The parent or carer feeds the child.", "What the child eats", "The child eats."):
        assert words in page.text, words


def assert_whole(page: Page, tool: Tool) -> None:
    """Every question and adaptation is on the page, and no bracket is left unfilled."""
    said = " ".join("".join(page.tree.itertext()).split())
    assert len(page.all("div", **{"class": "wp-q"})) == len(tool.questions())
    assert all(adaptation.for_whom in said for adaptation in tool.adaptations)
    assert "{" not in said


def test_ages_are_said_so_that_nobody_reads_of_a_child_of_nought() -> None:
    words = {tool.key: ages_in_words(tool) for tool in shelf().shelf()}

    assert words["before_birth"] == "before birth and the first year"
    assert words["childs_day"] == "before birth to 17"
    assert words["first_look"] == "0 to 17"
