"""Making packs in the background: one at a time, begun again after a restart, and stopped when somebody asks.

How far it is stands in the record, so that leaving the page or stopping the service loses nothing. Two services on one database
do not make the same pack: whoever takes one up says so in the record, and says again and again that it is still at it.
"""

import datetime
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

import structlog
from sqlalchemy import or_, update
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col

from app.cases.models import Case, Person, PersonKind
from app.cases.wording import full_name
from app.db import Database, TooBusy, now, rows_changed, today
from app.filing.store import Store
from app.rights import pack, queries, rules
from app.rights.actions import everything, say
from app.rights.models import AccessPack, AccessRequest, Making, Step

log = structlog.get_logger()

SILENT_FOR = datetime.timedelta(minutes=2)
"""After so long without a word from whoever took one up, somebody else does."""

LOOKS_EVERY = 2.0
"""Seconds between two looks for something to make."""


@dataclass(frozen=True)
class InTheBackground:
    """Whoever asked for it, as the trail names them, with no session: they may have signed out."""

    id: UUID
    session_id: UUID | None = None


class Stopped(Exception):
    """Somebody asked for the making to stop."""


class Maker:
    """Makes what waits to be made. `take_over`: what another had begun is taken up at once, because no other service runs."""

    def __init__(
        self, database: Database, packs: Store, files: Store, authority: str, *, chores: Sequence[Callable[[], object]] = ()
    ) -> None:
        """`files`: the drawings, photos and papers. `chores`: what else is done in the background, each after every look."""
        self.database, self.packs, self.files, self.authority = database, packs, files, authority
        self.chores = chores
        self.name = secrets.token_hex(8)
        self.take_over = database.on_sqlite
        self._ends = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        self._thread = threading.Thread(target=self.run, name="packs", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Stops looking. What is half made is begun again at the next start."""
        self._ends.set()
        if self._thread is not None:
            self._thread.join(timeout=3)

    def run(self) -> None:
        while not self._ends.wait(LOOKS_EVERY):
            try:
                self.once()
                for chore in self.chores:
                    chore()
            except (SQLAlchemyError, TooBusy, OSError) as fault:
                log.warning("a pack could not be made now and is tried again", fault=type(fault).__name__)

    def once(self) -> int:
        """Makes whatever waits now, and removes what has had its days. Gives how many were made."""
        with self.database.reading() as session:
            waiting = [one.id for one in queries.packs_waiting(session)]
            over = [one.id for one in queries.packs_ready(session) if one.ends_at and one.ends_at <= now()]
        made = sum(self.make(one) for one in waiting if self.takes(one))
        self.take_over = False
        for one in over:
            self.remove(one)
        self.sweep()
        return made

    def sweep(self) -> None:
        """Takes away every file that no line of the record speaks of any more: stopped, opened again, or its family gone."""
        with self.database.reading() as session:
            kept = {one.id for one in (*queries.packs_ready(session), *queries.packs_waiting(session))}
        for there in pack.folder_of(self.packs).iterdir():
            if there.stem not in {str(one) for one in kept}:
                there.unlink(missing_ok=True)

    def takes(self, pack_id: UUID) -> bool:
        """Takes one up, unless another service is at it."""
        silent = or_(col(AccessPack.beat_at).is_(None), col(AccessPack.beat_at) < now() - SILENT_FOR)
        free = col(AccessPack.making) == Making.WAITING
        begun = col(AccessPack.making) == Making.MAKING
        wanted = or_(free, begun) if self.take_over else or_(free, begun & silent)
        with self.database.unit_of_work() as session:
            changed = rows_changed(
                session,
                update(AccessPack)
                .where(col(AccessPack.id) == pack_id, wanted)
                .values(making=Making.MAKING, worker=self.name, beat_at=now(), done=0),
            )
            return bool(changed)

    def make(self, pack_id: UUID) -> bool:
        """Makes one. Gives whether it was made."""
        try:
            packed = self.packed(pack_id)
            digest = pack.put_away(self.packs, pack_id, packed) if packed else ""
            self.at(pack_id, 1)
        except Stopped:
            self.close(pack_id, Making.STOPPED)
            return False
        if not packed:
            self.close(pack_id, Making.NOT_MADE)
            return False
        self.close(pack_id, Making.READY, digest, len(packed))
        return True

    def packed(self, pack_id: UUID) -> bytes:
        """The zip; empty when something has to be decided again, because the record has changed since it was released."""
        with self.database.reading() as session:
            request = session.get_one(AccessRequest, session.get_one(AccessPack, pack_id).request_id)
            person, case = session.get_one(Person, request.person_id), session.get_one(Case, request.case_id)
            is_child = person.kind is not PersonKind.ADULT
            cover = pack.Cover(full_name(person), case.ref, self.authority, request.asked_on, today(), is_child)
            every = everything(session, request)
            waits, things, gone = rules.waiting(every), pack.told(every), rules.left_out(every)
        return b"" if waits else pack.zipped(cover, self.counting(pack_id, things), gone, self.files)

    def counting(self, pack_id: UUID, things: tuple[pack.Told, ...]) -> Iterator[pack.Told]:
        """The same things, with how far it is written into the record as they go by."""
        step = max(len(things) // 10, 25)
        self.at(pack_id, 0, out_of=len(things) + 1)
        for number, thing in enumerate(things, 1):
            yield thing
            if number % step == 0 or number == len(things):
                self.at(pack_id, min(step, number % step or step))

    def at(self, pack_id: UUID, more: int, *, out_of: int | None = None) -> None:
        """Says that it is still at it, and how far. Raises Stopped when somebody asked, or another has taken it up."""
        with self.database.unit_of_work() as session:
            row = session.get(AccessPack, pack_id, with_for_update=True)
            if row is None or row.stop_asked_at is not None or row.worker != self.name or self._ends.is_set():
                raise Stopped
            row.done, row.beat_at = row.done + more, now()
            row.out_of = row.out_of if out_of is None else out_of
            session.add(row)

    def close(self, pack_id: UUID, how: Making, digest: str = "", size: int = 0) -> None:
        """Writes down what came of it, with the step of the request and its line in the trail: all or nothing."""
        with self.database.unit_of_work() as session:
            row = session.get(AccessPack, pack_id, with_for_update=True)
            if row is None or row.worker != self.name or (how is Making.STOPPED and row.stop_asked_at is None):
                return  # another has it, the family's record is gone, or the service is ending: it is begun again
            request = session.get_one(AccessRequest, row.request_id, with_for_update=True)
            row.making, row.digest, row.size, row.made_at = how, digest, size, now()
            if how is Making.READY:
                row.ends_at, request.step = now() + rules.KEPT_FOR, Step.READY
            elif how is Making.NOT_MADE:
                request.step, request.checked_at, request.checked_by = Step.DECIDING, None, None
                request.back_why = "The record has changed since it was released. Decide about what waits, and send it again."
            session.add_all([row, request])
            say(session, InTheBackground(row.asked_by), request, TOLD[how])

    def remove(self, pack_id: UUID) -> None:
        """Its days are over: the line that says so; then the file is swept away."""
        with self.database.unit_of_work() as session:
            row = session.get(AccessPack, pack_id, with_for_update=True)
            if row is None or row.making is not Making.READY:
                return
            row.making = Making.REMOVED
            session.add(row)
            request = session.get_one(AccessRequest, row.request_id)
            say(session, InTheBackground(row.asked_by), request, TOLD[Making.REMOVED])


TOLD = {
    Making.READY: "a pack was made in the background",
    Making.STOPPED: "a pack was stopped before it was made",
    Making.NOT_MADE: "a pack was not made: the record had changed",
    Making.REMOVED: "a pack was removed: its days were over",
}
