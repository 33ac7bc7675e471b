"""Returns that come as rows: what a row says of neglect is read, or doubted with its line, and never guessed."""

import datetime
import io

import pytest

from app.returns import rows
from app.returns.meant import Head, Sort, Told, Weight


def early_help(neglect: str, reason: str) -> Told:
    file = io.BytesIO(f"child,start,end,reason,neglect\nA1,2025-05-01,,{reason},{neglect}\n".encode())
    [told] = rows.read(Sort.EARLY_HELP, file, Head(reference=datetime.date(2026, 3, 31)))
    return told


@pytest.mark.parametrize(
    ("neglect", "reason", "said"),
    [
        ("yes", "Housing", "yes"),
        ("N", "Neglect", "no"),
        ("", "Neglect", "yes"),
        ("", "Housing", "no"),
        ("", "Abuse or neglect", ""),
    ],
)
def test_neglect_is_named_by_its_column_or_else_by_the_reason(neglect: str, reason: str, said: str) -> None:
    told = early_help(neglect, reason)

    assert ([one.code for one in told.spells], told.faults) == ([said], [])


@pytest.mark.parametrize("neglect", ["maybe", "not known", "yess"])
def test_what_says_neither_yes_nor_no_is_doubted_and_counts_as_neither(neglect: str) -> None:
    told = early_help(neglect, "Housing")

    assert [one.code for one in told.spells] == [""]
    assert [(one.line, one.place, one.weight) for one in told.faults] == [(2, "neglect", Weight.DOUBTFUL)]
