"""Figures as they were worked out last, and from what: counts as they are, which leave only through the rule that withholds."""

import datetime

from sqlalchemy import BigInteger, Column, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db import numbered

OUTCOMES_BY_HELP = "outcomes_by_help"
"""Counts of live records beside the measures: what became of outcomes, by the kind of help. It is told on a page of its own."""


class FigureRow(SQLModel, table=True):
    """One count: of a measure, in a year or quarter, for everybody or one label of a cut."""

    __tablename__ = "figure_row"
    __table_args__ = (UniqueConstraint("measure", "year", "quarter", "cut", "label", name="uq_figure_row_place"),)

    id: int | None = Field(default=None, sa_column=numbered())
    measure: str = Field(max_length=60)
    year: int
    quarter: int = 0
    cut: str = Field(default="", max_length=20)
    label: str = Field(default="", max_length=40)
    numerator: int = Field(sa_type=BigInteger)
    denominator: int = Field(sa_type=BigInteger)
    left_out: int = 0
    """Below nought where it is not told: see app/figure_releases."""
    people: int = 0
    """How many children it speaks of: the denominator, except where sessions are counted."""
    kept_back: bool = False
    """Too near to one that was told before."""
    as_told: bool = False
    """As it was told before, because it differs by too little: see app/figure_releases."""


class FigureRefused(SQLModel, table=True):
    """A figure that is not worked out, and why: what it needs is not there, and a wrong one is worse than none."""

    __tablename__ = "figure_refused"

    id: int | None = Field(default=None, sa_column=numbered())
    measure: str = Field(max_length=60)
    year: int
    why: str = Field(sa_column=Column(Text, nullable=False))


class FigureState(SQLModel, table=True):
    """When figures were worked out, from which returns and declarations: one line for all of them (1), and one for each year."""

    __tablename__ = "figure_state"

    id: int = Field(default=1, primary_key=True)
    basis: str = Field(max_length=64)
    made_at: datetime.datetime
    seconds: float
