"""How the suite is used in the twelve months to the end of the latest quarter: pure, from facts, for whoever leads practice."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.counting.spells import Count
from app.declaration.vocabulary import Voice
from app.practice_facts.facts import STRANDS, Facts, Key, Manner
from app.practice_measures.ways import age_on, by_each, disability_on

Row = tuple[str, str, int, int, int]
Place = tuple[str, str]


def suite_rows(facts: Facts) -> list[dict[str, Any]]:
    """Every count of the page, none of it yet fit to be shown; nothing where no quarter is over yet."""
    if facts.window is None:
        return []
    first, last = facts.window
    every = sum(len(children) for children in facts.lately.values())
    whose = set().union(*facts.lately.values())
    found = (
        *tallied(facts.lately, every),
        *explored_by(facts),
        *met_one_tool(facts),
        ("window", f"{first} {last}", every, every, len(whose)),
    )
    return [dict(zip(("about", "label", "numerator", "denominator", "people"), one, strict=True)) for one in found]


def tallied(lately: Mapping[Manner, Sequence[Key]], every: int) -> Iterator[Row]:
    """By tool, by adaptation, with any adaptation at all, and by voice: how many uses, with how many children."""
    found: dict[Place, list[Sequence[Key]]] = {("adapted", ""): [], **{("voice", voice.value): [] for voice in Voice}}
    for manner, children in lately.items():
        for place in places_of(manner):
            found.setdefault(place, []).append(children)
    for place, some in sorted(found.items(), key=lambda one: one[0]):
        yield (*place, sum(len(one) for one in some), every, len(set().union(*some)))


def places_of(one: Manner) -> Iterator[Place]:
    """All that one manner of use is counted in, each once."""
    yield "tool", one.tool
    for voice in one.voices:
        yield "voice", voice.value
    for key in set(one.adaptations):
        yield "adaptation", f"{one.tool}/{key}"
    if one.adaptations:
        yield "adapted", ""


def explored_by(facts: Facts) -> Iterator[Row]:
    """Of the children who were open at any time in it: how many have a strand that somebody has explored by its end."""
    if facts.window is None:
        return
    quarters = facts.quarters
    there = [life for life in facts.lives.values() if life.open & quarters.between(*facts.window)]
    by = quarters.place(facts.window[1]) + 1
    for strand, at in STRANDS.items():
        known = sum(1 for life in there if life.explored and life.explored[at] <= by)
        yield "strand", strand, known, len(there), len(there)


def met_one_tool(facts: Facts) -> Iterator[Row]:
    """Of the children who were met with tools at two sittings or more: how many met one tool alone; all, by age, by disability.

    A way that would give a few away beside the one before is not counted at all.
    """
    if facts.window is None:
        return
    last, cells = facts.window[1], dict[tuple[str, ...], Count]()
    for child, life in facts.lives.items():
        if life.again:
            place = (age_on(life.born, last), disability_on(facts, child, last))
            cells.setdefault(place, Count()).add(life.tools.bit_count() == 1)
    for way, label, count in by_each({("", *place): count for place, count in cells.items()}, ("all", "age", "disability")):
        yield f"alone_{way}", label, count.numerator, count.denominator, count.denominator
