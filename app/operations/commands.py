"""The commands `whole-picture check` and `rotate-keys`."""

from pathlib import Path
from typing import Annotated

import typer

from app.audit import trail
from app.db import now
from app.demonstration.accounts import has_open_accounts
from app.main import create_app
from app.opening import Data, in_use, settings_for, settings_there, the_record
from app.operations.checks import Unsafe, unsafe_settings
from app.operations.database_role import let_serve, may_alter_the_trail
from app.operations.keys import change_seal
from app.operations.record_key import change_key as lock_anew
from app.restoring.restore import end_every_session

TRAIL = Unsafe(
    "WHOLE_PICTURE_DATABASE_URL",
    "This role could alter the trail in the database. Give the service one of its own: whole-picture grant-role ROLE.",
)
DEMONSTRATION = Unsafe("--data", "This record is a demonstration, whose passwords were printed. Begin with an empty folder.")


def check(
    data: Data = Path("data"),
    deploy: Annotated[bool, typer.Option("--deploy", help="Also what would be unsafe where families’ words are kept.")] = False,
) -> None:
    """Say whether the service can start here; with --deploy also every setting that is unsafe, by name."""
    settings = settings_for(data)
    with the_record(settings) as database:
        create_app(settings, database)
        with database.reading() as session:
            found = [DEMONSTRATION] if deploy and has_open_accounts(session) else []
        found += [TRAIL] if deploy and may_alter_the_trail(database) else []
    found += unsafe_settings(settings, now()) if deploy else []
    for one in found:
        typer.echo(str(one))
    if found:
        typer.echo(f"{len(found)} to mend before families’ words go in here.")
        raise typer.Exit(1)
    typer.echo("Nothing unsafe was found." if deploy else "The service can start here. --deploy says what would be unsafe.")


def rotate_keys(data: Data = Path("data")) -> None:
    """Change the seal of forms and cookies, and end every session. Stop the service first."""
    settings = settings_there(data)
    with in_use(settings, alone=True), the_record(settings) as database:
        change_seal(settings)
        with database.unit_of_work() as session:
            end_every_session(session)
            trail.by_the_machine(session, what="changed the seal")
    typer.echo("The seal is new. Everybody signs in again, and a page that was open has to be opened again before it is sent.")
    typer.echo("The key of the trail stays: without it nobody can tell whether older lines are whole.")


def change_key(
    new: Annotated[Path, typer.Argument(help="The file with the new key: whole-picture new-key FILE.")], data: Data = Path("data")
) -> None:
    """Lock the record and its files anew with another key, all or nothing; run it again to go on. Stop the service first."""
    settings = settings_there(data)
    with in_use(settings, alone=True):
        changed = lock_anew(settings, new)
    typer.echo(f"The record has another key: {changed.rows:,} rows and {changed.files:,} files were locked anew, and compared.")
    if changed.strange:
        typer.echo(
            f"{changed.strange:,} files could not be opened with the old key either, and lie as they lay: see check-files."
        )
    typer.echo(f"Now set WHOLE_PICTURE_KEY_FILE to {new}, keep it on paper too, and make a backup.")
    typer.echo("Keep the old key as long as backups that were made with it.")


def grant_role(
    role: Annotated[str, typer.Argument(help="The role of PostgreSQL that the service signs in with.")],
    data: Data = Path("data"),
    password_file: Annotated[Path | None, typer.Option(help="Make the role, or give it the password in this file.")] = None,
) -> None:
    """Let a role of PostgreSQL serve the record, and alter neither its trail nor its tables. Run it as their owner."""
    with the_record(settings_for(data)) as database:
        tables = let_serve(database, role, password_file.read_text().strip() if password_file else "")
    typer.echo(
        f"{role} may read and write {tables} tables, add to the trail and alter no line of it. Run this after each upgrade."
    )
