"""School, term by term: how much of what was possible for this child was missed, drawn and said in the same words."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.wording import called, listed
from app.chronology.models import Attendance, Nearness
from app.chronology.queries import Known
from app.chronology.rules import When, band_key, band_words, percent_words, term_words, terms_between
from app.timeline.drawing import FILLS

WIDTH = 240
"""How wide the whole of a term is drawn."""


@dataclass(frozen=True)
class Term:
    """One period of one child: at school for so much of it, missed with leave, missed without."""

    child: str
    name: str
    when: str
    possible: int
    missed: int
    authorised: int
    unauthorised: int
    share: str
    band: str
    fill: str
    there: float
    gone: float
    source: str
    person: UUID
    since: datetime.date
    until: datetime.date


def terms(known: Known, child: UUID | None = None) -> tuple[Term, ...]:
    """Each period of attendance that is kept, in order of child and day; those of one child when one is asked for."""
    rows = sorted(
        (one for one in known.attendance if one.person_id in known.people and child in (None, one.person_id)),
        key=lambda one: (called(known.people[one.person_id]), one.since),
    )
    return tuple(term(one, known) for one in rows)


def term(one: Attendance, known: Known) -> Term:
    person, missed = known.people[one.person_id], one.authorised + one.unauthorised
    when = When(one.since, Nearness.DAY, one.until, Nearness.DAY).words
    gone = round(WIDTH * missed / one.possible, 1)
    return Term(
        child=called(person),
        name=term_words(one.since, one.until) or when,
        when=when,
        possible=one.possible,
        missed=missed,
        authorised=one.authorised,
        unauthorised=one.unauthorised,
        share=percent_words(missed, one.possible),
        band=band_words(missed, one.possible, person.born_on, one.since),
        fill=FILLS.get(band_key(missed, one.possible, person.born_on, one.since), "#fff"),
        there=WIDTH - gone,
        gone=gone,
        source=one.source,
        person=one.person_id,
        since=one.since,
        until=one.until,
    )


def missing_words(kept: Sequence[Term], today: datetime.date) -> tuple[str, ...]:
    """For each child of whom a term is kept: the terms since the first of them that are over and of which nothing is kept."""
    said = []
    for person in dict.fromkeys(one.person for one in kept):
        own = [one for one in kept if one.person == person]
        missing = terms_between([(one.since, one.until) for one in own], today)
        if missing:
            said.append(f"{own[0].child}: no attendance is written down for the {listed(missing)}.")
    return tuple(said)
