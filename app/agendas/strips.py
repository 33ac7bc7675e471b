"""How much of a child’s life has been explored and how lately, as twenty small marks in a row: one for each strand, in order."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.declaration.vocabulary import Dimension
from app.picture.hearing import Age, age_of
from app.picture.terms import Terms

WIDE, HIGH, STEP, APART = 7, 21, 9.4, 7.4
"""A mark, the way to the next, and the space between two sides of the Framework, as the drawing counts them."""


@dataclass(frozen=True)
class Strip:
    """The drawing: what is filled, what is drawn round, and where nothing is known; with the same in words."""

    filled: str
    round: str
    gaps: str
    words: str
    explored: int


def places() -> tuple[float, ...]:
    """Where each mark begins: a space after each side of the Framework."""
    found, x, before = [], 1.0, None
    for dimension in Dimension:
        x += APART if before is not None and dimension.domain is not before else 0
        found.append(round(x, 1))
        x, before = x + STEP, dimension.domain
    return tuple(found)


PLACES = places()
LENGTH = int(PLACES[-1] + WIDE + 3)


@lru_cache(maxsize=4096)
def strip(ages: tuple[Age | None, ...]) -> Strip:
    """One child’s strip, from how old what is known of each strand is; None: nothing can be known of it before birth."""
    filled, outlined, gaps = [], [], []
    for x, age in zip(PLACES, ages, strict=True):
        if age is Age.NONE:
            gaps.append(f"M{x} 22h{WIDE}")
        elif age is Age.RECENT:
            filled.append(f"M{x} 1h{WIDE}v{HIGH}h-{WIDE}z")
        elif age is not None:
            outlined.append(f"M{x + 0.6:.1f} 1.6h{WIDE - 1.2:.1f}v{HIGH - 1.2:.1f}h-{WIDE - 1.2:.1f}z")
            if age is Age.GETTING_OLD:
                filled.append(f"M{x} 11.5h{WIDE}v10.5h-{WIDE}z")
    there = [age for age in ages if age is not None]
    explored = len(there) - len(gaps)
    return Strip("".join(filled), "".join(outlined), "".join(gaps), words_of(there, explored), explored)


def words_of(ages: Sequence[Age], explored: int) -> str:
    """`11 of 20 explored, 9 of them in the last 3 months`."""
    lately = sum(age is Age.RECENT for age in ages)
    return (
        f"{explored} of {len(ages)} explored, {lately} of them in the last three months" if explored else "Nothing explored yet"
    )


def ages_from(
    days: Mapping[str, datetime.date], today: datetime.date, terms: Terms, there: Collection[Dimension]
) -> tuple[Age | None, ...]:
    """How old what is known of each strand is, in the order of the strands; None where it cannot be known yet."""
    return tuple(age_of(days.get(one.value), today, terms) if one in there else None for one in Dimension)
