"""Voices side by side on one question: where they agree, where they differ, and who has said nothing. Pure thought."""

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple
from uuid import UUID

from app.declaration.vocabulary import Dimension, Level, Signal, Voice
from app.picture.readings import SPEAKS_OF_LEVELS, AskedThen, Reading, Thread, in_order
from app.picture.terms import Terms

TOLD_OTHERWISE = frozenset({"day", "act_now", "rows"})
"""Kinds of question that hold many things at once, or one that is not a matter of view."""


class View(NamedTuple):
    """How one voice sees it: a level, or what the choice shows."""

    voice: Voice
    carer_id: UUID | None
    level: Level | None
    signals: frozenset[Signal]
    readings: tuple[Reading, ...]

    @property
    def on(self) -> datetime.date:
        return self.readings[0].on

    @property
    def says(self) -> frozenset[str]:
        """What is compared."""
        return frozenset({self.level.value}) if self.level else frozenset(one.value for one in self.signals)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """One question with every voice that was heard on it lately. Never one of them against another."""

    tool_key: str
    asked: AskedThen
    dimensions: tuple[Dimension, ...]
    carer_id: UUID | None
    """With which carer, where it is asked carer by carer."""
    views: tuple[View, ...]
    silent: tuple[Voice, ...]
    """Voices the question takes and nobody was heard in."""

    @property
    def key(self) -> str:
        """By which a comment on it is kept."""
        return ":".join((self.tool_key, self.asked.key, *([str(self.carer_id)] if self.carer_id else ())))

    @property
    def differs(self) -> bool:
        return len({view.says for view in self.views}) > 1

    @property
    def on(self) -> datetime.date:
        """The newest view."""
        return max(view.on for view in self.views)

    @property
    def uses(self) -> frozenset[UUID]:
        return frozenset(reading.use.id for view in self.views for reading in view.readings)


def side_by_side(threads: Iterable[Thread], terms: Terms) -> tuple[SideBySide, ...]:
    """Every question on which two views or more stand near one another, the last looked at first.

    Views further apart than `compare_days` are a change, and are told over time.
    """
    questions: dict[tuple[str, str, UUID | None], list[Reading]] = {}
    for thread in threads:
        for one in newest_in(thread):
            questions.setdefault(thing(one), []).append(one)
    found = [compared(key, own, terms) for key, own in whose_carer(questions).items()]
    return tuple(sorted((one for one in found if one), key=lambda one: (-one.on.toordinal(), one.key)))


WAY = attrgetter("asked.for_each_carer")


def newest_in(thread: Thread) -> list[Reading]:
    """What may be a newest view: the last use that speaks of levels, whether it was asked of each carer apart or not."""
    last: dict[bool, list[Reading]] = {}
    ways = len(set(map(WAY, thread)))
    for one in reversed(thread):
        if one.signal in SPEAKS_OF_LEVELS and one.asked.kind not in TOLD_OTHERWISE:
            own = last.setdefault(one.asked.for_each_carer, [])
            if not own or own[0].use.order == one.use.order:
                own.append(one)
            elif len(last) == ways:
                break
    return [one for own in last.values() for one in own]


def thing(one: Reading) -> tuple[str, str, UUID | None]:
    """What a reading is of: how care is with two carers is two things, not two views of one."""
    return one.use.tool_key, one.asked.key, one.carer_id if one.asked.for_each_carer else None


def whose_carer(
    questions: Mapping[tuple[str, str, UUID | None], Sequence[Reading]],
) -> dict[tuple[str, str, UUID | None], list[Reading]]:
    """A view that names no carer (a child's) is about the one carer there is; beside two or more it stands on its own."""
    carers: dict[tuple[str, str], list[UUID]] = {}
    for tool, question, carer in questions:
        if carer:
            carers.setdefault((tool, question), []).append(carer)
    found: dict[tuple[str, str, UUID | None], list[Reading]] = {}
    for (tool, question, carer), own in questions.items():
        named = carers.get((tool, question), [])
        found.setdefault((tool, question, carer or (named[0] if len(named) == 1 else None)), []).extend(own)
    return found


def compared(key: tuple[str, str, UUID | None], own: Iterable[Reading], terms: Terms) -> SideBySide | None:
    """The newest views of one thing; None where fewer than two stand near one another."""
    every = newest_views(own)
    last = max(view.on for view in every)
    near = [view for view in every if (last - view.on).days <= terms.compare_days]
    if len(near) < 2:
        return None
    asked = max((reading for view in near for reading in view.readings), key=lambda one: one.order).asked
    about = {reading.dimension for view in near for reading in view.readings}
    return SideBySide(
        tool_key=key[0],
        asked=asked,
        dimensions=tuple(each for each in Dimension if each in about),
        carer_id=key[2],
        views=tuple(sorted(near, key=view_order)),
        silent=silent(asked, near),
    )


def newest_views(own: Iterable[Reading]) -> list[View]:
    """Each voice's view in the newest use it spoke in. Two practitioners who saw it differently in one use are two views."""
    latest: dict[tuple[Voice, UUID | None], dict[str | UUID, list[Reading]]] = {}
    newest: dict[tuple[Voice, UUID | None], UUID] = {}
    for one in reversed(in_order(own)):
        who = (one.voice, one.carer_id if one.voice is Voice.CARER else None)
        if newest.setdefault(who, one.use.id) == one.use.id:
            latest.setdefault(who, {}).setdefault(one.answer_key, []).insert(0, one)
    return [view(who, tuple(said)) for who, answers in latest.items() for said in answers.values()]


def view(who: tuple[Voice, UUID | None], said: tuple[Reading, ...]) -> View:
    level = next((one.level for one in said if one.level), None)
    return View(*who, level, frozenset(one.signal for one in said if one.signal), said)


VOICES = tuple(Voice)


def view_order(one: View) -> tuple[int, str, str]:
    return VOICES.index(one.voice), str(one.carer_id or ""), str(one.readings[0].answer_key)


def silent(asked: AskedThen, views: Collection[View]) -> tuple[Voice, ...]:
    heard = {one.voice for one in views}
    return tuple(voice for voice in asked.voices if voice not in heard)


def differences(found: Iterable[SideBySide]) -> tuple[SideBySide, ...]:
    return tuple(one for one in found if one.differs)
