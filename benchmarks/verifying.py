"""`python -m benchmarks.verifying`: how long it takes to know that a long trail is whole, beside only reading it."""

import argparse
import datetime
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID, uuid4

from rich.console import Console

from app.audit.chain import ADD, BEGIN, FIRST, lines_after, linked
from app.audit.marks import FileMarks
from app.audit.models import TrailKind
from app.audit.verifying import verify
from app.db import Database, now
from benchmarks.record import database_in
from tests.support.databases import PostgreSQLDatabases
from tests.support.postgresql import server

AT_ONCE = 20_000
console = Console()


def fill(
    database: Database,
    marks: FileMarks,
    lines: int,
    *,
    who: Sequence[UUID | None] = (None,),
    cases: Sequence[UUID] = (),
    apart: datetime.timedelta = datetime.timedelta(seconds=1),
) -> None:
    """A trail of so many lines, so far apart, the last of them now; linked as the service links them."""
    begun = now() - apart * lines
    cases = cases or [uuid4() for _ in range(1_000)]
    link = FIRST
    for first in range(1, lines + 1, AT_ONCE):
        rows = []
        for number in range(first, min(first + AT_ONCE, lines + 1)):
            row = {
                "number": number,
                "at": begun + apart * number,
                "kind": TrailKind.LOOK,
                "what": "opened a page of the family record",
                "account_id": who[number % len(who)],
                "session_id": None,
                "case_id": cases[number % len(cases)],
                "about_id": None,
                "detail": "",
            }
            link = row["link"] = linked(marks.key, link, row)
            rows.append(row)
        with database.unit_of_work() as session:
            session.execute(ADD, rows)
    with database.unit_of_work() as session:
        session.execute(BEGIN, {"id": 1, "number": lines, "link": link})
    marks.reached(lines, link)


def only_read(database: Database) -> float:
    begun = time.perf_counter()
    with database.reading() as session:
        for _ in lines_after(session, 0):
            pass
    return time.perf_counter() - begun


def on(database: Database, marks: FileMarks, lines: int) -> None:
    """Makes the trail, measures, and prints both figures with their ratio."""
    fill(database, marks, lines)
    read = only_read(database)
    begun = time.perf_counter()
    verdict = verify(database, marks)
    took = time.perf_counter() - begun
    if not verdict.whole or verdict.lines != lines:
        raise SystemExit("\n".join(verdict.faults))
    where = database.engine.dialect.name
    console.print(f"{where}: {lines:,} lines in {took:.1f} s; only read in {read:.1f} s; {took / read:.2f} times as long.")


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m benchmarks.verifying", description=__doc__)
    asked.add_argument("--lines", type=int, default=1_000_000)
    lines = asked.parse_args().lines
    with tempfile.TemporaryDirectory() as folder:
        marks = FileMarks(Path(folder), bytes(32))
        on(database_in(Path(folder) / "data"), marks, lines)
    with tempfile.TemporaryDirectory() as folder, server() as address, PostgreSQLDatabases(address).fresh() as database:
        on(database, FileMarks(Path(folder), bytes(32)), lines)


if __name__ == "__main__":
    main()
