"""Batches of a return, and the children, spells and totals each brought: for figures alone, apart from families' records.

Rows are numbered and not named by a long key, because there are millions of them and nothing else points at one. A batch that is
still being read counts nowhere; neither does one that waits, was left, was replaced or was taken back.
"""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, Column, Index, Text, text
from sqlmodel import Field, SQLModel

from app.db import chosen_from, numbered
from app.declaration.vocabulary import Worded
from app.returns.meant import Sort, Spell, Weight


class Stand(Worded):
    """Where a return is on its way into the figures."""

    READING = "reading", "Being read"
    WAITING = "waiting", "Waiting for you to look through"
    BROUGHT_IN = "brought_in", "Counted"
    LEFT = "left", "Left out"
    REPLACED = "replaced", "Replaced by a later one"
    TAKEN_BACK = "taken_back", "Taken back"


COUNTS = text("stand = 'brought_in'")
"""Of one kind and one time there is one return that counts."""


class CohortBatch(SQLModel, table=True):
    """One return as it was sent. `sent_by` is nobody where it came by the command line of the service's own machine."""

    __tablename__ = "cohort_batch"
    __table_args__ = (
        Index("uq_cohort_batch_counts", "sort", "reference", unique=True, sqlite_where=COUNTS, postgresql_where=COUNTS),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    sort: Sort = Field(sa_column=Column(chosen_from(Sort, "sort"), nullable=False))
    stand: Stand = Field(sa_column=Column(chosen_from(Stand, "stand"), nullable=False))
    covers_from: datetime.date | None = None
    """The first day it speaks of: for a census, the first of April before."""
    reference: datetime.date | None = None
    """The last day it speaks of."""
    authority: str = Field(default="", max_length=20)
    digest: str = Field(max_length=64, index=True)
    size: int = Field(default=0, sa_type=BigInteger)
    done: int = Field(default=0, sa_type=BigInteger)
    """Bytes of it that were read."""
    children: int = 0
    rows: int = 0
    refused: int = 0
    doubtful: int = 0
    beat_at: datetime.datetime
    sent_at: datetime.datetime
    sent_by: UUID | None = Field(default=None, foreign_key="account.id")
    decided_at: datetime.datetime | None = None
    decided_by: UUID | None = Field(default=None, foreign_key="account.id")
    ended_at: datetime.datetime | None = None
    ended_by: UUID | None = Field(default=None, foreign_key="account.id")
    trouble: str = Field(default="", max_length=400)
    """Why it could not be read, where it could not."""


class CohortFault(SQLModel, table=True):
    """What is wrong with one line of a return, by which rule, and how to mend it. It holds no name and nobody's dates."""

    __tablename__ = "cohort_fault"

    id: int | None = Field(default=None, sa_column=numbered())
    batch_id: UUID = Field(foreign_key="cohort_batch.id", index=True)
    line: int
    weight: Weight = Field(sa_column=Column(chosen_from(Weight, "weight"), nullable=False))
    place: str = Field(max_length=60)
    rule: str = Field(sa_column=Column(Text, nullable=False))
    mend: str = Field(sa_column=Column(Text, nullable=False))


class CohortChild(SQLModel, table=True):
    """One child as a return names them, by the authority's own number; no name comes in."""

    __tablename__ = "cohort_child"
    __table_args__ = (Index("ix_cohort_child_whose", "batch_id", "local_id", unique=True),)

    id: int | None = Field(default=None, sa_column=numbered())
    batch_id: UUID = Field(foreign_key="cohort_batch.id")
    local_id: str = Field(max_length=40)
    line: int
    upn: str = Field(default="", max_length=13, index=True)
    born_on: datetime.date | None = None
    expected_on: datetime.date | None = None
    died_on: datetime.date | None = None
    sex: str = Field(default="", max_length=1)
    ethnicity: str = Field(default="", max_length=4)
    disabled: bool | None = None


class CohortSpell(SQLModel, table=True):
    """One dated spell of one child: a referral, an assessment, a plan, an enquiry, early help, a period of care."""

    __tablename__ = "cohort_spell"
    __table_args__ = (Index("ix_cohort_spell_whose", "batch_id", "local_id"),)

    id: int | None = Field(default=None, sa_column=numbered())
    batch_id: UUID = Field(foreign_key="cohort_batch.id")
    local_id: str = Field(max_length=40)
    kind: Spell = Field(sa_column=Column(chosen_from(Spell, "kind"), nullable=False))
    line: int
    since: datetime.date
    until: datetime.date | None = None
    episode: int = 0
    referred_on: datetime.date | None = None
    code: str = Field(default="", max_length=8)
    later: str = Field(default="", max_length=8)
    previous: int | None = None
    factors: str = Field(default="", sa_column=Column(Text, nullable=False))
    """The codes with a space before, between and after them: ` 1B 16A `."""
    reviews: str = Field(default="", sa_column=Column(Text, nullable=False, server_default=""))
    """Of a plan, the days of its reviews, written alike; one space where there were none. Empty: nobody knows."""


class CohortAttended(SQLModel, table=True):
    """Sessions of one pupil in a school year or a part of it."""

    __tablename__ = "cohort_attended"
    __table_args__ = (Index("ix_cohort_attended_whose", "batch_id", "pupil"),)

    id: int | None = Field(default=None, sa_column=numbered())
    batch_id: UUID = Field(foreign_key="cohort_batch.id")
    pupil: str = Field(max_length=40)
    line: int
    school_year: int
    part: str = Field(default="", max_length=40)
    possible: int
    authorised: int
    unauthorised: int


class CohortTotal(SQLModel, table=True):
    """A figure of everybody in one year: all pupils' attendance, or how many children live here."""

    __tablename__ = "cohort_total"

    id: int | None = Field(default=None, sa_column=numbered())
    batch_id: UUID = Field(foreign_key="cohort_batch.id", index=True)
    line: int
    year: int
    pupils: int
    possible: int = 0
    missed: int = 0
    persistent: int = 0
    severe: int = 0
    under_95: int | None = None
    source: str = Field(default="", max_length=200)
