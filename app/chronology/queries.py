"""Reading the chronology: its own rows and those of the record, where they stand, in as few queries for thirty as for one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, type_coerce
from sqlalchemy import select as sql_select
from sqlalchemy.orm import aliased
from sqlalchemy.types import NullType
from sqlmodel import Session, col, select

from app.assessments.models import Assessment, Sitting, State
from app.cases.models import Household, HouseholdMember, Person, Stage
from app.cases.queries import people_of, stages_of
from app.chronology.models import Appointment, Attendance, Batch, Event, EventChild, Stand
from app.evidence.models import Statement
from app.evidence.queries import open_to_all
from app.evidence.queries import stands as standing_statements
from app.linkouts.queries import uses_of_case
from app.people.models import Account

Bare = Any
"""An id as the database itself gives it: to make a UUID of each of four thousand costs more than all else together."""


@dataclass(frozen=True)
class Known:
    """All that a family's chronology is made of, as it was read."""

    people: Mapping[UUID, Person]
    events: list[Any]
    lanes: Mapping[Bare, frozenset[UUID]]
    assessments: list[Any]
    stages: list[Stage]
    attendance: list[Attendance]
    appointments: list[Appointment]
    homes: list[Any]
    statements: list[Any]
    uses: list[Any]


COLUMNS = ("kind", "first_on", "first_as", "last_on", "last_as", "about", "batch_id")
"""Read of every event as bare columns: two thousand objects would cost ten times as much."""


WORDS = (
    "id",
    "words",
    "source",
    "meant",
    "who_knew",
    "response",
    "different",
    "not_for_family",
    "recorded_at",
    "supersedes_why",
)
"""Read of those events alone that a page shows."""


def stands(case_id: UUID) -> ColumnElement[bool]:
    """True of this family's events that nothing has superseded, and whose rows were not taken back."""
    later, batch = aliased(Event), aliased(Batch)
    return (
        (col(Event.case_id) == case_id)
        & ~col(Event.taken_out)
        & ~exists().where(col(later.supersedes_id) == col(Event.id))
        & or_(
            col(Event.batch_id).is_(None),
            ~exists().where(col(batch.id) == col(Event.batch_id), col(batch.stand) == Stand.TAKEN_BACK),
        )
    )


def known_of(session: Session, case_id: UUID) -> Known:
    """Everything, of this family alone."""
    people = {person.id: person for person in people_of(session, case_id)}
    keys = {key_of(session, person): person for person in people}
    return Known(
        people=people,
        events=events_of(session, case_id),
        lanes=lanes_of(session, case_id, keys),
        assessments=assessments_of(session, case_id),
        stages=stages_of(session, case_id),
        attendance=attendance_of(session, case_id),
        appointments=appointments_of(session, case_id),
        homes=homes_of(session, case_id),
        statements=statements_of(session, case_id),
        uses=uses_of_case(session, case_id),
    )


def bare(column: Any) -> Any:
    """This column's ids as the database gives them."""
    return type_coerce(col(column), NullType())


def key_of(session: Session, own: UUID) -> Bare:
    """An id as this database gives it."""
    return own.hex if session.get_bind().dialect.name == "sqlite" else own


def id_of(key: Bare) -> UUID:
    return key if isinstance(key, UUID) else UUID(key)


def events_of(session: Session, case_id: UUID) -> list[Any]:
    """Every event that stands, oldest first: when it was, of what sort, and its id as the database gives it."""
    columns = [getattr(Event, name) for name in COLUMNS]
    wanted = sql_select(bare(Event.id).label("key"), *columns).where(stands(case_id))
    return list(session.connection().execute(wanted.order_by(col(Event.first_on), col(Event.id))).all())


def words_of(session: Session, case_id: UUID, ids: Iterable[UUID]) -> dict[UUID, Any]:
    """What these events of this family say, and the name of whoever wrote each down."""
    columns = [getattr(Event, name) for name in WORDS]
    rows = session.execute(
        sql_select(*columns, col(Account.name).label("recorder"))
        .join(Account, col(Account.id) == col(Event.recorded_by))
        .where(col(Event.case_id) == case_id, col(Event.id).in_(set(ids)))
    ).all()
    return {row.id: row for row in rows}


def lanes_of(session: Session, case_id: UUID, people: Mapping[Bare, UUID]) -> dict[Bare, frozenset[UUID]]:
    """In which children's lanes each event is. Somebody no longer in the record has a lane all the same."""
    rows = session.connection().execute(
        sql_select(bare(EventChild.event_id), bare(EventChild.person_id))
        .join(Event, col(Event.id) == col(EventChild.event_id))
        .where(col(Event.case_id) == case_id)
    )
    found: dict[Bare, frozenset[UUID]] = {}
    alone = {key: frozenset({person}) for key, person in people.items()}
    for event, person in rows:
        lane = alone.get(person) or frozenset({id_of(person)})
        found[event] = found[event] | lane if event in found else lane
    return found


def names_of(session: Session, accounts: Iterable[UUID]) -> dict[UUID, str]:
    rows = session.execute(sql_select(col(Account.id), col(Account.name)).where(col(Account.id).in_(set(accounts)))).all()
    return {row.id: row.name for row in rows}


def assessments_of(session: Session, case_id: UUID) -> list[Any]:
    """Each use of a tool with a child: which, when seen, how it stands, by whom. None of its words."""
    return list(
        session.execute(
            sql_select(
                col(Assessment.id),
                col(Assessment.child_id),
                col(Assessment.tool_key),
                col(Assessment.state),
                col(Assessment.signed_at),
                col(Assessment.child_seen),
                col(Assessment.not_seen_why),
                col(Sitting.seen_on),
                col(Account.name).label("author"),
            )
            .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
            .join(Account, col(Account.id) == col(Assessment.author_id))
            .where(col(Assessment.case_id) == case_id, col(Assessment.state) != State.ABANDONED)
        ).all()
    )


def attendance_of(session: Session, case_id: UUID, person_id: UUID | None = None) -> list[Attendance]:
    wanted = select(Attendance).where(col(Attendance.case_id) == case_id, col(Attendance.taken_out_on).is_(None))
    if person_id:
        wanted = wanted.where(col(Attendance.person_id) == person_id)
    return list(session.exec(wanted.order_by(col(Attendance.since), col(Attendance.id))))


def appointments_of(session: Session, case_id: UUID, person_id: UUID | None = None) -> list[Appointment]:
    wanted = select(Appointment).where(col(Appointment.case_id) == case_id, col(Appointment.taken_out_on).is_(None))
    if person_id:
        wanted = wanted.where(col(Appointment.person_id) == person_id)
    return list(session.exec(wanted.order_by(col(Appointment.on), col(Appointment.id))))


def homes_of(session: Session, case_id: UUID) -> list[Any]:
    """Who has lived where from a known day, ended or not."""
    return list(
        session.execute(
            sql_select(
                col(HouseholdMember.id),
                col(HouseholdMember.person_id),
                col(HouseholdMember.since),
                col(HouseholdMember.until),
                col(HouseholdMember.how),
                col(Household.id).label("home_id"),
                col(Household.name),
                col(Household.restricted),
            )
            .join(Household, col(Household.id) == col(HouseholdMember.household_id))
            .where(col(Household.case_id) == case_id, col(HouseholdMember.since).is_not(None))
        ).all()
    )


def statements_of(session: Session, case_id: UUID) -> list[Any]:
    """What was seen, said or written, of this family; nothing that was written in a private part."""
    columns = ("id", "about_id", "kind", "speaker_id", "speaker", "words", "exact", "seen_on", "not_for_family")
    wanted = sql_select(*(getattr(Statement, name) for name in columns)).where(
        col(Statement.case_id) == case_id,
        open_to_all(),
        standing_statements(),  # type: ignore[arg-type]
    )
    return list(session.connection().execute(wanted.order_by(col(Statement.seen_on), col(Statement.id))).all())


def waiting_in(session: Session, case_id: UUID) -> list[Batch]:
    """Rows of this family that were sent and about which nobody has decided, the oldest first."""
    wanted = select(Batch).where(col(Batch.case_id) == case_id, col(Batch.stand) == Stand.WAITING)
    return list(session.exec(wanted.order_by(col(Batch.sent_at), col(Batch.id))))


# --- one event


@dataclass(frozen=True)
class Kept:
    """One event as it is kept, with its lanes, who wrote it, and what stood before it, latest first."""

    event: Event
    children: frozenset[UUID]
    recorder: str
    before: tuple[Event, ...] = ()


def latest_of(session: Session, case_id: UUID, event_id: UUID) -> Kept | None:
    """What stands now in place of this event of this family; None when it was taken out, or taken back with its rows."""
    event = session.get(Event, event_id)
    if event is None or event.case_id != case_id:
        return None
    while (later := session.exec(select(Event).where(col(Event.supersedes_id) == event.id)).first()) is not None:
        event = later
    if event.taken_out or is_taken_back(session, event):
        return None
    children = session.exec(select(EventChild.person_id).where(col(EventChild.event_id) == event.id)).all()
    return Kept(event, frozenset(children), names_of(session, [event.recorded_by])[event.recorded_by], before(session, event))


def is_taken_back(session: Session, event: Event) -> bool:
    batch = session.get(Batch, event.batch_id) if event.batch_id else None
    return batch is not None and batch.stand is Stand.TAKEN_BACK


def before(session: Session, event: Event) -> tuple[Event, ...]:
    found: list[Event] = []
    while event.supersedes_id is not None:
        event = session.get_one(Event, event.supersedes_id)
        found.append(event)
    return tuple(found)
