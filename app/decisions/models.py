"""What was decided in supervision: why, who saw it differently, whose it is, by when, and what came of it."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import Column, Text
from sqlmodel import Field

from app.cases.models import Line


class SessionDecision(Line, table=True):
    """What was decided, why, who saw it differently, whose it is and by when. It is also the family's next step."""

    __tablename__ = "session_decision"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    session_id: UUID = Field(foreign_key="supervision_session.id", index=True)
    step_id: UUID = Field(foreign_key="next_step.id", unique=True)
    """The step of the family that it became: done when that is done."""
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    words: str = Field(max_length=200)
    why: str = Field(default="", sa_column=Column(Text, nullable=False))
    differently: str = Field(default="", sa_column=Column(Text, nullable=False))
    """Who saw it differently, and how."""
    owner_id: UUID = Field(foreign_key="account.id", index=True)
    due_on: datetime.date
    until: datetime.date | None = None
    """The day it was taken back; None while it stands."""
    outcome: str = Field(default="", sa_column=Column(Text, nullable=False))
    """What came of it, in the words of whoever did it."""
    outcome_by: UUID | None = Field(default=None, foreign_key="account.id")
    outcome_at: datetime.datetime | None = None
