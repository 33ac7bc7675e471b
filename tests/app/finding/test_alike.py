"""Why two people may be one; and that twins, brothers, sisters, and a son named after his father are not."""

import datetime

import pytest

from app.finding.alike import AGE_FITS, Described, why_one

BORN = datetime.date(2018, 3, 9)


def test_the_same_name_and_day_are_two_reasons() -> None:
    assert why_one(Described("Mia", "Dean", born_on=BORN), Described("MIA", "Déan", born_on=BORN)) == (
        "the same name",
        "the same date of birth",
    )


def test_a_name_written_almost_the_same_is_a_reason() -> None:
    assert why_one(Described("Katarina", "Novak"), Described("Katharina", "Nowak")) == ("a name written almost the same",)


def test_a_former_name_is_a_reason() -> None:
    kept = Described("Mia", "Okonjo", others=("Mia Dean",), born_on=BORN)
    assert why_one(Described("Mia", "Dean", born_on=BORN), kept)[0] == "a name they had before or are also known by"


def test_a_number_is_a_reason_by_itself() -> None:
    number = frozenset({"9434765919"})
    assert why_one(Described("Mia", numbers=number), Described("Leah", numbers=number)) == ("the same number",)


def test_the_same_first_name_counts_with_the_same_day_or_home() -> None:
    home = frozenset({"14 larch court"})
    assert why_one(Described("Mia", "Dean"), Described("Mia", "Ofori")) == ()
    assert why_one(Described("Mia", "Dean", born_on=BORN), Described("Mia", "Ofori", born_on=BORN)) == (
        "the same first name",
        "the same date of birth",
    )
    assert "the same address" in why_one(Described("Mia", "Dean", homes=home), Described("Mia", "Ofori", homes=home))


@pytest.mark.parametrize(
    ("other", "close"),
    [
        (datetime.date(2018, 9, 3), True),
        (datetime.date(2018, 3, 29), True),
        (datetime.date(2017, 3, 9), True),
        (datetime.date(2012, 6, 1), False),
    ],
)
def test_a_date_close_by_is_a_reason_and_another_one_is_said(other: datetime.date, close: bool) -> None:
    why = why_one(Described("Mia", "Dean", born_on=BORN), Described("Mia", "Dean", born_on=other))
    assert why == ("the same name", "a date of birth close to it" if close else "a different date of birth")


@pytest.mark.parametrize(
    ("one", "twin"),
    [
        ("Ella", "Ellie"),
        ("Louis", "Louise"),
        ("Jayden", "Kayden"),
        ("Marie", "Maria"),
        ("First twin", "Second twin"),
        ("Mia", "Noah"),
    ],
)
def test_twins_are_never_taken_for_one(one: str, twin: str) -> None:
    home = frozenset({"14 larch court"})
    mine, theirs = (Described(name, "Dean", born_on=BORN, homes=home) for name in (one, twin))
    assert why_one(mine, theirs) == ()


@pytest.mark.parametrize(("one", "other"), [("Hyab", "Hiyab"), ("Ella", "Ellie"), ("Jon", "John")])
def test_in_different_families_what_sounds_alike_on_one_birthday_is_asked_about(one: str, other: str) -> None:
    mine, theirs = (Described(name, "Tesfay", born_on=BORN) for name in (one, other))
    assert why_one(mine, theirs, apart=True) == ("a name written almost the same", "the same date of birth")
    assert why_one(mine, theirs) == ()
    at_home = frozenset({"14 larch court"})
    mine, theirs = (Described(name, "Tesfay", born_on=BORN, homes=at_home) for name in (one, other))
    assert why_one(mine, theirs, apart=True) == (), "who lives under one roof may be a twin in a record of their own"


@pytest.mark.parametrize(("one", "other"), [("Jayden", "Kayden"), ("Mia", "Noah"), ("Marie", "Mark")])
def test_in_different_families_too_other_names_are_other_people(one: str, other: str) -> None:
    assert why_one(Described(one, "Tesfay", born_on=BORN), Described(other, "Tesfay", born_on=BORN), apart=True) == ()


def test_a_slip_of_the_pen_is_no_twin() -> None:
    assert why_one(Described("Katarina", "Dean", born_on=BORN), Described("Katharina", "Dean", born_on=BORN)) != ()


def test_a_son_called_after_his_father_is_not_him() -> None:
    father = Described("John", "Dean", born_on=datetime.date(1985, 1, 1), homes=frozenset({"1 x"}))
    assert why_one(Described("John", "Dean", born_on=BORN, homes=frozenset({"1 x"})), father) == ()


def test_two_dates_that_were_counted_back_from_an_age_are_no_same_date_of_birth() -> None:
    """Two children who are both “about 6” on one day have one date in the record, and nobody knows a date of either."""
    guessed = Described("Mia", "Dean", born_on=BORN, born_about=True)
    assert why_one(guessed, guessed) == ("the same name", AGE_FITS)
    assert why_one(guessed, Described("Mia", "Dean", born_on=BORN)) == ("the same name", AGE_FITS)
    assert why_one(guessed, Described("Mia", "Ofori", born_on=BORN, born_about=True)) == ()
