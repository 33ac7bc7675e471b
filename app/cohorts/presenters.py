"""A return as it is shown: what it is, where it stands, what it brought, and what is wrong with which lines."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cohorts.models import CohortBatch, Stand
from app.web.pages import counted, day, day_and_clock


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
        f"{many(batch.children)}, {counted(batch.rows, 'line')}. "
        f"{batch.refused:,} left out, {batch.doubtful:,} kept and doubtful",
        f"Sent {day_and_clock(batch.sent_at)} {by(batch.sent_by, names)}",
        decided(batch, names),
        batch.trouble,
        100 * batch.done // batch.size if batch.size else 0,
    )


def many(children: int) -> str:
    return "1 child" if children == 1 else f"{children:,} children"


def span(batch: CohortBatch) -> str:
    """From when to when it speaks, once that is known."""
    if batch.reference is None:
        return "its dates are not known yet"
    return f"{day(batch.covers_from)} to {day(batch.reference)}" if batch.covers_from else f"to {day(batch.reference)}"


def by(account_id: UUID | None, names: Mapping[UUID, str]) -> str:
    return f"by {names.get(account_id, 'somebody')}" if account_id else "at the command line"


def decided(batch: CohortBatch, names: Mapping[UUID, str]) -> str:
    if batch.ended_at is not None:
        return f"{batch.stand.words} {day_and_clock(batch.ended_at)} {by(batch.ended_by, names)}"
    if batch.decided_at is not None and not batch.trouble:
        return f"{batch.stand.words} {day_and_clock(batch.decided_at)} {by(batch.decided_by, names)}"
    return ""
