"""What is to be mended names its own field, also where two are of one kind."""

import datetime

import pytest

from app.chronology.forms import EventForm, read_when
from app.starting.forms import ChildRow, read_child
from app.upkeep.fields import Field, Offered, read_field
from app.web.reading import Reading

TODAY = datetime.date(2026, 11, 30)
NO_SUCH = ("31", "2", "2026")
BOXES = ("since_day", "since_month", "since_year")


def test_two_wrong_dates_of_one_form_are_told_apart() -> None:
    reading = Reading()
    reading.day("since", NO_SUCH, what="the first day")
    reading.day("until", NO_SUCH, what="the last day")

    assert reading.problems == {
        "since_day": "The first day: February 2026 has 28 days. Check the day.",
        "until_day": "The last day: February 2026 has 28 days. Check the day.",
    }


def test_two_wrong_dates_of_an_event_are_told_apart() -> None:
    day, month, year = NO_SUCH
    form = EventForm(first_day=day, first_month=month, first_year=year, last_day=day, last_month=month, last_year=year)
    reading = Reading()
    read_when(reading, form, TODAY)

    assert reading.problems["first_day"].startswith("When it happened or began: February 2026")
    assert reading.problems["last_day"].startswith("When it ended: February 2026")


def test_two_wrong_dates_of_birth_name_their_children() -> None:
    day, month, year = NO_SUCH
    reading = Reading()
    for place, given in enumerate(("Mia", "")):
        read_child(reading, place, ChildRow(given=given, day=day, month=month, year=year), "Dean", TODAY)

    assert reading.problems["child-0_day"].startswith("The date of birth of Mia: February 2026")
    assert reading.problems["child-1_day"].startswith("The date of birth of child 2: February 2026")


@pytest.mark.parametrize("label", ["Since when?", "Until when?"])
def test_a_wrong_date_on_a_list_names_its_field(label: str) -> None:
    reading = Reading()
    read_field(reading, Field("since", label, "date"), dict(zip(BOXES, NO_SUCH, strict=True)), Offered({}), TODAY)

    assert reading.problems["since_day"].startswith(f"“{label}”: February 2026")


@pytest.mark.parametrize("year", ["20", "026", "6"])
def test_a_short_year_is_said_to_be_short(year: str) -> None:
    reading = Reading()
    reading.day("born", ("12", "5", year), what="the date of birth of Poppy")

    assert reading.problems == {"born_day": "The date of birth of Poppy: write the year with four figures, for example 2026."}
