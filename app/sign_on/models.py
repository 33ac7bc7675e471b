"""Which account somebody is who signs in with the organisation's own sign-in."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel


class SignInElsewhere(SQLModel, table=True):
    """One account, joined to one person at one issuer. Never by a name or an e-mail address: those are given to others later."""

    __tablename__ = "sign_in_elsewhere"
    __table_args__ = (UniqueConstraint("issuer", "subject", name="uq_sign_in_elsewhere_issuer_subject"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    account_id: UUID = Field(foreign_key="account.id", unique=True)
    issuer: str = Field(max_length=300)
    subject: str = Field(max_length=255)
    joined_at: datetime.datetime
    joined_by: UUID = Field(foreign_key="account.id")
    """An administrator; or its owner, with an activation link."""


class SignedOutElsewhere(SQLModel, table=True):
    """One message by which the organisation's sign-in said that somebody signed out there: each is taken once."""

    __tablename__ = "signed_out_elsewhere"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    message: str = Field(max_length=64, unique=True)
    """SHA-256 of what it is called."""
    at: datetime.datetime = Field(index=True)
