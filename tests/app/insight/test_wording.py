"""Shares in words: as people say them, and never further from the share itself than two in a hundred."""

from dataclasses import replace
from fractions import Fraction

import pytest

from app.figures.safe import Raw, Shown, alone
from app.figures.telling import Value
from app.insight.wording import NUMBERS, share, why_withheld
from app.measuring.periods import Period


@pytest.mark.parametrize(
    ("top", "bottom", "said"),
    [
        (28, 93, "about three in ten"),
        (11, 93, "about one in eight"),
        (54, 93, "about three in five"),
        (44, 93, "47 in a hundred"),
        (1, 4, "one in four"),
        (49, 100, "about half"),
        (5, 6, "five in six"),
        (2, 7, "about three in ten"),
        (0, 9, "none"),
        (97, 100, "nearly all"),
        (1, 50, "about one in 50"),
    ],
)
def test_a_share_is_said_as_people_say_it(top: int, bottom: int, said: str) -> None:
    assert share(top, bottom) == said


@pytest.mark.parametrize("hundredths", range(3, 96))
def test_words_are_within_two_in_a_hundred(hundredths: int) -> None:
    words = share(hundredths, 100).removeprefix("about ").replace("half", "one in two").split(" in ")
    bottom = 100 if words[1] == "a hundred" else NUMBERS.index(words[1])
    top = int(words[0]) if words[1] == "a hundred" else NUMBERS.index(words[0])

    assert abs(Fraction(top, bottom) - Fraction(hundredths, 100)) <= Fraction(2, 100)


def test_a_figure_that_is_withheld_says_why_and_not_which_of_two_reasons_it_is() -> None:
    """That it is small would tell that it is one to five; that it stands beside another, that it is not."""
    small, beside = (Value(Period(2025), "", shown) for shown in (alone(Raw(3, 40)), Shown(None, 40)))

    assert why_withheld(small) == why_withheld(beside)
    assert "beside it" in why_withheld(small)
    assert "corrected since" in why_withheld(replace(small, kept_back=True))
