"""`python -m benchmarks.refusing`: whether the time of a refusal tells what is there, beside two where nothing is."""

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from fastapi import FastAPI
from rich.console import Console
from rich.table import Table

from app.cases.models import Access
from app.db import Database
from app.log.lines import begin_log
from app.main import create_app
from app.settings import Settings
from benchmarks.record import database_in
from tests.support.databases import PostgreSQLDatabases
from tests.support.every_kind import an_assessment
from tests.support.factories import a_family, a_practitioner, a_team
from tests.support.postgresql import server
from tests.support.visiting import Visitor, visitor

PAGES = (
    "",
    "/people",
    "/assessments",
    "/assessments/start",
    "/chronology",
    "/assessments/{assessment}",
    "/assessments/{assessment}/read",
)
console = Console()


def milliseconds(browser: Visitor, address: str) -> float:
    begun = time.perf_counter()
    reply = browser.ask(address)
    took = 1000 * (time.perf_counter() - begun)
    if reply.status_code != 404:
        raise SystemExit(f"{reply.status_code} at {address}")
    return took


def medians(browser: Visitor, addresses: Sequence[str], times: int) -> list[float]:
    """Asked by turns, each time in another order, so that whatever the machine does it does to all of them."""
    took: list[list[float]] = [[] for _ in addresses]
    for turn in range(times + 5):
        for at in range(len(addresses)):
            one = (at + turn) % len(addresses)
            found = milliseconds(browser, addresses[one])
            if turn >= 5:
                took[one].append(found)
    return [statistics.median(each) for each in took]


def on(database: Database, folder: Path, times: int) -> None:
    with database.unit_of_work() as session:
        team = a_team(session)
        worker, outsider = a_practitioner(session, team=team), a_practitioner(session, "Dev Chaudhry", team=a_team(session))
        family = a_family(session, allocated=[worker], access=Access.RESTRICTED)
        begun = an_assessment(session, family, worker)
    service: FastAPI = create_app(Settings(data=folder), database)
    browser = visitor(service, as_=outsider)
    browser.get("/my-sessions")
    table = Table("page", "is there, and not theirs", "is not there", "is not there either", "differs by", "chance alone")
    for page in PAGES:
        there = page.format(assessment=begun.id)
        addresses = [f"/families/{family.id}{there}", f"/families/{uuid4()}{there}", f"/families/{uuid4()}{there}"]
        refused, absent, other = medians(browser, addresses, times)
        told = (refused, absent, other, abs(refused - absent), abs(other - absent))
        table.add_row(page or "the family", *(f"{one:.2f} ms" for one in told))
    console.print(database.engine.dialect.name, f"medians of {times}")
    console.print(table)


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m benchmarks.refusing", description=__doc__)
    asked.add_argument("--times", type=int, default=150)
    times = asked.parse_args().times
    begin_log(every_request=False)
    with tempfile.TemporaryDirectory() as folder:
        on(database_in(Path(folder) / "data"), Path(folder), times)
    with tempfile.TemporaryDirectory() as folder, server() as address, PostgreSQLDatabases(address).fresh() as database:
        on(database, Path(folder), times)


if __name__ == "__main__":
    main()
