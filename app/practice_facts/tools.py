"""What tools found and how they were used, read once through: of a million uses, quarters, counts and bits are kept."""

import datetime
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as rows_where
from sqlmodel import Session, col

from app.assessments.models import Assessment, Finding, Sitting
from app.declaration.vocabulary import Voice
from app.figures.queries import Days, raw
from app.linkouts.models import LinkedSummary, LinkedUse
from app.measuring.periods import months_before
from app.picture.queries import SPEAKING
from app.practice_facts.facts import NEVER, STRANDS, WHOSE, Facts, InQuarter, Manner
from app.practice_facts.rows import own, read

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


def what_was_found(session: Session, facts: Facts) -> dict[str, int]:
    """When each strand of each child's life was first explored, and who was heard in what was sent or signed.

    Gives whose voices were in each use of the twelve months, a bit for each.
    """
    unsaid = rows_where(col(Assessment.id)).where(col(Assessment.state).not_in(SPEAKING))
    wanted = rows_where(
        *(own(Finding.child_id), own(Finding.voice), own(Finding.dimension), raw(col(Finding.seen_on))),
        *(own(Finding.assessment_id), own(Finding.carer_id)),
    ).where(col(Finding.signal).is_not(None), col(Finding.assessment_id).not_in(unsaid))
    day, lives, never = facts.quarters.of_day, facts.lives, bytes([NEVER]) * len(STRANDS)
    there, lately, voices = range(facts.quarters.count), places_in(facts), defaultdict[str, int](int)
    for child, voice, strand, on, assessment, carer in read(session, wanted):
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


def heard_of(facts: Facts, child: str, carer: str, place: int) -> None:
    """A parent or carer answered for themselves about a child."""
    known = facts.carers.get(child, {}).get(carer)
    if known is not None:
        known.heard |= 1 << place


def tools_used(session: Session, facts: Facts, voices: Mapping[str, int]) -> None:
    """Every use of a tool that was sent or signed, family by family; those of the twelve months are kept one by one."""
    used = rows_where(
        *(own(Assessment.case_id), own(Assessment.child_id), col(Assessment.tool_key), own(Assessment.sitting_id)),
        *(raw(col(Sitting.seen_on)), col(Assessment.adaptations), own(Assessment.id)),
    ).join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
    used = used.where(col(Assessment.state).in_(SPEAKING)).order_by(col(Assessment.case_id))
    reader = Reader(facts, voices)
    for case, rows in groupby(read(session, used), itemgetter(0)):
        facts.met[case] = list(reader.family(rows))
    linked_uses(session, facts)


class Reader:
    """Reads the uses of one family after another."""

    def __init__(self, facts: Facts, voices: Mapping[str, int]) -> None:
        self.facts, self.voices, self.lately = facts, voices, places_in(facts)
        self.dates = Days()
        self.manners: dict[tuple[str, str, int], Manner] = {}

    def family(self, rows: Iterator[Any]) -> Iterator[InQuarter]:
        facts, day, lately, tally = self.facts, self.facts.quarters.of_day, self.lately, self.facts.tally
        sittings: dict[int, set[str]] = {}
        tools: dict[int, int] = {}
        for _, child, tool, sitting, on, adaptations, own_id in rows:
            place, life, bit, date = day[on], facts.life(child), facts.bit(tool), self.dates[on]
            tally[tool, place] += 1
            if place in sittings:
                sittings[place].add(sitting)
                tools[place] |= bit
            else:
                sittings[place], tools[place] = {sitting}, bit
            if life.looked_on is None or (date is not None and date < life.looked_on):
                life.looked_on = date
            if 0 <= place < facts.quarters.count:
                life.used |= 1 << place
            if place in lately:
                life.meet(sitting, bit)
                facts.lately[self.manner(tool, adaptations, self.voices.get(own_id, 0))].append(child)
        for place, some in sittings.items():
            yield InQuarter(place, len(some), tools[place])

    def manner(self, tool: str, adaptations: str, voices: int) -> Manner:
        found = self.manners.get((tool, adaptations, voices))
        if found is None:
            keys = tuple(each["key"] for each in json.loads(adaptations))
            heard = frozenset(voice for voice in Voice if voices & VOICES[voice.value])
            found = self.manners[tool, adaptations, voices] = Manner(tool, keys, heard)
        return found


def linked_uses(session: Session, facts: Facts) -> None:
    """Licensed instruments, each use by the day it was last used on."""
    last = rows_where(col(LinkedSummary.use_id), func.max(col(LinkedSummary.used_on)).label("on"))
    days = last.group_by(col(LinkedSummary.use_id)).subquery()
    linked = rows_where(own(LinkedUse.id), own(LinkedUse.case_id), own(LinkedUse.child_id), col(LinkedUse.instrument), days.c.on)
    lately = places_in(facts)
    for use, case, child, instrument, on in read(session, linked.join(days, days.c.use_id == col(LinkedUse.id))):
        bit, place = facts.bit(f"licensed {instrument}"), facts.quarters.place(on)
        facts.met.setdefault(case, []).append(InQuarter(place, 1, bit))
        if place in lately:
            facts.life(child).meet(use, bit)
