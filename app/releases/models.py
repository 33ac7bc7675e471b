"""The register of copies: what was asked for, for whom, who released it, and what became of it."""

import datetime
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from app.copies.rules import Reader
from app.db import chosen_from
from app.declaration.vocabulary import Worded


class Release(Worded):
    """Where a copy is on its way out."""

    ASKED = "asked", "Waits for a second person"
    RELEASED = "released", "Released"
    REFUSED = "refused", "Not released"
    TAKEN_BACK = "taken_back", "Taken back"


class Classification(Worded):
    """What every page says of how it is to be handled."""

    OFFICIAL = "official", "OFFICIAL"
    SENSITIVE = "official_sensitive", "OFFICIAL-SENSITIVE"


class Layout(Worded):
    """How it is set."""

    PLAIN = "plain", "As usual"
    LARGE = "large", "Large print"
    EASY = "easy", "Large print, easy to read"


@dataclass(frozen=True)
class Of:
    """What a copy is of: an assessment, a child’s plan, or the chronology of a child in this family’s record."""

    assessment_id: UUID | None = None
    plan_id: UUID | None = None
    chronology_id: UUID | None = None


OF_ONE_THING = (
    " + ".join(f"CASE WHEN {name} IS NULL THEN 0 ELSE 1 END" for name in ("assessment_id", "plan_id", "chronology_id")) + " = 1"
)


class CopyRelease(SQLModel, table=True):
    """One copy for one recipient. Who asks for it never releases it."""

    __tablename__ = "copy_release"
    __table_args__ = (
        UniqueConstraint("assessment_id", "number", name="uq_copy_release_number"),
        UniqueConstraint("plan_id", "number", name="uq_copy_release_plan_number"),
        Index(
            "uq_copy_release_chronology_number",
            "case_id",
            "number",
            unique=True,
            sqlite_where=text("chronology_id IS NOT NULL"),
            postgresql_where=text("chronology_id IS NOT NULL"),
        ),
        CheckConstraint(OF_ONE_THING, name="of_one_thing"),
        CheckConstraint("decided_by IS NULL OR decided_by <> asked_by", name="nobody_releases_their_own"),
        CheckConstraint("(state = 'asked') = (decided_by IS NULL)", name="decided_by_somebody"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    assessment_id: UUID | None = Field(default=None, foreign_key="assessment.id", index=True)
    plan_id: UUID | None = Field(default=None, foreign_key="child_plan.id", index=True)
    """The child’s plan, where it is a copy of that and not of an assessment."""
    chronology_id: UUID | None = Field(default=None, foreign_key="person.id", index=True)
    """The child, where it is a copy of what happened for them."""
    number: int
    """Which copy of this assessment or plan it is, or of any chronology of this record: two children may be made one."""
    reader: Reader = Field(sa_column=Column(chosen_from(Reader, "reader"), nullable=False))
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    involved_id: UUID | None = Field(default=None, foreign_key="involvement.id")
    """The professional, where it is one of those who are involved with the family."""
    recipient: str = Field(max_length=200)
    """Who gets it, in words: a name, and for a professional what they are."""
    why: str = Field(sa_column=Column(Text, nullable=False))
    classification: Classification = Field(sa_column=Column(chosen_from(Classification, "classification"), nullable=False))
    layout: Layout = Field(sa_column=Column(chosen_from(Layout, "layout"), nullable=False))
    childs_words: bool = False
    """Of a plan: the child was asked, and what they want and how their day is now may stand in somebody else’s copy."""
    parts: str = Field(sa_column=Column(Text, nullable=False))
    """JSON: heading → a hash of what stood under it when it was asked for. No words of the record."""
    state: Release = Field(default=Release.ASKED, sa_column=Column(chosen_from(Release, "state"), nullable=False, index=True))
    asked_at: datetime.datetime
    asked_by: UUID = Field(foreign_key="account.id")
    decided_at: datetime.datetime | None = None
    decided_by: UUID | None = Field(default=None, foreign_key="account.id")
    decided_why: str = Field(default="", max_length=400)
    taken_back_at: datetime.datetime | None = None
    taken_back_by: UUID | None = Field(default=None, foreign_key="account.id")
    taken_back_why: str = Field(default="", max_length=400)

    @property
    def to(self) -> UUID | None:
        """Who gets it, where it is somebody the record knows: a person of the family, or a professional who is involved."""
        return self.person_id or self.involved_id
