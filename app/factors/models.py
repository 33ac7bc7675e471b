"""What an account signs in with beside a password, and the steps that were begun and wait to be finished."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel


class AppCode(SQLModel, table=True):
    """An app on somebody's phone that shows six figures, new every half minute."""

    __tablename__ = "app_code"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    account_id: UUID = Field(foreign_key="account.id", unique=True)
    locked_secret: str = Field(max_length=200)
    """What the figures are made from, locked with the key of the data folder and sealed to this account."""
    last_step: int
    """The half minute whose figures were used last: those, and any before them, are never taken again."""
    added_at: datetime.datetime


class Passkey(SQLModel, table=True):
    """A passkey: a device that signs for its owner once they have shown themselves to it. Only its public half is here."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    account_id: UUID = Field(foreign_key="account.id", index=True)
    credential_id: str = Field(max_length=1400, unique=True)
    public_key: str = Field(max_length=2000)
    sign_count: int = Field(default=0, sa_type=BigInteger)
    name: str = Field(max_length=60)
    added_at: datetime.datetime
    last_used_at: datetime.datetime | None = None


class RecoveryCode(SQLModel, table=True):
    """Twelve figures on paper that stand in for a lost phone, once. Kept so that they cannot be read back."""

    __tablename__ = "recovery_code"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    account_id: UUID = Field(foreign_key="account.id", index=True)
    code_hash: str = Field(max_length=64)
    made_at: datetime.datetime
    used_at: datetime.datetime | None = None


class WaitingStep(SQLModel, table=True):
    """Somebody gave a right password and has the second step before them; or a passkey's question that was answered."""

    __tablename__ = "waiting_step"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    secret_hash: str = Field(max_length=64, unique=True)
    account_id: UUID | None = Field(default=None, foreign_key="account.id", index=True)
    ends_at: datetime.datetime = Field(index=True)
    tries: int = 0
    elsewhere: str | None = Field(default=None, max_length=64)
    """As in a session: the first step was shown to the organisation's own sign-in."""
