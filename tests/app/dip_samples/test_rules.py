"""A sample is drawn by chance and can be drawn again; nobody reads their own work; no small number is shown."""

from itertools import product
from uuid import UUID, uuid4

import pytest

from app.cases.models import Case
from app.db import now
from app.dip_samples.models import DipCase, DipGrade, Grade
from app.dip_samples.presenters import case_shown
from app.dip_samples.queries import Drawn
from app.dip_samples.rules import THEMES, counts_of, draw, reads_as, summed

POOL = [UUID(int=number) for number in range(1, 41)]
RUTH, TOM, MAUREEN = uuid4(), uuid4(), uuid4()


def grades(by: UUID, *, moderates: bool = False, themes: int = len(THEMES)) -> list[DipGrade]:
    return [
        DipGrade(dip_case_id=uuid4(), case_id=uuid4(), theme=one.key, moderates=moderates, grade=Grade.SOUND, graded_by=by)
        for one in THEMES[:themes]
    ]


def test_the_same_seed_draws_the_same_whatever_the_order_of_the_pool() -> None:
    assert draw(POOL, "a seed", 6) == draw(POOL[::-1], "a seed", 6)
    assert draw(POOL, "a seed", 6) != draw(POOL, "another", 6)
    assert len(set(draw(POOL, "a seed", 6))) == 6
    assert sorted(draw(POOL[:3], "a seed", 6)) == POOL[:3]


def test_whoever_had_a_hand_in_the_work_does_not_read_it_and_a_second_person_moderates() -> None:
    assert reads_as(TOM, [], {RUTH}) == "reads"
    assert reads_as(RUTH, [], {RUTH}) == ""
    assert reads_as(MAUREEN, grades(TOM, themes=2), {RUTH}) == ""
    assert reads_as(MAUREEN, grades(TOM), {RUTH}) == "moderates"
    assert reads_as(TOM, grades(TOM), {RUTH}) == "reads"
    assert reads_as(uuid4(), [*grades(TOM), *grades(MAUREEN, moderates=True)], {RUTH}) == ""


def test_a_record_one_worked_with_says_why_it_can_only_be_looked_at() -> None:
    case = Case(ref="WP-1", family_name="Dean", folded_name="dean", team_id=uuid4(), opened_by=TOM, opened_at=now())
    one = Drawn(DipCase(sample_id=uuid4(), case_id=case.id, place=1), case, ())

    assert case_shown(one, RUTH, {RUTH}, {}).standing == (
        "Nobody has read it yet. You worked with this family, so somebody else reads it"
    )
    assert (case_shown(one, TOM, {RUTH}, {}).standing, case_shown(one, TOM, {RUTH}, {}).may) == (
        "Nobody has read it yet",
        "Read it",
    )


def test_nothing_is_summed_over_fewer_than_five_records() -> None:
    four = [{theme.key: Grade.SOUND for theme in THEMES}] * 4
    assert summed(four) == ()
    assert len(summed([*four, four[0]])) == len(THEMES)


def told_by_counts(most: int) -> dict[tuple[str, ...], list[tuple[int, ...]]]:
    """What is told → every way of grading so many records that is told in just these words."""
    found: dict[tuple[str, ...], list[tuple[int, ...]]] = {}
    for counts in product(range(most + 1), repeat=len(Grade)):
        if sum(counts) == most:
            told = counts_of([grade for grade, number in zip(Grade, counts, strict=True) for _ in range(number)])
            found.setdefault(tuple(words for _, words in told), []).append(counts)
    return found


@pytest.mark.parametrize("records", [5, 8, 11, 16])
def test_no_small_number_is_shown_or_can_be_worked_out_even_by_who_knows_the_rule(records: int) -> None:
    for told, ways in told_by_counts(records).items():
        for place in range(len(Grade)):
            possible = {counts[place] for counts in ways}
            assert not possible <= {1, 2, 3, 4} or len(possible) > 1, (told, ways)
