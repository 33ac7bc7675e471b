"""What somebody put off on their own list, until when and why."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from app.cases.models import Line


class PutOff(Line, table=True):
    """One thing of one record on one practitioner’s list. It is still due, and stands on every other list.

    A child may be in two records: what is put off in one of them is not put off in the other.
    """

    __tablename__ = "put_off"
    __table_args__ = (UniqueConstraint("account_id", "case_id", "thing", name="uq_put_off_thing"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    account_id: UUID = Field(foreign_key="account.id", index=True)
    thing: str = Field(max_length=60)
    """What it is: `step-<id>`, `heard-<child>`, `explored-<child>`."""
    words: str = Field(max_length=300)
    """What it said when it was put off."""
    until: datetime.date
    why: str = Field(max_length=400)
