"""Remarks on a child's picture: each wording of a comment is kept, and each "not now" with its reason."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel


class DifferenceComment(SQLModel, table=True):
    """What might explain that two voices see one thing differently. A change adds the next number; earlier rows stay."""

    __tablename__ = "difference_comment"
    __table_args__ = (
        UniqueConstraint("case_id", "child_id", "about", "number", name="uq_difference_comment_number"),
        CheckConstraint("number >= 1", name="numbers_from_one"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    """From the operation under which it was written: the same again changes nothing."""
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    child_id: UUID = Field(foreign_key="person.id")
    about: str = Field(max_length=200)
    """Which question: the tool's key, the question's and, where it is asked carer by carer, the carer."""
    number: int
    words: str = Field(sa_column=Column(Text, nullable=False))
    written_at: datetime.datetime
    written_by: UUID = Field(foreign_key="account.id")


class NotNow(SQLModel, table=True):
    """A tool that was suggested for a child and is not for now, with the reason. Taken back, it is suggested again."""

    __tablename__ = "not_now"
    __table_args__ = (
        CheckConstraint("(until IS NULL) = (taken_back_by IS NULL)", name="taken_back_by_somebody"),
        Index(
            "uq_not_now_standing",
            "case_id",
            "child_id",
            "tool_key",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    child_id: UUID = Field(foreign_key="person.id")
    tool_key: str = Field(max_length=60)
    suggested_for: str = Field(max_length=400)
    """Why it was suggested, in the words that were shown."""
    why: str = Field(max_length=400)
    since: datetime.datetime
    by: UUID = Field(foreign_key="account.id")
    until: datetime.datetime | None = None
    taken_back_by: UUID | None = Field(default=None, foreign_key="account.id")
