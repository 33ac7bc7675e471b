"""The map of the suite: twenty strands of a child’s life by tools by voices, and what nothing covers."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.declaration import Dimension, Domain, Section, Tool, Voice


@dataclass(frozen=True)
class MapRow:
    """One strand of a child's life: its cells, tool by tool, and in how many tools each voice is asked about it."""

    words: str
    cells: tuple[str, ...]
    silent: str
    """The voices that no tool asks about it, in words; "" when each is asked somewhere."""


@dataclass(frozen=True)
class SuiteMap:
    """The whole suite: tools, (title, address); and strands by the side of the framework they are on, a cell for each tool.

    `silences`: strand and the voices that no tool asks about it.
    """

    tools: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, tuple[MapRow, ...]], ...]
    nothing: str
    silences: tuple[tuple[str, str], ...]
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
        silences=tuple((row.words, row.silent) for row in rows.values() if row.silent),
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
