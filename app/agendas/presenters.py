"""What is shown of sessions and of what is on the agenda of one."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.agendas.models import AgendaItem, SessionRecord, Why
from app.agendas.queries import Held
from app.cases.wording import SMALL, capital
from app.web.pages import ago, clock, day, weekday


@dataclass(frozen=True)
class ItemShown:
    """One thing on the agenda."""

    id: UUID
    why: str
    words: str
    detail: str
    set_aside: str
    version: int


SAID_ONCE = {
    Why.GAP: "more that nobody knows",
    Why.VOICES: "more where voices differ",
    Why.DRIFT: "more that came back or does not move",
    Why.PLAN: "more about the plan",
    Why.ONE_TOOL: "more where one tool was used",
}
"""Kinds of which there may be many about one child that are one thing to talk over. What is late or was decided is not."""


@dataclass(frozen=True)
class TopicShown:
    """One concern, said once: what stands first, and everything of the same kind about the same child beneath it."""

    number: int
    first: ItemShown
    more: tuple[ItemShown, ...] = ()
    more_words: str = ""
    """`Two more that nobody knows: Mia: Marcin never asked`, so that what is folded is still named; "" of none."""


def agenda_shown(items: Iterable[AgendaItem]) -> tuple[tuple[TopicShown, ...], tuple[ItemShown, ...]]:
    """What is talked over, numbered, one line for each child and kind; and what was set aside."""
    items = list(items)
    topics: dict[object, list[AgendaItem]] = {}
    for item in items:
        if not item.set_aside_why:
            topics.setdefault((item.person_id, item.why) if item.why in SAID_ONCE else item.id, []).append(item)
    here = tuple(topic_shown(number, own) for number, own in enumerate(topics.values(), 1))
    return here, tuple(item_shown(item) for item in items if item.set_aside_why)


def topic_shown(number: int, own: Sequence[AgendaItem]) -> TopicShown:
    first, more = own[0], own[1:]
    if not more:
        return TopicShown(number, item_shown(first))
    many = SMALL[len(more)] if len(more) < len(SMALL) else str(len(more))
    named = "; ".join(item.words for item in more)
    return TopicShown(number, item_shown(first), tuple(map(item_shown, more)), f"{capital(many)} {SAID_ONCE[first.why]}: {named}")


def item_shown(item: AgendaItem) -> ItemShown:
    why = item.why.words if item.why is not Why.ADDED else ""
    return ItemShown(item.id, why, item.words, item.detail, item.set_aside_why, item.version)


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
