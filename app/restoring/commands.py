"""The commands `whole-picture backup`, `check-backup`, `drill` and `restore`, and the keys they need."""

import os
import secrets
from pathlib import Path
from typing import Annotated

import typer

from app.audit import trail
from app.backups.contents import looked_through
from app.backups.presenters import size_words
from app.backups.sealed import BackupFault, key_in
from app.backups.standing import LAST_BACKUP, Check, Drill, LastBackup, note
from app.backups.taking import folder_for, take
from app.log.lines import begin_log
from app.opening import Data, in_use, settings_for, settings_there, the_record
from app.restoring.bringing_over import bring_over
from app.restoring.drill import drill as try_out
from app.restoring.drill import newest_in
from app.restoring.restore import restore as put_in_place
from app.settings import Settings

NO_KEY = (
    "Backups are locked, and no key is set. Nothing was made. Make one (whole-picture new-key FILE), set"
    " WHOLE_PICTURE_BACKUP_KEY_FILE to it, and keep it once more on paper, away from the machine: without it no backup can be"
    " read."
)

NOT_IN_IT = (
    "Not in it: the key of backups, and the record’s own key where it has one. Keep both on paper, apart from the backups. The"
    " keys of the trail and of the seal are in it."
)

AFTERWARDS = (
    "Everybody has to sign in again, and links to accounts that were out no longer work. What happened after that moment is not"
    " there: accounts closed since are open again (whole-picture account list), and what was written since has to be written"
    " again. What was destroyed since was destroyed again, by the list beside the backup, the backups or the marks."
)

Key = Annotated[Path | None, typer.Option("--key-file", help="The key of backups; otherwise WHOLE_PICTURE_BACKUP_KEY_FILE.")]
File = Annotated[Path, typer.Argument(help="The backup.")]


def key_for(settings: Settings, given: Path | None) -> bytes:
    """The key of backups. Raises BackupFault, which says how to make one."""
    path = given or settings.backup_key_file
    if path is None:
        raise BackupFault(NO_KEY)
    return key_in(path)


def backup(
    data: Data = Path("data"),
    to: Annotated[Path | None, typer.Option(help="The folder it goes to; otherwise WHOLE_PICTURE_BACKUPS.")] = None,
    key_file: Key = None,
) -> None:
    """Make a backup of the whole record while people go on working, and read it through."""
    settings = settings_there(data)
    key = key_for(settings, key_file)
    with in_use(settings), the_record(settings) as database:
        made = take(settings, database, to or folder_for(settings), key)
        with database.unit_of_work() as session:
            trail.by_the_machine(session, what="made a backup")
    counted = made.counted
    said = LastBackup(at=made.about.made_at, name=made.path.name, size=made.size, rows=counted.all_rows, files=counted.files)
    note(settings.data / LAST_BACKUP, said)
    typer.echo(
        f"{made.path}: {counted.all_rows:,} rows, {counted.files:,} files, {size_words(made.size)}, read through and whole."
    )
    typer.echo(NOT_IN_IT)


def check_backup(file: File, data: Data = Path("data"), key_file: Key = None) -> None:
    """Read a backup to its end and say whether it is whole. `drill` says whether it makes a record again."""
    about, counted = looked_through(file, key_for(Settings(data=data), key_file))
    held = f"{counted.all_rows:,} rows, {counted.files:,} files"
    typer.echo(f"{file.name} is whole: made on {about.made_at:%Y-%m-%d at %H:%M} UTC, {held}.")


def drill(
    file: Annotated[Path | None, typer.Argument(help="The backup; otherwise the newest one.")] = None,
    data: Data = Path("data"),
    key_file: Key = None,
) -> None:
    """Try a backup out: restore it into a scratch place, look at rows, trail, files and pages, and note what came of it."""
    settings = settings_for(data)
    key = key_for(settings, key_file)
    begin_log(every_request=False)
    said = try_out(file or newest_in(folder_for(settings)), key, settings)
    with the_record(settings) as database, database.unit_of_work() as session:
        trail.by_the_machine(session, what="tried a backup out", detail="it was well" if said.fine else "something was wrong")
    tell(said.checks)
    typer.echo(verdict_of(said))
    if not said.fine:
        raise typer.Exit(1)


def verdict_of(said: Drill) -> str:
    colour = "Green" if said.fine else "Red"
    return f"{colour}: {said.name}, restored and looked at in {said.seconds} seconds."


def tell(checks: list[Check] | tuple[Check, ...]) -> None:
    for check in checks:
        typer.echo(f"{'Well ' if check.fine else 'WRONG'}  {check.what}: {check.words}")


def restore(file: File, data: Data = Path("data"), key_file: Key = None) -> None:
    """Make a record from a backup again, in an empty place: whole or not at all. Nobody is signed in afterwards."""
    os.umask(0o077)
    settings = Settings(data=data)
    restored = put_in_place(file, key_for(settings, key_file), settings)
    tell(restored.checks)
    typer.echo(f"The record is as it was on {restored.about.made_at:%Y-%m-%d at %H:%M} UTC.")
    typer.echo(AFTERWARDS)
    if not all(check.fine for check in restored.checks):
        raise typer.Exit(1)


def move(
    to: Annotated[
        str, typer.Argument(help="The address of an empty PostgreSQL: postgresql+psycopg://…", envvar="WHOLE_PICTURE_MOVE_TO")
    ],
    data: Data = Path("data"),
) -> None:
    """Bring the record from SQLite over to PostgreSQL: the same rows and the same pages, or nothing. Stop the service first."""
    settings = settings_for(data)
    begin_log(every_request=False)
    with in_use(settings, alone=True):
        brought = bring_over(settings, to)
    typer.echo(f"{brought.rows:,} rows are on PostgreSQL as they were here; {brought.pages:,} pages are the same on both.")
    typer.echo("Now set WHOLE_PICTURE_DATABASE_URL to it. The data folder stays; whole-picture.db is a copy now.")


def new_key(file: Annotated[Path, typer.Argument(help="The file to make. Nothing is written over.")]) -> None:
    """Make a key, of a record or of backups, that nobody else on this machine can read."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as fault:
        raise BackupFault(f"{file} was not made ({fault.strerror}). Nothing was changed.") from None
    with os.fdopen(handle, "w") as out:
        out.write(f"{secrets.token_hex(32)}\n")
        out.flush()
        os.fsync(out.fileno())
    typer.echo(f"{file}: keep it once more on paper, away from this machine. What is locked with it is lost without it.")
