"""Whoever keeps the page of one version of a year and of the next can take one from the other: no child is found by it."""

import datetime
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from app.cohorts.models import CohortBatch, CohortChild, CohortSpell, Stand
from app.db import Database, now
from app.figure_releases.models import FigureTold
from app.figure_releases.rules import YEAR, Counted, Place, Version, is_few, table_of, to_tell, told_again, too_near
from app.figures.rollup import rebuild
from app.figures.telling import Value, board
from app.published_figures.comparators import shipped
from app.returns.meant import Sort, Spell
from tests.support.factories import kept

Cells = dict[Place, Counted]


def year(numerator: int, denominator: int, **ages: tuple[int, int]) -> Cells:
    return {YEAR: Counted(numerator, denominator)} | {(0, "age", label): Counted(*counts) for label, counts in ages.items()}


def told(*versions: Version, adds_up: bool = True) -> list[Version]:
    """What is told of each return as it comes, one after the other."""
    before: list[Version] = []
    seen: list[Version] = []
    for new in versions:
        version = to_tell(new, before, sessions=False, adds_up=adds_up)
        seen.append(version)
        again = told_again(version, before)
        before.append(version if again is None else before.pop(again))
    return seen


def test_one_more_child_changes_nothing_that_is_told() -> None:
    first, second = told(year(12, 40), year(13, 41))

    assert second[YEAR].numbers == first[YEAR].numbers
    assert second[YEAR].as_told


def test_many_more_are_told_but_not_by_the_age_of_two() -> None:
    first, second = told(year(12, 60, young=(6, 30), old=(6, 30)), year(22, 80, young=(8, 36), old=(14, 44)))

    assert (second[YEAR].numerator, second[YEAR].denominator) == (22, 80)
    assert second[0, "age", "young"].kept_back
    assert second[0, "age", "old"].kept_back, "the other would give it away"
    assert not first[0, "age", "young"].kept_back


def test_a_version_in_between_does_not_bring_two_near_ones_together() -> None:
    _, between, third = told(year(12, 40), year(500, 1_000), year(13, 41, young=(6, 20), old=(7, 21)))

    assert between[YEAR].numerator == 500
    assert all(one.kept_back and not one.as_told for one in third.values()), "the first has been gone long since"
    _, _, again = told(year(12, 40), year(500, 1_000), year(12, 40))
    assert not again[YEAR].as_told


def test_what_was_told_again_is_the_last_that_was_told() -> None:
    *_, corrected = told(year(12, 40), year(500, 1_000), year(12, 40), year(13, 41))

    assert (corrected[YEAR].numbers, corrected[YEAR].as_told) == ((12, 40, 0, 0), True)


def test_an_old_figure_never_stands_for_one_that_differs_by_many() -> None:
    first, second = told(year(9, 16), year(12, 300))

    assert not first[YEAR].kept_back
    assert (second[YEAR].kept_back, second[YEAR].as_told) == (True, False)
    _, _, third = told(year(9, 16), year(12, 300), year(14, 320))
    assert third[YEAR].kept_back, "5 more than were told at first"
    _, _, fourth = told(year(9, 16), year(12, 300), year(16, 320))
    assert (fourth[YEAR].numerator, fourth[YEAR].kept_back) == (16, False), "what was withheld pins nothing"


def test_another_return_is_told_though_as_few_more_could_not_be_counted() -> None:
    first, second = told({YEAR: Counted(48, 110, left_out=12)}, {YEAR: Counted(7, 25, left_out=14)})

    assert (second[YEAR].numerator, second[YEAR].denominator, second[YEAR].kept_back) == (7, 25, False)
    assert (first[YEAR].hides_left_out, second[YEAR].hides_left_out) == (False, True)


def test_a_quarter_that_stands_by_itself_stays_as_it_was_told() -> None:
    first: Cells = {(1, "", ""): Counted(12, 40), (2, "", ""): Counted(20, 60)}
    second: Cells = {(1, "", ""): Counted(13, 40), (2, "", ""): Counted(40, 90)}

    told_now = to_tell(second, [first], sessions=False, adds_up=False)

    assert (told_now[1, "", ""].numbers, told_now[1, "", ""].as_told) == ((12, 40, 0, 0), True)
    assert (told_now[2, "", ""].numerator, told_now[2, "", ""].as_told) == (40, False)


def test_a_year_that_is_withheld_leaves_quarters_that_stand_by_themselves() -> None:
    one, other = (1, "", ""), (2, "", "")
    _, second = told(
        {YEAR: Counted(12, 40), one: Counted(8, 16), (0, "team", "a"): Counted(12, 40)},
        {YEAR: Counted(13, 90), one: Counted(8, 16), other: Counted(30, 60), (0, "team", "a"): Counted(13, 90)},
        adds_up=False,
    )

    assert [place for place, found in second.items() if found.kept_back] == [YEAR, (0, "team", "a")]


def test_small_steps_do_not_add_up_to_a_way_round() -> None:
    steps = told(*(year(12 + more, 40 + more) for more in range(8)))

    assert [one[YEAR].numerator for one in steps] == [12, 12, 12, 12, 12, 12, 18, 18]


@pytest.mark.parametrize(
    ("people", "possible", "near"), [(0, 0, False), (0, 380, True), (0, 5_000, False), (3, 2_000, True), (9, 3_000, False)]
)
def test_sessions_are_near_where_few_pupils_could_have_made_the_difference(people: int, possible: int, near: bool) -> None:
    before, after = Counted(1_000, 15_200, people=40), Counted(1_000, 15_200 + possible, people=40 + people)

    assert too_near(after, before, sessions=True) is near


def seen(versions: Iterable[Version]) -> list[dict[Place, tuple[int, int]]]:
    """What a reader has on paper of each version: numerator and rest."""
    return [
        {place: (one.numerator, one.denominator - one.numerator) for place, one in version.items() if not one.kept_back}
        for version in versions
    ]


LABELS = ("young", "middle", "old")
counts = st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 12))
returns = st.lists(st.dictionaries(st.sampled_from(LABELS), counts, min_size=3, max_size=3), min_size=2, max_size=6)


def as_versions(each: list[dict[str, tuple[int, int, int]]]) -> list[Version]:
    """Returns of three ages, which come to the year."""
    versions: list[Version] = []
    for one in each:
        cells = {(0, "age", label): Counted(holds, holds + rest, out) for label, (holds, rest, out) in one.items()}
        whole = [sum(getattr(cell, name) for cell in cells.values()) for name in ("numerator", "denominator", "left_out")]
        versions.append({YEAR: Counted(*whole), **cells})
    return versions


@given(returns)
@settings(max_examples=300, deadline=None)
def test_what_stays_is_the_last_that_was_told_and_nearly_true(each: list[dict[str, tuple[int, int, int]]]) -> None:
    versions = as_versions(each)

    last: Counted | None = None
    for new, now_told in zip(versions, told(*versions), strict=True):
        one, other = now_told[YEAR], new[YEAR]
        if one.as_told:
            assert last is not None
            assert one.numbers == last.numbers
            assert abs(one.numerator - other.numerator) <= 5
            assert abs(one.denominator - other.denominator) <= 5
        elif not one.kept_back:
            assert one.numbers == other.numbers
        last = last if one.kept_back else one


@given(returns)
@settings(max_examples=300, deadline=None)
def test_a_year_that_is_withheld_is_not_the_sum_of_anything_that_is_told(each: list[dict[str, tuple[int, int, int]]]) -> None:
    for version in told(*as_versions(each)):
        if version[YEAR].kept_back:
            assert all(one.kept_back for one in version.values())


@given(returns)
@settings(max_examples=300, deadline=None)
def test_no_two_pages_differ_by_few_who_could_not_be_counted(each: list[dict[str, tuple[int, int, int]]]) -> None:
    pages = [
        {place: one.left_out for place, one in version.items() if not one.kept_back and not one.hides_left_out}
        for version in told(*as_versions(each))
    ]

    for number, page in enumerate(pages):
        for other in pages[:number]:
            assert not any(is_few(page[place] - other[place]) for place in page.keys() & other.keys())
    assert all(len(page) in (0, 1, 4) for page in pages), "in all of a year, in the year alone, or nowhere"


@given(returns)
@settings(max_examples=300, deadline=None)
def test_no_two_pages_differ_by_few_children_anywhere(each: list[dict[str, tuple[int, int, int]]]) -> None:
    versions = as_versions(each)

    pages = seen(told(*versions))

    for number, page in enumerate(pages):
        for other in pages[:number]:
            for place in page.keys() & other.keys():
                (holds, rest), (held, rested) = page[place], other[place]
                more, less = holds - held, rest - rested
                assert not any(is_few(one) for one in (more, less, more + less)), (place, page, other)
    assert {table_of((0, "age", "old")), table_of((2, "", ""))} == {"age", "quarters"}


def bring_in(session: Session, plans: int, repeated: int) -> None:
    """A census of so many plans that began, in place of the one before."""
    for before in session.exec(select(CohortBatch).where(CohortBatch.stand == Stand.BROUGHT_IN)):
        before.stand = Stand.REPLACED
        kept(session, before)
    first, last = datetime.date(2024, 4, 1), datetime.date(2025, 3, 31)
    batch = CohortBatch(
        sort=Sort.CIN,
        stand=Stand.BROUGHT_IN,
        covers_from=first,
        reference=last,
        digest=f"{plans}",
        beat_at=now(),
        sent_at=now(),
        decided_at=now(),
    )
    kept(session, batch)
    for number in range(plans):
        kept(
            session,
            CohortChild(batch_id=batch.id, local_id=f"A{number}", line=1, born_on=datetime.date(2015, 1, 1)),
            CohortSpell(
                batch_id=batch.id,
                local_id=f"A{number}",
                kind=Spell.CP_PLAN,
                line=1,
                since=datetime.date(2024, 5, 1),
                code="NEG",
                previous=int(number < repeated),
            ),
        )


def repeat_plans(database: Database) -> Value:
    rebuild(database)
    with database.reading() as session:
        one = board(session, shipped()).one("repeat_plans")
        assert one is not None
        assert one.latest is not None
        return one.latest


def test_a_corrected_return_is_told_as_before_until_it_differs_by_more(database: Database) -> None:
    with database.unit_of_work() as session:
        bring_in(session, 40, 12)
    first = repeat_plans(database)
    with database.unit_of_work() as session:
        bring_in(session, 41, 13)
    second = repeat_plans(database)
    with database.unit_of_work() as session:
        bring_in(session, 60, 20)
    third = repeat_plans(database)

    assert (first.shown.numerator, first.shown.denominator, first.as_told) == (12, 40, False)
    assert (second.shown.numerator, second.shown.denominator, second.as_told) == (12, 40, True)
    assert (third.shown.numerator, third.shown.denominator, third.as_told) == (20, 60, False)
    with database.unit_of_work() as session:
        bring_in(session, 300, 22)
    fourth = repeat_plans(database)
    assert (fourth.shown.withheld, fourth.kept_back, fourth.as_told) == (True, True, False), "neither old nor near"
    with database.unit_of_work() as session:
        bring_in(session, 40, 12)
    repeat_plans(database)
    with database.unit_of_work() as session:
        bring_in(session, 42, 13)
    again = repeat_plans(database)
    assert (again.shown.numerator, again.shown.denominator, again.as_told) == (12, 40, True), "the one told last"
    with database.reading() as session:
        assert {one.version for one in session.exec(select(FigureTold).where(FigureTold.measure == "repeat_plans"))} == {1, 2, 3}
