"""Rows of another agency at the command line: into one family’s chronology, in the name of somebody who works with it.

The same report as in the browser. What is not good stays out with its line and its mend; where anything is wrong the rows wait.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Annotated
from uuid import UUID, uuid5

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table
from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.guard import find_case, refuse
from app.cases.models import Case
from app.cases.open_case import OpenCase
from app.chronology.models import Batch, Sort, Stand
from app.db import Database
from app.opening import Data, settings_there, the_record
from app.people.actions import as_practitioner
from app.people.guard import MayNot
from app.people.models import AccountState
from app.people.practitioner import Practitioner
from app.people.queries import accounts, people_by_id
from app.people.roles import Permission
from app.refusals import AlreadyDone, CannotRead, Refusal
from app.rows import actions
from app.rows.looking_through import look_through
from app.rows.reading import read_table
from app.rows.rules import OF_SORT, Held, Looked
from app.web.pages import day_and_clock
from app.web.reading import Reading

console = Console()


def there(file: Path) -> Path:
    """The file, where it can be read; otherwise it is said why not, and the command ends with 1."""
    try:
        file.open("rb").close()
    except OSError as fault:
        console.print(f"{escape(str(file))} cannot be read: {fault.strerror}. Look at its name.", soft_wrap=True)
        raise typer.Exit(1) from None
    return file


File = Annotated[Path, typer.Argument(callback=there, help="The rows, as CSV.")]
Family = Annotated[str, typer.Option("--family", help="The record’s own reference.")]
Agency = Annotated[str, typer.Option("--agency", help="Who gave you these rows.")]
As = Annotated[str, typer.Option("--as", help="The sign-in name of who works with the family: it is written in their name.")]
What = Annotated[Sort, typer.Option("--sort", help="What the rows are about.")]
LookFirst = Annotated[bool, typer.Option("--look-first", help="Let them wait until somebody has looked through them.")]
Good = Annotated[bool, typer.Option("--good-rows", help="Bring the good rows in even though others are left out.")]
NOT_THERE = "There is no such record, or it is not theirs to write in."


def import_chronology(
    file: File,
    family: Family,
    agency: Agency,
    as_: As,
    sort: What = Sort.EVENTS,
    look_first: LookFirst = False,
    good_rows: Good = False,
    data: Data = Path("data"),
) -> None:
    """Rows of another agency for one family’s chronology, as CSV: events, attendance or appointments."""
    content = file.read_bytes()
    with said(), the_record(settings_there(data)) as database, database.unit_of_work() as session:
        me, case = who_writes(session, as_, case_with(session, family))
        agency = who_gave(agency)
        own = not_taken_back(session, case.id, f"{agency}/{sort}/{hashlib.sha256(content).hexdigest()}")
        batch = actions.hold(session, by=me, case_id=case.id, agency=agency, table=read_table(content), batch_id=own, sort=sort)
        if batch.stand is not Stand.WAITING:
            raise AlreadyDone(f"These very rows were sent before: {batch.stand.words.lower()}.")
        trail.by_the_machine(session, what="sent rows at the command line", case_id=case.id, about_id=batch.id)
        held = Held.model_validate_json(batch.held)
        missing = [one.words for one in OF_SORT[sort] if one.needed and one.key not in held.match]
        looked = [] if missing else look_through(session, case.id, batch, held)
        print_report(looked, missing)
        if look_first or missing or not looked or (any(not one.happened for one in looked) and not good_rows):
            console.print(f"They wait, also on My work of {escape(me.name)}: {batch.id}")
        else:
            actions.bring_in_good(session, by=me, batch=batch, held=held, looked=looked)
            console.print(f"Rows brought in: {batch.brought}; left out: {batch.left_out}. {batch.id}")


def not_taken_back(session: Session, case_id: UUID, what: str) -> UUID:
    """What these rows are known by: sent twice they are the same, unless they were taken back or left out in between."""
    for time in count():
        own = uuid5(case_id, f"{what}/{time}" if time else what)
        before = session.get(Batch, own)
        if before is None or before.stand not in (Stand.TAKEN_BACK, Stand.LEFT):
            return own
    raise AssertionError("there is always one more")


def who_gave(agency: str) -> str:
    """Held to as in the browser. Raises CannotRead."""
    reading = Reading()
    read = reading.line("agency", agency, needed="Say who gave you these rows.", longest=160)
    for sentence in reading.problems.values():
        raise CannotRead("agency", sentence)
    return read


def print_report(looked: Sequence[Looked], missing: Sequence[str]) -> None:
    """How many are good, and every other with its line and what is wrong."""
    if missing:
        names = escape(", ".join(missing))
        console.print(f"No column was known for: {names}. Match the columns in the browser, or name them so.")
        return
    bad = [one for one in looked if not one.happened]
    console.print(f"Good rows: {len(looked) - len(bad)}. Rows to mend: {len(bad)}.")
    table = Table("Line", "What to mend")
    for one in bad:
        table.add_row(str(one.line), escape(" ".join(one.wrong)))
    if bad:
        console.print(table)


@contextmanager
def said() -> Iterator[None]:
    """A refusal is printed, and the command ends with 1; nothing of it is kept but its line in the trail."""
    try:
        yield
    except Refusal as refusal:
        console.print(escape(refusal.sentence))
        raise typer.Exit(1) from None
    except MayNot:
        console.print(NOT_THERE)
        raise typer.Exit(1) from None


def case_with(session: Session, ref: str) -> UUID:
    found = session.exec(select(Case.id).where(col(Case.ref) == ref.strip().upper())).first()
    if found is None:
        trail.refusal(session, by=None, what="asked for a family record that is not there")
        raise Refusal(NOT_THERE)
    return found


def who_writes(session: Session, name: str, case_id: UUID) -> tuple[Practitioner, OpenCase]:
    """Who it is written for, where the record is theirs to write in: by the same rule as in the browser."""
    wanted = name.strip().lower()
    found = [one for one in accounts(session) if one[0].sign_in_name == wanted and one[0].state is AccountState.ACTIVE]
    if not found:
        trail.refusal(session, by=None, what="was refused: no open account of this name", case_id=case_id)
        raise Refusal("No open account has this sign-in name.")
    me = as_practitioner(*found[0])
    case = find_case(session, me, case_id)
    if not case.may_write or not me.may(Permission.WRITE_CASES):
        refuse(session, me, case_id)
    return me, case


def list_rows(database: Database) -> None:
    """Every batch of rows, by the family’s reference, with who gave them and who sent them."""
    with database.reading() as session:
        rows = select(Batch, Case.ref).join(Case, col(Case.id) == col(Batch.case_id)).order_by(col(Batch.sent_at).desc())
        there = list(session.exec(rows))
        names = people_by_id(session, {batch.sent_by for batch, _ in there})
        for batch, ref in there:
            given = f"{batch.sort.words}, given by {escape(batch.agency)}"
            sent = f"Sent {day_and_clock(batch.sent_at)} by {escape(names[batch.sent_by])}"
            console.print(f"{batch.id}  [bold]{batch.stand.words}[/bold]  {ref}: {given}", soft_wrap=True)
            console.print(f"    Rows brought in: {batch.brought}; left out: {batch.left_out}. {sent}.", soft_wrap=True)


def take_rows_back(database: Database, batch_id: UUID, name: str) -> bool:
    """Takes a batch of rows back, in the name of who works with the family. Gives whether there is such a batch."""
    with said(), database.unit_of_work() as session:
        batch = session.get(Batch, batch_id)
        if batch is None:
            return False
        if not name:
            raise Refusal("These are rows of a family’s chronology. Say with --as in whose name they are taken back.")
        me, _ = who_writes(session, name, batch.case_id)
        actions.take_back(session, by=me, batch=batch)
        trail.by_the_machine(session, what="took rows back at the command line", case_id=batch.case_id, about_id=batch.id)
        console.print("They are no longer shown; they stay in the record.")
        return True
