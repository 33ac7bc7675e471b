"""What the page on which a tool is chosen shows: a few first, with the reason for each, and every other tool folded."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.assessments.models import State
from app.beginning.presenters import Choice, ToolOffered, ToolsAbout, tool_offered, tools_by_subject, tools_offered
from app.beginning.suggesting import age_on
from app.cases.models import Person, PersonKind
from app.declaration.tool import Tool
from app.suggested_tools.rules import Suggested
from app.suite.rules import AGES, UNBORN

FIRST = 4
"""So many stand first. Where the shelf holds no more than one besides, all stand there, under whom they are about."""

QUICK_WAY_IN = "A quick way in, where nothing has been used yet."


@dataclass(frozen=True)
class ToChooseFrom:
    """The tools that stand first, and the others under whom they are about. `first` is empty where all stand together."""

    first: tuple[ToolOffered, ...]
    others: tuple[ToolsAbout, ...]

    @property
    def how_many_others(self) -> int:
        return sum(len(group.tools) for group in self.others)


Found = Sequence[tuple[str, Sequence[Suggested]]]
"""For each child in question: what the child is called, and what the record speaks for."""


def to_choose_from(tools: Iterable[Tool], choice: Choice, found: Found) -> ToChooseFrom:
    """What was begun first, then the quick way in where nothing was used, then what the record speaks for; at most so many."""
    everything = {tool.key: tool for tool in tools}
    if len(everything) <= FIRST + 1:
        return ToChooseFrom((), tools_by_subject(everything.values(), choice))
    why = reasons(everything.values(), choice, found)
    first = tuple(first_of_all(everything[key], choice, words) for key, words in list(why.items())[:FIRST])
    keys = {tool.key for tool in first}
    rest = tools_by_subject((tool for tool in everything.values() if tool.key not in keys), choice)
    return ToChooseFrom(first, tuple(ToolsAbout(group.about, tuple(map(in_short, group.tools))) for group in rest))


def reasons(tools: Iterable[Tool], choice: Choice, found: Found) -> dict[str, str]:
    """Tool → why it stands first, in the order in which they stand; "" where the record's own words say it already."""
    everything, children = list(tools), {child.id for child in choice.children}
    uses = [(key, use.state) for (key, child), use in choice.used.items() if child in children]
    begun = {key for key, state in uses if state in (State.DRAFT, State.RETURNED)}
    why = {tool.key: "" for tool in everything if tool.key in begun}
    if not uses:
        why |= {tool.key: QUICK_WAY_IN for tool in everything if tool.first_look and fits_somebody(tool, choice)}
    for key, words in spoken_for(found).items():
        why.setdefault(key, words)
    here = {tool.key for tool in everything}
    return {key: words for key, words in why.items() if key in here} or {one.key: "" for one in tools_offered(everything, choice)}


def fits_somebody(tool: Tool, choice: Choice) -> bool:
    return not tool_offered(tool, choice)[1].unfit


def spoken_for(found: Found) -> Mapping[str, str]:
    """Tool → the first reason for it, with the child it is about where there are several; each child’s first ones first."""
    said: dict[str, list[str]] = {}
    longest = max((len(each) for _, each in found), default=0)
    for place in range(longest):
        for name, suggestions in found:
            if place < len(suggestions):
                one = suggestions[place]
                said.setdefault(one.tool.key, []).append(f"{name}: {one.reasons[0]}" if len(found) > 1 else one.reasons[0])
    return {key: " ".join(words[:2]) for key, words in said.items()}


def first_of_all(tool: Tool, choice: Choice, why: str) -> ToolOffered:
    shown = tool_offered(tool, choice)[1]
    return replace(shown, why=why or shown.why)


def in_short(tool: ToolOffered) -> ToolOffered:
    """One of the others. That nothing has been used with this family is true of nearly all, and is not said of each."""
    return replace(tool, why="" if tool.why == "Never used with this family." else tool.why)


def same_on_the_shelf(choice: Choice) -> str:
    """The shelf, narrowed to the age of the one child in question; whole where there are several, or the age is not known."""
    age = age_band(choice.children[0], choice.today) if len(choice.children) == 1 else ""
    return f"/shelf?age={age}" if age else "/shelf"


def age_band(child: Person, day: datetime.date) -> str:
    """The word by which the shelf knows children of this age."""
    if child.kind is PersonKind.UNBORN:
        return UNBORN
    years = age_on(child.born_on, day)
    return next((band for band, (first, last) in AGES.items() if years is not None and first <= years <= last), "")
