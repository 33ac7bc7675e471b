"""What to look for at one age is told to whoever sits with a child of that age, and to nobody else."""

import pytest

from app.asking.advice import for_age

AGES = {"unborn": "before", "0_1": "a baby", "1_4": "small", "5_10": "at school"}


@pytest.mark.parametrize(
    ("age", "told"), [(0, "a baby"), (1, "small"), (4, "small"), (5, "at school"), (10, "at school"), (11, ""), (None, "")]
)
def test_each_age_has_its_own_words(age: int | None, told: str) -> None:
    assert for_age(AGES, age, unborn=False) == told


def test_a_child_of_one_is_no_longer_a_baby() -> None:
    assert for_age({"0_1": "a baby"}, 1, unborn=False) == ""


def test_before_birth_only_what_is_said_of_the_time_before_birth() -> None:
    assert for_age(AGES, None, unborn=True) == "before"
