"""Two tools beside each other: what each is for, how it is done, what both explore, and what one sees that the other cannot."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.declaration import Dimension, Tool
from app.declaration.wording import with_names
from app.suite.presenters import ages_in_words, voices_in_words, whom_in_words
from app.suite.rules import explored
from app.suite.tool_page import NOBODY_YET, counted, minutes_by_depth

SHORT = 80
"""So many letters of each tool are shown at once where a screen is narrow; what is longer is folded."""


@dataclass(frozen=True)
class Row:
    """One thing that is told of both; each side is one or more sentences."""

    words: str
    one: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def is_short(self) -> bool:
        """It is sooner read than unfolded, on a phone too."""
        return all(len(told) < 2 and len("".join(told)) <= SHORT for told in (self.one, self.other))


@dataclass(frozen=True)
class TwoTools:
    """Two tools. `tools`: title and address of each; `strands`: in whose reach each strand is, in the framework's order."""

    tools: tuple[tuple[str, str], tuple[str, str]]
    rows: tuple[Row, ...]
    strands: tuple[tuple[str, str], ...]
    sees: tuple[str, ...]


def two_tools(one: Tool, other: Tool) -> TwoTools:
    """Both, read before any family is known."""
    one, other = with_names(one, NOBODY_YET), with_names(other, NOBODY_YET)
    return TwoTools(
        tools=((one.title, f"/shelf/{one.key}"), (other.title, f"/shelf/{other.key}")),
        rows=tuple(
            Row(words, here, there)
            for (words, here), (_, there) in zip(told_of(one), told_of(other), strict=True)
            if here or there
        ),
        strands=tuple(strands(one, other)),
        sees=(*seen_for(one, other), *seen_for(other, one)),
    )


def told_of(tool: Tool) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is told of a tool, in the same order for each."""
    method, aims = tool.methodology, tool.aims
    whom = whom_in_words(tool)
    yield "What it is for", (aims.purpose,)
    yield "It helps to decide", aims.helps_to_decide
    yield "It is not for", aims.not_for
    yield "One for", (whom[:1].upper() + whom[1:],)
    yield "Ages", (ages_in_words(tool),)
    yield "Minutes", (minutes_by_depth(tool),)
    yield "Questions", (f"{counted(len(tool.questions()), 'question')} in {counted(len(tool.sections), 'part')}",)
    yield "Voices", (voices_in_words(tool),)
    yield "Who uses it", (method.who_uses_it,)
    yield "With whom", (method.with_whom,)
    yield "Where", (method.setting,)
    yield "How answers are read", (method.reading.rule,)
    yield "Changed for", tuple(each.for_whom for each in tool.adaptations)
    yield "A copy for the family", (tool.family_copy.words,)
    yield "What it cannot see", tuple(each.cannot_see for each in method.blind_spots)
    yield "Its limits", method.limits


def strands(one: Tool, other: Tool) -> Iterator[tuple[str, str]]:
    """Each strand of a child’s life, and which of the two asks about it."""
    first, second = explored(one), explored(other)
    words = {(True, True): "Both", (True, False): f"Only {one.title}", (False, True): f"Only {other.title}"}
    for strand in Dimension:
        yield strand.words, words.get((strand in first, strand in second), "Neither")


def seen_for(tool: Tool, other: Tool) -> Iterator[str]:
    """What this one sees that the other says it cannot."""
    for spot in other.methodology.blind_spots:
        if spot.covered_by == tool.key:
            yield f"{tool.title} sees what {other.title} cannot: {spot.cannot_see[:1].lower()}{spot.cannot_see[1:]}"
