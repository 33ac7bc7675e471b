"""Statements: what was seen, said or written, by whom, when and where; entered once and pointed at from wherever they matter."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import Column, Text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import EvidenceKind


class Statement(SQLModel, table=True):
    """One thing seen, said or written about one child. It is never altered: a correction supersedes it, with a reason."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    about_id: UUID = Field(foreign_key="person.id", index=True)
    """The child it is about."""
    kind: EvidenceKind = Field(sa_column=Column(chosen_from(EvidenceKind, "kind"), nullable=False))
    speaker_id: UUID | None = Field(default=None, foreign_key="person.id")
    """Who said it, when it is somebody in the family's record."""
    speaker: str = Field(default="", max_length=160)
    """Who said or wrote it, in words, when it is somebody else: "Miss Adair, Year 4 teacher"."""
    words: str = Field(sa_column=Column(Text, nullable=False))
    exact: bool = False
    """True: these are the exact words that were used."""
    seen_on: datetime.date
    place: str = Field(default="", max_length=160)
    interpreter: str = Field(default="", max_length=160)
    not_for_family: bool = False
    """True: names or comes from a third party, so it is in no copy for the family."""
    kept_with: UUID | None = Field(default=None, foreign_key="account.id")
    """Whose private part it was written in: only they and the supervisor read it. None: everybody who reads the record."""
    recorded_at: datetime.datetime
    recorded_by: UUID = Field(foreign_key="account.id")
    supersedes_id: UUID | None = Field(default=None, foreign_key="statement.id", unique=True)
    supersedes_why: str = Field(default="", max_length=400)
