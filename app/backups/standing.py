"""How backups stand: when the last one was made, when one was last tried out, and whether that was well.

A backup that nobody ever restored is a hope. So one is restored every night into a scratch place and looked at, and whoever looks
after the service sees in green or in red what came of it.
"""

import datetime
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from app.filing.store import put_on_disk

LAST_BACKUP, DRILL = "last-backup.json", "drill.json"

DRILL_HOLDS = datetime.timedelta(days=7)
BACKUP_HOLDS = datetime.timedelta(hours=24)
"""How much may be lost at most: what was written since the last backup."""


class LastBackup(BaseModel):
    """The newest backup, as it was made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: datetime.datetime
    name: str
    size: int
    rows: int
    files: int


class Check(BaseModel):
    """One thing that was looked at in a restored backup."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    what: str
    fine: bool
    words: str


class Drill(BaseModel):
    """What came of trying a backup out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: datetime.datetime
    name: str
    made_at: datetime.datetime | None
    seconds: float
    checks: list[Check]

    @property
    def fine(self) -> bool:
        return bool(self.checks) and all(check.fine for check in self.checks)


@dataclass(frozen=True)
class Standing:
    """What an administrator is shown. `faults` are sentences that say what to do; none means that all is well."""

    backup: LastBackup | None
    drill: Drill | None
    faults: Sequence[str]

    @property
    def fine(self) -> bool:
        return not self.faults


def standing(data: Path, moment: datetime.datetime) -> Standing:
    """How backups stand here at this moment."""
    backup, drill = read(data / LAST_BACKUP, LastBackup), read(data / DRILL, Drill)
    return Standing(backup, drill, faults_of(backup, drill, moment))


def faults_of(backup: LastBackup | None, drill: Drill | None, moment: datetime.datetime) -> list[str]:
    """What is not well, in words; nothing where the last backup and the last drill are young enough and were well."""
    faults = []
    if backup is None:
        faults.append("No backup has been made here. Make one now: whole-picture backup.")
    elif moment - backup.at > BACKUP_HOLDS:
        faults.append("The last backup is more than a day old. What was written since would be lost. Make one now.")
    if drill is None:
        faults.append("No backup has ever been tried out. Try the newest one: whole-picture drill.")
    elif not drill.fine:
        faults.append("The last drill found something wrong. Make a new backup and try it out; ask for help if that fails too.")
    elif moment - drill.at > DRILL_HOLDS:
        faults.append("The last drill is more than seven days old. Try the newest backup out: whole-picture drill.")
    return faults


Noted = TypeVar("Noted", bound=BaseModel)


def read(path: Path, kind: type[Noted]) -> Noted | None:
    """What was noted, or nothing where there is nothing that can be read."""
    try:
        return kind.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return None


def note(path: Path, said: BaseModel) -> None:
    """Written beside and moved into place, so that nobody ever reads half of it."""
    beside = path.with_name(f".{path.name}.new")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(said.model_dump_json().encode())
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)
    put_on_disk(path.parent)
