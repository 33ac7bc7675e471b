"""Opening the record of a data folder: with settings that nobody else on this machine can read, and with every migration."""

import datetime
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Annotated

import typer
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from pydantic import BaseModel
from sqlalchemy import Connection, inspect

from app.audit.marks import FileMarks
from app.backups.sealed import key_in
from app.backups.taking import folder_for, take
from app.db import Database
from app.filing.store import which_key
from app.settings import Settings, SettingsFault

ROOT = Path(__file__).resolve().parents[1]

NEWER = (
    "{record} was last used by a newer version of Whole Picture than this one. Nothing was changed. Start that version or a"
    " later one; or start this one on a copy of the record from before the newer one was used."
)

STRANGE = (
    "The database of {record} holds tables, and nothing that says they are Whole Picture’s. Nothing was changed. Give the service"
    " a database of its own (WHOLE_PICTURE_DATABASE_URL), or restore a backup into an empty one."
)

HALF_RESTORED = (
    "A backup was being restored into {record}, and that was not finished. Nothing was changed. Run the same restore again; it"
    " goes on where it stopped."
)

RESTORING = "restoring.json"
"""Lies in a data folder whose database is not yet as the backup has it."""

MOVED = "moved.json"
"""Lies in a data folder whose record was brought over to PostgreSQL: its SQLite file is the record no longer."""

ELSEWHERE = (
    "{record} was brought over to PostgreSQL on {at:%Y-%m-%d}. Nothing was changed. Set WHOLE_PICTURE_DATABASE_URL to that"
    " database. To go back to the file as it was then, take {mark} away; what was written since is in the other one."
)

CHANGING_KEY = "changing-key.json"
"""Lies in a data folder while what was locked with a new key is put in its place."""

KEY_MARK = "record-key"
"""Says which key the record has had since its key was changed, and nothing from which the key could be found."""

KEY_CHANGING = (
    "The key of {record} was being changed, and what the new one opens is not all in its place yet. Nothing was changed. Run"
    " whole-picture change-key again with the same new key; it goes on where it stopped."
)

OTHER_KEY = (
    "{record} has another key than WHOLE_PICTURE_KEY_FILE. Nothing was opened. Its key was changed: set WHOLE_PICTURE_KEY_FILE to"
    " the newest one."
)

ALONE: ContextVar[Path | None] = ContextVar("alone", default=None)
"""The data folder that this very command uses alone."""

NO_RECORD = (
    "There is no record in {data}. Nothing was made. Look at --data; a new record is begun by whole-picture serve, migrate or"
    " account add."
)

IN_USE = "{record} is being served. Nothing was changed. Stop the service first."


class Moved(BaseModel):
    """When a record was brought over to another database."""

    at: datetime.datetime


class KeyChange(BaseModel):
    """To which key, and since when it is decided."""

    to: str
    decided_at: datetime.datetime


Data = Annotated[Path, typer.Option("--data", help="The folder with the record, the keys and local.json.")]


def settings_for(data: Path, *, demonstration: bool = False) -> Settings:
    """The settings. Whatever is made from here on (the record, keys, accounts) nobody else on this machine can read."""
    os.umask(0o077)
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Settings(data=data, demonstration=demonstration)


def settings_there(data: Path) -> Settings:
    """The settings of a record that is there. Raises SettingsFault where there is none: a slip in a name begins no new one."""
    there = Settings(data=data)
    if not (data.is_dir() if there.database_url else (data / "whole-picture.db").is_file() or (data / MOVED).exists()):
        raise SettingsFault(NO_RECORD.format(data=data))
    return settings_for(data)


def marks_of(settings: Settings) -> FileMarks:
    """Where it is marked how far the trail has come."""
    folder = settings.marks or settings.data / "marks"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return FileMarks(folder, settings.trail_key)


def record_of(settings: Settings) -> Database:
    """The record as it stands, its trail linked with the key of this data folder."""
    return Database(settings.database, settings.key_file, marks_of(settings))


@contextmanager
def in_use(settings: Settings, *, alone: bool = False) -> Iterator[None]:
    """Says that this data folder is in use, until the block ends. `alone` raises SettingsFault while somebody else uses it.

    Whoever uses it with others waits while somebody uses it alone: what is written then could be left behind in what is replaced.
    """
    if not alone and ALONE.get() == settings.data:
        yield
        return
    held = os.open(settings.data, os.O_RDONLY | os.O_DIRECTORY)  # the folder itself: no file is left behind
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        except BlockingIOError:
            raise SettingsFault(IN_USE.format(record=f"The record in {settings.data}")) from None
        before = ALONE.set(settings.data if alone else ALONE.get())
        try:
            yield
        finally:
            ALONE.reset(before)
    finally:
        os.close(held)


def alembic(database: Database | None = None) -> Config:
    config = Config(str(ROOT / "alembic.ini"))
    if database is not None:
        config.attributes["database"] = database
    return config


def bring_up_to_date(database: Database) -> None:
    """Runs every migration that is due, all in one transaction."""
    command.upgrade(alembic(database), "head")


def make_tables(connection: Connection, revision: str) -> None:
    """Makes the tables as they were at a migration, in the transaction of whoever asks."""
    config = alembic()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def stands_at(database: Database, record: str) -> str | None:
    """Which migration the record has come to; None for one that is empty. Raises SettingsFault where it is none of ours."""
    with database.engine.connect() as connection:
        looked = inspect(connection)
        if not looked.has_table("alembic_version"):
            if looked.get_table_names():
                raise SettingsFault(STRANGE.format(record=record))
            return None
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def opened(settings: Settings) -> Database:
    """The record, with every migration that it has not had yet. Raises SettingsFault where it may not be opened."""
    refuse_unready(settings)
    database = record_of(settings)
    try:
        upgrade(settings, database)
    except BaseException:
        database.engine.dispose()
        raise
    return database


@contextmanager
def the_record(settings: Settings) -> Iterator[Database]:
    """The record for one command, which nobody replaces meanwhile; nobody has hold of it afterwards."""
    with in_use(settings):
        database = opened(settings)
        try:
            yield database
        finally:
            database.engine.dispose()


def refuse_unready(settings: Settings) -> None:
    """Raises SettingsFault where a restore or a change of key was not finished, or the record is elsewhere or has another key."""
    record = f"he record in {settings.data}"
    if (settings.data / RESTORING).exists():
        raise SettingsFault(HALF_RESTORED.format(record=f"t{record}"))
    if (settings.data / CHANGING_KEY).exists():
        raise SettingsFault(KEY_CHANGING.format(record=f"t{record}"))
    key_mark = settings.data / KEY_MARK
    if key_mark.exists() and (settings.key_file is None or key_mark.read_text() != which_key(settings.key_file)):
        raise SettingsFault(OTHER_KEY.format(record=f"T{record}"))
    mark = settings.data / MOVED
    if settings.database_url is None and mark.exists():
        at = Moved.model_validate_json(mark.read_bytes()).at
        raise SettingsFault(ELSEWHERE.format(record=f"T{record}", at=at, mark=mark))


def upgrade(settings: Settings, database: Database) -> None:
    """Brings the record up to date, where it is not. Before anything is changed a backup of it is made."""
    before = stands_at(database, f"the record in {settings.data}")
    versions = ScriptDirectory.from_config(alembic())
    if before == versions.get_current_head():
        return
    if before is not None:
        try:
            versions.get_revision(before)
        except CommandError:
            raise SettingsFault(NEWER.format(record=f"The record in {settings.data}")) from None
        take(settings, database, folder_for(settings), own_key(settings))
    bring_up_to_date(database)


def own_key(settings: Settings) -> bytes:
    """The key of backups that was set; else one in the data folder, for backups made before an upgrade."""
    return key_in(settings.backup_key_file) if settings.backup_key_file else settings.key("backup")
