"""The ways a live measure is told by, one at a time: age, disability, stage of help, team. Of each child one label of each."""

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.counting.groups import CUTS, NOT_KNOWN, Child
from app.counting.spells import Count
from app.figures.crossing import told_beside_one_another
from app.figures.safe import Raw
from app.measuring.periods import Period
from app.practice_measures.facts import Facts, Key

AGE = CUTS[0]
WAYS = ("age", "disability", "stage", "team")
"""In this order: where two of them together would let a few be found, the later is not told."""
WORDS = {"age": "Age", "disability": "Disability", "stage": "Stage of help", "team": "Team"}
DISABLED, NOT_WRITTEN = "Disabled", "Not written down"
Labels = tuple[str, ...]


def labels_of(facts: Facts, child: Key, period: Period) -> Labels:
    """As the child was on the last day on which they were in a record in the period."""
    ends = [
        (min(spell.until or period.last, period.last), spell.since, str(case), case)
        for spell, case in facts.records[child]
        if spell.in_between(period.first, period.last)
    ]
    on, _, _, case = max(ends)
    return (
        age_on(facts, child, period.last),
        disability_on(facts, child, on),
        stage_on(facts, case, child, on),
        facts.teams.get(case, NOT_KNOWN),
    )


def age_on(facts: Facts, child: Key, on: datetime.date) -> str:
    return AGE.label(Child(facts.born.get(child)), on)


def disability_on(facts: Facts, child: Key, on: datetime.date) -> str:
    return DISABLED if any(one.in_between(on, on) for one in facts.disabled.get(child, ())) else NOT_WRITTEN


def stage_on(facts: Facts, case: Key, child: Key, on: datetime.date) -> str:
    """The child’s own stage, where they have one, else the family’s; the later, where one ends as the next begins."""
    there = [(whose, stage) for spell, whose, stage in facts.stages.get(case, ()) if spell.in_between(on, on)]
    own = [stage for whose, stage in there if whose == child]
    of_family = [stage for whose, stage in there if whose is None]
    return (own or of_family or [NOT_KNOWN])[-1]


def kept_apart(cells: Mapping[Labels, Count]) -> list[int]:
    """Which of the ways are told: none that would give a few away beside one before it."""
    return told_beside_one_another({labels: Raw(one.numerator, one.denominator) for labels, one in cells.items()})


def told_in_all(measures: Iterable[Mapping[Labels, Count]]) -> set[int]:
    """The ways every measure is told by: all count the same children, and one way of this stands beside another of that."""
    found = [set(kept_apart(cells)) for cells in measures if cells]
    return set.intersection(*found) if found else set()


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
