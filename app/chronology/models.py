"""What the chronology keeps of its own: dated events, school attendance, appointments, and rows brought in together."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field, SQLModel

from app.cases.models import Line
from app.db import chosen_from
from app.declaration.vocabulary import Worded


class EventKind(Worded):
    """What sort of thing happened, so that it can be found again. No kind is worse than another."""

    GOOD_TIME = "good_time", "A good time"
    HOME = "home", "Home and moving"
    FAMILY = "family", "Family and relationships"
    HEALTH = "health", "Health"
    SCHOOL = "school", "School, nursery and learning"
    WORRY = "worry", "A worry somebody raised"
    HARM = "harm", "The child was hurt or harmed"
    SAFETY = "safety", "Police, fire or other emergency"
    HELP = "help", "Help given or offered"
    MONEY = "money", "Money and work"
    OTHER = "other", "Something else"


class Nearness(Worded):
    """How closely a date is known."""

    DAY = "day", "The day"
    MONTH = "month", "The month"
    YEAR = "year", "The year"


class Outcome(Worded):
    """What came of an appointment. It is for adults to bring a child, so nobody who is a child "did not attend"."""

    TO_COME = "to_come", "Still to come"
    BROUGHT = "brought", "Was brought"
    NOT_BROUGHT = "not_brought", "Was not brought"
    WENT_ALONE = "went_alone", "Went on their own, being old enough"
    CANCELLED_FAMILY = "cancelled_family", "Cancelled by the family"
    CANCELLED_SERVICE = "cancelled_service", "Cancelled by the service"
    REARRANGED = "rearranged", "Rearranged"


class Stand(Worded):
    """Where rows from outside are on their way in."""

    WAITING = "waiting", "Waiting for you to match and look through"
    BROUGHT_IN = "brought_in", "Brought in"
    LEFT = "left", "Nothing was brought in"
    TAKEN_BACK = "taken_back", "Taken back"


class Sort(Worded):
    """What rows from outside are about."""

    EVENTS = "events", "What happened"
    ATTENDANCE = "attendance", "School attendance"
    APPOINTMENTS = "appointments", "Appointments"


class Batch(SQLModel, table=True):
    """Rows from another agency. They wait here until somebody decides; then only what was left out stays in it."""

    __tablename__ = "chronology_batch"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    agency: str = Field(max_length=160)
    """Who gave it, in words."""
    sort: Sort = Field(default=Sort.EVENTS, sa_column=Column(chosen_from(Sort, "sort"), nullable=False, default=Sort.EVENTS))
    stand: Stand = Field(sa_column=Column(chosen_from(Stand, "stand"), nullable=False))
    held: str = Field(sa_column=Column(Text, nullable=False))
    """JSON of app.rows.rules.Held: headings, rows with the lines they came from, and how columns were matched."""
    brought: int = 0
    left_out: int = 0
    sent_at: datetime.datetime
    sent_by: UUID = Field(foreign_key="account.id")
    decided_at: datetime.datetime | None = None
    decided_by: UUID | None = Field(default=None, foreign_key="account.id")
    taken_back_at: datetime.datetime | None = None
    taken_back_by: UUID | None = Field(default=None, foreign_key="account.id")


class Event(SQLModel, table=True):
    """One thing that happened, or went on for a while. It is never altered: what puts it right supersedes it, with a reason."""

    __tablename__ = "chronology_event"
    __table_args__ = (CheckConstraint("last_on IS NULL OR last_on >= first_on", name="ends_after_it_begins"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    kind: EventKind = Field(sa_column=Column(chosen_from(EventKind, "kind"), nullable=False))
    first_on: datetime.date
    """The day, or the first day of the month or year, when it happened or began."""
    first_as: Nearness = Field(sa_column=Column(chosen_from(Nearness, "first_as"), nullable=False))
    last_on: datetime.date | None = None
    """The last day of a span; None for one moment."""
    last_as: Nearness | None = Field(default=None, sa_column=Column(chosen_from(Nearness, "last_as"), nullable=True))
    about: bool = False
    """True: "about March 2024"."""
    words: str = Field(sa_column=Column(Text, nullable=False))
    source: str = Field(max_length=300)
    meant: str = Field(default="", sa_column=Column(Text, nullable=False))
    who_knew: str = Field(default="", sa_column=Column(Text, nullable=False))
    response: str = Field(default="", sa_column=Column(Text, nullable=False))
    different: str = Field(default="", sa_column=Column(Text, nullable=False))
    not_for_family: bool = False
    """True: names or comes from a third party, so it is in no copy for the family."""
    batch_id: UUID | None = Field(default=None, foreign_key="chronology_batch.id", index=True)
    recorded_at: datetime.datetime
    recorded_by: UUID = Field(foreign_key="account.id")
    supersedes_id: UUID | None = Field(default=None, foreign_key="chronology_event.id", unique=True)
    supersedes_why: str = Field(default="", max_length=400)
    taken_out: bool = False
    """True: this row says only that what it supersedes does not belong here, and why."""


class EventChild(SQLModel, table=True):
    """An event is in this child's lane. One that is in no child's lane is the whole family's."""

    __tablename__ = "chronology_event_child"

    event_id: UUID = Field(foreign_key="chronology_event.id", primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", primary_key=True, index=True)


class Attendance(Line, table=True):
    """How much of a period a child was at school, in sessions: half-days that were possible for this child."""

    __table_args__ = (
        CheckConstraint("possible >= 1 AND authorised >= 0 AND unauthorised >= 0", name="counts_sessions"),
        CheckConstraint("authorised + unauthorised <= possible", name="missed_at_most_possible"),
        CheckConstraint("until >= since", name="ends_after_it_begins"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    since: datetime.date
    until: datetime.date
    possible: int
    authorised: int = 0
    unauthorised: int = 0
    source: str = Field(max_length=200)
    batch_id: UUID | None = Field(default=None, foreign_key="chronology_batch.id", index=True)
    taken_out_on: datetime.date | None = None


class Appointment(Line, table=True):
    """An appointment for a child and what came of it."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    what: str = Field(max_length=200)
    on: datetime.date
    outcome: Outcome = Field(sa_column=Column(chosen_from(Outcome, "outcome"), nullable=False))
    way: str = Field(default="", max_length=1000)
    """What got in the way, or helped, in the words of whoever was asked."""
    source: str = Field(default="", max_length=200)
    not_for_family: bool = False
    batch_id: UUID | None = Field(default=None, foreign_key="chronology_batch.id", index=True)
    taken_out_on: datetime.date | None = None
