"""The last day of a deadline is worked out as law and guidance count it, and never by guessing at a bank holiday."""

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.deadlines.declared import book, by_key, holidays
from app.deadlines.rules import NotKnown, Rule, State, due_on, months_after, plans_before, state, working_days_after

D = datetime.date
KNOWN = holidays()
IN_KNOWN_YEARS = st.dates(D(KNOWN.first_year, 1, 1), D(KNOWN.last_year - 1, 6, 30))
RULES = st.sampled_from(book().rules)


@pytest.mark.parametrize(
    ("first", "length", "last"),
    [
        (D(2026, 6, 5), 1, D(2026, 6, 8)),  # over a weekend
        (D(2026, 4, 2), 1, D(2026, 4, 7)),  # over Easter
        (D(2026, 12, 24), 1, D(2026, 12, 29)),  # Boxing Day falls on a Saturday: the Monday is its substitute
        (D(2027, 12, 24), 1, D(2027, 12, 29)),  # both substitutes
        (D(2025, 12, 31), 1, D(2026, 1, 2)),  # over New Year
        (D(2026, 11, 2), 45, D(2027, 1, 7)),  # an assessment over Christmas
        (D(2022, 9, 16), 1, D(2022, 9, 20)),  # a day that was proclaimed once
        (D(2020, 5, 7), 1, D(2020, 5, 11)),  # the May holiday was moved to the Friday
        (D(2026, 6, 6), 1, D(2026, 6, 8)),  # it began on a Saturday
    ],
)
def test_working_days_leave_out_weekends_and_bank_holidays(first: D, length: int, last: D) -> None:
    assert working_days_after(first, length, KNOWN) == last


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (D(2026, 11, 30), 3, D(2027, 2, 28)),
        (D(2023, 11, 30), 3, D(2024, 2, 29)),
        (D(2026, 8, 31), 6, D(2027, 2, 28)),
        (D(2026, 12, 31), 1, D(2027, 1, 31)),
        (D(2026, 1, 15), 12, D(2027, 1, 15)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_there_is(first: D, months: int, last: D) -> None:
    assert months_after(first, months) == last


def test_a_request_to_see_a_record_ends_on_a_working_day() -> None:
    assert due_on(by_key()["access_request"], D(2026, 11, 25), KNOWN) == D(2026, 12, 29)
    assert due_on(by_key()["access_request"], D(2026, 9, 1), KNOWN) == D(2026, 10, 1)


def test_a_year_whose_bank_holidays_are_not_known_is_refused_and_not_guessed() -> None:
    with pytest.raises(NotKnown, match="2028"):
        working_days_after(D(2027, 12, 30), 2, KNOWN)


def easter(year: int) -> D:
    """Easter Sunday after Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return D(year, month, day + 1)


@pytest.mark.parametrize("year", range(KNOWN.first_year, KNOWN.last_year + 1))
def test_every_known_year_has_its_bank_holidays(year: int) -> None:
    days = {day for day in KNOWN.days if day.year == year}
    assert {easter(year) - datetime.timedelta(days=2), easter(year) + datetime.timedelta(days=1)} <= days
    assert len(days) == 8 + {2022: 2, 2023: 1}.get(year, 0)
    assert all(day.weekday() < 5 for day in days)
    assert sum(day.month == 12 for day in days) == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(first=IN_KNOWN_YEARS, length=st.integers(1, 60))
def test_so_many_working_days_lie_between(first: D, length: int) -> None:
    last = working_days_after(first, length, KNOWN)
    between = [first + datetime.timedelta(days=n) for n in range(1, (last - first).days + 1)]
    assert sum(KNOWN.is_working(day) for day in between) == length
    assert KNOWN.is_working(last)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(first=IN_KNOWN_YEARS, rule=RULES)
def test_what_begins_later_is_never_due_sooner(first: D, rule: Rule) -> None:
    assert first < due_on(rule, first, KNOWN) <= due_on(rule, first + datetime.timedelta(days=1), KNOWN)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(due=st.dates(D(2020, 1, 1), D(2030, 1, 1)), apart=st.integers(-400, 400))
def test_the_last_day_is_still_in_time(due: D, apart: int) -> None:
    today = due + datetime.timedelta(days=apart)
    assert (state(due, None, today) is State.OVERDUE) == (apart > 0)
    assert (state(due, today, today) is State.MET_LATE) == (apart > 0)


def test_every_rule_says_where_it_is_written_and_follows_one_that_is_there() -> None:
    assert all(rule.source and rule.who for rule in book().rules)
    assert {rule.follows_with for rule in book().rules if rule.follows_with} <= by_key().keys()


def test_earlier_plans_are_counted_ever_and_within_two_years() -> None:
    before = [(D(2018, 1, 1), D(2018, 9, 1)), (D(2023, 1, 1), D(2024, 6, 1)), (D(2027, 1, 1), None)]
    assert plans_before(D(2026, 6, 1), before) == (2, 1)
    assert plans_before(D(2026, 6, 2), before) == (2, 0)
    assert plans_before(D(2028, 2, 29), [(D(2025, 1, 1), D(2026, 2, 28))]) == (1, 1)
