"""A sample of records drawn by chance with the seed it was drawn from, and what each reader wrote of each theme."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.cases.models import Line
from app.db import chosen_from
from app.declaration.vocabulary import Worded


class Frame(Worded):
    """From which records a sample is drawn."""

    OPEN = "open", "Records open at any time in these days"
    CLOSED = "closed", "Records closed in these days"


class Grade(Worded):
    """How well the record shows a theme. The words are about the work, and no number stands behind them."""

    STRONG = "strong", "Strong: others could learn from it"
    SOUND = "sound", "Sound: it does what it should"
    NEEDS_MORE = "needs_more", "Needs more: something the child is owed is missing"
    NOT_SEEN = "not_seen", "Not seen in the record"


class DipSample(Line, table=True):
    """One drawing. The pool is kept, so that anybody can draw again from the same seed and see that it was not chosen."""

    __tablename__ = "dip_sample"
    __table_args__ = (CheckConstraint("until >= since", name="ends_after_it_begins"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    team_id: UUID = Field(foreign_key="team.id", index=True)
    frame: Frame = Field(sa_column=Column(chosen_from(Frame, "frame"), nullable=False))
    since: datetime.date
    until: datetime.date
    size: int
    seed: str = Field(max_length=64)
    pool: str = Field(sa_column=Column(Text, nullable=False))
    """JSON list of the ids of every record it was drawn from, in order."""
    drawn_by: UUID = Field(foreign_key="account.id")
    drawn_at: datetime.datetime


class DipCase(SQLModel, table=True):
    """One record in a sample."""

    __tablename__ = "dip_case"
    __table_args__ = (UniqueConstraint("sample_id", "place", name="uq_dip_case_place"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    sample_id: UUID = Field(foreign_key="dip_sample.id", index=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    place: int


class DipGrade(Line, table=True):
    """What one reader found of one theme in one record. The first who writes reads it; the second moderates."""

    __tablename__ = "dip_grade"
    __table_args__ = (UniqueConstraint("dip_case_id", "theme", "moderates", name="uq_dip_grade_theme"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    dip_case_id: UUID = Field(foreign_key="dip_case.id", index=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    theme: str = Field(max_length=40)
    moderates: bool = False
    grade: Grade = Field(sa_column=Column(chosen_from(Grade, "grade"), nullable=False))
    words: str = Field(default="", sa_column=Column(Text, nullable=False))
    graded_by: UUID = Field(foreign_key="account.id")
