"""What goes with a copy, as its reader meets it: the picture itself, or that there is a paper, in the words that are theirs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.attachments.presenters import what_words
from app.attachments.queries import Held, first, first_wordings, in_record
from app.copy_files.queries import not_for_family
from app.copy_files.rules import Going, belongs, may_go
from app.filing.kinds import FileKind
from app.filing.store import SMALL, FileLost, Store
from app.refusals import NotReady
from app.web.pages import day
from app.withholding.rules import attachment_item


@dataclass(frozen=True)
class Enclosed:
    """One picture or paper. `view` is its address on a page, `key` what stands for it while a PDF is made."""

    key: str
    view: str
    is_picture: bool
    when: str
    said: str
    """What the child said about it."""
    sayer: str
    file_id: UUID
    shows: str
    who: str
    """Who made it."""
    what: str
    """`PDF, 3 pages, 1.2 MB`."""
    not_for: str
    """From whom in the family it is kept back, for a colleague."""


def enclosed(
    session: Session,
    address: str,
    case_id: UUID,
    going: Going,
    marks: Mapping[str, frozenset[str]],
    names: Mapping[UUID, str],
    told: Mapping[str, str],
) -> tuple[Enclosed, ...]:
    """All that goes with one copy, oldest first. `names`: people as the copy calls them; `told`: thing → from whom it is kept."""
    wordings = first_wordings(session, case_id)
    private = not_for_family(session, case_id, wordings)
    going = with_first(going, wordings)
    found = []
    for one in in_record(session, case_id, None):
        beside = first(one.row.statement_id, wordings) if one.row.statement_id else None
        if belongs(one.row, beside, going) and may_go(one.row, beside, going, marks, private):
            found.append(as_enclosed(one, address, going, names, told))
    return tuple(reversed(found))


def with_first(going: Going, wordings: Mapping[UUID, UUID]) -> Going:
    """The same, with each statement known by how it was first written down."""
    rests = frozenset(first(one, wordings) for one in going.rests)
    left = frozenset(first(one, wordings) for one in going.left) - rests
    return Going(going.reader, going.child, going.on, rests, left, going.by, going.kept_words)


def as_enclosed(held: Held, address: str, going: Going, names: Mapping[UUID, str], told: Mapping[str, str]) -> Enclosed:
    row = held.row
    own = row.about_id == going.child or (row.about_id is None and row.made_by_id == going.child)
    return Enclosed(
        key=f"kept:{row.id}",
        view=f"{address}/attachments/{row.id}/view",
        is_picture=row.kind is FileKind.PICTURE,
        when=day(row.made_on),
        said=row.said if own or not going.reader.of_family else "",
        sayer=names.get(row.about_id or going.child, "The child"),
        file_id=row.file_id,
        shows=row.shows,
        who=names.get(row.made_by_id, "somebody in the family") if row.made_by_id else row.made_by,
        what=what_words(row),
        not_for=told.get(attachment_item(row.id), ""),
    )


def pictures_of(store: Store, many: Iterable[Enclosed]) -> dict[str, bytes]:
    """The pictures themselves, for a PDF. Raises NotReady where one is not as it was kept."""
    try:
        return {one.key: store.read(one.file_id, SMALL) for one in many if one.is_picture}
    except FileLost:
        raise NotReady("A picture in this copy is not as it was kept. Tell the people who run the service.") from None
