"""Attachments: a child's drawing, a photo, a paper. The file lies in the data folder; the row says what it shows."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.filing.kinds import Checked, FileKind


class Attachment(SQLModel, table=True):
    """One file that belongs to one child, or to the whole family. A later row puts its words right; the file never changes."""

    __table_args__ = (
        CheckConstraint("(taken_out_at IS NULL) = (taken_out_by IS NULL)", name="taken_out_by_somebody"),
        CheckConstraint("size > 0 AND pages > 0", name="holds_something"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    about_id: UUID | None = Field(default=None, foreign_key="person.id")
    """The child it is about; None: the whole family."""
    statement_id: UUID | None = Field(default=None, foreign_key="statement.id", index=True)
    """What was said or seen that it stands beside, as that was first written down."""
    kept_with: UUID | None = Field(default=None, foreign_key="account.id")
    """Whose private part the words beside it were written in: only they and the supervisor see it. None: everybody who reads."""
    file_id: UUID = Field(index=True)
    """The name of the file in the data folder, made by chance."""
    kind: FileKind = Field(sa_column=Column(chosen_from(FileKind, "kind"), nullable=False))
    size: int
    """Bytes of what is kept."""
    pages: int = 1
    fingerprint: str = Field(max_length=64)
    """SHA-256 of what is kept, so that a file that was changed on the disk is found out."""
    checked: Checked = Field(sa_column=Column(chosen_from(Checked, "checked"), nullable=False))
    shows: str = Field(max_length=400)
    """What it shows, for somebody who cannot see it."""
    made_by_id: UUID | None = Field(default=None, foreign_key="person.id")
    made_by: str = Field(default="", max_length=160)
    """Who made it, in words, when it is nobody in the family's record."""
    made_on: datetime.date
    said: str = Field(default="", sa_column=Column(Text, nullable=False))
    """What the child said about it, in the child's words."""
    recorded_at: datetime.datetime
    recorded_by: UUID = Field(foreign_key="account.id")
    supersedes_id: UUID | None = Field(default=None, foreign_key="attachment.id", unique=True)
    supersedes_why: str = Field(default="", max_length=400)
    taken_out_at: datetime.datetime | None = None
    taken_out_by: UUID | None = Field(default=None, foreign_key="account.id")
    taken_out_why: str = Field(default="", max_length=400)
