"""What somebody writes for themselves about the work with a family, and with whom they chose to share it."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field

from app.cases.models import Line


class Reflection(Line, table=True):
    """How the work with one family is for one practitioner. Read by them alone while it is not shared."""

    __table_args__ = (CheckConstraint("(shared_with IS NULL) = (shared_at IS NULL)", name="shared_with_somebody"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    author_id: UUID = Field(foreign_key="account.id", index=True)
    written_on: datetime.date
    visits: str = Field(default="", sa_column=Column(Text, nullable=False))
    barriers: str = Field(default="", sa_column=Column(Text, nullable=False))
    load: str = Field(default="", sa_column=Column(Text, nullable=False))
    assumptions: str = Field(default="", sa_column=Column(Text, nullable=False))
    between: str = Field(default="", sa_column=Column(Text, nullable=False))
    in_the_way: str = Field(default="", max_length=200)
    """Keys of app.reflections.rules.InTheWay, with commas between."""
    may_count: bool = False
    """Whether what is ticked may be counted, without a name: their own choice, and never without it."""
    shared_with: UUID | None = Field(default=None, foreign_key="account.id", index=True)
    shared_at: datetime.datetime | None = None
