"""Reading a return in: piece by piece, a few thousand rows to a unit of work, and nothing of it counts until somebody decides.

What is stopped half-way leaves a batch that says it is being read and stirs no more. It counts nowhere, and the next reading
sweeps it away with all it brought.
"""

import datetime
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO
from uuid import UUID

from sqlalchemy import Table, delete, insert, update
from sqlmodel import Session, SQLModel, col, select

from app.audit import trail
from app.cohorts.models import (
    CohortAttended,
    CohortBatch,
    CohortChild,
    CohortFault,
    CohortSpell,
    CohortTotal,
    Stand,
)
from app.cohorts.plans_before import too_few_said
from app.cohorts.twice import once
from app.db import Database, now, today
from app.measuring.periods import months_before
from app.refusals import AlreadyDone, CannotRead
from app.returns import cin
from app.returns import rows as in_rows
from app.returns.meant import NOT_OVER, Head, Sort, Told, Weight

AT_ONCE = 2_000
"""Rows written in one unit of work: others who save wait no longer than for these."""
SILENT_FOR = datetime.timedelta(minutes=5)
"""After so long without a sign of life a reading was stopped half-way."""
MOST_FAULTS = 20_000
"""Lines of a report that are kept; all are counted."""
BROUGHT: tuple[type[SQLModel], ...] = (CohortChild, CohortSpell, CohortAttended, CohortTotal)
WITH_REPORT: tuple[type[SQLModel], ...] = (CohortFault, *BROUGHT)
COUNT_ONCE: tuple[type[SQLModel], ...] = (CohortSpell, CohortAttended)
NO_GOOD_LINE = "Nothing in the file can be counted. Mend its lines as their report says, and send it again."
NO_LINE = "No line of the file says anything. Look whether all of it was saved, and send it again."

Progress = Callable[[int, int], None]
"""Told how many bytes of how many were read."""


@dataclass(frozen=True)
class AtTheMachine:
    """Whoever works at the command line of the service's own machine: the trail names no account."""

    id: UUID | None = None
    session_id: UUID | None = None


@dataclass(frozen=True)
class Sent:
    """What somebody sends: which return, over which time (a census says so itself), and who."""

    sort: Sort
    by: trail.Doer
    covers_from: datetime.date | None = None
    """An SSDA903 speaks of the year to its last day, where nothing else is said."""
    reference: datetime.date | None = None

    @property
    def begins(self) -> datetime.date | None:
        if self.covers_from is None and self.sort is Sort.CARED_FOR and self.reference is not None:
            return months_before(self.reference, 12) + datetime.timedelta(days=1)
        return self.covers_from


@dataclass
class Piece:
    """Rows that wait to be written, by table, and what was counted on the way."""

    batch_id: UUID
    rows: dict[type[SQLModel], list[dict[str, Any]]] = field(default_factory=dict)
    seen: set[bytes] = field(default_factory=set)
    children: int = 0
    brought: int = 0
    refused: int = 0
    doubtful: int = 0
    tells_reviews: bool = False

    def take(self, told: Told) -> None:
        """Adds what one piece of the file said. A child who stands twice is refused the second time, with all their spells."""
        if told.child is not None and self.stood_before(told.child.local_id):
            told.refuse(told.child.line, "LAchildID", "The same child stands twice.", "Put both together, or take one out.")
            told.child, told.spells = None, []
        whose = told.whose or (told.child.local_id if told.child else "")
        if told.child is not None:
            self.children += 1
            self.add(CohortChild, vars(told.child))
        elif whose or told.attended is not None:
            self.children += not self.stood_before(whose or (told.attended.pupil if told.attended else ""))
        for spell in told.spells:
            factors = f" {' '.join(spell.factors)} " if spell.factors else ""
            self.tells_reviews = self.tells_reviews or bool(spell.reviews)
            reviews = " ".join(["", *map(str, spell.reviews), ""]) if spell.reviews is not None else ""
            self.add(CohortSpell, {**vars(spell), "local_id": whose, "factors": factors, "reviews": reviews})
        if told.attended is not None:
            self.add(CohortAttended, vars(told.attended))
        if told.total is not None:
            self.add(CohortTotal, vars(told.total))
        self.note(told)

    def stood_before(self, local_id: str) -> bool:
        mark = hashlib.blake2b(local_id.encode(), digest_size=8).digest()
        before = mark in self.seen
        self.seen.add(mark)
        return before

    def note(self, told: Told | Head) -> None:
        for fault in told.faults:
            if self.refused + self.doubtful < MOST_FAULTS:
                self.rows.setdefault(CohortFault, []).append({"batch_id": self.batch_id, **vars(fault)})
            self.refused += fault.weight is Weight.REFUSED
            self.doubtful += fault.weight is Weight.DOUBTFUL

    def add(self, table: type[SQLModel], words: dict[str, Any]) -> None:
        self.brought += table is not CohortChild
        self.rows.setdefault(table, []).append({"batch_id": self.batch_id, **words})

    @property
    def is_full(self) -> bool:
        return sum(len(rows) for rows in self.rows.values()) >= AT_ONCE


def digest_of(file: BinaryIO) -> tuple[str, int]:
    """What the file is known by, and its size in bytes; afterwards it stands at its beginning."""
    found, size = hashlib.sha256(), 0
    while piece := file.read(1 << 20):
        found.update(piece)
        size += len(piece)
    file.seek(0)
    return found.hexdigest(), size


def begin(database: Database, sent: Sent, file: BinaryIO) -> UUID:
    """Sweeps what was stopped half-way, and begins a batch. Raises AlreadyDone when this very file waits or counts already.

    Raises CannotRead where the time that it speaks of is none, or is not over, and where the file is empty.
    """
    if sent.covers_from and sent.reference and sent.reference < sent.covers_from:
        raise CannotRead("reference", "It ends before it begins. Look at both days again.")
    if sent.reference is not None and sent.reference > today():
        raise CannotRead("reference", f"The last day it speaks of has not come yet. {NOT_OVER}")
    digest, size = digest_of(file)
    if not size:
        raise CannotRead("file", "The file is empty. Save it again where it came from, and send that.")
    sweep(database)
    with database.unit_of_work() as session:
        there = select(CohortBatch).where(
            col(CohortBatch.digest) == digest, col(CohortBatch.stand).in_([Stand.READING, Stand.WAITING, Stand.BROUGHT_IN])
        )
        if (before := session.exec(there).first()) is not None:
            raise AlreadyDone(f"This very file was sent before: {before.stand.words.lower()}. Nothing was read again.")
        batch = CohortBatch(
            sort=sent.sort,
            stand=Stand.READING,
            covers_from=sent.begins,
            reference=sent.reference,
            digest=digest,
            size=size,
            beat_at=now(),
            sent_at=now(),
            sent_by=sent.by.id,
        )
        session.add(batch)
        session.flush()
        trail.deed(session, by=sent.by, what="sent a return", about_id=batch.id, detail=sent.sort.value)
        return batch.id


def read_in(database: Database, batch_id: UUID, sort: Sort, file: BinaryIO, *, told: Progress = lambda *_: None) -> CohortBatch:
    """Reads the file into its batch, which then waits. Raises CannotRead with what is wrong; then nothing of it is left."""
    with database.reading() as session:
        reference = session.get_one(CohortBatch, batch_id).reference
    head, piece = Head(reference, today=today()), Piece(batch_id)
    size = digest_of(file)[1]
    done = 0

    def so_far(read: int) -> None:
        nonlocal done
        done = read
        told(read, size)

    try:
        for one in said_in(sort, file, head, so_far):
            piece.take(one)
            if piece.is_full:
                write(database, piece, done)
        piece.note(head)
        if not piece.brought:
            raise CannotRead("file", NO_GOOD_LINE if piece.refused + piece.doubtful else NO_LINE)
        return finish(database, sort, piece, head, size)
    except CannotRead as refusal:
        discard(database, batch_id, refusal.sentence, piece)
        raise


def said_in(sort: Sort, file: BinaryIO, head: Head, so_far: Callable[[int], None]) -> Iterator[Told]:
    return cin.read(file, head, so_far=so_far) if sort is Sort.CIN else in_rows.read(sort, file, head, so_far=so_far)


def write(database: Database, piece: Piece, done: int) -> None:
    with database.unit_of_work() as session:
        write_rows(session, piece)
        batch = session.get_one(CohortBatch, piece.batch_id)
        batch.done, batch.beat_at = done, now()
        batch.children, batch.rows = piece.children, piece.brought
        session.add(batch)


def write_rows(session: Session, piece: Piece) -> None:
    for table in COUNT_ONCE:
        if rows := piece.rows.get(table):
            kept, faults = once(session, piece.batch_id, rows_of(table), rows)
            piece.brought -= len(rows) - len(kept)
            piece.rows[table] = kept
            piece.note(Told(faults=faults))
    for table, rows in piece.rows.items():
        if rows:
            session.connection().execute(insert(rows_of(table)), rows)
    piece.rows.clear()


def rows_of(table: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(table.__tablename__)]


def finish(database: Database, sort: Sort, piece: Piece, head: Head, size: int) -> CohortBatch:
    with database.unit_of_work() as session:
        write_rows(session, piece)
        if sort is Sort.CIN:
            if not piece.tells_reviews:  # it was sent without them: not one plan of all is known to have had none
                spells = rows_of(CohortSpell)
                session.connection().execute(update(spells).where(spells.c.batch_id == piece.batch_id).values(reviews=""))
            piece.note(Told(faults=too_few_said(session, piece.batch_id, head.reference)))
            write_rows(session, piece)
        batch = session.get_one(CohortBatch, piece.batch_id)
        batch.reference = head.reference or batch.reference
        if sort is Sort.CIN and head.reference is not None:
            batch.covers_from = head.reference.replace(year=head.reference.year - 1, month=4, day=1)
        batch.authority = head.authority
        batch.children, batch.rows, batch.done = piece.children, piece.brought, size
        batch.refused, batch.doubtful, batch.beat_at = piece.refused, piece.doubtful, now()
        batch.stand = Stand.WAITING
        session.add(batch)
        return batch


def discard(database: Database, batch_id: UUID, why: str, piece: Piece | None = None) -> None:
    """Nothing the batch brought is kept; that it was sent, and what was wrong, is. `piece`: what was read, with its report."""
    with database.unit_of_work() as session:
        take_rows_out(session, batch_id, report=piece is None)
        batch = session.get_one(CohortBatch, batch_id)
        if piece is not None:
            piece.rows = {CohortFault: piece.rows.get(CohortFault, [])}
            write_rows(session, piece)
            batch.refused, batch.doubtful = piece.refused, piece.doubtful
        batch.stand, batch.trouble = Stand.LEFT, why[:400]
        batch.children = batch.rows = 0
        batch.decided_at = now()
        session.add(batch)


def take_rows_out(session: Session, batch_id: UUID, *, report: bool = True) -> None:
    """All that it brought, and its report of lines too unless that is to stay."""
    for table in WITH_REPORT if report else BROUGHT:
        rows = rows_of(table)
        session.connection().execute(delete(rows).where(rows.c.batch_id == batch_id))


def sweep(database: Database) -> int:
    """Takes away whatever a reading left that was stopped half-way. Gives how many there were."""
    with database.reading() as session:
        silent = select(CohortBatch.id).where(
            col(CohortBatch.stand) == Stand.READING, col(CohortBatch.beat_at) < now() - SILENT_FOR
        )
        stopped = list(session.exec(silent))
    for batch_id in stopped:
        discard(database, batch_id, "The reading was stopped half-way. Nothing of it was kept: send it again.")
    return len(stopped)
