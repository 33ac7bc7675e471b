"""Every version of a measure’s year that was ever worked out to be told, also of returns that count no more."""

import datetime

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db import numbered


class FigureTold(SQLModel, table=True):
    """One count of one version. It outlives the return it was counted from: somebody may have kept the page."""

    __tablename__ = "figure_told"
    __table_args__ = (UniqueConstraint("measure", "year", "version", "quarter", "cut", "label", name="uq_figure_told_place"),)

    id: int | None = Field(default=None, sa_column=numbered())
    measure: str = Field(max_length=60)
    year: int
    version: int
    quarter: int = 0
    cut: str = Field(default="", max_length=20)
    label: str = Field(default="", max_length=40)
    numerator: int = Field(sa_type=BigInteger)
    denominator: int = Field(sa_type=BigInteger)
    left_out: int = 0
    """Below nought where it was not told: one less than nought less the number."""
    people: int = 0
    kept_back: bool = False
    """Not told in that version: it was too near to one before."""
    told_at: datetime.datetime
    """When it was told last."""
