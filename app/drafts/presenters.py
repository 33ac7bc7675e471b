"""What the pages of drafts show: the list, one draft with its report and what it still lacks, and one page to write on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from app.db import now
from app.declaration import Status
from app.drafts.fields import Declaration, Field, Sent, Shown, shown
from app.drafts.models import DraftState, DraftTool
from app.drafts.parts import PAGES, Part
from app.drafts.queries import declaration_of, report_of
from app.drafts.rules import Checked, Left, checked
from app.incoming.report import Line, Weight
from app.web.pages import ago, counted, day

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
class ToldLine:
    """What became of something, with every place of which it is true."""

    places: str
    what: str


@dataclass(frozen=True)
class ToldGroup:
    """Lines of the report of one weight."""

    words: str
    is_loud: bool
    lines: tuple[ToldLine, ...]


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
    reviewed: str
    """Who reviewed it as it stands, and when; "" when nobody has."""
    may_publish: bool
    """Somebody else reviewed it."""


@dataclass(frozen=True)
class WrittenGroup:
    """Fields under one heading, as they are shown."""

    id: str
    heading: str
    notes: tuple[str, ...]
    left: tuple[str, ...]
    """What is to be mended in it, where no one field is at fault."""
    fields: tuple[Shown, ...]
    folds: bool = False

    @property
    def open(self) -> bool:
        """Whether something is left in it, or cannot be read."""
        return bool(self.left) or any(each.unwritten or each.problem for each in self.fields)


def title_of(declaration: Mapping[str, Any], draft: DraftTool) -> str:
    """What a draft is called, as far as anybody knows."""
    return str(declaration.get("title") or draft.key)


def state_in_words(draft: DraftTool, stage: Status | None) -> str:
    """Where it is on its way; once it is a tool, where that stands: retired it is no longer on the shelf."""
    if draft.state is DraftState.OPEN and draft.reviewed_by is not None:
        return Status.REVIEWED.words
    return draft.state.words if stage is None or stage is Status.PUBLISHED else stage.words


def listed(drafts: Iterable[DraftTool], stages: Mapping[UUID, Status]) -> list[ListedDraft]:
    """Every draft. How much is left is said of those that are open."""
    found = []
    for draft in drafts:
        declaration = declaration_of(draft)
        left = len(checked(declaration).left) if draft.state is DraftState.OPEN else 0
        to_mend = f"{counted(left, 'thing')} to write or mend" if left else "Nothing left to mend"
        found.append(
            ListedDraft(
                address=f"{TOP}/{draft.id}",
                title=title_of(declaration, draft),
                file=draft.file,
                kind=draft.kind,
                state=state_in_words(draft, stages.get(draft.id)),
                brought=ago(draft.brought_at),
                to_mend=to_mend if draft.state is DraftState.OPEN else "",
            )
        )
    return found


def draft_page(draft: DraftTool, stage: Status | None, names: Mapping[UUID, str], me: UUID) -> DraftPage:
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
        state=state_in_words(draft, stage),
        is_open=draft.state is DraftState.OPEN,
        number=draft.number,
        brought=ago(draft.brought_at, now().date()),
        by=names.get(draft.brought_by, "somebody who has left") if draft.brought_by else "at the command line",
        questions=counted(asked, "question"),
        report=told(lines),
        report_count=counted(len(lines), "line"),
        parts=tuple(part_lines(address, declaration, found)),
        left=len(found.left),
        ready=found.ready,
        shelf_address=f"/shelf/{draft.key}" if draft.state is DraftState.PUBLISHED else "",
        reviewed=reviewed_words(draft, names),
        may_publish=draft.reviewed_by is not None and draft.reviewed_by != me,
    )


def reviewed_words(draft: DraftTool, names: Mapping[UUID, str]) -> str:
    """`Reviewed by Dana Lowe, 9 November 2026`; "" when nobody has reviewed it as it stands."""
    if draft.reviewed_by is None or draft.reviewed_at is None:
        return ""
    return f"Reviewed by {names.get(draft.reviewed_by, 'somebody who has left')}, {day(draft.reviewed_at)}"


def told(lines: tuple[Line, ...]) -> tuple[ToldGroup, ...]:
    """The report, what matters most first."""
    groups = ((weight, at_once(line for line in lines if line.weight is weight)) for weight in Weight)
    return tuple(ToldGroup(weight.words, weight is Weight.SHOUT, found) for weight, found in groups if found)


def at_once(lines: Iterable[Line]) -> tuple[ToldLine, ...]:
    """What is true of several places is said once, with each of them."""
    places: dict[str, list[str]] = {}
    for line in lines:
        places.setdefault(line.what, []).append(line.place)
    return tuple(ToldLine("; ".join(found), what) for what, found in places.items())


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


def written_groups(part: Part, declaration: Declaration, left: Iterable[Left], sent: Sent | None) -> list[WrittenGroup]:
    """The fields of a page with what stands in them and, before anything is sent, what is left to write or mend in each."""
    there = [(each, field_of(each, part)) for each in left]
    groups = []
    for n, group in enumerate(part.groups, 1):
        own = {each.path: each for each in group.fields}
        here = [each for each, path in there if path is None and group.path and f"{each.path}.".startswith(f"{group.path}.")]
        fields = (
            left_at(shown(field, declaration, sent), [each for each, path in there if path == field.path])
            for field in own.values()
        )
        folds = group.path.startswith("sections.")
        groups.append(WrittenGroup(f"group-{n}", group.heading, group.notes, tuple(map(said, here)), tuple(fields), folds))
    return groups


def field_of(left: Left, part: Part) -> str | None:
    """The field in which something is left: the one at its place, or else the first inside it. None: not in any one field."""
    if not left.path or any(left.path == group.path for group in part.groups):
        return None
    return next(
        (f.path for f in part.fields if f"{f.path}.".startswith(f"{left.path}.") or left.path.startswith(f"{f.path}.")), None
    )


def left_at(field: Shown, left: list[Left]) -> Shown:
    """A field with what is left in it. Where nothing is written yet nothing is wrong."""
    wrong = [each.fault.what for each in left if not each.unwritten]
    return replace(field, unwritten=bool(left) and not wrong, problem=field.problem or " ".join(wrong))


def said(left: Left) -> str:
    """What is to be mended in a question or an adaptation as a whole, in a sentence or two."""
    return f"{left.fault.what} {left.fault.mend}".strip()


@dataclass(frozen=True)
class LeftLine:
    """One thing left on a page: under which heading, where on the page ("" for the page as a whole), and what it is."""

    place: str
    at: str
    words: str


def left_lines(part: Part, left: Iterable[Left]) -> list[LeftLine]:
    """Everything left on a page, each leading to its place."""
    return [left_line(part, each) for each in left]


def left_line(part: Part, left: Left) -> LeftLine:
    """One thing left. Of a field in which nothing stands yet its label says enough."""
    path = field_of(left, part)
    field = next((each for each in part.fields if each.path == path), None)
    if field is None:
        groups = (
            f"group-{n}" for n, each in enumerate(part.groups, 1) if each.path and f"{left.path}.".startswith(f"{each.path}.")
        )
        return LeftLine(left.fault.place[:1].upper() + left.fault.place[1:], next(groups, ""), said(left))
    heading = heading_of(field, part)
    return LeftLine(
        heading if heading != part.title else "",
        field.names[0],
        field.label if left.unwritten else f"{field.label}: {left.fault.what}",
    )


def heading_of(field: Field, part: Part) -> str:
    """The heading under which a field stands."""
    return next(group.heading for group in part.groups if field in group.fields)
