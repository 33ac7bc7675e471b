"""Whether the word neglect has been explained to somebody: by whom, when, and how it landed."""

import datetime
from uuid import UUID, uuid4

from sqlmodel import Field

from app.cases.models import Line


class Explained(Line, table=True):
    """Somebody sat down with a person and explained why we use the word neglect."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id")
    explained_by: str = Field(max_length=160)
    explained_on: datetime.date
    landed: str = Field(max_length=600)
    """How it was heard, in their words where they can be given."""
