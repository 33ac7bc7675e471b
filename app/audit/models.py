"""One line of the trail, and how far the trail has come."""

import datetime
import enum
from uuid import UUID

from sqlalchemy import DDL, BigInteger, Column, Identity, Index, Integer, LargeBinary, event, text
from sqlmodel import Field, SQLModel

from app.db import chosen_from


class TrailKind(enum.StrEnum):
    """What sort of thing happened."""

    LOOK = "look"
    DEED = "deed"
    REFUSAL = "refusal"
    SIGN_IN = "sign_in"


class Trail(SQLModel, table=True):
    """Who, when, what, and on which record, by reference only: never a name, never words from the record.

    `what` comes from a fixed list of short phrases in the code ("opened the family record"), `detail` is a fixed word or a count.
    Lines are added and never altered or taken out; the database refuses both.
    """

    __table_args__ = (
        Index("ix_trail_case_id_number", "case_id", "number"),
        Index("ix_trail_account_id_number", "account_id", "number"),
        Index("ix_trail_at", "at"),
        Index(
            "ix_trail_about_id_number",
            "about_id",
            "number",
            sqlite_where=text("case_id IS NULL"),
            postgresql_where=text("case_id IS NULL"),
        ),
    )

    number: int | None = Field(
        default=None, sa_column=Column(BigInteger().with_variant(Integer, "sqlite"), Identity(), primary_key=True)
    )
    at: datetime.datetime
    kind: TrailKind = Field(sa_type=chosen_from(TrailKind, "kind"))
    what: str = Field(max_length=120)
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    """Nobody, when somebody who is not signed in was refused."""
    session_id: UUID | None = None
    """No foreign key here or below: the trail outlives what it speaks of."""
    case_id: UUID | None = None
    about_id: UUID | None = None
    detail: str = Field(default="", max_length=120)
    link: bytes | None = Field(default=None, sa_type=LargeBinary)
    """32 bytes made with the service's key from this line and the link before it. None on lines from before there were links:
    the first link holds them all."""


class TrailHead(SQLModel, table=True):
    """How far the trail has come: one row, so that the next line knows its number and what it is linked to."""

    __tablename__ = "trail_head"

    id: int = Field(default=1, primary_key=True)
    number: int = Field(sa_type=BigInteger)
    link: bytes = Field(sa_type=LargeBinary)


ONLY_ADDED_TO = {
    "sqlite": (
        "CREATE TRIGGER trail_never_altered BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'only added to'); END",
        "CREATE TRIGGER trail_never_taken_out BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'only added to'); END",
        """CREATE TRIGGER trail_never_replaced BEFORE INSERT ON trail WHEN EXISTS (SELECT 1 FROM trail WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'only added to'); END""",
    ),
    "postgresql": (
        """CREATE FUNCTION trail_only_added_to() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'only added to'; END $$""",
        """CREATE TRIGGER trail_never_altered BEFORE UPDATE OR DELETE OR TRUNCATE ON trail
        FOR EACH STATEMENT EXECUTE FUNCTION trail_only_added_to()""",
    ),
}
"""What the database itself does about it, for each kind of database. The first migration runs the same lines.

SQLite takes the row that INSERT OR REPLACE replaces out without asking the trigger about taking out, hence the third.
"""

for _dialect, _statements in ONLY_ADDED_TO.items():
    for _statement in _statements:
        event.listen(Trail.metadata.tables["trail"], "after_create", DDL(_statement).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]
