"""When live records were counted last, and how the tools were used, as counts: numbers alone, which point at nobody."""

import datetime

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db import numbered


class RecordsCounted(SQLModel, table=True):
    """When live records were counted, under which declarations, and how far the trail had come by then. One row."""

    __tablename__ = "records_counted"

    id: int = Field(default=1, primary_key=True)
    month: str = Field(max_length=7)
    """2026-11: what is written later in a month comes in with the next, so that no two days can be set against each other."""
    declared: str = Field(max_length=64)
    reached: int = Field(sa_type=BigInteger)
    """The number of the last line of the trail."""
    made_at: datetime.datetime
    seconds: float


class SuiteUse(SQLModel, table=True):
    """How often something of the suite was used in the twelve months to the end of a quarter: a tool, an adaptation, a voice."""

    __tablename__ = "suite_use"
    __table_args__ = (UniqueConstraint("about", "label", name="uq_suite_use_place"),)

    id: int | None = Field(default=None, sa_column=numbered())
    about: str = Field(max_length=20)
    label: str = Field(max_length=160)
    numerator: int
    denominator: int
    people: int
    """How many children it speaks of."""
