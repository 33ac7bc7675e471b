"""What the pages of drafts show: the list, one draft with its report and what it still lacks, and one page to write on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.db import now
from app.drafts.fields import Declaration, Sent, Shown, shown
from app.drafts.models import DraftState, DraftTool
from app.drafts.parts import PAGES, Part
from app.drafts.queries import declaration_of, report_of
from app.drafts.rules import Checked, checked
from app.faults import Fault
from app.incoming.report import Line, Weight
from app.web.pages import ago, counted

TOP = "/tools-from-outside"

TITLES = {
    "about": "What it is and whose",
    "aims": "Aims",
    "methodology": "Methodology",
    "adaptations": "Adaptations",
}


@dataclass(frozen=True)
class ListedDraft:
    """One draft in the list."""

    address: str
    title: str
    file: str
    kind: str
    state: str
    brought: str
    to_mend: str


@dataclass(frozen=True)
class PartLine:
    """One page on which the draft is completed: its address, and how much is left there."""

    address: str
    title: str
    left: int
    words: str


@dataclass(frozen=True)
class ToldGroup:
    """Lines of the report of one weight."""

    words: str
    is_loud: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class DraftPage:
    """One draft: what it is, what could not be carried, and what is left to write."""

    address: str
    title: str
    file: str
    kind: str
    state: str
    is_open: bool
    number: int
    brought: str
    by: str
    questions: str
    report: tuple[ToldGroup, ...]
    report_count: str
    parts: tuple[PartLine, ...]
    left: int
    ready: bool
    shelf_address: str


@dataclass(frozen=True)
class WrittenGroup:
    """Fields under one heading, as they are shown."""

    id: str
    heading: str
    notes: tuple[str, ...]
    fields: tuple[Shown, ...]


def title_of(declaration: Mapping[str, Any], draft: DraftTool) -> str:
    """What a draft is called, as far as anybody knows."""
    return str(declaration.get("title") or draft.key)


def listed(drafts: Iterable[DraftTool]) -> list[ListedDraft]:
    """Every draft. How much is left is said of those that are open."""
    found = []
    for draft in drafts:
        declaration = declaration_of(draft)
        left = len(checked(declaration).faults) if draft.state is DraftState.OPEN else 0
        to_mend = f"{counted(left, 'thing')} to write or mend" if left else "Nothing left to mend"
        found.append(
            ListedDraft(
                address=f"{TOP}/{draft.id}",
                title=title_of(declaration, draft),
                file=draft.file,
                kind=draft.kind,
                state=draft.state.words,
                brought=ago(draft.brought_at),
                to_mend=to_mend if draft.state is DraftState.OPEN else "",
            )
        )
    return found


def draft_page(draft: DraftTool, names: Mapping[UUID, str]) -> DraftPage:
    """One draft, whole."""
    declaration, lines = declaration_of(draft), report_of(draft)
    found = checked(declaration)
    asked = sum(len(each.get("questions", ())) for each in declaration.get("sections", ()))
    address = f"{TOP}/{draft.id}"
    return DraftPage(
        address=address,
        title=title_of(declaration, draft),
        file=draft.file,
        kind=draft.kind,
        state=draft.state.words,
        is_open=draft.state is DraftState.OPEN,
        number=draft.number,
        brought=ago(draft.brought_at, now().date()),
        by=names.get(draft.brought_by, "somebody who has left") if draft.brought_by else "at the command line",
        questions=counted(asked, "question"),
        report=told(lines),
        report_count=counted(len(lines), "line"),
        parts=tuple(part_lines(address, declaration, found)),
        left=len(found.faults),
        ready=found.ready,
        shelf_address=f"/shelf/{draft.key}" if draft.state is DraftState.PUBLISHED else "",
    )


def told(lines: tuple[Line, ...]) -> tuple[ToldGroup, ...]:
    """The report, what matters most first."""
    groups = ((weight, tuple(line for line in lines if line.weight is weight)) for weight in Weight)
    return tuple(ToldGroup(weight.words, weight is Weight.SHOUT, found) for weight, found in groups if found)


def part_lines(address: str, declaration: Declaration, found: Checked) -> Iterable[PartLine]:
    """Every page on which something is written."""
    for key in PAGES:
        yield part_line(f"{address}/{key}", TITLES[key], len(found.on(key)))
    for section in declaration.get("sections", ()):
        count = counted(len(section.get("questions", ())), "question")
        yield part_line(
            f"{address}/sections/{section['key']}",
            f"{section.get('title', section['key'])}: {count}",
            len(found.on(section["key"])),
        )


def part_line(address: str, title: str, left: int) -> PartLine:
    """One page and how much is left on it."""
    return PartLine(address, title, left, f"{left} to write or mend" if left else "In order")


def written_groups(part: Part, declaration: Declaration, sent: Sent | None) -> list[WrittenGroup]:
    """The fields of a page with what stands in them."""
    return [
        WrittenGroup(f"group-{n}", group.heading, group.notes, tuple(shown(field, declaration, sent) for field in group.fields))
        for n, group in enumerate(part.groups, 1)
    ]


def left_on(part: Part, declaration: Declaration) -> tuple[Fault, ...]:
    """What is left to write or mend on one page."""
    return checked(declaration).on(part.key)
