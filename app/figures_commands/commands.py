"""Returns and figures at the command line: bring one in, list and take back, and the page's own figures for other programs."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, NoReturn
from uuid import UUID

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table
from sqlmodel import Session

from app.audit import trail
from app.cohorts import actions, queries
from app.cohorts.models import CohortBatch, Stand
from app.cohorts.presenters import batch_shown
from app.cohorts.reading_in import AtTheMachine, Sent, begin, read_in
from app.db import Database
from app.figures.rollup import keep_up_to_date, rebuild
from app.figures_commands.chronology import import_chronology, list_rows, take_rows_back, there
from app.figures_taken.outward import as_data, in_json
from app.opening import Data, settings_there, the_record
from app.practice_measures.rollup import keep_counted
from app.practice_measures.telling import board
from app.published_figures.comparators import comparators_in
from app.refusals import Refusal
from app.returns.meant import Sort
from app.returns.reading import a_day
from app.web.pages import counted

console = Console()
returns = typer.Typer(no_args_is_help=True, help="Bring in a return of the authority, for figures alone.")
returns.command("chronology")(import_chronology)
batches = typer.Typer(invoke_without_command=True, help="The returns there have been; let one count, leave it out, take it back.")

File = Annotated[Path, typer.Argument(callback=there, help="The file of the return.")]
First = Annotated[str, typer.Option("--from", help="The first day it speaks of, as 2023-04-01.")]
Last = Annotated[str, typer.Option("--to", help="The last day it speaks of, as 2025-03-31.")]
Count = Annotated[bool, typer.Option("--count", help="Let it count at once, without anybody looking through it first.")]


@returns.command("cin")
def import_cin(file: File, count: Count = False, data: Data = Path("data")) -> None:
    """The children in need census, as XML."""
    bring(Sent(Sort.CIN, AtTheMachine()), file, data, count=count)


@returns.command("early-help")
def import_early_help(file: File, begins: First, ends: Last, count: Count = False, data: Data = Path("data")) -> None:
    """Early help episodes, as CSV: child, start, end, reason, neglect (yes or no)."""
    sent = Sent(Sort.EARLY_HELP, AtTheMachine(), a_day_or_exit(begins, "--from"), a_day_or_exit(ends, "--to"))
    bring(sent, file, data, count=count)


@returns.command("cared-for")
def import_cared_for(file: File, ends: Last, count: Count = False, data: Data = Path("data")) -> None:
    """The episodes of an SSDA903 return, as CSV: CHILD, DECOM, RNE, LS, DEC, REC."""
    bring(Sent(Sort.CARED_FOR, AtTheMachine(), reference=a_day_or_exit(ends, "--to")), file, data, count=count)


@returns.command("attendance")
def import_attendance(file: File, count: Count = False, data: Data = Path("data")) -> None:
    """School attendance, as CSV: pupil (UPN or the authority's number), school year, possible, authorised, unauthorised."""
    bring(Sent(Sort.ATTENDANCE, AtTheMachine()), file, data, count=count)


@returns.command("all-pupils")
def import_all_pupils(file: File, count: Count = False, data: Data = Path("data")) -> None:
    """Attendance of all children, as CSV: school year, pupils, possible, missed, persistent, severe, under 95."""
    bring(Sent(Sort.ALL_PUPILS, AtTheMachine()), file, data, count=count)


@returns.command("population")
def import_population(file: File, count: Count = False, data: Data = Path("data")) -> None:
    """How many children live here, as CSV: year, children, source."""
    bring(Sent(Sort.POPULATION, AtTheMachine()), file, data, count=count)


def bring(sent: Sent, file: Path, data: Path, *, count: bool) -> None:
    """Reads it with a bar and prints its report. It waits until somebody has looked through it, unless it is to count at once."""
    batch_id: UUID | None = None
    with the_record(settings_there(data)) as database:
        try:
            with file.open("rb") as given, Progress(console=console) as bar:
                task = bar.add_task("Reading", total=file.stat().st_size)
                batch_id = begin(database, sent, given)
                read_in(database, batch_id, sent.sort, given, told=lambda read, _: bar.update(task, completed=read))
        except Refusal as refusal:
            if batch_id is not None:
                print_faults(database, batch_id)
            refused_here(database, refusal)
        print_report(database, batch_id)
    if count:
        decide(data, batch_id, actions.bring_in, "It counts now.")
    else:
        console.print(f"It waits, and nothing of it counts yet. Let it count: whole-picture batches count {batch_id}")


def refused_here(database: Database, refusal: Refusal) -> NoReturn:
    """Says why, leaves the line of the refusal in the trail, and ends with 1."""
    console.print(escape(refusal.sentence))
    with database.unit_of_work() as session:
        trail.refusal(session, by=AtTheMachine(), what="was refused something with a return")
    raise typer.Exit(1)


def print_report(database: Database, batch_id: UUID) -> None:
    """What was brought, which return it would replace, and what is wrong."""
    with database.reading() as session:
        batch = session.get_one(CohortBatch, batch_id)
        console.print(batch_shown(batch, {}).brought + ".")
        if (before := queries.replaced_by(session, batch)) is not None:
            console.print(f"Once it counts, it replaces the one that counts now: {described(session, before)}", soft_wrap=True)
    print_faults(database, batch_id)


def print_faults(database: Database, batch_id: UUID) -> None:
    """What is wrong, by rule: `Left out, 3 lines. CINreferralDate: It is no day. First in line 44. Write it as 2025-03-31.`"""
    with database.reading() as session:
        faults = queries.faults_of(session, batch_id)
        for place, rule, weight, count in queries.rules_broken(session, batch_id)[:40]:
            first = next(one for one in faults if (one.place, one.rule) == (place, rule))
            told = f"{weight.words}, {counted(count, 'line')}. {place}: {rule} First in line {first.line}. {first.mend}"
            console.print(escape(told), soft_wrap=True)


def described(session: Session, batch: CohortBatch) -> str:
    """What one return brought, and who sent it when."""
    shown = batch_shown(batch, queries.who_did(session, [batch]))
    return escape(f"{shown.brought}. {shown.sent}. {shown.id}")


@batches.callback()
def list_batches(context: typer.Context, data: Data = Path("data")) -> None:
    """List every return with where it stands."""
    if context.invoked_subcommand is not None:
        return
    with the_record(settings_there(data)) as database:
        with database.reading() as session:
            there = queries.batches(session)
            names = queries.who_did(session, there)
            for one in (batch_shown(batch, names) for batch in there):
                console.print(f"{one.id}  [bold]{one.stand.words}[/bold]  {one.words}, {one.about}", soft_wrap=True)
                done = ". ".join(escape(said) for said in (one.brought, one.sent, one.decided) if said)
                console.print(f"    {done}.{' ' + escape(one.trouble) if one.trouble else ''}", soft_wrap=True)
        list_rows(database)


Which = Annotated[str, typer.Argument(help="Its id, as “whole-picture batches” lists it.")]


def the_id(typed: str) -> UUID:
    """The id that was typed; what is none ends the command with 1."""
    try:
        return UUID(typed)
    except ValueError:
        console.print(f"“{escape(typed[:60])}” is no id of a return: whole-picture batches lists them.")
        raise typer.Exit(1) from None


@batches.command("count")
def count_batch(batch_id: Which, data: Data = Path("data")) -> None:
    """Let a return count, in place of an earlier one of the same kind and time."""
    decide(data, the_id(batch_id), actions.bring_in, "It counts now.")


@batches.command("leave-out")
def leave_batch(batch_id: Which, data: Data = Path("data")) -> None:
    """Leave a return out that waits."""
    decide(data, the_id(batch_id), actions.leave_out, "It is left out.")


@batches.command("take-back")
def take_batch_back(
    batch_id: Which,
    as_: Annotated[str, typer.Option("--as", help="For rows of a chronology: in whose name.")] = "",
    data: Data = Path("data"),
) -> None:
    """Take a return back that counts, or rows that came into a family’s chronology."""
    with the_record(settings_there(data)) as database:
        done = take_rows_back(database, the_id(batch_id), as_)
    if done:
        return
    decide(data, the_id(batch_id), actions.take_back, "It counts no more.")


def decide(data: Path, batch_id: UUID, deed: Callable[..., CohortBatch | None], done: str) -> None:
    """Does it and works the figures out again."""
    with the_record(settings_there(data)) as database:
        try:
            with database.unit_of_work() as session:
                before = deed(session, by=AtTheMachine(), batch=found(session, batch_id))
                replaced = f" It replaced: {described(session, before)}." if before is not None else ""
        except Refusal as refusal:
            refused_here(database, refusal)
        seconds = rebuild(database)
    console.print(f"{done}{replaced} The figures were worked out again in {seconds:.1f} seconds.", soft_wrap=True)


def found(session: Session, batch_id: UUID) -> CohortBatch:
    batch = queries.batch_of(session, batch_id)
    if batch is None or batch.stand is Stand.READING:
        raise Refusal("There is no such return, or it is still being read.")
    return batch


def measures(
    data: Data = Path("data"), as_json: Annotated[bool, typer.Option("--json", help="As JSON, for other programs.")] = False
) -> None:
    """Print the figures of the data page, with the same withheld as there."""
    settings = settings_there(data)
    with the_record(settings) as database:
        keep_up_to_date(database)
        keep_counted(database)
        with database.reading() as session:
            told, place = board(session, comparators_in(settings.data)), settings.local.authority
            trail.deed(session, by=AtTheMachine(), what="took figures out", detail="json")
    if as_json:
        typer.echo(in_json(told, place, made_up=settings.demonstration))
        return
    print_measures(as_data(told, place, made_up=settings.demonstration))


def print_measures(told: Mapping[str, Any]) -> None:
    """The figures as a table, and whether they are late."""
    table = Table("Measure", "Period", "Figure", "Numerator", "Denominator")
    for one in told["measures"]:
        for value in one["values"]:
            if not value["label"]:
                table.add_row(one["title"], value["period"], *(str(value[key]) for key in ("figure", "numerator", "denominator")))
    console.print(table)
    if told["stale"]:
        console.print("These are not up to date: returns have changed since they were worked out.")
    if told["records_written_since"]:
        console.print("Records were written in since they were counted: what was written comes in with the next month.")


def a_day_or_exit(typed: str, option: str) -> datetime.date:
    """A day given at the command line."""
    day = a_day(typed)
    if day is None:
        console.print(f"Give {option} as 2025-03-31.")
        raise typer.Exit(1)
    return day
