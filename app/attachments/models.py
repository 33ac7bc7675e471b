"""Attachments: a child's drawing, a photo, a paper. The file lies in the data folder; this row says whose it is."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Worded


class FileKind(Worded):
    """What a file is, by what is in it and not by its name."""

    JPEG = "jpeg", "Picture"
    PNG = "png", "Drawing or picture"
    PDF = "pdf", "PDF"


class Attachment(SQLModel, table=True):
    """One file that belongs to one statement. It is never altered; it is taken out with a reason, and the row stays."""

    __table_args__ = (
        CheckConstraint("(taken_out_at IS NULL) = (taken_out_by IS NULL)", name="taken_out_by_somebody"),
        CheckConstraint("bytes > 0", name="holds_something"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    statement_id: UUID = Field(foreign_key="statement.id", index=True)
    kind: FileKind = Field(sa_type=chosen_from(FileKind, "kind"))
    bytes: int
    fingerprint: str = Field(max_length=64)
    """SHA-256 of what is kept, so that a file that was changed on the disk is found out."""
    caption: str = Field(max_length=400)
    alt: str = Field(max_length=400)
    """What can be seen, for somebody who cannot see it."""
    whose: str = Field(max_length=160)
    """Whose it is, in words: "Mia drew it"."""
    seen_on: datetime.date
    recorded_at: datetime.datetime
    recorded_by: UUID = Field(foreign_key="account.id")
    taken_out_at: datetime.datetime | None = None
    taken_out_by: UUID | None = Field(default=None, foreign_key="account.id")
    taken_out_why: str = Field(default="", max_length=400)
