"""What is kept back: one thing of a family's record is not for one person in it, or for nobody in the family."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, text
from sqlmodel import Field, SQLModel


class KeptBack(SQLModel, table=True):
    """A mark “not for X” on one thing. It is lifted with a reason, and the row stays."""

    __tablename__ = "kept_back"
    __table_args__ = (
        Index(
            "uq_kept_back_standing",
            "case_id",
            "item",
            "from_whom",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        CheckConstraint("(until IS NULL) = (lifted_by IS NULL)", name="lifted_by_somebody"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    item: str = Field(max_length=240)
    """`statement:<id>`, `attachment:<id>`, `event:<id>`, `attendance:<id>`, `appointment:<id>`, `pen:<person>`,
    `answer:<assessment>:<question>`, or a line of a plan (see plan_lines.py)."""
    from_whom: str = Field(max_length=40)
    """The id of a person of the record, or `family`; `to:<id>` of somebody involved, or `outside`. See rules.py."""
    why: str = Field(sa_column=Column(Text, nullable=False))
    since: datetime.datetime
    by: UUID = Field(foreign_key="account.id")
    until: datetime.datetime | None = None
    lifted_by: UUID | None = Field(default=None, foreign_key="account.id")
    lifted_why: str = Field(default="", max_length=400)
