"""One use of a licensed instrument with one child, and what was written down of it: never its questions or its answers."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint
from sqlmodel import Field, SQLModel


class LinkedUse(SQLModel, table=True):
    """One use, as it was started. What was missing then, and why it was started all the same, never changes."""

    __tablename__ = "linked_use"
    __table_args__ = (CheckConstraint("missing = '[]' OR override_why <> ''", name="started_with_a_reason"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    """Given by the page, so that a form sent twice starts it once."""
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    child_id: UUID = Field(foreign_key="person.id", index=True)
    instrument: str = Field(max_length=60)
    title: str = Field(max_length=1000)
    """What it was called then."""
    missing: str = Field(default="[]", sa_column=Column(Text, nullable=False))
    """JSON list of sentences: what the start check found."""
    override_why: str = Field(default="", max_length=1000)
    started_at: datetime.datetime
    started_by: UUID = Field(foreign_key="account.id")


class LinkedSummary(SQLModel, table=True):
    """What a use gave, as somebody wrote it down. A change is another row with the next number; earlier ones stay."""

    __tablename__ = "linked_summary"
    __table_args__ = (UniqueConstraint("use_id", "number", name="uq_linked_summary_number"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    use_id: UUID = Field(foreign_key="linked_use.id", index=True)
    number: int
    used_on: datetime.date
    by_whom: str = Field(max_length=200)
    edition: str = Field(default="", max_length=120)
    """Which version or edition of the instrument it was."""
    summary: str = Field(sa_column=Column(Text, nullable=False))
    """The summary grades, as they were given."""
    note: str = Field(default="", sa_column=Column(Text, nullable=False))
    written_at: datetime.datetime
    written_by: UUID = Field(foreign_key="account.id")
