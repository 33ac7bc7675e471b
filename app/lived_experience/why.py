"""Why a need is not met: beside the carer’s own day, what gets in the way and what kind of help answers it. No blame, no arrow.

Money, a home or a service that is missing is told apart from care. What a carer carries asks for help and is never a concern.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from uuid import UUID

from app.answers.given import BarriersGiven, Given, LadderGiven, LoadGiven
from app.answers.slots import Slot
from app.cases.wording import how_many, listed
from app.declaration.vocabulary import Barrier, Load, Voice
from app.picture.hearing import Someone
from app.picture.readings import Reading, in_order
from app.picture.rules import Picture, Strand
from app.picture_pages.words import ReadingShown, Telling, newest_first, told_once

MEANS = frozenset({Barrier.MONEY, Barrier.PLACE, Barrier.SERVICES})
"""What is missing around a family, and says nothing of how a parent cares."""
HEAVY = (Load.SPILLS_OVER, Load.TOO_MUCH)
NEWEST = 3
"""Needs of one part of life that stand open on the page; those before them are folded beneath."""

Answers = Mapping[UUID, tuple[Slot, Given]]


@cache
def kinds_of_help() -> Mapping[str, tuple[str, ...]]:
    """What kind of help answers what gets in the way: a starting map, for a local directory to fill."""
    return {key: tuple(words) for key, words in json.loads(Path(__file__).with_name("help.json").read_text()).items()}


@dataclass(frozen=True)
class LoadShown:
    """One thing a carer carries, in their own order: how heavy, and their words."""

    what: str
    heavy: str
    words: str
    is_heavy: bool
    when: str
    href: str


@dataclass(frozen=True)
class CarerShown:
    """A carer with what they carry. `silence`: nobody has asked them, and how to."""

    name: str
    loads: tuple[LoadShown, ...]
    silence: str


@dataclass(frozen=True)
class InTheWay:
    """One thing that gets in the way, of which needs of this part of life, and the kinds of help that answer it."""

    words: str
    of: tuple[str, ...]
    helps: tuple[str, ...]


@dataclass(frozen=True)
class WhyShown:
    """One part of life, from left to right: the child, the carer, what gets in the way, what help answers it; and what holds."""

    strand: str
    needs: tuple[ReadingShown, ...]
    before: tuple[ReadingShown, ...]
    """Needs beyond the newest few; nothing is left out, they are read when opened."""
    own_words: ReadingShown | None
    carers: tuple[CarerShown, ...]
    silent: str
    """Whom nobody has asked what they carry, or who told of nothing here; "" where each has told."""
    barriers: tuple[InTheWay, ...]
    unknown: InTheWay | None
    """The needs of which nobody has understood what gets in the way; None when there is none."""
    of_means: bool
    holds: tuple[ReadingShown, ...]


@dataclass(frozen=True)
class WhyPage:
    parts: tuple[WhyShown, ...]
    first: str
    carers: tuple[CarerShown, ...]
    blank: tuple[str, ...]


def told_by_carers(pictures: Iterable[Picture]) -> tuple[Reading, ...]:
    """What carers told of their own life, whichever child they had in mind: it touches each of them."""
    every = (one for picture in pictures for one in picture.readings if one.carer_id and one.asked.kind in ("load", "day"))
    return in_order(set(every))


def needs_in(picture: Picture) -> list[tuple[Strand, Reading]]:
    """Each need once, by strand, the newest first; the hours of a day and calls for help have pages of their own."""
    seen: set[UUID] = set()
    found = []
    for strand in picture.strands:
        for one in newest_first(strand.needs):
            is_childs = one.carer_id is None or one.asked.for_each_carer or one.voice is Voice.CARER
            if is_childs and one.answer_id not in seen and one.asked.kind not in ("day", "act_now"):
                seen.add(one.answer_id)
                found.append((strand, one))
    return found


def loads_in(grown: Sequence[Reading], carer: UUID) -> list[Reading]:
    """What this carer said they carry, when they were last asked, in the order of the tool."""
    own = [one for one in grown if one.asked.kind == "load" and one.carer_id == carer]
    last = max(own, key=lambda one: one.use.order).use.id if own else None
    first: dict[UUID, Reading] = {}
    for one in own:
        if one.use.id == last:
            first.setdefault(one.answer_id, one)
    return list(first.values())


def wanted(picture: Picture, grown: Sequence[Reading], carers: Sequence[Someone]) -> set[UUID]:
    """The answers this page reads whole."""
    needs = {one.answer_id for _, one in needs_in(picture)}
    loads = {one.answer_id for carer in carers for one in loads_in(grown, carer.id)}
    barriers = {one.answer_id for one in picture.readings if one.asked.kind == "barriers"}
    return needs | loads | barriers


def why_page(tell: Telling, grown: Sequence[Reading], answers: Answers, *, alone: frozenset[UUID] = frozenset()) -> WhyPage:
    """`grown`: what carers told of their own life, whichever child they had in mind.

    `alone`: carers who are asked alone and at a safe time, because the record says there is or was abuse at home."""
    found: dict[str, tuple[Strand, list[Reading]]] = {}
    for strand, one in needs_in(tell.picture):
        found.setdefault(strand.key, (strand, []))[1].append(one)
    first: dict[tuple[str, str], str] = {}
    parts = tuple(once(part_shown(tell, strand, needs, grown, answers, alone), first) for strand, needs in found.values())
    return WhyPage(
        parts=parts,
        first=first_words(parts),
        carers=tuple(carer_shown(tell, carer, loads_in(grown, carer.id), grown, answers, alone) for carer in tell.carers),
        blank=tuple(tell.strand(strand) for strand in tell.strands if not strand.explored and strand.key not in found),
    )


def once(part: WhyShown, first: dict[tuple[str, str], str]) -> WhyShown:
    """What a child said, or what holds, is about many parts of life and told whole in one of them."""
    own = told_once((part.own_words,) if part.own_words else (), part.strand, first)
    return replace(part, own_words=next(iter(own), None), holds=told_once(part.holds, part.strand, first))


def first_words(parts: Sequence[WhyShown]) -> str:
    """`Needs in four parts of life. What gets in the way most widely: time and tiredness, in three of them.`"""
    if not parts:
        return ""
    where = Counter(barrier.words for part in parts for barrier in part.barriers)
    most = [words for words, number in where.most_common() if number == max(where.values())]
    said = f"Needs that are not met, in {how_many(len(parts), 'part')} of life. "
    if not most:
        return said + "What gets in the way is not understood in any of them yet."
    many = max(where.values())
    of = (
        "that one" if len(parts) == 1 else "one each" if many == 1 else f"{how_many(many, 'part').removesuffix(' parts')} of them"
    )
    return f"{said}What gets in the way most widely: {listed([words[0].lower() + words[1:] for words in most])}, in {of}."


def part_shown(
    tell: Telling, strand: Strand, needs: Sequence[Reading], grown: Sequence[Reading], answers: Answers, alone: frozenset[UUID]
) -> WhyShown:
    written = barriers_beside(strand, answers)
    ways = {one.id: barriers_of(one, written, answers) for one in needs}
    own = newest_first(
        each for each in strand.readings if each.voice is Voice.CHILD and each.asked.kind == "words" and each.signal is not None
    )
    beside = [(carer, [each for each in loads_in(grown, carer.id) if touches(each, strand, grown)]) for carer in tell.carers]
    every = tuple(dict.fromkeys(barrier for one in needs for barrier in ways[one.id]))
    return WhyShown(
        strand=tell.strand(strand),
        needs=tuple(tell.shown(one) for one in needs[:NEWEST]),
        before=tuple(tell.shown(one) for one in needs[NEWEST:]),
        own_words=tell.shown(own[0]) if own else None,
        carers=tuple(carer_shown(tell, carer, loads, grown, answers, alone) for carer, loads in beside),
        silent=silence_of([carer for carer, loads in beside if not loads], grown, alone),
        barriers=tuple(in_the_way(tell, each, [one for one in needs if each in ways[one.id]]) for each in every),
        unknown=in_the_way(tell, Barrier.NOT_UNDERSTOOD, bare) if (bare := [one for one in needs if not ways[one.id]]) else None,
        of_means=bool(MEANS & set(every)),
        holds=tuple(tell.shown(each) for each in newest_first(strand.strengths)[:2]),
    )


def in_the_way(tell: Telling, barrier: Barrier, needs: Sequence[Reading]) -> InTheWay:
    names = tuple(dict.fromkeys(one.asked.short for one in needs))
    return InTheWay(tell.wording.of(barrier), names, kinds_of_help().get(barrier.value, ()))


def touches(load: Reading, strand: Strand, grown: Sequence[Reading]) -> bool:
    """Whether what a carer carries is about this strand too."""
    return any(one.answer_id == load.answer_id and one.dimension is strand.dimension for one in grown)


def barriers_of(one: Reading, beside: Sequence[Barrier], answers: Answers) -> tuple[Barrier, ...]:
    """What gets in the way of this need, as it was written with it; else as it was written of this strand."""
    return tuple(dict.fromkeys(barriers_in(answers, one.answer_id) or beside))


def barriers_beside(strand: Strand, answers: Answers) -> list[Barrier]:
    """What was written to be in the way of this strand, whatever the need."""
    told = [each.answer_id for each in strand.readings if each.asked.kind == "barriers"]
    return [barrier for each in told for barrier in barriers_in(answers, each)]


def barriers_in(answers: Answers, answer_id: UUID) -> tuple[Barrier, ...]:
    _, given = answers.get(answer_id, (None, None))
    return given.barriers if isinstance(given, LadderGiven | BarriersGiven) else ()


def carer_shown(
    tell: Telling,
    carer: Someone,
    loads: Sequence[Reading],
    grown: Sequence[Reading],
    answers: Answers,
    alone: frozenset[UUID],
) -> CarerShown:
    given = ((one, answers[one.answer_id][1]) for one in loads if one.answer_id in answers)
    shown = [load_shown(tell, one, load) for one, load in given if isinstance(load, LoadGiven)]
    silence = "" if shown else silence_of([carer], grown, alone)
    return CarerShown(carer.name, tuple(shown), silence)


def silence_of(carers: Sequence[Someone], grown: Sequence[Reading], alone: frozenset[UUID]) -> str:
    """`Nobody has asked Kelly and Marcin what they carry yet. Ask each alone, at a safe time.`"""
    unasked = [carer for carer in carers if not loads_in(grown, carer.id)]
    told = [carer.name for carer in carers if carer not in unasked]
    words = [f"Nobody has asked {listed([carer.name for carer in unasked])} what they carry yet."] if unasked else []
    if any(carer.id in alone for carer in unasked):
        words.append("Ask each alone, at a safe time.")
    if told:
        words.append(f"{listed(told)} told of nothing here.")
    return " ".join(words)


def load_shown(tell: Telling, one: Reading, given: LoadGiven) -> LoadShown:
    return LoadShown(
        one.asked.short, tell.wording.of(given.load), given.words, given.load in HEAVY, tell.day(one.on), tell.read_at(one)
    )
