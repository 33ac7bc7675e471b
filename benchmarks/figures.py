"""`python -m benchmarks.figures`: 150,000 children and a million assessments counted, a page of figures, and a return read in.

Five years of returns are written straight into the tables; then the figures are worked out, and told as the page tells them. A
census of 10,000 children is read in through the reader people use. Times are of the processor and of the clock: on a machine that
others use too, the first says more.
"""

import argparse
import datetime
import io
import random
import resource
import tempfile
import time
import tracemalloc
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console

from app.cohorts.models import CohortBatch, CohortChild, CohortSpell, Stand
from app.cohorts.reading_in import AtTheMachine, Sent, begin, read_in
from app.db import Database, now
from app.figures.rollup import rebuild
from app.figures.telling import board
from app.insight.presenters import board_shown
from app.measuring.periods import Period
from app.published_figures.comparators import shipped
from app.returns.meant import Sort, Spell
from benchmarks.record import database_in, rows
from tests.support.databases import PostgreSQLDatabases
from tests.support.postgresql import server

CHILDREN, ASSESSMENTS, IN_A_RETURN = 150_000, 1_000_000, 10_000
YEARS = (2022, 2023, 2024, 2025, 2026)
DAY = datetime.timedelta(days=1)
console = Console(width=120)


def spell(batch: uuid.UUID, number: str, kind: Spell, since: datetime.date, **more: Any) -> dict[str, Any]:
    until = more.pop("until", None)
    return {
        "batch_id": batch,
        "local_id": number,
        "kind": kind,
        "line": 1,
        "since": since,
        "until": until,
        "episode": 1,
        "referred_on": since,
        "code": "",
        "later": "",
        "previous": None,
        "factors": "",
        **more,
    }


def spells(chosen: random.Random, batch: uuid.UUID, number: str, period: Period, assessed: int) -> Iterator[dict[str, Any]]:
    """A referral, some assessments, and now and then a plan."""
    referred = period.first + DAY * chosen.randrange(-90, 330)
    yield spell(batch, number, Spell.REFERRAL, referred)
    for _ in range(assessed):
        done = min(referred + DAY * chosen.randrange(10, 90), period.last)
        factors = " 1B 16A " if chosen.random() < 0.2 else " 1B "
        yield spell(batch, number, Spell.ASSESSMENT, referred, until=done, factors=factors)
    if chosen.random() < 0.4:
        yield spell(batch, number, Spell.CIN_PLAN, min(referred + DAY * 40, period.last))
    if chosen.random() < 0.2:
        code = chosen.choice(("NEG", "EMO"))
        yield spell(batch, number, Spell.CP_PLAN, min(referred + DAY * 50, period.last), code=code, previous=chosen.randrange(3))


def told_by(chosen: random.Random) -> dict[str, Any]:
    """What a child is told by, in something like the shares there are: a few of each are not known."""
    sexes = ("F",) * 24 + ("M",) * 25 + ("U",)
    groups = ("WBRI",) * 70 + ("WOTH",) * 5 + ("MWBC",) * 9 + ("AIND",) * 6 + ("BAFR",) * 6 + ("OOTH",) * 2 + ("NOBT", "REFU")
    return {"sex": chosen.choice(sexes), "disabled": chosen.random() < 0.12, "ethnicity": chosen.choice(groups)}


def fill(database: Database, children: int, assessments: int) -> None:
    chosen = random.Random(7)
    each, assessed = children // len(YEARS), -(-assessments // children)
    for year in YEARS:
        period, batch = Period(year), uuid.uuid4()
        head: dict[str, Any] = {
            "sort": Sort.CIN,
            "stand": Stand.BROUGHT_IN,
            "covers_from": period.first,
            "reference": period.last,
        }
        with database.unit_of_work() as session:
            session.add(CohortBatch(id=batch, digest=str(year), beat_at=now(), sent_at=now(), decided_at=now(), **head))
        numbers = [f"C{chosen.randrange(10**9):09}-{place}" for place in range(each)]
        born = [period.last - DAY * chosen.randrange(6_500) for _ in numbers]
        kept = [
            {"batch_id": batch, "local_id": number, "line": 1, "upn": "", "born_on": day, **told_by(chosen)}
            for number, day in zip(numbers, born, strict=True)
        ]
        rows(CohortChild, kept, database)
        rows(CohortSpell, [one for number in numbers for one in spells(chosen, batch, number, period, assessed)], database)


def census(children: int) -> bytes:
    """A census of so many children, each with an assessment and a plan."""
    return "".join(census_in_parts(children)).encode()


def census_in_parts(children: int) -> Iterator[str]:
    one = (
        "<Child><ChildIdentifiers><LAchildID>A{0}</LAchildID><PersonBirthDate>2015-04-04</PersonBirthDate></ChildIdentifiers>"
        "<CINdetails><CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-02"
        "</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-02</AssessmentAuthorisationDate>"
        "<FactorsIdentifiedAtAssessment>"
        "<AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>"
        "<ChildProtectionPlans><CPPstartDate>"
        "2024-07-01</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP>"
        "</ChildProtectionPlans></CINdetails></Child>\n"
    )
    head = "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year>"
    head += "<ReferenceDate>2025-03-31</ReferenceDate>"
    yield f"{head}</CollectionDetails></Header><Children>"
    for number in range(children):
        yield one.format(number)
    yield "</Children></Message>"


def in_bounded_memory(database: Database, children: int, folder: Path) -> None:
    """A census of very many children, from a file: by how much the whole process grows meanwhile."""
    path = folder / "census.xml"
    with path.open("w") as file:
        file.writelines(census_in_parts(children))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def read() -> None:
        with path.open("rb") as file:
            batch_id = begin(database, Sent(Sort.CIN, AtTheMachine()), file)
            read_in(database, batch_id, Sort.CIN, file)

    timed(f"a return of {children:,} children read in ({path.stat().st_size // 1024 // 1024:,} MB)", "none", read)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    console.print(f"the whole process grew by {grown} MB at its most meanwhile; it was {before // 1024} MB before")


def timed(what: str, aim: str, do: Callable[[], object]) -> None:
    begun, busy = time.perf_counter(), time.process_time()
    do()
    spent = f"{time.perf_counter() - begun:.2f} s by the clock, {time.process_time() - busy:.2f} s of processor here"
    console.print(f"{what}: {spent}; aim {aim}")


def page(database: Database) -> None:
    with database.reading() as session:
        board_shown(board(session, shipped()), place="Here", made_up=False)


def read_return(database: Database, data: bytes) -> None:
    file = io.BytesIO(data)
    batch_id = begin(database, Sent(Sort.CIN, AtTheMachine()), file)
    read_in(database, batch_id, Sort.CIN, file)


def on(database: Database, children: int, assessments: int, in_a_return: int) -> None:
    console.print(f"[bold]{database.engine.dialect.name}[/bold]")
    timed(f"{children:,} children written", "none", lambda: fill(database, children, assessments))
    if not database.on_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    timed("figures worked out", "10 s", lambda: rebuild(database))
    timed("figures of the page read and put in words", "0.05 s", lambda: page(database))
    data = census(in_a_return)
    tracemalloc.start()
    timed(f"a return of {in_a_return:,} children read in ({len(data) // 1024:,} kB)", "60 s", lambda: read_return(database, data))
    console.print(f"at most {tracemalloc.get_traced_memory()[1] // 1024 // 1024} MB of memory of its own meanwhile")
    tracemalloc.stop()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.figures", description=__doc__)
    parser.add_argument("--children", type=int, default=CHILDREN)
    parser.add_argument("--assessments", type=int, default=ASSESSMENTS)
    parser.add_argument("--in-a-return", type=int, default=IN_A_RETURN)
    parser.add_argument("--sqlite-only", action="store_true")
    parser.add_argument("--postgresql-only", action="store_true")
    parser.add_argument("--bounded", type=int, default=0, help="only: the memory that a census of so many children takes")
    chosen = parser.parse_args()
    much = (chosen.children, chosen.assessments, chosen.in_a_return)
    with tempfile.TemporaryDirectory() as folder:
        if chosen.bounded:
            in_bounded_memory(database_in(Path(folder) / "data"), chosen.bounded, Path(folder))
            return
        if not chosen.postgresql_only:
            on(database_in(Path(folder) / "data"), *much)
    if not chosen.sqlite_only:
        with server() as address, PostgreSQLDatabases(address).fresh() as database:
            on(database, *much)


if __name__ == "__main__":
    main()
