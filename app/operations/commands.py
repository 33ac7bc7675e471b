"""The commands `whole-picture check` and `rotate-keys`."""

from pathlib import Path
from typing import Annotated

import typer

from app.audit import trail
from app.db import now
from app.demonstration.accounts import has_open_accounts
from app.main import create_app
from app.opening import Data, in_use, settings_for, the_record
from app.operations.checks import Unsafe, unsafe_settings
from app.operations.keys import change_seal
from app.restoring.restore import end_every_session

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
    found += unsafe_settings(settings, now()) if deploy else []
    for one in found:
        typer.echo(str(one))
    if found:
        typer.echo(f"{len(found)} to mend before families’ words go in here.")
        raise typer.Exit(1)
    typer.echo("Nothing unsafe was found." if deploy else "The service can start here. --deploy says what would be unsafe.")


def rotate_keys(data: Data = Path("data")) -> None:
    """Change the seal of forms and cookies, and end every session. Stop the service first."""
    settings = settings_for(data)
    with in_use(settings, alone=True), the_record(settings) as database:
        change_seal(settings)
        with database.unit_of_work() as session:
            end_every_session(session)
            trail.by_the_machine(session, what="changed the seal")
    typer.echo("The seal is new. Everybody signs in again, and a page that was open has to be opened again before it is sent.")
    typer.echo("The key of the trail stays: without it nobody can tell whether older lines are whole.")
