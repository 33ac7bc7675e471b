"""What the page that begins an assessment shows: tools with a reason, children, adaptations with why, people, depths."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.assessments.models import State
from app.beginning.fitting import why_none_fits
from app.beginning.queries import FamilyFacts, Used, facts_of, is_parent
from app.beginning.subjects import ABOUT, About, asks_carers, by_carer, names_carers_first
from app.beginning.suggesting import Suggestion, suggestions
from app.cases.models import Person, PersonKind
from app.cases.wording import age_words, called, listed, spoken_of
from app.declaration.overlay import adapted
from app.declaration.tool import Adaptation, Tool
from app.declaration.vocabulary import Depth, Subject
from app.web.pages import day

UNFIT = 3
"""The last place among the tools offered."""


@dataclass(frozen=True)
class ToolOffered:
    """One tool that could be used, how long it takes and why it might be useful now."""

    key: str
    title: str
    one_line: str
    minutes: str
    why: str
    """What the record says of it: "" on a record where nothing has been used yet."""
    unfit: str
    """Why it is meant for none of these children: "For 5 to 17: neither child is."; "" when it is meant for one."""


@dataclass(frozen=True)
class ToolsAbout:
    """The tools that are about one kind of subject."""

    about: About
    tools: tuple[ToolOffered, ...]


@dataclass(frozen=True)
class ChildOffered:
    """One child who could be chosen."""

    id: UUID
    label: str
    note: str


@dataclass(frozen=True)
class AdaptationOffered:
    """One adaptation for one child: ticked when suggested, with why and whether it compares."""

    key: str
    for_whom: str
    why: str
    what_changes: str
    comparable: str
    suggested: bool
    perhaps: bool = False
    """It suits one of the carers: it is offered, and not ticked."""


@dataclass(frozen=True)
class ForOneChild:
    """What is settled for one child: the adaptations offered, the carers who may have a column, or the tool to use instead."""

    id: UUID
    name: str
    adaptations: tuple[AdaptationOffered, ...]
    carers: tuple[tuple[UUID, str], ...]
    looks_at_care: bool
    """True: their care is looked at one by one. False: they are heard, each in a place of their own."""
    one_carer: bool
    """True: the tool is about one of them, who is chosen; they have no columns."""
    first_carers: tuple[UUID, ...]
    """Those ticked at first: parents, and whoever shares the child's home."""
    instead: str
    """The title of the tool to use instead, when this one does not suit this child; "" when it does."""
    unborn: bool = False


@dataclass(frozen=True)
class DepthOffered:
    """Quick, standard or full: how many parts and minutes."""

    key: str
    words: str
    note: str


def minutes_words(tool: Tool) -> str:
    """`5 or 15 minutes`, `7, 20 or 40 minutes`."""
    found = [str(tool.methodology.minutes.at(depth)) for depth in tool.methodology.minutes.offered()]
    start = ", ".join(found[:-1])
    return f"{start} or {found[-1]} minutes" if start else f"{found[-1]} minutes"


@dataclass(frozen=True)
class Choice:
    """What decides which tools are offered first: the children in question, what was used with them, and the day."""

    children: tuple[Person, ...]
    used: Mapping[tuple[str, UUID], Used]
    today: datetime.date


def tool_offered(tool: Tool, choice: Choice) -> tuple[int, ToolOffered]:
    """One tool and its place: begun, then never used, then the rest, then those meant for none of these children."""
    little = [child for child in choice.children if child.kind is PersonKind.CHILD]
    last = {child.id: choice.used.get((tool.key, child.id)) for child in little}
    unfit = why_none_fits(tool, choice.children, choice.today)
    why = why_tool(little, last) if choice.used else ""
    return UNFIT if unfit and rank(last) else rank(last), ToolOffered(
        tool.key, tool.title, tool.one_line, minutes_words(tool), why, unfit
    )


def tools_offered(tools: Iterable[Tool], choice: Choice) -> tuple[ToolOffered, ...]:
    """Every tool of these, those that may be the most use first, each with what the record says of it."""
    return tuple(tool for _, tool in sorted((tool_offered(tool, choice) for tool in tools), key=lambda pair: pair[0]))


def tools_by_subject(tools: Iterable[Tool], choice: Choice) -> tuple[ToolsAbout, ...]:
    """Those about a child first, then those about the adults, the home, the people round, and our own work."""
    everything = tuple(tools)
    groups = ((ABOUT[subject], [tool for tool in everything if tool.subject is subject]) for subject in Subject)
    return tuple(ToolsAbout(about, tools_offered(found, choice)) for about, found in groups if found)


def rank(last: Mapping[UUID, Used | None]) -> int:
    """Drafts first, then what some child has never had, then the rest."""
    if any(use and use.state in (State.DRAFT, State.RETURNED) for use in last.values()):
        return 0
    return 1 if any(use is None for use in last.values()) else 2


def why_tool(children: list[Person], last: Mapping[UUID, Used | None]) -> str:
    """In a sentence: begun already, never used with whom, or last used when."""
    begun = [called(child) for child in children if (use := last[child.id]) and use.state in (State.DRAFT, State.RETURNED)]
    never = [called(child) for child in children if last[child.id] is None]
    dates = [use.seen_on for use in last.values() if use]
    sentences = []
    if begun:
        sentences.append(f"Begun with {listed(begun)} and not finished yet.")
    if never and dates:
        sentences.append(f"Never used with {listed(never)}.")
    if dates:
        sentences.append(f"Last used on {day(max(dates))}.")
    return " ".join(sentences) or "Never used with this family."


def child_offered(child: Person, today: datetime.date) -> ChildOffered:
    """`Mia, 8`."""
    name = called(child) or "Baby"
    return ChildOffered(child.id, f"{name}, {age_words(child, today)}", "")


def for_one_child(tool: Tool, tools: Mapping[str, Tool], family: FamilyFacts, child: Person, day: datetime.date) -> ForOneChild:
    """Adaptations suggested from the record, and the carers who look after this child."""
    found = suggestions(tool, facts_of(family, child, day))
    other = next((each.adaptation for each in found if each.suggested and each.adaptation.use_instead), None)
    instead = ""
    if other is not None:
        key = str(other.use_instead)
        instead = tools[key].title if key in tools else other.what_changes
    cares = carers_offered(tool, family, child)
    one_carer = tool.subject is Subject.CARER
    every_day = {carer.id for carer in family.carers[child.id] if is_parent(family, carer, child)}
    every_day |= {carer.id for carer in family.carers[child.id] if carer not in family.elsewhere[child.id]}
    first = tuple(carer for carer, _ in cares if carer in every_day) or tuple(carer for carer, _ in cares)
    if one_carer or not names_carers_first(tool):
        first = first if one_carer and len(cares) == 1 else ()
    name = spoken_of(child)
    unborn = child.kind is PersonKind.UNBORN
    fit = [each for each in found if not (each.adaptation.use_instead or (unborn and only_later(each.adaptation)))]
    adaptations = tuple(offered(each) for each in fit)
    return ForOneChild(child.id, name, adaptations, cares, by_carer(tool), one_carer, first, instead, unborn)


def only_later(adaptation: Adaptation) -> bool:
    """Whether it is for a child of an age that a baby who is expected is years from."""
    return bool(adaptation.applies_to.age_from) or adaptation.applies_to.unborn is False


def who_may_be_there(family: FamilyFacts) -> list[tuple[str, str]]:
    """Everybody of the family who is born and has a name, children first: (id, name)."""
    born = (person for person in family.people if person.kind is not PersonKind.UNBORN)
    return [(str(person.id), called(person)) for person in born if called(person)]


def carers_offered(tool: Tool, family: FamilyFacts, child: Person) -> tuple[tuple[UUID, str], ...]:
    """Those who look after this child; for a tool about a carer, any adult of the family where nobody is said to."""
    if not asks_carers(tool):
        return ()
    there = family.carers[child.id] or (family.adults if tool.subject is Subject.CARER else ())
    return tuple((carer.id, carer_label(family, carer, child)) for carer in there)


def carer_label(family: FamilyFacts, carer: Person, child: Person) -> str:
    """`Kelly, mum`; `Mum` alone while that is all she is known by."""
    word = family.words.get((carer.id, child.id), "")
    return f"{called(carer)}, {word}" if word and word.casefold() != called(carer).casefold() else called(carer)


def offered(each: Suggestion) -> AdaptationOffered:
    """One adaptation, in the words of the page."""
    adaptation = each.adaptation
    why = f"{each.why} Choose it if this is about them." if each.perhaps else each.why or adaptation.when
    changes, compares = adaptation.what_changes, adaptation.comparable.words
    return AdaptationOffered(adaptation.key, adaptation.for_whom, why, changes, compares, each.suggested, each.perhaps)


def depths_offered(tool: Tool) -> tuple[DepthOffered, ...]:
    """`Quick`, `one part, about 7 minutes`."""
    return tuple(
        DepthOffered(depth.value, depth.words, f"{parts_words(tool, depth)}, about {tool.methodology.minutes.at(depth)} minutes")
        for depth in tool.methodology.minutes.offered()
    )


def parts_words(tool: Tool, depth: Depth) -> str:
    """`one part`, `all 7 parts`."""
    number, whole = len(adapted(tool, (), depth).sections), len(tool.sections)
    if number == whole:
        return "the whole of it" if whole == 1 else f"all {whole} parts"
    return "one part" if number == 1 else f"{number} parts"
