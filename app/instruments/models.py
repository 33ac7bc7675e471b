"""The licence that is held for an instrument, and who is trained in it. Each change is another row; the last one stands."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel


class HeldLicence(SQLModel, table=True):
    """The licence for one instrument as a practice lead noted it. An empty holder: there is none, or no longer."""

    __tablename__ = "held_licence"
    __table_args__ = (UniqueConstraint("instrument", "number", name="uq_held_licence_number"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    instrument: str = Field(max_length=60)
    number: int
    holder: str = Field(default="", max_length=200)
    reference: str = Field(default="", max_length=120)
    expires_on: datetime.date | None = None
    """The last day it holds; None: it has no end."""
    noted_at: datetime.datetime
    noted_by: UUID = Field(foreign_key="account.id")


class HeldTraining(SQLModel, table=True):
    """One practitioner’s training in one instrument as a practice lead noted it."""

    __tablename__ = "held_training"
    __table_args__ = (
        UniqueConstraint("instrument", "account_id", "number", name="uq_held_training_number"),
        CheckConstraint("expires_on IS NULL OR expires_on >= trained_on", name="training_ends_after_it_began"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    instrument: str = Field(max_length=60)
    account_id: UUID = Field(foreign_key="account.id", index=True)
    number: int
    trained_on: datetime.date
    expires_on: datetime.date | None = None
    """The last day it holds; None: it has no end."""
    noted_at: datetime.datetime
    noted_by: UUID = Field(foreign_key="account.id")
