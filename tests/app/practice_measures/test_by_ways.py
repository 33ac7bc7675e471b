"""Live measures told by age, disability, stage and team: as it is on paper, and never so that a few are left between two ways."""

import datetime

import time_machine

from app.cases.models import Case, Characteristic, Person, Stage
from app.counting.spells import Count
from app.db import Database
from app.people.models import Team
from app.practice_measures.rollup import count_records
from app.practice_measures.telling import board
from app.practice_measures.ways import WAYS, kept_apart, rows_by_way, ways_told
from app.published_figures.comparators import shipped
from tests.app.practice_measures.records import Records
from tests.support.factories import a_practitioner, a_supervisor, kept, team_of

DAY = datetime.date
NORTH = "Locality North"


def a_service(database: Database, *, between: int) -> None:
    """Twenty children of one team in early help, twenty of another with a plan, and so many of the other in early help.

    Half of all were heard, eight of the first are disabled, and one of them has a stage of their own.
    """
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        made = Records(session, ruth, a_supervisor(session, team=team_of(session, ruth)))
        session.get_one(Team, ruth.team_id).name = NORTH
        other = Team(name="Before the other")
        kept(session, other)
        for number, (team, stage, count) in enumerate(
            ((ruth.team_id, "early_help", 20), (other.id, "child_protection_plan", 20), (other.id, "early_help", between))
        ):
            case = made.family(DAY(2024, 1, 8))
            case.team_id = team or other.id
            at_stage(made, case, stage, DAY(2024, 1, 8))
            for place in range(count):
                child = made.child(case)
                if place % 2:
                    made.said(case, child, DAY(2025, 8, 4))
                if not number and place < 8:
                    kept(session, Characteristic(person_id=child.id, kind="disabled", since=DAY(2024, 2, 1)))
                if not number and place == 19:
                    at_stage(made, case, "child_in_need", DAY(2026, 4, 2), child)


def at_stage(made: Records, case: Case, stage: str, since: DAY, child: Person | None = None) -> None:
    row = Stage(case_id=case.id, person_id=child.id if child else None, stage=stage, name="As it was called", since=since)
    kept(made.session, row)


def told_by(database: Database) -> dict[str, list[tuple[str, int | None, int | None]]]:
    """Of children heard in the year to March 2026: each way with its rows."""
    with time_machine.travel(datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC), tick=True):
        count_records(database)
    with database.reading() as session:
        heard = board(session, shipped()).one("children_heard")
    assert heard is not None
    return {cut.key: [(one.label, one.shown.numerator, one.shown.denominator) for one in cut.rows] for cut in heard.cuts}


def test_each_child_is_told_once_by_age_disability_stage_and_team(database: Database) -> None:
    a_service(database, between=20)

    found = told_by(database)

    assert found["age"] == [("5 to 10", 30, 60)]
    assert found["disability"] == [("Disabled", None, 8), ("Not written down", None, 52)], "four of eight is few"
    assert found["stage"] == [("Early help", 20, 40), ("Child protection plan", 10, 20)], "a stage of next year is none of this"
    assert found["team"] == [("Before the other", 20, 40), (NORTH, 10, 20)], "by the alphabet"


def test_where_a_stage_and_a_team_differ_by_a_few_the_team_is_not_told(sqlite_database: Database) -> None:
    a_service(sqlite_database, between=4)

    found = told_by(sqlite_database)

    assert found["stage"] == [("Early help", 12, 24), ("Child protection plan", 10, 20)]
    assert found["team"] == [], "24 in early help less the 20 of the one team are 4"


def test_two_measures_of_the_same_children_are_told_by_the_same_ways() -> None:
    there: dict[tuple[str, ...], int] = {
        ("a", "D", "s", "T1"): 20,
        ("b", "D", "s", "T1"): 20,
        ("b", "W", "s", "T1"): 3,
        ("b", "W", "s", "T2"): 20,
    }
    one, other = (
        {place: Count(true, every) for (place, every), true in zip(there.items(), numbers, strict=True)}
        for numbers in ((10, 3, 3, 10), (10, 10, 3, 10))
    )
    assert (3 in kept_apart(one), 1 in kept_apart(one)) == (True, False)
    assert (3 in kept_apart(other), 1 in kept_apart(other)) == (False, True)

    told = [
        {WAYS.index(row["cut"]) for row in rows_by_way(each, ways_told([one, other])) if not row["kept_back"]}
        for each in (one, other)
    ]

    assert told == [{0, 2}, {0, 2}], "the team of the one less the disabled of the other are three children"
