"""One child’s child protection plan, which is read with those before it; and how a deadline stood before it was put right."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column
from sqlmodel import Field, SQLModel

from app.cases.models import Line
from app.db import chosen_from
from app.declaration.vocabulary import Worded


class PlanCategory(Worded):
    """Why a child is the subject of a child protection plan, as the census counts it."""

    NEGLECT = "neglect", "Neglect"
    PHYSICAL = "physical_abuse", "Physical abuse"
    SEXUAL = "sexual_abuse", "Sexual abuse"
    EMOTIONAL = "emotional_abuse", "Emotional abuse"
    MULTIPLE = "multiple", "More than one"


class ProtectionPlan(Line, table=True):
    """One child's child protection plan: why, from when until when, and how many there were before it elsewhere."""

    __tablename__ = "protection_plan"
    __table_args__ = (
        CheckConstraint("until IS NULL OR until >= since", name="ends_after_it_begins"),
        CheckConstraint("until IS NULL OR end_why <> ''", name="ends_with_a_reason"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    category: PlanCategory = Field(sa_column=Column(chosen_from(PlanCategory, "category"), nullable=False))
    since: datetime.date
    begin_why: str = Field(max_length=400)
    until: datetime.date | None = None
    end_why: str = Field(default="", max_length=400)
    earlier_elsewhere: str = Field(default="", max_length=200)
    """Plans in another area before this one, in words: how many, and when the last one ended."""


class DeadlineWas(SQLModel, table=True):
    """How a deadline stood before the day that it runs from was put right. It is never altered."""

    __tablename__ = "deadline_was"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    step_id: UUID = Field(foreign_key="next_step.id", index=True)
    from_on: datetime.date | None = None
    due_on: datetime.date | None = None
    why: str = Field(max_length=400)
    changed_at: datetime.datetime
    changed_by: UUID = Field(foreign_key="account.id")
