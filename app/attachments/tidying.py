"""Sweeping up after a fall, asking the antivirus again about what waits, and finding out what is not as it was kept."""

from dataclasses import dataclass

from sqlmodel import col, select

from app.attachments.actions import note_check
from app.attachments.models import Attachment
from app.attachments.queries import every_file
from app.db import Database
from app.filing.kinds import Checked
from app.filing.scanning import scanned
from app.filing.store import WHOLE, FileLost, Store, fingerprint


def sweep(database: Database, store: Store) -> int:
    """Takes away the files that no row speaks of, left behind when something fell between a file and its row. How many."""
    lying = store.left_behind(())
    if not lying:
        return 0
    with database.reading() as session:
        known = every_file(session)
    left = [path for path in store.left_behind(known) if path in lying]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def check_waiting(database: Database, store: Store, command: str) -> dict[Checked, int]:
    """Asks the antivirus about every file that waits for it. What it found, and how often."""
    with database.reading() as session:
        waiting = session.exec(select(Attachment.file_id).where(col(Attachment.checked) == Checked.WAITING).distinct()).all()
    found: dict[Checked, int] = {}
    for file_id in waiting:
        try:
            said = scanned(command, store.read(file_id, WHOLE))
        except FileLost:
            said = Checked.WAITING
        said = Checked.WAITING if said is Checked.NOT_ASKED else said
        found[said] = found.get(said, 0) + 1
        if said is not Checked.WAITING:
            with database.unit_of_work() as session:
                note_check(session, file_ids=[file_id], checked=said)
    return found


@dataclass(frozen=True)
class Looked:
    """What came of looking at every file."""

    whole: int
    not_as_kept: tuple[str, ...]
    """Rows, by id, whose file is gone or is not what was kept."""


def look_through(database: Database, store: Store) -> Looked:
    """Reads every file that a row speaks of and compares it with what was kept."""
    with database.reading() as session:
        rows = session.exec(select(Attachment.id, Attachment.file_id, Attachment.fingerprint)).all()
    wrong = []
    for row_id, file_id, kept in rows:
        try:
            same = fingerprint(store.read(file_id, WHOLE)) == kept
        except FileLost:
            same = False
        if not same:
            wrong.append(str(row_id))
    return Looked(len(rows) - len(wrong), tuple(wrong))
