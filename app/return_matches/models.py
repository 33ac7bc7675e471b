"""That a number in an authority’s returns is this child’s, or is not: decided by somebody who may open the record, and undone."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import Column, Index, text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Worded


class By(Worded):
    """By what a child was found in a return. Never by a name: a return holds none."""

    UPN = "upn", "Unique pupil number (UPN)"
    NHS = "nhs", "NHS number"
    OWN = "own", "The reference this record gives a child"


class Stand(Worded):
    """What was decided."""

    SAME = "same", "The same child"
    NOT_SAME = "not_same", "Not the same child"


HOLDS = text("undone_at IS NULL AND stand = 'same'")
DECIDED = text("undone_at IS NULL")


class ReturnMatch(SQLModel, table=True):
    """It holds for the number, not for one return: a later return with the same number is of the same child."""

    __tablename__ = "return_match"
    __table_args__ = (
        Index("uq_return_match_number", "by", "number", unique=True, sqlite_where=HOLDS, postgresql_where=HOLDS),
        Index(
            "uq_return_match_decided",
            "person_id",
            "by",
            "number",
            unique=True,
            sqlite_where=DECIDED,
            postgresql_where=DECIDED,
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    by: By = Field(sa_column=Column(chosen_from(By, "found_by"), nullable=False))
    number: str = Field(max_length=40)
    stand: Stand = Field(sa_column=Column(chosen_from(Stand, "stand"), nullable=False))
    decided_at: datetime.datetime
    decided_by: UUID = Field(foreign_key="account.id")
    undone_at: datetime.datetime | None = None
    undone_by: UUID | None = Field(default=None, foreign_key="account.id")
