"""What was destroyed, noted outside the record: no older backup brings any of it back to stay.

One line for each certificate, sealed as marks are, beside the marks and beside the backups. It holds references, days and rules,
and no word of any record.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.backups.taking import DESTROYED, folder_for
from app.retention.models import Destruction
from app.settings import Settings


@dataclass
class Noted:
    """Every certificate that was found, and how many lines nobody here wrote."""

    certificates: dict[str, Destruction] = field(default_factory=dict)
    unreadable: int = 0


def seal_of(key: bytes, said: dict[str, Any]) -> str:
    return hmac.digest(key, b"destroyed" + json.dumps(said, sort_keys=True).encode(), hashlib.sha256).hex()


def files_for(settings: Settings) -> tuple[Path, Path]:
    """Beside the marks, where it has to be; and beside the backups, where somebody with a backup finds it."""
    return (settings.marks or settings.data / "marks") / DESTROYED, folder_for(settings) / DESTROYED


def note(settings: Settings, rows: Iterable[Destruction]) -> None:
    """Adds what is not noted yet, on disk before this comes back.

    Raises OSError where it cannot be noted beside the marks. The next backup takes a copy to where backups go.
    """
    every = list(rows)
    kept, beside = files_for(settings)
    add(kept, settings.trail_key, every)
    try:
        add(beside, settings.trail_key, every)
    except OSError:
        return


def add(path: Path, key: bytes, rows: Iterable[Destruction]) -> None:
    there = noted([path], key).certificates
    said = [row.model_dump(mode="json", exclude={"swept_at"}) for row in rows if str(row.id) not in there]
    if not said:
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as out:
        for one in said:
            out.write(json.dumps({**one, "seal": seal_of(key, one)}, separators=(",", ":"), sort_keys=True).encode() + b"\n")
        out.flush()
        os.fsync(out.fileno())


def noted(paths: Iterable[Path], key: bytes) -> Noted:
    """Every certificate in these files, each once."""
    found = Noted()
    for path in paths:
        for line in path.read_bytes().splitlines() if path.is_file() else ():
            row = read_one(line, key)
            if row is None:
                found.unreadable += 1
            else:
                found.certificates[str(row.id)] = row
    return found


def read_one(line: bytes, key: bytes) -> Destruction | None:
    """The certificate of a line, or None where it is cut short or another hand wrote it."""
    try:
        said = json.loads(line)
        seal = said.pop("seal")
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Destruction.model_validate(said) if hmac.compare_digest(str(seal), seal_of(key, said)) else None
