"""Named staff of one record, a record opened for a purpose or in need, a seal asked for, and work offered to another."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, text
from sqlmodel import Field, SQLModel


class NamedStaff(SQLModel, table=True):
    """A practitioner who is named for one record: who may open it, or who may not, because they know the family."""

    __tablename__ = "named_staff"
    __table_args__ = (
        CheckConstraint("why <> ''", name="named_for_a_reason"),
        Index(
            "uq_named_staff_standing",
            "case_id",
            "account_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id")
    account_id: UUID = Field(foreign_key="account.id", index=True)
    may_open: bool
    """False: they may not, whatever else is so."""
    why: str = Field(max_length=300)
    since: datetime.datetime
    named_by: UUID = Field(foreign_key="account.id")
    until: datetime.datetime | None = None
    ended_by: UUID | None = Field(default=None, foreign_key="account.id")


class OpenedInNeed(SQLModel, table=True):
    """A record opened in need by somebody whose it is not: why, until when, and what a supervisor found afterwards."""

    __tablename__ = "opened_in_need"
    __table_args__ = (
        CheckConstraint("why <> ''", name="opened_for_a_reason"),
        CheckConstraint("ends_at > opened_at", name="ends_after_it_opens"),
        Index("ix_opened_in_need_case_account", "case_id", "account_id"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id")
    account_id: UUID = Field(foreign_key="account.id")
    session_id: UUID
    """It ends when this session does."""
    category: str = Field(max_length=40)
    why: str = Field(sa_column=Column(Text, nullable=False))
    opened_at: datetime.datetime
    ends_at: datetime.datetime
    reviewed_at: datetime.datetime | None = None
    reviewed_by: UUID | None = Field(default=None, foreign_key="account.id")
    outcome: str = Field(default="", max_length=40)
    review_words: str = Field(default="", sa_column=Column(Text, nullable=False))


class PurposeGiven(SQLModel, table=True):
    """Why somebody of the team, whose case it is not, opened a record that is open to the team; it holds for one sign-in."""

    __tablename__ = "purpose_given"
    __table_args__ = (
        CheckConstraint("ends_at > given_at", name="ends_after_it_is_given"),
        Index("ix_purpose_given_case_account", "case_id", "account_id"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id")
    account_id: UUID = Field(foreign_key="account.id")
    session_id: UUID
    """It ends when this session does."""
    purpose: str = Field(max_length=40)
    """A key of the purposes that are kept as data."""
    words: str = Field(default="", max_length=300)
    given_at: datetime.datetime
    ends_at: datetime.datetime
    sampled: bool = False
    """One in ten, chosen by chance as it is opened: a supervisor looks at why."""
    reviewed_at: datetime.datetime | None = None
    reviewed_by: UUID | None = Field(default=None, foreign_key="account.id")
    outcome: str = Field(default="", max_length=40)
    review_words: str = Field(default="", sa_column=Column(Text, nullable=False))


class SealAsked(SQLModel, table=True):
    """One person asks that a record be sealed or unsealed; another agrees or does not."""

    __tablename__ = "seal_asked"
    __table_args__ = (
        CheckConstraint("answered_by IS NULL OR answered_by <> asked_by", name="two_people"),
        Index(
            "uq_seal_asked_waiting",
            "case_id",
            unique=True,
            sqlite_where=text("answered_at IS NULL"),
            postgresql_where=text("answered_at IS NULL"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id")
    seals: bool
    """False: it is to be unsealed."""
    why: str = Field(max_length=300)
    asked_by: UUID = Field(foreign_key="account.id")
    asked_at: datetime.datetime
    answered_by: UUID | None = Field(default=None, foreign_key="account.id")
    answered_at: datetime.datetime | None = None
    agreed: bool = False


class Handover(SQLModel, table=True):
    """A case offered by one practitioner to another, with what they need to know. Until it is accepted the giver keeps it."""

    __table_args__ = (
        CheckConstraint("declined_why <> '' OR accepted IS NULL OR accepted", name="declined_with_a_reason"),
        Index(
            "uq_handover_waiting",
            "case_id",
            "to_id",
            unique=True,
            sqlite_where=text("answered_at IS NULL"),
            postgresql_where=text("answered_at IS NULL"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    from_id: UUID = Field(foreign_key="account.id", index=True)
    to_id: UUID = Field(foreign_key="account.id", index=True)
    part: str = Field(max_length=40)
    note: str = Field(sa_column=Column(Text, nullable=False))
    allocation_id: UUID | None = Field(default=None, foreign_key="allocation.id")
    """The allocation that holds already and waits to be accepted; None for an offer, which holds once it is accepted."""
    offered_at: datetime.datetime
    answered_at: datetime.datetime | None = None
    accepted: bool | None = None
    declined_why: str = Field(default="", max_length=300)
