"""Putting a made-up family's chronology into the record: what happened, attendance and appointments, each on its day."""

import tomllib
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session

from app.chronology.actions import Happened, add_event, keep_appointment, keep_attendance
from app.chronology.models import EventKind, Nearness, Outcome
from app.chronology.rules import When, end_of
from app.demonstration.records import FamilyMade
from app.demonstration.stories import FAMILIES, Told
from app.demonstration.telling import Telling

TEXTS = ("words", "source", "meant", "who_knew", "response", "different")


def make_chronology(session: Session, made: FamilyMade, telling: Telling) -> None:
    """What stands in the family's `chronology.toml`, where it has one."""
    path = FAMILIES / made.story.key / "chronology.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    for number, event in enumerate(told.get("events", ())):
        place = f"{made.story.key}/chronology/{number}"
        texts: dict[str, Any] = {name: telling.words(event.get(name, ""), f"{place}/{name}") for name in TEXTS}
        happened = Happened(
            kind=EventKind.of(event["kind"]),
            when=when_of(event, telling),
            children=frozenset(made.people[key] for key in event.get("children", ())),
            not_for_family=event.get("not_for_family", False),
            **texts,
        )
        made.entries[event.get("key", place)] = add_event(session, by=made.lead, case_id=made.case.id, happened=happened).id
    make_attendance(session, made, telling, told.get("attendance", ()))
    make_appointments(session, made, telling, told.get("appointments", ()))


def when_of(event: Told, telling: Telling) -> When:
    """A day, or the month or year it is in; and its end, where it went on for a while."""
    nearness = Nearness.of(event.get("as", "month"))
    first = telling.date(event["on"])
    first = first if nearness is Nearness.DAY else first.replace(day=1)
    first = first.replace(month=1) if nearness is Nearness.YEAR else first
    last = end_of(telling.date(event["until"]), Nearness.MONTH) if "until" in event else None
    last = min(last, telling.today) if last else None
    return When(first, nearness, last, Nearness.MONTH if last else None, event.get("about", False))


def owned(made: FamilyMade, told: Told) -> dict[str, Any]:
    return {"by": made.lead, "case_id": made.case.id, "person_id": made.people[told["who"]]}


def make_attendance(session: Session, made: FamilyMade, telling: Telling, rows: Iterable[Told]) -> None:
    for number, told in enumerate(rows):
        days: dict[str, Any] = {name: telling.day(told[name]) for name in ("since", "until")}
        counts: dict[str, Any] = {name: told.get(name, 0) for name in ("possible", "authorised", "unauthorised")}
        source = telling.words(told["source"], f"{made.story.key}/attendance/{number}")
        keep_attendance(session, **owned(made, told), **days, **counts, source=source)


def make_appointments(session: Session, made: FamilyMade, telling: Telling, rows: Iterable[Told]) -> None:
    for number, told in enumerate(rows):
        place = f"{made.story.key}/appointments/{number}"
        texts: dict[str, Any] = {name: telling.words(told.get(name, ""), f"{place}/{name}") for name in ("what", "way", "source")}
        on, outcome = telling.day(told["on"]), Outcome.of(told["outcome"])
        keep_appointment(session, **owned(made, told), on=on, outcome=outcome, **texts)
