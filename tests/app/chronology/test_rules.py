"""Dates said no more closely than they are known, gaps and clusters told in words, and attendance by a child's own sessions."""

import datetime
from uuid import uuid4

import pytest

from app.chronology.models import Nearness
from app.chronology.rules import (
    Gap,
    Period,
    When,
    attended_words,
    band,
    band_words,
    clusters,
    gaps,
    of_school_age,
    overlapping,
    terms_between,
)


def on(year: int, month: int = 1, day: int = 1) -> datetime.date:
    return datetime.date(year, month, day)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When(on(2026, 6, 4)), "4 June 2026"),
        (When(on(2024, 3), Nearness.MONTH, about=True), "about March 2024"),
        (When(on(2019), Nearness.YEAR), "2019"),
        (When(on(2021, 1), Nearness.MONTH, on(2021, 6, 30), Nearness.MONTH), "January to June 2021"),
        (When(on(2019), Nearness.YEAR, on(2021, 6, 30), Nearness.MONTH), "2019 to June 2021"),
        (When(on(2024, 3), Nearness.MONTH, on(2024, 3, 31), Nearness.MONTH), "March 2024"),
    ],
)
def test_a_date_is_said_no_more_closely_than_it_is_known(when: When, words: str) -> None:
    assert when.words == words


def test_a_year_or_more_with_nothing_written_is_a_gap_and_less_is_not() -> None:
    spans = [(on(2019, 6), on(2019, 6)), (on(2021, 1), on(2021, 3)), (on(2021, 12), on(2021, 12))]

    found = gaps(spans, on(2018, 12), on(2022, 3))

    assert [(gap.since, gap.until) for gap in found] == [(on(2019, 6), on(2021, 1))]
    assert found[0].words == "19 months"


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (on(2018, 3), on(2021), "2 years and 10 months"),
        (on(2018), on(2020, 5), "2 years and 4 months"),
        (on(2020, 5, 12), on(2026, 11, 30), "6 years and 6 months"),
        (on(2020, 5, 12), on(2026, 5, 11), "5 years and 11 months"),
        (on(2020, 5, 12), on(2022, 6, 12), "2 years and 1 month"),
        (on(2020, 5, 12), on(2022, 5, 11), "23 months"),
    ],
)
def test_a_length_is_said_exactly_and_never_as_more_than_it_is(since: datetime.date, until: datetime.date, words: str) -> None:
    assert Gap(since, until).words == words


def test_a_child_about_whom_nothing_is_written_has_one_gap_from_birth() -> None:
    assert [gap.words for gap in gaps([], on(2018), on(2026))] == ["8 years"]


def test_a_gap_from_a_birth_of_which_only_the_year_is_known_is_said_no_more_closely() -> None:
    gap = Gap(on(2020, 5, 29), on(2026, 11, 30), about=True)
    assert (gap.words, gap.from_when) == ("about 6 years", "about 2020")
    assert Gap(on(2024, 11, 30), on(2026, 11, 30), about=True).words == "about 2 years"
    assert Gap(on(2024, 12, 1), on(2026, 11, 30), about=True).words == "about 1 year"
    assert Gap(on(2020, 5), on(2021, 5)).from_when == "May 2020"


def test_a_long_stay_is_no_gap_and_what_lies_inside_it_does_not_end_it() -> None:
    assert gaps([(on(2018), on(2025)), (on(2019), on(2019))], on(2018), on(2025, 6)) == ()


def test_marks_that_would_touch_are_told_as_one_with_their_number() -> None:
    assert clusters([10, 20, 100, 104, 108], 15) == [(15, 2), (104, 3)]


@pytest.mark.parametrize(
    ("missed", "possible", "key"),
    [
        (70, 140, "severe"),
        (69, 140, "persistent"),
        (14, 140, "persistent"),
        (13, 140, "under_95"),
        (7, 140, None),
        (8, 140, "under_95"),
        (0, 140, None),
        (0, 0, None),
    ],
)
def test_bands_are_of_the_childs_own_possible_sessions(missed: int, possible: int, key: str | None) -> None:
    found = band(missed, possible)

    assert (found.key if found else None) == key


def test_school_age_is_counted_on_the_last_day_of_august() -> None:
    assert of_school_age(on(2020, 8, 31), on(2025, 9, 3))
    assert not of_school_age(on(2020, 9, 1), on(2025, 9, 3))
    assert not of_school_age(on(2009, 8, 31), on(2025, 9, 3))


def test_no_band_is_given_to_a_child_who_need_not_be_at_school() -> None:
    assert band_words(50, 100, on(2023), on(2025, 9)).startswith("Not of compulsory school age")
    assert "severe absence" in band_words(50, 100, on(2017), on(2025, 9))


def test_a_share_is_never_rounded_over_the_line_it_is_under() -> None:
    assert "(94.9%)" in attended_words(1999, 100, 1)
    assert "(90%)" in attended_words(140, 4, 10)


def test_periods_that_share_a_day_are_found_even_inside_a_long_one() -> None:
    long, inside, after = (
        Period(uuid4(), *days) for days in ((on(2025, 1), on(2025, 12)), (on(2025, 2), on(2025, 3)), (on(2025, 11), on(2026, 2)))
    )

    assert overlapping([after, inside, long]) == [(long, inside), (long, after)]
    assert overlapping([inside, after]) == []


def test_a_term_of_which_nothing_is_kept_is_named_and_half_terms_and_years_tell_of_theirs() -> None:
    autumn = [(on(2024, 9, 2), on(2024, 10, 24)), (on(2024, 11, 4), on(2024, 12, 20))]
    a_year = [(on(2024, 9, 2), on(2025, 7, 20))]

    a_year_on = (on(2025, 9, 1), on(2025, 12, 19))
    assert terms_between([*autumn, a_year_on], on(2026, 1, 10)) == [
        "spring term 2025",
        "summer term 2025",
    ]
    assert terms_between(autumn, on(2025, 3, 1)) == []
    assert terms_between(a_year, on(2025, 9, 1)) == []
    assert terms_between([], on(2026)) == []
