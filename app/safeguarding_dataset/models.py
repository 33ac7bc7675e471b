"""An export of tables that somebody asked for: in which form, what for, how far it is, and the file that came of it."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, CheckConstraint, Column
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Worded


class Form(Worded):
    """How the tables are written."""

    CSV = "csv", "CSV: a zip with one file for each table, which any spreadsheet opens"
    PARQUET = "parquet", "Parquet: a zip with columns in their own types, for a program"


class Making(Worded):
    """How far an export is."""

    WAITING = "waiting", "Waits to be made"
    MAKING = "making", "Is being made"
    READY = "ready", "Ready to fetch"
    NOT_MADE = "not_made", "Could not be made"
    REMOVED = "removed", "Removed"
    AT_THE_MACHINE = "at_the_machine", "Written at the command line"


class DatasetExport(SQLModel, table=True):
    """One export. Its rows are counted; nothing of them is kept here. With names it is made at the command line alone."""

    __tablename__ = "dataset_export"
    __table_args__ = (
        CheckConstraint("making <> 'ready' OR (digest <> '' AND ends_at IS NOT NULL)", name="made_whole"),
        CheckConstraint("making = 'at_the_machine' OR (asked_by IS NOT NULL AND NOT with_names)", name="names_at_the_machine"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    form: Form = Field(sa_column=Column(chosen_from(Form, "form"), nullable=False))
    why: str = Field(max_length=300)
    """What it is for, in the words of whoever asked."""
    making: Making = Field(default=Making.WAITING, sa_column=Column(chosen_from(Making, "making"), nullable=False, index=True))
    asked_at: datetime.datetime
    asked_by: UUID | None = Field(default=None, foreign_key="account.id")
    """Nobody where it was made at the command line of the service’s own machine."""
    with_names: bool = False
    worker: str = Field(default="", max_length=40)
    beat_at: datetime.datetime | None = None
    rows: int = 0
    digest: str = Field(default="", max_length=64)
    """SHA-256 of the zip: what is handed over is that and nothing else."""
    size: int = Field(default=0, sa_type=BigInteger)
    made_at: datetime.datetime | None = None
    ends_at: datetime.datetime | None = None
    """From then on the file is gone; another can be made."""
