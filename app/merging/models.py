"""Two people who may be one: who noticed and why, what a supervisor decided, and every change that making them one made."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint
from sqlmodel import Field

from app.cases.models import Line
from app.db import chosen_from
from app.declaration.vocabulary import Worded


class Answered(Worded):
    """What somebody who may see both has decided."""

    WAITING = "waiting", "Waiting to be looked at"
    TWO = "two", "They are two people"
    ONE = "one", "They are one person"


class SamePerson(Line, table=True):
    """A pair of people in the record who may be one. Decided to be two, they are not suggested again."""

    __tablename__ = "same_person"
    __table_args__ = (
        UniqueConstraint("one_id", "other_id", name="uq_same_person_pair"),
        CheckConstraint("one_id <> other_id", name="two_records"),
        CheckConstraint("(answer = 'one') = (kept_id IS NOT NULL)", name="one_is_kept"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    one_id: UUID = Field(foreign_key="person.id")
    other_id: UUID = Field(foreign_key="person.id", index=True)
    why: str = Field(default="", max_length=400)
    """What was alike, or what somebody wrote who noticed."""
    asked_by: UUID | None = Field(default=None, foreign_key="account.id")
    asked_at: datetime.datetime
    answer: Answered = Field(
        default=Answered.WAITING, sa_column=Column(chosen_from(Answered, "answered"), nullable=False, index=True)
    )
    answered_by: UUID | None = Field(default=None, foreign_key="account.id")
    answered_at: datetime.datetime | None = None
    kept_id: UUID | None = Field(default=None, foreign_key="person.id")
    """Whose record goes on, once they are one."""
    also: str = Field(default="[]", sa_column=Column(Text, nullable=False))
    """JSON of app.merging.rules.Also: what else was recorded and was not chosen."""
    changes: str = Field(default="[]", sa_column=Column(Text, nullable=False))
    """JSON of app.merging.rules.Change, in the order in which they were made."""
    stood: str = Field(default="", sa_column=Column(Text, nullable=False))
    """JSON of what named the kept person once they were one: what names them besides was written since. Empty: not known."""
