"""What was destroyed after a backup was made is destroyed again before anybody can open the record that came back.

Where another family's record rests on it as it was then, it cannot be: it is sealed, with nobody named who may open it.
"""

from collections.abc import Iterable
from pathlib import Path

from sqlmodel import Session, col, select, update

from app.audit import trail
from app.backups.standing import Check
from app.backups.taking import DESTROYED, folder_for
from app.cases.models import Access, Case
from app.db import Database, now
from app.doors.models import NamedStaff
from app.people.models import Account, Team
from app.refusals import NotReady
from app.retention import destroying, outside
from app.retention.models import Destruction, DestructionFile
from app.settings import Settings

WHAT = "Records destroyed since"


def lists_for(backup: Path, settings: Settings) -> tuple[Path, ...]:
    """Wherever it may be noted what was destroyed: beside the backup, beside other backups, beside the marks."""
    folders = {backup.absolute().parent, folder_for(settings), settings.data / "marks"}
    return tuple(folder / DESTROYED for folder in (*folders, *({settings.marks} if settings.marks else ())))


def destroy_again(settings: Settings, database: Database, lists: Iterable[Path]) -> Check:
    """Each record that has a certificate and came back all the same; one after another, each whole or not at all."""
    found = outside.noted(lists, settings.trail_key)
    again, sealed = 0, []
    for certificate in found.certificates.values():
        with database.unit_of_work() as session:
            case = session.get(Case, certificate.case_id)
            if case is None:
                continue
            if stays := destroyed_or_sealed(session, settings, certificate, case):
                sealed.append(stays)
            else:
                again += 1
    outside.note(settings, found.certificates.values())
    return told(again, sealed, found.unreadable)


def destroyed_or_sealed(session: Session, settings: Settings, certificate: Destruction, case: Case) -> str:
    """Its reference where it could only be sealed; "" where it is gone."""
    ref = case.ref
    files = destroying.files_of(session, case.id)
    try:
        with session.begin_nested():
            destroying.destroy(session, certificate.case_id)
    except NotReady:
        seal(session, certificate)
        return ref
    keep_certificate(session, certificate, files)
    if not session.get(Destruction, certificate.id):
        for path in files:
            (settings.data / path).unlink(missing_ok=True)
    said(session, certificate, "destroyed again what a backup brought back")
    return ""


def seal(session: Session, certificate: Destruction) -> None:
    case = session.get_one(Case, certificate.case_id)
    case.access = Access.SEALED
    session.add(case)
    ends = update(NamedStaff).where(col(NamedStaff.case_id) == case.id, col(NamedStaff.until).is_(None))
    session.execute(ends.values(until=now()))
    said(session, certificate, "sealed a destroyed record that a backup brought back")


def said(session: Session, certificate: Destruction, what: str) -> None:
    trail.by_the_machine(session, what=what, case_id=certificate.case_id, about_id=certificate.id)


def keep_certificate(session: Session, certificate: Destruction, files: list[str]) -> None:
    """The certificate stands in the record again, and its files are swept with it; where those who decided are not known in a
    record as old as this, it stands in the list alone."""
    people = {certificate.asked_by, certificate.answered_by}
    known = set(session.exec(select(Account.id).where(col(Account.id).in_(people))))
    if known != people or session.get(Team, certificate.team_id) is None:
        return
    session.merge(certificate)
    session.flush()
    session.add_all([DestructionFile(destruction_id=certificate.id, path=path) for path in files])
    session.flush()


def told(again: int, sealed: list[str], unreadable: int) -> Check:
    were = "were" if again != 1 else "was"
    words = [f"{again} came back with the backup and {were} destroyed again." if again else "None came back."]
    if sealed:
        words.append(
            f"Another family’s record rests on {', '.join(sealed)} as it was then, so that it could only be sealed: nobody can"
            " open it. Restore a later backup."
        )
    if unreadable:
        words.append(f"{unreadable} lines of the list of what was destroyed cannot be read, or another hand wrote them.")
    return Check(what=WHAT, fine=not sealed and not unreadable, words=" ".join(words))
