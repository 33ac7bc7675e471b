"""From a worry to a plan that ended and begins again, in a browser without scripts; on the other database in the long run."""

import pytest
from fastapi import FastAPI

from app.people.practitioner import Practitioner
from tests.journeys.by_words import ByForms
from tests.journeys.whole_journey import NAMES, a_story
from tests.journeys.year_of_a_plan import whole_year
from tests.support.visiting import visitor


def without_scripts(service: FastAPI, who: Practitioner) -> ByForms:
    return ByForms(visitor(service, as_=who), NAMES)


def test_from_a_worry_to_a_plan_that_begins_again(sqlite_service: FastAPI) -> None:
    whole_year(a_story(sqlite_service, without_scripts))


@pytest.mark.long
@pytest.mark.postgres
def test_the_same_on_postgresql(postgresql_service: FastAPI) -> None:
    whole_year(a_story(postgresql_service, without_scripts))
