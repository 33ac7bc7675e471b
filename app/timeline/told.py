"""One line of time from many places: what was written by hand, and what the rest of the record knows, each leading back to it."""

import datetime
import enum
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from app.assessments.models import ChildSeen, State
from app.cases.models import PersonKind
from app.cases.open_case import OpenCase
from app.cases.wording import NOT_BORN, called, listed
from app.chronology.models import Nearness, Outcome
from app.chronology.queries import Known, id_of
from app.chronology.rules import When, attended_words, band_key, band_words
from app.declaration.vocabulary import EvidenceKind
from app.web.pages import day
from app.withholding.rules import appointment_item, attendance_item, event_item, statement_item


class Origin(enum.StrEnum):
    """Where a row comes from. Only what is written by hand or brought in is kept here; all else is read where it stands."""

    HAND = "hand"
    BROUGHT = "brought"
    ASSESSMENT = "assessment"
    STAGE = "stage"
    ATTENDANCE = "attendance"
    APPOINTMENT = "appointment"
    HOME = "home"
    BIRTH = "birth"
    STATEMENT = "statement"
    LICENSED = "licensed"
    ACT_NOW = "act_now"

    @property
    def words(self) -> str:
        return ORIGINS[self]


ORIGINS = {
    Origin.HAND: "Written here by hand",
    Origin.BROUGHT: "Brought in from other agencies",
    Origin.ASSESSMENT: "Assessments",
    Origin.STAGE: "Stages of help",
    Origin.ATTENDANCE: "School attendance",
    Origin.APPOINTMENT: "Appointments",
    Origin.HOME: "Homes and moves",
    Origin.BIRTH: "Births",
    Origin.STATEMENT: "Seen and said",
    Origin.LICENSED: "Licensed instruments",
    Origin.ACT_NOW: "Act now, answered yes",
}

LATE = 7
"""Days between an event of a known day and its writing down from which the page says so."""


class Row(NamedTuple):
    """One thing in somebody's lane. `event` is the row behind it when it is kept here; `href` leads to where it stands."""

    id: str
    when: When
    origin: Origin
    lanes: frozenset[UUID]
    title: str
    kind: str = ""
    source: str = ""
    detail: str = ""
    href: str = ""
    event: Any = None
    not_for_family: bool = False
    item: str = ""
    """What a mark “not for X” calls it; "" for what is not marked here."""
    is_background: bool = False
    """True: a home or a stage goes on in the background, and says nothing about the child by itself."""
    band: str = ""
    """The key of the band that a period of attendance reaches; empty for none."""


def rows_of(case: OpenCase, known: Known, titles: Mapping[str, str], today: datetime.date) -> list[Row]:
    """Every row of the family that may be somebody's to have on paper, oldest first; for acts see `acts`."""
    found = [
        *births(case, known),
        *homes(case, known),
        *stages(case, known),
        *events(known),
        *assessments(case, known, titles),
        *attendance(case, known),
        *appointments(case, known, today),
        *statements(case, known),
        *uses(case, known),
    ]
    return in_order(found)


def in_order(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (row.when.first_on, row.when.ends))


def events(known: Known) -> Iterable[Row]:
    """When each was, and in whose lane; its words are read for those alone that are shown."""
    nowhere: frozenset[UUID] = frozenset()
    for one in known.events:
        yield Row(
            id="",
            when=When(one.first_on, one.first_as, one.last_on, one.last_as, one.about),
            origin=Origin.BROUGHT if one.batch_id else Origin.HAND,
            lanes=known.lanes.get(one.key, nowhere),
            title="",
            event=one,
        )


def with_words(case: OpenCase, row: Row, words: Mapping[UUID, Any]) -> Row:
    """An event with what it says; every other row has its words already."""
    if row.event is None:
        return row
    said = words[id_of(row.event.key)]
    return row._replace(
        id=f"e-{said.id}",
        title=said.words,
        kind=row.event.kind.words,
        source=said.source,
        href=f"{case.address}/chronology/events/{said.id}",
        event=said,
        not_for_family=said.not_for_family,
        item=event_item(said.id),
    )


def assessments(case: OpenCase, known: Known, titles: Mapping[str, str]) -> Iterable[Row]:
    for one in known.assessments:
        name = called(known.people[one.child_id]) if one.child_id in known.people else "a child"
        seen = {ChildSeen.ALONE: f"{name} was seen alone", ChildSeen.NOT_SEEN: f"{name} was not seen this time"}
        was_seen = "" if one.not_seen_why == NOT_BORN else seen.get(one.child_seen, f"{name} was seen with others")
        waits = "Sent, waiting to be read" if one.state is State.WITH_SUPERVISOR else one.state.words
        state = f"Signed {day(one.signed_at)}" if one.state is State.SIGNED and one.signed_at else waits
        yield Row(
            id=f"a-{one.id}",
            when=When(one.seen_on),
            origin=Origin.ASSESSMENT,
            lanes=frozenset({one.child_id}),
            title=f"{titles.get(one.tool_key, 'An assessment')}, about {name}",
            source=one.author,
            detail=". ".join(filter(None, (was_seen, state))),
            href=f"{case.address}/assessments/{one.id}",
        )


def stages(case: OpenCase, known: Known) -> Iterable[Row]:
    for one in known.stages:
        until = f"until {day(one.until)}" if one.until else "and now"
        yield Row(
            id=f"s-{one.id}",
            when=When(one.since, Nearness.DAY, one.until, Nearness.DAY if one.until else None),
            origin=Origin.STAGE,
            lanes=frozenset({one.person_id}) if one.person_id else frozenset(),
            title=f"{one.name} begins, {until}",
            source=one.who or "This record",
            detail=one.why,
            href=f"{case.address}/stages-of-help",
            is_background=True,
        )


def attendance(case: OpenCase, known: Known) -> Iterable[Row]:
    for one in known.attendance:
        person = known.people.get(one.person_id)
        missed = one.authorised + one.unauthorised
        yield Row(
            id=f"t-{one.id}",
            when=When(one.since, Nearness.DAY, one.until, Nearness.DAY),
            origin=Origin.ATTENDANCE,
            lanes=frozenset({one.person_id}),
            title=attended_words(one.possible, one.authorised, one.unauthorised),
            source=one.source,
            detail=band_words(missed, one.possible, person.born_on if person else None, one.since),
            band=band_key(missed, one.possible, person.born_on if person else None, one.since),
            item=attendance_item(one.id),
            href=f"{case.address}/people/{one.person_id}/attendance" if case.may_write else "",
        )


OUTCOMES = {Outcome.TO_COME: "outcome not written down yet"}
"""What is said of an appointment whose day has passed."""


def appointments(case: OpenCase, known: Known, today: datetime.date) -> Iterable[Row]:
    for one in known.appointments:
        passed = one.on < today
        outcome = OUTCOMES.get(one.outcome, one.outcome.words.lower()) if passed else one.outcome.words.lower()
        yield Row(
            id=f"p-{one.id}",
            when=When(one.on),
            origin=Origin.APPOINTMENT,
            lanes=frozenset({one.person_id}),
            title=f"{one.what}: {outcome}",
            source=one.source,
            detail=one.way,
            href=f"{case.address}/people/{one.person_id}/appointments" if case.may_write else "",
            not_for_family=one.not_for_family,
            item=appointment_item(one.id),
        )


def homes(case: OpenCase, known: Known) -> Iterable[Row]:
    """Those who moved into a home on one day, and out on one, moved together. Where a restricted home is, is not said."""
    together: dict[tuple[Any, ...], list[Any]] = {}
    for one in known.homes:
        together.setdefault((one.home_id, one.since, one.until), []).append(one)
    for (home_id, since, until), members in together.items():
        who = [called(known.people[one.person_id]) for one in members if one.person_id in known.people]
        home = "a home whose address is restricted" if members[0].restricted else members[0].name
        if who:
            yield Row(
                id=f"h-{home_id}-{since}-{until or 'now'}",
                when=When(since, Nearness.DAY, until, Nearness.DAY if until else None),
                origin=Origin.HOME,
                lanes=frozenset(),
                title=f"{listed(who)} {'stay' if len(who) > 1 else 'stays'} at {home} from this day",
                source="Homes in this record",
                href=f"{case.address}/homes" if case.may_write else case.address,
                is_background=True,
            )


def births(case: OpenCase, known: Known) -> Iterable[Row]:
    for person in known.people.values():
        if person.kind == PersonKind.CHILD and person.born_on:
            nearness = Nearness.YEAR if person.born_about else Nearness.DAY
            born = person.born_on.replace(month=1, day=1) if person.born_about else person.born_on
            yield Row(
                id=f"b-{person.id}",
                when=When(born, nearness, about=person.born_about),
                origin=Origin.BIRTH,
                lanes=frozenset({person.id}),
                title=f"{called(person)} is born",
                source="This record",
                href=f"{case.address}/people/{person.id}",
            )


SAID = {
    EvidenceKind.SEEN: "Seen",
    EvidenceKind.SAID_BY_CHILD: "Said by the child",
    EvidenceKind.SAID_BY_CARER: "Said by a parent or carer",
    EvidenceKind.SAID_BY_OTHER: "Said by somebody else",
    EvidenceKind.WRITTEN: "Written down elsewhere",
}


def statements(case: OpenCase, known: Known) -> Iterable[Row]:
    """What was seen, said or written about a child, in the words in which it is kept."""
    for one in known.statements:
        speaker = known.people.get(one.speaker_id)
        yield Row(
            id=f"w-{one.id}",
            when=When(one.seen_on),
            origin=Origin.STATEMENT,
            lanes=frozenset({one.about_id}),
            title=f"“{one.words}”" if one.exact else one.words,
            kind=SAID[one.kind],
            source=called(speaker) if speaker else one.speaker or "Seen by us",
            href=f"{case.address}/statements",
            not_for_family=one.not_for_family,
            item=statement_item(one.id),
        )


def uses(case: OpenCase, known: Known) -> Iterable[Row]:
    """That a licensed instrument was used, on the day it was, and what was written down of it. One not yet used has no day."""
    for use, summary in known.uses:
        if summary is not None:
            name = called(known.people[use.child_id]) if use.child_id in known.people else "a child"
            yield Row(
                id=f"l-{use.id}",
                when=When(summary.used_on),
                origin=Origin.LICENSED,
                lanes=frozenset({use.child_id}),
                title=f"{use.title}, about {name}",
                kind="Licensed instrument",
                source=summary.by_whom,
                detail=summary.summary,
                href=f"{case.address}/licensed/{use.id}",
            )
