"""What to look for in a question, more for this child's age, and ways to ask."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.declaration.questions import Guidance, Question
from app.declaration.wording import Names, filled

AGES = re.compile(r"(\d+)_(\d+)$")
"""The end of an age's key: first and last year."""

BABY = (0, 1)
"""From birth to the first birthday; from that day on a child is of 1 to 4."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to look for in one question, more for this child's age, and ways to ask."""

    short: str
    look_for: str
    for_age: str
    ways: tuple[str, ...]


def advice(question: Question, names: Names, age: int | None, *, unborn: bool = False) -> Advice:
    """The guidance of one question, for a child of this age in completed years (None: not known)."""
    guidance: Guidance = question.guidance
    more = for_age(guidance.ages, age, unborn=unborn)
    ways = tuple(filled(way, names) for way in guidance.ways_to_ask)
    return Advice(question.short, filled(guidance.look_for, names), filled(more, names), ways)


def for_age(ages: Mapping[str, str], age: int | None, *, unborn: bool) -> str:
    """The words for one age: keys end in the first and last year (`age_5_10`); `age_0_1` is the first year of life alone."""
    if unborn:
        return ages.get("unborn", "")
    found = [(int(match[1]), int(match[2]), words) for key, words in ages.items() if (match := AGES.search(key))]
    fits = [(low, words) for low, high, words in found if age is not None and low <= age <= (0 if (low, high) == BABY else high)]
    return max(fits, default=(0, ""))[1]
