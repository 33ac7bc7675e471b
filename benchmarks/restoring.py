"""`python -m benchmarks.restoring`: how long a backup and a restore of a large record take, and what memory they need.

The record is of rows and of files that cannot be packed smaller, as photos cannot. The commands are run as in earnest, each
in a process of its own; the largest memory that the process ever had is what the system says of it.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

from rich.console import Console

from app.attachments.actions import OnDisk, Place, Told, keep
from app.db import today
from app.filing.kinds import Checked, FileKind
from app.filing.store import WHOLE, fingerprint, store_of
from app.opening import marks_of, opened, record_of
from app.settings import Settings
from benchmarks.record import make
from benchmarks.verifying import fill
from tests.support.databases import PostgreSQLDatabases
from tests.support.factories import a_family, a_practitioner
from tests.support.postgresql import server

MEGABYTE = 1_000_000
AIM = 30 * 60 / 10_000
"""Seconds for each megabyte: ten gigabytes in half an hour."""
console = Console(width=120)


def fill_up(settings: Settings, *, cases: int, lines: int, megabytes: int) -> int:
    """Rows, a trail, and files, each of three megabytes. Gives how many bytes of files there are."""
    database = opened(settings)
    fill(database, marks_of(settings), lines)
    make(database, assessments_for=1, cases=cases)
    store = store_of(settings)
    kept = 0
    while kept < megabytes * MEGABYTE:
        with database.unit_of_work() as session:
            ruth = a_practitioner(session)
            family = a_family(session, children=["Mia"], allocated=[ruth])
            for _ in range(20):
                drawing = b"\xff\xd8\xff" + os.urandom(3 * MEGABYTE)
                file = OnDisk(uuid4(), FileKind.PICTURE, len(drawing), 1, fingerprint(drawing), Checked.NOT_ASKED)
                store.keep(file.file_id, WHOLE, drawing)
                told = Told("A house with a sun", today(), family.children[0].id)
                keep(session, by=ruth, place=Place(family.id, family.children[0].id), told=told, file=file)
                kept += len(drawing)
    database.engine.dispose()
    return kept


def took(settings: Settings, *words: str) -> tuple[float, int]:
    """Seconds and the most memory, in megabytes, of a command in a process of its own."""
    begun = time.perf_counter()
    url = {"WHOLE_PICTURE_DATABASE_URL": settings.database_url} if settings.database_url else {}
    run = [sys.executable, "-m", "app.cli", *words]
    process = subprocess.Popen(run, env={**os.environ, **url}, stdout=subprocess.PIPE, text=True)
    said, _ = process.communicate()
    if process.returncode:
        raise SystemExit(said)
    return time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def on(folder: Path, database_url: str | None, elsewhere_url: str | None, asked: argparse.Namespace) -> None:
    """Makes it, backs it up, restores it, and says what ten gigabytes would take at that rate."""
    (folder / "key").write_text("5a" * 32)
    os.environ["WHOLE_PICTURE_BACKUP_KEY_FILE"] = str(folder / "key")
    settings = Settings(data=folder / "data", database_url=database_url, backup_key_file=folder / "key")
    settings.data.mkdir(mode=0o700)
    files = fill_up(settings, cases=asked.cases, lines=asked.lines, megabytes=asked.megabytes)
    rows = size_of(settings)
    whole = (files + rows) / MEGABYTE
    console.print(
        f"{'PostgreSQL' if database_url else 'SQLite'}: {files / MEGABYTE:,.0f} MB of files, {rows / MEGABYTE:,.0f} MB of rows"
    )
    seconds, memory = took(settings, "backup", "--data", str(settings.data))
    [made] = (settings.data / "backups").glob("*.wpbackup")
    told("backup, read through too", seconds, memory, whole, f"; the backup has {made.stat().st_size / MEGABYTE:,.0f} MB")
    elsewhere = Settings(data=folder / "elsewhere", database_url=elsewhere_url)
    seconds, memory = took(elsewhere, "restore", str(made), "--data", str(elsewhere.data))
    told("restore, with what is looked at", seconds, memory, whole, "")


def told(what: str, seconds: float, memory: int, megabytes: float, more: str) -> None:
    ten = seconds / megabytes * 10_000 / 60
    met = "within" if seconds / megabytes <= AIM else "MORE THAN"
    console.print(
        f"{what}: {seconds:.0f} s, {megabytes / seconds:.0f} MB a second, {memory} MB of memory at the most{more};"
        f" ten gigabytes at this rate: {ten:.0f} minutes ({met} thirty)"
    )


def size_of(settings: Settings) -> int:
    database = record_of(settings)
    try:
        if database.on_sqlite:
            return (settings.data / "whole-picture.db").stat().st_size
        with database.engine.connect() as connection:
            return int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())
    finally:
        database.engine.dispose()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.restoring", description=__doc__)
    parser.add_argument("--megabytes", type=int, default=2_000, help="of files")
    parser.add_argument("--lines", type=int, default=1_000_000, help="of the trail")
    parser.add_argument("--cases", type=int, default=45_000)
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    asked = parser.parse_args()
    if asked.only != "postgresql":
        with tempfile.TemporaryDirectory() as folder:
            on(Path(folder), None, None, asked)
    if asked.only != "sqlite":
        with tempfile.TemporaryDirectory() as folder, server() as address:
            databases = PostgreSQLDatabases(address)
            databases.say("CREATE DATABASE {}", "record")
            databases.say("CREATE DATABASE {}", "elsewhere")
            on(Path(folder), databases.address("record"), databases.address("elsewhere"), asked)


if __name__ == "__main__":
    main()
