"""Drawing by chance so that it can be checked, who reads what, and themes summed without pointing at anybody. Pure thought."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.dip_samples.models import DipGrade, Grade

MOST = 20
"""Records in one sample: a person reads each whole."""

SHOWN_FROM = 5
"""No number of records smaller than this is shown in a sum."""


@dataclass(frozen=True)
class Theme:
    """One thing a record is read for."""

    key: str
    words: str
    look_for: str


THEMES = (
    Theme("childs_life", "The child’s life", "Could you say what it is like to be this child, each child, on an ordinary day?"),
    Theme("voices", "Who was heard", "The child, each parent and carer, those who live elsewhere; and what was done with it."),
    Theme("history", "What came before", "Earlier help, patterns and what came back; not only the last event."),
    Theme("why", "What may explain it", "More than one explanation, what was tried against each, money and housing among them."),
    Theme("change", "Help that changes something", "Outcomes for the child, who does what by when, whether it holds."),
    Theme("oversight", "Thinking together", "Supervision that questions, decides and comes back to what it decided."),
    Theme("words", "Words", "Exact, kind, and ones the child could read one day."),
)
"""In the order in which a record is read."""

BY_KEY: Mapping[str, Theme] = {theme.key: theme for theme in THEMES}


def draw(pool: Sequence[UUID], seed: str, size: int) -> list[UUID]:
    """Records by chance. The same pool and seed always draw the same."""
    return random.Random(seed).sample(sorted(pool), min(size, len(pool)))  # noqa: S311 - checked by anybody, guards nothing


def reads_as(me: UUID, grades: Iterable[DipGrade], hands: Iterable[UUID]) -> str:
    """What somebody may do with one record of a sample: "reads", "moderates", or "" with no part in it.

    Nobody reads the work they had a hand in; nobody moderates what they read themselves, nor before it was read whole.
    """
    if me in set(hands):
        return ""
    rows = list(grades)
    readers = {row.graded_by for row in rows if not row.moderates}
    if not readers or me in readers:
        return "reads"
    whole = {row.theme for row in rows if not row.moderates} >= set(BY_KEY)
    moderators = {row.graded_by for row in rows if row.moderates}
    return "moderates" if whole and (not moderators or me in moderators) else ""


def standing(grades: Iterable[DipGrade]) -> dict[str, DipGrade]:
    """Theme → the grade that stands: the moderator’s where there is one."""
    rows = sorted(grades, key=lambda row: row.moderates)
    return {row.theme: row for row in rows}


@dataclass(frozen=True)
class ThemeSum:
    """One theme over a sample: each grade with a number in words, or that it is too small to show."""

    theme: Theme
    counts: tuple[tuple[Grade, str], ...]


SMALL = "fewer than 5"
NOT_SHOWN = "not shown"


def summed(each: Sequence[Mapping[str, Grade]]) -> tuple[ThemeSum, ...]:
    """Themes over the records that were read whole; nothing at all while these are fewer than five."""
    if len(each) < SHOWN_FROM:
        return ()
    return tuple(ThemeSum(theme, counts_of([one[theme.key] for one in each])) for theme in THEMES)


def counts_of(grades: Sequence[Grade]) -> tuple[tuple[Grade, str], ...]:
    """How often each grade was given. A number under five is not shown, nor what would let it be worked out from the rest."""
    numbers = {grade: sum(one is grade for one in grades) for grade in Grade}
    small = [grade for grade, number in numbers.items() if 0 < number < SHOWN_FROM]
    if not given_away([numbers[grade] for grade in small]):
        return tuple((grade, SMALL if grade in small else str(numbers[grade])) for grade in Grade)
    return tuple((grade, NOT_SHOWN) for grade in Grade)


def given_away(small: Sequence[int]) -> bool:
    """Whether numbers of which only their sum and that each is from one to four are known can be known each."""
    total, most = sum(small), SHOWN_FROM - 1
    return bool(small) and (len(small) == 1 or total == len(small) or total == len(small) * most)
