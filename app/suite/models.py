"""Tools exactly as they were when an assessment was begun with them, so that a record can always be read as it was asked."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import Column, Index, Text
from sqlmodel import Field, SQLModel


class ToolRelease(SQLModel, table=True):
    """One version of one tool. Nothing in it ever changes, and nothing refers to the tool in any other way.

    `declaration` is the JSON of `app.declaration.schema.to_json`; `content_hash` is the SHA-256 of it, in hexadecimal.
    """

    __tablename__ = "tool_release"
    __table_args__ = (Index("ix_tool_release_key_version", "key", "version"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str = Field(max_length=60)
    version: str = Field(max_length=20)
    content_hash: str = Field(max_length=64, unique=True)
    declaration: str = Field(sa_column=Column(Text, nullable=False))
    first_seen_at: datetime.datetime
