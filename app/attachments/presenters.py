"""Drawings, photos and papers as they are shown: what, by whom and when, what the child said, whether it may be seen."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.attachments.models import Attachment
from app.attachments.queries import Held
from app.cases.models import Person
from app.cases.wording import called
from app.filing.kinds import Checked, FileKind
from app.filing.rules import size_words
from app.web.pages import counted, day

WAITS = "Not yet checked for harm, so it is not shown. It is looked at again by itself."
FOUND = "Harm was found in this file, so it is not shown."


@dataclass(frozen=True)
class AttachmentShown:
    """One file, for a page. `view` is the address of its smaller picture; empty where there is none to show."""

    id: UUID
    address: str
    view: str
    is_picture: bool
    shows: str
    who: str
    """`Mia made it` in words."""
    when: str
    said: str
    sayer: str
    """Whose words `said` are."""
    what: str
    """`Picture, 640 kB` or `PDF, 3 pages, 1.2 MB`."""
    waits: str
    """Why it is not shown now; empty when it is."""
    put_right: str
    recorded: str
    statement_id: UUID | None
    about_id: UUID | None


def shown(held: Held, address: str, children: Mapping[UUID, Person]) -> AttachmentShown:
    """`address`: the family record's own."""
    row = held.row
    here = f"{address}/attachments/{row.id}"
    waits = {Checked.WAITING: WAITS, Checked.HARMFUL: FOUND}.get(row.checked, "")
    is_picture = row.kind is FileKind.PICTURE
    child = children.get(row.about_id) if row.about_id else None
    return AttachmentShown(
        id=row.id,
        address=here,
        view=f"{here}/view" if is_picture and not waits and row.taken_out_at is None else "",
        is_picture=is_picture,
        shows=row.shows,
        who=f"Made by {maker_words(held)}",
        when=day(row.made_on),
        said=row.said,
        sayer=called(child) if child else "The child",
        what=what_words(row),
        waits=waits,
        put_right=row.supersedes_why,
        recorded=f"Added by {held.recorder}, {day(row.recorded_at)}",
        statement_id=row.statement_id,
        about_id=row.about_id,
    )


def maker_words(held: Held) -> str:
    return called(held.maker) if held.maker else held.row.made_by


def what_words(row: Attachment) -> str:
    pages = f", {counted(row.pages, 'page')}" if row.kind is FileKind.PAPER else ""
    return f"{row.kind.words}{pages}, {size_words(row.size)}"


def all_shown(many: Iterable[Held], address: str, people: Sequence[Person]) -> list[AttachmentShown]:
    by_id = {one.id: one for one in people}
    return [shown(one, address, by_id) for one in many]


@dataclass(frozen=True)
class Group:
    """One child’s, or the whole family’s."""

    heading: str
    shown: tuple[AttachmentShown, ...]
    about: str
    """What an address to add another one says."""


def grouped(shown: Sequence[AttachmentShown], children: Sequence[Person]) -> list[Group]:
    """Each child of the family, whether or not there is anything yet; then the rest."""
    known = {child.id for child in children}
    groups = [
        Group(called(child) or "The baby", tuple(one for one in shown if one.about_id == child.id), str(child.id))
        for child in children
    ]
    rest = tuple(one for one in shown if one.about_id not in known)
    return [*groups, Group("The whole family", rest, "family")] if rest or not groups else groups


def beside(shown: Iterable[AttachmentShown], first_wordings: Mapping[UUID, UUID]) -> Mapping[UUID, list[AttachmentShown]]:
    """Statement as it was first written down → what stands beside it."""
    found: dict[UUID, list[AttachmentShown]] = {}
    for one in shown:
        if one.statement_id:
            found.setdefault(first_wordings.get(one.statement_id, one.statement_id), []).append(one)
    return found


def file_name(ref: str, held: Held) -> str:
    """`WP-4K7Q2-picture-2026-11-04-3f2a.jpg`: a reference and a day, never a name."""
    ending = "jpg" if held.row.kind is FileKind.PICTURE else "pdf"
    on: datetime.date = held.row.made_on
    return f"{ref}-{held.row.kind.value}-{on:%Y-%m-%d}-{held.row.id.hex[:4]}.{ending}"
