"""The picture of one child: each of the twenty strands with every voice heard on it, and what is not known. Nothing is added up.

Pure thought. `picture` takes what was read of one child and gives the same picture in whatever order it was read. It has no
total, no mean and no forecast: a level is a word, and a strength never takes a need away.
"""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from app.declaration.vocabulary import Dimension, Level, Signal, Voice, Worded
from app.picture.differing import SideBySide, differences, side_by_side
from app.picture.hearing import Age, OneTool, Someone, Unheard, age_of, one_tool_in, unheard_in
from app.picture.patterns import AddsUp, Course, Drift, Repeat, Steady, adds_up, courses_in, drifts, longest_steady, repeats
from app.picture.readings import NEEDS, Reading, Resting, Thread, Use, each_once, standing, threads_of
from app.picture.terms import Terms

BABY_DAYS = 730
"""Under this age a child is watched and not asked, so nobody is said not to have heard them."""


class GapKind(Worded):
    """Why a strand is not known."""

    NEVER = "never", "Not explored"
    ASKED = "asked", "Asked, and not known"
    OLD = "old", "Not asked again for long"


@dataclass(frozen=True)
class Known:
    """All that was read of one child."""

    child: Someone
    readings: Sequence[Reading]
    resting: Sequence[Resting] = ()
    carers: Sequence[Someone] = ()
    """Those who look after the child now."""
    spoken: Mapping[UUID, datetime.date] = field(default_factory=dict)
    """When each person of the family last said something about this child that was written down."""
    is_born: bool = True
    born_on: datetime.date | None = None


@dataclass(frozen=True)
class Said:
    """What one voice has said on one strand: when last, and each thing as it stands now."""

    voice: Voice
    last_on: datetime.date
    standing: tuple[Reading, ...]
    statements: frozenset[UUID]
    """Statements of this voice that answers here rest on."""

    @property
    def levels(self) -> tuple[Level, ...]:
        """Every level this voice gives now, in the order of the words; never one for all of them."""
        given = {one.level for one in self.standing}
        return tuple(level for level in Level if level in given)

    @property
    def concern(self) -> Signal | None:
        """The most serious need this voice names now; None where it names none."""
        named = {one.signal for one in self.standing}
        return next((signal for signal in reversed(NEEDS) if signal in named), None)


@dataclass(frozen=True)
class Strand:
    """One strand of a child's life: who has been heard on it, what is strong and what is needed, side by side."""

    dimension: Dimension
    readings: tuple[Reading, ...]
    """Everything ever shown here that speaks, oldest first."""
    standing: tuple[Reading, ...]
    """Of it, what stands now."""
    said: tuple[Said, ...]

    @property
    def key(self) -> str:
        return self.dimension.value

    @property
    def title(self) -> str:
        return self.dimension.words

    @property
    def explored(self) -> bool:
        """Whether anybody was heard. It says nothing about whether all is well."""
        return bool(self.said)

    @property
    def voices(self) -> tuple[Voice, ...]:
        return tuple(one.voice for one in self.said)

    @property
    def last_on(self) -> datetime.date | None:
        return max((one.last_on for one in self.said), default=None)

    @property
    def strengths(self) -> tuple[Reading, ...]:
        return tuple(one for one in self.standing if one.signal is Signal.STRENGTH)

    @property
    def needs(self) -> tuple[Reading, ...]:
        return tuple(one for one in self.standing if one.is_need)

    @property
    def blanks(self) -> tuple[Reading, ...]:
        """Where somebody asked and nobody knew."""
        return tuple(one for one in self.readings if one.signal is None)

    @property
    def statements(self) -> frozenset[UUID]:
        return frozenset().union(*(one.statements for one in self.said))

    def by(self, voice: Voice) -> Said | None:
        return next((one for one in self.said if one.voice is voice), None)


@dataclass(frozen=True, slots=True)
class Gap:
    """A strand that is not known, and why."""

    dimension: Dimension
    kind: GapKind
    last_on: datetime.date | None = None


@dataclass(frozen=True)
class Picture:
    """One child: twenty strands in their own order, and what a careful reader would ask about."""

    child: Someone
    strands: tuple[Strand, ...]
    readings: tuple[Reading, ...]
    """All that speaks, oldest first."""
    threads: tuple[Thread, ...]
    uses: tuple[Use, ...]
    """Every assessment that speaks here, oldest first."""
    beside: tuple[SideBySide, ...]
    gaps: tuple[Gap, ...]
    unheard: tuple[Unheard, ...]
    heard: Mapping[UUID, datetime.date]
    """When the child and each carer were last heard."""
    one_tool: OneTool | None
    today: datetime.date
    terms: Terms

    def strand(self, dimension: Dimension) -> Strand:
        return self.strands[list(Dimension).index(dimension)]

    @cached_property
    def differences(self) -> tuple[SideBySide, ...]:
        return differences(self.beside)

    @cached_property
    def courses(self) -> tuple[Course, ...]:
        return courses_in(self.threads)

    @cached_property
    def drifts(self) -> tuple[Drift, ...]:
        return drifts(self.courses, self.terms)

    @cached_property
    def adds_up(self) -> AddsUp | None:
        return adds_up(self.readings, self.terms, self.today)

    @cached_property
    def repeats(self) -> tuple[Repeat, ...]:
        return repeats(self.courses)

    @cached_property
    def longest_steady(self) -> Steady | None:
        return longest_steady(self.courses)

    @cached_property
    def serious_needs(self) -> tuple[Reading, ...]:
        """What stands now at the level the tools call serious, help needed on the day apart."""
        return tuple(one for s in self.strands for one in s.needs if one.signal is Signal.SERIOUS_NEED and not one.is_act_now)

    @cached_property
    def act_now(self) -> tuple[Reading, ...]:
        """Each time help was needed that day, oldest first; one that touched two strands is told once."""
        first: dict[str | UUID, Reading] = {}
        for one in self.readings:
            if one.signal is Signal.SERIOUS_NEED and one.is_act_now:
                first.setdefault(one.answer_key, one)
        return tuple(first.values())

    @property
    def explored(self) -> tuple[Strand, ...]:
        return tuple(one for one in self.strands if one.explored)

    @property
    def last_on(self) -> datetime.date | None:
        """The newest reading of all."""
        return self.uses[-1].seen_on if self.uses else None

    def age(self, on: datetime.date | None) -> Age:
        return age_of(on, self.today, self.terms)


USE = attrgetter("use")


def picture(known: Known, terms: Terms, today: datetime.date) -> Picture:
    """The whole picture. The order in which things were read changes nothing."""
    readings = each_once(known.readings)
    threads = threads_of(readings)
    strands = strands_of(readings, threads, known.resting)
    uses = tuple(use for use, _ in groupby(map(USE, readings)))
    heard = heard_in(known, threads)
    voices = {said.voice for strand in strands for said in strand.said}
    asked = known.child if is_asked(known, today) else None
    return Picture(
        child=known.child,
        strands=strands,
        readings=readings,
        threads=tuple(threads),
        uses=uses,
        beside=side_by_side(threads, terms),
        gaps=tuple(gap for strand in strands if (gap := gap_in(strand, today, terms, known.is_born))),
        unheard=unheard_in(asked, known.carers, voices, heard, today, terms),
        heard=heard,
        one_tool=one_tool_in(uses, terms),
        today=today,
        terms=terms,
    )


def strands_of(readings: Iterable[Reading], threads: Iterable[Thread], resting: Iterable[Resting]) -> tuple[Strand, ...]:
    """All twenty, in the order of the framework; one that nobody has touched is there and empty."""
    own: dict[Dimension, list[Reading]] = {each: [] for each in Dimension}
    for one in readings:
        own[one.dimension].append(one)
    told: dict[Dimension, list[Thread]] = {each: [] for each in Dimension}
    for thread in threads:
        told[thread[0].dimension].append(thread)
    rests: dict[tuple[UUID, str], list[Resting]] = {}
    for each in resting:
        rests.setdefault((each.use_id, each.question), []).append(each)
    return tuple(strand_of(dimension, tuple(found), told[dimension], rests) for dimension, found in own.items())


def strand_of(
    dimension: Dimension,
    own: tuple[Reading, ...],
    threads: Sequence[Thread],
    rests: Mapping[tuple[UUID, str], Sequence[Resting]],
) -> Strand:
    now = standing(threads)
    answered = {(one.use.id, one.asked.key) for one in own if one.signal is not None} if rests else set()
    cited = {each for one in answered for each in rests.get(one, ())}
    said = tuple(found for voice in Voice if (found := said_by(voice, now, cited)))
    return Strand(dimension, own, now, said)


def said_by(voice: Voice, now: Iterable[Reading], cited: Iterable[Resting]) -> Said | None:
    """What this voice has said here: in answers, and in statements that answers rest on. None where it was not heard.

    What it said last stands, so that the last day among what stands is the last of all.
    """
    theirs = [each for each in cited if each.kind.voice is voice]
    standing_now = tuple(one for one in now if one.voice is voice)
    days = [*(one.on for one in standing_now), *(each.seen_on for each in theirs)]
    if not days:
        return None
    return Said(voice, max(days), standing_now, frozenset(each.statement_id for each in theirs))


def gap_in(strand: Strand, today: datetime.date, terms: Terms, is_born: bool) -> Gap | None:
    if strand.last_on is None:
        asked = max((one.on for one in strand.blanks), default=None)
        gap = Gap(strand.dimension, GapKind.ASKED if asked else GapKind.NEVER, asked)
        return gap if is_born or not strand.dimension.waits_for_birth else None
    is_old = age_of(strand.last_on, today, terms) is Age.OLD
    return Gap(strand.dimension, GapKind.OLD, strand.last_on) if is_old else None


def is_asked(known: Known, today: datetime.date) -> bool:
    """Whether this child can be asked: born, and no baby."""
    return known.is_born and not (known.born_on and (today - known.born_on).days < BABY_DAYS)


def heard_in(known: Known, threads: Iterable[Thread]) -> dict[UUID, datetime.date]:
    """When the child, and each carer, last spoke: in an answer of their own, or in words that were written down."""
    days: dict[UUID, datetime.date] = dict(known.spoken)
    for thread in threads:
        one = thread[-1]
        who = known.child.id if one.voice is Voice.CHILD else one.carer_id if one.voice is Voice.CARER else None
        if who:
            days[who] = max(days.get(who, one.on), one.on)
    return days
