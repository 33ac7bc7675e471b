"""The practice lead's page: what is few is withheld, what is never used is named, and only whoever leads practice finds it."""

import datetime

from fastapi import FastAPI

from app.db import Database
from app.people.roles import RoleKey
from app.practice_facts.facts import Facts, Life, Manner, Open
from app.practice_facts.quarters import Quarters
from app.practice_facts.tools import year_to
from app.practice_measures.demonstration import make_practice
from app.practice_measures.models import SuiteUse
from app.practice_measures.rollup import count_records
from app.practice_measures.use import suite_rows
from app.suite_use.presenters import use_shown
from tests.support.factories import a_practitioner, a_supervisor
from tests.support.tools import a_tool
from tests.support.visiting import visitor

DAY = datetime.date
SHELF = [
    a_tool("first_look", title="First look"),
    a_tool("everyday_care", title="Everyday care"),
    a_tool("whats_strong", title="Strong"),
]


Use = tuple[Manner, int, str]
"""How, with which child, at which sitting."""


def used(tool: str, children: range, *adaptations: str) -> list[Use]:
    return [(Manner(tool, adaptations), child, f"with {child}") for child in children]


def a_year(uses: list[Use], born: dict[int, DAY] | None = None) -> Facts:
    """The twelve months to September 2026."""
    facts = Facts(Quarters(2027), window=year_to(DAY(2026, 9, 30)))
    for child, day in (born or {}).items():
        facts.lives[str(child)] = Life(day)
    for manner, child, sitting in uses:
        facts.lately[manner].append(str(child))
        facts.life(str(child)).meet(sitting, facts.bit(manner.tool))
    return facts


def page_of(uses: list[Use]) -> dict[str, tuple[str, ...]]:
    facts = a_year(uses)
    for child in range(30):
        facts.life(str(child)).open = facts.quarters.all
    shown = use_shown([SuiteUse(**row) for row in suite_rows(facts)], SHELF)
    assert shown is not None
    tables = (shown.tools, shown.adaptations, *shown.strands)
    told = {name: cells for table in tables if table for name, cells in table.rows}
    assert {table.headings[-1] for table in shown.strands} == {"Of all 30 children"}
    return {**told, **dict.fromkeys(shown.rarely, ("c",)), **dict.fromkeys(shown.never, ("never",))}


def test_what_few_children_stand_behind_is_withheld_with_another() -> None:
    told = page_of([*used("first_look", range(20)), *used("everyday_care", range(3)), *used("everyday_care", range(3))])

    assert told["Everyday care"] == ("c", "c", "c"), "six uses, of three children"
    assert told["First look"][:2] == ("c", "c"), "or the others are found by taking away"
    assert told["Strong"] == ("never",)
    assert told["Health"] == ("0", "0.0%")


def test_who_met_one_tool_alone_is_told_by_age_and_not_where_a_few_could_be_found() -> None:
    twice = [(Manner("first_look"), child, f"{child} {time}") for child in range(20) for time in (1, 2)]
    both = [(Manner(tool), child, f"{child} {tool}") for child in range(20, 40) for tool in ("a", "b")]
    facts = a_year([*twice, *both], {child: DAY(2024 if child % 2 else 2014, 1, 1) for child in range(40)})

    def tables() -> dict[str, tuple[str, ...]]:
        shown = use_shown([SuiteUse(**row) for row in suite_rows(facts)], SHELF)
        assert shown is not None
        return {name: cells for table in shown.alone for name, cells in table.rows}

    told = tables()
    assert told == {
        "All": ("20", "50.0%", "40"),
        "Under 5": ("10", "50.0%", "20"),
        "11 to 15": ("10", "50.0%", "20"),
        "Not written down": ("20", "50.0%", "40"),
    }
    facts.disabled = {str(child): [Open(DAY(2026, 1, 1), None)] for child in range(1, 36, 2)}

    told = tables()
    assert "Disabled" not in told, "18 of the 20 under five: two would be left"
    assert told["Under 5"] == ("10", "50.0%", "20")


def test_an_adaptation_is_withheld_where_the_others_are_few() -> None:
    told = page_of(
        [*used("first_look", range(20)), *used("first_look", range(10), "deaf"), *used("first_look", range(4), "young")]
    )

    assert told["First look: deaf"] == ("c",)
    assert told["First look: young"] == ("c",)
    assert told["First look"] == ("34", "100.0%", "20")


def test_only_whoever_leads_practice_finds_the_page(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        bethan = a_practitioner(session, "Bethan Pryce", role=RoleKey.PRACTICE_LEAD)
        ruth, _ = a_practitioner(session), a_supervisor(session)
    browser = visitor(sqlite_service, as_=bethan)
    assert "no figure" in browser.get("/use-of-the-suite").text
    make_practice(sqlite_database)
    count_records(sqlite_database)

    page = browser.get("/use-of-the-suite").text

    assert "Not used in this time:" in page
    assert "Emotional warmth" in page
    assert visitor(sqlite_service, as_=ruth).ask("/use-of-the-suite").status_code == 404
