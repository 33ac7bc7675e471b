"""A return as it is shown: what it is, where it stands, what it brought, and what is wrong with which lines."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cohorts.models import CohortBatch, Stand
from app.returns.meant import Sort
from app.web.pages import day, day_and_clock

TOTALS = (Sort.ALL_PUPILS, Sort.POPULATION)


@dataclass(frozen=True)
class BatchShown:
    """One return in a line and a half."""

    id: UUID
    words: str
    stand: Stand
    about: str
    brought: str
    sent: str
    decided: str
    trouble: str
    share: int
    """Of a hundred: how much of the file was read."""


def batch_shown(batch: CohortBatch, names: Mapping[UUID, str]) -> BatchShown:
    return BatchShown(
        batch.id,
        batch.sort.words,
        batch.stand,
        span(batch),
        f"{many(batch)}{entries(batch)}. {batch.refused:,} left out, {batch.doubtful:,} kept and doubtful",
        f"Sent {day_and_clock(batch.sent_at)} {by(batch.sent_by, names)}",
        decided(batch, names),
        batch.trouble,
        100 * batch.done // batch.size if batch.size else 0,
    )


def many(batch: CohortBatch) -> str:
    """How many children are in it, told before its lines; nothing where it brings totals, in which no child is told apart."""
    if batch.sort in TOTALS:
        return ""
    return "1 child, " if batch.children == 1 else f"{batch.children:,} children, "


def entries(batch: CohortBatch) -> str:
    """How much it says: in a census a child's referrals, assessments and plans, which stand in many lines or in one."""
    one, more = ("entry", "entries") if batch.sort is Sort.CIN else ("line", "lines")
    return f"{batch.rows:,} {one if batch.rows == 1 else more}"


def span(batch: CohortBatch) -> str:
    """From when to when it speaks, once that is known."""
    if batch.reference is None:
        return f"its dates are not known{' yet' if batch.stand is Stand.READING else ''}"
    return f"{day(batch.covers_from)} to {day(batch.reference)}" if batch.covers_from else f"to {day(batch.reference)}"


def by(account_id: UUID | None, names: Mapping[UUID, str]) -> str:
    return f"by {names.get(account_id, 'somebody')}" if account_id else "at the command line"


def decided(batch: CohortBatch, names: Mapping[UUID, str]) -> str:
    if batch.ended_at is not None:
        return f"{batch.stand.words} {day_and_clock(batch.ended_at)} {by(batch.ended_by, names)}"
    if batch.decided_at is not None and not batch.trouble:
        return f"{batch.stand.words} {day_and_clock(batch.decided_at)} {by(batch.decided_by, names)}"
    return ""
