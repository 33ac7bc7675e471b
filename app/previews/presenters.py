"""What a preview shows: the questions as they would be asked under an adaptation, what differs between two, and the map."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.declaration import Adaptation, Dimension, Domain, Question, Section, Tool, Voice
from app.declaration.overlay import adapted
from app.declaration.wording import with_names
from app.suite.rules import all_questions
from app.suite.tool_page import NOBODY_YET, ShownSection, counted, left_out_by_why, shown_sections

AS_IT_STANDS = "As it stands"
"""What the tool is called when no adaptation is laid over it."""


class Form(StrEnum):
    """In which form the questions are read."""

    PROFESSIONAL = "professional"
    FAMILY = "family"


FORMS = ((Form.PROFESSIONAL, "As a practitioner asks it"), (Form.FAMILY, "As a family reads it"))


@dataclass(frozen=True)
class Preview:
    """A tool as it would be asked, before any family is known."""

    title: str
    asked: str
    method: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    sections: tuple[ShownSection, ...]
    adaptations: tuple[tuple[str, str], ...]
    adapt: str
    form: Form


def preview(tool: Tool, form: Form, adapt: str) -> Preview:
    """The tool under one adaptation ("": none), in one form. For a family only what is theirs to read is left."""
    tool = with_names(tool, NOBODY_YET)
    overlay = overlay_named(tool, adapt)
    everything = {question.key: question for question in all_questions(tool)}
    sections = shown_sections(adapted(tool, [adapt]), everything)
    if form is Form.FAMILY:
        sections = tuple(found for found in map(for_family, sections) if found.questions)
    count = sum(len(section.questions) for section in sections)
    return Preview(
        title=tool.family_title if form is Form.FAMILY else tool.title,
        asked=f"{counted(count, 'question')} in {counted(len(sections), 'part')}",
        method=overlay.method if overlay else (),
        left_out=tuple(left_out_by_why(overlay, everything)) if overlay else (),
        sections=sections,
        adaptations=choices(tool),
        adapt=overlay.key if overlay else "",
        form=form,
    )


def overlay_named(tool: Tool, key: str) -> Adaptation | None:
    """The adaptation with this key; None for the tool as it stands."""
    return next((each for each in tool.adaptations if each.key == key), None)


def for_family(section: ShownSection) -> ShownSection:
    """A part with only what a family reads."""
    theirs = tuple(question for question in section.questions if question.family)
    return ShownSection(section.family_title or section.title, "", section.count, "", theirs)


def choices(tool: Tool) -> tuple[tuple[str, str], ...]:
    """Key and words of the tool as it stands, and of each adaptation under which something is asked."""
    return (("", AS_IT_STANDS), *((each.key, each.for_whom) for each in tool.adaptations if not each.use_instead))


@dataclass(frozen=True)
class Pair:
    """One question under two adaptations. A side is its wording, or why it is not asked; `differs` when they are not the same."""

    short: str
    one: str
    other: str
    differs: bool


@dataclass(frozen=True)
class SideBySide:
    """A tool under two adaptations: what each is called, how each is done, and every question that differs."""

    names: tuple[str, str]
    methods: tuple[tuple[str, ...], tuple[str, ...]]
    comparable: tuple[str, str]
    differing: tuple[Pair, ...]
    same: int
    adaptations: tuple[tuple[str, str], ...]
    chosen: tuple[str, str]


def side_by_side(tool: Tool, one: str, other: str) -> SideBySide:
    """What is reworded, left out with its reason, and added, and how the method changes."""
    tool = with_names(tool, NOBODY_YET)
    overlays = (overlay_named(tool, one), overlay_named(tool, other))
    asked = [{q.key: q for q in adapted(tool, [overlay.key] if overlay else []).questions()} for overlay in overlays]
    pairs = tuple(
        pair(question, *(side(question.key, laid, overlay) for laid, overlay in zip(asked, overlays, strict=True)))
        for question in in_order(tool, overlays)
        if any(question.key in laid for laid in asked)
    )
    differing = tuple(each for each in pairs if each.differs)
    first, second = overlays
    return SideBySide(
        names=(name(first), name(second)),
        methods=(first.method if first else (), second.method if second else ()),
        comparable=(compares(first), compares(second)),
        differing=differing,
        same=len(pairs) - len(differing),
        adaptations=choices(tool),
        chosen=(first.key if first else "", second.key if second else ""),
    )


def in_order(tool: Tool, overlays: Iterable[Adaptation | None]) -> list[Question]:
    """The questions of both, in the tool's order, each once; those that are added stand after the rest of their part."""
    keys = [overlay.key for overlay in overlays if overlay]
    added = [add for overlay in overlays if overlay for add in overlay.add]
    found: dict[str, Question] = {}
    for section in tool.sections:
        found |= {question.key: question for question in section.questions}
        found |= {add.question.key: add.question for add in added if add.section == section.key}
    return list(found.values()) if keys else list(tool.questions())


def side(key: str, laid: Mapping[str, Question], overlay: Adaptation | None) -> tuple[str, str, str]:
    """How one side has a question: its wording, its family wording, and why it is left out (one of them empty)."""
    if key in laid:
        return laid[key].wording, laid[key].family_words, ""
    why = next((leave.why for leave in overlay.leave_out if leave.question == key), "") if overlay else ""
    return "", "", why or "Not asked here."


def pair(question: Question, one: tuple[str, str, str], other: tuple[str, str, str]) -> Pair:
    """Both sides of one question, in words."""
    return Pair(question.short, in_words(one), in_words(other), one != other)


def in_words(one_side: tuple[str, str, str]) -> str:
    """“What is there to eat?” or “Left out: no time.”"""
    wording, family, why = one_side
    if why:
        return why if why.startswith("Not asked") else f"Left out. {why}"
    return wording if family == wording else f"{wording} A family reads: {family}"


def name(overlay: Adaptation | None) -> str:
    """For whom it is changed."""
    return overlay.for_whom if overlay else AS_IT_STANDS


def compares(overlay: Adaptation | None) -> str:
    """Whether its readings may stand beside others."""
    return overlay.comparable.words if overlay else "Reads the same as at other times"


@dataclass(frozen=True)
class MapRow:
    """One strand of a child's life: its cells, tool by tool, and in how many tools each voice is asked about it."""

    words: str
    cells: tuple[str, ...]
    silent: str
    """The voices that no tool asks about it, in words; "" when each is asked somewhere."""


@dataclass(frozen=True)
class SuiteMap:
    """The whole suite: columns are tools, (title, address); rows are strands, under the side of the framework each is on."""

    tools: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, tuple[MapRow, ...]], ...]
    nothing: str
    voices: tuple[tuple[str, str], ...]


LETTERS = {
    Voice.CHILD: "C",
    Voice.CARER: "P",
    Voice.PRACTITIONER: "W",
    Voice.OTHER_PROFESSIONAL: "O",
    Voice.WRITTEN_RECORD: "R",
}
"""One letter for each voice, so that sixteen tools fit on a page: child, parent or carer, worker, other professional, record."""


def suite_map(tools: Iterable[Tool]) -> SuiteMap:
    """Twenty strands by tools by voices. Only what a tool asks as it stands is counted, not what an adaptation adds."""
    everything = tuple(tools)
    heard = [by_strand(tool.sections) for tool in everything]
    rows = {strand: map_row(strand, [each.get(strand, frozenset()) for each in heard]) for strand in Dimension}
    empty = [row.words for row in rows.values() if not any(row.cells)]
    return SuiteMap(
        tools=tuple((tool.title, f"/shelf/{tool.key}") for tool in everything),
        sides=tuple((each.words, tuple(row for strand, row in rows.items() if strand.domain is each)) for each in Domain),
        nothing=f"No tool asks about: {', '.join(empty)}." if empty else "Each of the twenty strands is asked about somewhere.",
        voices=tuple((letter, voice.words) for voice, letter in LETTERS.items()),
    )


def by_strand(sections: Iterable[Section]) -> dict[Dimension, frozenset[Voice]]:
    """Strand → the voices in which it is asked about."""
    found: dict[Dimension, frozenset[Voice]] = {}
    for question in (question for section in sections for question in section.questions):
        for strand in question.about:
            found[strand] = found.get(strand, frozenset()) | set(question.voices)
    return found


def map_row(strand: Dimension, heard: list[frozenset[Voice]]) -> MapRow:
    """One strand across the tools."""
    silent = [voice.words.lower() for voice in Voice if not any(voice in each for each in heard)]
    cells = tuple(" ".join(letter for voice, letter in LETTERS.items() if voice in each) for each in heard)
    return MapRow(strand.words, cells, ", ".join(silent))
