"""The words people are found by: folded, as they sound, and as a hand slips."""

import pytest

from app.finding.rules import may_be, slips, sound, words_of, words_typed


def test_every_part_of_a_name_is_a_word_and_so_are_its_parts_written_as_one() -> None:
    assert words_of("Ann-Marie", "O’Brien", "Łukasz") == ("ann", "marie", "annmarie", "obrien", "lukasz")


def test_initials_are_not_looked_for() -> None:
    assert words_typed("J. o'brien  ANN-Marie ann") == ("obrien", "ann", "marie")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mohammed", "muhammad"),
        ("stephen", "steven"),
        ("katharina", "katarina"),
        ("catherine", "kathryn"),
        ("novak", "nowak"),
        ("smith", "smyth"),
        ("smith", "smtih"),
        ("geoff", "jeff"),
        ("thomas", "tomas"),
        ("stewart", "stuart"),
        ("philip", "filip"),
        ("okonjo", "okonyo"),
        ("kelly", "elly"),
    ],
)
def test_one_name_written_in_two_ways_is_near(one: str, other: str) -> None:
    assert may_be(one, other)
    assert may_be(other, one)


@pytest.mark.parametrize(("one", "other"), [("mia", "mara"), ("dean", "duke"), ("leah", "tobi"), ("smith", "jones")])
def test_other_names_are_not_near(one: str, other: str) -> None:
    assert not may_be(one, other)


def test_slips_are_counted_no_further_than_asked() -> None:
    assert (slips("mia", "mia", 1), slips("mia", "maia", 1), slips("ab", "ba", 1), slips("katharina", "tom", 2)) == (0, 1, 1, 3)


def test_a_name_in_other_letters_is_kept_as_it_is() -> None:
    assert sound("мія") == "мія"
    assert words_of("Оленка") == ("оленка",)
