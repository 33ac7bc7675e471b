"""The command `whole-picture`: serve, migrate, accounts, routes; and what the suite and the demonstration add."""

import gc
import json
import logging
from pathlib import Path
from typing import Annotated, Any

import typer
import uvicorn
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import DatabaseError, OperationalError
from typer.core import TyperGroup

from app.attachments.tidying import check_waiting, look_through, sweep
from app.audit.verifying import verify
from app.backups.sealed import BackupFault
from app.connections.patience import Patient
from app.demonstration import commands as demonstrating
from app.demonstration.accounts import has_open_accounts
from app.figures_commands.commands import batches, measures, returns
from app.figures_commands.dataset import dataset
from app.filing.store import store_of
from app.log.lines import begin_log
from app.main import create_app, routes_of
from app.opening import Data, in_use, marks_of, opened, record_of, settings_for, settings_there, the_record
from app.operations import commands as running
from app.people import actions, queries
from app.people.roles import ROLES, Permission, RoleKey
from app.policy import POLICY, PolicyFault
from app.refusals import Refusal
from app.restoring import commands as restoring
from app.settings import Settings, SettingsFault
from app.suite.actions import refuse_changed_releases
from app.suite.load import FaultySuite
from app.workbench.commands import tools
from app.workbench.taking_out import export
from app.workbench.with_record import import_tool, preview

console = Console()

LOOK_AT = "Look at --data, WHOLE_PICTURE_DATABASE_URL and WHOLE_PICTURE_KEY_FILE, and whether that database is running."


class SaidPlainly(TyperGroup):
    """What keeps the service from starting is said in words, every fault at once, and not as a fault of ours."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except (FaultySuite, PolicyFault, SettingsFault, BackupFault) as fault:
            typer.echo(str(fault), err=True)
        except DatabaseError as fault:
            if type(fault) not in (DatabaseError, OperationalError):
                raise
            typer.echo(f"The record cannot be opened: {fault.orig}. {LOOK_AT}", err=True)
        raise typer.Exit(1) from None


main = typer.Typer(
    cls=SaidPlainly,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they would show what is in every variable
    help="Whole Picture: serve it, and look after it.",
)
account = typer.Typer(no_args_is_help=True, help="Accounts: make one, list them, send a new activation link.")
main.add_typer(account, name="account")
main.add_typer(tools, name="tools")
main.add_typer(returns, name="import")
main.add_typer(batches, name="batches")
main.command("measures")(measures)
main.command("dataset")(dataset)

main.command("backup")(restoring.backup)
main.command("check-backup")(restoring.check_backup)
main.command("drill")(restoring.drill)
main.command("restore")(restoring.restore)
main.command("move")(restoring.move)
main.command("check")(running.check)
main.command("rotate-keys")(running.rotate_keys)
main.command("change-key")(running.change_key)
main.command("grant-role")(running.grant_role)
main.command("new-key")(restoring.new_key)
tools.command("export")(export)
tools.command("import")(import_tool)
tools.command("preview")(preview)


@main.command()
def migrate(data: Data = Path("data")) -> None:
    """Bring the record's tables up to date with this version."""
    with the_record(settings_for(data)):
        console.print("The record is up to date.")


@main.command()
def serve(
    data: Data = Path("data"),
    port: Annotated[int, typer.Option(help="The port to answer on.")] = 8000,
    host: Annotated[
        str, typer.Option(help="The address to answer on. Any but this machine's own needs a proxy with TLS.")
    ] = "127.0.0.1",
    demonstration: Annotated[
        bool,
        typer.Option(
            "--demonstration", help="Made-up families and practitioners, with passwords printed once. For this machine only."
        ),
    ] = False,
    accounts_file: Annotated[Path | None, typer.Option(help="Where to write the demonstration's accounts as JSON.")] = None,
) -> None:
    """Serve Whole Picture."""
    settings = settings_for(data, demonstration=demonstration)
    settings.refuse_in_the_open(host)
    if demonstration:
        show_demonstration(settings, host, port, accounts_file)
    run(settings, host=host, port=port)


def show_demonstration(settings: Settings, host: str, port: int, accounts_file: Path | None) -> None:
    """Seeds the demonstration, on this machine only, and prints who can sign in."""
    try:
        demonstrating.refuse_elsewhere(host)
        with the_record(settings) as database:
            demonstrating.make(database, console, store=store_of(settings), accounts_file=accounts_file)
    except Refusal as refusal:
        console.print(refusal.sentence)
        raise typer.Exit(1) from None
    console.print(f"Open http://{host}:{port}")


def run(settings: Settings, *, host: str, port: int) -> None:
    """Brings the record up to date and serves it from one process, until it is stopped."""
    with in_use(settings):
        database = opened(settings)
        sweep(database, store_of(settings))
        service = create_app(settings, database)
        if not settings.demonstration:
            with database.reading() as session:
                if has_open_accounts(session):
                    console.print("This record is a demonstration, whose passwords were printed. Serve it with --demonstration.")
                    raise typer.Exit(1)
                refuse_changed_releases(session, suite=service.state.suite, data=str(settings.data))
        begin_log(every_request=not settings.demonstration)
        keep_what_stays()
        uvicorn.run(
            service,
            host=host,
            port=port,
            loop="uvloop",
            http=Patient,
            ws="none",
            forwarded_allow_ips=settings.proxy or "127.0.0.1",
            access_log=False,
            log_level=logging.WARNING,
            server_header=False,
            date_header=True,
            timeout_graceful_shutdown=10,
        )


def keep_what_stays() -> None:
    """Tell Python's tidying that what is loaded by now stays, so that it does not look through all of it in the middle of a page.

    The suite alone is hundreds of thousands of objects: looking through them made some pages twice as slow.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 10)


@main.command("verify-audit")
def verify_audit(
    data: Data = Path("data"), as_json: Annotated[bool, typer.Option("--json", help="For a machine to read.")] = False
) -> None:
    """Read the whole trail of who looked and who did what, and say whether anything in it was altered, or is missing."""
    settings = settings_there(data)
    database = record_of(settings)
    verdict = verify(database, marks_of(settings))
    database.engine.dispose()
    typer.echo(json.dumps(verdict.told()) if as_json else verdict.words())
    if not verdict.whole:
        raise typer.Exit(1)


@main.command()
def demo(
    data: Data = Path("data"),
    canary: Annotated[
        bool, typer.Option("--canary", help="With a token of its own in every name and text, so that checks can look for leaks.")
    ] = False,
    tokens: Annotated[Path | None, typer.Option(help="Where to write the tokens, each with its place, as JSON.")] = None,
    accounts_file: Annotated[Path | None, typer.Option(help="Where to write the demonstration's accounts as JSON.")] = None,
) -> None:
    """Make the demonstration's families and practitioners in an empty record, without serving it."""
    try:
        with the_record(settings := settings_for(data, demonstration=True)) as database:
            store = store_of(settings)
            demonstrating.make(database, console, store=store, canary=canary, tokens=tokens, accounts_file=accounts_file)
    except Refusal as refusal:
        console.print(refusal.sentence)
        raise typer.Exit(1) from None


@main.command()
def routes(
    data: Data = Path("data"), as_json: Annotated[bool, typer.Option("--json", help="As JSON, for other programs.")] = False
) -> None:
    """List every address with who may use it."""
    listed = [
        {
            "method": line.method,
            "path": line.path,
            "permission": line.who.value if isinstance(line.who, Permission) else line.who.name.lower(),
            "relation": line.relation,
        }
        for method, path, _ in routes_of(create_app(settings_for(data)))
        if (line := POLICY.line(method, path)) is not None
    ]
    if as_json:
        typer.echo(json.dumps(listed, indent=2))
        return
    table = Table("Method", "Address", "Who", "And only if")
    for one in listed:
        table.add_row(one["method"], one["path"], one["permission"], one["relation"])
    console.print(table)


@main.command("check-files")
def check_files(data: Data = Path("data")) -> None:
    """Look at every drawing, photo and paper: sweep up what a fall left, check what waits, say what is not as it was kept."""
    store = store_of(settings := settings_there(data))
    with the_record(settings) as database:
        console.print(f"{sweep(database, store)} files that no record speaks of were taken away.")
        for said, count in check_waiting(database, store, settings.scan_command).items():
            console.print(f"{said.words}: {count}")
        looked = look_through(database, store)
    console.print(f"{looked.whole} files are as they were kept.")
    for row in looked.not_as_kept:
        console.print(f"Not as it was kept: {row}. Take it from a backup.")
    if looked.not_as_kept:
        raise typer.Exit(1)


@account.command("add")
def add_account(
    *,
    sign_in_name: Annotated[str, typer.Option(prompt="Sign-in name (a work e-mail address)")],
    name: Annotated[str, typer.Option(prompt="Name, as colleagues know it")],
    role: Annotated[RoleKey, typer.Option(prompt=f"Role ({', '.join(key.value for key in ROLES)})")],
    team: Annotated[str, typer.Option(help="The team's name; made if there is none yet.")] = "",
    address: Annotated[str, typer.Option(help="Where people reach the service.")] = "http://127.0.0.1:8000",
    data: Data = Path("data"),
) -> None:
    """Make an account and print, once, the link with which its owner chooses a password."""
    try:
        with the_record(settings_for(data)) as database, database.unit_of_work() as session:
            found = queries.team_named(session, team) if team else None
            if team and found is None:
                found = actions.start_team(session, by=None, name=team)
            made, code = actions.create_account(session, by=None, sign_in_name=sign_in_name, name=name, role=role, team=found)
            print_link(made.name, address, code)
    except Refusal as refusal:
        console.print(refusal.sentence)
        raise typer.Exit(1) from None


@account.command("invite")
def invite(
    sign_in_name: Annotated[str, typer.Argument(help="Whose account.")],
    address: Annotated[str, typer.Option(help="Where people reach the service.")] = "http://127.0.0.1:8000",
    data: Data = Path("data"),
) -> None:
    """Print a new activation link; the old password and every open session end."""
    with the_record(settings_there(data)) as database, database.unit_of_work() as session:
        found = queries.account_named(session, sign_in_name.casefold())
        if found is None:
            console.print("There is no account with that sign-in name.")
            raise typer.Exit(1)
        print_link(found.name, address, actions.invite_again(session, by=None, account=found))


@account.command("list")
def list_accounts(data: Data = Path("data")) -> None:
    """List every account."""
    table = Table("Name", "Sign-in name", "Role", "Team", "State")
    with the_record(settings_there(data)) as database, database.reading() as session:
        for one, team_name in queries.accounts(session):
            table.add_row(one.name, one.sign_in_name, ROLES[one.role].display_name, team_name or "", one.state.value)
    console.print(table)


def print_link(name: str, address: str, code: str) -> None:
    console.print(f"Send this to {name} in a way that only they can read. It works once, for a day:")
    typer.echo(f"{address.rstrip('/')}/activate/{code}")


if __name__ == "__main__":
    main()
