"""A tool that was brought in from outside: what could be read of it, what could not, and where it is on its way to the shelf."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Worded


class DraftState(Worded):
    """Where a draft is on its way."""

    OPEN = "open", "To be completed"
    PUBLISHED = "published", "On the shelf"
    WITHDRAWN = "withdrawn", "Withdrawn"


class DraftTool(SQLModel, table=True):
    """One file that was brought in. Published or withdrawn, it never changes again.

    `declaration` is JSON in the shape of `app.declaration.Tool`, with parts that are still missing; `report` is JSON of
    `app.incoming.report.LINES`.
    """

    __tablename__ = "draft_tool"
    __table_args__ = (
        CheckConstraint("(state = 'published') = (release_id IS NOT NULL)", name="published_with_a_release"),
        CheckConstraint("(reviewed_at IS NULL) = (reviewed_by IS NULL)", name="reviewed_by_somebody"),
        CheckConstraint(
            "state <> 'published' OR reviewed_by IS NULL OR changed_by IS NULL OR reviewed_by <> changed_by",
            name="nobody_publishes_what_they_reviewed",
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    key: str = Field(max_length=60, index=True)
    file: str = Field(max_length=80)
    """The name of the file it came in, without folders."""
    kind: str = Field(max_length=40)
    content_hash: str = Field(max_length=64)
    """SHA-256 of the file, in hexadecimal: which file it was, for whoever has it."""
    declaration: str = Field(sa_column=Column(Text, nullable=False))
    report: str = Field(sa_column=Column(Text, nullable=False))
    number: int = 1
    """Goes up with every change, so that nobody writes over what they have not seen."""
    state: DraftState = Field(default=DraftState.OPEN, sa_column=Column(chosen_from(DraftState, "draft_state"), nullable=False))
    brought_at: datetime.datetime
    brought_by: UUID | None = Field(default=None, foreign_key="account.id")
    """None: at the command line of the machine itself."""
    changed_at: datetime.datetime
    changed_by: UUID | None = Field(default=None, foreign_key="account.id")
    reviewed_at: datetime.datetime | None = None
    reviewed_by: UUID | None = Field(default=None, foreign_key="account.id")
    """Who read it top to bottom as it stands now. Any change takes this away again; somebody else publishes it."""
    release_id: UUID | None = Field(default=None, foreign_key="tool_release.id")
    """What it became on the shelf."""
