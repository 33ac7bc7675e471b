"""Each time a draft was moved to a newer version of its tool, which answers no longer applied, and what came in afterwards."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Depth


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
    adaptations_before: str = Field(sa_column=Column(Text, nullable=False))
    """As `Assessment.adaptations` was: with the version, all that decides what was asked until then."""
    depth_before: Depth = Field(sa_column=Column(chosen_from(Depth, "depth_before"), nullable=False))
    moved_at: datetime.datetime
    moved_by: UUID = Field(foreign_key="account.id")


class AnswerAfterMove(SQLModel, table=True):
    """An answer from a page that was open when the draft was moved, and that the newer version has no place for.

    It is kept with what the move left behind, and never stands in the assessment.
    """

    __tablename__ = "answer_after_move"

    answer_id: UUID = Field(foreign_key="answer.id", primary_key=True)
    move_id: UUID = Field(foreign_key="assessment_move.id", index=True)
