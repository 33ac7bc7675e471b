"""`python -m benchmarks.unusual`: what is unusual in a long trail, and the trail from a moment on, beside having no index."""

import argparse
import datetime
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from sqlalchemy import text
from sqlmodel import Session

from app.audit.marks import FileMarks
from app.audit.queries import Wanted, page_of_trail
from app.db import Database, now
from app.main import create_app
from app.settings import Settings
from app.unusual.queries import visits_since
from benchmarks.record import database_in
from benchmarks.verifying import fill
from tests.support.databases import PostgreSQLDatabases
from tests.support.factories import a_family, a_practitioner, a_team
from tests.support.postgresql import server
from tests.support.visiting import visitor

YEAR = datetime.timedelta(days=365)
PEOPLE, FAMILIES = 101, 307
console = Console()


def took(database: Database, reading: Callable[[Session], object]) -> float:
    """The best of three."""
    best = []
    for _ in range(3):
        with database.reading() as session:
            begun = time.perf_counter()
            reading(session)
            best.append(time.perf_counter() - begun)
    return min(best)


def on(database: Database, marks: FileMarks, lines: int) -> None:
    with database.unit_of_work() as session:
        team = a_team(session)
        people = [a_practitioner(session, f"Ruth Adeyemi-{number}", team=team).id for number in range(PEOPLE)]
        families = [a_family(session, team=team).id for _ in range(FAMILIES)]
    fill(database, marks, lines, who=people, cases=families, apart=YEAR / lines)
    week, month = (now() - datetime.timedelta(days=days) for days in (7, 28))
    asked: dict[str, Callable[[Session], object]] = {
        "unusual in a week": lambda session: visits_since(session, week),
        "unusual in four weeks": lambda session: visits_since(session, month),
        "the trail of one person since an hour ago": lambda session: page_of_trail(
            session, before=None, count=101, wanted=Wanted(who=people[0], since=now() - datetime.timedelta(hours=1))
        ),
        "the trail since an hour ago": lambda session: page_of_trail(
            session, before=None, count=1001, wanted=Wanted(since=now() - datetime.timedelta(hours=1))
        ),
    }
    with_index = {what: took(database, reading) for what, reading in asked.items()}
    with database.unit_of_work() as session:
        session.execute(text("DROP INDEX ix_trail_at"))
    for what, reading in asked.items():
        said = f"{1000 * with_index[what]:.1f} ms; with no index {1000 * took(database, reading):.1f} ms."
        console.print(f"{database.engine.dialect.name}, {lines:,} lines: {what} {said}")


def who_has_looked(folder: Path, lines: int = 10_000) -> None:
    """The page on which a family learns who has looked at its record, after so many looks."""
    marks = FileMarks(folder, bytes(32))
    database = database_in(folder / "data")
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        people = [ruth.id, *(a_practitioner(session, f"Sam Okafor-{number}").id for number in range(PEOPLE))]
    fill(database, marks, lines, who=people, cases=[family.id], apart=YEAR / lines)
    database.marks = marks
    browser = visitor(create_app(Settings(data=folder / "data"), database), as_=ruth)
    times = []
    for _ in range(6):
        begun = time.perf_counter()
        reply = browser.ask(f"{family.address}/who-has-looked")
        times.append(time.perf_counter() - begun)
        if reply.status_code != 200:
            raise SystemExit(reply.text)
    console.print(
        f"who has looked, {lines:,} lines: first {1000 * times[0]:.0f} ms, then {1000 * min(times[1:]):.0f} ms at best."
    )


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m benchmarks.unusual", description=__doc__)
    asked.add_argument("--lines", type=int, default=1_000_000)
    lines = asked.parse_args().lines
    with tempfile.TemporaryDirectory() as folder:
        marks = FileMarks(Path(folder), bytes(32))
        on(database_in(Path(folder) / "data"), marks, lines)
    with tempfile.TemporaryDirectory() as folder:
        who_has_looked(Path(folder))
    with tempfile.TemporaryDirectory() as folder, server() as address, PostgreSQLDatabases(address).fresh() as database:
        on(database, FileMarks(Path(folder), bytes(32)), lines)


if __name__ == "__main__":
    main()
