"""The family's page, a person's page, the list of families and who has looked."""

import datetime

from fastapi import FastAPI

from app.cases.models import Household, HouseholdMember
from app.db import today
from app.families.family_page import before_words, stage_line
from app.web.assets import OURS
from app.web.pages import day
from tests.support.factories import (
    a_family,
    a_practitioner,
    a_stage,
    a_statement,
    a_strength,
    a_supervisor,
    an_adult,
    an_unborn,
    kept,
    team_of,
)
from tests.support.page import words as said_in
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly", "Marcin", "Larch")
TODAY = datetime.date(2026, 11, 12)


def test_the_stage_line_shows_the_one_before_the_one_now_and_the_review() -> None:
    stages = [
        a_stage("early_help", datetime.date(2024, 5, 1), datetime.date(2024, 7, 1)),
        a_stage("early_help", datetime.date(2026, 2, 1), datetime.date(2026, 7, 6)),
        a_stage("child_in_need", datetime.date(2026, 7, 6)),
    ]
    line = stage_line(stages, "Ruth Adeyemi", TODAY)
    assert [(one.when, one.name, one.detail) for one in line] == [
        ("was", "Early help", "February to July 2026"),
        ("now", "Child in need", "since 6 July 2026, 18 weeks. Ruth Adeyemi"),
        ("next", "Review", "no day written down yet"),
    ]
    assert before_words(stages) == "Before that: Early help, May to July 2024."


def test_a_family_is_shown_with_strengths_and_gaps_of_equal_weight(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        an_unborn(session, family)
        a_strength(session, family.children[0], ruth)
        a_statement(session, family, ruth, place="school", exact=True)
    page = visitor(service, as_=ruth).get(family.address, names=NAMES)
    assert page.h1 == "The children and their family"
    for words in (
        "Nan’s house on SundaysCould be relied on now",
        "“I know which cupboard.”",
        "20 of 20 parts of life",
        "a baby expected",
    ):
        assert words in page.text


def test_an_adult_who_lives_elsewhere_is_a_person_and_a_restricted_home_is_not_said(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        marcin = an_adult(session, family, "Marcin", "dad", lives_here=False)
        home = Household(case_id=family.id, name="5 Quay Street", restricted=True)
        kept(session, home)
        kept(session, HouseholdMember(household_id=home.id, person_id=marcin.id))
    page = visitor(service, as_=ruth).get(family.address, names=NAMES)
    assert "Dad to Mia. Lives elsewhere." in page.text
    assert "Lives at 5 Quay Street" not in page.text
    assert "Mum to Mia. Lives at 14 Larch Court." in page.text


def test_a_parent_in_a_restricted_home_is_said_to_live_with_the_children_and_never_apart_from_them(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        assert family.home is not None
        session.get_one(Household, family.home.id).restricted = True
    page = visitor(service, as_=ruth).get(family.address, names=NAMES)
    assert "Mum to Mia. Lives with Mia." in page.text
    assert "Lives elsewhere" not in page.text


def test_a_persons_page_begins_with_who_they_are(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        family.children[0].pen_picture = "Fierce at football."
        a_statement(session, family, ruth, exact=True)
    page = visitor(service, as_=ruth).get(f"{family.address}/people/{family.children[0].id}", names=NAMES)
    assert page.text.index("Fierce at football.") < page.text.index("What holds") < page.text.rindex("Seen and said")
    assert "Kelly Dean: mum, and looks after Mia" in page.text


def test_a_page_printed_with_the_browser_says_on_each_sheet_whose_and_how_it_is_handled(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    visit = visitor(service, as_=ruth)
    (printed,) = visit.get(family.address, names=NAMES).all("p", class_="wp-printed")
    assert said_in(printed) == (f"OFFICIAL-SENSITIVE. {family.case.ref}. For those who work with the family. {day(today())}.")
    assert visit.get("/", names=NAMES).all("p", class_="wp-printed") == []
    house = (OURS / "house.css").read_text()
    assert ".wp-printed { display: none; }" in house
    assert ".wp .wp-printed { display: block; position: fixed; bottom: 0;" in house.split("@media print", 1)[1]


def test_who_has_looked_is_shown_to_whoever_may_look(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, allocated=[ruth])
    visitor(service, as_=tom).get(family.address)
    page = visitor(service, as_=ruth).get(f"{family.address}/who-has-looked", names=NAMES)
    assert "Tom Whitlock" in page.text
    assert "1 page: the family’s page" in page.text


def test_fifty_families_are_shown_at_a_time_in_order_of_name(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        for number in range(60):
            a_family(session, f"Family {number:02}", children=["Ella"], team=team_of(session, ruth))
    visit = visitor(service, as_=ruth)
    first = visit.get("/families?whose=team")
    assert "60 families, in order of name." in first.text
    assert "The Family 49 family" in first.text
    assert "The Family 50 family" not in first.text
    (further,) = [link.get("href", "") for link in first.all("a") if "after=" in link.get("href", "")]
    second = visit.get(further, names=["Family 49", "Ella"])
    assert "The Family 50 family" in second.text
    assert "The Family 49 family" not in second.text
    assert "Next families" not in second.text


def test_nothing_anybody_typed_is_taken_for_markup(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, "<b>Dean</b>", children=["<script>Mia"], allocated=[ruth])
        a_statement(session, family, ruth, "<img src=x onerror=alert(1)>")
        family.children[0].pen_picture = f"Born {today()} <i>somewhere</i>"
    visit = visitor(service, as_=ruth)
    for address in ("/", family.address, f"{family.address}/statements", "/families"):
        page = visit.get(address)
        assert not [*page.all("i"), *page.all("img")]
