"""What the pages of keeping and destroying show: until when and why, what is due, and the certificate."""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Case
from app.retention.models import Destruction, LegalHold, RecordClosed
from app.retention.rules import Kept, family_until
from app.web.pages import ago, day, day_and_clock

SOON = 90
"""Days ahead of the last one from which a record is on the list."""


@dataclass(frozen=True)
class DueShown:
    """A closed record on the list of what is due."""

    ref: str
    address: str
    until: str
    is_over: bool
    held: bool
    asked: bool


def due_shown(
    cases: Iterable[Case],
    each: Mapping[UUID, tuple[Kept, ...]],
    held: frozenset[UUID],
    asked: frozenset[UUID],
    today: datetime.date,
) -> tuple[DueShown, ...]:
    """The records whose day is past or near, the longest past first."""
    found = []
    for case in cases:
        until = family_until(each[case.id])
        if until is None or (until - today).days > SOON:
            continue
        words = f"{day(until)}, {ago(until, today)}"
        shown = DueShown(case.ref, f"/families/{case.id}/keeping", words, until <= today, case.id in held, case.id in asked)
        found.append((until, shown))
    return tuple(shown for _, shown in sorted(found, key=lambda one: (one[0], one[1].ref)))


def closing_words(row: RecordClosed, names: Mapping[UUID, str]) -> tuple[str, ...]:
    """When, by whom and why it was closed; then the same of its opening, where it was opened again. The latest first."""
    who = f" by {names.get(row.closed_by, '')}" if row.closed_by else ""
    closed = f"Closed {day(row.closed_at)}{who}: {row.closed_why}"
    if row.opened_at is None or row.opened_by is None:
        return (closed,)
    return (f"Opened again {day(row.opened_at)} by {names.get(row.opened_by, '')}: {row.opened_why}", closed)


def hold_words(row: LegalHold, names: Mapping[UUID, str]) -> str:
    placed = f"Placed by {names.get(row.placed_by, '')}, {day(row.placed_at)}: {row.why}"
    if row.lifted_at is None or row.lifted_by is None:
        return placed
    return f"{placed} Lifted by {names.get(row.lifted_by, '')}, {day(row.lifted_at)}: {row.lifted_why}"


@dataclass(frozen=True)
class Certificate:
    """What is left of a record that was destroyed: kinds and numbers, rules, days, and two names of practitioners."""

    ref: str
    destroyed: str
    asked: str
    agreed: str
    rules: tuple[str, ...]
    gone: tuple[tuple[str, int], ...]
    total: int
    stayed: int
    files: int
    swept: str


def certificate(row: Destruction, names: Mapping[UUID, str]) -> Certificate:
    gone = tuple(sorted(json.loads(row.gone).items()))
    return Certificate(
        ref=row.ref,
        destroyed=day_and_clock(row.answered_at) if row.answered_at else "",
        asked=f"{names.get(row.asked_by, '')}, {day_and_clock(row.asked_at)}",
        agreed=f"{names.get(row.answered_by, '') if row.answered_by else ''}, {day_and_clock(row.answered_at or row.asked_at)}",
        rules=tuple(json.loads(row.rules)),
        gone=gone,
        total=sum(number for _, number in gone),
        stayed=row.stayed,
        files=row.files,
        swept=day_and_clock(row.swept_at) if row.swept_at else "",
    )
