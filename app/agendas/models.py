"""A session of supervision about one family: who with, on which day, and what there is to talk over."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, text
from sqlmodel import Field

from app.cases.models import Line
from app.db import chosen_from
from app.declaration.vocabulary import Worded


class Why(Worded):
    """Why something is on the agenda."""

    FIRST = "first", "Always first"
    LAST_TIME = "last_time", "Decided last time"
    NOT_HEARD = "not_heard", "Not heard"
    OVERDUE = "overdue", "Overdue"
    GAP = "gap", "Not explored"
    VOICES = "voices", "Voices differ"
    DRIFT = "drift", "Drift"
    PLAN = "plan", "Plan stuck"
    ONE_TOOL = "one_tool", "One tool only"
    SOON = "soon", "Due soon"
    ADDED = "added", "Added by hand"


class SessionRecord(Line, table=True):
    """One session of supervision about one family, between a supervisor and a worker. Finished, it no longer changes."""

    __tablename__ = "supervision_session"
    __table_args__ = (
        Index(
            "uq_supervision_session_open",
            "case_id",
            unique=True,
            sqlite_where=text("finished_at IS NULL"),
            postgresql_where=text("finished_at IS NULL"),
        ),
        CheckConstraint("(finished_at IS NULL) = (finished_by IS NULL)", name="finished_by_somebody"),
        CheckConstraint("supervisor_id <> worker_id", name="two_people"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    supervisor_id: UUID = Field(foreign_key="account.id")
    worker_id: UUID = Field(foreign_key="account.id", index=True)
    held_on: datetime.date
    begun_at: datetime.datetime
    finished_at: datetime.datetime | None = None
    finished_by: UUID | None = Field(default=None, foreign_key="account.id")
    next_on: datetime.date | None = None
    """When the two talk about this family again."""


class AgendaItem(Line, table=True):
    """One thing to talk over. `key` says what of the record it came from, so that the same is put on the agenda once."""

    __tablename__ = "session_agenda"
    __table_args__ = (Index("uq_session_agenda_key", "session_id", "key", unique=True),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    session_id: UUID = Field(foreign_key="supervision_session.id")
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    key: str = Field(max_length=120)
    why: Why = Field(sa_column=Column(chosen_from(Why, "why"), nullable=False))
    words: str = Field(max_length=300)
    detail: str = Field(default="", max_length=500)
    place: int
    put_there_by: UUID = Field(foreign_key="account.id")
    set_aside_why: str = Field(default="", max_length=400)
    """Why it was not talked over this time; empty: it is on the agenda."""
