"""The record around an assessment in a browser without scripts: from “about 6” and “mum” to a copy and a pack."""

import io

import pytest
from fastapi import FastAPI
from PIL import Image

from app.people.practitioner import Practitioner
from tests.journeys.around_an_assessment import NAMES, whole_record
from tests.journeys.by_words import ByForms
from tests.journeys.whole_journey import a_story
from tests.support.visiting import visitor


def a_picture() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (60, 40), (200, 180, 90)).save(made, "PNG")
    return made.getvalue()


def without_scripts(service: FastAPI, who: Practitioner) -> ByForms:
    return ByForms(visitor(service, as_=who), NAMES)


def test_from_what_little_is_known_to_a_copy_and_a_pack(sqlite_service: FastAPI) -> None:
    one = a_story(sqlite_service, without_scripts)
    whole_record(one, one.at(one.service, one.ruth), one.at(one.service, one.tom), a_picture())


@pytest.mark.long
@pytest.mark.postgres
def test_the_same_on_postgresql(postgresql_service: FastAPI) -> None:
    one = a_story(postgresql_service, without_scripts)
    whole_record(one, one.at(one.service, one.ruth), one.at(one.service, one.tom), a_picture())
