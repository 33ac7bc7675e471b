"""What a child made, for the child's own copy: the picture itself and what the child said about it, and nobody else's words."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.attachments.queries import first, first_wordings, in_record
from app.copies.queries import Whole
from app.filing.kinds import Checked, FileKind
from app.filing.store import SMALL, FileLost, Store
from app.refusals import NotReady
from app.web.pages import day
from app.withholding.rules import ReaderOf, attachment_item, may_have_item, statement_item


@dataclass(frozen=True)
class Drawn:
    """One picture. `view` is its address on a page, `key` what stands for it while a PDF is made."""

    key: str
    view: str
    when: str
    said: str
    file_id: UUID


def drawn(session: Session, whole: Whole, reader: ReaderOf, marks: Mapping[str, frozenset[str]]) -> tuple[Drawn, ...]:
    """The child's pictures of that day, and those beside the words that this rests on; none that is kept back from the child."""
    opened = whole.opened
    wordings = first_wordings(session, opened.case.id)
    rests = {first(one.statement.id, wordings) for told in whole.cited.values() for one in told}
    found = []
    for one in in_record(session, opened.case.id, None):
        row = one.row
        beside = first(row.statement_id, wordings) if row.statement_id else None
        items = [attachment_item(row.id), *([statement_item(beside)] if beside else [])]
        theirs = row.made_by_id == opened.child.id and row.kind is FileKind.PICTURE
        shown = row.checked in (Checked.CLEAN, Checked.NOT_ASKED) and (row.made_on == opened.sitting.seen_on or beside in rests)
        if theirs and shown and all(may_have_item(reader, marks.get(item, ())) for item in items):
            view = f"{opened.case.address}/attachments/{row.id}/view"
            found.append(Drawn(f"kept:{row.id}", view, day(row.made_on), row.said, row.file_id))
    return tuple(found)


def pictures_of(store: Store, many: tuple[Drawn, ...]) -> dict[str, bytes]:
    """The pictures themselves, for a PDF. Raises NotReady where one is not as it was kept."""
    try:
        return {one.key: store.read(one.file_id, SMALL) for one in many}
    except FileLost:
        raise NotReady("A picture in this copy is not as it was kept. Tell the people who run the service.") from None
