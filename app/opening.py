"""Opening the record of a data folder: with settings that nobody else on this machine can read, and with every migration."""

import os
from pathlib import Path
from typing import Annotated

import typer
from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from app.audit.marks import FileMarks
from app.db import Database
from app.settings import Settings, SettingsFault

ROOT = Path(__file__).resolve().parents[1]

NEWER = (
    "{record} was last used by a newer version of Whole Picture than this one. Nothing was changed. Start that version or a"
    " later one; or start this one on a copy of the record from before the newer one was used."
)

Data = Annotated[Path, typer.Option("--data", help="The folder with the record, the keys and local.json.")]


def settings_for(data: Path, *, demonstration: bool = False) -> Settings:
    """The settings. Whatever is made from here on (the record, keys, accounts) nobody else on this machine can read."""
    os.umask(0o077)
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Settings(data=data, demonstration=demonstration)


def marks_of(settings: Settings) -> FileMarks:
    """Where it is marked how far the trail has come."""
    folder = settings.marks or settings.data / "marks"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return FileMarks(folder, settings.trail_key)


def record_of(settings: Settings) -> Database:
    """The record as it stands, its trail linked with the key of this data folder."""
    return Database(settings.database, settings.key_file, marks_of(settings))


def opened(settings: Settings) -> Database:
    """The record, with every migration that it has not had yet."""
    database = record_of(settings)
    config = Config(str(ROOT / "alembic.ini"))
    config.attributes["database"] = database
    try:
        command.upgrade(config, "head")
    except CommandError:
        raise SettingsFault(NEWER.format(record=f"The record in {settings.data}")) from None
    return database
