"""What is unsafe in how the service is set up here, each by the setting it is about, with what to do. Nothing is changed.

A default that is right on one's own machine is wrong where families' words are kept. Whoever sets the service up is told so by
name, before the first of them is written.
"""

import datetime
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from app.backups.standing import standing
from app.backups.taking import folder_for
from app.settings import EMERGENCY, Settings, is_this_machine

OTHERS = 0o077
"""Rights of anybody but the account that the service runs under."""


@dataclass(frozen=True)
class Unsafe:
    """One setting that is not as it should be, and what to do."""

    setting: str
    words: str

    def __str__(self) -> str:
        return f"{self.setting}: {self.words}"


def unsafe_settings(settings: Settings, moment: datetime.datetime) -> list[Unsafe]:
    """Everything that is unsafe, in the order in which one would mend it."""
    return [Unsafe(setting, words) for check in CHECKS for setting, words in check(settings, moment)]


Found = Iterator[tuple[str, str]]
Check = Callable[[Settings, datetime.datetime], Found]


def who_is_served(settings: Settings, _moment: datetime.datetime) -> Found:
    if "*" in settings.hosts:
        yield "WHOLE_PICTURE_HOSTS", "The service answers to any name. Give the names that people type, as a JSON list."
    if all(is_this_machine(host) for host in settings.hosts):
        yield "WHOLE_PICTURE_HOSTS", "The service answers only to this machine’s own names. Give the name that people type."
    if os.geteuid() == 0:
        yield "The account", "The service runs as root. Give it an account of its own that may read the data folder and no more."


def how_long_signed_in(settings: Settings, _moment: datetime.datetime) -> Found:
    if not 10 <= settings.idle_minutes <= 60:
        yield "WHOLE_PICTURE_IDLE_MINUTES", f"{settings.idle_minutes} minutes. Choose 10 to 60: a tablet is left on a sofa."
    if not 1 <= settings.absolute_hours <= 12:
        yield "WHOLE_PICTURE_ABSOLUTE_HOURS", f"{settings.absolute_hours} hours. Choose 1 to 12: a working day."


def the_record(settings: Settings, _moment: datetime.datetime) -> Found:
    if settings.key_file is None:
        yield "WHOLE_PICTURE_KEY_FILE", "The record and its files lie open on the disk. Make a key: whole-picture new-key FILE."
    if settings.database_url is not None:
        parts = urlsplit(settings.database_url)
        asked = parse_qs(parts.query).get("sslmode", [""])[0]
        if parts.hostname and not is_this_machine(parts.hostname) and asked not in ("require", "verify-ca", "verify-full"):
            yield "WHOLE_PICTURE_DATABASE_URL", "What goes to the database can be read on the way. Add ?sslmode=verify-full."
    for path in (settings.data, settings.key_file, settings.backup_key_file, settings.metrics_token_file):
        if path is not None and path.exists() and path.stat().st_mode & OTHERS:
            yield str(path), f"Others on this machine may open it. chmod {'700' if path.is_dir() else '600'} {path}"


def keys_apart(settings: Settings, _moment: datetime.datetime) -> Found:
    for name, path in (("KEY_FILE", settings.key_file), ("BACKUP_KEY_FILE", settings.backup_key_file)):
        if path is not None and (inside(path, settings.data) or inside(path, folder_for(settings))):
            yield (
                f"WHOLE_PICTURE_{name}",
                "The key lies beside what it locks. Move it elsewhere, and keep it on paper too.",
            )


def the_trail(settings: Settings, _moment: datetime.datetime) -> Found:
    if settings.marks is None:
        yield "WHOLE_PICTURE_MARKS", "Whoever can write to the record can write its marks too. Give a folder on another disk."
    elif same_disk(settings.marks, settings.data):
        yield "WHOLE_PICTURE_MARKS", "The marks lie on the disk of the record. Give a folder on another one."


def backups(settings: Settings, moment: datetime.datetime) -> Found:
    if settings.backup_key_file is None:
        yield "WHOLE_PICTURE_BACKUP_KEY_FILE", "No backup can be made. Make a key: whole-picture new-key FILE."
    if settings.backups is None or inside(settings.backups, settings.data):
        yield "WHOLE_PICTURE_BACKUPS", "Backups lie beside the record, and go with it. Give a folder on another machine."
    elif same_disk(settings.backups, settings.data):
        yield "WHOLE_PICTURE_BACKUPS", "Backups lie on the disk of the record, and go with it. Give a folder on another machine."
    for words in standing(settings.data, moment).faults:
        yield "Backups", words


def what_is_sent(settings: Settings, _moment: datetime.datetime) -> Found:
    if not settings.scan_command:
        yield "WHOLE_PICTURE_SCAN_COMMAND", "Files that are sent are not looked at by an antivirus. Set one, such as clamdscan."


def what_the_authority_says(settings: Settings, _moment: datetime.datetime) -> Found:
    local = settings.data / "local.json"
    if settings.local.authority == "your authority":
        yield str(local), "It does not say whose service this is. Set “authority”."
    if settings.local.act_now.numbers == (EMERGENCY,) or settings.local.act_now.checked_on is None:
        yield str(local), "Nobody has set the numbers under Act now and rung them. Set “act_now”."
    if not settings.local.keep_years:
        yield str(local), "It does not say for how many years records are kept. Set “keep_years”."


CHECKS: tuple[Check, ...] = (
    who_is_served,
    the_record,
    keys_apart,
    the_trail,
    backups,
    how_long_signed_in,
    what_is_sent,
    what_the_authority_says,
)


def inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def same_disk(one: Path, other: Path) -> bool:
    """Whether both are on one disk, as far as the machine says; a folder that is not there is where it would be made."""
    return disk_of(one) == disk_of(other)


def disk_of(path: Path) -> int:
    there = next(folder for folder in (path.resolve(), *path.resolve().parents) if folder.exists())
    return there.stat().st_dev
