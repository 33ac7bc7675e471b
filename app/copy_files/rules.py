"""Which drawing, photo or paper belongs to an assessment, and whether its reader may have it. Pure thought."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.attachments.models import Attachment
from app.filing.kinds import Checked
from app.web.text import folded
from app.withholding.rules import ReaderOf, attachment_item, may_have_item, statement_item

SHOWN = frozenset({Checked.CLEAN, Checked.NOT_ASKED})
"""What waits to be looked through for harm, or was found harmful, goes with no copy."""


@dataclass(frozen=True)
class Going:
    """What a copy is of, and for whom: with that it is known what may go with it."""

    reader: ReaderOf
    child: UUID
    on: datetime.date
    """The day of the visit."""
    rests: frozenset[UUID]
    """The statements in the copy, as each was first written down."""
    left: frozenset[UUID]
    """The statements that only what is kept back rests on."""
    by: UUID | None = None
    """Only what this person made: a family's reader has their own, for what others made may tell what is not theirs to tell."""
    kept_words: tuple[str, ...] = ()
    """Words that are kept back, wherever they stand again."""


def belongs(row: Attachment, beside: UUID | None, going: Going) -> bool:
    """Whether it was made that day about this child, or stands beside words that are in the copy."""
    if beside in going.rests:
        return True
    about = row.about_id in (None, going.child) or (going.by is not None and row.made_by_id == going.by)
    return about and row.made_on == going.on and beside not in going.left


def may_go(
    row: Attachment, beside: UUID | None, going: Going, marks: Mapping[str, Iterable[str]], not_for_family: frozenset[UUID]
) -> bool:
    """Whether this reader may have it: neither it, nor the words it stands beside, nor what it repeats is kept back from them."""
    if row.checked not in SHOWN or (going.by is not None and row.made_by_id != going.by):
        return False
    if going.reader.of_family and beside in not_for_family:
        return False
    items = [attachment_item(row.id), *([statement_item(beside)] if beside else [])]
    if not all(may_have_item(going.reader, marks.get(item, ())) for item in items):
        return False
    written = folded(f"{row.shows} {row.made_by} {row.said}")
    return not any(words in written for words in going.kept_words if words)
