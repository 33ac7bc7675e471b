"""The made-up returns counted a second time, by another method: straight from the XML, with none of the service's own reading."""

import datetime
from xml.etree import ElementTree

import pytest

from app.db import Database
from app.figures.queries import figure_rows
from app.insight.demonstration import census, everybody
from app.insight.demonstration_returns import make_returns

YEAR = 2025
FIRST, LAST = datetime.date(2024, 4, 1), datetime.date(2025, 3, 31)


def day(element: ElementTree.Element, name: str) -> datetime.date | None:
    text = element.findtext(name)
    return datetime.date.fromisoformat(text) if text else None


def within(when: datetime.date | None) -> bool:
    return when is not None and FIRST <= when <= LAST


@pytest.fixture(scope="module")
def tree() -> ElementTree.Element:
    return ElementTree.fromstring(census(YEAR, everybody()))  # noqa: S314 it was made a moment ago


def straight(tree: ElementTree.Element) -> dict[str, tuple[int, int]]:
    """A few measures as an analyst would count them by a glance at each element."""
    began = [one for one in tree.iter("ChildProtectionPlans") if within(day(one, "CPPstartDate"))]
    ended = [one for one in tree.iter("ChildProtectionPlans") if within(day(one, "CPPendDate"))]
    still = [one for one in tree.iter("ChildProtectionPlans") if day(one, "CPPendDate") is None]
    episodes = []
    for one in tree.iter("CINdetails"):
        codes = [
            {code.text for code in part.iter("AssessmentFactors")}
            for part in one.iter("Assessments")
            if within(day(part, "AssessmentAuthorisationDate"))
        ]
        if any(codes):
            episodes.append(set().union(*codes))

    def lasted(one: ElementTree.Element, until: datetime.date | None) -> bool:
        since = day(one, "CPPstartDate")
        return since is not None and until is not None and (until - since).days >= 730

    return {
        "repeat_plans": (sum(one.findtext("NumberOfPreviousCPP") != "0" for one in began), len(began)),
        "new_plans_for_neglect": (sum(one.findtext("InitialCategoryOfAbuse") == "NEG" for one in began), len(began)),
        "plans_for_neglect_at_31_march": (sum(one.findtext("InitialCategoryOfAbuse") == "NEG" for one in still), len(still)),
        "plans_two_years_open": (sum(lasted(one, LAST) for one in still), len(still)),
        "plans_two_years_ended": (sum(lasted(one, day(one, "CPPendDate")) for one in ended), len(ended)),
        "neglect_named_at_assessment": (sum("16A" in one for one in episodes), len(episodes)),
    }


def test_the_figures_are_what_another_count_of_the_same_file_gives(sqlite_database: Database, tree: ElementTree.Element) -> None:
    make_returns(sqlite_database)

    with sqlite_database.reading() as session:
        ours = {
            one.measure: (one.numerator, one.denominator)
            for one in figure_rows(session)
            if (one.year, one.quarter, one.cut) == (YEAR, 0, "")
        }

    other = straight(tree)
    assert {key: ours[key] for key in other} == other
    assert all(denominator > 40 for _, denominator in other.values())
