"""Restoring a backup where the service will run: never over a record, never half of one, and nobody is signed in afterwards.

Everything is put together beside the place and looked at; then the folder takes its name, which happens or does not. On
PostgreSQL a note in the folder says that the rows are still to come, and the service does not start while it lies there.
"""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import inspect, update
from sqlmodel import Session, col

from app.audit import trail
from app.backups.contents import About, Counted
from app.backups.sealed import BackupFault
from app.backups.standing import Check, note
from app.backups.taking import DESTROYED
from app.db import Database, now
from app.filing.store import put_on_disk
from app.opening import RESTORING, bring_up_to_date, record_of
from app.people.models import Account, SignInSession
from app.restoring.destroyed import destroy_again, lists_for
from app.restoring.looking import as_counted, files_as_kept, rows_as_counted, trail_whole
from app.restoring.putting_back import put_back
from app.retention.outside import note as note_outside
from app.retention.outside import noted
from app.retention.sweeping import sweep
from app.settings import Settings


class Unfinished(BaseModel):
    """The note of a restore that has not ended: which backup, and what it was found to be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    about: About
    counted: Counted
    looked: bool = False
    """The rows were found to be as they were. What is done to them after that is no fault when it is begun again."""


@dataclass(frozen=True)
class Restored:
    """What came back, and what was looked at."""

    about: About
    counted: Counted
    checks: tuple[Check, ...]


def restore(path: Path, key: bytes, settings: Settings) -> Restored:
    """Raises BackupFault; then the place is as it was before."""
    place = settings.data.absolute()
    begun = unfinished(place)
    if begun is not None and begun.name != path.name:
        raise BackupFault(f"A restore of {begun.name} into {place} was not finished. Finish that one first: run it again.")
    if begun is None:
        refuse_over_something(place)
    if settings.database_url and has_tables(Database(settings.database_url)):
        if begun is None:
            raise BackupFault("The database is not empty. Nothing was changed. Make an empty one and name it, or empty this one.")
        return finish(settings, begun, lists_for(path, settings))
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for left in place.parent.glob(f".{place.name}.half-*"):
            shutil.rmtree(left)
        half = Path(tempfile.mkdtemp(prefix=f".{place.name}.half-", dir=place.parent))
    except OSError as fault:
        raise BackupFault(f"Nothing was restored: {place.parent} cannot be written to ({fault.strerror}).") from None
    try:
        return put_together(path, key, settings, half)
    except OSError as fault:
        raise BackupFault(f"Nothing was restored: {fault.strerror or fault}. Look at the room and the rights there.") from None
    finally:
        shutil.rmtree(half, ignore_errors=True)


def put_together(path: Path, key: bytes, settings: Settings, half: Path) -> Restored:
    beside, lists = settings_at(half, settings), lists_for(path, settings)
    if settings.database_url is None:
        about, counted = put_back(path, key, beside)
        restored = made_ready(beside, about, counted, (*lists, half / "marks" / DESTROYED))
        take_place(half, settings)
        return restored

    def then(about: About, counted: Counted) -> None:
        note(half / RESTORING, Unfinished(name=path.name, about=about, counted=counted))
        take_place(half, settings)

    about, counted = put_back(path, key, beside, then=then)
    return finish(settings, Unfinished(name=path.name, about=about, counted=counted), lists)


def settings_at(folder: Path, settings: Settings) -> Settings:
    """The same settings, with another data folder and the marks in it."""
    return Settings(**{**settings.model_dump(), "data": folder, "marks": folder / "marks"})


def finish(settings: Settings, begun: Unfinished, lists: tuple[Path, ...]) -> Restored:
    """What is left to do on PostgreSQL once the rows are there."""
    if not begun.looked:
        refuse_other_rows(settings, begun.counted)
        note(settings.data / RESTORING, begun.model_copy(update={"looked": True}))
    restored = made_ready(settings, begun.about, begun.counted, lists, looked=True)
    (settings.data / RESTORING).unlink()
    put_on_disk(settings.data)
    return restored


def refuse_other_rows(settings: Settings, counted: Counted) -> None:
    """Raises BackupFault where rows are missing."""
    database = Database(settings.database, settings.key_file)
    rows = rows_as_counted(database, counted)
    database.engine.dispose()
    if not rows.fine:
        raise BackupFault(f"The rows are not as they were: {rows.words}. Try an earlier backup.")


def made_ready(settings: Settings, about: About, counted: Counted, lists: tuple[Path, ...], *, looked: bool = False) -> Restored:
    """Looks at what came back, brings it up to date, destroys again what was destroyed since, and signs everybody out.

    `looked`: its rows were found to be as they were. Raises BackupFault where rows are missing.
    """
    if not looked:
        refuse_other_rows(settings, counted)
    database = record_of(settings)
    try:
        bring_up_to_date(database)
        sign_everybody_out(database, about)
        destroyed = destroy_again(settings, database, lists)
        sweep(database, settings)
        checks = (as_counted(counted), destroyed, trail_whole(settings, database), files_as_kept(settings, database))
        return Restored(about, counted, checks)
    finally:
        database.engine.dispose()


def sign_everybody_out(database: Database, about: About) -> None:
    """Ends every session, and every link to an account that was out: one may have been used since the backup was made."""
    with database.unit_of_work() as session:
        end_every_session(session)
        session.execute(update(Account).values(activation_hash=None, activation_ends=None))
        trail.by_the_machine(session, what="restored the record from a backup", detail=f"{about.made_at:%Y-%m-%d %H:%M} UTC")


def end_every_session(session: Session) -> None:
    """Nobody is signed in any more."""
    session.execute(update(SignInSession).where(col(SignInSession.ended_at).is_(None)).values(ended_at=now()))


# --- the place


def unfinished(place: Path) -> Unfinished | None:
    """The restore that was begun here and has not ended."""
    try:
        return Unfinished.model_validate_json((place / RESTORING).read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError:
        raise BackupFault(f"{place / RESTORING} cannot be read. Move {place} away and restore again.") from None


def refuse_over_something(place: Path) -> None:
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise BackupFault(
            f"{place} is not empty. Nothing was changed: a record is never written over. Move it away (mv {place} {place}.old)"
            " and restore again."
        )


def has_tables(database: Database) -> bool:
    try:
        with database.engine.connect() as connection:
            return bool(inspect(connection).get_table_names())
    finally:
        database.engine.dispose()


def take_place(half: Path, settings: Settings) -> None:
    """The folder takes its name. Marks that lie elsewhere are set aside first, and those of the backup put there."""
    place = settings.data.absolute()
    if settings.marks is not None:
        settings.marks.mkdir(parents=True, exist_ok=True, mode=0o700)
        for mark in ("newest", "marks"):
            if (there := settings.marks / mark).exists():
                there.rename(there.with_name(f"{mark}.before-{now():%Y%m%dT%H%M%S%f}"))
            if (half / "marks" / mark).exists():
                shutil.copyfile(half / "marks" / mark, there)
        put_on_disk(settings.marks)
    if (place / RESTORING).exists():
        shutil.rmtree(place)
    half.rename(place)
    put_on_disk(place.parent)
    if settings.marks is not None:
        note_outside(settings, noted([place / "marks" / DESTROYED], settings.trail_key).certificates.values())
