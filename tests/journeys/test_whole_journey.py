"""From a worry to a plan that ended and begins again, in a browser without scripts, on both databases."""

import pytest
from fastapi import FastAPI

from app.people.practitioner import Practitioner
from tests.journeys.by_words import ByForms
from tests.journeys.walking import answer_what_must_be, finish, sign, start_assessment, start_family
from tests.journeys.whole_journey import FIRST, NAMES, Story, a_story, plan_and_supervision, use_more_tools, when
from tests.journeys.year_of_a_plan import a_year_of_it
from tests.support.visiting import visitor


def without_scripts(service: FastAPI, who: Practitioner) -> ByForms:
    return ByForms(visitor(service, as_=who), NAMES)


def worries(one: Story) -> None:
    """A family is looked for and not found, its record is started, and a First Look is used, read and signed."""
    ruth = one.walk(one.ruth)
    one.family = start_family(ruth, "Dean", child="Mia", carer="Kelly")
    assessment = start_assessment(ruth, one.family, "first_look")
    one.child = child_in(one)
    answer_what_must_be(ruth, assessment)
    finish(ruth, assessment, means="Mia makes her own breakfast.")
    sign(one.walk(one.tom), assessment, "")


def child_in(one: Story) -> str:
    links = [link.get("href", "") for link in one.walk(one.ruth).get(f"{one.family}/plans").all("a")]
    return next(link.split("/")[4] for link in links if link.endswith("/plan"))


def whole_year(service: FastAPI) -> None:
    one = a_story(service, without_scripts)
    with when(FIRST):
        worries(one)
        use_more_tools(one)
        plan_and_supervision(one)
    a_year_of_it(one)


def test_from_a_worry_to_a_plan_that_begins_again(sqlite_service: FastAPI) -> None:
    whole_year(sqlite_service)


@pytest.mark.long
@pytest.mark.postgres
def test_the_same_on_postgresql(postgresql_service: FastAPI) -> None:
    whole_year(postgresql_service)
