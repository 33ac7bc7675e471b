"""Each time somebody changed how an assessment is adapted: what it was, what it became, who, when and why."""

import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint
from sqlmodel import Field, SQLModel


class FamilyCopyAllowed(SQLModel, table=True):
    """A supervisor says that a copy may be made for the family, though what kept somebody safe was taken off by this change.

    It never changes. Taken off once more, it is another change, and is said once more.
    """

    __tablename__ = "family_copy_allowed"
    __table_args__ = (CheckConstraint("why <> ''", name="allowed_with_a_reason"),)

    id: UUID = Field(primary_key=True)
    change_id: UUID = Field(foreign_key="adaptation_change.id", unique=True)
    why: str = Field(max_length=400)
    allowed_at: datetime.datetime
    allowed_by: UUID = Field(foreign_key="account.id")


class AdaptationChange(SQLModel, table=True):
    """One change. It never changes itself, and no answer is touched by it: what is no longer asked stays where it is.

    The id is the one that the page was made with, so that a form sent twice changes it once.
    """

    __tablename__ = "adaptation_change"
    __table_args__ = (
        UniqueConstraint("assessment_id", "number", name="uq_adaptation_change_number"),
        CheckConstraint("number >= 1", name="numbers_from_one"),
        CheckConstraint("why <> ''", name="changed_with_a_reason"),
    )

    id: UUID = Field(primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessment.id", index=True)
    number: int
    release_id: UUID = Field(foreign_key="tool_release.id")
    """The version of the tool then: adaptations are told of in its words."""
    before: str = Field(sa_column=Column(Text, nullable=False))
    after: str = Field(sa_column=Column(Text, nullable=False))
    """JSON lists of {"key", "why"}, as `Assessment.adaptations` was and became."""
    why: str = Field(max_length=400)
    changed_at: datetime.datetime
    changed_by: UUID = Field(foreign_key="account.id")
