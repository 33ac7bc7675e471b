"""Every step in the life of a tool: who took it, when and why, and where the version stands since."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Status


class ToolStep(SQLModel, table=True):
    """One step of one version of one tool. It never changes; the next step has the next number, and the last one stands.

    A tool begins where its own file says. Before its first step there is no row.
    """

    __tablename__ = "tool_step"
    __table_args__ = (
        UniqueConstraint("key", "version", "number", name="uq_tool_step_number"),
        CheckConstraint("number >= 1", name="steps_from_one"),
        CheckConstraint("why <> ''", name="step_with_a_reason"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str = Field(max_length=60)
    version: str = Field(max_length=20)
    number: int
    release_id: UUID = Field(foreign_key="tool_release.id")
    """The tool exactly as it was when the step was taken."""
    stage: Status = Field(sa_column=Column(chosen_from(Status, "tool_stage"), nullable=False))
    owner: str = Field(max_length=200)
    review_by: datetime.date
    why: str = Field(sa_column=Column(Text, nullable=False))
    at: datetime.datetime
    by: UUID = Field(foreign_key="account.id")
