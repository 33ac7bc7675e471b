"""The record around an assessment in Chromium, by keyboard alone; by mouse with every page looked at in the long run."""

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser

from tests.browser.hands import Hands, Keys
from tests.browser.test_whole_journey import room
from tests.journeys.around_an_assessment import whole_record
from tests.journeys.test_around_an_assessment import a_picture
from tests.journeys.whole_journey import a_story

pytestmark = pytest.mark.browser


def whole_record_in(chromium: Browser, service: FastAPI, hands: type[Hands], *, looks: bool) -> None:
    with room(chromium, service, hands, looks=looks) as place:
        one = a_story(service, place.sit_down)
        whole_record(one, place.sit_down(service, one.ruth), place.sit_down(service, one.tom), a_picture())
        assert place.faults == [], "\n".join(dict.fromkeys(place.faults))


def test_from_what_little_is_known_to_a_copy_and_a_pack_by_keyboard_alone(chromium: Browser, sqlite_service: FastAPI) -> None:
    whole_record_in(chromium, sqlite_service, Keys, looks=False)


@pytest.mark.long
def test_every_page_of_it_keeps_its_promises(chromium: Browser, sqlite_service: FastAPI) -> None:
    whole_record_in(chromium, sqlite_service, Hands, looks=True)
