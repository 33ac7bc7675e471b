"""The words people and families are found by: one row for each word of each of their names."""

from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Index, String, text
from sqlmodel import Field, SQLModel

WORD = String(60).with_variant(String(60, collation="C"), "postgresql")
"""Kept in the order of its letters on both databases, so that words that begin alike stand together."""


class NameWord(SQLModel, table=True):
    """One word of a name, folded. `source_id` is the person, the other name or the family that it comes from."""

    __tablename__ = "name_word"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (case_id IS NULL)", name="of_a_person_or_a_family"),
        Index("ix_name_word_word", "word", "person_id"),
        Index(
            "ix_name_word_family",
            "word",
            "case_id",
            sqlite_where=text("case_id IS NOT NULL"),
            postgresql_where=text("case_id IS NOT NULL"),
        ),
        Index("ix_name_word_sound", "sound", "word"),
        Index("ix_name_word_ending", "ending", "word"),
        Index("ix_name_word_person_id", "person_id", "word"),
    )

    source_id: UUID = Field(primary_key=True)
    word: str = Field(sa_column=Column(WORD, primary_key=True))
    sound: str = Field(sa_column=Column(WORD, nullable=False))
    """How it sounds: two spellings of one name have the same."""
    ending: str = Field(sa_column=Column(WORD, nullable=False))
    """Its last three letters: a slip at the beginning leaves them as they are."""
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    case_id: UUID | None = Field(default=None, foreign_key="case_record.id", index=True)
