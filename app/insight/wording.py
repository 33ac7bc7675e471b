"""Figures in words: shares as people say them, and the sentence of a measure with its numbers in."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import gcd

from app.figures.telling import Told, Value
from app.measuring import Form
from app.web.pages import day

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NEAR = Fraction(2, 100)
"""How far a share in words may be from the share as it is."""
HANDFUL, TEN = 5, 10
TOLD_BEFORE = "as told before"
"""What stands beside a figure that would be another if it were not too near to one told before."""
SAID = (
    *((bottom, top) for bottom in (*range(2, HANDFUL + 1), TEN) for top in range(1, bottom) if gcd(bottom, top) == 1),
    *((bottom, top) for bottom in range(HANDFUL + 1, TEN) for top in (1, bottom - 1)),
)
"""How people say shares: of a handful or of ten, and one, or all but one, of others. `three in ten`, never `two in seven`."""


def share(numerator: int, denominator: int) -> str:
    """`one in four`, `about three in ten`, `nearly all`; always within two in a hundred of the share itself."""
    if denominator == 0 or numerator == 0:
        return "none"
    if numerator == denominator:
        return "all"
    true = Fraction(numerator, denominator)
    if true > Fraction(95, 100):
        return "nearly all"
    if true < Fraction(3, 100):
        return f"about one in {round(1 / true)}"
    bottom, top = min(
        ((bottom, top) for bottom, top in SAID if abs(Fraction(top, bottom) - true) <= NEAR),
        key=lambda said: (said[0] > HANDFUL, abs(Fraction(said[1], said[0]) - true), said[0]),
        default=(0, 0),
    )
    if not bottom:
        return f"{round(true * 100)} in a hundred"
    about = "" if Fraction(top, bottom) == true else "about "
    return about + ("half" if (top, bottom) == (1, 2) else f"{NUMBERS[top]} in {NUMBERS[bottom]}")


def number(figure: int | None) -> str:
    return "c" if figure is None else f"{figure:,}"


def bare(count: int | None) -> str:
    """The same for a file, where a comma in a number makes it words."""
    return number(count).replace(",", "")


def percent(figure: Decimal | None, *, withheld: bool = False) -> str:
    return "c" if withheld else "–" if figure is None else f"{figure}%"


def value(told: Told, one: Value) -> str:
    """The figure itself, as it stands large: `22.5%`, `50.8`, or c."""
    if told.measure.form is Form.RATE:
        return "c" if one.rate is None else str(one.rate)
    if told.measure.form is Form.NUMBER:
        return number(one.shown.numerator)
    return percent(one.shown.percent, withheld=one.shown.withheld)


def value_or_none(told: Told, one: Value) -> str:
    """The figure where no counts stand beside it: a nought says of how many."""
    of_all = one.shown.denominator
    return f"none of {of_all:,}" if told.measure.form is Form.SHARE and one.shown.numerator == 0 and of_all else value(told, one)


def behind(told: Told, one: Value) -> str:
    """The counts behind it: `41 of 182`; what is withheld is said to be."""
    if told.measure.form is Form.NUMBER:
        return ""
    return f"{number(one.shown.numerator)} of {number(one.shown.denominator)}"


def of_what(told: Told) -> tuple[str, str]:
    """What the two counts behind it are of, as columns are headed."""
    top, bottom = told.measure.numerator, told.measure.denominator
    return top[:1].upper() + top[1:], bottom[:1].upper() + bottom[1:]


def parts(sentence: str) -> Sequence[tuple[str, bool]]:
    """A sentence cut where it is set bold: words, and whether they are bold."""
    return [(words, bool(place % 2)) for place, words in enumerate(sentence.split("**")) if words]


def when(words: str, one: Value) -> str:
    """A period or label as it heads its row: one that stays as it was told before says so."""
    return f"{words} ({TOLD_BEFORE})" if one.as_told else words


def why_withheld(one: Value) -> str:
    """Which of the two it is, small or beside another, is not said: that would be the first step to finding it."""
    if one.kept_back:
        return (
            "others are told beside it, or what it is counted from was corrected since it was told first, and a few children "
            "could be found by taking one figure from the other"
        )
    return "a child could be found in it, because it is small or because of what is told beside it"


def sentence(told: Told, one: Value, place: str) -> str:
    """The measure's sentence about one period. Where its figure is withheld or there is nobody, it says that instead."""
    if one.shown.denominator == 0:
        return f"In {one.period.words}, **nobody** was counted here in {place}."
    if one.shown.withheld or (told.measure.form is Form.RATE and one.rate is None):
        return f"In {one.period.words}, the figure for {place} is **withheld**: {why_withheld(one)}."
    words = {
        "share": share(one.shown.numerator or 0, one.shown.denominator or 0),
        "percent": percent(one.shown.percent),
        "numerator": number(one.shown.numerator),
        "denominator": number(one.shown.denominator),
        "rate": str(one.rate),
        "period": one.period.words,
        "place": place,
        "day": day(one.period.last),
    }
    found = told.measure.sentence
    for name, said in words.items():
        found = found.replace("{" + name + "}", said)
    return found
