"""Trying a backup out: restored into a scratch place, looked at from its rows to its pages, and what came of it noted.

The scratch place is a folder, and on PostgreSQL a schema of its own beside the record. Both are gone afterwards; what a fall
leaves of them is swept up by the next drill.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url, text

from app.backups.contents import Counted
from app.backups.sealed import BackupFault
from app.backups.standing import DRILL, Check, Drill, note
from app.backups.taking import ENDS
from app.db import Database, now
from app.main import create_app
from app.opening import bring_up_to_date, record_of
from app.restoring.looking import files_as_kept, rows_as_counted, trail_whole
from app.restoring.putting_back import put_back
from app.restoring.restore import settings_at
from app.restoring.visiting import seen, visits_in
from app.settings import Settings

FAMILIES = 10
"""So many families, chosen by chance, have every page of theirs opened."""

BEGINS = "whole_picture_drill_"
LEFT = text("SELECT nspname FROM pg_namespace WHERE nspname LIKE :begins")
OLD = 86_400
"""Seconds after which a scratch place is taken for one that a fall left behind."""


def newest_in(folder: Path) -> Path:
    """The newest backup of a folder, by its name. Raises BackupFault where there is none."""
    found = sorted(folder.glob(f"*{ENDS}"))
    if not found:
        raise BackupFault(f"There is no backup in {folder} to try out. Make one: whole-picture backup.")
    return found[-1]


def drill(path: Path, key: bytes, settings: Settings) -> Drill:
    """Tries a backup out and notes what came of it where the service sees it. A backup that cannot be read is a red drill."""
    begun = time.monotonic()
    made_at = None
    checks: list[Check] = []
    try:
        with scratch_place(settings) as scratch:
            about, counted = put_back(path, key, scratch)
            made_at = about.made_at
            checks = [
                Check(what="The backup", fine=True, words="It was unlocked and read to its end."),
                *restored(scratch, counted),
            ]
    except BackupFault as fault:
        checks = [Check(what="The backup", fine=False, words=str(fault))]
    said = Drill(at=now(), name=path.name, made_at=made_at, seconds=round(time.monotonic() - begun, 1), checks=checks)
    note(settings.data / DRILL, said)
    return said


def restored(scratch: Settings, counted: Counted) -> list[Check]:
    """Everything that is looked at in what came back."""
    plain = Database(scratch.database, scratch.key_file)
    rows = rows_as_counted(plain, counted)
    plain.engine.dispose()
    database = record_of(scratch)
    try:
        bring_up_to_date(database)
        return [rows, trail_whole(scratch, database), files_as_kept(scratch, database), pages_open(scratch, database)]
    finally:
        database.engine.dispose()


def pages_open(scratch: Settings, database: Database) -> Check:
    """Whether every page of some families opens, each for somebody who works there."""
    with database.unit_of_work() as session:
        visits = visits_in(session, FAMILIES)
    replies = seen(create_app(scratch, database), visits)
    wrong = sorted({f"{reply.visit.path} ({reply.status})" for reply in replies if not reply.opened})
    families = len({visit.case_id for visit in visits})
    opened = (
        f"{len(replies)} pages of {families} families opened."
        if families
        else "There is no family yet whose pages could be opened."
    )
    return Check(what="Pages", fine=not wrong, words=f"These did not open: {', '.join(wrong[:5])}." if wrong else opened)


# --- the scratch place


@contextmanager
def scratch_place(settings: Settings) -> Iterator[Settings]:
    """The settings of a place for one drill, which is gone afterwards."""
    for left in settings.data.glob(f".{BEGINS}*"):
        if left.stat().st_mtime < time.time() - OLD:
            shutil.rmtree(left)
    folder = Path(tempfile.mkdtemp(prefix=f".{BEGINS}", dir=settings.data))
    try:
        if settings.database_url is None:
            yield settings_at(folder, settings)
            return
        with scratch_schema(settings.database_url) as url:
            yield settings_at(folder, settings.model_copy(update={"database_url": url}))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def scratch_schema(url: str) -> Iterator[str]:
    """The address of a schema of its own in the same database."""
    server, name = Database(url), f"{BEGINS}{int(time.time())}"
    try:
        with server.engine.begin() as connection:
            for (schema,) in connection.execute(LEFT, {"begins": f"{BEGINS}%"}).all():
                if int(schema.removeprefix(BEGINS)) < time.time() - OLD:
                    connection.exec_driver_sql(f"DROP SCHEMA {schema} CASCADE")
            connection.exec_driver_sql(f"CREATE SCHEMA {name}")
        yield make_url(url).update_query_dict({"options": f"-csearch_path={name}"}).render_as_string(hide_password=False)
    finally:
        with server.engine.begin() as connection:
            connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {name} CASCADE")
        server.engine.dispose()
