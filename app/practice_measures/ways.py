"""The ways a live measure is told by, one at a time: age, disability, stage of help, team. Of each child one label of each."""

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.counting.groups import CUTS, NOT_KNOWN, Child
from app.counting.spells import Count
from app.figures.crossing import told_beside_one_another, told_in_all
from app.figures.safe import Raw
from app.practice_facts.facts import Facts, Key, Life

AGE = CUTS[0]
WAYS = ("age", "disability", "stage", "team")
"""In this order: where two of them together would let a few be found, the later is not told."""
WORDS = {"age": "Age", "disability": "Disability", "stage": "Stage of help", "team": "Team"}
DISABLED, NOT_WRITTEN = "Disabled", "Not written down"
Labels = tuple[str, ...]


def labels_of(facts: Facts, child: Key, life: Life, period: tuple[datetime.date, datetime.date]) -> Labels:
    """As the child was on the last day on which they were in a record, from the first day of the period to its last."""
    places, (first, last) = life.places, period
    if len(places) > 1:
        ends = [(min(spell.until or last, last), spell.since, case) for spell, case in places if spell.in_between(first, last)]
        on, _, case = max(ends)
    else:
        spell, case = places[0]
        on = min(spell.until or last, last)
    return (
        age_on(life.born, last),
        disability_on(facts, child, on),
        stage_on(facts, case, child, on),
        facts.teams.get(case, NOT_KNOWN),
    )


@lru_cache(maxsize=50_000)
def age_on(born: datetime.date | None, on: datetime.date) -> str:
    return AGE.label(Child(born), on)


def disability_on(facts: Facts, child: Key, on: datetime.date) -> str:
    return DISABLED if any(one.in_between(on, on) for one in facts.disabled.get(child, ())) else NOT_WRITTEN


def stage_on(facts: Facts, case: Key, child: Key, on: datetime.date) -> str:
    """The child’s own stage, where they have one, else the family’s; the later, where one ends as the next begins."""
    of_family = own = ""
    for spell, whose, stage in facts.stages.get(case, ()):
        if spell.since <= on and (spell.until is None or spell.until >= on):
            if whose is None:
                of_family = stage
            elif whose == child:
                own = stage
    return own or of_family or NOT_KNOWN


def raws(cells: Mapping[Labels, Count]) -> dict[Labels, Raw]:
    return {labels: Raw(one.numerator, one.denominator) for labels, one in cells.items()}


def kept_apart(cells: Mapping[Labels, Count]) -> list[int]:
    """Which of the ways are told: none that would give a few away beside one before it."""
    return told_beside_one_another(raws(cells))


def ways_told(measures: Iterable[Mapping[Labels, Count]]) -> set[int]:
    """The ways every measure is told by: all count the same children."""
    return told_in_all([raws(cells) for cells in measures])


def rows_by_way(cells: Mapping[Labels, Count], told: Collection[int]) -> Iterator[dict[str, Any]]:
    """Every count of every way; those of a way that is not told are kept back."""
    for place, way in enumerate(WAYS):
        for label, count in by_label(cells, place).items():
            yield {"cut": way, "label": label, "count": count, "kept_back": place not in told}


def by_each(cells: Mapping[Labels, Count], ways: Sequence[str]) -> Iterator[tuple[str, str, Count]]:
    """Way, label and count of the ways that are told."""
    for place in kept_apart(cells):
        for label, count in by_label(cells, place).items():
            yield ways[place], label, count


def by_label(cells: Mapping[Labels, Count], place: int) -> dict[str, Count]:
    found: dict[str, Count] = {}
    for labels, count in cells.items():
        found.setdefault(labels[place], Count()).take(count)
    return found


@dataclass(frozen=True)
class Names:
    """What stages and teams are called, and in which order they stand."""

    stages: Sequence[tuple[str, str]]
    teams: Mapping[str, str]

    def words(self, way: str, label: str) -> str:
        if way == "team":
            return self.teams.get(label, NOT_KNOWN if label == NOT_KNOWN else "A team that is no longer here")
        return dict(self.stages).get(label, label) if way == "stage" else label

    def place(self, way: str, label: str) -> tuple[int, str]:
        order = {"age": AGE.labels, "stage": [key for key, _ in self.stages]}.get(way, ())
        return (order.index(label) if label in order else len(order), self.words(way, label))
