"""What a file says twice counts once: a share stays what it is on paper, and the second line is named."""

from collections.abc import Iterable

import pytest

from app.cohorts import reading_in
from app.cohorts.models import CohortBatch
from app.cohorts.queries import faults_of
from app.db import Database
from app.figures.rollup import rebuild
from app.returns.meant import Sort, Weight
from tests.app.figures.test_by_hand import DAY, EVERYBODY, bring, figures, need
from tests.app.returns.census import assessment, census, child, episode, plan

LINES = "U{},2024/25,300,30,0\n"


def reported(database: Database, batch: CohortBatch) -> list[tuple[int, Weight]]:
    with database.reading() as session:
        return [(one.line, one.weight) for one in faults_of(session, batch.id)]


def upn(number: int) -> str:
    return f"<UPN>U{number}</UPN><PersonBirthDate>2014-05-02</PersonBirthDate><Sex>F</Sex>"


def in_lines(*children: str) -> bytes:
    """Each plan in a line of its own."""
    return census(*(one.replace("<ChildProtectionPlans>", "\n<ChildProtectionPlans>") for one in children))


def test_six_of_twelve_stays_six_of_twelve_however_often_a_file_says_it(database: Database) -> None:
    neglect = [child(f"N{number}", episode(need("2024-06-10"), plan(), plan()), about=upn(number)) for number in range(6)]
    other = [
        child(f"E{number}", episode(need("2024-06-10"), plan(category="EMO")), about=upn(90 + number)) for number in range(6)
    ]
    sent = bring(database, Sort.CIN, in_lines(*neglect, *other))
    school = "UPN,School year,Possible,Authorised,Unauthorised\n" + 3 * "".join(LINES.format(number) for number in range(6))
    school += "".join(LINES.format(90 + number).replace(",30,", ",0,") for number in range(6))
    missed = bring(database, Sort.ATTENDANCE, school.encode())
    whose = [(f"{letter}{number}", reason) for letter, reason in (("N", "Neglect"), ("E", "Housing")) for number in range(6)]
    early = "child,start,end,reason\n" + 2 * "".join(f"{number},2024-05-01,,{reason}\n" for number, reason in whose)
    helped = bring(database, Sort.EARLY_HELP, early.encode(), DAY(2024, 4, 1), DAY(2025, 3, 31))
    bring(database, Sort.ALL_PUPILS, EVERYBODY)
    rebuild(database)

    found = figures(database)

    told = {key: (one.numerator, one.denominator) for key, one in found.items()}
    assert told["new_plans_for_neglect"] == (6, 12)
    assert told["plans_for_neglect_at_31_march"] == (6, 12)
    assert told["absence_overall"] == (180, 3_600)
    assert told["early_help_neglect"] == (6, 12)
    assert [(one.children, one.refused, one.doubtful) for one in (sent, missed, helped)] == [(12, 6, 0), (12, 12, 0), (12, 12, 0)]
    assert reported(database, sent) == [(6 + 3 * number, Weight.REFUSED) for number in range(6)]
    assert reported(database, missed) == [(line, Weight.REFUSED) for line in range(8, 20)]
    assert reported(database, helped) == [(line, Weight.REFUSED) for line in range(14, 26)]


def test_a_second_line_is_found_however_far_from_the_first(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each piece is written before the next is read; nothing but what stands in the database tells them apart."""
    monkeypatch.setattr(reading_in, "AT_ONCE", 3)
    rows = "child,start,end,reason\n" + 2 * "".join(f"A{number},2024-05-01,,Neglect\n" for number in range(10))

    sent = bring(database, Sort.EARLY_HELP, rows.encode(), DAY(2024, 4, 1), DAY(2025, 3, 31))

    assert (sent.children, sent.rows, sent.refused) == (10, 10, 10)
    assert reported(database, sent) == [(line, Weight.REFUSED) for line in range(12, 22)]


def test_a_child_who_stands_twice_in_a_census_counts_once(database: Database) -> None:
    sent = bring(database, Sort.CIN, census(child("A", episode(plan())), child("A", episode(plan(category="EMO")))))
    rebuild(database)

    assert (sent.children, sent.refused) == (1, 1)
    assert (figures(database)["new_plans_for_neglect"].numerator, figures(database)["repeat_plans"].denominator) == (1, 1)


@pytest.mark.parametrize(
    ("parts", "refused", "doubtful"),
    [
        ((plan(), plan(category="EMO")), 1, 0),  # nobody has two plans at once
        ((need("2024-07-01"), need("2024-07-01", "2024-08-01")), 1, 0),
        ((plan("2024-07-01", "2024-08-01"), plan("2024-09-01", before="1")), 0, 0),
        ((assessment(), assessment()), 1, 0),
        ((assessment(), assessment(factors=("1B",))), 0, 1),  # two assessments may begin on one day
    ],
)
def test_what_begins_on_one_day_is_the_same_or_is_doubted(
    sqlite_database: Database, parts: Iterable[str], refused: int, doubtful: int
) -> None:
    sent = bring(sqlite_database, Sort.CIN, census(child("A", episode(*parts))))

    assert (sent.refused, sent.doubtful) == (refused, doubtful)


def test_an_episode_that_was_copied_whole_counts_once(sqlite_database: Database) -> None:
    whole = episode(assessment(), plan())

    sent = bring(sqlite_database, Sort.CIN, census(child("A", whole, whole)))

    assert (sent.rows, sent.refused) == (3, 3)


@pytest.mark.parametrize(
    ("parts", "refused"), [(("1", "2"), 0), (("Autumn", "autumn"), 1), (("", "1"), 1), (("1", ""), 1), (("1", "2", ""), 1)]
)
def test_parts_of_a_school_year_stand_beside_one_another_and_never_beside_the_whole(
    sqlite_database: Database, parts: Iterable[str], refused: int
) -> None:
    rows = "".join(f"U1,2024/25,{part},100,10,0\n" for part in parts)

    sent = bring(sqlite_database, Sort.ATTENDANCE, f"UPN,School year,Term,Possible,Authorised,Unauthorised\n{rows}".encode())

    assert sent.refused == refused


def test_a_plan_that_knows_of_fewer_before_than_the_returns_do_is_doubted(database: Database) -> None:
    again = plan("2024-09-01", before="0")
    bring(database, Sort.CIN, census(child("A", episode(plan("2023-05-01", "2024-02-01"), referred="2023-04-10")), year=2024))
    own = in_lines(
        child("A", episode(again, referred="2024-04-03")),
        child("B", episode(plan("2024-04-10", "2024-06-01"), again)),
        child("C", episode(plan("2024-04-10", "2024-06-01"), plan("2024-09-01", before="1"))),
        child("D", episode(again, referred="2024-04-03")),
    )

    sent = bring(database, Sort.CIN, own)

    assert reported(database, sent) == [(5, Weight.DOUBTFUL), (8, Weight.DOUBTFUL)]
