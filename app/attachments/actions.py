"""Deeds: keeping a drawing, a photo or a paper; putting right what is written of it; taking it out; and what a check found."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.attachments.models import Attachment
from app.attachments.queries import how_many
from app.attachments.rules import why_not_more
from app.audit import trail
from app.db import now, rows_changed
from app.filing.kinds import Checked, FileKind
from app.filing.rules import Prepared
from app.filing.store import fingerprint
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady

BEFORE_YOU = "Somebody has changed this already. Open it again to see how it stands now, and change that if it is still wrong."


@dataclass(frozen=True)
class Told:
    """What is written of a file: what it shows, who made it, when, and what the child said about it."""

    shows: str
    made_on: datetime.date
    made_by_id: UUID | None = None
    made_by: str = ""
    said: str = ""


@dataclass(frozen=True)
class OnDisk:
    """A file that lies in the data folder already."""

    file_id: UUID
    kind: FileKind
    size: int
    pages: int
    fingerprint: str
    checked: Checked


def on_disk(file_id: UUID, file: Prepared, checked: Checked) -> OnDisk:
    return OnDisk(file_id, file.kind, len(file.whole), file.pages, fingerprint(file.whole), checked)


@dataclass(frozen=True)
class Place:
    """Whose it is: one child's or the whole family's, and beside which words it stands."""

    case_id: UUID
    about_id: UUID | None
    statement_id: UUID | None = None
    kept_with: UUID | None = None
    """Whose private part those words were written in, when they were."""


def keep(
    session: Session, *, by: Practitioner, place: Place, told: Told, file: OnDisk, attachment_id: UUID | None = None
) -> Attachment:
    """Keeps a file whose bytes are on disk by now. Sent twice it is kept once: the row's file says which. Raises NotReady."""
    before = session.get(Attachment, attachment_id) if attachment_id else None
    if before is not None:
        return before
    beside, whole = how_many(session, place.case_id, place.statement_id)
    full = why_not_more(for_statement=beside, for_family=whole)
    if full:
        raise NotReady(full)
    row = as_row(by, place, told, file, attachment_id or uuid4())
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        return session.get_one(Attachment, row.id)  # the same was sent twice in the same moment
    trail.deed(
        session, by=by, what="added a drawing, photo or paper", case_id=place.case_id, about_id=row.id, detail=file.kind.value
    )
    return row


def as_row(by: Practitioner, place: Place, told: Told, file: OnDisk, attachment_id: UUID) -> Attachment:
    return Attachment(
        id=attachment_id,
        case_id=place.case_id,
        about_id=place.about_id,
        statement_id=place.statement_id,
        kept_with=place.kept_with,
        file_id=file.file_id,
        kind=file.kind,
        size=file.size,
        pages=file.pages,
        fingerprint=file.fingerprint,
        checked=file.checked,
        shows=told.shows,
        made_by_id=told.made_by_id,
        made_by=told.made_by,
        made_on=told.made_on,
        said=told.said,
        recorded_at=now(),
        recorded_by=by.id,
    )


def put_right(session: Session, *, by: Practitioner, row: Attachment, told: Told, why: str, operation: UUID) -> Attachment:
    """Puts right what is written of a file; what stood before is kept beneath it. Raises AlreadyDone when somebody was first."""
    before = session.get(Attachment, operation)
    if before is not None and before.supersedes_id == row.id:
        return before
    session.refresh(row, with_for_update=True)
    later = session.exec(select(Attachment.id).where(col(Attachment.supersedes_id) == row.id)).first()
    if later is not None or row.taken_out_at is not None:
        raise AlreadyDone(BEFORE_YOU)
    file = OnDisk(row.file_id, row.kind, row.size, row.pages, row.fingerprint, row.checked)
    place = Place(row.case_id, row.about_id, row.statement_id, row.kept_with)
    put = as_row(by, place, told, file, operation)
    put.supersedes_id, put.supersedes_why = row.id, why
    try:
        with session.begin_nested():
            session.add(put)
    except IntegrityError:
        raise AlreadyDone(BEFORE_YOU) from None
    trail.deed(session, by=by, what="put right what is written of a file", case_id=row.case_id, about_id=put.id)
    return put


def take_out(session: Session, *, by: Practitioner, row: Attachment, why: str) -> None:
    """Takes a file out of sight, with a reason. It is not destroyed. Raises AlreadyDone when somebody was first."""
    session.refresh(row, with_for_update=True)
    if session.exec(select(Attachment.id).where(col(Attachment.supersedes_id) == row.id)).first() is not None:
        raise AlreadyDone(BEFORE_YOU)
    changed = rows_changed(
        session,
        update(Attachment)
        .where(col(Attachment.id) == row.id, col(Attachment.taken_out_at).is_(None))
        .values(taken_out_at=now(), taken_out_by=by.id, taken_out_why=why),
    )
    if not changed:
        raise AlreadyDone("Somebody has taken this out already.")
    trail.deed(session, by=by, what="took a drawing, photo or paper out", case_id=row.case_id, about_id=row.id)


def note_check(session: Session, *, file_ids: Iterable[UUID], checked: Checked) -> None:
    """Notes what the antivirus said of files that waited for it."""
    session.execute(
        update(Attachment)
        .where(col(Attachment.file_id).in_(list(file_ids)), col(Attachment.checked) == Checked.WAITING)
        .values(checked=checked)
    )
