"""What the pages of requests show: where each stands, what waits for a decision, and what people should think of first."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import NextStep
from app.holdings.things import Item, Whose, may_read_private, unread
from app.rights.models import AccessPack, AccessRequest, Decision, Making, Step
from app.rights.rules import Standing
from app.web.pages import ago, day, day_and_clock, weekday

A_PAGE = 25
"""Things on one page."""

SHOWS = (("waiting", "To decide"), ("pack", "In the pack"), ("out", "Left out"), ("others", "About others"))


@dataclass(frozen=True)
class ItemShown:
    """One thing with what is decided about it, as whoever decides reads it."""

    item: Item
    title: str
    at: str
    """The end of the ids of its fields."""
    standing: str
    why: str
    waits: bool
    decides: bool
    changed: bool


@dataclass(frozen=True)
class Group:
    """What belongs together, so that all of it that waits may be decided in one go."""

    key: str
    words: str
    waits: int
    things: tuple[ItemShown, ...]


def due_words(step: NextStep | None, today: datetime.date) -> str:
    """`By Monday 4 January 2027, in 12 days`."""
    if step is None or step.due_on is None:
        return "No day could be worked out: ask a supervisor"
    late = " – overdue" if step.due_on < today and step.done_on is None else ""
    return f"By {weekday(step.due_on)}, {ago(step.due_on, today)}{late}"


def history(row: AccessRequest, names: Mapping[UUID, str]) -> tuple[str, ...]:
    """What happened to a request, in order."""
    told = [f"Asked {day(row.asked_on)}. Who asked: {row.asked_by}. Written down by {names.get(row.made_by, '')}."]
    if row.sent_at and row.sent_by:
        told.append(f"Decided, and sent to be checked by {names.get(row.sent_by, '')}, {day_and_clock(row.sent_at)}.")
    if row.back_why and row.step is Step.DECIDING:
        told.append(f"To look at again: {row.back_why}")
    if row.checked_at and row.checked_by:
        told.append(f"Checked and released by {names.get(row.checked_by, '')}, {day_and_clock(row.checked_at)}.")
    if row.handed_on:
        told.append(f"Handed over {day(row.handed_on)}: {row.handed_how}")
    if row.ended_why:
        told.append(f"Ended without a pack: {row.ended_why}")
    return tuple(told)


@dataclass(frozen=True)
class MakingShown:
    """How far a pack is."""

    words: str
    done: int
    out_of: int
    runs: bool
    may_stop: bool
    may_fetch: bool
    may_make: bool


def making_shown(row: AccessPack | None) -> MakingShown | None:
    if row is None:
        return None
    runs = row.making in (Making.WAITING, Making.MAKING)
    ends = f" It is kept until {day(row.ends_at)}." if row.making is Making.READY and row.ends_at else ""
    stopping = "Stopping" if runs and row.stop_asked_at else ""
    return MakingShown(
        words=f"{stopping or row.making.words}.{ends}",
        done=row.done,
        out_of=row.out_of,
        runs=runs,
        may_stop=runs and row.stop_asked_at is None,
        may_fetch=row.making is Making.READY,
        may_make=row.making in (Making.STOPPED, Making.REMOVED, Making.SPOILT),
    )


def belongs(one: Standing, show: str) -> bool:
    """Whether a thing is on this list."""
    if one.item.follows:
        return False
    if show == "waiting":
        return one.waits
    if show == "others":
        return one.item.whose is Whose.OTHERS and one.decided is None
    if show == "pack":
        return one.given
    return one.decided is not None and one.outcome is Decision.LEAVE_OUT


def counts(every: Iterable[Standing]) -> dict[str, int]:
    """How many are on each list."""
    every = tuple(every)
    return {show: sum(belongs(one, show) for one in every) for show, _ in SHOWS}


@dataclass(frozen=True)
class KindShown:
    """One group on a list, folded to a line: how many are in it, and how many of them are decided."""

    key: str
    words: str
    count: int
    decided: int = 0
    """Of this kind, on whichever list: how many somebody has decided about."""

    @property
    def how_many(self) -> str:
        """`9, and 3 decided already`, as it stands beside the name of the kind."""
        return f"{self.count}, and {self.decided} decided already" if self.decided else str(self.count)


def kinds_of(every: Iterable[Standing], show: str, words: Mapping[str, str]) -> tuple[KindShown, ...]:
    """The groups of a list in the order in which they stand on it."""
    every = tuple(every)
    found = Counter(one.item.group for one in every if belongs(one, show))
    decided = Counter(one.item.group for one in every if is_decided(one)) if show == "waiting" else Counter[str]()
    return tuple(KindShown(key, words.get(key, "Other things"), count, decided[key]) for key, count in found.items())


def part_of(every: Iterable[Standing], show: str, kind: str, part: int) -> tuple[list[Standing], int, int]:
    """The things of one kind on one page of a list, which page, of how many: a list that is decided from grows shorter."""
    on_it = [one for one in every if belongs(one, show) and one.item.group == kind]
    parts = max(-(-len(on_it) // A_PAGE), 1)
    part = min(part, parts)
    return on_it[(part - 1) * A_PAGE : part * A_PAGE], part, parts


def done_with(every: Iterable[Standing], words: Mapping[str, str]) -> tuple[KindShown, ...]:
    """The groups in which nothing waits any more though somebody decided about something."""
    every = tuple(every)
    waits = {one.item.group for one in every if one.waits}
    found = Counter(one.item.group for one in every if is_decided(one) and one.item.group not in waits)
    return tuple(KindShown(key, words.get(key, "Other things"), count) for key, count in found.items())


def is_decided(one: Standing) -> bool:
    return one.decided is not None and not one.waits and not one.item.follows


@dataclass(frozen=True)
class Progress:
    """How far the deciding is."""

    done: int
    out_of: int


def progress(every: Iterable[Standing]) -> Progress:
    """Of the things somebody has to decide about, how many are decided."""
    each = [one for one in every if not one.item.follows]
    done = sum(is_decided(one) for one in each)
    return Progress(done, done + sum(one.waits for one in each))


def item_shown(one: Standing, number: int, names: Mapping[UUID, str], me: UUID, *, supervises: bool, open_: bool) -> ItemShown:
    """One thing. Whoever may not read a private part sees that it is there, and no word of it."""
    reads = may_read_private(one.item, me=me, supervises=supervises)
    item = one.item if reads else unread(one.item)
    what = one.decided
    title = f"{item.one}, {day(item.day)}" if item.day else item.one
    if one.waits:
        standing = "Changed since it was decided" if one.changed else "Waits for a decision"
    elif what is not None:
        standing = f"{what.decision.words}. {what.ground.words}"
    else:
        standing = "Given: it is about them alone" if one.given else "Not in the pack: about others, as far as can be seen"
    who = f"{what.why} {names.get(what.decided_by, '')}, {day_and_clock(what.decided_at)}." if what else ""
    return ItemShown(item, title, str(number), standing, who if reads else "", one.waits, open_ and reads, one.changed)


def grouped(key: str, things: Sequence[ItemShown], words: Mapping[str, str], waits: Mapping[str, int]) -> Group | None:
    """The things of one page, all of one kind; None where nothing is on the list."""
    return Group(key, words.get(key, "Other things"), waits.get(key, 0), tuple(things)) if things else None
