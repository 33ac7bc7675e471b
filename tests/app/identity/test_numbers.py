"""NHS numbers and UPNs: their own check digit tells a slip from a number."""

import pytest

from app.identity.models import NumberKind
from app.identity.rules import as_read, looks_like, mend


@pytest.mark.parametrize("typed", ["943 476 5919", "943-476-5919", "9434765919", "401 023 2137"])
def test_a_right_nhs_number_is_taken_however_it_is_spaced(typed: str) -> None:
    assert mend(NumberKind.NHS, typed) == ""


@pytest.mark.parametrize("place", range(10))
def test_one_wrong_digit_anywhere_in_an_nhs_number_is_found(place: int) -> None:
    right = "9434765919"
    wrong = right[:place] + str((int(right[place]) + 1) % 10) + right[place + 1 :]
    assert "One digit of this NHS number is wrong" in mend(NumberKind.NHS, wrong)


def test_an_nhs_number_that_was_cut_short_says_how_many_digits_it_has() -> None:
    assert "ten digits" in mend(NumberKind.NHS, "943 476 591")


@pytest.mark.parametrize("typed", ["H801200001001", "h8012 0000 1001"])
def test_a_right_upn_is_taken(typed: str) -> None:
    assert mend(NumberKind.UPN, typed) == ""


@pytest.mark.parametrize("typed", ["A801200001001", "H801200001002", "H810200001001"])
def test_a_upn_with_a_slip_in_it_is_refused_in_words(typed: str) -> None:
    assert "One sign of this UPN is wrong" in mend(NumberKind.UPN, typed)


@pytest.mark.parametrize(("typed", "kind"), [("943 476 5918", NumberKind.NHS), ("H801200001001", NumberKind.UPN)])
def test_a_number_is_known_by_its_shape(typed: str, kind: NumberKind) -> None:
    assert looks_like(typed) is kind


@pytest.mark.parametrize("typed", ["Mia Dean", "9 3 2018", "2018-03-09", "WP-4K7Q2", "9434765919 Mia"])
def test_a_name_a_date_and_a_reference_are_no_numbers(typed: str) -> None:
    assert looks_like(typed) is None


def test_a_number_is_read_in_groups() -> None:
    assert as_read(NumberKind.NHS, "9434765919") == "943 476 5919"
