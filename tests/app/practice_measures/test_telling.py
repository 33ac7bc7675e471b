"""Counts of live records as they are told: what is few is withheld and cannot be worked out; what is written since is said."""

import datetime

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.audit import trail
from app.cases.models import PersonKind
from app.db import Database
from app.declaration.vocabulary import EvidenceKind
from app.figures import safe
from app.figures.declared import measures
from app.figures.queries import Figure
from app.figures.safe import Raw
from app.practice_measures.rollup import count_records, keep_counted
from app.practice_measures.telling import board, value_of
from app.published_figures.comparators import shipped
from tests.app.practice_measures.records import Records
from tests.support.factories import a_practitioner, a_supervisor, team_of

DAY = datetime.date
counts = st.integers(0, 60)


@given(st.tuples(*[counts] * 7))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_part_that_is_withheld_can_be_worked_out_from_the_others(parts: tuple[int, ...]) -> None:
    inside, outside = parts[:2], parts[2:]
    whole = safe.alone(Raw(sum(inside), sum(inside) + sum(outside)))

    shown = safe.divided(inside, outside, whole)

    for counted, told in ((inside, shown[:2]), (outside, shown[2:])):
        assert all(one is None or not safe.few(one) for one in told)
        hidden = [one for one, seen in zip(counted, told, strict=True) if seen is None]
        assert whole.numerator is None or not hidden or len(hidden) > 1


@given(counts, counts, counts, counts)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_quarter_is_not_told_where_it_and_the_year_differ_by_a_few(holds: int, rest: int, more: int, more_rest: int) -> None:
    narrow = Raw(holds, holds + rest)
    wide = Raw(holds + more, holds + rest + more + more_rest)

    shown = safe.apart(wide, narrow, safe.alone(narrow))

    if safe.few(more + more_rest):
        assert shown == safe.NOTHING
    if safe.few(more) or safe.few(more_rest):
        assert shown.numerator is None


def a_record(database: Database, heard: int) -> Records:
    """Ten children in a record since 2024, of whom so many were heard in summer 2026."""
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        made = Records(session, ruth, a_supervisor(session, team=team_of(session, ruth)))
        case = made.family(DAY(2024, 1, 8))
        for number in range(20):
            child = made.child(case)
            if number < heard:
                made.said(case, child, DAY(2026, 8, 3), EvidenceKind.SAID_BY_CHILD)
        return made


def told(database: Database, key: str) -> tuple[object, object, str]:
    with database.reading() as session:
        one = board(session, shipped()).one(key)
    assert one is not None
    assert one.latest is not None
    return one.latest.shown.numerator, one.latest.shown.denominator, one.latest.period.words


@time_machine.travel(datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC), tick=True)
def test_the_latest_quarter_that_is_over_is_told_and_a_few_are_withheld(database: Database) -> None:
    a_record(database, heard=8)
    count_records(database)

    assert told(database, "children_heard") == (8, 20, "July to September 2026")
    assert told(database, "all_voices_heard") == (0, 20, "July to September 2026")
    assert told(database, "strands_never_explored") == (400, 400, "July to September 2026")
    with database.reading() as session:
        parts = board(session, shipped()).one("what_changed")
    assert parts is not None
    assert dict(parts.parts)["no_plan"] == 20


def test_what_is_written_later_is_said_to_be_and_comes_in_with_the_next_month(sqlite_database: Database) -> None:
    with time_machine.travel(datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC), tick=True):
        made = a_record(sqlite_database, heard=17)
        assert keep_counted(sqlite_database)
        assert told(sqlite_database, "children_heard") == (None, 20, "July to September 2026"), "three were not heard"
        with sqlite_database.unit_of_work() as session:
            again = Records(session, made.by, made.other, 1)
            case = again.family(DAY(2026, 9, 1))
            for _ in range(6):
                again.said(case, again.child(case), DAY(2026, 9, 2))
            trail.deed(session, by=made.by, what="added a statement", case_id=case.id)
        with sqlite_database.reading() as session:
            assert board(session, shipped()).written_since
        assert not keep_counted(sqlite_database)
        assert told(sqlite_database, "children_heard")[1] == 20

    with time_machine.travel(datetime.datetime(2026, 12, 1, 12, tzinfo=datetime.UTC), tick=True):
        assert keep_counted(sqlite_database)
        assert told(sqlite_database, "children_heard")[1] == 26
        with sqlite_database.reading() as session:
            assert not board(session, shipped()).written_since


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_neither_the_few_who_are_counted_nor_the_few_who_are_not_are_what_is_left_of_all_who_are_told(
    holds: int, others: int, left_out: int
) -> None:
    measure, counted = measures()["more_carers_heard"], holds + others
    figure = Figure(measure.key, 2026, 2, "", "", holds, counted, left_out, counted)

    value = value_of(measure, (2026, 2), {measure.key: {(2026, 2, "", ""): figure}})

    told = [one for one in (value.shown.denominator, value.left_out) if one is not None]
    for some in told:
        assert not safe.few(some)
        assert not safe.few(counted + left_out - some), "everybody, who is told beside it, less what is told"


@given(st.sampled_from(("strands_never_explored", "more_carers_heard")), counts, counts, counts, counts)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_babies_who_are_expected_are_not_what_is_left_of_two_figures(
    key: str, born: int, later: int, expected: int, later_expected: int
) -> None:
    """A quarter and its year, of those who were born and of all: nothing that is told of the four leaves a few."""

    def figure(of: str, quarter: int, children: int) -> Figure:
        each = 20 if of == "strands_never_explored" else 1
        return Figure(of, 2026, quarter, "", "", 0, each * children, 0, children)

    both = {0: born + later + expected + later_expected, 2: born + expected}
    rows = {0: figure("children_heard", 0, born + later), 2: figure("children_heard", 2, born)}
    kept = {
        "children_heard": {(2026, quarter, "", ""): row for quarter, row in rows.items()},
        key: {(2026, quarter, "", ""): figure(key, quarter, children) for quarter, children in both.items()},
    }

    told = {
        (of, quarter): value_of(measures()[of], (2026, quarter), kept).shown.denominator
        for of in ("children_heard", key)
        for quarter in (0, 2)
    }

    each = 20 if key == "strands_never_explored" else 1
    left = {
        quarter: everybody // each - children
        for quarter in (0, 2)
        if (everybody := told[key, quarter]) is not None and (children := told["children_heard", quarter]) is not None
    }
    assert not any(safe.few(some) for some in left.values())
    assert len(left) < 2 or not safe.few(left[0] - left[2])


@time_machine.travel(datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC), tick=True)
@pytest.mark.parametrize(("expected", "strands"), [(2, 400), (7, 540)])
def test_a_few_babies_who_are_expected_are_left_out_and_more_are_counted(
    sqlite_database: Database, expected: int, strands: int
) -> None:
    made = a_record(sqlite_database, heard=8)
    with sqlite_database.unit_of_work() as session:
        again = Records(session, made.by, made.other, 1)
        case = again.family(DAY(2026, 5, 1))
        for _ in range(expected):
            again.child(case, born=None, kind=PersonKind.UNBORN, expected_on=DAY(2026, 12, 1))
    count_records(sqlite_database)

    assert told(sqlite_database, "children_heard")[1] == 20
    assert told(sqlite_database, "strands_never_explored")[:2] == (strands, strands)
