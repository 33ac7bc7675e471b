"""How backups stand, in words: first whether all is well, then why."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from app.backups.standing import Standing


@dataclass(frozen=True)
class ShownCheck:
    """One thing that was looked at in the last drill; `mark` is the shape beside the word."""

    what: str
    words: str
    state: str
    mark: str


@dataclass(frozen=True)
class ShownStanding:
    """What the page says. `kind` and `mark` are the colour and the shape of its first line, which says the same in words."""

    headline: str
    kind: str
    mark: str
    faults: Sequence[str]
    made_at: datetime.datetime | None
    made: str
    tried_at: datetime.datetime | None
    tried: str
    checks: Sequence[ShownCheck]


def shown(standing: Standing) -> ShownStanding:
    backup, drill = standing.backup, standing.drill
    return ShownStanding(
        headline="Green: a backup was made and tried out, and it was well" if standing.fine else "Red: this needs doing now",
        kind="strength" if standing.fine else "need",
        mark="done" if standing.fine else "act_now",
        faults=standing.faults,
        made_at=backup.at if backup else None,
        made=f"{backup.rows:,} rows and {backup.files:,} files, {size_words(backup.size)}" if backup else "",
        tried_at=drill.at if drill else None,
        tried=f"Restored and looked at in {round(drill.seconds):,} seconds" if drill else "",
        checks=[
            ShownCheck(check.what, check.words, "Well" if check.fine else "Not well", "done" if check.fine else "act_now")
            for check in (drill.checks if drill else ())
        ],
    )


def size_words(size: int) -> str:
    """`2.4 GB`, `0.8 MB`."""
    return f"{size / 1024**3:.1f} GB" if size >= 1024**3 else f"{size / 1024**2:.1f} MB"
