"""Names somebody had or has besides their own, and the numbers other services know them by."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import Column, Index, UniqueConstraint
from sqlmodel import Field

from app.cases.models import Line
from app.db import chosen_from
from app.declaration.vocabulary import Worded


class NameKind(Worded):
    """What another name is to somebody."""

    FORMER = "former", "A name they had before"
    ALSO = "also", "Another name they are known by"
    BIRTH = "birth", "The name at birth"
    SPELLING = "spelling", "Another way it is written"


class NumberKind(Worded):
    """Who gave somebody a number."""

    NHS = "nhs", "NHS number"
    UPN = "upn", "Unique pupil number (UPN)"


class OtherName(Line, table=True):
    """A name somebody had from one day, perhaps until another. What has ended is still found by."""

    __tablename__ = "other_name"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    name: str = Field(max_length=200)
    folded_name: str = Field(max_length=200)
    kind: NameKind = Field(sa_column=Column(chosen_from(NameKind, "name_kind"), nullable=False))
    since: datetime.date | None = None
    until: datetime.date | None = None


class Identifier(Line, table=True):
    """A number another service knows somebody by, as it is kept: no spaces, capitals, its check digit right."""

    __table_args__ = (
        UniqueConstraint("person_id", "kind", "number", name="uq_identifier_once"),
        Index("ix_identifier_number", "number"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    person_id: UUID = Field(foreign_key="person.id")
    kind: NumberKind = Field(sa_column=Column(chosen_from(NumberKind, "number_kind"), nullable=False))
    number: str = Field(max_length=20)
    until: datetime.date | None = None
