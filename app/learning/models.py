"""What is kept of a theme of learning: its words, as they were written each time, and each sheet that was published of them."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint
from sqlmodel import Field, SQLModel


class LearningTheme(SQLModel, table=True):
    """One theme, such as the use of language. What it says stands in its words."""

    __tablename__ = "learning_theme"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    begun_at: datetime.datetime
    begun_by: UUID = Field(foreign_key="account.id")


class LearningWords(SQLModel, table=True):
    """A theme as it was written once. A change adds the next number; earlier rows stay as they were."""

    __tablename__ = "learning_words"
    __table_args__ = (
        UniqueConstraint("theme_id", "number", name="uq_learning_words_number"),
        CheckConstraint("number >= 1", name="numbers_from_one"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    theme_id: UUID = Field(foreign_key="learning_theme.id", index=True)
    number: int
    words: str = Field(sa_column=Column(Text, nullable=False))
    """JSON of app.learning.rules.Sheet."""
    written_at: datetime.datetime
    written_by: UUID = Field(foreign_key="account.id")


class LearningEdition(SQLModel, table=True):
    """A sheet that was published: the words as they stood that day, for good."""

    __tablename__ = "learning_edition"
    __table_args__ = (UniqueConstraint("theme_id", "number", name="uq_learning_edition_number"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    theme_id: UUID = Field(foreign_key="learning_theme.id", index=True)
    number: int
    words_id: UUID = Field(foreign_key="learning_words.id", unique=True)
    published_at: datetime.datetime
    published_by: UUID = Field(foreign_key="account.id")
