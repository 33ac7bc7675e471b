"""What tools found and how they were used, read once through: of a million uses, quarters, counts and bits are kept.

Each table is read from its beginning to its end and joined here: rows that are looked up one by one, in the order of another
table, are read from all over the disk.
"""

import datetime
import json
from array import array
from collections import defaultdict
from collections.abc import Mapping
from functools import reduce
from itertools import count, groupby
from operator import itemgetter, or_

from sqlalchemy import func
from sqlalchemy import select as rows_where
from sqlmodel import Session, col

from app.assessments.models import Assessment, Finding, Sitting
from app.declaration.vocabulary import Voice
from app.figures.reading import as_given, own, some_thousands
from app.linkouts.models import LinkedSummary, LinkedUse
from app.measuring.periods import months_before
from app.picture.queries import SPEAKING
from app.practice_facts.facts import NEVER, STRANDS, WHOSE, Facts, InQuarter, Key, Manner

MONTHS = 12
VOICES: Mapping[str, int] = {voice.value: 1 << place for place, voice in enumerate(Voice)}


def year_to(last: datetime.date) -> tuple[datetime.date, datetime.date]:
    return months_before(last, MONTHS) + datetime.timedelta(days=1), last


def places_in(facts: Facts) -> range:
    """The quarters of the twelve months that are told of the use of the suite."""
    if facts.window is None:
        return range(0)
    first, last = facts.window
    return range(facts.quarters.place(first), facts.quarters.place(last) + 1)


# --- what was found


def what_was_found(session: Session, facts: Facts) -> dict[str, int]:
    """When each strand of each child's life was first explored, and who was heard in what was sent or signed.

    Gives whose voices were in each use of the twelve months, a bit for each.
    """
    unsaid = rows_where(col(Assessment.id)).where(col(Assessment.state).not_in(SPEAKING))
    wanted = rows_where(
        *(own(Finding.child_id), own(Finding.voice), own(Finding.dimension), col(Finding.seen_on)),
        *(own(Finding.assessment_id), own(Finding.carer_id)),
    ).where(col(Finding.signal).is_not(None), col(Finding.assessment_id).not_in(unsaid))
    day, lives, never = facts.quarters.of_day, facts.lives, bytes([NEVER]) * len(STRANDS)
    there, lately, voices = range(facts.quarters.count), places_in(facts), defaultdict[str, int](int)
    for child, voice, strand, on, assessment, carer in as_given(session, wanted):
        if (life := lives.get(child)) is None:
            continue
        place, at, known = day[on], STRANDS[strand], life.explored
        if not known:
            known = life.explored = bytearray(never)
        known[at] = min(known[at], place + 1)
        if place in there and (whose := WHOSE.get(voice)) is not None:
            life.said[whose] |= 1 << place
            if carer is not None and voice == Voice.CARER:
                heard_of(facts, child, carer, place)
        if place in lately:
            voices[assessment] |= VOICES[voice]
    return voices


def heard_of(facts: Facts, child: Key, carer: Key, place: int) -> None:
    """A parent or carer answered for themselves about a child."""
    known = facts.carers.get(child, {}).get(carer)
    if known is not None:
        known.heard |= 1 << place


# --- how tools were used


class Ordinals(dict[object, int]):
    """A day as the database gives it → its number. There are few, and they stand in a million rows."""

    def __missing__(self, given: object) -> int:
        day = datetime.date.fromisoformat(given) if isinstance(given, str) else given
        if not isinstance(day, datetime.date):
            raise TypeError(given)
        found = self[given] = day.toordinal()
        return found


class Sittings:
    """Every time somebody sat down with a family: which one, on which day, and with which tools, a bit for each."""

    def __init__(self, session: Session, facts: Facts) -> None:
        self.places: dict[Key, int] = {}
        self.days, self.quarters, self.families = array("i"), array("h"), array("i")
        numbers, day = {family: number for number, family in enumerate(facts.still_open)}, Ordinals()
        sittings = rows_where(own(Sitting.id), own(Sitting.case_id), col(Sitting.seen_on))
        for some in some_thousands(session, sittings):
            ids, families, days = zip(*some, strict=True)
            self.places.update(zip(ids, count(len(self.places))))
            self.families.extend(map(numbers.__getitem__, families))
            self.days.extend(map(day.__getitem__, days))
            self.quarters.extend(map(facts.quarters.of_day.__getitem__, days))
        self.tools = [0] * len(self.days)

    def by_family(self, facts: Facts) -> dict[Key, list[InQuarter]]:
        """Quarter by quarter: at how many sittings a family was met with tools, and with which."""
        cases, found = list(facts.still_open), dict[Key, list[InQuarter]]()
        met = sorted(zip(self.families, self.quarters, self.tools, strict=True))
        for (family, quarter), some in groupby(met, itemgetter(0, 1)):
            if tools := [one[2] for one in some if one[2]]:
                found.setdefault(cases[family], []).append(InQuarter(quarter, len(tools), reduce(or_, tools)))
        return found


def tools_used(session: Session, facts: Facts, voices: Mapping[str, int]) -> None:
    """Every use of a tool that was sent or signed; those of the twelve months are kept one by one."""
    used = rows_where(
        *(own(Assessment.sitting_id), own(Assessment.child_id), col(Assessment.tool_key)),
        *(col(Assessment.adaptations), own(Assessment.id)),
    ).where(col(Assessment.state).in_(SPEAKING))
    sittings, manners, first = Sittings(session, facts), Manners(), dict[Key, int]()
    there, lately = facts.quarters.all_quarters, places_in(facts)
    begins, ends = lately.start, lately.stop
    for some in some_thousands(session, used):
        for sitting, child, tool, adaptations, own_id in some:
            at, bit = sittings.places[sitting], facts.bit(tool)
            quarter, day = sittings.quarters[at], sittings.days[at]
            sittings.tools[at] |= bit
            facts.tally[tool, quarter] += 1
            life = facts.life(child)
            life.used |= there & 1 << quarter if quarter >= 0 else 0
            if day < first.get(child, day + 1):
                first[child] = day
            if begins <= quarter < ends:
                life.meet(sitting, bit)
                facts.lately[manners[tool, adaptations, voices.get(own_id, 0)]].append(child)
    for child, day in first.items():
        facts.lives[child].looked_on = datetime.date.fromordinal(day)
    facts.met = sittings.by_family(facts)
    linked_uses(session, facts)


class Manners(dict[tuple[str, str, int], Manner]):
    """Tool, adaptations as they are written and whose voices were in it → the manner of use. There are few."""

    def __missing__(self, used: tuple[str, str, int]) -> Manner:
        tool, adaptations, voices = used
        keys = tuple(each["key"] for each in json.loads(adaptations))
        found = self[used] = Manner(tool, keys, frozenset(voice for voice in Voice if voices & VOICES[voice.value]))
        return found


def linked_uses(session: Session, facts: Facts) -> None:
    """Licensed instruments, each use by the day it was last used on."""
    last = rows_where(col(LinkedSummary.use_id), func.max(col(LinkedSummary.used_on)).label("on"))
    days = last.group_by(col(LinkedSummary.use_id)).subquery()
    linked = rows_where(own(LinkedUse.id), own(LinkedUse.case_id), own(LinkedUse.child_id), col(LinkedUse.instrument), days.c.on)
    lately = places_in(facts)
    for use, family, child, instrument, on in as_given(session, linked.join(days, days.c.use_id == col(LinkedUse.id))):
        bit, place = facts.bit(f"licensed {instrument}"), facts.quarters.place(on)
        facts.met.setdefault(family, []).append(InQuarter(place, 1, bit))
        if place in lately:
            facts.life(child).meet(use, bit)
