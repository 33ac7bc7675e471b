"""How the suite is used in the twelve months to the end of the latest quarter: pure, from facts, for whoever leads practice."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.counting.spells import Count
from app.declaration.vocabulary import Dimension, Voice
from app.measuring.periods import Period, months_before
from app.practice_measures.facts import Facts, Key, Used
from app.practice_measures.ways import age_on, by_each, disability_on

MONTHS = 12


def suite_rows(facts: Facts, periods: Sequence[Period]) -> list[dict[str, Any]]:
    """Every count of the page, none of it yet fit to be shown; nothing where no quarter is over yet."""
    last = max((one.last for one in periods if one.quarter), default=None)
    if last is None:
        return []
    since = months_before(last, MONTHS) + datetime.timedelta(days=1)
    used = [one for one in facts.uses if since <= one.on <= last]
    found = (
        *tallied(used),
        *voices_in(used),
        *explored_by(facts, since, last),
        *met_one_tool(facts, since, last),
        ("window", f"{since} {last}", len(used), len(used), len({one.child for one in used})),
    )
    return [dict(zip(("about", "label", "numerator", "denominator", "people"), one, strict=True)) for one in found]


Row = tuple[str, str, int, int, int]


def of(about: str, label: str, some: Iterable[Used], every: int) -> Row:
    rows = list(some)
    return about, label, len(rows), every, len({one.child for one in rows})


def tallied(used: Sequence[Used]) -> Iterator[Row]:
    """By tool, by adaptation, and with any adaptation at all."""
    for tool in sorted({one.tool for one in used}):
        yield of("tool", tool, (one for one in used if one.tool == tool), len(used))
    for place in sorted({(one.tool, key) for one in used for key in one.adaptations}):
        there = (one for one in used if one.tool == place[0] and place[1] in one.adaptations)
        yield of("adaptation", "/".join(place), there, len(used))
    yield of("adapted", "", (one for one in used if one.adaptations), len(used))


def voices_in(used: Sequence[Used]) -> Iterator[Row]:
    for voice in Voice:
        yield of("voice", voice.value, (one for one in used if voice in one.voices), len(used))


def explored_by(facts: Facts, since: datetime.date, last: datetime.date) -> Iterator[Row]:
    """Of the children who were open at any time in it: how many have a strand that somebody has explored by its end."""
    spells = facts.children.items()
    there = [child for child, own in spells if any(one.in_between(since, last) for one in own)]
    for strand in Dimension:
        days = (facts.explored.get(child, {}).get(strand.value) for child in there)
        known = sum(1 for on in days if on is not None and on <= last)
        yield "strand", strand.value, known, len(there), len(there)


def met_one_tool(facts: Facts, since: datetime.date, last: datetime.date) -> Iterator[Row]:
    """Of the children who were met with tools at two sittings or more: how many met one tool alone; all, by age, by disability.

    A way that would give a few away beside the one before is not counted at all.
    """
    tools: dict[Key, set[str]] = {}
    sittings: dict[Key, set[Key]] = {}
    for one in (*facts.uses, *facts.linked):
        if since <= one.on <= last:
            tools.setdefault(one.child, set()).add(one.tool)
            sittings.setdefault(one.child, set()).add(one.sitting)
    cells: dict[tuple[str, ...], Count] = {}
    for child, own in tools.items():
        if len(sittings[child]) > 1:
            place = (age_on(facts, child, last), disability_on(facts, child, last))
            cells.setdefault(place, Count()).add(len(own) == 1)
    for way, label, count in by_each({("", *place): count for place, count in cells.items()}, ("all", "age", "disability")):
        yield f"alone_{way}", label, count.numerator, count.denominator, count.denominator
