"""The ways a figure may be told by, one at a time: age, sex, disability, ethnicity. Never two: that leads to one child."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

NOT_KNOWN = "Not known"


class Child(NamedTuple):
    """What is known of a child for telling figures by."""

    born_on: datetime.date | None
    expected_on: datetime.date | None = None
    sex: str = ""
    disabled: bool | None = None
    ethnicity: str = ""


def years_old(born: datetime.date, at: datetime.date) -> int:
    return at.year - born.year - ((at.month, at.day) < (born.month, born.day))


def age_band(child: Child, at: datetime.date) -> str:
    """How old on the day by which they are counted."""
    if child.born_on is None:
        return "Before birth" if child.expected_on is not None else NOT_KNOWN
    if child.born_on > at:
        return "Before birth"
    years = years_old(child.born_on, at)
    return "Under 5" if years < 5 else "5 to 10" if years < 11 else "11 to 15" if years < 16 else "16 or over"


GROUPS = {
    "W": "White",
    "M": "Mixed or multiple",
    "A": "Asian or Asian British",
    "C": "Asian or Asian British",
    "B": "Black or Black British",
}


def ethnic_group(child: Child, _at: datetime.date) -> str:
    """The five groups in which the census is published; refused and not obtained are not known."""
    code = child.ethnicity
    if not code or code in ("REFU", "NOBT"):
        return NOT_KNOWN
    return GROUPS.get(code[0], "Other" if code == "OOTH" else NOT_KNOWN)


@dataclass(frozen=True)
class Cut:
    """One way to tell a figure by: its labels in order."""

    key: str
    words: str
    labels: tuple[str, ...]
    label: Callable[[Child, datetime.date], str]


CUTS = (
    Cut("age", "Age", ("Before birth", "Under 5", "5 to 10", "11 to 15", "16 or over", NOT_KNOWN), age_band),
    Cut("sex", "Sex", ("Girls", "Boys", NOT_KNOWN), lambda child, _: {"F": "Girls", "M": "Boys"}.get(child.sex, NOT_KNOWN)),
    Cut(
        "disability",
        "Disability",
        ("Disabled", "Not disabled", NOT_KNOWN),
        lambda child, _: NOT_KNOWN if child.disabled is None else "Disabled" if child.disabled else "Not disabled",
    ),
    Cut(
        "ethnicity",
        "Ethnicity",
        ("White", "Mixed or multiple", "Asian or Asian British", "Black or Black British", "Other", NOT_KNOWN),
        ethnic_group,
    ),
)
