"""Each time a draft was moved to a newer version of its tool, and which answers no longer applied."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field, SQLModel


class AssessmentMove(SQLModel, table=True):
    """One move. It never changes, and the answers that were left behind stay where they are."""

    __tablename__ = "assessment_move"
    __table_args__ = (CheckConstraint("from_release_id <> to_release_id", name="moved_somewhere"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessment.id", index=True)
    from_release_id: UUID = Field(foreign_key="tool_release.id")
    to_release_id: UUID = Field(foreign_key="tool_release.id")
    left_behind: str = Field(sa_column=Column(Text, nullable=False))
    """JSON list of the ids of answers that stood then and no longer apply."""
    moved_at: datetime.datetime
    moved_by: UUID = Field(foreign_key="account.id")
