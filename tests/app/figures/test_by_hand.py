"""Figures against cases worked out by hand: each measure over children whose answer anybody can check on paper."""

import datetime
import io

import pytest
from sqlalchemy import update
from sqlmodel import col, select

from app.cohorts.actions import bring_in, take_back
from app.cohorts.models import CohortBatch
from app.cohorts.reading_in import AtTheMachine, Sent, begin, read_in
from app.counting.absence import periods_of_care
from app.counting.rows import Row
from app.db import Database
from app.figures.models import FigureRow
from app.figures.queries import Figure, figure_rows, refusals
from app.figures.rollup import rebuild
from app.figures.telling import board
from app.published_figures.comparators import shipped
from app.returns.meant import Sort
from tests.app.returns.census import assessment, census, child, episode, plan

ME = AtTheMachine()
DAY = datetime.date


def bring(database: Database, sort: Sort, data: bytes, since: DAY | None = None, until: DAY | None = None) -> CohortBatch:
    batch_id = begin(database, Sent(sort, ME, since, until), io.BytesIO(data))
    read_in(database, batch_id, sort, io.BytesIO(data))
    with database.unit_of_work() as session:
        batch = session.get_one(CohortBatch, batch_id)
        bring_in(session, by=ME, batch=batch)
        return batch


def closed(day: str, why: str) -> str:
    return f"<CINclosureDate>{day}</CINclosureDate><ReasonForClosure>{why}</ReasonForClosure>"


def need(since: str, until: str = "") -> str:
    ended = f"<CINPlanEndDate>{until}</CINPlanEndDate>" if until else ""
    return f"<CINPlanDates><CINPlanStartDate>{since}</CINPlanStartDate>{ended}</CINPlanDates>"


def enquiry(since: str, met: str) -> str:
    return f"<Section47><S47ActualStartDate>{since}</S47ActualStartDate><DateOfInitialCPC>{met}</DateOfInitialCPC></Section47>"


def upn(number: str, born: str = "2014-05-02") -> str:
    return f"<UPN>{number}</UPN><PersonBirthDate>{born}</PersonBirthDate><Sex>F</Sex>"


BEFORE = census(
    child("A", episode(plan("2022-05-01", "2023-03-01"), referred="2022-04-10")),
    child("B", episode(plan("2022-05-01"), referred="2022-04-10")),
    year=2023,
)
LAST = census(
    child("B", episode(plan("2022-05-01", "2023-09-01"), referred="2022-04-10")),
    child("C", episode(referred="2023-08-01")),
    year=2024,
)
THIS = census(
    # named before its plan began; a plan again, within two years; known to early help; the second referral in a year; reviewed on
    # the last days that are in time
    child(
        "A",
        episode(
            assessment("2024-06-05", "2024-06-28"),
            need("2024-06-30", "2024-07-10"),
            plan("2024-07-10", before="1", reviews=("2024-10-10", "2025-03-30")),
        ),
    ),
    # a plan again, within two years of 1 September 2023; for something else; 46 working days; too young for a review
    child("B", episode(assessment("2024-06-05", "2024-08-06", ("1B",)), plan("2025-02-01", category="EMO", before="1"))),
    # an earlier plan elsewhere, long ago; referred on 1 August 2023 too, and so within a year; no factor; reviewed a day late
    child("C", episode(assessment(factors=()), enquiry("2024-06-10", "2024-07-01"), plan(before="2", reviews=("2024-10-02",)))),
    # a plan that is over two years old, of whose first review nobody tells; and one who was closed in the year
    child("D", episode(plan("2022-06-01", reviews=("2024-05-01", "2024-10-20")), referred="2022-05-01"), about=upn("U4")),
    child("E", episode(plan("2022-06-01", "2024-09-01"), closed("2024-09-05", "RC7"), referred="2022-05-01"), about=upn("U5")),
    # in need without any assessment, at school half the time; known to early help until a day more than a year before
    child("F", episode(need("2024-06-10")), about=upn("U6")),
    # assessed, and nothing was found: “none” (21) is no factor; closed after it, and so not in need
    child(
        "G",
        episode(assessment("2024-06-05", "2024-06-28", ("21",)), need("2024-12-01", "2025-01-05"), closed("2025-01-05", "RC8")),
        about=upn("U7"),
    ),
    child("H", episode(need("2024-12-02")), about=upn("U8", born="2024-01-01")),
    # a referral that led to nothing
    child("I", episode("<ReferralNFA>1</ReferralNFA>", referred="2024-11-04")),
)
HELPED = (
    b"child,start,end,reason\nA,2023-05-01,2023-07-10,Neglect\nF,2023-01-01,2023-06-09,Money\nX,2024-05-01,,Abuse or neglect\n"
)
HELPED += b"Y,2024-05-02,,Neglect\nZ,2024-05-03,,Housing\n"
CARED = b"CHILD,DECOM,RNE,LS,DEC,REC\nC,2024-09-01,S,C2,2024-10-01,X1\nC,2024-10-01,P,C2,,\n"
CARED += b"D,2024-05-01,S,V4,,\nE,2020-01-01,S,C2,,\n"
CARED += b"A,2024-05-01,S,C2,2024-06-01,E4A\nA,2025-01-10,S,C2,,\n"  # came twice in the year: came once, and is there
SCHOOL = (
    b"UPN,School year,Term,Possible,Authorised,Unauthorised\n"
    b"U6,2024/25,1,100,30,20\nU6,2024/25,2,100,30,20\nU7,2024/25,1,200,10,1\nU5,2023/24,1,200,200,0\n"
)
EVERYBODY = b"School year,Pupils,Possible,Missed,Persistent,Severe,Under 95\n2024/25,1000,380000,26000,180,20,400\n"

ANSWERS = {
    "repeat_plans": (3, 3),
    "repeat_plans_two_years": (2, 3),
    "new_plans_for_neglect": (2, 3),
    "plans_for_neglect_at_31_march": (3, 4),
    "plans_two_years_open": (1, 4),
    "plans_two_years_ended": (1, 1),
    "reviews_in_time": (1, 2),
    "new_plans_rate": (3, 10_000),
    "new_plans_for_neglect_rate": (2, 10_000),
    "plans_at_31_march_rate": (4, 10_000),
    "neglect_named_at_assessment": (1, 2),
    "neglect_named_at_cin_start": (1, 4),
    "known_to_early_help_cin": (1, 4),
    "known_to_early_help_cp": (1, 3),
    "early_help_neglect": (1, 2),
    "re_referrals": (1, 7),
    "coming_to_need": (5, 10_000),
    "leaving_need": (1, 10_000),
    "assessments_in_45_days": (3, 4),
    "conferences_in_15_days": (1, 1),
    "becoming_cared_for": (2, 10_000),
    "cared_for_at_31_march": (3, 10_000),
    "absence_overall": (111, 400),
    "absence_under_95": (2, 2),
    "absence_persistent": (1, 2),
    "absence_severe": (1, 2),
}


@pytest.fixture
def counted(database: Database) -> Database:
    for data in (BEFORE, LAST, THIS):
        bring(database, Sort.CIN, data)
    bring(database, Sort.EARLY_HELP, HELPED, DAY(2023, 4, 1), DAY(2025, 3, 31))
    bring(database, Sort.CARED_FOR, CARED, DAY(2024, 4, 1), DAY(2025, 3, 31))
    bring(database, Sort.ATTENDANCE, SCHOOL)
    bring(database, Sort.ALL_PUPILS, EVERYBODY)
    bring(database, Sort.POPULATION, b"Year,Children\n2025,10000\n")
    rebuild(database)
    return database


def figures(database: Database, cut: str = "", label: str = "") -> dict[str, Figure]:
    with database.reading() as session:
        rows = figure_rows(session)
    return {one.measure: one for one in rows if (one.year, one.quarter, one.cut, one.label) == (2025, 0, cut, label)}


def test_every_measure_is_what_it_is_on_paper(counted: Database) -> None:
    found = figures(counted)

    assert {key: (one.numerator, one.denominator) for key, one in found.items()} == ANSWERS
    assert found["neglect_named_at_assessment"].left_out == 2, "C without any, G with none"
    assert found["early_help_neglect"].left_out == 1
    assert found["reviews_in_time"].left_out == 2, "B, too young, and D"
    assert found["absence_overall"].left_out == 1, "A, of whom no sessions came; H is too young for school"


def test_a_year_of_which_nothing_changed_is_not_worked_out_again(counted: Database) -> None:
    before = figures(counted)
    with counted.unit_of_work() as session:
        session.execute(update(FigureRow).where(col(FigureRow.year) == 2023).values(numerator=77))
        later = session.exec(select(CohortBatch).where(col(CohortBatch.reference) == DAY(2025, 3, 31))).first()
        assert later is not None
        take_back(session, by=ME, batch=later)

    rebuild(counted)

    with counted.reading() as session:
        assert {one.numerator for one in figure_rows(session) if one.year == 2023} == {77}
    assert figures(counted) != before


def test_a_measure_whose_returns_are_not_there_is_refused_with_what_is_missing(counted: Database) -> None:
    with counted.reading() as session:
        why = refusals(session)

    assert "2022" in why["repeat_plans_two_years", 2024]
    assert "early help" in why["known_to_early_help_cp", 2024]
    assert "of 2024" in why["new_plans_rate", 2024]
    assert "repeat_plans" not in {key for key, year in why if year == 2024}


def test_every_cut_adds_up_to_the_year_and_quarters_do_where_they_should(counted: Database) -> None:
    with counted.reading() as session:
        rows = [one for one in figure_rows(session) if one.year == 2025 and not one.measure.startswith("absence")]
    whole = {one.measure: one for one in rows if not one.cut and not one.quarter}
    for cut in {one.cut for one in rows if one.cut}:
        for measure in {one.measure for one in rows if one.cut == cut}:
            own = [one for one in rows if (one.measure, one.cut) == (measure, cut)]
            assert sum(one.denominator for one in own) == whole[measure].denominator
            assert sum(one.numerator for one in own) == whole[measure].numerator
    quarters = [one for one in rows if one.measure == "repeat_plans" and one.quarter]
    assert sum(one.denominator for one in quarters) == 3


def test_nothing_small_is_told_in_any_outlet(counted: Database) -> None:
    from app.figures_taken.outward import as_data
    from app.insight.presenters import board_shown

    with counted.reading() as session:
        told = board(session, shipped())
    data = as_data(told, "Here", made_up=False)

    for measure in data["measures"]:
        for value in measure["values"]:
            assert value["numerator"] in ("c", 0) or value["numerator"] > 5
            assert value["denominator"] in ("c", 0) or value["denominator"] > 5
    shown = board_shown(told, place="Here", made_up=False)
    each = [one for theme in shown.themes for one in theme.measures]
    assert len(each) == len(ANSWERS)
    assert not [one.figure for one in each if one.figure not in ("c", "", "0.0", "–")]
    assert not [one.key for one in each if one.wide]


def test_episodes_of_care_are_put_together_into_periods() -> None:
    def row(since: str, until: str, code: str, ended: str) -> Row:
        return Row("care", DAY.fromisoformat(since), DAY.fromisoformat(until) if until else None, code=code, later=ended)

    found = periods_of_care(
        [
            row("2024-03-01", "", "S", ""),
            row("2023-01-01", "2023-02-01", "S", "X1"),
            row("2023-02-01", "2023-05-01", "P", "E4A"),
        ]
    )

    assert [(str(one.since), str(one.until)) for one in found] == [("2023-01-01", "2023-05-01"), ("2024-03-01", "None")]
