"""A hold on a record, a destruction that two people decide, and the files that go with it."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Worded


class LegalHold(SQLModel, table=True):
    """While a hold stands the record is kept, whatever the rules say."""

    __tablename__ = "legal_hold"
    __table_args__ = (
        CheckConstraint("why <> ''", name="placed_with_a_reason"),
        CheckConstraint("(lifted_at IS NULL) = (lifted_by IS NULL)", name="lifted_by_somebody"),
        CheckConstraint("lifted_at IS NULL OR lifted_why <> ''", name="lifted_with_a_reason"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    why: str = Field(max_length=400)
    placed_at: datetime.datetime
    placed_by: UUID = Field(foreign_key="account.id")
    lifted_at: datetime.datetime | None = None
    lifted_by: UUID | None = Field(default=None, foreign_key="account.id")
    lifted_why: str = Field(default="", max_length=400)


class RecordClosed(SQLModel, table=True):
    """One time that a record was closed, and why; and, when it was opened again, why that was."""

    __tablename__ = "record_closed"
    __table_args__ = (
        CheckConstraint("closed_why <> ''", name="closed_with_a_reason"),
        CheckConstraint("opened_at IS NULL OR opened_why <> ''", name="opened_with_a_reason"),
        CheckConstraint("(opened_at IS NULL) = (opened_by IS NULL)", name="opened_by_somebody"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    closed_at: datetime.datetime
    closed_by: UUID | None = Field(default=None, foreign_key="account.id")
    """None: it was closed before anybody had to say why."""
    closed_why: str = Field(max_length=400)
    opened_at: datetime.datetime | None = None
    opened_by: UUID | None = Field(default=None, foreign_key="account.id")
    opened_why: str = Field(default="", max_length=400)
    opened_as: UUID | None = None
    """The sending by which it was opened, so that the same sent twice is done once."""


class Standing(Worded):
    """Where a destruction is."""

    ASKED = "asked", "Waits for a second person"
    NOT_AGREED = "not_agreed", "Not agreed"
    DONE = "done", "Destroyed"


class Destruction(SQLModel, table=True):
    """One record that somebody asked to destroy; once it is done, the certificate. It holds a reference and no name.

    No foreign key to the record: it outlives what it speaks of.
    """

    __table_args__ = (
        CheckConstraint("answered_by IS NULL OR answered_by <> asked_by", name="two_people"),
        CheckConstraint("(standing = 'asked') = (answered_by IS NULL)", name="answered_by_somebody"),
        Index(
            "uq_destruction_waiting",
            "case_id",
            unique=True,
            sqlite_where=text("standing = 'asked'"),
            postgresql_where=text("standing = 'asked'"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(index=True)
    ref: str = Field(max_length=12)
    team_id: UUID = Field(foreign_key="team.id")
    standing: Standing = Field(sa_column=Column(chosen_from(Standing, "standing"), nullable=False))
    asked_at: datetime.datetime
    asked_by: UUID = Field(foreign_key="account.id")
    answered_at: datetime.datetime | None = None
    answered_by: UUID | None = Field(default=None, foreign_key="account.id")
    rules: str = Field(sa_column=Column(Text, nullable=False))
    """JSON list of the rules that applied, each in a sentence with its source and its day. No name."""
    kept_until: datetime.date
    gone: str = Field(default="{}", sa_column=Column(Text, nullable=False))
    """JSON: what kind of thing → how many were destroyed."""
    stayed: int = 0
    """How many people of the record are in another family’s record, which keeps what is theirs."""
    files: int = 0
    swept_at: datetime.datetime | None = None
    """When its files were gone and the places in the database where it stood were written over."""


class DestructionFile(SQLModel, table=True):
    """A file that goes with a record that was destroyed. The row goes once the file has gone."""

    __tablename__ = "destruction_file"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    destruction_id: UUID = Field(foreign_key="destruction.id", index=True)
    path: str = Field(max_length=200)
    """In the data folder: a generated name that says nothing."""
