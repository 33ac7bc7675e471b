"""The safeguarding dataset at the command line: tables with names, for whoever sits at the machine and has the record anyway."""

import os
from pathlib import Path
from typing import Annotated, BinaryIO

import typer
from rich.console import Console
from rich.progress import Progress

from app.backups.sealed import BackupFault, key_in
from app.cohorts.reading_in import AtTheMachine
from app.db import today
from app.opening import Data, settings_there, the_record
from app.safeguarding_dataset import actions
from app.safeguarding_dataset.deidentified import fresh_key
from app.safeguarding_dataset.making import one_moment
from app.safeguarding_dataset.models import Form
from app.safeguarding_dataset.written import Wanted, write

console = Console()

Out = Annotated[Path, typer.Argument(help="The zip to write. It must not be there yet.")]
How = Annotated[Form, typer.Option("--form", help="csv or parquet.")]
Why = Annotated[str, typer.Option("--why", help="What it is for. It is kept with the export; write no name.")]
WithNames = Annotated[bool, typer.Option("--with-names", help="With names, days and numbers. Without it there are none.")]
Key = Annotated[
    Path | None,
    typer.Option("--key-file", help="A key of 64 hexadecimal characters: the same child has the same mark in every export."),
]


def dataset(
    out: Out,
    why: Why,
    form: How = Form.CSV,
    with_names: WithNames = False,
    key_file: Key = None,
    data: Data = Path("data"),
) -> None:
    """Write the record as tables of the Standard Safeguarding Dataset, without names unless they are asked for."""
    if with_names and key_file is not None:
        console.print("With names there is nothing to make marks of. Leave --key-file out, or --with-names.")
        raise typer.Exit(1)
    try:
        key = None if with_names else key_in(key_file) if key_file else fresh_key()
    except BackupFault as fault:
        console.print(str(fault).replace("key of backups", "key"))
        raise typer.Exit(1) from None
    if len(why.strip()) < 3:
        console.print("Say what it is for with --why.")
        raise typer.Exit(1)
    with the_record(settings_there(data)) as database, fresh_file(out) as file, Progress(console=console) as bar:
        with database.unit_of_work() as session:  # before a byte leaves
            words = why.strip()[:300]
            row = actions.written_at_the_machine(session, by=AtTheMachine(), form=form, why=words, with_names=with_names)
            export_id = row.id
        task = bar.add_task("Rows", total=None)
        with database.reading() as session:
            one_moment(session, database)
            rows = write(file, session, Wanted(form, today(), key), lambda more: bar.advance(task, more))
        with database.unit_of_work() as session:
            actions.all_written(session, export_id=export_id, rows=rows)
    what = "with names" if with_names else "without names"
    console.print(f"{rows:,} rows {what} are in {out}. Whoever has it answers for it: destroy it when it is done with.")


def fresh_file(out: Path) -> BinaryIO:
    """A file that was not there before and that nobody else may read."""
    try:
        return os.fdopen(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except OSError as fault:
        console.print(f"{out} cannot be written: {fault.strerror}. Nothing was taken out.")
        raise typer.Exit(1) from None
