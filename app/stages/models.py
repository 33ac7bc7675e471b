"""How a stage of help stood before somebody put it right."""

import datetime
from uuid import UUID, uuid4

from sqlmodel import Field, SQLModel


class StageWas(SQLModel, table=True):
    """What was written of a stage before it was changed, and why it was changed. It is never altered."""

    __tablename__ = "stage_was"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    stage_id: UUID = Field(foreign_key="stage.id", index=True)
    name: str = Field(max_length=80)
    since: datetime.date
    until: datetime.date | None = None
    lead_name: str = Field(default="", max_length=80)
    who: str = Field(default="", max_length=160)
    why: str = Field(default="", max_length=400)
    changed_why: str = Field(max_length=400)
    changed_at: datetime.datetime
    changed_by: UUID = Field(foreign_key="account.id")
