"""Plans reviewed in time: each case by hand, and nobody who is left out of it is found by taking one figure from another."""

import datetime
from collections.abc import Sequence

import pytest
from sqlalchemy import update
from sqlmodel import col

from app.cohorts.models import CohortSpell
from app.counting.conditions import asked
from app.counting.groups import Child
from app.counting.rows import Row, Whole
from app.db import Database
from app.figures.declared import measures
from app.figures.queries import Figure, figure_rows
from app.figures.rollup import rebuild
from app.figures.telling import Kept, board, one_told
from app.measuring import ReviewedInTime
from app.published_figures.comparators import shipped
from app.returns.meant import Sort
from tests.app.figures.test_by_hand import bring
from tests.app.returns.census import census, child, episode, plan

LAST = datetime.date(2025, 3, 31)


def row(since: str, reviews: Sequence[str] | None) -> Row:
    kept = " ".join(["", *reviews, ""]) if reviews is not None else ""
    return Row("cp_plan", datetime.date.fromisoformat(since), None, reviews=kept)


@pytest.mark.parametrize(
    ("since", "reviews", "year_before", "in_time"),
    [
        ("2024-12-31", (), None, True),  # due on the last day, and not yet overdue
        ("2025-01-01", (), None, None),  # too young
        ("2024-12-30", (), None, False),
        ("2024-11-30", ("2025-02-28",), None, True),  # February has no thirtieth
        ("2024-11-30", ("2025-03-01",), None, False),
        ("2024-05-01", ("2024-08-01", "2025-02-01"), None, True),
        ("2024-05-01", ("2024-08-01", "2025-02-02"), None, False),
        ("2024-05-01", ("2024-07-01",), None, False),  # overdue since the first of January
        ("2024-05-01", None, None, None),
        ("2023-06-01", ("2023-09-01", "2024-03-01", "2024-09-01", "2025-03-01"), None, True),
        ("2023-06-01", ("2024-09-01", "2025-03-01"), None, None),  # whether it was reviewed before April nobody tells
        ("2023-06-01", ("2024-09-01", "2025-03-01"), ("2023-09-01", "2024-03-01"), True),
        ("2023-06-01", ("2024-09-01", "2025-03-01"), (), False),
        ("2023-06-01", ("2024-10-01",), None, False),  # late, whenever it was reviewed before April
        ("2022-06-01", ("2024-09-01", "2025-03-01"), ("2023-05-01", "2023-11-01", "2024-03-01"), None),
        ("2024-02-01", ("2024-04-30", "2024-10-30"), None, True),  # the first is due in this year
    ],
)
def test_a_plan_is_reviewed_in_time_or_not_or_nobody_can_tell(
    since: str, reviews: Sequence[str] | None, year_before: Sequence[str] | None, in_time: bool | None
) -> None:
    earlier = {"cp_plan": [row(since, year_before)]} if year_before is not None else {}
    holds = asked(ReviewedInTime(first_months=3, later_months=6), lambda *_: None)

    assert holds(Whole(Child(None), {}, earlier), row(since, reviews), LAST) is in_time


def plans(name: str, many: int, since: str, until: str = "", reviews: Sequence[str] = ()) -> list[str]:
    return [child(f"{name}{one}", episode(plan(since, until, reviews=reviews))) for one in range(many)]


def told(database: Database, *children: list[str]) -> tuple[int | None, int | None, int | None]:
    """Of whom it is true, of how many, and how many are left out: as anybody may have it."""
    bring(database, Sort.CIN, census(child("Z", episode(referred="2023-08-01")), year=2024))
    bring(database, Sort.CIN, census(*(one for some in children for one in some)))
    rebuild(database)
    with database.reading() as session:
        found = board(session, shipped()).one("reviews_in_time")
    assert found is not None
    [value] = found.years
    return value.shown.numerator, value.shown.denominator, value.left_out


IN_TIME = ("2024-09-02", "2025-03-02")
LATE = ("2024-12-01",)


@pytest.mark.parametrize(("young", "numbers"), [(0, (20, 30, 0)), (3, (None, None, None)), (8, (20, 30, 8))])
def test_few_who_are_too_young_for_a_review_are_not_all_open_plans_less_the_others(
    sqlite_database: Database, young: int, numbers: tuple[int | None, ...]
) -> None:
    whole = plans("A", 20, "2024-07-01", reviews=IN_TIME), plans("B", 10, "2024-07-01", reviews=LATE)

    assert told(sqlite_database, *whole, plans("C", young, "2025-02-01")) == numbers


def test_few_plans_that_began_and_ended_in_the_quarter_are_not_those_that_began_less_the_young(sqlite_database: Database) -> None:
    whole = plans("A", 20, "2024-07-01", reviews=IN_TIME), plans("B", 10, "2024-07-01", reviews=LATE)
    lately = plans("C", 8, "2025-02-01"), plans("D", 2, "2025-01-10", "2025-03-01")

    assert told(sqlite_database, *whole, *lately) == (None, None, None)


def test_a_return_without_one_review_was_sent_without_them_and_gives_no_figure(sqlite_database: Database) -> None:
    assert told(sqlite_database, plans("A", 20, "2024-07-01")) == (0, 0, 20)


def test_a_return_that_was_read_before_reviews_were_gives_no_figure_of_them(database: Database) -> None:
    bring(database, Sort.CIN, census(child("Z", episode(referred="2023-08-01")), year=2024))
    bring(database, Sort.CIN, census(*plans("A", 20, "2024-07-01", reviews=IN_TIME)))
    with database.unit_of_work() as session:
        session.execute(update(CohortSpell).values(reviews="").where(col(CohortSpell.reviews) != ""))
    rebuild(database)

    with database.reading() as session:
        [found] = [one for one in figure_rows(session) if one.measure == "reviews_in_time" and one.year == 2025]
    assert (found.numerator, found.denominator, found.left_out) == (0, 0, 20)


@pytest.mark.parametrize(("nothing_came", "shown"), [(3, None), (6, 40), (0, 40)])
def test_a_rate_is_withheld_where_few_are_all_that_another_measure_counts_less_its_own(
    nothing_came: int, shown: int | None
) -> None:
    own = Kept()
    own.take(Figure("coming_to_need", 2025, 0, "", "", 40, 10_000, 0, 40 + nothing_came))

    [value] = one_told(measures()["coming_to_need"], {"coming_to_need": own}, (), {}).years
    assert value.shown.numerator == shown
