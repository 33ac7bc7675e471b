"""What is shown of sessions and of what is on the agenda of one."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.agendas.models import AgendaItem, SessionRecord, Why
from app.agendas.queries import Held
from app.web.pages import ago, clock, day, weekday


@dataclass(frozen=True)
class ItemShown:
    """One thing on the agenda."""

    id: UUID
    number: int
    why: str
    words: str
    detail: str
    set_aside: str
    version: int


def agenda_shown(items: Iterable[AgendaItem]) -> tuple[tuple[ItemShown, ...], tuple[ItemShown, ...]]:
    """What is talked over, numbered, and what was set aside."""
    here = [item for item in items if not item.set_aside_why]
    aside = [item for item in items if item.set_aside_why]
    return (
        tuple(item_shown(item, number) for number, item in enumerate(here, 1)),
        tuple(item_shown(item, 0) for item in aside),
    )


def item_shown(item: AgendaItem, number: int) -> ItemShown:
    why = item.why.words if item.why is not Why.ADDED else ""
    return ItemShown(item.id, number, why, item.words, item.detail, item.set_aside_why, item.version)


@dataclass(frozen=True)
class HeldShown:
    """A session in a list of them."""

    address: str
    words: str
    detail: str
    is_open: bool


def held_shown(one: Held, base: str, today: datetime.date) -> HeldShown:
    record = one.record
    between = f"{one.supervisor} and {one.worker}"
    if record.finished_at is None:
        detail = f"{between}. Not finished."
    else:
        again = f" Again on {day(record.next_on)}." if record.next_on else ""
        detail = f"{between}. Finished {ago(record.finished_at, today)}.{again}"
    return HeldShown(f"{base}/sessions/{record.id}", weekday(record.held_on), detail, record.finished_at is None)


def began_words(record: SessionRecord, supervisor: str, worker: str) -> str:
    """`Tom Whitlock and Ruth Adeyemi, Thursday 12 November 2026.`"""
    return f"{supervisor} and {worker}, {weekday(record.held_on)}."


def finished_words(record: SessionRecord, by: str) -> str:
    if record.finished_at is None:
        return ""
    again = f" The next is on {weekday(record.next_on)}." if record.next_on else ""
    return f"{by} finished it on {day(record.finished_at)} at {clock(record.finished_at)}. It no longer changes.{again}"
