"""Suggested tools: each rule looks at what is missing and says in a sentence why a tool would fill it. Pure thought.

A suggestion is a thought and never a decision. They stand in the order of the rules and then of the shelf: no rule looks at
how serious a need is, and nothing is ranked by risk.
"""

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.beginning.suggesting import Facts, Suggestion, suggestions
from app.cases.wording import listed
from app.declaration.tool import Tool
from app.declaration.vocabulary import Dimension, Subject, Voice
from app.picture.rules import GapKind, Picture


@dataclass(frozen=True)
class Suggested:
    """One tool with its reasons, each a sentence, the first that found it first; and the adaptation that would suit."""

    tool: Tool
    reasons: tuple[str, ...]
    adaptation: str
    minutes: int | None


@dataclass(frozen=True)
class Asked:
    """What the rules look at: the picture, what the record knows of the child, when each tool was last used, and the shelf."""

    picture: Picture
    facts: Facts
    last_used: Mapping[str, datetime.date]
    shelf: tuple[Tool, ...]
    """The tools that are meant for a child of this age."""


def suggested(asked: Asked, aside: Collection[str] = ()) -> tuple[Suggested, ...]:
    """Every tool that some rule speaks for, in the order of the rules; without those that were put aside."""
    reasons: dict[str, list[str]] = {}
    for rule in RULES:
        for tool, why in rule(asked):
            if why not in reasons.setdefault(tool.key, []):
                reasons[tool.key].append(why)
    by_key = {tool.key: tool for tool in asked.shelf}
    return tuple(
        Suggested(by_key[key], tuple(why), adaptation(by_key[key], asked.facts), shortest(by_key[key]))
        for key, why in reasons.items()
        if key not in aside
    )


def about(tool: Tool) -> frozenset[Dimension]:
    """The strands a tool asks about, private questions apart."""
    return frozenset(one for question in tool.questions() if not question.private for one in question.about)


def voices_in(tool: Tool) -> frozenset[Voice]:
    return frozenset(voice for question in tool.questions() for voice in question.voices)


def filling(asked: Asked, strands: Iterable[Dimension]) -> Iterator[tuple[Tool, tuple[Dimension, ...]]]:
    """For each strand in its own order the first tool of the shelf that was made for it most of all, with what it fills."""
    wanted = list(strands)
    found: dict[str, list[Dimension]] = {}
    apart = made_for_others(asked)
    by_key = {tool.key: tool for tool in asked.shelf if tool.subject is not Subject.PRACTITIONER and tool.key not in apart}
    for strand in wanted:
        fit = [tool for tool in by_key.values() if strand in about(tool)]
        if fit:
            closest = min(fit, key=lambda tool: share_elsewhere(tool, strand))
            found.setdefault(closest.key, []).append(strand)
    for key, own in found.items():
        yield by_key[key], tuple(own)


def made_for_others(asked: Asked) -> frozenset[str]:
    """Tools that the settings say are made for some children alone, where the record knows nothing of that kind of this child."""
    terms = [each for each in asked.picture.terms.suggest_for if each.only]
    named = frozenset(each.tool for each in terms)
    return named - {each.tool for each in terms if set(each.any_characteristic) & set(asked.facts.characteristics)}


def share_elsewhere(tool: Tool, strand: Dimension) -> float:
    """How much of a tool asks about other strands: the tool that is most about this one comes first."""
    every = [question for question in tool.questions() if not question.private]
    return sum(strand not in question.about for question in every) / len(every)


# --- the rules, in the order in which they speak


def not_explored(asked: Asked) -> Iterator[tuple[Tool, str]]:
    """Strands on which nobody has been heard."""
    gaps = [gap.dimension for gap in asked.picture.gaps if gap.kind is not GapKind.OLD]
    for tool, strands in filling(asked, gaps):
        yield tool, f"Nobody has explored {words_of(strands)}, and this asks about {'it' if len(strands) == 1 else 'them'}."


def child_unheard(asked: Asked) -> Iterator[tuple[Tool, str]]:
    """The child's own voice is missing, and there is a tool for it."""
    name = asked.picture.child.name
    if any(one.voice is Voice.CHILD for one in asked.picture.unheard):
        for tool in asked.shelf:
            own = [question for question in tool.questions() if question.voices == (Voice.CHILD,)]
            if tool.subject is Subject.CHILD and len(own) * 2 > len(tool.questions()):
                yield (
                    tool,
                    f"{name} has not been heard lately, and this is for {name}’s own voice.",
                )


def carer_unheard(asked: Asked) -> Iterator[tuple[Tool, str]]:
    """Carers whose own day nobody has asked about."""
    silent = [one.who.name for one in asked.picture.unheard if one.voice is Voice.CARER and one.who]
    have = "has" if len(silent) == 1 else "have"
    for tool in asked.shelf:
        if silent and tool.subject is Subject.CARER:
            yield tool, f"{listed(silent)} {have} not been asked lately, and this begins with them."


def old(asked: Asked) -> Iterator[tuple[Tool, str]]:
    """What was known once and was not asked about again for long: the tool it was asked with."""
    strands = [gap.dimension for gap in asked.picture.gaps if gap.kind is GapKind.OLD]
    used = [tool for tool in asked.shelf if tool.key in asked.last_used]
    for tool in used:
        own = tuple(strand for strand in strands if strand in about(tool))
        were = "was" if len(own) == 1 else "were"
        if own:
            yield tool, f"{words_of(own, first=True)} {were} last asked about long ago. This was used then."


def one_tool(asked: Asked) -> Iterator[tuple[Tool, str]]:
    """Where one tool alone was used: what covers its own blind spots, as it says itself."""
    alone = asked.picture.one_tool
    by_key = {one.key: one for one in asked.shelf}
    tool = by_key.get(alone.tool_key) if alone else None
    if tool is None or alone is None:
        return
    used = f"The last {len(alone.uses)} assessments are all {tool.title}"
    for spot in tool.methodology.blind_spots:
        if spot.covered_by in by_key and spot.covered_by != tool.key:
            yield by_key[spot.covered_by], f"{used}. It cannot see this: {spot.cannot_see.rstrip('.')}."


def characteristic(asked: Asked) -> Iterator[tuple[Tool, str]]:
    """What the settings say a tool is for: somebody of whom the record knows one of these things."""
    by_key = {tool.key: tool for tool in asked.shelf}
    for each in asked.picture.terms.suggest_for:
        known = [asked.facts.characteristics[key] for key in each.any_characteristic if key in asked.facts.characteristics]
        if known and each.tool in by_key and each.tool not in asked.last_used:
            yield by_key[each.tool], f"{known[0]} This was made with that in mind."


RULES = (not_explored, child_unheard, carer_unheard, old, one_tool, characteristic)


def words_of(strands: Collection[Dimension], *, first: bool = False) -> str:
    """`housing, income and 2 more`."""
    words = [one.words.lower() for one in strands]
    shown = words if len(words) <= 3 else [*words[:2], f"{len(words) - 2} more"]
    said = listed(shown)
    return said[:1].upper() + said[1:] if first else said


def adaptation(tool: Tool, facts: Facts) -> str:
    """For whom the adaptation is that the record speaks for first; "" where it speaks for none."""
    fit: Suggestion | None = next((one for one in suggestions(tool, facts) if one.suggested), None)
    return fit.adaptation.for_whom if fit else ""


def shortest(tool: Tool) -> int | None:
    offered = tool.methodology.minutes.offered()
    return tool.methodology.minutes.at(offered[0]) if offered else None
