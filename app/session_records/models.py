"""What a session of supervision keeps: thoughts, explanations that could be wrong, and notes made afterwards."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import Column, Text
from sqlmodel import Field, SQLModel

from app.cases.models import Line


class Thought(Line, table=True):
    """What was answered to one of the questions of the session; about one child where it is asked of each."""

    __tablename__ = "session_thought"

    id: UUID = Field(primary_key=True)
    """Made of session, question and child, so that each is kept once."""
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    session_id: UUID = Field(foreign_key="supervision_session.id", index=True)
    prompt: str = Field(max_length=20)
    asked: str = Field(max_length=200)
    """The question as it was asked."""
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    words: str = Field(sa_column=Column(Text, nullable=False))
    private_to: UUID | None = Field(default=None, foreign_key="account.id")
    """The worker whose feelings these are: read by the two of the session alone."""


class Explanation(Line, table=True):
    """One way to explain what is seen, what would be seen if it is right, and what would show it to be wrong."""

    __tablename__ = "session_explanation"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    session_id: UUID = Field(foreign_key="supervision_session.id", index=True)
    words: str = Field(max_length=300)
    expect: str = Field(default="", sa_column=Column(Text, nullable=False))
    wrong: str = Field(default="", sa_column=Column(Text, nullable=False))
    have: str = Field(default="", sa_column=Column(Text, nullable=False))
    until: datetime.date | None = None
    """The day it was taken out of the session; None while it stands."""


class AfterNote(SQLModel, table=True):
    """What somebody added to a finished session: what it left out, or how they see it. It is never altered."""

    __tablename__ = "session_after_note"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    session_id: UUID = Field(foreign_key="supervision_session.id", index=True)
    differs: bool = False
    """True: they see something in it differently."""
    words: str = Field(sa_column=Column(Text, nullable=False))
    written_by: UUID = Field(foreign_key="account.id")
    written_at: datetime.datetime
