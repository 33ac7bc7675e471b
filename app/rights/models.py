"""A request to see what is written about somebody, what a person decided about each thing in it, and the pack that was made."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Worded


class Step(Worded):
    """How far a request is."""

    DECIDING = "deciding", "Each thing is being decided"
    WITH_SECOND = "with_second", "Waits for a second person"
    MAKING = "making", "The pack is being made"
    READY = "ready", "The pack is ready"
    HANDED_OVER = "handed_over", "Handed over"
    ENDED = "ended", "Ended without a pack"


class Decision(Worded):
    """What a person decided about one thing in the record."""

    GIVE = "give", "Give it as it is"
    SHORTEN = "shorten", "Give it shortened"
    LEAVE_OUT = "leave_out", "Leave it out"


class Ground(Worded):
    """Why it was decided so. What is left out is told of by its ground alone."""

    ABOUT_THEM = "about_them", "It is about them, and about nobody else who could be harmed"
    AGREED = "agreed", "The other person agreed, or it is fair to give it without"
    KNOWN = "known", "They told us this themselves, or know it already"
    ANOTHER = "another", "It is about somebody else as well, who has not agreed"
    FROM_ANOTHER = "from_another", "It came from somebody who has not agreed to be known"
    HARM = "harm", "Giving it could cause somebody serious harm"
    LEGAL = "legal", "The law keeps it back: a court’s papers, or a lawyer’s advice"
    NOT_ABOUT_THEM = "not_about_them", "It says nothing about them"


class Making(Worded):
    """Where a pack is that is made in the background."""

    WAITING = "waiting", "Waiting to begin"
    MAKING = "making", "Being made"
    READY = "ready", "Made"
    STOPPED = "stopped", "Stopped before it was made"
    NOT_MADE = "not_made", "Not made: the record has changed since it was decided"
    REMOVED = "removed", "Removed: its days were over"
    SPOILT = "spoilt", "Not as it was made any more, so it is not handed over"


class AccessRequest(SQLModel, table=True):
    """Somebody asked to see what this family's record says about a person."""

    __tablename__ = "access_request"
    __table_args__ = (
        CheckConstraint("(checked_at IS NULL) = (checked_by IS NULL)", name="checked_by_somebody"),
        CheckConstraint("checked_by IS NULL OR checked_by <> made_by", name="checked_by_a_second_person"),
        CheckConstraint("step <> 'ended' OR ended_why <> ''", name="ended_with_a_reason"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    asked_by: str = Field(max_length=160)
    identity: str = Field(max_length=300)
    """How it was made sure who was asking, and that they may."""
    asked_on: datetime.date
    deadline_id: UUID | None = Field(default=None, foreign_key="next_step.id")
    """The deadline that the asking set going."""
    step: Step = Field(default=Step.DECIDING, sa_column=Column(chosen_from(Step, "step"), nullable=False))
    made_at: datetime.datetime
    made_by: UUID = Field(foreign_key="account.id")
    sent_at: datetime.datetime | None = None
    sent_by: UUID | None = Field(default=None, foreign_key="account.id")
    """Who said that everything is decided."""
    checked_at: datetime.datetime | None = None
    checked_by: UUID | None = Field(default=None, foreign_key="account.id")
    back_why: str = Field(default="", max_length=400)
    """What the second person asked to be looked at again."""
    handed_on: datetime.date | None = None
    handed_how: str = Field(default="", max_length=200)
    ended_why: str = Field(default="", max_length=400)


class AccessDecision(SQLModel, table=True):
    """What was decided about one thing in the record. The latest number stands; earlier ones stay."""

    __tablename__ = "access_decision"
    __table_args__ = (
        UniqueConstraint("request_id", "kind", "item", "number", name="uq_access_decision_number"),
        CheckConstraint("why <> ''", name="decided_with_a_reason"),
        CheckConstraint("decision <> 'shorten' OR words <> ''", name="shortened_to_something"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    request_id: UUID = Field(foreign_key="access_request.id", index=True)
    kind: str = Field(max_length=60)
    item: str = Field(max_length=160)
    number: int
    decision: Decision = Field(sa_column=Column(chosen_from(Decision, "decision"), nullable=False))
    ground: Ground = Field(sa_column=Column(chosen_from(Ground, "ground"), nullable=False))
    why: str = Field(max_length=400)
    words: str = Field(default="", sa_column=Column(Text, nullable=False))
    """What is given in its place, when it is shortened."""
    read_as: str = Field(max_length=64)
    """SHA-256 of what it said when it was decided: what was changed since waits for a new decision."""
    decided_at: datetime.datetime
    decided_by: UUID = Field(foreign_key="account.id")


class AccessPack(SQLModel, table=True):
    """One making of a pack: how far it is, and the file that it gave."""

    __tablename__ = "access_pack"
    __table_args__ = (
        UniqueConstraint("request_id", "number", name="uq_access_pack_number"),
        Index(
            "uq_access_pack_standing",
            "request_id",
            unique=True,
            sqlite_where=text("making IN ('waiting', 'making', 'ready')"),
            postgresql_where=text("making IN ('waiting', 'making', 'ready')"),
        ),
        CheckConstraint("making <> 'ready' OR (digest <> '' AND ends_at IS NOT NULL)", name="made_whole"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    request_id: UUID = Field(foreign_key="access_request.id", index=True)
    number: int
    making: Making = Field(default=Making.WAITING, sa_column=Column(chosen_from(Making, "making"), nullable=False, index=True))
    asked_at: datetime.datetime
    asked_by: UUID = Field(foreign_key="account.id")
    done: int = 0
    out_of: int = 0
    worker: str = Field(default="", max_length=40)
    """Which running service has taken it up."""
    beat_at: datetime.datetime | None = None
    """When that service last said that it is at it."""
    stop_asked_at: datetime.datetime | None = None
    digest: str = Field(default="", max_length=64)
    """SHA-256 of the file: what is handed over is that and nothing else."""
    size: int = 0
    made_at: datetime.datetime | None = None
    ends_at: datetime.datetime | None = None
    """From then on the file is gone; another can be made."""
