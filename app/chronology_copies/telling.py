"""How entries are told on paper: in a family’s words, or to the child."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.chronology.models import Attendance, Outcome
from app.chronology.queries import Known
from app.timeline.told import Origin, Row

HEADINGS = (("meant", "What it meant for {child}"), ("response", "What we did"), ("different", "What was different after"))
TO_A_CHILD = HEADINGS[1:]
"""What grown-ups thought that it meant is no child’s to read alone."""

WENT = frozenset({Outcome.BROUGHT, Outcome.WENT_ALONE})
"""Appointments that a child’s copy tells of. That one did not happen is for grown-ups to put right."""


@dataclass(frozen=True)
class Entry:
    """One entry as it stands on paper."""

    when: str
    words: str
    parts: tuple[tuple[str, str], ...]


def as_told(row: Row, known: Known, titles: Mapping[UUID, str], *, to_child: bool) -> Row:
    """An entry in the family’s words. One that is not for them has no title, and is not there."""
    told = TELLING.get(row.origin)
    if told is None or (row.origin in ONLY_A_CHILD and not to_child):
        return row
    return row._replace(title=told(row, known, titles, to_child))


def assessment(row: Row, _known: Known, titles: Mapping[UUID, str], _to_child: bool) -> str:
    own = UUID(row.id[2:])
    return f"We filled in “{titles[own]}”." if own in titles else ""


def stage(row: Row, known: Known, _titles: Mapping[UUID, str], _to_child: bool) -> str:
    return next((f"The help called “{one.name}” begins." for one in known.stages if one.id == UUID(row.id[2:])), "")


def attendance(row: Row, known: Known, _titles: Mapping[UUID, str], to_child: bool) -> str:
    return next((school_words(one, to_child=to_child) for one in known.attendance if one.id == UUID(row.id[2:])), "")


def appointment(row: Row, known: Known, _titles: Mapping[UUID, str], to_child: bool) -> str:
    """A parent reads that it did not happen: who did not bring whom is a word among workers, and blames on paper."""
    one = next((one for one in known.appointments if is_it(row, one)), None)
    if to_child:
        return f"You went to this: {one.what}." if one and one.outcome in WENT else ""
    return f"{one.what}: did not happen on this day." if one and one.outcome is Outcome.NOT_BROUGHT else row.title


def birth(_row: Row, _known: Known, _titles: Mapping[UUID, str], _to_child: bool) -> str:
    return "You were born."


def said(row: Row, _known: Known, _titles: Mapping[UUID, str], _to_child: bool) -> str:
    return f"You told us: {row.title}"


TELLING = {
    Origin.ASSESSMENT: assessment,
    Origin.STAGE: stage,
    Origin.ATTENDANCE: attendance,
    Origin.APPOINTMENT: appointment,
    Origin.BIRTH: birth,
    Origin.STATEMENT: said,
}
"""What colleagues call by other words than a family does; and how a child is told what is told of them elsewhere."""

ONLY_A_CHILD = frozenset({Origin.BIRTH, Origin.STATEMENT})


def is_it(row: Row, one: object) -> bool:
    return UUID(row.id[2:]) == getattr(one, "id", None)


def school_words(one: Attendance, *, to_child: bool = False) -> str:
    """`At school for 123 of 140 half-days. Missed 17: 8 with leave, 9 without.` A child is told the first of it alone."""
    missed = one.authorised + one.unauthorised
    there = f"{'You were at' if to_child else 'At'} school for {one.possible - missed} of {one.possible} half-days."
    if to_child or not missed:
        return there
    return f"{there} Missed {missed}: {one.authorised} with leave, {one.unauthorised} without."


def entry_of(row: Row, child: str, *, to_child: bool) -> Entry:
    own = TO_A_CHILD if to_child else HEADINGS
    parts = ((words.replace("{child}", child), getattr(row.event, key)) for key, words in own) if row.event else ()
    return Entry(row.when.words, row.title, tuple((words, told) for words, told in parts if told))
